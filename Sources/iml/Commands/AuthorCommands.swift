import Campus
import Catalogue
import ContentFiles
import JSON
import Learning
import MigrationLaw
import Website

/// Checking content files, showing courses, taking items out.
enum AuthorCommands {
    static let all: [Command] = [
        Command(
            "check", .author, [.optional("PATH")], [.json, .content], \.helpCheck,
            example: "check", run: check),
        Command(
            "course list", .author, [], [.json, .data, .content], \.helpCourseList,
            example: "course list", run: list),
        Command(
            "course show", .author, [.one("COURSE")], [.json, .data, .content],
            \.helpCourseShow, example: "course show rights-of-migrants", run: show),
        Command(
            "item export", .author, [], [.json, .content], \.helpItemExport,
            example: "item export --json", run: export),
    ]

    @Sendable private static func check(_ invocation: Invocation) async throws -> ExitStatus {
        let folder = try invocation.places.content(invocation.optional("PATH") ?? invocation.option("content"))
        let (law, lawFaults, lawNotes) = LawFiles.readWithNotes(folder.path)
        let report = ContentCheck.report(folder.path, law: law)
        let faults = (lawFaults + report.faults).sorted()
        let notes = TranslationsToDo(lawNotes + report.notes)
        let phrases = invocation.phrases
        let json = faults.map { fault in
            JSON.object([
                "severity": "fault", "file": .string(fault.file), "line": .integer(Int64(fault.line)),
                "message": .string(fault.message),
            ])
        }
        invocation.show(.array(json + notes.json(phrases))) {
            for fault in faults { invocation.terminal.print(fault.description) }
            notes.tell(invocation.terminal, phrases)
            let courses = CourseFiles.courses(in: folder.path).count
            let checked = Phrases.Checked(
                instruments: law.content.instruments.count, provisions: law.content.provisions.count,
                actions: law.content.actions.count, decisions: law.content.decisions.count, courses: courses)
            invocation.terminal.print(wrapped: phrases.faultsFound(faults.count, in: checked))
        }
        return faults.isEmpty ? .done : .no
    }

    @Sendable private static func list(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let states = try await campus.fileStates(by: .siteOperator(onBehalfOf: nil))
        let phrases = invocation.phrases
        let json = states.map { state in
            JSON.object([
                "id": .string(state.course.rawValue),
                "published": state.published.map { .integer(Int64($0)) } ?? .null, "changed": .bool(state.isChanged),
                "faults": .array(state.faults.map { .string($0.description) }),
            ])
        }
        invocation.show(.array(json)) {
            let rows = states.map { state in
                [
                    state.course.rawValue, phrases.publishedMark(state.published),
                    phrases.filesMark(faults: state.faults.count, isChanged: state.isChanged),
                ]
            }
            invocation.terminal.print(Table(phrases.heads(.course, .published, .files), rows: rows))
        }
        return .done
    }

    @Sendable private static func show(_ invocation: Invocation) async throws -> ExitStatus {
        let version = try await invocation.campus().course(Course.ID(invocation["COURSE"]))
        let language = invocation.language
        let phrases = invocation.phrases
        invocation.show(CourseJSON.whole(version, language)) {
            let terminal = invocation.terminal
            let course = version.course
            terminal.print(phrases.courseLine(course.title[language], course.id, version: version.number))
            terminal.print(wrapped: course.summary[language])
            terminal.print(wrapped: phrases.courseFor(course.audience[language]))
            for module in course.modules {
                terminal.print(
                    "\n" + phrases.timed(module.id.rawValue, module.title[language], minutes: module.minutes))
                let lessons = module.lessons.map { ["  \($0.id)", $0.text(in: language).text.title] }
                let activities = module.activities.map {
                    ["  \($0.id)", $0.grid(in: language)?.grid.title ?? phrases.anActivity]
                }
                let quizzes = module.assessments.map { ["  \($0.id)", $0.title[language]] }
                terminal.print(Table(rows: lessons + activities + quizzes))
            }
            terminal.print("")
            terminal.print(Table(rows: course.assessments.map { [$0.id.rawValue, $0.title[language]] }))
        }
        return .done
    }

    @Sendable private static func export(_ invocation: Invocation) async throws -> ExitStatus {
        let folder = try invocation.contentFolder
        let law = invocation.places.readLaw(folder).law
        var items: [Item] = []
        for id in CourseFiles.courses(in: folder.path) {
            let (bundle, missing) = CourseFiles.bundle(id, in: folder.path)
            let (course, faults) = CourseFiles.read(bundle, resolves: law.resolves, law: law)
            guard let course else { throw CampusError.faults((missing + faults).map(\.description)) }
            items += course.items.filter { item in !items.contains { $0.id == item.id } }
        }
        invocation.show(.array(items.flatMap(ItemJSON.describe))) {
            for item in items { ItemJSON.tell(item, invocation.terminal, invocation.phrases) }
        }
        return .done
    }
}
