public import Learning
import JSON
import MigrationLaw
public import Records
import SQL

/// Someone who signed in.
public struct SignedIn: Sendable {
    /// Who.
    public let person: Person
    /// By which session.
    public let session: Session
}

/// A session just begun; the secret is shown once and stored as a digest.
public struct NewSession: Sendable {
    /// What the client keeps; 256 random bits.
    public let secret: String
    /// By which session.
    public let session: Session
}

extension Campus {
    /// How long a sign-in lasts.
    public static let sessionLength: Duration = .days(30)
    /// A session that was used is noted as seen so often and no more: a page need not wait for the disk each time.
    private static let seenEvery: Duration = .minutes(10)
    private static let failureLimit = 10
    /// A class of thirty sits behind one network address; still nobody can try out who has an account.
    private static let signUpFailureLimit = 60
    static let failureWindow: Duration = .minutes(15)

    /// Makes an account. No role comes with it.
    ///
    /// - Parameter address: the network address that asks, for counting.
    public func signUp(
        name: String, email: String, password: String, language: Language, from address: String,
        by actor: Actor? = nil
    ) async throws -> Person {
        if let actor {
            try await requireAdministrator(actor)
        } else if !settings.current.signUpIsOpen {
            throw CampusError.signUpClosed
        }
        let person = try newPerson(name: name, email: email, language: language)
        let moment = now()
        let key = "sign-up \(NetworkAddress.counted(address))"
        // Before the costly hash: whoever is refused costs nothing.
        let limit = Campus.signUpFailureLimit
        try await read { try await Campus.refuseAfterFailures(key, limit: limit, in: $0, at: moment) }
        let hash = try await hash(password)
        let isTaken = try await act { records in
            // Again, in the act that counts: many sent at once are still few.
            try await Campus.refuseAfterFailures(key, limit: limit, in: records, at: moment)
            do {
                // Whom somebody else makes an account for has not read the notice.
                try await records.insert(
                    person, password: hash, notice: actor == nil ? PrivacyNotice.version : nil)
            } catch is AddressTaken {
                try await Campus.countFailure(key, in: records, at: moment)
                return true
            }
            try await records.deleteInvitations(of: person.email)
            try await records.note(
                "person.signed-up", about: "person:\(person.id)", by: actor ?? .person(person.id), at: moment,
                personal: ["name": .string(person.name.text), "email": .string(person.email.typed)])
            return false
        }
        if isTaken { throw CampusError.addressTaken }
        return person
    }

    /// Begins a session by address and password.
    public func signIn(
        email: String, password: String, kind: Session.Kind, from address: String, device: DeviceWord = .unknown
    ) async throws -> NewSession {
        let moment = now()
        let (person, key) = try await authenticated(
            EmailAddress(email), password: password, from: address, at: moment)
        return try await act { records in
            try await records.clearFailures(Secrets.digest(key))
            guard try await records.person(person.id)?.isOpen == true else { throw CampusError.wrongCredentials }
            return try await Campus.beginSession(of: person.id, kind: kind, device: device, in: records, at: moment)
        }
    }

    /// The person to whom address and password belong, and the key under which failures are to be forgotten.
    ///
    /// Failures are counted by account and network address together: nobody can lock somebody else's account. An address
    /// nobody has, an account that ended and a wrong password take the same time and are told in the same words.
    func authenticated(
        _ email: EmailAddress?, password: String, from address: String, at moment: Instant
    ) async throws -> (person: Person, key: String) {
        let key = "sign-in \(NetworkAddress.counted(address)) \(email?.key ?? "")"
        let limit = Campus.failureLimit
        try await read { try await Campus.refuseAfterFailures(key, limit: limit, in: $0, at: moment) }
        // Waiting in vain is no failure.
        guard await passwords.hasRoom else { throw CampusError.busy }
        // Counted before the password is looked at, and forgotten when it is right: guesses sent at once all count.
        try await act { records in
            try await Campus.refuseAfterFailures(key, limit: limit, in: records, at: moment)
            try await Campus.countFailure(key, in: records, at: moment)
        }
        let found: (person: Person, hash: String?)? = try await read { records in
            guard let email, let person = try await records.person(at: email), person.isOpen else { return nil }
            return (person, try await records.password(of: person.id))
        }
        let isRight =
            password.utf8.count <= Password.byteLimit
            ? try await passwords.verify(password, against: found?.hash) : false
        guard isRight, let person = found?.person else { throw CampusError.wrongCredentials }
        return (person, key)
    }

    /// Who holds that secret; nil when the session ended or never was.
    public func session(_ secret: String) async throws -> SignedIn? {
        guard secret.utf8.count == 43 else { return nil }
        let digest = Secrets.digest(secret)
        let moment = now()
        guard let found = try await read({ try await $0.session(digest, at: moment) }) else { return nil }
        if moment >= found.session.lastSeenAt + Campus.seenEvery {
            do {
                try await act { try await $0.touchSession(digest, at: moment) }
            } catch is SQLError {
                // A disk that takes no writes must not keep people from reading.
            }
        }
        return SignedIn(person: found.person, session: found.session)
    }

    /// Ends a session.
    public func signOut(_ session: Session) async throws {
        let moment = now()
        try await act { records in
            guard try await records.deleteSession(session.digest) else { return }
            try await records.note(
                "session.ended", about: "person:\(session.person)", by: .person(session.person), at: moment)
        }
    }

    static func beginSession(
        of person: Person.ID, kind: Session.Kind, device: DeviceWord, in records: Records, at moment: Instant
    ) async throws -> NewSession {
        let secret = Secrets.newSecret()
        let session = Session(
            digest: Secrets.digest(secret), person: person, kind: kind, createdAt: moment,
            expiresAt: moment + sessionLength, device: device.text)
        try await records.deleteSessions(expiredBefore: moment)
        try await records.deleteLinks(expiredBefore: moment)
        try await records.deleteFailures(before: moment + (.zero - failureWindow))
        try await records.insert(session)
        try await records.note(
            "session.began", about: "person:\(person)", by: .person(person), at: moment,
            payload: ["kind": .string(kind.rawValue)])
        return NewSession(secret: secret, session: session)
    }

    func newPerson(name: String, email: String, language: Language) throws -> Person {
        guard let email = EmailAddress(email) else { throw CampusError.badEmail }
        let checked: PersonName
        do { checked = try PersonName(name) } catch { throw CampusError.badName(error) }
        let moment = now()
        return Person(
            id: Secrets.newID(at: moment), name: checked, email: email, language: language, createdAt: moment,
            emailIsProven: false, roles: [])
    }

    func hash(_ password: String) async throws -> String {
        let checked: Password
        do { checked = try Password(password) } catch { throw CampusError.badPassword(error) }
        guard let hash = try await passwords.hash(checked) else { throw CampusError.badPassword(.notHashed) }
        return hash
    }

    private static func refuseAfterFailures(
        _ key: String, limit: Int, in records: Records, at moment: Instant
    ) async throws {
        let window = moment + (.zero - failureWindow)
        guard let failures = try await records.failures(Secrets.digest(key), since: window),
            failures.count >= limit
        else { return }
        throw CampusError.tooManyFailures(until: failures.first + failureWindow)
    }

    private static func countFailure(_ key: String, in records: Records, at moment: Instant) async throws {
        let window = moment + (.zero - failureWindow)
        try await records.countFailure(Secrets.digest(key), at: moment, window: window)
    }
}
