import Credentials
import JSON
public import Learning
public import MigrationLaw
import Records

extension Campus {
    /// How the files of a course differ from what learners are given now; for administrators.
    ///
    /// - Throws: ``CampusError/notFound(_:_:)`` where nothing is published yet.
    public func differences(of id: Course.ID, by actor: Actor) async throws -> CourseComparison {
        try await requireAdministrator(actor)
        let (files, course) = try await readFiles(of: id.folded)
        let bundle = files.bundle
        return try await read { records in
            guard let newest = try await records.newestVersion(of: bundle.course) else {
                throw CampusError.notFound(.course, id.rawValue)
            }
            return try await comparison(of: bundle, course, with: newest, in: records)
        }
    }

    /// Gives the words of the files to everybody on the newest version, learners under way among them.
    ///
    /// - Parameter note: what its author says of it, for learners; at most ``noteLength`` characters on one line.
    /// - Throws: ``CampusError/notACorrection(_:)`` when more than words changed: that is a new version.
    public func correct(_ id: Course.ID, note: String?, by actor: Actor) async throws -> CourseVersion {
        try await requireAdministrator(actor)
        let note = try note.flatMap(Campus.correctionNote)
        let (files, course) = try await readFiles(of: id.folded)
        let (bundle, digest) = (files.bundle, files.digest)
        let moment = now()
        return try await act { records in
            try await requireAdministrator(actor, in: records)
            guard let newest = try await records.newestVersion(of: bundle.course) else {
                throw CampusError.notFound(.course, id.rawValue)
            }
            guard newest.currentDigest != digest else { throw CampusError.nothingToPublish(bundle.course) }
            let comparison = try await comparison(of: bundle, course, with: newest, in: records)
            guard comparison.isCorrection else {
                throw CampusError.notACorrection(comparison.differences.filter { !$0.isWording })
            }
            let number = newest.corrections.count + 1
            try await records.insertBundle(files.text, digest: digest)
            try await records.insertCorrection(
                number, of: newest.number, of: bundle.course, digest: digest, note: note, at: moment)
            try await records.note(
                "course.corrected", about: "course:\(bundle.course)", by: actor, at: moment,
                payload: [
                    "version": .integer(Int64(newest.number)), "correction": .integer(Int64(number)),
                    "digest": .string(digest),
                ])
            guard let corrected = try await records.version(newest.number, of: bundle.course) else {
                throw CampusError.notFound(.course, id.rawValue)
            }
            return try await courses.version(corrected, in: records)
        }
    }

    /// Characters that the note of a correction may have.
    public static let noteLength = 300

    /// The note on one line; nil when it is blank.
    private static func correctionNote(_ text: String) throws -> String? {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !line.isEmpty else { return nil }
        guard line.count <= noteLength, let plain = try? PlainText(line) else { throw CampusError.badNote }
        return plain.description
    }

    private func comparison(
        of bundle: CourseBundle, _ course: Course, with published: PublishedVersion, in records: Records
    ) async throws -> CourseComparison {
        guard let text = try await records.bundle(published.currentDigest),
            let earlier = CourseBundle(canonicalBytes: Array(text.utf8))
        else { throw BrokenCourse(digest: published.currentDigest) }
        let before = try await courses.course(published.currentDigest, in: records)
        let names = Set(bundle.files.keys).union(earlier.files.keys)
        return CourseComparison(
            course: bundle.course, published: published.number,
            differences: course.differences(from: before),
            files: names.filter { bundle.files[$0] != earlier.files[$0] }.sorted())
    }
}

/// The files of a course against what is published of it.
public struct CourseComparison: Sendable {
    /// Whose.
    public let course: Course.ID
    /// The newest version.
    public let published: Int
    /// What reads or counts otherwise.
    public let differences: [CourseDifference]
    /// Paths of the files that differ, also where a course reads the same.
    public let files: [String]

    /// Nothing differs.
    public var isUnchanged: Bool { files.isEmpty }
    /// Something differs, and only in its words: learners under way may be given it.
    public var isCorrection: Bool { !isUnchanged && differences.allSatisfy(\.isWording) }
}
