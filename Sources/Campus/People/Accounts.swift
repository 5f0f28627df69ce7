public import Learning
import JSON
public import MigrationLaw
public import Records

/// What people change about their own account.
extension Campus {
    /// The actor's own account.
    public func account(by actor: Actor) async throws -> Person {
        let id = try own(actor)
        return try await read { try await known(id, in: $0) }
    }

    /// Changes the name; what stands on certificates stays.
    public func rename(to name: String, by actor: Actor) async throws {
        let id = try own(actor)
        let checked: PersonName
        do { checked = try PersonName(name) } catch { throw CampusError.badName(error) }
        let moment = now()
        try await act { records in
            let person = try await known(id, in: records)
            guard person.name != checked else { return }
            try await records.setName(checked, of: id)
            try await records.note(
                "person.renamed", about: "person:\(id)", by: actor, at: moment,
                personal: ["name": .string(checked.text), "before": .string(person.name.text)])
        }
    }

    /// Changes what the person reads.
    public func change(language: Language, by actor: Actor) async throws {
        let id = try own(actor)
        let moment = now()
        try await act { records in
            guard try await known(id, in: records).language != language else { return }
            try await records.setLanguage(language, of: id)
            try await records.note(
                "person.language-changed", about: "person:\(id)", by: actor, at: moment,
                payload: ["language": .string(language.code)])
        }
    }

    /// Changes the password with the old one: every other session and every link made for the person ends.
    ///
    /// - Parameters:
    ///   - session: the one that goes on.
    ///   - address: the network address that asks, for counting.
    public func changePassword(
        to new: String, old: String, by actor: Actor, sparing session: Session?, from address: String
    ) async throws {
        let id = try inPerson(actor)
        // What was chosen badly is said before the old one is counted.
        do { _ = try Password(new) } catch { throw CampusError.badPassword(error) }
        try await prove(id, by: old, from: address, takesLinks: false)
        let hash = try await hash(new)
        let moment = now()
        try await act { records in
            guard try await known(id, in: records).isOpen else { throw CampusError.notSignedIn }
            try await Campus.keep(
                password: hash, of: id, sparing: session?.digest, in: records, by: actor, at: moment)
        }
    }

    /// The actor's own sessions and tokens, the last seen first.
    public func sessions(of actor: Actor) async throws -> [Session] {
        let id = try own(actor)
        let moment = now()
        return try await read { try await $0.sessions(of: id, at: moment) }
    }

    /// Ends one of the actor's own sessions.
    public func endSession(_ id: Session.ID, by actor: Actor) async throws {
        let person = try own(actor)
        let moment = now()
        try await act { records in
            let sessions = try await records.sessions(of: person, at: moment)
            guard let session = sessions.first(where: { $0.publicID == id.folded }) else {
                throw CampusError.notFound(.session, id.rawValue)
            }
            try await records.deleteSession(session.digest)
            try await records.note(
                "session.ended", about: "person:\(person)", by: actor, at: moment,
                payload: ["session": .string(session.publicID.rawValue)])
        }
    }

    /// Ends every session of the actor's own but one; how many that were.
    @discardableResult
    public func endSessions(by actor: Actor, sparing session: Session? = nil) async throws -> Int {
        let person = try own(actor)
        let moment = now()
        return try await act { records in
            let count = try await records.deleteSessions(of: person, except: session?.digest)
            if count > 0 {
                try await records.note(
                    "session.ended", about: "person:\(person)", by: actor, at: moment,
                    payload: ["count": .integer(Int64(count))])
            }
            return count
        }
    }

    /// Makes sure that the person sits there: by the password, or by the code of a sign-in link not used yet, which is
    /// then used up. Failures count as those of signing in.
    func prove(_ id: Person.ID, by proof: String, from address: String, takesLinks: Bool = true) async throws {
        let moment = now()
        let person = try await read { try await known(id, in: $0) }
        if takesLinks, proof.utf8.count == 43, try await isUsed(proof, by: id, at: moment) { return }
        do {
            let (_, key) = try await authenticated(person.email, password: proof, from: address, at: moment)
            try await act { try await $0.clearFailures(Secrets.digest(key)) }
        } catch CampusError.wrongCredentials {
            throw CampusError.wrongPassword
        }
    }

    /// Whether the text is the code of a sign-in link of that person; then it is used up.
    private func isUsed(_ secret: String, by id: Person.ID, at moment: Instant) async throws -> Bool {
        let digest = Secrets.digest(secret)
        return try await act { records in
            guard let link = try await records.link(digest, at: moment), link.person == id, link.purpose == .signIn
            else { return false }
            _ = try await use(secret, for: .signIn, in: records, at: moment)
            return true
        }
    }

    static func keep(
        password hash: String, of person: Person.ID, sparing digest: String?, in records: Records, by actor: Actor,
        at moment: Instant
    ) async throws {
        try await records.setPassword(hash, of: person)
        try await records.voidLinks(of: person, at: moment)
        let ended = try await records.deleteSessions(of: person, except: digest)
        try await records.note(
            "person.password-changed", about: "person:\(person)", by: actor, at: moment,
            payload: ["sessionsEnded": .integer(Int64(ended))])
    }

    /// Whose account the act is about.
    func own(_ actor: Actor) throws(CampusError) -> Person.ID {
        guard let person = actor.person else { throw .notSignedIn }
        return person
    }

    /// As ``own(_:)``, and nobody else acts.
    func inPerson(_ actor: Actor) throws(CampusError) -> Person.ID {
        guard case .person(let person) = actor else { throw .onlyInPerson }
        return person
    }

    /// The person, unless erased.
    func known(_ id: Person.ID, in records: Records) async throws -> Person {
        guard let person = try await records.person(id), person.erasedAt == nil else {
            throw CampusError.notFound(.person, id.rawValue)
        }
        return person
    }
}

extension Session.ID {
    var folded: Session.ID { Session.ID(rawValue.lowercased()) }
}
