public import Learning
public import MigrationLaw

extension Course {
    /// A course of one session `S1`: lessons `S1.L1` …, activities `S1.A1` …, the quiz `S1.quiz` and the final `sample.final`.
    ///
    /// The quiz draws two items of objective `S1-01`, the final one; the bank holds four for practice and three for the final.
    public static func sample(
        id: Course.ID = "sample", title: String = "Sample course", lessons: Int = 2, activities: Int = 1,
        retakes: RetakeRule? = nil, completion: CompletionRule? = nil
    ) -> Course {
        let quiz = Assessment.sample(id: "S1.quiz", use: .practice, items: 2)
        let final = Assessment.sample(id: "sample.final", use: .final, items: 1, pass: 1, retakes: retakes)
        let session = Module(
            id: "S1", title: LocalizedText(english: "First session"), summary: LocalizedText(english: "A session."),
            lessons: (0..<lessons).map { .sample(id: Lesson.ID("S1.L\($0 + 1)")) },
            activities: (0..<activities).map { .sample(id: Activity.ID("S1.A\($0 + 1)")) }, assessments: [quiz])
        let items =
            (0..<4).map { Item.sample(id: Item.ID("S1-01.p\($0 + 1)"), use: .practice) }
            + (0..<3).map { Item.sample(id: Item.ID("S1-01.f\($0 + 1)"), use: .final) }
        return Course(
            id: id, title: LocalizedText(english: title), summary: LocalizedText(english: "A summary."),
            audience: LocalizedText(english: "Everybody."), languages: [.english], modules: [session],
            assessments: [final], items: items, objectives: [],
            completion: completion
                ?? .all([.lessons("S1"), .activities("S1"), .tried("S1.quiz"), .passed("sample.final")]))
    }
}

extension Lesson {
    /// A lesson of twenty minutes with one paragraph.
    public static func sample(id: Lesson.ID = "S1.L1", minutes: Int = 20) -> Lesson {
        Lesson(
            id: id, minutes: minutes, objectives: ["S1-01"],
            editions: [
                .english: Text(title: "A lesson", summary: "About it.", prose: Prose([.paragraph([.text("Words.")])]))
            ])
    }
}

extension Activity {
    /// An activity of ten minutes with one note to write.
    public static func sample(id: Activity.ID = "S1.A1", minutes: Int = 10) -> Activity {
        let grid = Grid(
            title: "An activity", intro: Prose([]), columns: [], rows: [], choices: [], cells: [],
            notes: [Grid.Note(id: "note", label: "Write.", model: "Written.")], model: Prose([]))
        return Activity(id: id, minutes: minutes, objectives: ["S1-01"], editions: [.english: grid])
    }
}

extension Assessment {
    /// An assessment that draws so many items of one objective.
    public static func sample(
        id: Assessment.ID = "S1.quiz", use: Item.Use = .practice, items: Int = 2, pass: Int? = nil,
        timeLimit: Duration? = nil, retakes: RetakeRule? = nil
    ) -> Assessment {
        Assessment(
            id: id, use: use, title: LocalizedText(english: "An assessment"),
            blueprint: Blueprint.places([Blueprint.Place(objective: "S1-01", items: items)]), timeLimit: timeLimit,
            passMark: pass.map(PassMark.init(points:)), retakes: retakes)
    }
}

extension Item {
    /// A question with the options `a` to `d`; one is right, `a` unless said.
    public static func sample(
        id: Item.ID = "S1-01.p1", objective: LearningObjective.ID = "S1-01",
        level: BloomLevel = .understand,
        use: Use = .practice, key: Option.ID = "a"
    ) -> Item {
        let options: [Option.ID] = ["a", "b", "c", "d"]
        let words = Dictionary(uniqueKeysWithValues: options.map { ($0, "Option \($0)") })
        return Item(
            id: id, objective: objective, level: level, use: use,
            kind: .single(options: options, key: key), cites: [.instrument("udhr")],
            lawAsOf: CalendarDay(daysSinceEpoch: 20_780), version: 1,
            wordings: [.english: Wording(stem: "Which?", options: words, rationales: words)])
    }
}
