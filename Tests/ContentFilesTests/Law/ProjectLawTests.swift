import ContentFiles
import Foundation
import MigrationLaw
import Testing

/// The project's own law, read once for all tests.
private let project: (law: Law, faults: [Fault]) = {
    let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
    return LawFiles.read(String(root))
}()

private func day(_ text: String) throws -> CalendarDay {
    try #require(CalendarDay(text))
}

@Suite struct `The law of this project` {
    @Test func `has no fault`() {
        #expect(project.faults == [])
    }

    @Test func `has as many rows as were collected`() {
        let content = project.law.content
        #expect(content.instruments.count == 185)
        #expect(content.states.count == 249)
        #expect(content.states.filter { $0.standing == .member }.count == 193)
        #expect(content.actions.count == 10_946)
        #expect(content.undated.count == 117)
        #expect(content.nonStateActions.count == 11)
        #expect(content.conflicts.count == 105)
        #expect(content.coverage.count == 185)
        #expect(content.tiles.count == 197)
        #expect(content.provisions.count == 516)
        #expect(content.decisions.count == 155)
    }

    /// The figures of the collection's own table: States with a binding act and no later denunciation.
    @Test(arguments: [
        ("crc", 196), ("cedaw", 189), ("iccpr", 173), ("icescr", 171), ("icerd", 182), ("cat", 173), ("crpd", 185),
        ("cped", 73), ("icrmw", 59), ("refugee-convention-1951", 146), ("refugee-protocol-1967", 147),
        ("trafficking-protocol", 180), ("untoc", 191), ("smuggling-protocol", 149), ("stateless-1954", 97),
        ("stateless-1961", 79), ("geneva-conventions-1949", 196), ("geneva-ap1-1977", 174), ("geneva-ap2-1977", 169),
        ("ilo-c029", 181), ("ilo-c097", 54), ("ilo-c143", 25), ("ilo-c189", 36), ("ilo-c190", 38), ("achr", 23),
        ("opcat", 90), ("icescr-op", 26), ("genocide-convention", 153), ("rome-statute", 124), ("unclos", 169),
        ("vclt", 115), ("vcdr", 190), ("vccr", 177), ("solas-1974", 168), ("ilo-mlc-2006", 91), ("ilo-c118", 37),
        ("ilo-c157", 4), ("ilo-c181", 34), ("echr", 46), ("echr-p4", 42), ("echr-p7", 43), ("echr-p12", 20),
        ("european-social-charter-1996", 36), ("cets-197-trafficking", 48), ("ets-166-nationality", 21), ("achpr", 54),
        ("acrwc", 50), ("maputo-protocol-2003", 43), ("oau-refugees-1969", 47), ("kampala-2009", 27),
        ("san-salvador-1988", 17), ("belem-do-para-1994", 32),
    ])
    func `counts the parties that its table of sources counts`(instrument: String, parties: Int) {
        let law = project.law
        let bound = law.content.states.filter { state in
            let acts = law.actions(of: Instrument.ID(instrument), by: state.id)
            return acts.last { $0.kind.role == .binds || $0.kind.role == .ends }?.kind.role == .binds
        }
        #expect(bound.count == parties)
    }

    /// By hand from the rows: 59 States have a binding act up to 30 September 2023, of which Côte d’Ivoire acceded four days
    /// before and is bound from 1 January 2024; the other 58 acted by May 2023, and the record is complete to that day.
    @Test func `counts the parties of the migrant workers convention on the day that it names`() throws {
        let law = project.law
        let named = try day("2023-09-30")
        let now = law.tally(of: "icrmw", at: try day("2026-11-25"))
        #expect(now.countedOn == named)
        #expect(now[.party] == 58 && now[.contracting] == 1)
        #expect(law.tally(of: "icrmw", at: named).counts == now.counts)
        let later = law.changes(of: "icrmw", after: named, upTo: try day("2026-11-25"))
        #expect(later.map(\.state) == ["CIV"])
        #expect(later.first?.since == TreatyDate("2024-01-01"))
    }

