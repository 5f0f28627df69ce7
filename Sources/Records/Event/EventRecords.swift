public import Learning
public import MigrationLaw
import SQL

/// One act: who did what to what, when.
public struct Event: Sendable {
    /// Its place in the order of all acts; set when it is written.
    public let sequence: Int
    /// When.
    public let at: Instant
    /// Who.
    public let actor: Actor
    /// A dotted word, such as `attempt.submitted`.
    public let kind: String
    /// `kind:id` of what it is about, such as `attempt:01J…`.
    public let subject: String
    /// JSON without anything personal.
    public let payload: String
    /// JSON that erasure may empty.
    public let personal: String?
    /// SHA-256 over salt and ``personal``, the salt in front, both hex: `salt$digest`; after erasure `$digest`.
    public let personalDigest: String?

    /// An act as it is written or read.
    public init(
        sequence: Int = 0, at: Instant, actor: Actor, kind: String, subject: String, payload: String,
        personal: String? = nil, personalDigest: String? = nil
    ) {
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.kind = kind
        self.subject = subject
        self.payload = payload
        self.personal = personal
        self.personalDigest = personalDigest
    }
}

extension Records {
    /// Appends an act to the events, in the transaction of that act.
    public func append(_ event: Event) async throws {
        _ = try await connection.run(
            """
            INSERT INTO event (at, actor, kind, subject, payload, personal, personal_digest)
            VALUES (\(event.at), \(event.actor.code), \(event.kind), \(event.subject), \(event.payload),
                    \(event.personal), \(event.personalDigest))
            """)
    }

    /// The acts about one subject, oldest first.
    public func events(about subject: String) async throws -> [Event] {
        try await connection.rows(
            """
            SELECT sequence, at, actor, kind, subject, payload, personal, personal_digest
              FROM event
             WHERE subject = \(subject)
             ORDER BY sequence
            """
        ).map(Event.init(row:))
    }
}

/// Which acts a list is about; all of them without anything said, but for single answers, of which there are many.
public struct EventFilter: Equatable, Sendable {
    /// Of this kind alone.
    public var kind: String?
    /// What they are about, or who did them.
    public var topic: Topic?
    /// Not before this day in UTC.
    public var first: CalendarDay?
    /// Not after this day in UTC.
    public var last: CalendarDay?
    /// Only acts before that place in the order.
    public var before: Int?

    /// What acts are about, or who did them.
    public enum Topic: Equatable, Sendable {
        /// About a person and what is theirs, or done by them.
        case person(Person.ID)
        /// About one subject, as it stands in the log: `course:rights-of-migrants`.
        case subject(String)
    }

    /// What is asked for.
    public init(
        kind: String? = nil, topic: Topic? = nil, first: CalendarDay? = nil, last: CalendarDay? = nil,
        before: Int? = nil
    ) {
        self.kind = kind
        self.topic = topic
        self.first = first
        self.last = last
        self.before = before
    }
}

extension Records {
    /// The acts that a filter lets through, newest first.
    public func events(_ filter: EventFilter, limit: Int) async throws -> [Event] {
        try await connection.rows(
            """
            SELECT sequence, at, actor, kind, subject, payload, personal, personal_digest
              FROM event
             WHERE \(Records.passes(filter))
             ORDER BY sequence DESC
             LIMIT \(limit)
            """
        ).map(Event.init(row:))
    }

    private static func passes(_ filter: EventFilter) -> SQLStatement {
        var condition: SQLStatement = "sequence < \(filter.before ?? .max)"
        if let kind = filter.kind {
            condition = "\(condition) AND kind = \(kind)"
        } else {
            condition = "\(condition) AND kind NOT LIKE 'answer.%'"
        }
        switch filter.topic {
        case .person(let id):
            let actors = [Actor.person(id), .siteOperator(onBehalfOf: id)].map(\.code)
            condition = "\(condition) AND (\(Records.isAbout(id)) OR actor IN (\(list: actors)))"
        case .subject(let subject): condition = "\(condition) AND subject = \(subject)"
        case nil: break
        }
        if let first = filter.first { condition = "\(condition) AND at >= \(Instant(first))" }
        if let last = filter.last { condition = "\(condition) AND at < \(Instant(last) + .days(1))" }
        return condition
    }

    /// Whose the enrolments and attempts among some subjects are, by subject; what was erased is not among them.
    public func owners(of subjects: [String]) async throws -> [String: EventOwner] {
        var owners: [String: EventOwner] = [:]
        for row in try await connection.rows(
            """
            SELECT 'enrolment:' || e.id AS subject, e.person_id, e.course_id, NULL AS assessment_id
              FROM enrolment e
             WHERE e.id IN (\(list: Records.ids("enrolment", in: subjects)))
            UNION ALL
            SELECT 'attempt:' || a.id, e.person_id, e.course_id, a.assessment_id
              FROM attempt a JOIN enrolment e ON e.id = a.enrolment_id
             WHERE a.id IN (\(list: Records.ids("attempt", in: subjects)))
            UNION ALL
            SELECT 'certificate:' || c.id, c.person_id, c.course_id, NULL
              FROM certificate c
             WHERE c.id IN (\(list: Records.ids("certificate", in: subjects)))
             ORDER BY 1
            """)
        {
            owners[try row.text("subject")] = EventOwner(
                person: try row.textOrNil("person_id").map { Person.ID($0) }, course: try row.id("course_id"),
                assessment: try row.textOrNil("assessment_id").map { Assessment.ID($0) })
        }
        return owners
    }

    private static func ids(_ kind: String, in subjects: [String]) -> [String] {
        subjects.filter { $0.hasPrefix("\(kind):") }.map { String($0.dropFirst(kind.utf8.count + 1)) }
    }
}

/// Whose an enrolment, an attempt or a certificate is.
public struct EventOwner: Equatable, Sendable {
    /// Nil for a certificate whose owner was erased.
    public let person: Person.ID?
    /// In which course.
    public let course: Course.ID
    /// Of an attempt.
    public let assessment: Assessment.ID?
}

extension Event {
    init(row: SQLRow) throws {
        self.init(
            sequence: try row.integer("sequence"), at: try row.instant("at"),
            actor: Actor(code: try row.text("actor")),
            kind: try row.text("kind"), subject: try row.text("subject"), payload: try row.text("payload"),
            personal: try row.textOrNil("personal"), personalDigest: try row.textOrNil("personal_digest"))
    }
}

extension Actor {
    /// How an actor stands in the events.
    var code: String {
        switch self {
        case .person(let id): "person:\(id)"
        case .siteOperator(.some(let id)): "operator:\(id)"
        case .siteOperator(.none): "operator"
        case .system: "system"
        }
    }

    init(code: String) {
        if code.hasPrefix("person:") {
            self = .person(Person.ID(String(code.dropFirst(7))))
        } else if code.hasPrefix("operator:") {
            self = .siteOperator(onBehalfOf: Person.ID(String(code.dropFirst(9))))
        } else {
            self = code == "operator" ? .siteOperator(onBehalfOf: nil) : .system
        }
    }
}
