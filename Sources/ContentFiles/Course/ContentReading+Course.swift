import Learning
import MigrationLaw

/// A course as its files say it, with what the quality rules look at.
struct CourseReading {
    /// Nil where a part that every course needs is missing.
    let course: Course?
    let table: ObjectiveTable
    let modules: [ModuleReading]
    /// The course's own.
    let assessments: [AssessmentDraft]
}

extension ContentReading {
    /// The course with that id and everything in it.
    func course(_ id: Course.ID) -> CourseReading? {
        let path = ContentLayout.course(id)
        guard let file = mapping(path, askedBy: Place(file: path, line: 1, subject: "The course \(id)")) else {
            return nil
        }
        ids.declare(id.rawValue, file: path, line: 1, faults: faults)
        if !ContentLayout.isName(id.rawValue) || id.rawValue.lowercased() != id.rawValue {
            faults.add(path, 1, "A course's file is named with small letters, digits and hyphens. Rename it.")
        }
        file.allow(["id", "title", "summary", "audience", "access", "languages", "modules", "completion"])
        if let name = file.text("id", example: id.rawValue), name != id.rawValue {
            file.fault("id", "The file's name says \(id); found “\(name)”.")
        }
        let languages = languages(file)
        let title = localized(file, "title", in: languages)
        let summary = localized(file, "summary", in: languages)
        let audience = localized(file, "audience", in: languages)
        if let access = file.optionalText("access", example: "public"), access != "public" {
            file.fault("access", "Every course is read by the public; the one word here is public; found “\(access)”.")
        }
        let table = objectives(
            in: languages, askedBy: Place(file: path, line: file.line(of: "modules"), subject: "The course \(id)"))
        let modules = modules(file, languages: languages, table: table)
        let assessments = ownAssessments(of: id, file: file, languages: languages, table: table)
        let bank = modules.flatMap(\.items).compactMap(\.item)
        for draft in modules.flatMap(\.assessments) + assessments { checkSupply(draft, bank: bank) }
        let known = modules.compactMap(\.module)
        let all = (modules.flatMap(\.assessments) + assessments).map(\.assessment)
        let completion = completion(file, modules: known, assessments: all)
        guard let title, let summary, let audience, let completion else {
            return CourseReading(course: nil, table: table, modules: modules, assessments: assessments)
        }
        let own = Set(known.map(\.id))
        noteObjectives(table.rows.map(\.objective).filter { own.contains($0.module) }, in: languages)
        let course = Course(
            id: id, title: title, summary: summary, audience: audience, languages: languages, modules: known,
            assessments: assessments.map(\.assessment), items: bank,
            objectives: table.rows.map(\.objective).filter { own.contains($0.module) }, completion: completion)
        return CourseReading(course: course, table: table, modules: modules, assessments: assessments)
    }

    /// The table of objectives with its words in these languages.
    private func objectives(in languages: [Language], askedBy place: Place) -> ObjectiveTable {
        var table = ObjectiveTable(text(ContentLayout.objectives, askedBy: place) ?? "", faults: faults)
        for language in languages where language != .english {
            let path = ContentLayout.objectives(language)
            guard files[path] != nil, let text = text(path, askedBy: place) else { continue }
            let translations = ObjectiveTranslations(text, in: language, faults: faults)
            translations.checkIDs(table, in: language, faults: faults)
            table = table.translated(translations, to: language)
        }
        return table
    }

    private func noteObjectives(_ objectives: [LearningObjective], in languages: [Language]) {
        for language in languages where language != .english {
            for objective in objectives where objective.text.texts[language] == nil {
                noteMissing(language, file: ContentLayout.objectives(language), subject: objective.id.rawValue)
            }
        }
    }

    /// The languages a course says it is offered in, and English; unknown ones are left out.
    static func languages(of file: YAMLMapping) -> [Language] {
        let known = file.texts("languages", example: "en").compactMap { Language(rawValue: $0.text) }
        return known.contains(.english) ? known : [.english] + known
    }

    private func languages(_ file: YAMLMapping) -> [Language] {
        let words = file.texts("languages", example: "en")
        let codes = Language.allCases.map(\.code)
        for (word, line) in words where !codes.contains(word) {
            faults.add(file.file, line, "A language is one of \(codes.joined(separator: ", ")); found “\(word)”.")
        }
        if Set(words.map(\.text)).count < words.count { file.fault("languages", "A language stands twice. Keep one.") }
        if let first = words.first, first.text != "en" {
            faults.add(
                file.file, first.line, "English comes first: everything is written in it first. Write: languages: [en]")
        }
        return words.isEmpty ? [.english] : ContentReading.languages(of: file)
    }

    private func modules(_ file: YAMLMapping, languages: [Language], table: ObjectiveTable) -> [ModuleReading] {
        var seen: Set<String> = []
        return file.texts("modules", example: "RM1").compactMap { name, line in
            guard ContentLayout.isName(name) else {
                faults.add(
                    file.file, line, "A module's id has letters, digits and hyphens, such as RM1; found “\(name)”.")
                return nil
            }
            guard seen.insert(name.lowercased()).inserted else {
                faults.add(file.file, line, "The module \(name) stands twice. Keep one.")
                return nil
            }
            return module(
                Module.ID(name), in: languages, table: table,
                askedBy: Place(file: file.file, line: line, subject: "The module \(name)"))
        }
    }

    private func ownAssessments(
        of id: Course.ID, file: YAMLMapping, languages: [Language], table: ObjectiveTable
    ) -> [AssessmentDraft] {
        let path = ContentLayout.blueprints(id)
        // A course may do without a final; what its rule names is looked for there.
        guard files[path] != nil, let blueprints = mapping(path, askedBy: Place(file: path, line: 1, subject: ""))
        else {
            return []
        }
        blueprints.allow(["course", "assessments"])
        if let name = blueprints.text("course", example: id.rawValue), name != id.rawValue {
            blueprints.fault("course", "The file's name says \(id); found “\(name)”.")
        }
        return assessments(
            blueprints, owner: id.rawValue, in: languages, known: Set(table.rows.map(\.objective.id)), required: true)
    }
}
