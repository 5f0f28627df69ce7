import Credentials
public import JSON
public import Learning
import MigrationLaw
import Records
import SQL

/// What the person alone can do with everything that is kept about them.
extension Campus {
    /// Everything the database holds about the person, events about them among it.
    ///
    /// - Parameters:
    ///   - proof: the password again, or the code of a sign-in link not used yet.
    ///   - address: the network address that asks, for counting.
    public func exportMyData(proof: String, by actor: Actor, from address: String) async throws -> JSON {
        let id = try inPerson(actor)
        try await prove(id, by: proof, from: address)
        let moment = now()
        let settings = settings.current
        return try await act { records in
            _ = try await known(id, in: records)
            // First the event, so that the copy holds that it was taken.
            try await records.note("person.exported", about: "person:\(id)", by: actor, at: moment)
            var members: [(String, JSON)] = [
                ("format", "iml-campus-personal-data/1"), ("exportedAt", .string(moment.description)),
                ("campus", ["name": .string(settings.siteName), "address": .string(settings.publicAddress)]),
            ]
            for table in try await records.personalData(of: id) {
                let rows = table.rows.map(PersonalRow.json)
                members.append((table.name, table.name == "person" ? rows.first ?? .null : .array(rows)))
            }
            members.append(("questions", .array(try await questions(of: id, in: records))))
            return .object(JSONObject(members))
        }
    }

    /// Removes everything personal, for good. What stays is said on the page that asks.
    ///
    /// - Parameters:
    ///   - proof: the password again, or the code of a sign-in link not used yet.
    ///   - address: the network address that asks, for counting.
    public func eraseMyData(proof: String, by actor: Actor, from address: String) async throws {
        let id = try inPerson(actor)
        try await read { try await requireAnotherAdministrator(than: id, in: $0) }
        try await prove(id, by: proof, from: address)
        let moment = now()
        try await act { records in
            _ = try await known(id, in: records)
            try await requireAnotherAdministrator(than: id, in: records)
            var proofs: [Certificate.ID: String] = [:]
            for certificate in try await records.certificates(of: id) {
                let credential = try await records.credential(of: certificate.id) ?? ""
                proofs[certificate.id] = CredentialRemains.of(credential)
            }
            try await records.note(
                "person.erased", about: "person:\(id)", by: actor, at: moment,
                payload: ["certificates": .integer(Int64(proofs.count))])
            try await records.erase(id, proofs: proofs, at: moment)
        }
    }

    /// Which question stood where: an answer alone says little. No key is among it.
    private func questions(of person: Person.ID, in records: Records) async throws -> [JSON] {
        var questions: [JSON] = []
        for enrolment in try await records.enrolments(of: person) {
            for id in try await records.attemptIDs(of: enrolment.id) {
                guard let attempt = try await records.attempt(id) else { continue }
                questions += attempt.slots.map { slot in
                    [
                        "attemptId": .string(id.rawValue), "slot": .integer(Int64(slot.number)),
                        "item": .string(slot.item.rawValue),
                    ]
                }
            }
        }
        return questions
    }
}

/// What stays of a credential whose holder had personal data removed: its number, its place in the status list and its
/// proof. Whoever kept the file can still have it verified; nobody can make it from this.
enum CredentialRemains {
    static func of(_ credential: String) -> String {
        let document: JSON
        // What cannot be read holds nothing that may stay.
        do { document = try JSON(text: credential) } catch { return "{}" }
        guard let object = document.object else { return "{}" }
        var remains = JSONObject()
        for member in ["id", "issuer", "credentialStatus", "proof"] {
            // The issuer is an object with its name, which is public.
            remains[member] = object[member]
        }
        return JSON.object(remains).text
    }
}

/// A row of the database as its person takes it away.
enum PersonalRow {
    static func json(_ row: SQLRow) -> JSON {
        .object(JSONObject(zip(row.columns, row.values).map { (camelCase($0), value($1, in: $0)) }))
    }

    private static func value(_ value: SQLValue, in column: String) -> JSON {
        switch value {
        case .null: .null
        case .integer(let number) where isMoment(column): .string(Instant(milliseconds: number).description)
        case .integer(let number) where isTruth(column): .bool(number != 0)
        case .integer(let number): .integer(number)
        case .real(let number): .real(number)
        case .text(let text) where ["payload", "personal", "fields", "answer", "credential"].contains(column):
            inner(text)
        case .text(let text): .string(text)
        case .blob(let bytes): .string(Base64URL.encode(bytes))
        }
    }

    /// A text that is JSON itself stands as such.
    private static func inner(_ text: String) -> JSON {
        do { return try JSON(text: text) } catch { return .string(text) }
    }

    private static func isMoment(_ column: String) -> Bool {
        column == "at" || column == "deadline" || column.hasSuffix("_at")
    }

    private static func isTruth(_ column: String) -> Bool {
        ["email_proven", "passed", "voided", "on_behalf", "is_test"].contains(column)
    }

    private static func camelCase(_ column: String) -> String {
        let words = column.split(separator: "_").map(String.init)
        return (words.prefix(1) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }).joined()
    }
}
