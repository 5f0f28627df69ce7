import Campus
import Catalogue
import Learning
import MigrationLaw
import Website

/// A person learning a course: the screens one above the other, and the acts that keys ask for. It knows no terminal.
struct LearnSession: Sendable {
    private let campus: Campus
    private let actor: Actor
    private let person: Person
    private let phrases: Phrases
    private let places: Places

    private var study: Study?
    /// The course at the bottom, what is being done on top; none once its person left.
    private(set) var screens: [any Screen] = []
    /// What was said last.
    private(set) var message: String?
    private var bookmark = Bookmark()
    /// As it stands in its file.
    private var kept: Bookmark?

    /// Begins where the learner stopped, or with the question whether to enrol.
    init(
        _ course: Course.ID, campus: Campus, actor: Actor, person: Person, phrases: Phrases, places: Places
    ) async throws {
        self.campus = campus
        self.actor = actor
        self.person = person
        self.phrases = phrases
        self.places = places
        guard let study = try await campus.study(of: course, by: actor) else {
            let course = try await campus.course(course).course
            screens = [LearnSession.invitation(course, phrases)]
            return
        }
        try await begin(study)
    }

    /// Whether its person left.
    var isOver: Bool { screens.isEmpty }

    /// Whether time shows, so that it must be drawn every second.
    var ticks: Bool { screens.last?.ticks ?? false }

    /// What a terminal of that size shows.
    func frame(_ size: Frame.Size) -> Frame {
        Frame(screens.last ?? KeysScreen(hints: []), message: message, size: size, view(size))
    }

    /// A key was pressed.
    mutating func press(_ key: Key, _ size: Frame.Size) async throws {
        message = nil
        guard let top = screens.last else { return }
        if key == .interrupt { return try await leave() }
        if key == .character("?"), !top.takesText, !(top is KeysScreen) {
            screens.append(KeysScreen(hints: top.keys(view(size))))
            return
        }
        let act = screens[screens.count - 1].press(key, view(size))
        try await perform(act)
        try keep()
    }

    /// A second went by: what a deadline ended is shown as it was marked.
    mutating func tick() async throws {
        guard let screen = screens.last as? AttemptScreen, screen.attempt.isOverdue(at: campus.moment) else { return }
        message = phrases.timeIsOver
        try await show(resultOf: screen.attempt.id, replacing: true)
    }

    /// Stores what was typed; for a stop after which it goes on.
    mutating func settle() async throws {
        guard !screens.isEmpty else { return }
        let act = screens[screens.count - 1].finish()
        try await perform(act)
        try keep()
    }

    /// Stores what was typed, keeps the place, and ends.
    mutating func leave() async throws {
        try await settle()
        screens = []
    }

    private func view(_ size: Frame.Size) -> View {
        // Lines longer than a hand's breadth of words are hard to read.
        View(
            width: min(size.columns, 100), height: max(1, size.rows - Frame.fixedLines), phrases: phrases,
            law: campus.law,
            now: campus.moment)
    }

    // Where it begins.

    private mutating func begin(_ study: Study) async throws {
        self.study = study
        screens = [CourseScreen(study)]
        bookmark = BookmarkFile(places, study.enrolment.id).read()
        guard let open = bookmark.open else { return }
        if study.course.lesson(Lesson.ID(open)) != nil {
            try await perform(.open(.lesson(Lesson.ID(open))))
        } else if study.course.activity(Activity.ID(open)) != nil {
            try await perform(.open(.activity(Activity.ID(open))))
        } else if let assessment = study.course.assessment(Assessment.ID(open)) {
            if study.openAttempts.contains(where: { $0.assessment == assessment.id }) {
                try await perform(.open(.assessment(assessment.id)))
            } else if let last = study.record.attempts[assessment.id]?.last {
                // Its time ended meanwhile.
                try await perform(.review(last.id))
            }
        }
    }

