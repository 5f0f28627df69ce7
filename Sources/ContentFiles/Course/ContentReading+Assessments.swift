import Learning
import MigrationLaw

/// An assessment and where it stands.
struct AssessmentDraft {
    let file: String
    let line: Int
    let assessment: Assessment
}

extension ContentReading {
    /// The quizzes of a module or a course, under the key `assessments`.
    func assessments(
        _ file: YAMLMapping, owner: String, in languages: [Language], known: Set<LearningObjective.ID>, required: Bool
    ) -> [AssessmentDraft] {
        file.mappings("assessments", example: "id: \(owner).quiz", required: required).compactMap {
            assessment($0, owner: owner, in: languages, known: known)
        }
    }

    private func assessment(
        _ entry: YAMLMapping, owner: String, in languages: [Language], known: Set<LearningObjective.ID>
    ) -> AssessmentDraft? {
        entry.allow(["id", "use", "title", "places", "modules", "levels", "minutes", "pass", "retakes"])
        let id = entry.text("id", example: "\(owner).quiz")
        if let id {
            ids.declare(id, file: entry.file, line: entry.line(of: "id"), faults: faults)
            if !id.hasPrefix("\(owner).") || !ContentLayout.isName(String(id.dropFirst(owner.count + 1))) {
                entry.fault("id", "An assessment of \(owner) is called \(owner).quiz or the like; found “\(id)”.")
            }
        }
        let use = entry.choice("use", of: [Item.Use.practice, .diagnostic, .final])
        let title = localized(entry, "title", in: languages)
        let blueprint = blueprint(entry, known: known)
        let count = blueprint?.count ?? 0
        let minutes = entry.optionalWhole("minutes", 1...240, example: 10)
        let pass = entry.optionalWhole("pass", 1...max(1, count), example: max(1, count))
        if use == .final, pass == nil, entry.entry("pass") == nil {
            entry.fault("id", "A final needs the key “pass”: whole points, 1 to \(count).")
        }
        let retakes = entry.entry("retakes") == nil ? nil : retakes(entry)
        guard let id, let use, let title, let blueprint else { return nil }
        return AssessmentDraft(
            file: entry.file, line: entry.line(of: "id"),
            assessment: Assessment(
                id: Assessment.ID(id), use: use, title: title, blueprint: blueprint,
                timeLimit: minutes.map { .minutes($0) }, passMark: pass.map(PassMark.init(points:)), retakes: retakes))
    }

    /// Places by objective, or quotas by session and level.
    private func blueprint(_ entry: YAMLMapping, known: Set<LearningObjective.ID>) -> Blueprint? {
        guard entry.entry("modules") != nil || entry.entry("levels") != nil else {
            let places = places(entry, known: known)
            return places.isEmpty ? nil : .places(places)
        }
        if entry.entry("places") != nil {
            entry.fault("places", "A form is drawn by “places”, or by “modules” and “levels”, not by both. Keep one.")
        }
        let modules = shares(entry, "modules", example: "{RM1: 3, RM2: 4}").compactMap { name, items, line in
            let module = Module.ID(name)
            guard known.contains(where: { $0.module == module }) else {
                faults.add(entry.file, line, "No objective belongs to a module “\(name)”. Write one such as RM1.")
                return nil as Quotas.OfModule?
            }
            return Quotas.OfModule(module: module, items: items)
        }
        let levels = shares(entry, "levels", example: "{R+U: 2, Ap: 3, An: 2}").compactMap { name, items, line in
            let words = name.split(separator: "+").map(String.init)
            let levels = words.compactMap(BloomLevel.init(rawValue:))
            guard levels.count == words.count, !levels.isEmpty else {
                let all = BloomLevel.allCases.map(\.rawValue).joined(separator: ", ")
                faults.add(entry.file, line, "A level is one of \(all), or several as in R+U; found “\(name)”.")
                return nil as Quotas.OfLevels?
            }
            return Quotas.OfLevels(levels: Set(levels), items: items)
        }
        guard !modules.isEmpty, !levels.isEmpty else { return nil }
        guard let quotas = Quotas(modules: modules, levels: levels) else {
            entry.fault(
                "levels",
                "Sessions and levels have to add up to the same number of items, and each level stands once. Make them agree."
            )
            return nil
        }
        return .quotas(quotas)
    }

    /// Names with whole numbers under a key.
    private func shares(
        _ entry: YAMLMapping, _ key: String, example: String
    ) -> [(name: String, items: Int, line: Int)] {
        guard let shares = entry.mapping(key, example: example) else { return [] }
        return shares.entries.compactMap { share in
            shares.whole(share.key, 1...60, example: 3).map { (share.key, $0, share.line) }
        }
    }

    private func places(_ entry: YAMLMapping, known: Set<LearningObjective.ID>) -> [Blueprint.Place] {
        var seen: Set<LearningObjective.ID> = []
        return entry.mappings("places", example: "{objective: RM1-01, items: 1}").compactMap { place in
            place.allow(["objective", "items"])
            let items = place.whole("items", 1...20, example: 1)
            guard let text = place.text("objective", example: "RM1-01"),
                let id = objective(text, known: known, file: place.file, line: place.line(of: "objective")), let items
            else { return nil }
            if !seen.insert(id).inserted {
                place.fault("objective", "The objective \(id) has a place already. Raise its items instead.")
            }
            return Blueprint.Place(objective: id, items: items)
        }
    }

    private func retakes(_ entry: YAMLMapping) -> RetakeRule? {
        guard let rule = entry.mapping("retakes", example: "{attempts: 3, hours-apart: 24, then-days: 7}") else {
            return nil
        }
        rule.allow(["attempts", "hours-apart", "then-days"])
        let attempts = rule.whole("attempts", 1...10, example: 3)
        let hours = rule.whole("hours-apart", 0...720, example: 24)
        let days = rule.optionalWhole("then-days", 1...365, example: 7)
        guard let attempts, let hours else { return nil }
        return RetakeRule(attempts: attempts, spacing: .hours(hours), pause: days.map { .days($0) })
    }

    /// Notes the places of an assessment for which the bank holds too few items.
    func checkSupply(_ draft: AssessmentDraft, bank: [Item]) {
        let assessment = draft.assessment
        if case .quotas(let quotas) = assessment.blueprint,
            !quotas.canBeFilled(from: bank.filter({ $0.use == assessment.use }))
        {
            faults.add(
                draft.file, draft.line,
                "The bank cannot fill \(assessment.id) by session and level together. Add items of the level that is short, or "
                    + "change “levels”.")
        }
        for place in assessment.blueprint.places {
            let found = bank.count { $0.objective == place.objective && $0.use == assessment.use }
            if found < place.items {
                faults.add(
                    draft.file, draft.line,
                    "\(assessment.id) draws \(place.items) \(assessment.use.rawValue) items for \(place.objective), and the bank "
                        + "has \(found). Add items, or draw fewer.")
            }
        }
    }
}
