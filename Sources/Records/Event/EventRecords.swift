public import Learning
import MigrationLaw
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