    private static func invitation(_ course: Course, _ phrases: Phrases) -> ReadingScreen {
        let texts = [
            StyledText(course.title[phrases.language], .heading), StyledText(course.summary[phrases.language]),
            StyledText(),
            StyledText(phrases.audience(course.audience[phrases.language])),
            StyledText(phrases.length(minutes: course.minutes)), StyledText(), StyledText(phrases.enrolHint, .quiet),
        ]
        return ReadingScreen(
            course.title[phrases.language], onwards: ReadingScreen.Way(.enrol(course.id), phrases.enrol)
        ) { view in ReadingScreen.rows(texts, width: view.width) }
    }

    // Acts.

    /// Does what a screen asks; why it was refused is said, and nothing is lost.
    private mutating func perform(_ act: Act?) async throws {
        guard let act else { return }
        do {
            try await attempt(act)
        } catch CampusError.attempt(.closed(let id)) {
            message = phrases.attemptClosedTitle
            try await show(resultOf: id, replacing: true)
        } catch CampusError.nameNotConfirmed {
            message = phrases.confirmNameFirst
            try await attempt(.open(.name))
        } catch let error as CampusError {
            message = error.spoken(phrases)
        }
    }

    private mutating func attempt(_ act: Act) async throws {
        switch act {
        case .all(let acts): for act in acts { try await attempt(act) }
        case .say(let words): message = words
        case .back: try await back()
        case .next: try await next()
        case .open(let part): try await open(part)
        case .openNote(let notes, let index): screens.append(NoteScreen(notes, at: index))

        case .enrol(let course):
            let (enrolment, _) = try await campus.enrol(in: course, by: actor)
            try await begin(try await campus.study(enrolment.id, by: actor))
        case .moveToNewestVersion:
            let version = try await campus.move(enrolled.enrolment.id, by: actor).enrolment.version
            try await reload()
            message = phrases.nowOnVersion(version)
        case .complete(let lesson): try await complete(lesson)
        case .keep(let fields, let activity): bookmark.drafts[activity.rawValue] = fields
        case .task(let activity): try task(of: activity)
        case .change(let activity): try await change(activity)
        case .send(let fields, let activity): try await send(fields, activity)

        case .start(let assessment):
            let (sitting, _) = try await campus.start(assessment, in: enrolled.enrolment.id, by: actor)
            try await reload()
            replaceTop(with: try await screen(sitting))
        case .answer(let answer, let slot, let id): try await store(answer, slot, id)
        case .check(let slot, let id):
            _ = try await campus.check(slot: slot, of: id, by: actor)
            try await refresh(id)
        case .submit(let id):
            _ = try await campus.submit(id, by: actor)
            try await show(resultOf: id, replacing: true)
        case .review(let id): try await show(resultOf: id, replacing: false)
        case .confirmName(let name): try await confirm(name)
        }
    }

    private var enrolled: Study {
        get throws {
            guard let study else { throw CampusError.notSignedIn }
            return study
        }
    }

    /// Takes what is on record now.
    private mutating func reload() async throws {
        let study = try await campus.study(enrolled.enrolment.id, by: actor)
        self.study = study
        guard var course = screens.first as? CourseScreen else { return }
        course.take(study)
        screens[0] = course
    }

    private mutating func replaceTop(with screen: some Screen) {
        if screens.count > 1 { screens.removeLast() }
        screens.append(screen)
    }

    private mutating func back() async throws {
        if screens.count > 1 {
            screens.removeLast()
        } else {
            try keep()
            screens = []
        }
    }

    private mutating func next() async throws {
        try await reload()
        screens = Array(screens.prefix(1))
        guard let course = screens.first as? CourseScreen else { return }
        try await open(course.next)
    }

    // Parts of the course.

