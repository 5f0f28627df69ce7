public import Learning
public import MigrationLaw

extension Instant {
    /// Noon UTC on 23 November 2026: 1,795,435,200 seconds after 1970 began.
    public static let noon = Instant(milliseconds: 1_795_435_200_000)
}

extension Person {
    /// A learner without roles.
    public static func sample(
        id: Person.ID = "p1", name: String = "Amina Odhiambo", email: String = "amina@example.org",
        language: Language = .english, createdAt: Instant = .noon, emailIsProven: Bool = false, roles: Set<Role> = []
    ) throws -> Person {
        guard let email = EmailAddress(email) else { throw NotASample(text: email) }
        return Person(
            id: id, name: try PersonName(name), email: email, language: language, createdAt: createdAt,
            emailIsProven: emailIsProven, roles: roles)
    }
}

extension Enrolment {
    /// An enrolment of `p1` in version 1 of `sample`.
    public static func sample(
        id: Enrolment.ID = "e1", person: Person.ID = "p1", course: Course.ID = "sample", version: Int = 1,
        enrolledAt: Instant = .noon
    ) -> Enrolment {
        Enrolment(id: id, person: person, course: course, version: version, enrolledAt: enrolledAt)
    }
}

extension Attempt {
    /// An attempt in progress at `S1.quiz` with two questions.
    public static func sample(
        id: Attempt.ID = "a1", enrolment: Enrolment.ID = "e1", assessment: Assessment.ID = "S1.quiz", number: Int = 1,
        version: Int = 1, deadline: Instant? = nil, state: State = .inProgress, isOnBehalf: Bool = false,
        answers: [Int: StoredAnswer] = [:], slots: [Slot]? = nil
    ) -> Attempt {
        Attempt(
            id: id, enrolment: enrolment, assessment: assessment, number: number, bundle: "digest", version: version,
            slots: slots ?? [
                Slot(number: 1, item: "S1-01.p1", options: ["a", "b", "c", "d"]),
                Slot(number: 2, item: "S1-01.p2", options: ["d", "c", "b", "a"]),
            ],
            startedAt: .noon, deadline: deadline, state: state, isOnBehalf: isOnBehalf, answers: answers)
    }
}

extension Certificate {
    /// A certificate of `p1` for two sessions.
    public static func sample(
        id: Certificate.ID = "c1", person: Person.ID? = "p1", name: String? = "Amina Odhiambo", version: Int = 1,
        issuedAt: Instant = .noon, isTest: Bool = false
    ) throws -> Certificate {
        Certificate(
            id: id, person: person, course: "sample", courseTitle: "Sample course", courseVersion: version,
            modules: [Session(id: "S1", title: "First session"), Session(id: "S2", title: "Second")], minutes: 75,
            name: try name.map { try PrintedName($0) }, completedAt: .noon, issuedAt: issuedAt, issuer: "IML Campus",
            isTest: isTest, status: .issued)
    }
}

/// A builder was given what cannot exist.
struct NotASample: Error {
    let text: String
}
