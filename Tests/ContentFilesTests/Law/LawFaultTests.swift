import ContentFiles
import MigrationLaw
import Testing

/// One change to the sample law, and the place and words of the fault it makes.
struct LawSlip: Sendable, CustomTestStringConvertible {
    let file: String
    let change: Change
    let line: Int
    let says: String

    enum Change: Sendable {
        case replace(String, String)
        case add(String)
        case remove
    }

    init(_ file: String, _ change: Change, line: Int, _ says: String) {
        self.file = file
        self.change = change
        self.line = line
        self.says = says
    }

    var testDescription: String { "\(file):\(line) \(says)" }
}

@Suite struct `A fault in the law` {
    @Test func `is absent from the sample`() throws {
        let (law, faults) = try SampleLaw().read()
        #expect(faults == [])
        #expect(law.decision("hrc-1")?.caseName == "A, B and \"C\" v D")
        #expect(law.decision("hrc-1")?.date == .month(year: 1981, month: 4))
        #expect(
            law.decision("hrc-1")?.references.map(\.description) == [
                "iccpr:9-1", "iccpr:3", "custom", "pg-constitution:42",
            ])
        #expect(law.state("TUR")?.name.text(in: "es") == "Turquía")
    }

    @Test(arguments: [
        LawSlip(SampleLaw.tiles, .remove, line: 1, "The file is missing"),
        LawSlip(SampleLaw.tiles, .replace("iso3,column", "iso3,colum"), line: 1, "Did you mean “column”?"),
        LawSlip(SampleLaw.tiles, .replace("iso3,column", "iso3,colum"), line: 1, "Missing columns: column"),
        LawSlip(SampleLaw.tiles, .replace("row,source", "row,row"), line: 1, "stands twice"),
        LawSlip(SampleLaw.tiles, .replace("KEN,17,14,test,2017", "KEN,17"), line: 2, "2 fields and the first line 5"),
        LawSlip(SampleLaw.tiles, .replace("KEN,17,14,test", "KEN,17,22,test"), line: 2, "row 0 to 21"),
        LawSlip(SampleLaw.tiles, .add("TUR,17,14,test,2017"), line: 3, "place 17, 14 stands twice"),
        LawSlip(SampleLaw.tiles, .add("TUR,1\"7,14,test,2017"), line: 3, "quoted as a whole"),
        LawSlip(SampleLaw.tiles, .add("TUR,\"17\"x,14,test,2017"), line: 3, "After the closing quotation mark"),
        LawSlip(SampleLaw.tiles, .add("TUR,\"17,14,test,2017"), line: 3, "never closed"),
        LawSlip(SampleLaw.tiles, .add(""), line: 3, "The line is empty"),
        LawSlip(SampleLaw.tiles, .add("TUR,17,14,\u{0},2017"), line: 3, "zero byte"),
        LawSlip(SampleLaw.states, .add("KEN,KE,404,Kenya,Kenya,,,yes,,yes,,,,,,test,2026"), line: 4, "first on line 2"),
        LawSlip(SampleLaw.states, .replace("TUR,TR", "tur,TR"), line: 3, "three capital letters"),
        LawSlip(SampleLaw.states, .replace("yes,,yes,WEOG", "perhaps,,yes,WEOG"), line: 3, "un_member is yes or no"),
        LawSlip(SampleLaw.instruments, .replace("iccpr,Covenant", "ICCPR,Covenant"), line: 2, "lower-case letters"),
        LawSlip(SampleLaw.instruments, .replace("Covenant,,,convention", "Covenant,,,pact"), line: 2, "type is one of"),
        LawSlip(SampleLaw.instruments, .replace("1966-12-16", "1966-12-32"), line: 2, "adopted_date is a real date"),
        LawSlip(SampleLaw.instruments, .replace("1976-03-23", "1956-03-23"), line: 2, "lies before adopted_date"),
        LawSlip(
            SampleLaw.instruments, .replace("known,test,2026\nicrmw", "known,,2026\nicrmw"), line: 2, "source is empty"),
        LawSlip(SampleLaw.coverage, .replace("2022-06-13", ""), line: 2, "needs as_of"),
        LawSlip(SampleLaw.coverage, .replace("icrmw,partial,,,one missing,test\n", ""), line: 1, "no line for “icrmw”"),
        LawSlip(SampleLaw.provisions, .replace("iccpr:9-1", "iccpr:9.1"), line: 2, "is “iccpr:9-1”"),
        LawSlip(SampleLaw.decisions, .replace("iccpr:3", "icppr:3"), line: 2, "Did you mean “iccpr”?"),
        LawSlip(SampleLaw.decisions, .replace("iccpr:3", "iccpr:3(1)"), line: 2, "is no reference"),
        LawSlip(SampleLaw.rules, .replace("months:3", "three months"), line: 2, "is written days:90"),
        LawSlip(SampleLaw.conflicts, .replace("iccpr,KEN", "iccp,KEN"), line: 2, "Did you mean “iccpr”?"),
        LawSlip(SampleLaw.nonState, .replace("approval", "approves"), line: 2, "action is one of"),
        LawSlip(SampleLaw.undated, .replace("2013-11", "2013-13"), line: 2, "as_of is a real date"),
        LawSlip(SampleLaw.undated, .add("iccpr,KEN,party,test,2015,sourced,"), line: 3, "Keep one of the two"),
        LawSlip(
            SampleLaw.actions, .add("icmrw,KEN,accession,2001-01-01,test,2014,sourced,"), line: 5,
            "Did you mean “icrmw”?"),
        LawSlip(
            SampleLaw.actions, .add("icrmw,XXX,accession,2001-01-01,test,2014,sourced,"), line: 5, "no State “XXX”"),
        LawSlip(
            SampleLaw.actions, .add("icrmw,KEN,joining,2001-01-01,test,2014,sourced,"), line: 5, "action is one of"),
        LawSlip(SampleLaw.actions, .add("icrmw,KEN,accession,2001-02-29,test,2014,sourced,"), line: 5, "real date"),
        LawSlip(SampleLaw.actions, .add("icrmw,KEN,accession,2001-02,test,2014,sourced,"), line: 5, "only the year"),
        LawSlip(
            SampleLaw.actions, .add("icrmw,KEN,accession,1990-12-17,test,2014,sourced,"), line: 5, "before the adoption"
        ),
        LawSlip(
            SampleLaw.actions, .add("icrmw,KEN,accession,2015-01-01,test,2014,sourced,"), line: 5, "after its source"),
        LawSlip(
            SampleLaw.actions, .add("icrmw,KEN,accession,2001-01-01,test,2014,guessed,"), line: 5,
            "confidence is one of"),
        LawSlip(
            SampleLaw.actions, .add("iccpr,KEN,signature,1973-01-01,test,2014,sourced,"), line: 5, "after it was bound"),
        LawSlip(
            SampleLaw.actions, .add("icrmw,KEN,denunciation,2001-01-01,test,2014,sourced,"), line: 5,
            "without having been bound"),
        LawSlip(
            SampleLaw.actions, .add("iccpr,KEN,denunciation,2001-01-01,test,2014,sourced,effective 2000-01-01"),
            line: 5, "before the act"),
        LawSlip(
            SampleLaw.actions, .add("iccpr,KEN,accession,1972-05-01,test,2014,sourced,"), line: 5, "first on line 2"),
    ])
    func `is told with its file and line`(slip: LawSlip) throws {
        var sample = SampleLaw()
        switch slip.change {
        case .replace(let old, let new): sample.replace(old, with: new, in: slip.file)
        case .add(let line): sample.add(line, to: slip.file)
        case .remove: sample.remove(slip.file)
        }
        let faults = try sample.read().faults
        #expect(
            faults.contains { $0.file == slip.file && $0.line == slip.line && $0.message.contains(slip.says) },
            "\(faults)")
    }

    @Test func `does not hide the others`() throws {
        var sample = SampleLaw()
        sample.add("TUR,99,14,test,2017", to: SampleLaw.tiles)
        sample.add("XXX,1,14,test,2017", to: SampleLaw.tiles)
        sample.replace("months:3", with: "soon", in: SampleLaw.rules)
        #expect(
            try sample.read().faults.map { "\($0.file):\($0.line)" } == [
                "\(SampleLaw.rules):2", "\(SampleLaw.tiles):3", "\(SampleLaw.tiles):4",
            ])
    }

    @Test func `of a quoted field with line breaks keeps the count of lines`() throws {
        var sample = SampleLaw()
        sample.replace(
            "KEN,17,14,test,2017", with: "KEN,17,14,\"a\r\nb\nc\",2017\r\nTUR,99,1,test,2017", in: SampleLaw.tiles)
        #expect(try sample.read().faults.map(\.line) == [5])
    }

    @Test func `in treaty actions that somebody brings is found together with the record`() throws {
        let law = try SampleLaw().read().law
        let text = """
            instrument_id,iso3,action,date,source,as_of,confidence,note
            icrmw,KEN,accession,2024-01-15,depositary,2024-02-01,sourced,
            iccpr,KEN,signature,1973-01-01,depositary,2024-02-01,sourced,
            iccpr,KEN,denunciation,2023-01-01,depositary,2024-02-01,sourced,effective 2024-01-01

            """
        let (actions, faults) = LawFiles.treatyActions(Array(text.utf8), file: "new.csv", with: law)
        #expect(actions.map(\.kind) == [.accession, .signature, .denunciation])
        #expect(actions.last?.statedEffect?.description == "2024-01-01")
        #expect(faults.map { "\($0.file):\($0.line)" } == ["new.csv:3"])
    }
}
