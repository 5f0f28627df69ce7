/// A piece of a page: bytes that are already safe to send.
///
/// Built from elements, attributes and text, which escape themselves; ``unescaped(_:)`` is the one way around that.
public struct HTML: Sendable, Equatable {
    /// UTF-8.
    public internal(set) var bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Nothing.
    public static let empty = HTML(bytes: [])

    /// Text as people wrote it, escaped.
    public init(_ text: some StringProtocol) {
        bytes = []
        bytes.appendEscaped(text, in: .text)
    }

    /// The pieces one after another.
    public init(@HTMLBuilder _ content: () -> HTML) {
        self = content()
    }

    /// Markup made elsewhere, put in as it is: only for what this program itself has made.
    public static func unescaped(_ markup: some StringProtocol) -> HTML {
        HTML(bytes: Array(markup.utf8))
    }

    /// Markup made elsewhere, put in as it is: only for what this program itself has made.
    public static func unescaped(bytes: [UInt8]) -> HTML {
        HTML(bytes: bytes)
    }

    /// One piece after the other.
    public static func + (left: HTML, right: HTML) -> HTML {
        HTML(bytes: left.bytes + right.bytes)
    }

    /// The pieces of a list, one after another, with something between them.
    public static func joined(_ pieces: [HTML], by separator: HTML = .empty) -> HTML {
        var bytes: [UInt8] = []
        for (index, piece) in pieces.enumerated() {
            if index > 0 { bytes += separator.bytes }
            bytes += piece.bytes
        }
        return HTML(bytes: bytes)
    }

    /// The markup as text, for tests and logs.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { bytes.isEmpty }
}

extension HTML: ExpressibleByStringInterpolation {
    /// Text, escaped.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
