import ContentFiles
import Learning
import Records
import Synchronization

/// Published content as values, read once for each bundle: a digest always names the same files.
final class CourseLibrary: Sendable {
    private let courses = Mutex<[String: Course]>([:])

    /// The course frozen under that digest.
    func course(_ digest: String, in records: Records) async throws -> Course {
        if let course = courses.withLock({ $0[digest] }) { return course }
        guard let content = try await records.bundle(digest),
            let bundle = CourseBundle(canonicalBytes: Array(content.utf8))
        else { throw BrokenCourse(digest: digest) }
        // What was published loads for ever: a reference that the law no longer knows is shown as text.
        guard let course = CourseFiles.read(bundle, resolves: { _ in true }).course else {
            throw BrokenCourse(digest: digest)
        }
        courses.withLock { $0[digest] = course }
        return course
    }

    /// A published version with its content.
    func version(_ version: PublishedVersion, in records: Records) async throws -> CourseVersion {
        CourseVersion(
            number: version.number, digest: version.digest, publishedAt: version.publishedAt,
            course: try await course(version.digest, in: records))
    }
}

/// A published bundle that cannot be read: the database was changed by other hands.
struct BrokenCourse: Error, CustomStringConvertible {
    let digest: String

    var description: String {
        "The course files under \(digest) cannot be read. Restore the database from a backup."
    }
}
