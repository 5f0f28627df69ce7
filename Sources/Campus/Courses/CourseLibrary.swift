import ContentFiles
import Learning
import MigrationLaw
import Records
import Synchronization

/// Content as values, read once for each bundle: a digest always names the same files.
///
/// Campuses of one law may share one; then what one of them has read, the others need not read again.
public final class CourseLibrary: Sendable {
    private let shelf = Mutex(Shelf())
    private let differences = Mutex<[String: [CourseDifference]]>([:])

    private struct Shelf {
        /// As published, by digest.
        var courses: [String: Course] = [:]
        /// Digests of files in which nothing is wrong by the law of now.
        var sound: Set<String> = []
    }

    /// An empty one.
    public init() {}

    /// The course frozen under that digest.
    func course(_ digest: String, in records: Records) async throws -> Course {
        if let course = shelf.withLock({ $0.courses[digest] }) { return course }
        guard let content = try await records.bundle(digest),
            let bundle = CourseBundle(canonicalBytes: Array(content.utf8))
        else { throw BrokenCourse(digest: digest) }
        return try shelf.withLock { shelf in
            // Read under the lock, so that everybody who asks at once waits for one reading.
            if let course = shelf.courses[digest] { return course }
            // What was published loads for ever: a reference that the law no longer knows is shown as text.
            guard let course = CourseFiles.readPublished(bundle) else { throw BrokenCourse(digest: digest) }
            shelf.courses[digest] = course
            return course
        }
    }

    /// The course that files on disk describe, and everything wrong in them by that law.
    ///
    /// Sound files say the same when they are read as published, so publishing them needs no second reading.
    func course(of files: CourseBundle, digest: String, law: Law) -> (course: Course?, faults: [Fault]) {
        shelf.withLock { shelf in
            if shelf.sound.contains(digest), let course = shelf.courses[digest] { return (course, []) }
            let (course, faults) = CourseFiles.read(files, resolves: law.resolves, law: law)
            if let course {
                shelf.courses[digest] = course
                shelf.sound.insert(digest)
            }
            return (course, faults)
        }
    }

    /// A published version as learners are given it now, with what its corrections changed.
    func version(_ version: PublishedVersion, in records: Records) async throws -> CourseVersion {
        var earlier = version.digest
        var corrections: [CourseVersion.Correction] = []
        for correction in version.corrections {
            corrections.append(
                CourseVersion.Correction(
                    number: correction.number, publishedAt: correction.publishedAt, note: correction.note,
                    differences: try await differences(from: earlier, to: correction.digest, in: records)))
            earlier = correction.digest
        }
        return CourseVersion(
            number: version.number, digest: version.currentDigest, publishedAt: version.publishedAt,
            corrections: corrections, course: try await course(version.currentDigest, in: records))
    }

    /// How one bundle differs from another, compared once.
    func differences(
        from earlier: String, to later: String, in records: Records
    ) async throws -> [CourseDifference] {
        let key = "\(earlier) \(later)"
        if let found = differences.withLock({ $0[key] }) { return found }
        let found = try await course(later, in: records).differences(from: try await course(earlier, in: records))
        differences.withLock { $0[key] = found }
        return found
    }
}

/// A published bundle that cannot be read: the database was changed by other hands.
struct BrokenCourse: Error, CustomStringConvertible {
    let digest: String

    var description: String {
        "The course files under \(digest) cannot be read. Restore the database from a backup."
    }
}
