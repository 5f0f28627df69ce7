import ContentFiles
import Learning
import MigrationLaw
import Testing

@Suite struct `The law in other languages` {
    private static let french = "Instruments/provisions.fr.csv"
    private static let head = "id,text,source,as_of"

    @Test func `is read beside the English text, and falls back to it`() throws {
        let law = try read([
            Self.french: "\(Self.head)\niccpr:9-1,Pas de détention arbitraire.,test,2026-11-25\n",
            "Instruments/decisions.es.csv": "\(Self.head)\nhrc-1,Se sostuvo.,test,2026-11-25\n",
        ]).law
        let summary = try #require(law.provision("iccpr:9-1")).summary
        #expect(summary.text(in: "fr") == "Pas de détention arbitraire.")
        #expect(summary.text(in: "es") == "No arbitrary detention." && summary.language(for: "es") == "en")
        #expect(law.decision("hrc-1")?.holding.text(in: "es") == "Se sostuvo.")
        let reference = try #require(Reference("iccpr:9"))
        #expect(law.isTranslated(reference, to: "fr") && !law.isTranslated(reference, to: "es"))
    }

    @Test func `leaves out what is older than the English text, and notes it`() throws {
        let (law, faults, notes) = try read([
            Self.french: "\(Self.head)\niccpr:9-1,Pas de détention arbitraire.,test,2025-12-31\n"
        ])
        #expect(faults == [])
        #expect(law.provision("iccpr:9-1")?.summary.french == nil)
        #expect(
            notes == [
                TranslationNote(language: .french, state: .behind, file: Self.french, line: 2, subject: "iccpr:9-1")
            ])
    }

    @Test(arguments: [
        ("iccpr:99,Rien.,test,2026-11-25", 2, "no provision “iccpr:99”"),
        ("iccpr:9-1,,test,2026-11-25", 2, "text is empty"),
        ("iccpr:9-1,Rien.,,2026-11-25", 2, "source is empty"),
        ("iccpr:9-1,Rien.,test,", 2, "as_of is empty"),
        ("iccpr:9-1,A.,test,2026-11-25\niccpr:9-1,B.,test,2026-11-25", 3, "stands twice, first on line 2"),
    ])
    func `is refused where it says nothing, or says it of nothing`(lines: String, line: Int, says: String) throws {
        let faults = try read([Self.french: "\(Self.head)\n\(lines)\n"]).faults
        #expect(
            faults.contains { $0.file == Self.french && $0.line == line && $0.message.contains(says) },
            "\(faults.map(\.description).joined(separator: "\n"))")
    }

    private func read(
        _ files: [String: String]
    ) throws -> (law: Law, faults: [Fault], notes: [TranslationNote]) {
        try SampleLaw().adding(files).readWithNotes()
    }
}
