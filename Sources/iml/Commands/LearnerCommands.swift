import Campus
import Catalogue
import JSON
import Learning
import MigrationLaw
import Website

/// Finding a course and learning it.
enum LearnerCommands {
    private static let common: [Command.Option] = [.acting, .json, .data, .content]

    static let all: [Command] =
        [
            Command(
                "catalog", .learner, [], [.json, .data, .content], \.helpCatalog,
                example: "catalog", run: catalog),
            Command(
                "enrol", .learner, [.one("COURSE")], common, \.helpEnrol,
                example: "enrol rights-of-migrants", run: enrol),
            Command("my", .learner, [], common, \.helpMy, example: "my", run: my),
            Command("next", .learner, [], common, \.helpNext, example: "next", run: next),
            Command(
                "read", .learner, [.one("LESSON")], common, \.helpRead,
                example: "read RM1.L1", run: read),
            Command(
                "lesson complete", .learner, [.one("LESSON")], common, \.helpLessonComplete,
                example: "lesson complete RM1.L1", run: complete),
            Command(
                "progress", .learner, [.optional("COURSE")],
                common + [Command.Option("why", nil, \.whyOption)],
                \.helpProgress, example: "progress rights-of-migrants --why", run: progress),
            Command(
                "name confirm", .learner, [.one("COURSE"), .one("NAME")], common,
                \.helpNameConfirm,
                example: "name confirm rights-of-migrants \"Amina Odhiambo\"", run: confirmName),
        ] + [LearnCommand.command] + ActivityCommands.all

    @Sendable private static func catalog(_ invocation: Invocation) async throws -> ExitStatus {
        let language = invocation.language
        let courses = try await invocation.campus().catalogue()
        let phrases = invocation.phrases
        invocation.show(.array(courses.map { CourseJSON.summary($0, language) })) {
            let rows = courses.map {
                [$0.course.id.rawValue, $0.course.title[language], phrases.duration(minutes: $0.course.minutes)]
            }
            invocation.terminal.print(Table(phrases.heads(.course, .title, .time), rows: rows))
        }
        return .done
    }

    @Sendable private static func enrol(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let actor = try await invocation.actor(campus)
        let phrases = invocation.phrases
        let (enrolment, isNew) = try await campus.enrol(in: Course.ID(invocation["COURSE"]), by: actor)
        invocation.show(EnrolmentJSON.describe(enrolment)) {
            invocation.terminal.print(
                phrases.enrolled(in: enrolment.course, version: enrolment.version, isNew: isNew))
        }
        return .done
    }

    @Sendable private static func my(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let studies = try await campus.studies(of: try await invocation.actor(campus))
        let phrases = invocation.phrases
        invocation.show(.array(studies.map { EnrolmentJSON.describe($0.enrolment) })) {
            let rows = studies.map {
                [
                    $0.course.id.rawValue, phrases.versionMark($0.version.number), phrases.state($0.enrolment.state),
                    phrases.why($0.progress.standing),
                ]
            }
            invocation.terminal.print(Table(phrases.heads(.course, .version, .state, .progress), rows: rows))
            if studies.isEmpty { invocation.terminal.print(phrases.nothingLearntYet) }
        }
        return .done
    }

    @Sendable private static func next(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let studies = try await campus.studies(of: try await invocation.actor(campus)).filter {
            $0.enrolment.state == .active
        }
        let phrases = invocation.phrases
        invocation.show(.array(studies.map(EnrolmentJSON.next))) {
            for study in studies { invocation.terminal.print(wrapped: step(study, phrases)) }
            if studies.isEmpty { invocation.terminal.print(phrases.nothingOpen) }
        }
        return .done
    }

    private static func step(_ study: Study, _ phrases: Phrases) -> String {
        let course = study.course.id
        // A try in progress comes before everything: its time may be running.
        if let open = study.openAttempts.first { return phrases.nextIsOpenTry(open.assessment, open.id, in: course) }
        let unconfirmed = study.enrolment.printedName == nil
        return switch study.next {
        case .lesson(let lesson):
            phrases.nextIsLesson(lesson.id, lesson.text(in: phrases.language).text.title, in: course)
        case .activity(let activity): phrases.nextIsActivity(activity.id, in: course)
        case .assessment(let assessment) where assessment.use == .final && unconfirmed:
            phrases.nextIsName(in: course, thenQuiz: assessment.id)
        case .assessment(let assessment): phrases.nextIsQuiz(assessment.id, in: course)
        case nil where unconfirmed: phrases.nextIsName(in: course, thenQuiz: nil)
        case nil: phrases.nextIsNothing(in: course)
        }
    }

