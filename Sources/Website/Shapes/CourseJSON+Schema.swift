import Learning

extension CourseJSON {
    static let schemas = [listed, course]

    static let listed = NamedSchema(
        "CourseListed",
        .object([
            "id": .identifier, "title": .text, "version": .integer(1...), "minutes": .integer(0...), "summary": .text,
            "audience": .text, "languages": .list(.word(Language.allCases.map(\.code))),
        ]))

    static let course = NamedSchema(
        "Course",
        .object([
            "id": .identifier, "title": .text, "version": .integer(1...), "minutes": .integer(0...),
            "modules": .list(
                .object([
                    "id": .identifier, "title": .text,
                    "lessons": .list(.object(["id": .identifier, "title": .text, "minutes": .integer(0...)])),
                    "activities": .list(.object(["id": .identifier, "kind": .word(["grid"])])),
                    "assessments": .list(.object(["id": .identifier])),
                ])),
            "assessments": Schema.list(.object(["id": .identifier])).saying(
                "The course's own: the diagnostic, the final."),
        ]))
}
