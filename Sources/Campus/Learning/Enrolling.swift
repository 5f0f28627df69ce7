public import Learning
import JSON
public import MigrationLaw
import Records

extension Campus {
    /// Enrols a person in the newest version of a course; again gives the same enrolment.
    public func enrol(in id: Course.ID, by actor: Actor) async throws -> (enrolment: Enrolment, isNew: Bool) {
        guard let person = actor.person else { throw CampusError.notSignedIn }
        let moment = now()
        return try await act { records in
            guard let newest = try await records.newestVersion(of: id.folded) else {
                throw CampusError.notFound(.course, id.rawValue)
            }
            let enrolment = Enrolment(
                id: Secrets.newID(at: moment), person: person, course: newest.course, version: newest.number,
                enrolledAt: moment)
            guard try await records.insert(enrolment) else {
                guard let existing = try await records.enrolment(of: person, in: newest.course) else {
                    throw CampusError.notFound(.enrolment, id.rawValue)
                }
                return (existing, false)
            }
            try await records.note(
                "enrolment.created", about: "enrolment:\(enrolment.id)", by: actor, at: moment,
                payload: [
                    "person": .string(person.rawValue), "course": .string(newest.course.rawValue),
                    "version": .integer(Int64(newest.number)),
                ])
            return (enrolment, true)
        }
    }

    /// What a person learns, newest first, each with where it stands.
    public func studies(of actor: Actor) async throws -> [Study] {
        guard let person = actor.person else { throw CampusError.notSignedIn }
        let enrolments = try await read { try await $0.enrolments(of: person) }
        var studies: [Study] = []
        for enrolment in enrolments {
            studies.append(try await study(enrolment.id, by: actor))
        }
        return studies
    }

    /// One enrolment with its course and where it stands; overdue attempts are submitted first.
    public func study(_ id: Enrolment.ID, by actor: Actor) async throws -> Study {
        try await submitOverdueAttempts(of: id)
        let moment = now()
        return try await read { records in
            let enrolment = try await own(id, actor, in: records)
            return try await study(of: enrolment, in: records, at: moment)
        }
    }

    /// The study of a course by whoever acts; nil when not enrolled.
    public func study(of course: Course.ID, by actor: Actor) async throws -> Study? {
        guard let person = actor.person else { return nil }
        guard let enrolment = try await read({ try await $0.enrolment(of: person, in: course.folded) }) else {
            return nil
        }
        return try await study(enrolment.id, by: actor)
    }

    func study(of enrolment: Enrolment, in records: Records, at moment: Instant) async throws -> Study {
        let version = try await courseVersion(of: enrolment, in: records)
        let record = try await records.learningRecord(of: enrolment)
        var newer: NewerVersion?
        if let newest = try await records.newestVersion(of: enrolment.course), newest.number > version.number {
            newer = NewerVersion(
                number: newest.number, course: try await courses.course(newest.currentDigest, in: records),
                differences: try await courses.differences(
                    from: version.digest, to: newest.currentDigest, in: records))
        }
        return Study(
            enrolment: enrolment, version: version, record: record,
            progress: Progress.of(version.course.completion, in: version.course, record: record, at: moment),
            openAttempts: try await records.openAttempts(of: enrolment.id),
            certificate: try await records.certificate(of: enrolment.id, version: enrolment.version),
            extraTime: try await records.extraTime(of: enrolment.person),
            newer: newer, moment: moment)
    }

    /// The enrolment, if it is the actor's own; otherwise it does not exist for them.
    func own(_ id: Enrolment.ID, _ actor: Actor, in records: Records) async throws -> Enrolment {
        guard let enrolment = try await records.enrolment(id), enrolment.person == actor.person else {
            throw CampusError.notFound(.enrolment, id.rawValue)
        }
        return enrolment
    }

    func courseVersion(of enrolment: Enrolment, in records: Records) async throws -> CourseVersion {
        guard let version = try await records.version(enrolment.version, of: enrolment.course) else {
            throw CampusError.notFound(.course, enrolment.course.rawValue)
        }
        return try await courses.version(version, in: records)
    }
}

/// An enrolment with everything its pages show.
public struct Study: Sendable {
    /// The right to learn.
    public let enrolment: Enrolment
    /// The version taken.
    public let version: CourseVersion
    /// What is on record.
    public let record: LearningRecord
    /// The completion rule, judged.
    public let progress: Progress
    /// Attempts in progress.
    public let openAttempts: [Attempt]
    /// Earned in this version.
    public let certificate: Certificate?
    /// The learner's own.
    public let extraTime: ExtraTime?
    /// The newest published version of the course, where it is not the one taken.
    public let newer: NewerVersion?
    /// When it was looked at.
    public let moment: Instant

    /// The number of the newest published version of the course.
    public var newestVersion: Int { newer?.number ?? enrolment.version }

    /// Corrections published since the learner came to this version, oldest first.
    public var correctionsMet: [CourseVersion.Correction] {
        version.corrections.filter { $0.publishedAt > enrolment.onVersionSince }
    }

    /// The newest of those that gave a lesson other words; nil where none did.
    public func correction(of lesson: Lesson.ID) -> CourseVersion.Correction? {
        correctionsMet.last { $0.differences.contains { $0.part == .lesson(lesson) } }
    }

    /// The course as taken.
    public var course: Course { version.course }

    /// What to do next; nil when all is done.
    public var next: Step? {
        for module in course.modules {
            if let lesson = module.lessons.first(where: { record.lessons[$0.id] == nil }) { return .lesson(lesson) }
            if let activity = module.activities.first(where: { record.activities[$0.id] == nil }) {
                return .activity(activity)
            }
            if let quiz = module.assessments.first(where: { !record.hasOwnTry(at: $0.id) }) {
                return .assessment(quiz)
            }
        }
        if progress.isMet { return nil }
        return course.assessments.first { assessment in
            assessment.use == .final && !record.tries(at: assessment).contains { $0.passed && !$0.isOnBehalf }
        }.map(Step.assessment)
    }

    /// When the next step opens, where it is a final that has to wait after a try; nil where nothing stands in the way.
    public var nextOpens: Instant? {
        guard case .assessment(let assessment) = next, assessment.use == .final else { return nil }
        let tries = record.tries(at: assessment)
        guard
            case .from(let opens) = assessment.retakes?.availability(
                after: tries.count, lastEnded: tries.last?.endedAt, at: moment)
        else { return nil }
        return opens
    }

    /// One thing to do.
    public enum Step: Sendable {
        case lesson(Lesson)
        case activity(Activity)
        case assessment(Assessment)
    }
}

/// A version of a course that came after the one taken, and how it differs from that.
public struct NewerVersion: Sendable {
    /// Its number.
    public let number: Int
    /// What it holds.
    public let course: Course
    /// What is otherwise than in the version taken.
    public let differences: [CourseDifference]
}
