package import Learning
package import MigrationLaw

/// A question as one learner is asked it, in words: placeholders filled, every part with its text.
///
/// Page, API and terminal show the same one. All of it is in ``language``: the reader's where the item is translated, else
/// English, to which the names and dates put in by us then go as well.
package struct AskedQuestion: Sendable {
    /// The place in the form, with the order of the parts.
    package let slot: Attempt.Slot
    /// What is asked, and the key.
    package let kind: Item.Kind
    /// The language of every word here.
    package let language: Language
    /// The question.
    package let stem: String
    /// What a number counts; nil where nothing was written.
    package let unit: String?
    /// The one rationale of a question without parts of its own.
    package let why: String?
    /// What was looked up, in sentences; none where nothing was computed.
    package let facts: [String]
    /// The instrument whose record the answer stands in; nil where nothing was computed.
    package let source: (instrument: Instrument.ID, date: CalendarDay)?

    private let texts: [Item.Option.ID: String]
    private let rationales: [Item.Option.ID: String]

    /// An item as it stands in a slot.
    package init(_ item: Item, in slot: Attempt.Slot, law: Law, for reader: Phrases) {
        let (wording, language) = item.wording(in: reader.language)
        let own = Phrases(language)
        self.slot = slot
        self.language = language
        kind = slot.kind(of: item)
        unit = wording.unit
        why = wording.why
        rationales = wording.rationales
        guard let resolution = slot.resolution else {
            stem = wording.stem
            texts = wording.options
            facts = []
            source = nil
            return
        }
        stem = own.filled(wording.stem, resolution, law)
        texts = Dictionary(
            resolution.choices.map { ($0.id, own.text(of: $0.content, law)) }, uniquingKeysWith: { first, _ in first })
        facts = own.facts(resolution, law)
        source = (resolution.instrument, resolution.date)
    }

    /// The words of an option, row, group or step.
    package func text(of part: Item.Option.ID) -> String { texts[part] ?? part.rawValue }

    /// Why that part is right or wrong, or stands where it stands; nil where it has no rationale of its own.
    package func rationale(of part: Item.Option.ID) -> String? { rationales[part] }

    /// The numbers in words for a value that was typed or is right: with its unit.
    package func withUnit(_ value: String) -> String { unit.map { "\(value)\u{00A0}\($0)" } ?? value }
}

extension Phrases {
    /// A stem with its placeholders filled.
    fileprivate func filled(_ stem: String, _ resolution: Resolution, _ law: Law) -> String {
        Item.Placeholder.allCases.reduce(stem) { text, placeholder in
            let value =
                switch placeholder {
                case .state: resolution.state.map { name(of: $0, law) } ?? placeholder.mark
                case .instrument: title(of: resolution.instrument, law)
                case .date: day(resolution.date)
                case .asOf: date(resolution.asOf)
                }
            return text.split(separator: placeholder.mark, omittingEmptySubsequences: false).joined(separator: value)
        }
    }

    fileprivate func text(of content: Resolution.Choice.Content, _ law: Law) -> String {
        switch content {
        case .state(let state): name(of: state, law)
        case .status(let status): statusAsAnswer(status)
        }
    }

    fileprivate func facts(_ resolution: Resolution, _ law: Law) -> [String] {
        let record = recordComplete(title(of: resolution.instrument, law), to: date(resolution.asOf))
        // A count rests on every party: listed, they would be a page of their own, and the instrument has one.
        if case .count(let count) = resolution.key {
            return [record, partiesOnDay(count, day: day(resolution.date))]
        }
        return [record]
            + resolution.facts.map { fact in
                let acts = fact.acts.map { act in
                    let done = "\(self.act(act.kind)) \(date(act.date))"
                    return act.effective.map { "\(done) (\(inEffectFrom(date($0))))" } ?? done
                }
                return standing(
                    name(of: fact.state, law), on: day(resolution.date), status: statusAsAnswer(fact.status),
                    acts: acts)
            }
    }

    private func name(of state: State.ID, _ law: Law) -> String {
        law.state(state)?.name.text(in: language.code) ?? state.rawValue
    }

    private func title(of instrument: Instrument.ID, _ law: Law) -> String {
        law.instrument(instrument)?.title.text(in: language.code) ?? instrument.rawValue
    }
}
