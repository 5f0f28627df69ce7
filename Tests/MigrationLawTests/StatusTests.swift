import MigrationLaw
import Testing

@Suite struct `The status of a State` {
    @Test(arguments: [
        ("1959-12-31", Status.none), ("1966-05-16", .contracting), ("1966-08-13", .contracting), ("1966-08-14", .party),
    ])
    func `follows consent after ninety days`(at: String, status: Status) throws {
        // Deposit 1966-05-16: 15 days are left in May, June 30, July 31 make 76; the 90th is 14 August.
        let law = try Law.sample(rule: "days:90", acts: [.sample(.accession, "1966-05-16")])
        #expect(law.kenya(at: at).status == status)
        #expect(law.kenya(at: at).actions.map(\.effective) == ["1966-08-14"])
    }

    @Test(arguments: [("2020-12-31", Status.contracting), ("2021-03-31", .contracting), ("2021-04-01", .party)])
    func `waits for the first of the month after three months`(at: String, status: Status) throws {
        // Deposit 2020-12-16: three months end on 2021-03-16, the next first of a month is 1 April.
        let law = try Law.sample(
            rule: "months:3-first-of-month", coverage: .complete(asOf: "2022-12-31"),
            acts: [.sample(.signature, "2001-11-15"), .sample(.ratification, "2020-12-16")])
        #expect(law.kenya(at: at).status == status)
        #expect(law.kenya(at: "2010-01-01").status == .signatory)
    }

    @Test func `is contracting until the instrument itself is in force`() throws {
        // Three months after 1950-02-01 would be May 1950, ten years before the treaty.
        let law = try Law.sample(rule: "months:3", acts: [.sample(.ratification, "1950-02-01")])
        #expect(law.kenya(at: "1959-12-31").status == .contracting)
        #expect(law.kenya(at: "1960-01-01").status == .party)
        #expect(law.kenya(at: "1960-01-01").since == "1960-01-01")
    }

    @Test func `is never guessed where the rule is unknown`() throws {
        let law = try Law.sample(acts: [.sample(.ratification, "1965-11-30", asOf: "2010-06-30")])
        #expect(law.kenya(at: "1965-11-29").status == .none)
        #expect(law.kenya(at: "1970-01-01").status == .unknown)
        let later = law.kenya(at: "2010-06-30")
        #expect(later.status == .party)
        #expect(later.since == nil)
        #expect(later.grounds == [.effectUnknown("1965-11-30")])
        #expect(later.actions.map(\.effective) == [nil])
    }

    @Test func `is not computed from a ratification that may be deposited later`() throws {
        let law = try Law.sample(
            rule: "months:3", acts: [.sample(.ratificationOrAccession, "1992-01-23", isRatificationDate: true)])
        #expect(law.kenya(at: "1992-06-01").status == .unknown)
        #expect(law.kenya(at: "1992-06-01").actions.map(\.effective) == [nil])
    }

    @Test(arguments: [
        ("1978-12-31", Status.none), ("1979-01-01", .unknown), ("1979-12-31", .unknown), ("1980-06-01", .unknown),
        ("1980-12-31", .unknown), ("1981-01-01", .party),
    ])
    func `is unknown inside a year of which no day is known, and while the delay may run`(at: String, status: Status)
        throws
    {
        // Twelve months after some day of 1979 is some day of 1980: a year of effect, unknown inside it.
        let law = try Law.sample(rule: "months:12", acts: [.sample(.ratification, "1979")])
        #expect(law.kenya(at: at).status == status)
    }

    @Test func `takes a row of effect as the effect`() throws {
        // ETS 093, France: approval 1983-09-22, in force for it 1984-01-01.
        let law = try Law.sample(acts: [
            .sample(.approval, "1983-09-22"), .sample(.entryIntoForceForParty, "1984-01-01"),
        ])
        #expect(law.kenya(at: "1983-12-31").status == .contracting)
        #expect(law.kenya(at: "1984-01-01").status == .party)
        #expect(law.kenya(at: "1984-01-01").since == "1984-01-01")
    }

    @Test func `stays party until a denunciation takes effect`() throws {
        let law = try Law.sample(
            rule: "days:0", leaving: "months:12",
            acts: [.sample(.accession, "1991-05-28"), .sample(.denunciation, "1998-05-26")])
        // One year after 1998-05-26 is 1999-05-26.
        #expect(law.kenya(at: "1999-05-25").status == .party)
        #expect(law.kenya(at: "1999-05-25").grounds == [.noticeGiven(effect: "1999-05-26")])
        #expect(law.kenya(at: "1999-05-26").status == .formerParty)
        #expect(law.kenya(at: "1999-05-26").since == "1999-05-26")
    }

    @Test func `is unknown after a notice whose effect nobody states`() throws {
        let law = try Law.sample(
            rule: "days:30", acts: [.sample(.ratification, "1969-11-24"), .sample(.denunciation, "2005-03-07")])
        #expect(law.kenya(at: "2005-03-06").status == .party)
        #expect(law.kenya(at: "2005-03-07").status == .unknown)
        #expect(law.kenya(at: "2015-01-01").status == .unknown)
    }

    @Test func `is party again after a second accession`() throws {
        let law = try Law.sample(
            rule: "days:30",
            acts: [
                .sample(.accession, "1980-11-14"), .sample(.denunciation, "1998-05-26", effect: "1998-08-26"),
                .sample(.accession, "1998-09-01"),
            ])
        #expect(law.kenya(at: "1998-08-27").status == .formerParty)
        #expect(law.kenya(at: "1998-09-15").status == .contracting)
        #expect(law.kenya(at: "1998-10-01").status == .party)
    }

