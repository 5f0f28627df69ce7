import Campus
import FoundationEssentials
import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@Suite struct `What is still to do on a site` {
    @Test func `is for administrators to know`() async throws {
        let campus = try await SampleCampus().campus
        let learner = try await campus.sampleLearner()
        for role in Role.allCases where role != .administrator {
            try await campus.grant(role, to: try #require(learner.person), by: anOperator)
        }
        await #expect(throws: CampusError.forbidden) { _ = try await campus.siteFacts(by: learner) }
        await #expect(throws: CampusError.forbidden) { _ = try await campus.courseOverviews(by: learner) }
        await #expect(throws: CampusError.forbidden) { _ = try await campus.contentState(by: learner) }
        await #expect(throws: CampusError.forbidden) { _ = try await campus.checkedContent(by: learner) }
    }

    @Test func `begins with what makes a new site unfit, and ends with nothing`() async throws {
        let campus = try await SampleCampus().campus
        #expect(try await tasks(campus) == [.noAdministrator, .noPublicAddress, .issuerNotNamed])
        _ = try await campus.sampleAdministrator()
        #expect(try await tasks(campus) == [.noPublicAddress, .onlyOneAdministrator, .issuerNotNamed])
        let second = try await campus.sampleLearner()
        try await campus.grant(.administrator, to: try #require(second.person), by: anOperator)
        try await campus.change(
            [.publicAddress: "https://campus.example.org", .issuerName: "Example Organisation"], by: anOperator)
        #expect(try await tasks(campus) == [])
    }

    @Test func `names the product as no issuer, even where that was kept from the form`() async throws {
        let campus = try await SampleCampus(fixed: [.publicAddress: "https://a.example.org"]).campus
        try await campus.change([.issuerName: "IML Campus"], by: anOperator)
        #expect(try await tasks(campus).contains(.issuerNotNamed))
        try await campus.change([.issuerName: "Ministry"], by: anOperator)
        #expect(try await !tasks(campus).contains(.issuerNotNamed))
    }

    @Test func `counts keys without a pass phrase once there are keys`() async throws {
        let sample = try await SampleCampus()
        let facts = try await sample.campus.siteFacts(by: anOperator)
        #expect(facts.keys == KeyFiles(all: 0, plain: 0))
        _ = try await sample.campus.earnCertificate(by: try await sample.campus.sampleLearner())
        #expect(try await tasks(sample.campus).contains(.plainKeys(1, of: 1)))
    }

    @Test func `knows changed files, files that are not published, and files that are gone`() async throws {
        let files = try EditableContent()
        try files.linkTheLaw()
        let sample = try await SampleCampus(content: files.folder)
        #expect(try await own(sample.campus) == [])
        try files.edit("Courses/rights-of-migrants.yaml", replacing: "equality\"", with: "equality, revised\"")
        #expect(try await own(sample.campus) == [.unpublishedChanges(rightsOfMigrants)])
        _ = try await sample.campus.publish(rightsOfMigrants, by: anOperator)
        #expect(try await own(sample.campus) == [])
        let overview = try #require(try await sample.campus.courseOverviews(by: anOperator).first)
        #expect(overview.published?.number == 2 && overview.published?.publishedAt == sample.clock.now)
        #expect(!overview.hasUnpublishedChanges && overview.title[.english].hasSuffix("revised"))
        try files.remove("Courses/rights-of-migrants.yaml")
        #expect(try await own(sample.campus).contains(.filesGone(rightsOfMigrants)))
        // Its name is known from what is published.
        let gone = try #require(try await sample.campus.courseOverviews(by: anOperator).first)
        #expect(gone.files == nil && gone.title[.english].hasSuffix("revised"))
    }

    @Test func `counts faults in the files, and translations behind or missing`() async throws {
        let files = try EditableContent()
        try files.linkTheLaw()
        let sample = try await SampleCampus(content: files.folder)
        try files.remove("Courses/modules/RM1/L1.fr.md")
        let missing = try await own(sample.campus)
        #expect(missing.contains { if case .translations(behind: 0, missing: 1...) = $0 { true } else { false } })
        try files.edit("Courses/modules/RM1/L2.en.md", replacing: "minutes: ", with: "minutes: many")
        let faulty = try await sample.campus.siteFacts(by: anOperator)
        #expect(!faulty.content.faults.isEmpty && faulty.tasks.contains(.contentFaults(faulty.content.faults.count)))
        // Urgent things come first.
        let urgent = faulty.tasks.map(\.isUrgent)
        #expect(urgent == urgent.filter(\.self) + urgent.filter { !$0 })
    }

    @Test func `checks files again when one has changed, and not before`() async throws {
        let files = try EditableContent()
        try files.linkTheLaw()
        let sample = try await SampleCampus(content: files.folder)
        let first = try await sample.campus.checkedContent(by: anOperator)
        #expect(first.checkedAt == sample.clock.now && first.faults.isEmpty)
        sample.clock.advance(by: .hours(1))
        #expect(try await sample.campus.checkedContent(by: anOperator).checkedAt == first.checkedAt)
        try files.edit("Courses/rights-of-migrants.yaml", replacing: "access: public", with: "access: nobody")
        let second = try await sample.campus.checkedContent(by: anOperator)
        #expect(second.checkedAt == sample.clock.now && !second.faults.isEmpty)
    }

    @Test func `counts invitations until they are taken or run out`() async throws {
        let sample = try await SampleCampus()
        let report = try await sample.campus.invite(
            Array("Noor,noor@example.org,fr\nJosé,jose@example.org,es\n".utf8), isDryRun: false, by: anOperator)
        let ends = sample.clock.now + .days(7)
        #expect(try await tasks(sample.campus).contains(.openInvitations(2, firstEnds: ends)))
        guard case .invited(let link) = report.rows[0].outcome else { throw NotInvited() }
        _ = try await sample.campus.acceptInvitation(
            link: link.secret, name: "Noor", password: "correct horse battery", language: .french, kind: .cookie)
        #expect(try await tasks(sample.campus).contains(.openInvitations(1, firstEnds: ends)))
        sample.clock.advance(by: .days(7))
        #expect(
            try await !tasks(sample.campus).contains { if case .openInvitations = $0 { true } else { false } })
    }

    @Test func `knows that marking again did not come to its end`() async throws {
        let sample = try await SampleCampus()
        let learner = try await sample.campus.sampleLearner()
        _ = try await sample.campus.earnCertificate(by: learner)
        let item = try #require(try await sample.campus.course(rightsOfMigrants).course.items.first).id
        _ = try await sample.campus.withdraw(item, because: "Two right answers", dryRun: true, by: anOperator)
        #expect(try await !tasks(sample.campus).contains(.markingAgain(item)))
        _ = try await sample.campus.withdraw(item, because: "Two right answers", dryRun: false, by: anOperator)
        #expect(try await sample.events().last?.kind == "item.marked-again")
        #expect(try await !tasks(sample.campus).contains(.markingAgain(item)))
        // As if the program had been stopped on the way.
        _ = try await sample.database.run("DELETE FROM event WHERE kind = 'item.marked-again'")
        #expect(try await tasks(sample.campus).contains(.markingAgain(item)))
        _ = try await sample.campus.withdraw(item, because: "Two right answers", dryRun: false, by: anOperator)
        #expect(try await !tasks(sample.campus).contains(.markingAgain(item)))
    }

    @Test func `shows who learns each course, and in which version`() async throws {
        let files = try EditableContent()
        let sample = try await SampleCampus(content: files.folder)
        _ = try await sample.campus.earnCertificate(by: try await sample.campus.sampleLearner())
        let early = try await sample.campus.sampleLearner("Early", email: "early@example.org")
        _ = try await sample.campus.enrol(in: rightsOfMigrants, by: early)
        try files.edit("Assessments/rights-of-migrants.yaml", replacing: "pass: 5", with: "pass: 6")
        _ = try await sample.campus.publish(rightsOfMigrants, by: anOperator)
        let late = try await sample.campus.sampleLearner("Late", email: "late@example.org")
        _ = try await sample.campus.enrol(in: rightsOfMigrants, by: late)
        let overview = try #require(try await sample.campus.courseOverviews(by: anOperator).first)
        // Amina completed version 1; Early is under way on it, Late on version 2.
        #expect(overview.underWay.all == 2 && overview.underWay.onEarlierVersions == 1 && overview.completed == 1)
    }

    @Test func `tells what each language has of a course, and how old the law is`() async throws {
        let files = try EditableContent()
        try files.linkTheLaw()
        let sample = try await SampleCampus(content: files.folder)
        try files.remove("Courses/modules/RM1/L1.fr.md")
        let state = try await sample.campus.contentState(by: anOperator)
        let course = try #require(state.courses.first)
        let all = course.languages[0].lessons.of
        #expect(course.languages.map(\.language) == [.english, .french, .spanish])
        #expect(course.languages.map(\.lessons.done) == [all, all - 1, all])
        #expect(course.languages.allSatisfy { $0.items.done == $0.items.of && $0.items.of > 0 })
        #expect(state.lawAsOf == shippedLaw.asOf)
        #expect(state.lawAgeInDays == max(0, sample.clock.now.day.daysSinceEpoch - shippedLaw.asOf.daysSinceEpoch))
        #expect(state.rulings.isEmpty)
    }

    private func tasks(_ campus: Campus) async throws -> [SiteTask] {
        try await campus.siteFacts(by: anOperator).tasks
    }

    /// Without what every new site has.
    private func own(_ campus: Campus) async throws -> [SiteTask] {
        try await tasks(campus).filter { ![.noAdministrator, .noPublicAddress, .issuerNotNamed].contains($0) }
    }

    struct NotInvited: Error {}
}

extension EditableContent {
    /// Gives the folder the shipped law, so that the whole of it can be checked.
    func linkTheLaw() throws {
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/Instruments", withDestinationPath: "\(checkout.path)/Instruments")
    }
}
