import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// One question of an attempt in progress.
struct Question {
    let slot: Attempt.Slot
    let item: Item
    let sitting: Sitting
    let phrases: Phrases

    private var stored: Attempt.StoredAnswer? { sitting.attempt.answers[slot.number] }
    private var isChecked: Bool { stored?.checkedAt != nil }

    /// The question as part of the form; once checked, with what was right and why.
    func html(_ law: (Reference) -> (title: String, address: String)?) -> HTML {
        let (wording, language) = item.wording(in: phrases.language)
        let sequence = stored?.sequence ?? 0
        let name = "slot-\(slot.number)"
        return fieldset(
            .class("item"), .id(name), .data("slot", String(slot.number)), .data("sequence", String(sequence))
        ) {
            legend {
                span(
                    .class("small soft"),
                    text: "\(phrases.questionOf(slot.number, sitting.attempt.slots.count)) · \(phrases.oneAnswer)")
                br()
                span(languageAttribute(language, phrases), text: wording.stem)
            }
            div(languageAttribute(language, phrases)) {
                if isChecked {
                    reviewedOptions(
                        slot.options, item: item, wording: wording, chosen: chosen, showsRationales: true, phrases)
                } else {
                    for id in slot.options {
                        label(.class("opt")) {
                            input(
                                .type("radio"), .name(name), .value(id.rawValue), .checked(chosen.contains(id)))
                            span(wording.options[id] ?? id.rawValue)
                        }
                    }
                }
            }
            if !isChecked { input(.type("hidden"), .name("sequence-\(slot.number)"), .value(String(sequence + 1))) }
            p(.class(stored == nil ? "saved" : "saved ok"), .role("status"), .flag("data-status"), text: status)
            if isChecked {
                lawBehind(item, law, phrases)
            } else {
                acts
            }
        }
    }

    private var chosen: [Item.Option.ID] {
        switch stored?.answer {
        case .choice(let options): options
        case nil: []
        }
    }

    private var status: String {
        guard let stored else { return phrases.notStored }
        return stored.checkedAt.map(phrases.checked) ?? phrases.stored(at: stored.at)
    }

    /// Both send the whole form, so that nothing else that was chosen is lost.
    private var acts: HTML {
        let id = sitting.attempt.id
        return p(.class("acts")) {
            if sitting.assessment.isFormative {
                button(
                    .class("btn"), .attribute("formaction", Address.check(slot.number, of: id)),
                    text: phrases.checkAnswer)
            }
            button(
                .class("btn second"), .attribute("formaction", Address.answer(slot.number, of: id)),
                text: phrases.saveAnswer)
        }
    }
}

/// The options of a question after it was marked: what was chosen, and, where it may be shown, what is right and why.
func reviewedOptions(
    _ options: [Item.Option.ID], item: Item, wording: Item.Wording, chosen: [Item.Option.ID], showsRationales: Bool,
    _ phrases: Phrases
) -> HTML {
    .joined(
        options.map { id in
            let isChosen = chosen.contains(id)
            let isRight = Answer.choice([id]).points(for: item) == Fraction(1)
            let mark = mark(isChosen: isChosen, isRight: isRight, showsRationales: showsRationales, phrases)
            return div(.class(mark.style)) {
                span {
                    wording.options[id] ?? id.rawValue
                    small {
                        if let word = mark.word { span(.class("v"), text: word) }
                        if showsRationales { wording.rationales[id] ?? "" }
                    }
                }
            }
        })
}

private func mark(
    isChosen: Bool, isRight: Bool, showsRationales: Bool, _ phrases: Phrases
) -> (style: String, word: String?) {
    switch (showsRationales, isChosen, isRight) {
    case (false, true, _): ("opt", phrases.yourAnswer)
    case (false, false, _), (true, false, false): ("opt", nil)
    case (true, true, true): ("opt right", phrases.yourAnswerRight)
    case (true, true, false): ("opt wrong", phrases.yourAnswerWrong)
    case (true, false, true): ("opt right", phrases.rightAnswer)
    }
}

/// The law a question rests on.
func lawBehind(_ item: Item, _ law: (Reference) -> (title: String, address: String)?, _ phrases: Phrases) -> HTML {
    let found = item.cites.compactMap(law)
    guard !found.isEmpty else { return .empty }
    return div(.class("msg")) {
        p(.class("label"), text: phrases.lawBehind)
        ul(.class("plain")) {
            for entry in found { li { a(.href(entry.address), text: entry.title) } }
        }
    }
}
