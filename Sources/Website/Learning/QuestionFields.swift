import Catalogue
import HTML
import Learning
import MigrationLaw

/// The fields in which one question is answered, by its type; each works without script and with the keyboard alone.
struct QuestionFields {
    let asked: AskedQuestion
    /// What stands in them.
    let typed: TypedAnswer
    /// Why they could not be stored.
    let error: String?
    let phrases: Phrases

    private var number: Int { asked.slot.number }
    private var name: String { TypedAnswer.name(of: number) }
    private var errorID: String { "\(name)-error" }
    private var hintID: String { "\(name)-hint" }

    /// Error, fields, and how points count.
    var html: HTML {
        HTML {
            if let error { p(.class("err"), .id(errorID), text: error) }
            switch asked.kind {
            case .single: options(type: "radio")
            case .multiple: options(type: "checkbox") + hint(phrases.ticksExplained)
            case .matching: pairs + hint(phrases.pairsExplained)
            case .ordering: steps + hint(phrases.orderExplained(asked.slot.options.count))
            case .numeric(let value, let tolerance):
                numberField(isWhole: value.whole != nil && tolerance.whole != nil)
            case .date: dateFields
            case .computed: HTML.empty
            }
            record
        }
    }

    private func hint(_ text: String) -> HTML { p(.class("hint"), .id(hintID), text: text) }

    private var described: Attribute {
        .aria("describedby", error == nil ? hintID : "\(errorID) \(hintID)")
    }

    private func options(type: String) -> HTML {
        let chosen = typed.all(name)
        return div(languageAttribute(asked.language, phrases)) {
            for id in asked.slot.options {
                label(.class("opt")) {
                    input(
                        .type(type), .name(name), .value(id.rawValue), .checked(chosen.contains(id.rawValue)))
                    span(asked.text(of: id))
                }
            }
        }
    }

    private var pairs: HTML {
        div(languageAttribute(asked.language, phrases)) {
            for (index, row) in asked.slot.left.enumerated() {
                let id = "\(name)-row-\(index + 1)"
                let field = TypedAnswer.name(of: number, part: row.rawValue)
                div(.class("pair")) {
                    label(.for(id), text: asked.text(of: row))
                    select(.id(id), .name(field), .data("left", row.rawValue), described) {
                        choose
                        for group in asked.slot.right {
                            option(
                                .value(group.rawValue), .selected(typed[field] == group.rawValue),
                                text: asked.text(of: group))
                        }
                    }
                }
            }
        }
    }

    private var steps: HTML {
        div(languageAttribute(asked.language, phrases)) {
            for (index, step) in asked.slot.options.enumerated() {
                let id = "\(name)-step-\(index + 1)"
                let field = TypedAnswer.name(of: number, part: step.rawValue)
                div(.class("pair")) {
                    label(.for(id), text: asked.text(of: step))
                    select(.id(id), .name(field), .data("step", step.rawValue), described) {
                        choose
                        for place in 1...max(1, asked.slot.options.count) {
                            option(
                                .value(String(place)), .selected(typed[field] == String(place)),
                                text: phrases.number(place))
                        }
                    }
                }
            }
        }
    }

    private var choose: HTML {
        option(.value(""), languageAttribute(phrases.language, Phrases(asked.language)), text: phrases.choose)
    }

    private func numberField(isWhole: Bool) -> HTML {
        let id = "\(name)-value"
        let own = Phrases(asked.language)
        return div(.class("field")) {
            HTML.element(
                "label", [.for(id), languageAttribute(asked.language, phrases)],
                HTML(asked.unit.map(own.typedNumberLabel) ?? own.typedNumberLabel))
            span(.class("hint"), .id(hintID), text: isWhole ? phrases.wholeNumberHint : phrases.decimalNumberHint)
            HTML.void(
                "input",
                [
                    .id(id), .name(name), .type("text"), .inputmode(isWhole ? "numeric" : "decimal"),
                    .attribute("size", "12"), .autocomplete("off"), .maxlength(TypedValue.maximumSize),
                    .optional("value", typed[name]), .flag("data-value"), described,
                    .optional("aria-invalid", error == nil ? nil : "true"),
                ])
        }
    }

    private var dateFields: HTML {
        HTML {
            span(.class("hint"), .id(hintID), text: phrases.dateFieldsHint)
            div(.class("row"), .role("group"), .aria("label", phrases.dateLabel), described) {
                for part in TypedAnswer.DatePart.allCases {
                    let field = TypedAnswer.name(of: number, part: part.rawValue)
                    div(.class("field")) {
                        label(.for(field), text: phrases.label(of: part))
                        HTML.void(
                            "input",
                            [
                                .id(field), .name(field), .type("text"), .inputmode("numeric"),
                                .attribute("size", part == .year ? "5" : "3"), .maxlength(part == .year ? 4 : 2),
                                .autocomplete("off"), .optional("value", typed[field]), .data("part", part.rawValue),
                                .optional("aria-invalid", error == nil ? nil : "true"),
                            ])
                    }
                }
            }
        }
    }

    /// A computed question is answered from the record, so the record is one step away.
    private var record: HTML {
        guard let source = asked.source else { return .empty }
        return p(.class("small")) {
            a(.href(LawAddress.instrument(source.instrument, at: source.date)), text: phrases.openRecord)
        }
    }
}

extension Phrases {
    fileprivate func label(of part: TypedAnswer.DatePart) -> String {
        switch part {
        case .day: dayLabel
        case .month: monthLabel
        case .year: yearLabel
        }
    }
}
