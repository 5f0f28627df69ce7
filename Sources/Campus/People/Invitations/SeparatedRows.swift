/// Rows of a text with separators, as spreadsheets save and people type them.
///
/// Source: RFC 4180; wider in that the separator may be a comma, a semicolon or a tab, and that quotation marks inside a
/// field that is not quoted are text.
struct SeparatedRows {
    /// One row with the line it begins on, from 1; blank rows are left out.
    struct Row: Equatable {
        let line: Int
        /// Without the white space around them.
        let fields: [String]
        /// A quotation mark opens and never closes: the rest of the text is in this row.
        let isUnclosed: Bool
    }

    let rows: [Row]
    /// There are more rows than were asked for.
    let isCutOff: Bool

    /// Reads at most so many rows.
    init(_ text: String, limit: Int) {
        var scanner = Scanner(text)
        var rows: [Row] = []
        var isCutOff = false
        while let row = scanner.next() {
            guard row.fields.contains(where: { !$0.isEmpty }) else { continue }
            guard rows.count < limit else {
                isCutOff = true
                break
            }
            rows.append(row)
        }
        self.rows = rows
        self.isCutOff = isCutOff
    }

    private struct Scanner {
        private let scalars: [Unicode.Scalar]
        private let separator: Unicode.Scalar
        private var position = 0
        private var line = 1

        init(_ text: String) {
            scalars = Array(text.unicodeScalars)
            // Spreadsheets may name the separator on a first line of its own.
            let first = scalars.prefix { $0 != "\n" && $0 != "\r" }
            if first.count == 5, String(String.UnicodeScalarView(first.prefix(4))).lowercased() == "sep=" {
                separator = first[4]
                position = 5
                skipLineEnd()
                return
            }
            var isQuoted = false
            var counts: [Unicode.Scalar: Int] = [:]
            for scalar in first {
                if scalar == "\"" { isQuoted.toggle() } else if !isQuoted { counts[scalar, default: 0] += 1 }
            }
            let candidates: [Unicode.Scalar] = [",", ";", "\t"]
            separator = candidates.max { counts[$0] ?? 0 < counts[$1] ?? 0 } ?? ","
        }

        mutating func next() -> Row? {
            guard position < scalars.count else { return nil }
            let first = line
            var fields: [String] = []
            var isUnclosed = false
            while true {
                let (field, wasClosed) = nextField()
                fields.append(field)
                if !wasClosed { isUnclosed = true }
                guard position < scalars.count, scalars[position] == separator else { break }
                position += 1
            }
            skipLineEnd()
            return Row(line: first, fields: fields, isUnclosed: isUnclosed)
        }

        private mutating func nextField() -> (text: String, wasClosed: Bool) {
            var text = String.UnicodeScalarView()
            while position < scalars.count, scalars[position] == " " { position += 1 }
            var isQuoted = position < scalars.count && scalars[position] == "\""
            if isQuoted { position += 1 }
            while position < scalars.count {
                let scalar = scalars[position]
                if isQuoted {
                    position += 1
                    if scalar == "\n" { line += 1 }
                    guard scalar == "\"" else {
                        text.append(scalar)
                        continue
                    }
                    if position < scalars.count, scalars[position] == "\"" {
                        position += 1
                        text.append("\"")
                    } else {
                        isQuoted = false
                    }
                } else if scalar == separator || scalar == "\n" || scalar == "\r" {
                    break
                } else {
                    position += 1
                    text.append(scalar)
                }
            }
            return (String(String(text).trimmed), !isQuoted)
        }

        private mutating func skipLineEnd() {
            guard position < scalars.count else { return }
            if scalars[position] == "\r" { position += 1 }
            if position < scalars.count, scalars[position] == "\n" { position += 1 }
            line += 1
        }
    }
}

extension String {
    /// Without white space at either end.
    fileprivate var trimmed: Substring {
        let start = drop { $0.isWhitespace }
        return start.prefix(upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)
    }
}
