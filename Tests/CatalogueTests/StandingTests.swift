import Catalogue
import Learning
import MigrationLaw
import Testing

@Suite struct `How a State stands to an instrument` {
    // The day a signatory signed is not the day since which it is not bound.
    @Test(arguments: [
        (Status.signatory, "1969-05-23", "signed 23 May 1969, not bound"),
        (.party, "2003-07-01", "party since 1 July 2003"),
        (.contracting, "2003-07", "joined July 2003, not yet in force for it"),
    ])
    func `is said with the day of what happened`(_ row: (status: Status, since: String, text: String)) throws {
        let since = try #require(TreatyDate(row.since))
        #expect(Phrases(.english).standing(row.status, since: since) == row.text)
    }

    @Test(arguments: [
        (Status.none, "not joined"), (.unknown, "not known here"), (.signatory, "signed only"), (.party, "party"),
    ])
    func `is said without a day where the record has none`(_ row: (status: Status, text: String)) {
        #expect(Phrases(.english).standing(row.status, since: nil) == row.text)
    }
}
