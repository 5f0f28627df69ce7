import Campus
import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `Publishing a course` {
    let files: EditableContent
    let sample: SampleCampus

    init() async throws {
        files = try EditableContent()
        sample = try await SampleCampus(content: files.folder)
    }

    @Test func `refuses files that are as published`() async throws {
        await #expect(throws: CampusError.nothingToPublish(rightsOfMigrants)) { try await publish() }
        let states = try await sample.campus.fileStates(by: anOperator)
        #expect(states.map(\.course) == [rightsOfMigrants] && states[0].published == 1 && !states[0].isChanged)
    }

    @Test func `gives changed files to those who enrol from then on`() async throws {
        let early = try await sample.campus.sampleLearner()
        let old = try await sample.campus.enrol(in: rightsOfMigrants, by: early).enrolment
        try changeTitle(to: "Rights, revised")
        #expect(try await sample.campus.course(rightsOfMigrants).number == 1)
        #expect(try await sample.campus.fileStates(by: anOperator).map(\.isChanged) == [true])
        #expect(
            try await sample.campus.preview(rightsOfMigrants, by: anOperator).course.title[.english]
                == "Rights, revised")
        #expect(try await publish().number == 2)

        let late = try await sample.campus.sampleLearner("Baraka Mwangi", email: "baraka@example.org")
        let new = try await sample.campus.enrol(in: "Rights-Of-MIGRANTS", by: late).enrolment
        #expect(new.version == 2)
        #expect(try await sample.campus.study(new.id, by: late).course.title[.english] == "Rights, revised")
        let study = try await sample.campus.study(old.id, by: early)
        #expect(study.enrolment.version == 1 && study.newestVersion == 2)
        #expect(study.course.title[.english] == shippedTitle)
        #expect(try await sample.campus.enrol(in: rightsOfMigrants, by: early).enrolment.version == 1)
        #expect(
            try await sample.campus.course(rightsOfMigrants, version: 1).course.title[.english] != "Rights, revised")
        #expect(try await sample.campus.catalogue().map(\.number) == [2])
    }

    @Test func `certifies the version taken, not the newest`() async throws {
        let learner = try await sample.campus.sampleLearner()
        _ = try await sample.campus.enrol(in: rightsOfMigrants, by: learner)
        try changeTitle(to: "Rights, revised")
        _ = try await publish()
        let certificate = try await sample.campus.earnCertificate(by: learner)
        #expect(certificate.courseVersion == 1)
        #expect(certificate.courseTitle == shippedTitle)
    }

    @Test func `gives a new number to files that were published before`() async throws {
        let first = try await sample.campus.course(rightsOfMigrants)
        try changeTitle(to: "Rights, revised")
        _ = try await publish()
        try files.edit(courseFile, replacing: "Rights, revised", with: shippedTitle)
        let third = try await publish()
        #expect(third.number == 3 && third.digest == first.digest)
    }

    @Test func `keeps what is published when the files have a fault`() async throws {
        try files.editEveryLanguage("Courses/modules/RM1/L1.en.md", replacing: "(udhr:13)", with: "(udhr:99)")
        let error = await #expect(throws: CampusError.self) { try await publish() }
        guard case .faults(let faults) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(faults.count == 3 && faults[0].hasPrefix("Courses/modules/RM1/L1.en.md:"))
        #expect(try await sample.campus.course(rightsOfMigrants).number == 1)
        #expect(try await sample.campus.fileStates(by: anOperator)[0].faults.count == 3)
        await #expect(throws: CampusError.self) { try await sample.campus.preview(rightsOfMigrants, by: anOperator) }
    }

    // Such a course could be taken to its end, and then its certificate could not be written.
    @Test(arguments: ["Rights\\nof migrants", "Rights \\u202E of migrants", String(repeating: "Rights ", count: 80)])
    func `took a title that no certificate can carry`(title: String) async throws {
        try changeTitle(to: title)
        let error = await #expect(throws: CampusError.self) { try await publish() }
        guard case .faults(let faults) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(faults.contains { $0.contains("“title”") })
    }

    @Test func `knows no course that has no files`() async throws {
        await #expect(throws: CampusError.notFound(.course, "nothing")) {
            try await sample.campus.publish("nothing", by: anOperator)
        }
        await #expect(throws: CampusError.notFound(.course, "nothing")) { try await sample.campus.course("nothing") }
    }

    @Test func `fills an empty campus once`() async throws {
        try changeTitle(to: "Rights, revised")
        #expect(try await sample.campus.publishIntoEmptyCampus().isEmpty)
        #expect(try await sample.campus.course(rightsOfMigrants).number == 1)
    }

    private let courseFile = "Courses/rights-of-migrants.yaml"
    private let shippedTitle = "Rights of migrants, part 1: sources and equality"

    private func changeTitle(to title: String) throws {
        try files.edit(courseFile, replacing: shippedTitle, with: title)
    }

    private func publish() async throws -> CourseVersion {
        try await sample.campus.publish(rightsOfMigrants, by: anOperator)
    }
}
