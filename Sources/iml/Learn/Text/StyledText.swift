/// A piece of a screen: words, each with what it is. Colour only repeats what the words say.
struct StyledText: Equatable, Sendable {
    private(set) var spans: [Span]

    /// Words of one style.
    struct Span: Equatable, Sendable {
        var text: String
        let style: Style
    }

    /// What words are; how that looks is ``ScreenPainter``'s to say.
    enum Style: Sendable {
        case plain, heading, strong, emphasis, quiet
        /// A citation of the law, or the key that opens it.
        case citation
        case good, bad
        /// Where the cursor stands.
        case chosen
        /// The lines above and below.
        case bar
    }

    /// Signs that could steer the terminal are made visible; line ends stay.
    init(_ text: String = "", _ style: Style = .plain) {
        spans = text.isEmpty ? [] : [Span(text: Visible.text(text), style: style)]
    }

    /// The words alone.
    var plain: String { spans.map(\.text).joined() }

    var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }

    static func + (left: StyledText, right: StyledText) -> StyledText {
        var sum = left
        for span in right.spans { sum.append(span) }
        return sum
    }

    /// The same words, all of one style.
    func styled(_ style: Style) -> StyledText { StyledText(plain, style) }

    private mutating func append(_ span: Span) {
        if let last = spans.indices.last, spans[last].style == span.style {
            spans[last].text += span.text
        } else {
            spans.append(span)
        }
    }
}

extension StyledText {
    /// One sign with its style.
    fileprivate struct Glyph {
        let character: Character
        let style: Style
    }

    /// Lines of at most `width` columns, broken between words; a longer word is cut.
    ///
    /// - Parameter lead: stands before the first line; the others begin below its end.
    func wrapped(width: Int, behind lead: StyledText = StyledText()) -> [StyledText] {
        let indent = min(lead.columns, max(0, width - 8))
        let room = max(1, width - indent)
        let space = StyledText(String(repeating: " ", count: lead.columns))
        return lines(room).enumerated().map { ($0.offset == 0 ? lead : space) + $0.element }
    }

    /// Cut to so many columns, with a sign that something is missing.
    func cut(to width: Int) -> StyledText {
        guard columns > width, width > 0 else { return self }
        var line: [Glyph] = []
        var used = 1
        for glyph in glyphs {
            used += glyph.character.columns
            if used > width { break }
            line.append(glyph)
        }
        return StyledText(line + [Glyph(character: "…", style: line.last?.style ?? .plain)])
    }

    private func lines(_ width: Int) -> [StyledText] {
        glyphs.split(separator: "\n").flatMap { paragraph -> [StyledText] in
            // Spaces at the beginning set the whole paragraph in.
            let indent = min(paragraph.prefix { $0.character == " " }.count, max(0, width - 8))
            let space = StyledText(String(repeating: " ", count: indent))
            var lines: [[Glyph]] = [[]]
            var used = 0
            for word in paragraph.split(separator: " ") where !word.isEmpty {
                let wide = word.reduce(0) { $0 + $1.character.columns }
                if used > 0, used + 1 + wide <= width - indent {
                    let style = lines[lines.count - 1].last?.style == word.first?.style ? word.first?.style : .plain
                    lines[lines.count - 1].append(Glyph(character: " ", style: style ?? .plain))
                    used += 1
                } else if used > 0 {
                    lines.append([])
                    used = 0
                }
                for glyph in word {
                    if used > 0, used + glyph.character.columns > width - indent {
                        lines.append([])
                        used = 0
                    }
                    lines[lines.count - 1].append(glyph)
                    used += glyph.character.columns
                }
            }
            return lines.map { $0.isEmpty ? StyledText() : space + StyledText($0) }
        }
    }

    private var glyphs: [Glyph] {
        spans.flatMap { span in span.text.map { Glyph(character: $0, style: span.style) } }
    }

    private init(_ glyphs: some Sequence<Glyph>) {
        spans = []
        for glyph in glyphs { append(Span(text: String(glyph.character), style: glyph.style)) }
    }
}

extension [StyledText.Glyph] {
    /// The parts between that sign, empty ones too.
    fileprivate func split(separator: Character) -> [ArraySlice<StyledText.Glyph>] {
        self[...].split(separator: separator)
    }
}

extension ArraySlice<StyledText.Glyph> {
    fileprivate func split(separator: Character) -> [ArraySlice<StyledText.Glyph>] {
        split(omittingEmptySubsequences: false) { $0.character == separator }
    }
}

extension [StyledText] {
    /// Pieces in one line.
    func joined(_ separator: StyledText = StyledText()) -> StyledText {
        guard let first else { return StyledText() }
        return dropFirst().reduce(first) { $0 + separator + $1 }
    }
}
