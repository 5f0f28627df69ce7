import JSON
import Learning

extension EnrolmentJSON {
    static let schemas = [enrolment]

    static let enrolment = NamedSchema(
        "Enrolment",
        .object([
            "id": .identifier, "course": .identifier, "version": .integer(1...),
            "state": .word(Enrolment.State.allCases.map(\.rawValue)),
            "printedName": Schema.text.orNull.saying("The name as it will print, once it is confirmed."),
        ]))

    static let newEnrolment = Schema.object(["course": Schema.text.like("rights-of-migrants")])

    static let name = Schema.object(["name": .text])

    /// What completing a lesson answers.
    static let completion = Schema.object([
        "lesson": .identifier,
        "certificate": Schema.identifier.orNull.saying("The number of the certificate that this earned."),
    ])
}
