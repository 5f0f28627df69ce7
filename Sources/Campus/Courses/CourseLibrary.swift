import ContentFiles
import Learning
import Records
import Synchronization

/// Published content as values, read once for each bundle: a digest always names the same files.
final class CourseLibrary: Sendable {
    private let courses = Mutex<[String: Course]>([:])
    private let differences = Mutex<[String: [CourseDifference]]>([:])

    /// The course frozen under that digest.
    func course(_ digest: String, in records: Records) async throws -> Course {
        if let course = courses.withLock({ $0[digest] }) { return course }
        guard let content = try await records.bundle(digest),
            let bundle = CourseBundle(canonicalBytes: Array(content.utf8))
        else { throw BrokenCourse(digest: digest) }
        // What was published loads for ever: a reference that the law no longer knows is shown as text.
        guard let course = CourseFiles.readPublished(bundle) else {
            throw BrokenCourse(digest: digest)
        }
        courses.withLock { $0[digest] = course }
        return course
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
    private func differences(
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
