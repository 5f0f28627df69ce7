import Learning
public import MigrationLaw

/// The check behind `iml check`: everything about courses and items that can be judged without a person.
public enum ContentCheck {
    /// What a check found.
    public struct Report: Equatable, Sendable {
        /// By file and line.
        public let faults: [Fault]
        /// Translations that readers do without, by language and file; no faults.
        public let notes: [TranslationNote]

        /// What was found.
        public init(faults: [Fault], notes: [TranslationNote]) {
            self.faults = faults
            self.notes = notes
        }
    }

    /// Every fault in the courses, lessons, activities, item banks and blueprints of a content folder, by file and line.
    ///
    /// What ``CourseFiles/read(_:resolves:)`` needs, and beyond it the syllabus's quality rules for items, ids unique in
    /// the campus, modules that no course uses yet, and files that nothing names.
    /// - Parameters:
    ///   - resolves: Whether a reference names something in the law.
    ///   - law: Asked whether computed items have an answer; nil leaves that out.
    public static func check(
        _ directory: String, resolves: @escaping (Reference) -> Bool, law: Law? = nil
    ) -> [Fault] {
        report(directory, resolves: resolves, law: law).faults
    }

    /// Every fault against this law, and what falls back to English.
    public static func report(_ directory: String, law: Law) -> Report {
        report(directory, resolves: law.resolves, law: law)
    }

    /// As ``check(_:resolves:law:)``, with what falls back to English; without the law its own texts are left out of that.
    public static func report(
        _ directory: String, resolves: @escaping (Reference) -> Bool, law: Law? = nil
    ) -> Report {
        let faults = FaultList()
        let notes = TranslationList()
        let folder = CourseFolder(directory)
        let ids = IdentifierRegister()
        let table = ObjectiveTable(
            folder.text(of: ContentLayout.objectives, faults: faults) ?? "", faults: faults)
        checkObjectives(table, in: folder, faults: faults)
        if folder.courses.isEmpty {
            faults.add("Courses", 1, "There is no course here. Give the content folder, or add Courses/<course>.yaml.")
        }
        var used: Set<Module.ID> = []
        for course in folder.courses {
            let bundle = folder.bundle(course)
            faults.add(bundle.faults)
            let own = FaultList()
            let reading = ContentReading(
                files: bundle.bundle.files, faults: own, ids: ids, resolves: resolves, law: law, notes: notes
            ).course(course)
            // The bundle holds some lines of the tables only; the whole of them was read above, with their own lines.
            faults.add(own.sorted.filter { !ContentLayout.isObjectives($0.file) })
            if let course = reading?.course, let law { noteLaw(course, law: law, notes: notes) }
            for module in reading?.modules ?? [] {
                used.insert(module.id)
                ItemQuality(faults: faults).judge(module, table: table)
            }
        }
        for module in folder.modules where !used.contains(module) {
            let files = folder.files(of: [module], in: [.english], faults: faults)
            let reading = ContentReading(
                files: files, faults: faults, ids: ids, resolves: resolves, law: law
            ).module(
                module, in: [.english], table: table,
                askedBy: ContentReading.Place(
                    file: ContentLayout.folder(module), line: 1, subject: "The module \(module)"))
            ItemQuality(faults: faults).judge(reading, table: table)
        }
        checkStrayFiles(folder, faults: faults)
        return Report(faults: faults.sorted, notes: notes.sorted)
    }

    /// The translations of the table, whole.
    private static func checkObjectives(_ table: ObjectiveTable, in folder: CourseFolder, faults: FaultList) {
        for language in Language.allCases where language != .english {
            guard let text = folder.text(of: ContentLayout.objectives(language), faults: faults) else { continue }
            ObjectiveTranslations(text, in: language, faults: faults).checkIDs(table, in: language, faults: faults)
        }
    }

    /// What a course cites without our words in its languages.
    private static func noteLaw(_ course: Course, law: Law, notes: TranslationList) {
        let prose = course.lessons.map { $0.text(in: .english).text.prose.citations }
        let rows = course.modules.flatMap(\.activities).compactMap { $0.grid(in: .english)?.grid.rows.flatMap(\.cites) }
        let cited = Set((prose + rows + course.items.map(\.cites)).flatMap(\.self))
        for language in course.languages where language != .english {
            for reference in cited where !law.isTranslated(reference, to: language.code) {
                let file =
                    switch reference {
                    case .provision: LawTranslations.file(of: ProvisionColumn.file, in: language)
                    case .decision: LawTranslations.file(of: DecisionColumn.file, in: language)
                    case .instrument: InstrumentColumn.file
                    case .state: StateColumn.file
                    }
                notes.add(
                    TranslationNote(language: language, state: .missing, file: file, subject: reference.bareID))
            }
        }
    }

    /// A file that nothing names is most likely misspelt, and would silently be left out.
    private static func checkStrayFiles(_ folder: CourseFolder, faults: FaultList) {
        let silent = FaultList()
        for module in folder.modules {
            guard let text = folder.text(of: ContentLayout.module(module), faults: silent),
                let file = YAMLMapping(text: text, file: ContentLayout.module(module), faults: silent)
            else { continue }
            let lessons = file.texts("lessons", example: "L1").map(\.text)
            let activities = file.texts("activities", example: "A1").map(\.text)
            let named = Language.allCases.flatMap { language in
                lessons.map { ContentLayout.lesson($0, of: module, language) }
                    + activities.map { ContentLayout.activity($0, of: module, language) }
            }
            let known = Set(named + [ContentLayout.module(module)])
            for name in folder.names(in: ContentLayout.folder(module)) where !name.hasPrefix(".") {
                let path = "\(ContentLayout.folder(module))/\(name)"
                if !known.contains(path) {
                    faults.add(
                        path, 1, "\(ContentLayout.module(module)) does not name this file. Add it there, or remove it.")
                }
            }
        }
        let banks = Set(
            Language.allCases.flatMap { language in folder.modules.map { ContentLayout.bank($0, language) } }
                + folder.courses.map(ContentLayout.blueprints))
        for name in folder.names(in: "Assessments") where !name.hasPrefix(".") && !banks.contains("Assessments/\(name)")
        {
            faults.add(
                "Assessments/\(name)", 1, "There is no module or course of this name. Rename the file, or remove it.")
        }
    }
}