    @Sendable private static func complete(_ invocation: Invocation) async throws -> ExitStatus {
        let id = Lesson.ID(invocation["LESSON"])
        let finding = try await Finding(invocation)
        let study = try await finding.study(with: id)
        let certificate = try await finding.campus.completeLesson(id, in: study.enrolment.id, by: finding.actor)
        let lesson = study.course.lesson(id)?.id ?? id
        let phrases = invocation.phrases
        invocation.show([
            "lesson": .string(lesson.rawValue), "certificate": CertificateJSON.number(certificate),
        ]) {
            invocation.terminal.print(phrases.lessonNoted(lesson, certificate?.id))
        }
        return .done
    }

    @Sendable private static func progress(_ invocation: Invocation) async throws -> ExitStatus {
        let finding = try await Finding(invocation)
        if let course = invocation.optional("COURSE") {
            let study = try await finding.study(of: course)
            try invocation.show(ProgressJSON.describe(study.progress)) { try tell(study, invocation) }
            return .done
        }
        let studies = try await finding.campus.studies(of: finding.actor)
        let json = studies.map { study in
            JSON.object([
                "course": .string(study.course.id.rawValue), "progress": ProgressJSON.describe(study.progress),
            ])
        }
        try invocation.show(.array(json)) { for study in studies { try tell(study, invocation) } }
        return .done
    }

    private static func tell(_ study: Study, _ invocation: Invocation) throws {
        let phrases = invocation.phrases
        invocation.terminal.print(
            phrases.courseLine(
                study.course.title[phrases.language], study.course.id, version: study.version.number))
        func tell(_ progress: Progress, depth: Int) {
            let mark = phrases.progressMark(progress.standing)
            let asks =
                invocation.has("why")
                ? phrases.asks(progress.part, because: progress.standing) : phrases.asks(progress.part)
            invocation.terminal.print(wrapped: "\(mark) \(asks)", indent: 2 * depth)
            for child in progress.children { tell(child, depth: depth + 1) }
        }
        tell(study.progress, depth: 1)
        if let certificate = study.certificate { invocation.terminal.print(phrases.certificateOf(certificate.id)) }
    }

    @Sendable private static func confirmName(_ invocation: Invocation) async throws -> ExitStatus {
        let finding = try await Finding(invocation)
        let study = try await finding.study(of: invocation["COURSE"])
        let name = try await finding.campus.confirmName(invocation["NAME"], in: study.enrolment.id, by: finding.actor)
        invocation.show(["name": .string(name.text)]) {
            invocation.terminal.print(invocation.phrases.certificateWillSay(name.text))
        }
        return .done
    }

    @Sendable private static func read(_ invocation: Invocation) async throws -> ExitStatus {
        let id = Lesson.ID(invocation["LESSON"])
        let campus = try await invocation.campus()
        guard let lesson = try await lesson(id, campus, try await invocation.actorIfAny(campus)) else {
            throw CampusError.notFound(.lesson, id.rawValue)
        }
        let (text, shown) = lesson.text(in: invocation.language)
        let phrases = invocation.phrases
        let page = ProsePage(
            text.prose, law: campus.law, at: campus.moment.day, width: invocation.terminal.width, phrases)
        invocation.show([
            "id": .string(lesson.id.rawValue), "title": .string(text.title), "language": .string(shown.code),
            "minutes": .integer(Int64(lesson.minutes)), "summary": .string(text.summary),
            "text": .string(text.prose.plainText),
            "cites": .array(text.prose.citations.map { .string($0.description) }),
        ]) {
            invocation.terminal.print(phrases.timed(lesson.id.rawValue, text.title, minutes: lesson.minutes) + "\n")
            invocation.terminal.print(page.text)
            invocation.terminal.print("\n" + phrases.whenRead(lesson.id))
        }
        return .done
    }

    /// In the version that the reader learns, else in the newest.
    private static func lesson(_ id: Lesson.ID, _ campus: Campus, _ actor: Actor?) async throws -> Lesson? {
        if let actor {
            for study in try await campus.studies(of: actor) {
                if let lesson = study.course.lesson(id) { return lesson }
            }
        }
        return try await campus.catalogue().lazy.compactMap { $0.course.lesson(id) }.first
    }
}
