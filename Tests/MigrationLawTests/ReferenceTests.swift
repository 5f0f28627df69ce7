import MigrationLaw
import Testing

@Suite struct `A reference` {
    @Test(arguments: [
        "udhr:13-1", "gcm-2018:para-7", "oau-refugees-1969:ii", "decision:hrc-58-1979", "state:KEN", "instrument:iccpr",
    ])
    func `is written as it was read`(text: String) {
        #expect(Reference(text)?.description == text)
    }

    @Test func `without a tail names the instrument`() {
        #expect(Reference("iccpr") == .instrument("iccpr"))
    }

    @Test(arguments: [
        "", ":", "iccpr:", ":9", "iccpr:9(1)", "ICCPR:9", "state:ken", "state:KENY", "iccpr:9:1", "instrument:", "a b",
    ])
    func `is refused outside the syntax`(text: String) {
        #expect(Reference(text) == nil)
    }

    @Test func `names the provisions that continue it with a hyphen, never a longer number`() throws {
        let law = try Law.sample(provisions: ["treaty:9-1", "treaty:9-5", "treaty:90", "treaty:10", "treaty:10-1"])
        let reference = try #require(Reference("treaty:9"))
        #expect(law.provisions(for: reference).map(\.id) == ["treaty:9-1", "treaty:9-5"])
    }

    @Test func `names the provision with that id alone where there is one`() throws {
        let law = try Law.sample(provisions: ["treaty:10", "treaty:10-1"])
        #expect(law.provisions(for: try #require(Reference("treaty:10"))).map(\.id) == ["treaty:10"])
    }

    @Test(arguments: [
        ("treaty:9", false), ("treaty:10", true), ("treaty", true), ("state:KEN", true), ("state:XXX", false),
    ])
    func `resolves where the record has it`(text: String, resolves: Bool) throws {
        let law = try Law.sample(provisions: ["treaty:10"])
        #expect(law.resolves(try #require(Reference(text))) == resolves)
    }

    @Test func `that finds nothing leads to the nearest ids`() throws {
        let law = try Law.sample(provisions: ["treaty:10"])
        #expect(law.nearest(to: "traety").first == .instrument("treaty"))
        #expect(law.nearest(to: "state:KEM").first == .state("KEN"))
        #expect(law.nearest(to: "treaty:11").first?.description == "treaty:10")
        #expect(law.nearest(to: "something else") == [])
        #expect(law.nearest(to: String(repeating: "a", count: 10_000)) == [])
    }

    @Test(arguments: [
        ("13(1)", "13-1"), ("para 7", "para-7"), ("II", "ii"), ("6(2)-(4)", "6-2-4"), ("Objective 13", "objective-13"),
    ])
    func `tail is the article with runs of other characters as one hyphen`(article: String, tail: String) {
        #expect(Provision.tail(ofArticle: article) == tail)
    }
}
