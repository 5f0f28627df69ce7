/// Counting and cutting of plain text.
enum Words {
    /// Without white space at both ends.
    static func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }

    /// How many words stand in it, as white space parts them.
    static func count(_ text: String) -> Int {
        text.split { $0.isWhitespace }.count
    }
}

extension Words {
    /// Lower-case words parted by one space, without punctuation.
    static func plainLetters(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// Lines as libyaml, libcmark and editors count them: a line feed ends one, a carriage return before it goes along.
    static func lines(_ text: String) -> [Substring] {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
    }
}
