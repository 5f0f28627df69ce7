public import Learning
public import MigrationLaw
import SQL

extension Records {
    /// Adds a person; the address must be free.
    ///
    /// - Parameter notice: the version of the privacy notice that the person could read before.
    /// - Throws: ``AddressTaken`` when another account has it.
    public func insert(_ person: Person, password: String, notice: Int? = nil) async throws {
        do {
            _ = try await connection.run(
                """
                INSERT INTO person (id, name, name_key, email, email_key, email_proven, language, password, created_at,
                                    privacy_seen)
                VALUES (\(person.id), \(person.name.text), \(person.name.text.lowercased()), \(person.email.typed),
                        \(person.email.key), \(person.emailIsProven), \(person.language.code), \(password),
                        \(person.createdAt), \(notice))
                """)
        } catch {
            guard case .uniqueViolation = error.code else { throw error }
            throw AddressTaken(email: person.email)
        }
    }

    /// The person with that id.
    public func person(_ id: Person.ID) async throws -> Person? {
        try await people(
            """
            SELECT id, name, email, email_proven, language, created_at, ended_at, erased_at
              FROM person
             WHERE id = \(id)
             ORDER BY id
            """
        ).first
    }

    /// The person with that address.
    public func person(at email: EmailAddress) async throws -> Person? {
        try await people(
            """
            SELECT id, name, email, email_proven, language, created_at, ended_at, erased_at
              FROM person
             WHERE email_key = \(email.key)
             ORDER BY id
            """
        ).first
    }

    /// Everybody but those erased, newest first; with words, those whose name or address holds them.
    public func people(matching words: String = "", limit: Int, offset: Int = 0) async throws -> [Person] {
        try await people(
            """
            SELECT id, name, email, email_proven, language, created_at, ended_at, erased_at
              FROM person
             WHERE erased_at IS NULL AND \(Records.matches(words))
             ORDER BY created_at DESC, id DESC
             LIMIT \(limit) OFFSET \(offset)
            """)
    }

    /// How many people ``people(matching:limit:offset:)`` can give.
    public func countPeople(matching words: String = "") async throws -> Int {
        try await connection.rows(
            "SELECT count(*) AS n FROM person WHERE erased_at IS NULL AND \(Records.matches(words)) ORDER BY n"
        ).first?.integer("n") ?? 0
    }

    /// People whose name or address holds each of the words, in whatever order: a family name may stand first or last.
    static func matches(_ words: String) -> SQLStatement {
        let patterns = words.split(whereSeparator: \.isWhitespace).prefix(8).map {
            Records.pattern(containing: String($0))
        }
        return patterns.reduce("1 = 1") { found, pattern in
            "\(found) AND (name_key LIKE \(pattern) ESCAPE '\\' OR email_key LIKE \(pattern) ESCAPE '\\')"
        }
    }

    /// The names of those people, by id; who was erased has none.
    public func names(of people: [Person.ID]) async throws -> [Person.ID: PersonName] {
        var names: [Person.ID: PersonName] = [:]
        for row in try await connection.rows(
            "SELECT id, name FROM person WHERE id IN (\(list: people)) AND erased_at IS NULL ORDER BY id")
        {
            let id: Person.ID = try row.id("id")
            names[id] = try row.name("name", of: "person", id.rawValue)
        }
        return names
    }

    /// The password as argon2 wrote it.
    public func password(of person: Person.ID) async throws -> String? {
        try await connection.rows("SELECT password FROM person WHERE id = \(person) ORDER BY id").first?.text(
            "password")
    }

    /// Gives a person another address, which its owner proved.
    ///
    /// - Throws: ``AddressTaken`` when another account has it.
    public func setProvenEmail(_ email: EmailAddress, of person: Person.ID) async throws {
        do {
            _ = try await connection.run(
                """
                UPDATE person SET email = \(email.typed), email_key = \(email.key), email_proven = 1
                 WHERE id = \(person)
                """)
        } catch {
            guard case .uniqueViolation = error.code else { throw error }
            throw AddressTaken(email: email)
        }
    }

    /// Gives a person another name.
    public func setName(_ name: PersonName, of person: Person.ID) async throws {
        _ = try await connection.run(
            "UPDATE person SET name = \(name.text), name_key = \(name.text.lowercased()) WHERE id = \(person)")
    }

    /// Changes what a person reads.
    public func setLanguage(_ language: Language, of person: Person.ID) async throws {
        _ = try await connection.run("UPDATE person SET language = \(language.code) WHERE id = \(person)")
    }

    /// Keeps another password, as argon2 wrote it.
    public func setPassword(_ hash: String, of person: Person.ID) async throws {
        _ = try await connection.run("UPDATE person SET password = \(hash) WHERE id = \(person)")
    }

    /// Ends an account, or opens it again with nil; false when it stood so before.
    public func setEnded(_ moment: Instant?, of person: Person.ID) async throws -> Bool {
        try await connection.run(
            """
            UPDATE person SET ended_at = \(moment)
             WHERE id = \(person) AND erased_at IS NULL AND (ended_at IS NULL) = \(moment != nil)
            """) == 1
    }

    /// Gives a role; false when the person has it already.
    @discardableResult
    public func grant(_ role: Role, to person: Person.ID, at now: Instant) async throws -> Bool {
        try await connection.run(
            """
            INSERT INTO role_grant (person_id, role, granted_at) VALUES (\(person), \(role.rawValue), \(now))
            ON CONFLICT (person_id, role) DO NOTHING
            """) == 1
    }

    /// Takes a role back; false when the person does not have it.
    @discardableResult
    public func revoke(_ role: Role, from person: Person.ID) async throws -> Bool {
        try await connection.run("DELETE FROM role_grant WHERE person_id = \(person) AND role = \(role.rawValue)") == 1
    }

    /// How many people with an open account hold a role.
    public func count(of role: Role) async throws -> Int {
        try await connection.rows(
            """
            SELECT count(*) AS n
              FROM role_grant r JOIN person p ON p.id = r.person_id
             WHERE r.role = \(role.rawValue) AND p.ended_at IS NULL AND p.erased_at IS NULL
             ORDER BY n
            """
        ).first?.integer("n") ?? 0
    }

    private func people(_ statement: SQLStatement) async throws -> [Person] {
        var people: [Person] = []
        for row in try await connection.rows(statement) {
            let id: Person.ID = try row.id("id")
            people.append(try Person(row: row, roles: try await roles(of: id)))
        }
        return people
    }

    func roles(of person: Person.ID) async throws -> Set<Role> {
        let rows = try await connection.rows("SELECT role FROM role_grant WHERE person_id = \(person) ORDER BY role")
        return Set(try rows.compactMap { Role(rawValue: try $0.text("role")) })
    }
}

/// Another account has this address.
public struct AddressTaken: Error, Equatable {
    /// Which address.
    public let email: EmailAddress
}

extension Person {
    init(row: SQLRow, roles: Set<Role>) throws {
        let id: Person.ID = try row.id("id")
        guard let email = EmailAddress(try row.text("email")) else {
            throw BrokenRecord("person", id.rawValue, "its address is not one")
        }
        guard let name = try row.name("name", of: "person", id.rawValue) else {
            throw BrokenRecord("person", id.rawValue, "it has no name")
        }
        self.init(
            id: id, name: name, email: email,
            language: Language(rawValue: try row.text("language")) ?? .english,
            createdAt: try row.instant("created_at"),
            emailIsProven: try row.bool("email_proven"), roles: roles, endedAt: try row.instantOrNil("ended_at"),
            erasedAt: try row.instantOrNil("erased_at"))
    }
}
