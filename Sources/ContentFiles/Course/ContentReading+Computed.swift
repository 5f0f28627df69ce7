import Learning
import MigrationLaw

extension ContentReading {
    /// What a computed item asks of the record; where the law is known, also whether it has an answer.
    func computed(_ entry: YAMLMapping, stem: String?) -> ItemDraft.Body {
        let question = entry.choice("binding", of: Item.Binding.Question.allCases)
        let instruments = instruments(entry)
        let dates = dates(entry, required: question != .inForceOn)
        var body = ItemDraft.Body(unit: unit(entry), why: generalWhy(entry))
        guard let question, !instruments.isEmpty, !dates.isEmpty || question == .inForceOn else { return body }
        let binding = Item.Binding(question: question, instruments: instruments, dates: dates)
        if let stem { checkStem(stem, of: binding, entry) }
        if let law {
            for fault in binding.faults(in: law) { entry.fault("binding", fault.description) }
        }
        body.kind = .computed(binding)
        return body
    }

    private func instruments(_ entry: YAMLMapping) -> [Instrument.ID] {
        entry.texts("instruments", example: "icrmw").compactMap { text, line in
            guard case .instrument(let id)? = Reference(text) else {
                faults.add(
                    entry.file, line,
                    "“\(text)” is no instrument's id. Write it as in Instruments/instruments.csv: instruments: [icrmw]")
                return nil
            }
            guard resolves(.instrument(id)) else {
                faults.add(
                    entry.file, line,
                    "There is no instrument “\(text)”. Look its id up in Instruments/instruments.csv.")
                return nil
            }
            return id
        }
    }

    private func dates(_ entry: YAMLMapping, required isRequired: Bool) -> [CalendarDay] {
        entry.texts("dates", example: "2015-06-01", required: isRequired).compactMap { text, line in
            if let day = CalendarDay(text) { return day }
            faults.add(
                entry.file, line,
                "The list “dates” wants days; found “\(text)”. Write for example: dates: [2015-06-01, 2020-01-01]")
            return nil
        }
    }

    /// The stem names what is asked about and how old the record is.
    private func checkStem(_ stem: String, of binding: Item.Binding, _ entry: YAMLMapping) {
        checkPlaceholders(stem, of: binding.question, entry)
        // An own date is always printed, but the whole record is asked about where there is none.
        if binding.dates.isEmpty, stem.contains(Item.Placeholder.date.mark) {
            entry.fault(
                "stem", "The stem holds {date}, and there are no “dates”. Write for example: dates: [2020-01-01]")
        }
        let sentence = "according to the record as of {as-of}"
        if stem.contains("{as-of}"), !stem.lowercased().contains(sentence) {
            entry.fault("stem", "A computed item says how old the record is. Write in the stem: \(sentence)")
        }
    }

    /// In every language the stem holds what the question needs, and nothing that cannot be filled.
    func checkPlaceholders(_ stem: String, of question: Item.Binding.Question, _ entry: YAMLMapping) {
        for placeholder in question.placeholders where !stem.contains(placeholder.mark) {
            entry.fault(
                "stem",
                "The stem of a \(question.rawValue) item holds \(question.placeholders.map(\.mark).joined(separator: ", ")); "
                    + "\(placeholder.mark) is missing.")
        }
        let known = (question.placeholders + question.optionalPlaceholders).map(\.rawValue)
        for part in stem.split(separator: "{").dropFirst(stem.hasPrefix("{") ? 0 : 1) {
            let name = String(part.prefix { $0 != "}" })
            guard part.contains("}"), known.contains(name) else {
                let near = NearestName.of(name, among: known).map { " Did you mean {\($0)}?" } ?? ""
                entry.fault("stem", "The stem holds {\(name)}, which cannot be filled here.\(near)")
                continue
            }
        }
    }
}