    /// What lessons, items and notes of the first two sessions cite has names of its own in each language.
    @Test(arguments: [
        ("udhr", "DUDH", "DUDH"), ("iccpr", "PIDCP", "PIDCP"), ("icescr", "PIDESC", "PIDESC"),
        ("icerd", "CIEDR", "ICERD"), ("cedaw", "CEDEF", "CEDAW"), ("crc", "CDE", "CDN"), ("vclt", "CVDT", "CVDT"),
        ("vccr", "CVRC", "CVRC"), ("icrmw", "Convention sur les travailleurs migrants", "CTMF"),
        ("echr", "Convention européenne des droits de l’homme", "CEDH"),
        ("ilo-c143", "Convention n°\u{00A0}143 de l’OIT", "Convenio núm.\u{00A0}143 de la OIT"),
    ])
    func `calls instruments as the lessons do`(_ row: (id: String, french: String, spanish: String)) throws {
        let name = try #require(project.law.instrument(Instrument.ID(row.id))).briefName
        #expect(name.french == row.french && name.spanish == row.spanish)
    }

    @Test func `has official names of cases in French and Spanish`() throws {
        let name = try #require(project.law.decision("icj-lagrand-2001")).caseName
        #expect(name.english == "LaGrand (Germany v USA)")
        #expect(name.french == "LaGrand (Allemagne c. États-Unis d’Amérique)")
        #expect(name.spanish == "LaGrand (Alemania c. Estados Unidos de América)")
        for decision in project.law.content.decisions where decision.level != .national {
            #expect(decision.caseName.french != nil && decision.caseName.spanish != nil, "\(decision.id)")
        }
    }

    @Test(arguments: [
        ("36-1", "36(1)(b)", "36(1)"), ("36", "36(1)(b)", "36"), ("i", "I(1)", "I"), ("1", "12(1)", "12(1)"),
        ("1a", "1A(2)", "1A"), ("22-2-4", "22(2)-(4)", "22(2)-(4)"),
    ])
    func `names the article that a shorter reference means`(_ row: (tail: String, article: String, named: String)) {
        let provision = Provision(
            id: "x:1", instrument: "x", article: row.article, summary: "test", isBinding: true,
            provenance: Provenance(source: "test"))
        #expect(provision.article(named: row.tail) == row.named)
    }

