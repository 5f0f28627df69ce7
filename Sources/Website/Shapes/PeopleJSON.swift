import Campus
import JSON
import Learning
import MigrationLaw
import Records

/// Accounts and sessions in JSON.
enum PeopleJSON {
    /// Who asks.
    static func describe(_ person: Person) -> JSON {
        [
            "id": .string(person.id.rawValue), "name": .string(person.name.text), "email": .string(person.email.typed),
            "language": .string(person.language.code), "roles": .array(person.roles.map { .string($0.rawValue) }),
        ]
    }

    /// The token of a session just begun.
    static func describe(_ session: NewSession) -> JSON {
        ["token": .string(session.secret), "expires": .string(session.session.expiresAt.description)]
    }

    // What the document says of them.

    static let schemas = [person, token]

    static let person = NamedSchema(
        "Person",
        .object([
            "id": .identifier, "name": .text, "email": .text, "language": .word(Language.allCases.map(\.code)),
            "roles": .list(.word(Role.allCases.map(\.rawValue))),
        ]))

    static let token = NamedSchema(
        "Token", .object(["token": Schema.text(43...43).saying("Shown once."), "expires": .moment]))

    static let newPerson = Schema.object(
        [
            "name": Schema.text.saying("In any script, one line, at most 120 characters."),
            "email": Schema.text.saying("`someone@somewhere`."),
            "password": Schema.text.saying("At least 12 characters."),
            "language": Schema.word(Language.allCases.map(\.code)).orNull.saying("English when none is named."),
        ], optional: ["language"])

    static let credentials = Schema.object(["email": .text, "password": .text])
}
