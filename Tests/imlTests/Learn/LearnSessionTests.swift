import Campus
import Catalogue
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import iml

/// A learner at a terminal that is none: keys go in, lines come out.
struct Keyboard {
    static let desk = Frame.Size(columns: 80, rows: 24)
    static let narrow = Frame.Size(columns: 40, rows: 16)
    static let tiny = Frame.Size(columns: 20, rows: 6)

    let campus: Campus
    let actor: Actor
    let course: Course.ID
    let places: Places
    let language: Language
    var session: LearnSession
    var size = Keyboard.desk

    init(
        _ campus: Campus, _ actor: Actor, _ course: Course.ID, _ world: World, language: Language = .english
    ) async throws {
        self.campus = campus
        self.actor = actor
        self.course = course
        self.language = language
        places = Places(environment: ["XDG_STATE_HOME": world.folder + "/state"], executable: "/nowhere/bin/iml")
        session = try await Keyboard.session(campus, actor, course, places, language)
    }

    private static func session(
        _ campus: Campus, _ actor: Actor, _ course: Course.ID, _ places: Places, _ language: Language
    ) async throws -> LearnSession {
        let person = try #require(try await campus.person(at: "amina@example.org"))
        return try await LearnSession(
            course, campus: campus, actor: actor, person: person, phrases: Phrases(language), places: places)
    }

    /// The program ends without a word, and is started again.
    mutating func startAgain() async throws {
        session = try await Keyboard.session(campus, actor, course, places, language)
    }

    /// Keys by their signs; `⏎` is Enter, `⎋` Escape, arrows and Tab (`⇥`) are themselves, `⇟` is the end, `⌃` Control-C.
    mutating func type(_ keys: String) async throws {
        for sign in keys {
            let key: Key =
                switch sign {
                case "⏎": .enter
                case "⎋": .escape
                case "↑": .up
                case "↓": .down
                case "→": .right
                case "⇥": .tab
                case "⇟": .end
                case "⌃": .interrupt
                case "⌫": .backspace
                default: .character(sign)
                }
            try await session.press(key, size)
            if !session.isOver { try check() }
        }
    }

