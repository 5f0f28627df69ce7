public import Learning
public import MigrationLaw
public import Records

/// A part of what was done on a site, newest first, with what its rows name.
public struct EventLog: Sendable {
    /// At most as many as were asked for.
    public let events: [Event]
    /// There are older ones that were asked for.
    public let hasOlder: Bool
    /// The people whom the events name; those erased are not among them.
    public let names: [Person.ID: PersonName]
    /// Whose the enrolments, attempts and certificates are, by subject.
    public let owners: [String: EventOwner]
}

/// Reading what was done; for auditors and administrators.
extension Campus {
    /// Who may read what was done.
    static let eventReaders: Set<Role> = [.auditor]

    /// A part of the events, newest first.
    public func events(_ filter: EventFilter, limit: Int, by actor: Actor) async throws -> EventLog {
        try await read { records in
            try await require(Campus.eventReaders, actor, in: records)
            let found = try await records.events(filter, limit: limit + 1)
            let events = Array(found.prefix(limit))
            let owners = try await records.owners(of: events.map(\.subject))
            let people =
                events.compactMap(\.actor.person) + owners.values.compactMap(\.person)
                + events.compactMap { EventSubject($0.subject).person }
            return EventLog(
                events: events, hasOlder: found.count > limit,
                names: try await records.names(of: Set(people).sorted { $0.rawValue < $1.rawValue }), owners: owners)
        }
    }

    /// What somebody means who types an e-mail address, the id of a person, a course or a certificate, or a subject as it
    /// stands in the log; nil where there is no such thing.
    public func eventTopic(_ typed: String, by actor: Actor) async throws -> EventFilter.Topic? {
        try await read { records in
            try await require(Campus.eventReaders, actor, in: records)
            if typed.contains("@") {
                guard let email = EmailAddress(typed) else { return nil }
                return try await records.person(at: email).map { .person($0.id) }
            }
            if typed.contains(":") || typed == "site" { return .subject(typed) }
            if let person = try await records.person(Person.ID(typed)) { return .person(person.id) }
            let certificate = Certificate.ID(typed).folded
            if try await records.certificate(certificate) != nil { return .subject("certificate:\(certificate)") }
            let course = Course.ID(typed).folded
            return try await records.newestVersion(of: course) == nil ? nil : .subject("course:\(course)")
        }
    }
}

/// What an event is about, read from how it stands in the log.
public enum EventSubject: Equatable, Sendable {
    case person(Person.ID)
    case enrolment(Enrolment.ID)
    case attempt(Attempt.ID)
    case certificate(Certificate.ID)
    case course(Course.ID)
    case item(Item.ID)
    case site
    /// Of another kind, such as an invitation.
    case other(String)

    /// Reads `kind:id`.
    public init(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            self = text == "site" ? .site : .other(text)
            return
        }
        switch parts[0] {
        case "person": self = .person(Person.ID(parts[1]))
        case "enrolment": self = .enrolment(Enrolment.ID(parts[1]))
        case "attempt": self = .attempt(Attempt.ID(parts[1]))
        case "certificate": self = .certificate(Certificate.ID(parts[1]))
        case "course": self = .course(Course.ID(parts[1]))
        case "item": self = .item(Item.ID(parts[1]))
        default: self = .other(text)
        }
    }

    /// The person that it is about directly.
    public var person: Person.ID? {
        if case .person(let id) = self { id } else { nil }
    }
}
