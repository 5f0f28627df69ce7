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
    /// What was typed and could not be stored, and why; nil mostly.
    var refused: RefusedAnswer?
    let phrases: Phrases

    private var stored: Attempt.StoredAnswer? { sitting.attempt.answers[slot.number] }
    private var isChecked: Bool { stored?.checkedAt != nil }
    private var asked: AskedQuestion { AskedQuestion(item, in: slot, law: sitting.law, for: phrases) }

    /// The question as part of the form; once checked, with what was right and why.
    func html(_ law: (Reference) -> (title: String, address: String)?) -> HTML {
        let asked = asked
        let sequence = stored?.sequence ?? 0
        let name = "slot-\(slot.number)"
        return fieldset(
            .class(refused == nil ? "item" : "item bad"), .id(name), .data("slot", String(slot.number)),
            .data("sequence", String(sequence)), .optional("data-partial", partial(asked.kind)),
            .optional("aria-describedby", described(asked.kind))
        ) {
            legend {
                span(
                    .class("small soft"),
                    text: "\(phrases.questionOf(slot.number, sitting.attempt.slots.count)) · \(way(asked))")
                br()
                span(languageAttribute(asked.language, phrases), text: asked.stem)
            }
            if isChecked {
                ReviewedQuestion(asked: asked, answer: stored?.answer, showsRationales: true, phrases: phrases).html
            } else {
                QuestionFields(
                    asked: asked, typed: refused?.typed ?? TypedAnswer(stored?.answer, slot: slot, kind: asked.kind),
                    error: refused?.sentence, phrases: phrases
                ).html
                input(.type("hidden"), .name("sequence-\(slot.number)"), .value(String(sequence + 1)))
            }
            p(.class(stored == nil ? "saved" : "saved ok"), .role("status"), .flag("data-status"), text: status)
            if isChecked {
                lawBehind(item, law, phrases)
            } else {
                acts
            }
        }
    }

    private func way(_ asked: AskedQuestion) -> String {
        let way = phrases.howToAnswer(asked.kind.type)
        return asked.source == nil ? way : "\(way) · \(phrases.howToAnswer(.computed))"
    }

    /// Ticks have no field of their own to say how points count; what is wrong is said with the whole question.
    private func described(_ kind: Item.Kind) -> String? {
        guard !isChecked else { return nil }
        let name = TypedAnswer.name(of: slot.number)
        var parts = refused == nil ? [] : ["\(name)-error"]
        if case .multiple = kind { parts.append("\(name)-hint") }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// What the script says while an answer is not whole, so that half of one is never sent.
    private func partial(_ kind: Item.Kind) -> String? {
        switch kind {
        case .ordering: phrases.savedWhenNumbered
        case .date: phrases.savedWhenDated
        case .single, .multiple, .matching, .numeric, .computed: nil
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
