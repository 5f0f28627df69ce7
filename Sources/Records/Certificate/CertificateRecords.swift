public import Learning
public import MigrationLaw
import SQL

/// Where a certificate stands in the public status list.
public struct StatusPlace: Sendable, Equatable {
    /// The list's number, from 1.
    public let list: Int
    /// The bit, from 0.
    public let index: Int

    /// A bit of a list.
    public init(list: Int, index: Int) {
        self.list = list
        self.index = index
    }
}

extension Records {
    /// Keeps a certificate and the exact bytes delivered.
    public func insert(
        _ certificate: Certificate, enrolment: Enrolment.ID, place: StatusPlace, credential: String
    ) async throws {
        let sessions = certificate.modules.map { "\($0.id) \($0.title)" }.joined(separator: "\n")
        _ = try await connection.run(
            """
            INSERT INTO certificate (id, person_id, enrolment_id, course_id, course_title, course_version, modules, minutes,
                                     name, name_key, completed_at, issued_at, issuer, is_test, status_list, status_index,
                                     credential)
            VALUES (\(certificate.id), \(certificate.person), \(enrolment), \(certificate.course),
                    \(certificate.courseTitle), \(certificate.courseVersion), \(sessions), \(certificate.minutes),
                    \(certificate.name?.text), \(certificate.name?.text.lowercased()), \(certificate.completedAt),
                    \(certificate.issuedAt), \(certificate.issuer), \(certificate.isTest), \(place.list), \(place.index),
                    \(credential))
            """)
    }

    /// The certificate with that number.
    public func certificate(_ id: Certificate.ID) async throws -> Certificate? {
        try await certificates(
            """
            SELECT id, person_id, course_id, course_title, course_version, modules, minutes, name, completed_at, issued_at,
                   issuer, is_test, revoked_at, revoked_because, replaced_at, replaced_by, replaced_because
              FROM certificate
             WHERE id = \(id)
             ORDER BY id
            """
        ).first
    }

    /// The certificate earned by an enrolment in that version of its course; of those that replaced each other the last.
    public func certificate(of enrolment: Enrolment.ID, version: Int) async throws -> Certificate? {
        try await certificates(
            """
            SELECT id, person_id, course_id, course_title, course_version, modules, minutes, name, completed_at, issued_at,
                   issuer, is_test, revoked_at, revoked_because, replaced_at, replaced_by, replaced_because
              FROM certificate
             WHERE enrolment_id = \(enrolment) AND course_version = \(version) AND replaced_by IS NULL
             ORDER BY id
            """
        ).first
    }

    /// The certificates earned by some enrolments in whatever version and not replaced, with the enrolment of each, newest first.
    public func certificates(
        of enrolments: [Enrolment.ID]
    ) async throws -> [(enrolment: Enrolment.ID, certificate: Certificate)] {
        try await connection.rows(
            """
            SELECT id, person_id, course_id, course_title, course_version, modules, minutes, name, completed_at, issued_at,
                   issuer, is_test, revoked_at, revoked_because, replaced_at, replaced_by, replaced_because, enrolment_id
              FROM certificate
             WHERE enrolment_id IN (\(list: enrolments)) AND replaced_by IS NULL
             ORDER BY issued_at DESC, id DESC
            """
        ).map { (try $0.id("enrolment_id"), try Certificate(row: $0)) }
    }

    /// A person's certificates, newest first.
    public func certificates(of person: Person.ID) async throws -> [Certificate] {
        try await certificates(
            """
            SELECT id, person_id, course_id, course_title, course_version, modules, minutes, name, completed_at, issued_at,
                   issuer, is_test, revoked_at, revoked_because, replaced_at, replaced_by, replaced_because
              FROM certificate
             WHERE person_id = \(person)
             ORDER BY issued_at DESC, id DESC
            """)
    }

    /// The exact bytes delivered.
    public func credential(of certificate: Certificate.ID) async throws -> String? {
        try await connection.rows("SELECT credential FROM certificate WHERE id = \(certificate) ORDER BY id").first?
            .text("credential")
    }

    /// Revokes; false when it does not stand or does not exist.
    public func revoke(_ certificate: Certificate.ID, because reason: String, at now: Instant) async throws -> Bool {
        try await connection.run(
            """
            UPDATE certificate SET revoked_at = \(now), revoked_because = \(reason)
             WHERE id = \(certificate) AND revoked_at IS NULL AND replaced_by IS NULL
            """) == 1
    }

    /// Marks a certificate as replaced by one that is inserted after it in the same act; false when it does not stand or
    /// does not exist.
    public func markReplaced(
        _ certificate: Certificate.ID, by replacement: Certificate.ID, because reason: String, at now: Instant
    ) async throws -> Bool {
        try await connection.run(
            """
            UPDATE certificate SET replaced_at = \(now), replaced_by = \(replacement), replaced_because = \(reason)
             WHERE id = \(certificate) AND revoked_at IS NULL AND replaced_by IS NULL
            """) == 1
    }

    /// The certificate that this one replaced.
    public func certificateReplaced(by replacement: Certificate.ID) async throws -> Certificate.ID? {
        try await connection.rows("SELECT id FROM certificate WHERE replaced_by = \(replacement) ORDER BY id").first?
            .id("id")
    }

