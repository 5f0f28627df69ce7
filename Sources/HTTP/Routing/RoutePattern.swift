/// The shape of a path: `/courses/{course}/lessons/{lesson}`, `/editions/{edition}.ics`, `/log/tile/{tile...}`.
///
/// A segment is literal text, or one parameter with text before or after it; `{name...}` at the end takes all the rest.
public struct RoutePattern: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The pattern as written.
    public let text: String
    /// The names of its parameters, from left to right.
    public let parameterNames: [String]

    let segments: [Segment]

    enum Segment: Hashable, Sendable {
        case literal(String)
        case parameter(prefix: String, name: String, suffix: String)
        case rest(name: String)
    }

    /// Reads a pattern written in the program.
    ///
    /// - Precondition: it begins with `/`, has no empty segment, at most one parameter in each, no name twice, and
    ///   `{name...}` only at the end.
    public init(stringLiteral text: String) {
        precondition(text.hasPrefix("/"), "the route “\(text)” does not begin with “/”")
        self.text = text
        segments =
            text.dropFirst().isEmpty
            ? []
            : text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map { Segment($0, of: text) }
        for segment in segments.dropLast() {
            if case .rest = segment { preconditionFailure("“...” stands before the end of the route “\(text)”") }
        }
        parameterNames = segments.compactMap(\.name)
        precondition(Set(parameterNames).count == parameterNames.count, "a name stands twice in the route “\(text)”")
    }

    /// The path with its parameters filled in and percent-encoded: `lesson.path(["course": course, "lesson": lesson])`.
    ///
    /// - Precondition: exactly the pattern's names are given, and no value is empty.
    public func path(_ values: KeyValuePairs<String, String> = [:]) -> String {
        precondition(values.count == parameterNames.count, "the route “\(text)” has other parameters than those given")
        guard !segments.isEmpty else { return "/" }
        var path = ""
        for segment in segments {
            path += "/"
            switch segment {
            case .literal(let literal): path += PercentCoding.encode(segment: literal)
            case .parameter(let prefix, let name, let suffix):
                path += PercentCoding.encode(segment: prefix + value(name, in: values) + suffix)
            case .rest(let name):
                path += value(name, in: values).split(separator: "/")
                    .map { PercentCoding.encode(segment: String($0)) }.joined(separator: "/")
            }
        }
        return path
    }

    private func value(_ name: String, in values: KeyValuePairs<String, String>) -> String {
        guard let value = values.first(where: { $0.key == name })?.value, !value.isEmpty else {
            preconditionFailure("the route “\(text)” was given no “\(name)”")
        }
        return value
    }
}

extension RoutePattern.Segment {
    init(_ text: Substring, of pattern: String) {
        precondition(!text.isEmpty, "the route “\(pattern)” has an empty segment")
        guard let open = text.firstIndex(of: "{") else {
            precondition(!text.contains("}"), "the route “\(pattern)” closes a parameter it did not open")
            self = .literal(String(text))
            return
        }
        guard let close = text.firstIndex(of: "}"), open < close else {
            preconditionFailure("the route “\(pattern)” does not close a parameter")
        }
        let inside = text[text.index(after: open)..<close]
        let suffix = text[text.index(after: close)...]
        precondition(!suffix.contains("{"), "the route “\(pattern)” has two parameters in one segment")
        if inside.hasSuffix("...") {
            precondition(open == text.startIndex && suffix.isEmpty, "“...” stands beside other text in “\(pattern)”")
            self = .rest(name: String(inside.dropLast(3)))
        } else {
            self = .parameter(prefix: String(text[..<open]), name: String(inside), suffix: String(suffix))
        }
        precondition(name?.isEmpty == false, "a parameter of the route “\(pattern)” has no name")
    }

    var name: String? {
        switch self {
        case .literal: nil
        case .parameter(_, let name, _), .rest(let name): name
        }
    }
}