    private mutating func open(_ part: CoursePart) async throws {
        let study = try enrolled
        switch part {
        case .lesson(let id):
            guard let lesson = study.course.lesson(id) else { throw CampusError.notFound(.lesson, id.rawValue) }
            screens.append(
                ProseScreen(
                    lesson, in: phrases.language, isRead: study.record.lessons[lesson.id] != nil,
                    notice: notice(of: lesson.id, study), at: place(in: lesson.id, study)))
        case .activity(let id): try await open(id)
        case .assessment(let id):
            if let open = study.openAttempts.first(where: { $0.assessment == id }) {
                let question = bookmark.open == id.rawValue ? bookmark.question : nil
                screens.append(try await screen(try await campus.sitting(open.id, by: actor), at: question))
                return
            }
            guard let assessment = study.course.assessment(id) else {
                throw CampusError.notFound(.assessment, id.rawValue)
            }
            let text = AssessmentText(assessment: assessment, study: study, now: campus.moment, phrases: phrases)
            screens.append(
                ReadingScreen(assessment.title[phrases.language], onwards: text.onwards, aside: text.aside) { view in
                    ReadingScreen.rows(text.paragraphs, width: view.width)
                })
        case .name:
            if study.certificate != nil { throw CampusError.nameIsPrinted }
            screens.append(
                NameScreen(
                    study.enrolment.printedName?.text ?? person.name.text, course: study.course.title[phrases.language])
            )
        case .certificate:
            guard let certificate = study.certificate else { throw CampusError.notFound(.certificate, "") }
            let lines =
                CertificateText.lines(certificate, isPublic: false, phrases) + [
                    "", phrases.howToKeepCertificate(certificate.id),
                ]
            screens.append(
                ReadingScreen(phrases.yourCertificate) { view in
                    ReadingScreen.rows(lines.map { StyledText($0) }, width: view.width)
                })
        }
    }

    /// Where its reader stopped; a lesson read before begins at its beginning again.
    private func place(in lesson: Lesson.ID, _ study: Study) -> Pager.Place {
        let isAgain = study.record.lessons[lesson] != nil && bookmark.open != lesson.rawValue
        return isAgain ? Pager.Place() : bookmark.places[lesson.rawValue] ?? Pager.Place()
    }

    /// That a lesson was corrected since its learner came to the course, and that a newer version is out.
    private func notice(of lesson: Lesson.ID, _ study: Study) -> String? {
        let met = study.correction(of: lesson).map {
            [phrases.corrected(at: $0.publishedAt), $0.note].compactMap(\.self).joined(separator: ": ")
        }
        let newer = study.newer.map { phrases.newerVersionMeanwhile($0.number) }
        let notices = [met, newer].compactMap(\.self)
        return notices.isEmpty ? nil : notices.joined(separator: " ")
    }

    private mutating func complete(_ lesson: Lesson.ID) async throws {
        let certificate = try await campus.completeLesson(lesson, in: enrolled.enrolment.id, by: actor)
        try await reload()
        message = certificate.map { phrases.certificateEarned($0.id) } ?? phrases.lessonIsNoted
        guard var screen = screens.last as? ProseScreen else { return }
        screen.markRead()
        screens[screens.count - 1] = screen
    }

    private func grid(_ id: Activity.ID) throws -> (grid: Activity.Grid, language: Language, activity: Activity) {
        guard let activity = try enrolled.course.activity(id), let (grid, given) = activity.grid(in: phrases.language)
        else {
            throw CampusError.notFound(.activity, id.rawValue)
        }
        return (grid, given, activity)
    }

    private mutating func open(_ activity: Activity.ID) async throws {
        let grid = try grid(activity).grid
        let sent = try await campus.submission(of: activity, in: enrolled.enrolment.id, by: actor).submission
        if let sent, bookmark.drafts[activity.rawValue] == nil {
            screens.append(compared(activity, grid, sent))
            return
        }
        let draft = bookmark.drafts[activity.rawValue] ?? [:]
        screens.append(ActivityScreen(activity, grid, fields: draft))
        if draft.isEmpty { try task(of: activity) }
    }

    private func compared(_ activity: Activity.ID, _ grid: Activity.Grid, _ sent: ActivitySubmission) -> ReadingScreen {
        let text = ActivityResultText(grid: grid, submission: sent, phrases: phrases)
        return ReadingScreen(
            grid.title, onwards: ReadingScreen.Way(.next, phrases.nextPartKey),
            aside: ("e", ReadingScreen.Way(.change(activity), phrases.changeKey))
        ) { view in text.rows(width: view.width) }
    }