    /// The enrolment that earned a certificate.
    public func enrolmentID(of certificate: Certificate.ID) async throws -> Enrolment.ID? {
        try await connection.rows("SELECT enrolment_id FROM certificate WHERE id = \(certificate) ORDER BY id").first?
            .id("enrolment_id")
    }

    /// Where a certificate stands in the status list.
    public func statusPlace(of certificate: Certificate.ID) async throws -> StatusPlace? {
        try await connection.rows(
            "SELECT status_list, status_index FROM certificate WHERE id = \(certificate) ORDER BY id"
        ).first.map { StatusPlace(list: try $0.integer("status_list"), index: try $0.integer("status_index")) }
    }

    /// Whether a place in a list is taken.
    public func isTaken(_ place: StatusPlace) async throws -> Bool {
        try await !connection.rows(
            """
            SELECT status_index FROM certificate
             WHERE status_list = \(place.list) AND status_index = \(place.index)
             ORDER BY status_index
            """
        ).isEmpty
    }

    /// How many certificates a list holds.
    public func count(inStatusList list: Int) async throws -> Int {
        try await connection.rows("SELECT count(*) AS n FROM certificate WHERE status_list = \(list) ORDER BY n").first?
            .integer("n") ?? 0
    }

    /// The bits that are set in a list, ascending: of what was revoked, and of what was replaced.
    public func revokedIndexes(inStatusList list: Int) async throws -> [Int] {
        try await connection.rows(
            """
            SELECT status_index FROM certificate
             WHERE status_list = \(list) AND revoked_at IS NOT NULL
            UNION ALL
            SELECT status_index FROM certificate
             WHERE status_list = \(list) AND replaced_at IS NOT NULL
             ORDER BY status_index
            """
        ).map { try $0.integer("status_index") }
    }

    /// The list as it was last signed; nil before it ever was.
    public func statusList(_ number: Int) async throws -> (credential: String, signedAt: Instant)? {
        guard
            let row = try await connection.rows(
                "SELECT credential, signed_at FROM status_list WHERE number = \(number) ORDER BY number"
            ).first, let credential = try row.textOrNil("credential"), let signedAt = try row.instantOrNil("signed_at")
        else { return nil }
        return (credential, signedAt)
    }

    /// The public address of the issuer whose list it is.
    public func issuerAddress(ofStatusList number: Int) async throws -> String? {
        try await connection.rows("SELECT issuer FROM status_list WHERE number = \(number) ORDER BY number").first?
            .text("issuer")
    }

    /// The list that an issuer opened last.
    public func newestStatusList(of issuer: String) async throws -> Int? {
        try await connection.rows(
            "SELECT number FROM status_list WHERE issuer = \(issuer) ORDER BY number DESC LIMIT 1"
        ).first?.integer("number")
    }

    /// Opens a new list for an issuer.
    public func addStatusList(of issuer: String) async throws -> Int {
        let newest = try await connection.rows("SELECT max(number) AS n FROM status_list ORDER BY n").first?
            .integerOrNil("n")
        let number = Int(newest ?? 0) + 1
        _ = try await connection.run("INSERT INTO status_list (number, issuer) VALUES (\(number), \(issuer))")
        return number
    }

    /// Keeps a list as it is now signed.
    public func setStatusList(_ number: Int, credential: String, signedAt: Instant) async throws {
        _ = try await connection.run(
            "UPDATE status_list SET signed_at = \(signedAt), credential = \(credential) WHERE number = \(number)")
    }

    func certificates(_ statement: SQLStatement) async throws -> [Certificate] {
        try await connection.rows(statement).map(Certificate.init(row:))
    }
}

extension Certificate {
    init(row: SQLRow) throws {
        let status: Status =
            if let at = try row.instantOrNil("revoked_at") {
                .revoked(at: at, reason: try row.textOrNil("revoked_because") ?? "")
            } else if let by = try row.textOrNil("replaced_by") {
                .replaced(
                    by: Certificate.ID(by), at: try row.instant("replaced_at"),
                    reason: try row.textOrNil("replaced_because"))
            } else {
                .issued
            }
        let id: Certificate.ID = try row.id("id")
        self.init(
            id: id, person: try row.textOrNil("person_id").map { Person.ID($0) },
            course: try row.id("course_id"), courseTitle: try row.text("course_title"),
            courseVersion: try row.integer("course_version"),
            modules: try row.text("modules").split(separator: "\n").map { line in
                let words = line.split(separator: " ", maxSplits: 1)
                guard !words.isEmpty else {
                    throw BrokenRecord("certificate", id.rawValue, "its sessions are not a list")
                }
                return Session(id: Module.ID(String(words[0])), title: words.count > 1 ? String(words[1]) : "")
            },
            minutes: try row.integer("minutes"), name: try row.name("name", of: "certificate", id.rawValue),
            completedAt: try row.instant("completed_at"), issuedAt: try row.instant("issued_at"),
            issuer: try row.text("issuer"), isTest: try row.bool("is_test"), status: status)
    }
}
