extension ProgressJSON {
    static let schemas = [progress]

    static let progress = NamedSchema(
        "Progress",
        Schema.object(
            [
                "kind": .word(["all", "any", "lessons", "activities", "tried", "passed"]),
                "of": Schema.identifier.saying("The module or the assessment it is about."),
                "passMark": Schema.integer(0...).orNull.saying("Points needed."),
                "status": .word(["met", "open", "impossible"]),
                "at": Schema.moment.saying("Since when it is met."), "why": why,
                "children": .list(.named("Progress")),
            ], optional: ["of", "passMark", "at"]
        ).saying("A node of the completion rule with all below it."))

    private static let why = Schema.object(
        [
            "code": .word([
                "met", "parts", "lessons", "activities", "not-tried", "not-passed", "passed-on-behalf", "withdrawn",
                "no-tries-left", "not-in-course",
            ]),
            "met": Schema.integer(0...).saying("Parts met."), "of": Schema.integer(0...).saying("Parts in all."),
            "open": Schema.list(.identifier).saying("Lessons or activities still to do."),
            "done": Schema.integer(0...).saying("Lessons or activities done."),
            "best": Schema.text.orNull.saying("The most points so far, exact: `5` or `7/2`."),
            "tries": Schema.integer(0...).saying("Tries used."),
            "availableFrom": Schema.moment.orNull.saying("When the next try opens."),
        ], optional: ["met", "of", "open", "done", "best", "tries", "availableFrom"])
}