    private mutating func task(of id: Activity.ID) throws {
        let (grid, given, activity) = try grid(id)
        screens.append(ProseScreen(grid.title, grid.intro, given, minutes: activity.minutes, ending: .close))
    }

    private mutating func change(_ activity: Activity.ID) async throws {
        let sent = try await campus.submission(of: activity, in: enrolled.enrolment.id, by: actor).submission
        replaceTop(with: ActivityScreen(activity, try grid(activity).grid, fields: sent?.fields ?? [:]))
    }

    private mutating func send(_ fields: [String: String], _ activity: Activity.ID) async throws {
        let (sent, certificate) = try await campus.submit(
            fields, to: activity, in: enrolled.enrolment.id, by: actor)
        bookmark.drafts[activity.rawValue] = nil
        try await reload()
        message = certificate.map { phrases.certificateEarned($0.id) }
        replaceTop(with: compared(activity, try grid(activity).grid, sent))
    }

    // Tries.

    private func screen(_ sitting: Sitting, at question: Int? = nil) async throws -> AttemptScreen {
        AttemptScreen(
            sitting.attempt, of: sitting.assessment, sitting.course, law: sitting.law,
            notice: try await notice(of: sitting), at: question, phrases)
    }

    /// That it keeps its questions, where the course changed since it began.
    private func notice(of sitting: Sitting) async throws -> String? {
        try await campus.courseSinceStart(of: sitting).map(phrases.attemptKeeps)
    }

    private mutating func store(_ answer: Answer, _ slot: Int, _ id: Attempt.ID) async throws {
        do {
            _ = try await campus.answer(answer, slot: slot, of: id, by: actor)
            try await refresh(id, given: (slot, answer))
        } catch CampusError.attempt(.locked(let slot, let stored)) {
            // Checked on another device.
            try await refresh(id, given: (slot, nil))
            throw CampusError.attempt(.locked(slot: slot, stored))
        }
    }

    private mutating func refresh(_ id: Attempt.ID, given: (slot: Int, answer: Answer?)? = nil) async throws {
        let sitting = try await campus.sitting(id, by: actor)
        guard sitting.attempt.endedAt == nil else { return try await show(resultOf: id, replacing: true) }
        guard let index = screens.lastIndex(where: { $0 is AttemptScreen }),
            var screen = screens[index] as? AttemptScreen
        else { return }
        screen.take(sitting.attempt, notice: try await notice(of: sitting), given: given)
        screens[index] = screen
    }

    private mutating func show(resultOf id: Attempt.ID, replacing: Bool) async throws {
        let text = ResultText(result: try await campus.result(of: id, by: actor), phrases: phrases)
        try await reload()
        let screen = ReadingScreen(text.title, onwards: ReadingScreen.Way(.next, phrases.nextPartKey)) { view in
            text.rows(width: view.width)
        }
        if replacing { replaceTop(with: screen) } else { screens.append(screen) }
    }

    private mutating func confirm(_ name: String) async throws {
        let printed = try await campus.confirmName(name, in: enrolled.enrolment.id, by: actor)
        try await reload()
        try await back()
        message = phrases.certificateWillSay(printed.text)
        if try enrolled.certificate != nil { try await open(.certificate) }
    }

    // The place.

    /// Notes where the learner is; written only when it changed.
    private mutating func keep() throws {
        guard let study else { return }
        var now = bookmark
        now.open = nil
        now.question = nil
        for screen in screens {
            if let place = (screen as? ProseScreen)?.place {
                now.open = place.lesson.rawValue
                now.places[place.lesson.rawValue] = place.in
            } else if let screen = screen as? ActivityScreen {
                now.open = screen.activity.rawValue
            } else if let screen = screen as? AttemptScreen {
                now.open = screen.assessment.id.rawValue
                now.question = screen.index
            }
        }
        bookmark = now
        guard kept != now else { return }
        try BookmarkFile(places, study.enrolment.id).write(now)
        kept = now
    }
}
