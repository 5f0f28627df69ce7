/// The cookies of a request. Source: RFC 6265, section 5.4.
public struct Cookies: Sendable {
    /// Every cookie in the order sent; of two with one name the first is the more specific.
    public let all: [Fields.Field]

    init(headers: Headers) {
        all = headers.values("cookie").flatMap { header in
            header.split(separator: ";").compactMap(Cookies.cookie)
        }
    }

    /// The value of the first cookie of that name, quotes removed, or nil.
    public subscript(name: String) -> String? {
        all.first { $0.name == name }?.value
    }

    private static func cookie(_ part: Substring) -> Fields.Field? {
        guard let equals = part.firstIndex(of: "=") else { return nil }
        let name = ASCII.trimmed(part[..<equals])
        var value = ASCII.trimmed(part[part.index(after: equals)...])
        if value.utf8.count > 1, value.hasPrefix("\""), value.hasSuffix("\"") { value = value.dropFirst().dropLast() }
        return name.isEmpty ? nil : Fields.Field(name: String(name), value: String(value))
    }
}
