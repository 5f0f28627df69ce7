public import MigrationLaw

/// What an author wrote, read from CommonMark into values: no markup of any kind is left in it.
public struct Prose: Equatable, Sendable {
    /// Paragraphs, headings, lists and tables, in order.
    public let blocks: [Block]

    /// Takes blocks as they were read.
    public init(_ blocks: [Block]) {
        self.blocks = blocks
    }

    /// One piece of running text.
    public indirect enum Block: Equatable, Sendable {
        /// Levels 2 to 4.
        case heading(level: Int, [Inline])
        case paragraph([Inline])
        case list(ordered: Bool, items: [[Block]])
        case table(head: [[Inline]], rows: [[[Inline]]])
        /// A model answer, closed until the reader opens it (a block quote in the file).
        case answer([Block])
        /// A line between two parts.
        case divider
    }

    /// A piece of a line.
    public indirect enum Inline: Equatable, Sendable {
        case text(String)
        case emphasis([Inline])
        case strong([Inline])
        case code(String)
        /// A link to a page outside; `https` only.
        case link(url: String, [Inline])
        /// A citation of the law, which resolves.
        case citation(Reference, [Inline])
        case lineBreak
    }
}

extension Prose {
    /// The words alone, for counting and for plain text.
    public var plainText: String {
        blocks.map(Prose.plain).joined(separator: "\n\n")
    }

    /// Every reference cited, once each, in the order of first use.
    public var citations: [Reference] {
        var seen: Set<Reference> = []
        var found: [Reference] = []
        for reference in blocks.flatMap(Prose.citations(in:)) where seen.insert(reference).inserted {
            found.append(reference)
        }
        return found
    }

    /// The words of a line.
    public static func plain(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text), .code(let text): text
            case .emphasis(let inside), .strong(let inside), .link(_, let inside), .citation(_, let inside):
                plain(inside)
            case .lineBreak: "\n"
            }
        }.joined()
    }

    /// The citations in one block, in order, repetitions kept.
    public static func citations(in block: Block) -> [Reference] {
        switch block {
        case .heading(_, let line), .paragraph(let line): citations(in: line)
        case .list(_, let items): items.flatMap { $0.flatMap(citations(in:)) }
        case .table(let head, let rows): (head + rows.flatMap { $0 }).flatMap(citations(in:))
        case .answer(let blocks): blocks.flatMap(citations(in:))
        case .divider: []
        }
    }

    private static func citations(in line: [Inline]) -> [Reference] {
        line.flatMap { inline -> [Reference] in
            switch inline {
            case .text, .code, .lineBreak: []
            case .emphasis(let inside), .strong(let inside), .link(_, let inside): citations(in: inside)
            case .citation(let reference, let inside): [reference] + citations(in: inside)
            }
        }
    }

    private static func plain(_ block: Block) -> String {
        switch block {
        case .heading(_, let line), .paragraph(let line): plain(line)
        case .list(_, let items): items.map { $0.map(plain).joined(separator: "\n") }.joined(separator: "\n")
        case .table(let head, let rows):
            ([head] + rows).map { $0.map(plain).joined(separator: " ") }.joined(separator: "\n")
        case .answer(let blocks): blocks.map(plain).joined(separator: "\n")
        case .divider: ""
        }
    }
}
