import Learning
import MigrationLaw

extension ContentReading {
    /// Items with their wordings in other languages: those of `Assessments/<module>.<lang>.yaml` that translate the version
    /// which English now has.
    ///
    /// A wording that is missing or behind is noted, and no fault: English is shown instead, and said to be English.
    func translated(_ items: [ItemDraft], of module: Module.ID, in languages: [Language]) -> ItemBankReading {
        var reading = ItemBankReading(items: items)
        for language in languages where language != .english {
            let path = ContentLayout.bank(module, language)
            let entries = translationEntries(path, of: module, in: language, items: items)
            for (index, draft) in items.enumerated() {
                guard let id = draft.id else { continue }
                guard let entry = entries[id] else {
                    noteMissing(language, file: path, subject: id.rawValue)
                    continue
                }
                guard let version = entry.whole("translates", 1...999, example: draft.item?.version ?? 1),
                    let item = draft.item
                else { continue }
                if version > item.version {
                    entry.fault(
                        "translates", "English is at version \(item.version). Write: translates: \(item.version)")
                } else if version < item.version {
                    notes.add(
                        TranslationNote(
                            language: language, state: .behind, file: path, line: entry.line, subject: id.rawValue))
                } else {
                    let translation = translation(entry, of: draft, in: language)
                    reading.translations.append(translation)
                    if let stem = translation.stem {
                        let wording = ContentReading.wording(stem: stem, body: translation.body, kind: item.kind)
                        reading.items[index].item = (reading.items[index].item ?? item).adding(wording, in: language)
                    }
                }
            }
        }
        return reading
    }

    /// The entries of a translated bank by item; unknown and doubled ones are faults.
    private func translationEntries(
        _ path: String, of module: Module.ID, in language: Language, items: [ItemDraft]
    ) -> [Item.ID: YAMLMapping] {
        guard files[path] != nil, let file = mapping(path, askedBy: Place(file: path, line: 1, subject: "")) else {
            return [:]
        }
        file.allow(["module", "language", "items"])
        if let name = file.text("module", example: module.rawValue), name != module.rawValue {
            file.fault("module", "The file's name says \(module); found “\(name)”.")
        }
        if let code = file.text("language", example: language.code), code != language.code {
            file.fault("language", "The file's name says \(language.code); found “\(code)”.")
        }
        let known = items.compactMap(\.id)
        var entries: [Item.ID: YAMLMapping] = [:]
        for entry in file.mappings("items", example: "id: \(module)-01.q01") {
            guard let text = entry.text("id", example: "\(module)-01.q01") else { continue }
            let id = Item.ID(text)
            guard known.contains(id) else {
                let near = NearestName.of(text, among: known.map(\.rawValue)).map { " Did you mean \($0)?" } ?? ""
                entry.fault("id", "\(ContentLayout.bank(module)) has no item “\(text)”.\(near)")
                continue
            }
            if let first = entries[id] {
                entry.fault("id", "The item \(id) stands twice, first on line \(first.line). Keep one.")
                continue
            }
            entries[id] = entry
        }
        return entries
    }

    private func translation(_ entry: YAMLMapping, of draft: ItemDraft, in language: Language) -> ItemDraft {
        let stem = plain(entry, "stem", example: "\"…\"")
        var body = ItemDraft.Body()
        var keys = ["id", "translates", "stem"]
        switch draft.type {
        case .single, .multiple:
            keys += ["options"]
            body.parts = parts(entry, "options", text: "text", like: draft, what: "options")
        case .ordering:
            keys += ["steps"]
            body.parts = parts(entry, "steps", text: "text", like: draft, what: "steps")
        case .matching:
            keys += ["right", "pairs"]
            body.groups = entry.texts("right", example: "\"…\"").map(\.text)
            if !body.groups.isEmpty, body.groups.count != draft.body.groups.count {
                mismatch(entry, "right", "groups", draft.body.groups.count, body.groups.count)
            }
            body.parts = parts(entry, "pairs", text: "left", like: draft, what: "rows")
        case .numeric, .date, .computed:
            keys += draft.body.unit == nil ? ["why"] : ["unit", "why"]
            if draft.body.unit != nil { body.unit = plain(entry, "unit", example: "\"…\"") }
            body.why = generalWhy(entry)
            if case .computed(let binding)? = draft.item?.kind, let stem {
                checkPlaceholders(stem, of: binding.question, entry)
            }
        case nil: break
        }
        entry.allow(keys)
        return ItemDraft(
            file: entry.file, line: entry.line, language: language, id: draft.id, stemLine: entry.line(of: "stem"),
            stem: stem, type: draft.type, level: draft.level, objective: draft.objective, use: draft.use, body: body)
    }

    private func parts(
        _ entry: YAMLMapping, _ key: String, text: String, like draft: ItemDraft, what: String
    ) -> [ItemDraft.Part] {
        let entries = entry.mappings(key, example: "{\(text): \"…\", why: \"…\"}")
        if !entries.isEmpty, entries.count != draft.body.parts.count {
            mismatch(entry, key, what, draft.body.parts.count, entries.count)
        }
        return entries.compactMap { entry in
            entry.allow([text, "why"])
            return part(entry, text)
        }
    }

    private func mismatch(_ entry: YAMLMapping, _ key: String, _ what: String, _ wanted: Int, _ found: Int) {
        entry.fault(key, "English has \(wanted) \(what); found \(found). Translate each, in the same order.")
    }
}
