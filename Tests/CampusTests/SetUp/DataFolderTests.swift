import Campus
import FoundationEssentials
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@Suite struct `A campus in a data folder` {
    private let parent = FileManager.default.temporaryDirectory
        .appending(path: "iml-data-\(UInt64.random(in: 0...UInt64.max))").path(percentEncoded: false)

    /// What a killed process leaves behind are its files as they stand, so a copy of the open files shows the same.
    @Test func `finds every act that was answered, after the program was killed`() async throws {
        defer { remove() }
        let campus = try await open("running", create: true)
        _ = try await campus.publishIntoEmptyCampus()
        let learner = Actor.person(
            try await campus.signUp(
                name: "Amina Odhiambo", email: "amina@example.org", password: "correct horse battery",
                language: .english, from: "127.0.0.1"
            ).id)
        let enrolment = try await campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
        let sitting = try await campus.start(quiz, in: enrolment, by: learner).sitting
        for slot in sitting.attempt.slots {
            let stored = try await campus.answer(
                try sitting.key(slot), slot: slot.number, of: sitting.attempt.id, by: learner)
            let copy = "killed-\(slot.number)"
            try FileManager.default.copyItem(atPath: "\(parent)/running", toPath: "\(parent)/\(copy)")
            let found = try await open(copy, create: false).sitting(sitting.attempt.id, by: learner).attempt
            #expect(found.answers[slot.number] == stored)
            #expect(found.answers.count == slot.number)
        }
    }

    @Test func `keeps its settings and its issuer from one start to the next`() async throws {
        defer { remove() }
        let first = try await open("campus", create: true)
        try await first.change([.publicAddress: "https://campus.example.org"], by: anOperator)
        let issuer = try first.didDocument()
        let second = try await open("campus", create: false)
        #expect(second.settings.current == first.settings.current)
        #expect(try second.didDocument() == issuer)
    }

    @Test func `is refused by name when there is none`() async {
        let path = "\(parent)/nothing"
        await #expect(throws: DataFolderError.noCampus(path)) { try await open("nothing", create: false) }
    }

    @Test func `has a file with a comment on every key that it can set, which sets none`() throws {
        defer { remove() }
        let folder = DataFolder(path: "\(parent)/fresh")
        try folder.prepare()
        #expect(try folder.serverLimits() == ServerLimits())
        let lines = try String(contentsOf: URL(filePath: folder.settings), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        for key in Setting.allCases.map(\.rawValue) + ServerLimit.allCases.map(\.rawValue) + ["trustedProxies"] {
            let place = try #require(lines.firstIndex { $0.hasPrefix("#\(key): ") }, "\(key)")
            // The issuer's two keys share a comment.
            let above = lines[..<place].last { !$0.hasPrefix("#issuer") }
            #expect(above?.hasPrefix("# ") == true, "\(key)")
        }
        // Taking every # of a limit away changes nothing.
        let open = lines.map { line in
            ServerLimit.allCases.contains { line.hasPrefix("#\($0.rawValue): ") }
                ? String(line.dropFirst()) : String(line)
        }
        try Data(open.joined(separator: "\n").utf8).write(to: URL(filePath: folder.settings))
        let limits = try folder.serverLimits()
        for limit in ServerLimit.allCases {
            #expect(limits.limits[limit] == limit.usual && limit.range.contains(limit.usual))
        }
    }

    private func open(_ name: String, create: Bool) async throws -> Campus {
        try await Campus.open(DataFolder(path: "\(parent)/\(name)"), content: checkout, law: shippedLaw, create: create)
    }

    private func remove() {
        do { try FileManager.default.removeItem(atPath: parent) } catch { Issue.record(error) }
    }
}
