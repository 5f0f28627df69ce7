import HTML

/// One labelled line of a form, with what the browser may fill in.
struct TextField {
    let name: String
    let label: String
    var hint: String?
    var value = ""
    var type = "text"
    var autocomplete = "off"
    var isRequired = true

    /// The field, with its error where it has one.
    func html(_ errors: [FieldError] = []) -> HTML {
        textField(
            label, name: name, value: value, type: type, hint: hint, error: errors.sentence(for: name),
            isRequired: isRequired, .autocomplete(autocomplete), .dir("auto"))
    }
}
