public import Learning
import JSON
public import MigrationLaw
import Records

extension Campus {
    /// Everybody with an account, newest first.
    public func people(by actor: Actor, limit: Int = 100, offset: Int = 0) async throws -> [Person] {
        try await requireAdministrator(actor)
        return try await read { try await $0.people(limit: limit, offset: offset) }
    }

    /// The person with that id; for administrators.
    public func person(_ id: Person.ID, by actor: Actor) async throws -> Person {
        try await requireAdministrator(actor)
        guard let person = try await read({ try await $0.person(id) }) else {
            throw CampusError.notFound(.person, id.rawValue)
        }
        return person
    }

    /// The person with that address; for operators.
    public func person(at email: String) async throws -> Person? {
        guard let email = EmailAddress(email) else { return nil }
        return try await read { try await $0.person(at: email) }
    }

    /// Gives a role; again changes nothing.
    public func grant(_ role: Role, to person: Person.ID, by actor: Actor) async throws {
        try await requireAdministrator(actor)
        let moment = now()
        try await act { records in
            try await requireAdministrator(actor, in: records)
            guard try await records.person(person) != nil else { throw CampusError.notFound(.person, person.rawValue) }
            guard try await records.grant(role, to: person, at: moment) else { return }
            try await records.note(
                "role.granted", about: "person:\(person)", by: actor, at: moment,
                payload: ["role": .string(role.rawValue)])
        }
    }

    /// Takes a role back; again changes nothing.
    public func revoke(_ role: Role, from person: Person.ID, by actor: Actor) async throws {
        try await requireAdministrator(actor)
        let moment = now()
        try await act { records in
            try await requireAdministrator(actor, in: records)
            guard try await records.person(person) != nil else { throw CampusError.notFound(.person, person.rawValue) }
            guard try await records.revoke(role, from: person) else { return }
            try await records.note(
                "role.revoked", about: "person:\(person)", by: actor, at: moment,
                payload: ["role": .string(role.rawValue)])
        }
    }

    /// Throws unless the actor runs the site.
    public func mustAdminister(_ actor: Actor) async throws {
        try await requireAdministrator(actor)
    }

    /// An administrator, the operator, or nobody.
    func requireAdministrator(_ actor: Actor) async throws {
        try await read { try await requireAdministrator(actor, in: $0) }
    }

    /// As ``requireAdministrator(_:)``, in the act's own transaction: a role taken back meanwhile counts.
    func requireAdministrator(_ actor: Actor, in records: Records) async throws {
        switch actor {
        case .siteOperator, .system: return
        case .person(let id):
            guard try await records.person(id)?.isAdministrator == true else { throw CampusError.forbidden }
        }
    }
}
