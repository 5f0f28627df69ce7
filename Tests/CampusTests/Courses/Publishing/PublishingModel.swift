import Campus
import Learning
import MigrationLaw
import TestSupport

/// What one would keep on paper about a campus whose course changes: plain variables, and the draft behind each version.
struct PublishingModel {
    /// Version 1 first, each with the words of its last correction.
    var versions: [Version] = []
    var learners: [Learner]
    var withdrawn: Set<Item.ID> = []
    /// By item the newest version when it was given another key, with the key that it has there.
    var corrected: [Item.ID: [(version: Int, kind: Item.Kind)]] = [:]

    struct Version {
        var draft: DraftCourse
        /// Of each state that it was published in, the last one now.
        var digests: [String]
    }

    struct Learner {
        let actor: Actor
        var enrolment: Enrolment.ID?
        var version = 0
        var hasName = false
        var extra: ExtraTime?
        var lessons: [Lesson.ID: Instant] = [:]
        var activities: [Activity.ID: Instant] = [:]
        var open: [Attempt.ID: Try] = [:]
        var ended: [Try] = []
        /// Completed versions, each with the certificate as it was first seen.
        var completed: [Int: SeenCertificate?] = [:]
    }

    /// An attempt: what was drawn never changes.
    struct Try: Equatable {
        let id: Attempt.ID
        let assessment: Assessment.ID
        let isFinal: Bool
        let version: Int
        let bundle: String
        let slots: [Attempt.Slot]
        let kinds: [Int: Item.Kind]
        let wordings: [Int: [Language: Item.Wording]]
        let deadline: Instant?
        let passMark: Int?
        var answers: [Int: Given] = [:]
        var endedAt: Instant?
    }

    struct Given: Equatable {
        var answer: Answer
        var sequence: Int
        var isChecked = false
    }

    var newest: Int { versions.count }

    func draft(_ learner: Learner) -> DraftCourse { versions[learner.version - 1].draft }

    /// Points by slot: as drawn, or by what was decided since, whichever gives more.
    func points(_ attempt: Try, _ slot: Attempt.Slot) -> Fraction {
        if withdrawn.contains(slot.item) { return Fraction(1) }
        guard let answer = attempt.answers[slot.number]?.answer, let kind = attempt.kinds[slot.number] else {
            return Fraction(0)
        }
        var best = answer.points(for: kind)
        if slot.resolution == nil {
            for (version, kind) in corrected[slot.item, default: []] where version > attempt.version {
                best = max(best, answer.points(for: kind))
            }
        }
        return best
    }

    func score(_ attempt: Try) -> Fraction {
        attempt.slots.reduce(Fraction(0)) { $0 + points(attempt, $1) }
    }

    func passes(_ attempt: Try) -> Bool {
        attempt.passMark.map { score(attempt) >= Fraction($0) } ?? false
    }

    /// Tries at the final that count for the version that a learner is on, oldest first.
    func finals(of learner: Learner) -> [Try] {
        learner.ended.filter { $0.assessment == DraftCourse.finalID && $0.version == learner.version }
    }

    /// Whether everything is done that the rule of the learner's version asks.
    func meetsRule(_ learner: Learner) -> Bool {
        let draft = draft(learner)
        return draft.rule.allSatisfy { line in
            let parts = line.split(separator: ": ").map(String.init)
            let session = draft.session(Module.ID(parts[1]))
            switch parts[0] {
            case "lessons":
                return session?.lessons.allSatisfy { learner.lessons[Lesson.ID("\(parts[1]).\($0.name)")] != nil }
                    ?? false
            case "activities":
                return session?.activities.allSatisfy {
                    learner.activities[Activity.ID("\(parts[1]).\($0.name)")] != nil
                } ?? false
            case "tried": return learner.ended.contains { $0.assessment.rawValue == parts[1] }
            default: return finals(of: learner).contains(where: passes)
            }
        }
    }

    /// Why a final may not start now.
    func refusal(of learner: Learner, at now: Instant) -> CampusError? {
        guard let final = draft(learner).final else { return nil }
        if !learner.hasName { return .nameNotConfirmed }
        let tries = finals(of: learner)
        if tries.contains(where: passes) { return .alreadyPassed(DraftCourse.finalID) }
        guard let last = tries.last?.endedAt else { return nil }
        let isEndOfSeries = tries.count % final.attempts == 0
        if isEndOfSeries, final.thenDays == nil { return .noTriesLeft(DraftCourse.finalID) }
        let opens = last + (isEndOfSeries ? .days(final.thenDays ?? 0) : .hours(final.hoursApart))
        return opens > now ? .tooEarly(DraftCourse.finalID, from: opens) : nil
    }
}

/// A certificate as its holder has it, to the byte.
struct SeenCertificate: Equatable {
    let id: Certificate.ID
    let version: Int
    let title: String
    let sessions: [Certificate.Session]
    let minutes: Int
    let name: String?
    let completedAt: Instant
    let issuedAt: Instant
    let status: Certificate.Status
    let credential: [UInt8]

    init(_ certificate: Certificate, credential: [UInt8]) {
        id = certificate.id
        version = certificate.courseVersion
        title = certificate.courseTitle
        sessions = certificate.modules
        minutes = certificate.minutes
        name = certificate.name?.text
        completedAt = certificate.completedAt
        issuedAt = certificate.issuedAt
        status = certificate.status
        self.credential = credential
    }
}