    @Test(arguments: [
        // No act, and the record is complete to 2023-09-30.
        ("KEN", "icrmw", "2020-01-01", Status.none, nil),
        // Accession 1972-05-01 and three months, but the Covenant is in force from 1976-03-23 only.
        ("KEN", "iccpr", "1976-03-22", .contracting, "1972-05-01"),
        ("KEN", "iccpr", "1976-03-23", .party, "1976-03-23"),
        // Ratification 1992-06-08 and three months.
        ("USA", "iccpr", "1992-06-07", .signatory, "1977-10-05"),
        ("USA", "iccpr", "1992-09-07", .contracting, "1992-06-08"),
        ("USA", "iccpr", "1992-09-08", .party, "1992-09-08"),
        // Accession 1966-05-16 and 90 days: 15 in May, 30, 31, 14 in August.
        ("KEN", "refugee-convention-1951", "1966-08-13", .contracting, "1966-05-16"),
        ("KEN", "refugee-convention-1951", "1966-08-14", .party, "1966-08-14"),
        // Never party to the Convention.
        ("USA", "refugee-convention-1951", "2020-01-01", .none, nil),
        // Ratification 2020-12-16, three months end 2021-03-16, first of the next month.
        ("TGO", "icrmw", "2021-03-31", .contracting, "2020-12-16"),
        ("TGO", "icrmw", "2021-04-01", .party, "2021-04-01"),
        // Accession 2023-09-26; the depositary's page states the effect, which the rule gives too.
        ("CIV", "icrmw", "2023-12-31", .contracting, "2023-09-26"),
        ("CIV", "icrmw", "2024-01-01", .party, "2024-01-01"),
        // Registration 2001-06-14 and twelve months.
        ("MDG", "ilo-c097", "2002-06-13", .contracting, "2001-06-14"),
        ("MDG", "ilo-c097", "2002-06-14", .party, "2002-06-14"),
        // Year only: registered some day of 1979, in force some day of 1980.
        ("KEN", "ilo-c143", "1979-12-31", .unknown, nil),
        ("KEN", "ilo-c143", "1981-01-01", .party, "1980"),
        // Denounced 1998-05-26 with effect 1999-05-26 (article 78: one year).
        ("TTO", "achr", "1999-05-25", .party, "1991-05-28"),
        ("TTO", "achr", "1999-05-26", .formerParty, "1999-05-26"),
        // Denounced 2021-03-20; three months and the first of the next month, as stated.
        ("TUR", "cets-210-istanbul", "2021-06-30", .party, "2014-08-01"),
        ("TUR", "cets-210-istanbul", "2021-07-01", .formerParty, "2021-07-01"),
        // Ratified 1969-11-24 and 30 days: 1969-12-24. Notice 2005-03-07 without a rule or stated effect.
        ("USA", "vccr-op-disputes", "2005-03-06", .party, "1969-12-24"),
        ("USA", "vccr-op-disputes", "2005-03-07", .unknown, nil),
        // Registered denunciation 1979-04-19 and one year.
        ("SGP", "ilo-c105", "1980-04-18", .party, "1966-10-25"),
        ("SGP", "ilo-c105", "1980-04-19", .formerParty, "1980-04-19"),
        // Approval 1983-09-22, and the source gives the effect.
        ("FRA", "ets-093-migrant-workers", "1983-12-31", .contracting, "1983-09-22"),
        ("FRA", "ets-093-migrant-workers", "1984-01-01", .party, "1984-01-01"),
        // Hungary's withdrawal 2025-06-02 takes effect after a year.
        ("HUN", "rome-statute", "2026-06-01", .party, "2002-07-01"),
        ("HUN", "rome-statute", "2026-06-02", .formerParty, "2026-06-02"),
        // Exclusion, not a notice: the date is the effect.
        ("RUS", "echr", "2022-09-16", .formerParty, "2022-09-16"),
        // The Treaties ceased to apply to the United Kingdom when the withdrawal agreement entered into force.
        ("GBR", "eu-charter", "2020-01-31", .party, "2009-12-01"),
        ("GBR", "eu-charter", "2020-02-01", .formerParty, "2020-02-01"),
        // The date is of ratification: no effect can be computed; the source of 2023-12-31 lists Kenya.
        ("KEN", "achpr", "2000-01-01", .unknown, nil),
        ("KEN", "achpr", "2024-01-01", .party, nil),
        // Nothing recorded about the Hague Convention of 1930, nor before its adoption in doubt.
        ("KEN", "hague-nationality-1930", "2020-01-01", .unknown, nil),
        ("KEN", "hague-nationality-1930", "1930-04-11", .none, nil),
        // Soft law has no parties; territories have no status.
        ("KEN", "gcm-2018", "2020-01-01", .none, nil),
        ("ABW", "iccpr", "2020-01-01", .unknown, nil),
        // The Fourth Geneva Convention takes its status from the four: in force six months after deposit.
        ("KEN", "geneva-iv-1949", "1967-03-20", .party, "1967-03-20"),
        // Succession was notified on 1993-02-22.
        ("CZE", "iccpr", "1993-02-21", .unknown, nil),
        ("CZE", "iccpr", "1993-02-22", .party, "1993-02-22"),
    ])
    func `answers as the treaties say`(state: String, instrument: String, at: String, status: Status, since: String?)
        throws
    {
        let answer = project.law.status(of: State.ID(state), in: Instrument.ID(instrument), at: try day(at))
        #expect(answer.status == status, "\(answer.note)")
        #expect(answer.since?.description == since)
    }

    @Test func `shows the last known status with its date after the record ends`() throws {
        let answer = project.law.status(of: "KEN", in: "icrmw", at: try day("2026-11-23"))
        #expect(answer.status == .none)
        #expect(answer.isLastKnown)
        #expect(answer.asOf?.description == "2023-09-30")
    }

    @Test func `reads iccpr 9 as its paragraphs, never as article 90`() throws {
        let provisions = project.law.provisions(for: try #require(Reference("iccpr:9")))
        #expect(provisions.map(\.id.rawValue) == (1...5).map { "iccpr:9-\($0)" })
    }

    @Test func `finds the decisions on an article and on its paragraphs`() throws {
        let hammel = Decision.ID("hrc-155-1983")
        #expect(project.law.decisions(citing: try #require(Reference("iccpr:9"))).contains { $0.id == hammel })
        #expect(project.law.decisions(citing: try #require(Reference("iccpr:9-4"))).contains { $0.id == hammel })
        #expect(!project.law.decisions(citing: try #require(Reference("iccpr:9-5"))).contains { $0.id == hammel })
    }

    @Test func `computes every effect that a note says was used to compute the deposit`() throws {
        var compared = 0
        for action in project.law.content.actions where action.note.contains("deposit computed from the date of effect")
        {
            let stated = try #require(action.note.components(separatedBy: "date of effect ").last?.prefix(10))
            let answer = project.law.status(of: action.state, in: action.instrument, at: try day("2026-01-01"))
            let dated = answer.actions.first { $0.action == action }
            #expect(dated?.effective?.description == String(stated), "\(action)")
            compared += 1
        }
        #expect(compared > 10)
    }
}
