/// A piece of a page: bytes that are already safe to send.
///
/// Built from elements, attributes and text, which escape themselves; ``unescaped(_:)`` is the one way around that.
///
/// Elements nest, and each level would copy everything inside it once more; so a piece that has grown large stays where it
/// is and is only named in what surrounds it, until ``bytes`` puts all together.
public struct HTML: Sendable {
    /// UTF-8, without what stands in ``large``.
    private var small: [UInt8]
    /// Large pieces, each with its place in ``small``, in order.
    private var large: [(place: Int, bytes: [UInt8])] = []

    /// From so many bytes on a piece is large: copying fewer costs less than keeping account of them.
    private static let largeFrom = 1024

    init(bytes: [UInt8]) {
        small = bytes
    }

    /// UTF-8.
    public var bytes: [UInt8] {
        guard !large.isEmpty else { return small }
        var all: [UInt8] = []
        all.reserveCapacity(large.reduce(small.count) { $0 + $1.bytes.count })
        var start = 0
        for piece in large {
            all += small[start..<piece.place]
            all += piece.bytes
            start = piece.place
        }
        all += small[start...]
        return all
    }

    /// Puts a piece at the end.
    mutating func append(_ piece: HTML) {
        if piece.small.count < HTML.largeFrom, piece.large.isEmpty {
            small += piece.small
            return
        }
        if small.isEmpty, large.isEmpty {
            self = piece
            return
        }
        var start = 0
        for (place, bytes) in piece.large {
            append(run: piece.small[start..<place])
            large.append((small.count, bytes))
            start = place
        }
        append(run: piece.small[start...])
    }

    /// Puts bytes that are safe at the end.
    mutating func append(bytes: some Collection<UInt8>) {
        small += bytes
    }

    private mutating func append(run: ArraySlice<UInt8>) {
        if run.count < HTML.largeFrom { small += run } else { large.append((small.count, Array(run))) }
    }

    /// Nothing.
    public static let empty = HTML(bytes: [])

    /// Text as people wrote it, escaped.
    public init(_ text: some StringProtocol) {
        small = []
        small.appendEscaped(text, in: .text)
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
        var both = left
        both.append(right)
        return both
    }

    /// The pieces of a list, one after another, with something between them.
    public static func joined(_ pieces: [HTML], by separator: HTML = .empty) -> HTML {
        var all = HTML.empty
        for (index, piece) in pieces.enumerated() {
            if index > 0 { all.append(separator) }
            all.append(piece)
        }
        return all
    }

    /// The markup as text, for tests and logs.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { small.isEmpty && large.isEmpty }
}

extension HTML: Equatable {
    /// The same markup, however it was put together.
    public static func == (left: HTML, right: HTML) -> Bool { left.bytes == right.bytes }
}

extension HTML: ExpressibleByStringInterpolation {
    /// Text, escaped.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
