import Learning
import MigrationLaw
import Records

/// What became of a course since an attempt under way began; the attempt keeps its questions.
public enum CourseSinceStart: Equatable, Sendable {
    /// Words of it were corrected.
    case corrected
    /// Its learner moved to another version.
    case moved(from: Int, to: Int)
}

extension Campus {
    /// What became of the course since the attempt began; nil where nothing did, or where the attempt has ended.
    public func courseSinceStart(of sitting: Sitting) async throws -> CourseSinceStart? {
        let (attempt, enrolment) = (sitting.attempt, sitting.enrolment)
        guard attempt.endedAt == nil else { return nil }
        guard attempt.version == enrolment.version else {
            return .moved(from: attempt.version, to: enrolment.version)
        }
        let version = try await read { try await $0.version(attempt.version, of: enrolment.course) }
        return version?.currentDigest == attempt.bundle ? nil : .corrected
    }
}