    /// Every screen fits, at whatever size it is drawn.
    private func check() throws {
        for size in [Keyboard.desk, Keyboard.narrow, Keyboard.tiny] {
            let frame = session.frame(size)
            #expect(frame.lines.count == size.rows)
            for line in frame.lines { #expect(line.columns <= size.columns, "\(line.plain)") }
            if let cursor = frame.cursor { #expect(cursor.row < size.rows && cursor.column < size.columns) }
        }
    }

    var shown: String { session.frame(size).text }

    func shows(_ words: String, _ place: SourceLocation = #_sourceLocation) {
        #expect(shown.contains(words), "\(shown)", sourceLocation: place)
    }
}

@Suite struct `Learning at the terminal` {
    private let world: World
    private let clock = Clock()

    init() throws {
        world = try World()
    }

    private func shipped() async throws -> Keyboard {
        let campus = try await Campus.sample(clock: clock)
        return try await Keyboard(campus, try await campus.sampleLearner(), "rights-of-migrants", world)
    }

    @Test func `needs a terminal and says what to do without`() async throws {
        let ending = await world.iml("learn", "rights-of-migrants")
        #expect(ending.status == .no)
        #expect(ending.errors.contains("iml next"))
        #expect(ending.output.isEmpty)
    }

    @Test func `begins with enrolling`() async throws {
        var learner = try await shipped()
        learner.shows("Enrol")
        try await learner.type("⏎")
        learner.shows("> [ ] A map of the field")
    }

    @Test func `is told when the course was corrected in the middle of a quiz, and that the quiz stays`() async throws {
        let files = try EditableContent()
        let campus = try await Campus.sample(clock: clock, content: files.folder)
        let actor = try await campus.sampleLearner()
        let enrolment = try await campus.enrol(in: "rights-of-migrants", by: actor).enrolment.id
        _ = try await campus.start("RM1.quiz", in: enrolment, by: actor)
        var learner = try await Keyboard(campus, actor, "rights-of-migrants", world)
        // The cursor stands at what is under way.
        try await learner.type("⏎")
        learner.shows("1/")
        #expect(!learner.shown.contains("keeps its questions"))
        try files.edit("Assessments/RM1.yaml", replacing: "Which answer", with: "Which one answer")
        _ = try await campus.correct("rights-of-migrants", note: nil, by: .siteOperator(onBehalfOf: nil))
        // It is seen with the next answer, and still there when the program is started again.
        try await learner.type("an")
        try await learner.type("p")
        learner.shows("The course was corrected after you began.")
        try await learner.startAgain()
        learner.shows("The course was corrected after you began.")
    }

    @Test func `pages through a lesson, opens notes and marks it as read`() async throws {
        var learner = try await shipped()
        try await learner.type("⏎⏎")
        learner.shows("No single treaty is called")
        try await learner.type("  ")
        #expect(!learner.shown.contains("No single treaty is called"))
        try await learner.type("3⏎")
        learner.shows("Note 3 of")
        learner.shows("Binding")
        learner.shows("Holder: all migrant workers and their families")
        learner.shows("States parties as of")
        learner.shows("https://treaties.un.org/")
        try await learner.type("q999⏎")
        learner.shows("There is no note 999")
        try await learner.type("/elena marku⏎")
        learner.shows("Elena Marku")
        try await learner.type("/cheese⏎")
        learner.shows("“cheese” is not in this text.")
        try await learner.type("⇟m")
        learner.shows("you have read this lesson")
        try await learner.type("q")
        learner.shows("[x] A map of the field")
        learner.shows("> [ ] Sources")
    }

    @Test func `shows an answer only when asked`() async throws {
        var learner = try await shipped()
        try await learner.type("⏎⏎/Answer: think⏎")
        learner.shows("Answer: think first")
        try await learner.type("a")
        #expect(!learner.shown.contains("Answer: think first"))
    }

    @Test func `comes back to the same page after a stop`() async throws {
        var learner = try await shipped()
        try await learner.type("⏎⏎     ")
        let before = learner.shown
        try await learner.type("⌃")
        #expect(learner.session.isOver)
        try await learner.startAgain()
        #expect(learner.shown == before)
        // Narrower, what stood at the top is still in sight.
        learner.size = Keyboard.narrow
        learner.shows("Law of the sea")
    }

    @Test func `keeps what was filled into an activity until it is sent`() async throws {
        var learner = try await shipped()
        try await learner.type("⏎↓↓↓⏎")
        learner.shows("Status check")
        try await learner.type("⇟⏎abcd")
        learner.shows("2/11")
        // A kill leaves no time for anything: the draft is there already.
        try await learner.startAgain()
        learner.shows("2/11")
        try await learner.type("p")
        learner.shows("[a] Arvena")
        learner.shows("[d] Dunmor")
        try await learner.type("⌫nnnnnn")
        try await learner.type("Bound, because.⇥⇥⇥⇥")
        learner.shows("4 of 28 fields")
        try await learner.type("⏎")
        learner.shows("You sent this on")
        learner.shows("answers are the same as the model")
        try await learner.type("e")
        learner.shows("[b] Belmark")
    }

    @Test func `stores every answer as it is given and resumes where it was`() async throws {
        var learner = try await shipped()
        try await learner.type("⏎↓↓↓↓⏎⏎")
        learner.shows("1/8")
        learner.shows("No answer saved yet.")
        try await learner.type("b")
        learner.shows("(*) b")
        learner.shows("Saved at")
        try await learner.type("nann")
        learner.shows("4/8")
        try await learner.startAgain()
        learner.shows("4/8")
        try await learner.type("ppp")
        learner.shows("(*) b")
        try await learner.type("k")
        learner.shows("This answer no longer changes.")
        try await learner.type("l")
        learner.shows("Note 1 of")
        try await learner.type("qs")
        learner.shows("6 of 8 questions have no saved answer.")
        try await learner.type("⎋")
        learner.shows("6 of 8 questions have no saved answer.")
        try await learner.type("sy")
        learner.shows("of 8 points")
        learner.shows("By objective")
    }

    @Test func `counts the time of a final down and shows what came of it`() async throws {
        var learner = try await shipped()
        try await learner.type("⏎")
        // The name comes before the final.
        try await learner.type("⇟⏎")
        learner.shows("confirm your name")
        try await learner.type("⏎")
        learner.shows("This is how it will print")
        try await learner.type("⏎")
        learner.shows("Your certificate will say: Amina Odhiambo")
        try await learner.type("q⇟⏎⏎")
        learner.shows("14:00 left")
        try await learner.type("a")
        clock.advance(by: .seconds(835))
        learner.shows("0:05 left")
        clock.advance(by: .seconds(10))
        try await learner.session.tick()
        learner.shows("Time is over")
        learner.shows("of 7 points")
        // Nothing of a final is told while a further try may come.
        // How many objectives were asked, and so where the sentence stands, differs from form to form.
        if !learner.shown.contains("once you have passed") { try await learner.type(" ") }
        learner.shows("is shown once you have passed")
    }

    @Test func `moves to a newer version when asked, with what was read`() async throws {
        let files = try EditableContent()
        let campus = try await Campus.sample(clock: clock, content: files.folder)
        var learner = try await Keyboard(campus, try await campus.sampleLearner(), "rights-of-migrants", world)
        try await learner.type("⏎v⏎⇟mq")
        // There is no newer one yet, so the key did nothing.
        learner.shows("v1")
        learner.shows("[x] A map of the field")
        try files.editEveryLanguage("Courses/modules/RM1/L1.en.md", replacing: "minutes: 20", with: "minutes: 25")
        _ = try await campus.publish("rights-of-migrants", by: .siteOperator(onBehalfOf: nil))
        try await learner.startAgain()
        learner.shows("version 2 is out")
        try await learner.type("v")
        learner.shows("You are on version 2 now.")
        learner.shows("[x] A map of the field · 25\u{00A0}min")
        #expect(!learner.shown.contains("version 2 is out"))
    }

    @Test func `lists every key of the screen`() async throws {
        var learner = try await shipped()
        try await learner.type("⏎⏎?")
        learner.shows("mark as read")
        learner.shows("Ctrl-C")
        try await learner.type("q")
        learner.shows("No single treaty")
    }

    @Test func `tells why a name is refused and loses nothing of it`() async throws {
        var learner = try await shipped()
        try await learner.type("⏎⇟↑↑⏎")
        try await learner.type(String(repeating: "⌫", count: 20) + "⏎")
        learner.shows("Write a name.")
        try await learner.type("李娜 አሚና⏎")
        learner.shows("Your certificate will say: 李娜 አሚና")
    }
}

@Suite struct `Every type of question at the terminal` {
    private let world: World
    private let content: TypesContent

    init() throws {
        world = try World()
        content = try TypesContent()
    }

    private func learner(_ language: Language = .english) async throws -> Keyboard {
        let campus = try await Campus.sample(content: content.folder)
        var learner = try await Keyboard(
            campus, try await campus.sampleLearner(), TypesContent.course, world, language: language)
        try await learner.type("⏎↓⏎⏎")
        return learner
    }

    @Test func `is answered with keys, stored and checked`() async throws {
        var learner = try await learner()
        learner.shows("1/10")
        try await learner.type("↓ n")
        // Multiple: ticks come and go.
        try await learner.type("a")
        learner.shows("[x] a")
        try await learner.type("a")
        learner.shows("[ ] a")
        learner.shows("Not saved yet")
        try await learner.type("abn")
        // Matching: each letter goes on to the next row.
        try await learner.type("aba")
        learner.shows("3 [a]")
        try await learner.type("n")
        // Ordering: a number moves the step under the cursor to that place.
        learner.shows("No answer yet")
        try await learner.type("3")
        learner.shows("This order is your answer.")
        try await learner.type("-n")
        // A number and a date are kept by Enter, and by leaving.
        try await learner.type("8227⏎")
        learner.shows("Saved at")
        try await learner.type("n23/3/1976n")
        for _ in 0..<2 { try await learner.type("an") }
        try await learner.type("47⏎n1/7/2003n")
        learner.shows("All 10 questions have a saved answer.")

        let attempt = try #require(
            try await learner.campus.study(of: TypesContent.course, by: learner.actor)?.openAttempts.first)
        #expect(attempt.answers.count == 10)
        #expect(attempt.answers[5]?.answer == .value("8227"))
        #expect(attempt.answers[6]?.answer == .value("1976-03-23"))
        #expect(attempt.answers[10]?.answer == .value("2003-07-01"))
        #expect(
            attempt.answers[3]?.answer
                == .pairs(
                    Dictionary(
                        uniqueKeysWithValues: zip(
                            try #require(attempt.slot(3)).left,
                            [0, 1, 0].map { attempt.slot(3)?.right[$0] ?? "" }))))

        try await learner.type("↓↓↓↓⏎k")
        learner.shows("Right")
        learner.shows("Why the number")
        try await learner.startAgain()
        learner.shows("5/10")
        try await learner.type("sy")
        learner.shows("of 10 points")
    }

    @Test func `keeps a number that was typed when its learner leaves`() async throws {
        var learner = try await learner()
        try await learner.type("nnnn8227⌃")
        #expect(learner.session.isOver)
        try await learner.startAgain()
        learner.shows("> 8227")
        learner.shows("Saved at")
    }

    @Test func `says what is wrong with a number and keeps what was typed`() async throws {
        var learner = try await learner()
        try await learner.type("nnnn8,227⏎")
        learner.shows("can be read in two ways")
        learner.shows("> 8,227")
    }

    @Test func `speaks the reader's language`() async throws {
        var learner = try await learner(.french)
        learner.shows("Lequel")
        learner.shows("suivante")
        try await learner.type("nb")
        learner.shows("Enregistré")
    }
}
