import Catalogue
import HTML

/// A field that was not filled as it must be.
struct FieldError: Sendable {
    /// The field's name in the form.
    let field: String
    /// What to do, as one sentence.
    let sentence: String
}

/// A form that changes something, with its token against forms of other sites.
func postForm(_ action: String, csrf: String, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element(
        "form", [.method("post"), .action(action)] + attributes,
        input(.type("hidden"), .name("csrf"), .value(csrf)) + content())
}

/// A form that only asks.
func getForm(_ action: String, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("form", [.method("get"), .action(action)] + attributes, content())
}

/// The button that sends a form; its text names the act.
func submitButton(_ text: String, class style: String = "btn") -> HTML {
    button(.class(style), text: text)
}

/// One field: label, hint, error, and the control made with the attributes that tie them together.
func field(
    _ label: String, name: String, hint: String? = nil, error: String? = nil, control: ([Attribute]) -> HTML
) -> HTML {
    let id = fieldID(name)
    let described = [hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" }].compactMap(\.self)
    let attributes: [Attribute] = [
        .id(id), .name(name), .optional("aria-describedby", described.isEmpty ? nil : described.joined(separator: " ")),
        .optional("aria-invalid", error == nil ? nil : "true"),
    ]
    return div(.class(error == nil ? "field" : "field bad")) {
        HTML.element("label", [.for(id)], HTML(label))
        if let hint { span(.class("hint"), .id("\(id)-hint"), text: hint) }
        if let error { span(.class("err"), .id("\(id)-error"), text: error) }
        control(attributes)
    }
}

/// A field of one line.
func textField(
    _ label: String, name: String, value: String = "", type: String = "text", hint: String? = nil, error: String? = nil,
    isRequired: Bool = true, _ attributes: Attribute...
) -> HTML {
    field(label, name: name, hint: hint, error: error) { tied in
        // A password never travels back to the page.
        let own: [Attribute] = [
            .type(type), .optional("value", type == "password" || value.isEmpty ? nil : value), .required(isRequired),
        ]
        return .void("input", tied + own + attributes)
    }
}

/// A field of several lines.
func textArea(
    _ label: String, name: String, value: String = "", hint: String? = nil, error: String? = nil,
    isRequired: Bool = true, _ attributes: Attribute...
) -> HTML {
    field(label, name: name, hint: hint, error: error) { tied in
        // The parser drops one line end after the tag; one of ours goes, so that the person's own stays.
        .element("textarea", tied + [.required(isRequired)] + attributes, HTML("\n" + value))
    }
}

/// A choice of one from a list.
func selectField(
    _ label: String, name: String, options: [(value: String, text: String)], chosen: String, hint: String? = nil,
    error: String? = nil
) -> HTML {
    field(label, name: name, hint: hint, error: error) { tied in
        .element(
            "select", tied,
            HTML {
                for choice in options {
                    option(.value(choice.value), .selected(choice.value == chosen), text: choice.text)
                }
            })
    }
}

/// Every fault of a form at its top, each a link to its field; nothing without faults.
func errorSummary(_ errors: [FieldError], _ phrases: Phrases) -> HTML {
    guard !errors.isEmpty else { return .empty }
    return div(.class("msg stop"), .role("alert"), .tabindex(-1), .flag("data-errors")) {
        h2(phrases.errorSummaryTitle)
        ul {
            for error in errors {
                li { a(.href("#\(fieldID(error.field))"), text: error.sentence) }
            }
        }
    }
}

extension [FieldError] {
    /// What to do about that field; nil where it is well.
    func sentence(for field: String) -> String? {
        first { $0.field == field }?.sentence
    }
}

/// The id of a field's control on the page.
func fieldID(_ name: String) -> String {
    "f-" + String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
}
