/// An attribute of an element; its value escapes itself.
public struct Attribute: Sendable {
    let name: String
    /// Nil: the attribute stands without a value.
    let value: String?
    let isPresent: Bool

    /// Any attribute by name.
    public static func attribute(_ name: String, _ value: String) -> Attribute {
        Attribute(name: name, value: value, isPresent: true)
    }

    /// An attribute that is there or not.
    public static func flag(_ name: String, _ isPresent: Bool = true) -> Attribute {
        Attribute(name: name, value: nil, isPresent: isPresent)
    }

    /// An attribute that is left out where there is no value.
    public static func optional(_ name: String, _ value: String?) -> Attribute {
        Attribute(name: name, value: value, isPresent: value != nil)
    }

    /// Its classes in the style sheet.
    public static func `class`(_ value: String) -> Attribute { .attribute("class", value) }
    /// A name that links can lead to.
    public static func id(_ value: String) -> Attribute { .attribute("id", value) }
    /// The language of the content, BCP 47.
    public static func lang(_ value: String) -> Attribute { .attribute("lang", value) }
    /// The language behind a link.
    public static func hreflang(_ value: String) -> Attribute { .attribute("hreflang", value) }
    /// The direction of the text.
    public static func dir(_ value: String) -> Attribute { .attribute("dir", value) }
    /// A title.
    public static func title(_ value: String) -> Attribute { .attribute("title", value) }
    /// The name of a field.
    public static func name(_ value: String) -> Attribute { .attribute("name", value) }
    /// The value of a field.
    public static func value(_ value: String) -> Attribute { .attribute("value", value) }
    /// The kind of a field, button or file.
    public static func type(_ value: String) -> Attribute { .attribute("type", value) }
    /// The field that a label names.
    public static func `for`(_ value: String) -> Attribute { .attribute("for", value) }
    /// The role for assistive technology.
    public static func role(_ value: String) -> Attribute { .attribute("role", value) }
    /// The moment or day, for machines.
    public static func datetime(_ value: String) -> Attribute { .attribute("datetime", value) }
    /// Whether a heading is of a row or a column.
    public static func scope(_ value: String) -> Attribute { .attribute("scope", value) }
    /// Columns that a cell spans.
    public static func colspan(_ value: Int) -> Attribute { .attribute("colspan", String(value)) }
    /// Lines of a text area.
    public static func rows(_ value: Int) -> Attribute { .attribute("rows", String(value)) }
    /// How a form is sent.
    public static func method(_ value: String) -> Attribute { .attribute("method", value) }
    /// What a browser may fill in.
    public static func autocomplete(_ value: String) -> Attribute { .attribute("autocomplete", value) }
    /// Which keyboard helps.
    public static func inputmode(_ value: String) -> Attribute { .attribute("inputmode", value) }
    /// Characters that a field takes.
    public static func maxlength(_ value: Int) -> Attribute { .attribute("maxlength", String(value)) }
    /// Its place in the order of the Tab key.
    public static func tabindex(_ value: Int) -> Attribute { .attribute("tabindex", String(value)) }
    /// What a link is to the page.
    public static func rel(_ value: String) -> Attribute { .attribute("rel", value) }
    /// The first number of a list.
    public static func start(_ value: Int) -> Attribute { .attribute("start", String(value)) }
    /// A state or property for assistive technology.
    public static func aria(_ name: String, _ value: String) -> Attribute { .attribute("aria-\(name)", value) }
    /// Data for the script.
    public static func data(_ name: String, _ value: String) -> Attribute { .attribute("data-\(name)", value) }
    /// It must be filled in.
    public static func required(_ isPresent: Bool = true) -> Attribute { .flag("required", isPresent) }
    /// It is ticked.
    public static func checked(_ isPresent: Bool = true) -> Attribute { .flag("checked", isPresent) }
    /// It cannot be used.
    public static func disabled(_ isPresent: Bool = true) -> Attribute { .flag("disabled", isPresent) }
    /// It is chosen.
    public static func selected(_ isPresent: Bool = true) -> Attribute { .flag("selected", isPresent) }
    /// It is not shown.
    public static func hidden(_ isPresent: Bool = true) -> Attribute { .flag("hidden", isPresent) }
    /// It is open.
    public static func open(_ isPresent: Bool = true) -> Attribute { .flag("open", isPresent) }
    /// A link; one that could run script becomes `#`.
    public static func href(_ address: String) -> Attribute { .attribute("href", safe(address)) }
    /// A source; one that could run script becomes `#`.
    public static func src(_ address: String) -> Attribute { .attribute("src", safe(address)) }
    /// Where a form goes; an address that could run script becomes `#`.
    public static func action(_ address: String) -> Attribute { .attribute("action", safe(address)) }

    private static func safe(_ address: String) -> String {
        // By bytes: a combining mark behind the colon would hide it among characters.
        let head = address.utf8.prefix { !"/?#".utf8.contains($0) }
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return address }
        return ["http", "https", "mailto"].contains(address[..<colon].lowercased()) ? address : "#"
    }
}
