public import Learning
import JSON
public import MigrationLaw
public import Records

/// Everything that administrators see of a person.
public struct PersonFile: Sendable {
    /// Who.
    public let person: Person
    /// Newest first.
    public let enrolments: [Enrolment]
    /// Newest first.
    public let certificates: [Certificate]
    /// How many have not run out.
    public let sessions: Int
    /// The acts about the person, newest first; at most ``eventLimit``.
    public let events: [Event]
    /// The people who did them, by id.
    public let actors: [Person.ID: Person]

    /// More acts than that are not listed at once.
    public static let eventLimit = 50
}

/// Administering people: finding them, roles, ending and opening accounts.
extension Campus {
    /// Who may read about people.
    static let readers: Set<Role> = [.registrar, .auditor]

    /// Everybody with an account, newest first; with words, those whose name or address holds them.
    public func people(
        matching words: String = "", by actor: Actor, limit: Int = 100, offset: Int = 0
    ) async throws -> [Person] {
        try await require(Campus.readers, actor)
        return try await read { try await $0.people(matching: words, limit: limit, offset: offset) }
    }

    /// How many people there are, or match.
    public func countPeople(matching words: String = "", by actor: Actor) async throws -> Int {
        try await require(Campus.readers, actor)
        return try await read { try await $0.countPeople(matching: words) }
    }

    /// The person with that id.
    public func person(_ id: Person.ID, by actor: Actor) async throws -> Person {
        try await require(Campus.readers, actor)
        return try await read { try await known(id, in: $0) }
    }

    /// A person with everything that administrators see; the acts about them for administrators and auditors alone.
    public func personFile(_ id: Person.ID, by actor: Actor) async throws -> PersonFile {
        let moment = now()
        return try await read { records in
            try await require(Campus.readers, actor, in: records)
            let person = try await known(id, in: records)
            let events =
                try await holds([.auditor], actor, in: records)
                ? try await records.events(aboutPerson: id, limit: PersonFile.eventLimit) : []
            var actors: [Person.ID: Person] = [:]
            for id in Set(events.compactMap(\.actor.person)) {
                if let someone = try await records.person(id), someone.erasedAt == nil { actors[id] = someone }
            }
            return PersonFile(
                person: person, enrolments: try await records.enrolments(of: id),
                certificates: try await records.certificates(of: id),
                sessions: try await records.sessions(of: id, at: moment).count, events: events, actors: actors)
        }
    }

    /// The person with that address; for operators.
    public func person(at email: String) async throws -> Person? {
        guard let email = EmailAddress(email) else { return nil }
        return try await read { try await $0.person(at: email) }
    }

    /// Gives a role; again changes nothing. Only administrators give.
    public func grant(_ role: Role, to person: Person.ID, by actor: Actor) async throws {
        try await requireAdministrator(actor)
        let moment = now()
        try await act { records in
            try await requireAdministrator(actor, in: records)
            guard try await known(person, in: records).isOpen else { throw CampusError.accountEnded }
            guard try await records.grant(role, to: person, at: moment) else { return }
            try await records.note(
                "role.granted", about: "person:\(person)", by: actor, at: moment,
                payload: ["role": .string(role.rawValue)])
        }
    }

    /// Takes a role back; again changes nothing. The last administrator stays one.
    public func revoke(_ role: Role, from person: Person.ID, by actor: Actor) async throws {
        try await requireAdministrator(actor)
        let moment = now()
        try await act { records in
            try await requireAdministrator(actor, in: records)
            _ = try await known(person, in: records)
            if role == .administrator { try await requireAnotherAdministrator(than: person, in: records) }
            guard try await records.revoke(role, from: person) else { return }
            try await records.note(
                "role.revoked", about: "person:\(person)", by: actor, at: moment,
                payload: ["role": .string(role.rawValue)])
        }
    }

    /// Ends an account: sessions and links end, nobody signs in to it, nothing is deleted. Again changes nothing.
    public func endAccount(of person: Person.ID, by actor: Actor) async throws {
        try await requireAdministrator(actor)
        let moment = now()
        try await act { records in
            try await requireAdministrator(actor, in: records)
            _ = try await known(person, in: records)
            try await requireAnotherAdministrator(than: person, in: records)
            guard try await records.setEnded(moment, of: person) else { return }
            try await records.voidLinks(of: person, at: moment)
            let sessions = try await records.deleteSessions(of: person)
            try await records.note(
                "person.ended", about: "person:\(person)", by: actor, at: moment,
                payload: ["sessionsEnded": .integer(Int64(sessions))])
        }
    }

    /// Opens an account again, with everything that is in it. Again changes nothing.
    public func reopenAccount(of person: Person.ID, by actor: Actor) async throws {
        try await requireAdministrator(actor)
        let moment = now()
        try await act { records in
            try await requireAdministrator(actor, in: records)
            _ = try await known(person, in: records)
            guard try await records.setEnded(nil, of: person) else { return }
            try await records.note("person.reopened", about: "person:\(person)", by: actor, at: moment)
        }
    }

    /// Throws unless the actor runs the site.
    public func mustAdminister(_ actor: Actor) async throws {
        try await requireAdministrator(actor)
    }

    /// Throws unless the actor holds one of those roles or runs the site.
    public func mustHold(_ roles: Set<Role>, _ actor: Actor) async throws {
        try await require(roles, actor)
    }

    /// An administrator, the operator, or nobody.
    func requireAdministrator(_ actor: Actor) async throws {
        try await require([], actor)
    }

    /// As ``requireAdministrator(_:)``, in the act's own transaction: a role taken back meanwhile counts.
    func requireAdministrator(_ actor: Actor, in records: Records) async throws {
        try await require([], actor, in: records)
    }

    /// Somebody with one of those roles, an administrator, the operator, or nobody.
    func require(_ roles: Set<Role>, _ actor: Actor) async throws {
        try await read { try await require(roles, actor, in: $0) }
    }

    /// As ``require(_:_:)``, in the act's own transaction.
    func require(_ roles: Set<Role>, _ actor: Actor, in records: Records) async throws {
        guard try await holds(roles, actor, in: records) else { throw CampusError.forbidden }
    }

    private func holds(_ roles: Set<Role>, _ actor: Actor, in records: Records) async throws -> Bool {
        switch actor {
        case .siteOperator, .system: return true
        case .person(let id):
            guard let person = try await records.person(id), person.isOpen else { return false }
            return person.isAdministrator || !roles.isDisjoint(with: person.roles)
        }
    }

    /// Throws when that person is the only one who runs the site.
    func requireAnotherAdministrator(than person: Person.ID, in records: Records) async throws {
        guard let found = try await records.person(person), found.isAdministrator, found.isOpen else { return }
        guard try await records.count(of: .administrator) > 1 else { throw CampusError.lastAdministrator }
    }
}
