import Learning
import MigrationLaw

/// A course as its author has it in hand: values that a test can change and write as files.
///
/// Two drafts with the same ``rules`` differ in words only, which is what a correction may bring.
struct DraftCourse: Equatable {
    static let id: Course.ID = "drafts"
    static let finalID: Assessment.ID = "drafts.final"

    var words = 1
    var offersFrench = false
    var sessions = [Session(number: 1), Session(number: 2)]
    var final: Final? = Final()
    /// Parts of the rule that were taken out of it, by their line in the file.
    var uncounted: Set<String> = []

    struct Session: Equatable {
        var number: Int
        var words = 1
        var lessons = [Part(name: "L1", minutes: 10), Part(name: "L2", minutes: 20)]
        var activities = [Part(name: "A1", minutes: 15)]
        /// Items that one quiz asks of each of the two objectives.
        var quiz = [1, 1]
        var items: [Item] = []

        var id: String { "S\(number)" }
        var quizID: Assessment.ID { Assessment.ID("\(id).quiz") }

        init(number: Int) {
            self.number = number
            for objective in 1...2 {
                for (index, type) in Item.types.enumerated() {
                    add(type, .practice, to: objective)
                    if index % 2 == objective - 1 { add(type, .final, to: objective) }
                }
            }
        }

        mutating func add(_ type: ItemType, _ use: Learning.Item.Use, to objective: Int) {
            let next = items.filter { $0.objective == objective }.map(\.number).max() ?? 0
            guard next < 99 else { return }
            items.append(Item(session: id, objective: objective, number: next + 1, use: use, type: type))
        }
    }

    /// A lesson or an activity.
    struct Part: Equatable {
        var name: String
        var minutes: Int
        var words = 1
    }

    struct Item: Equatable {
        static let types: [ItemType] = [.single, .multiple, .matching, .ordering, .numeric, .date, .computed]

        let session: String
        let objective: Int
        let number: Int
        let use: Learning.Item.Use
        let type: ItemType
        var options = 4
        var key = 0
        var words = 1

        var id: String { "\(session)-0\(objective).q\(number < 10 ? "0" : "")\(number)" }
        var stem: String {
            type == .computed
                ? "Question \(words): how many were parties to {instrument} on {date}, according to the record as of {as-of}?"
                : "Question \(words) of \(id)?"
        }
        var level: String { number % 2 == 0 ? "U" : "Ap" }
    }

    struct Final: Equatable {
        var words = 1
        var pass = 1
        var minutes: Int? = 14
        var attempts = 3
        var hoursApart = 24
        var thenDays: Int? = 7
        var byQuotas = false
        var items = 1
    }

    /// The lines of the completion rule.
    var rule: [String] {
        let parts = sessions.flatMap { session in
            ["lessons: \(session.id)"] + (session.activities.isEmpty ? [] : ["activities: \(session.id)"])
                + ["tried: \(session.quizID)"]
        }
        let all = parts + (final == nil ? [] : ["passed: \(DraftCourse.finalID)"])
        let counted = all.filter { !uncounted.contains($0) }
        return counted.isEmpty ? Array(all.prefix(1)) : counted
    }

    /// What a correction must leave alone, everything but words: the files as they would be without any.
    var rules: [String: String] {
        var bare = self
        bare.words = 0
        bare.offersFrench = false
        bare.final?.words = 0
        for place in bare.sessions.indices {
            bare.sessions[place].words = 0
            for part in bare.sessions[place].lessons.indices { bare.sessions[place].lessons[part].words = 0 }
            for part in bare.sessions[place].activities.indices { bare.sessions[place].activities[part].words = 0 }
            for item in bare.sessions[place].items.indices { bare.sessions[place].items[item].words = 0 }
            // In which order a bank lists its items is nobody's business.
            bare.sessions[place].items.sort { $0.id < $1.id }
        }
        return bare.files
    }

    func session(_ id: Module.ID) -> Session? { sessions.first { $0.id == id.rawValue } }
    func item(_ id: Learning.Item.ID) -> Item? {
        sessions.lazy.flatMap(\.items).first { $0.id == id.rawValue }
    }
    var lessons: [Lesson.ID] {
        sessions.flatMap { session in session.lessons.map { Lesson.ID("\(session.id).\($0.name)") } }
    }
    var activities: [Activity.ID] {
        sessions.flatMap { session in session.activities.map { Activity.ID("\(session.id).\($0.name)") } }
    }
    var quizzes: [Assessment.ID] { sessions.map(\.quizID) }
    var title: String { "Drafts \(words)" }
    var minutes: Int { sessions.flatMap { $0.lessons + $0.activities }.reduce(0) { $0 + $1.minutes } }
}