    @Test func `of a successor is unknown before its notification, party from then on`() throws {
        let law = try Law.sample(rule: "months:3", acts: [.sample(.succession, "1993-02-22")])
        #expect(law.kenya(at: "1993-02-21").status == .unknown)
        #expect(law.kenya(at: "1993-02-22").status == .party)
        #expect(law.kenya(at: "1993-02-22").since == "1993-02-22")
    }

    @Test func `of a successor begins where the record states the succession of States`() throws {
        // ECHR Protocol 4, Montenegro: notified 2006-06-14, in force for it from 2006-06-06.
        let law = try Law.sample(rule: "days:0", acts: [.sample(.succession, "2006-06-14", effect: "2006-06-06")])
        #expect(law.kenya(at: "2006-06-05").status == .unknown)
        #expect(law.kenya(at: "2006-06-06").status == .party)
        #expect(law.kenya(at: "2006-06-20").since == "2006-06-06")
    }

    @Test func `with a dated signature and an undated consent is bound after the date of the source`() throws {
        let undated = UndatedStatus(
            instrument: "treaty", state: "KEN", standing: .party, provenance: Provenance(source: "test", asOf: "2015"))
        let law = try Law.sample(acts: [.sample(.signature, "2010-02-03")], undated: [undated])
        #expect(law.kenya(at: "2012-01-01").status == .unknown)
        #expect(law.kenya(at: "2016-01-01").status == .party)
    }

    @Test func `is none before the adoption whatever is covered`() throws {
        let law = try Law.sample(coverage: .none)
        #expect(law.kenya(at: "1949-12-31").status == .none)
        #expect(law.kenya(at: "1950-01-01").status == .unknown)
    }

    @Test func `is none by absence only where the record is complete`() throws {
        #expect(try Law.sample().kenya(at: "2020-12-31").grounds == [])
        #expect(try Law.sample().kenya(at: "2020-12-31").status == .none)
        let later = try Law.sample().kenya(at: "2021-01-01")
        #expect(later.status == .none)
        #expect(later.isLastKnown)
        #expect(later.asOf == "2020-12-31")
        #expect(try Law.sample(coverage: .partial("two missing")).kenya(at: "2000-01-01").status == .unknown)
        #expect(try Law.sample(coverage: .none).kenya(at: "2000-01-01").status == .unknown)
    }

    @Test func `without dates counts after the date of the source`() throws {
        let undated = UndatedStatus(
            instrument: "treaty", state: "KEN", standing: .party,
            provenance: Provenance(source: "test", asOf: "2013-11"))
        let law = try Law.sample(coverage: .partial(""), undated: [undated])
        #expect(law.kenya(at: "2013-11-30").status == .unknown)
        #expect(law.kenya(at: "2013-12-01").status == .party)
        #expect(law.kenya(at: "2013-12-01").since == nil)
    }

    @Test func `is contracting, not party, in a treaty that is not in force`() throws {
        let law = try Law.sample(inForce: nil, acts: [.sample(.ratification, "2018-05-23")])
        #expect(law.kenya(at: "2020-01-01").status == .contracting)
        #expect(law.kenya(at: "2020-01-01").grounds == [.notInForce])
    }

    @Test func `is unknown for a territory, an unknown code and an unknown instrument`() throws {
        let law = try Law.sample()
        #expect(law.status(of: "ABW", in: "treaty", at: "2000-01-01").grounds == [.territory])
        #expect(law.status(of: "XXX", in: "treaty", at: "2000-01-01").grounds == [.notRecorded])
        #expect(law.status(of: "KEN", in: "nothing", at: "2000-01-01").grounds == [.notRecorded])
    }

    @Test func `is none where the text has no parties`() throws {
        let answer = try Law.sample(coverage: .notApplicable).kenya(at: "2000-01-01")
        #expect(answer.status == .none)
        #expect(answer.grounds == [.notATreaty])
    }

    @Test func `is counted over States, not territories`() throws {
        let law = try Law.sample(rule: "days:0", acts: [.sample(.accession, "1970-01-01")])
        let tally = law.tally(of: "treaty", at: "2000-01-01")
        #expect(tally[.party] == 1)
        #expect(tally.counts.values.reduce(0, +) == 1)
        #expect(tally.asOf == "2020-12-31")
        #expect(law.parties(to: "treaty", at: "2000-01-01") == ["KEN"])
    }

    // The record is complete to the end of 2020; the accession of 2020 takes effect ninety days later, in 2021.
    @Test func `is counted on the last day that a complete record reaches, and later changes are told apart`() throws {
        let law = try Law.sample(rule: "days:90", acts: [.sample(.accession, "2020-12-01")])
        let later = law.tally(of: "treaty", at: "2026-01-01")
        #expect(later.countedOn == "2020-12-31")
        #expect(later[.party] == 0 && later[.contracting] == 1)
        #expect(law.tally(of: "treaty", at: "2020-12-31").counts == later.counts)
        let changes = law.changes(of: "treaty", after: later.countedOn, upTo: "2026-01-01")
        #expect(changes.map(\.state) == ["KEN"] && changes.map(\.status) == [.party])
        #expect(law.changes(of: "treaty", after: "2026-01-01", upTo: "2026-01-01").isEmpty)
        #expect(law.tally(of: "treaty", at: "1990-01-01").countedOn == "1990-01-01")
    }
}
