import JSON

extension CertificateJSON {
    static let schemas = [listed, verification]

    static let listed = NamedSchema(
        "CertificateListed",
        .object([
            "id": .identifier, "course": .identifier, "kind": .text, "status": status, "issued": .moment,
        ]))

    static let verification = NamedSchema(
        "Verification",
        .object([
            "id": .identifier, "status": status, "since": .moment,
            "reason": Schema.text.orNull.saying("Why it was revoked."),
            "replacedBy": Schema.identifier.orNull.saying("The number of the one that stands in its place."),
            "test": Schema.truth.saying("Issued by a campus on trial."),
            "name": Schema.text.orNull.saying(
                "Null once its holder had it erased, and where another stands in its place."), "course": .identifier,
            "title": .text, "version": .integer(1...), "issued": .moment, "completed": .moment, "hours": .number,
            "modules": .list(.object(["id": .identifier, "title": .text])), "issuer": .text,
        ]))

    /// An Open Badges 3.0 credential; its own standard says what is in it.
    static let credential = Schema(["type": "object"]).saying("An Open Badges 3.0 credential, as it was signed.")

    private static let status = Schema.text.saying("`valid`, `revoked`, `replaced`; others may come.").like("valid")
}
