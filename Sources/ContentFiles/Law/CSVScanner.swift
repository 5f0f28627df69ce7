/// Takes one record after the other from bytes that are known to be UTF-8.
struct CSVScanner {
    /// The line a record begins on, and what is wrong with it.
    struct Record {
        let line: Int
        let problem: String?
    }

    /// The fields of the last record.
    private(set) var fields: [String] = []

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var line = 1
    private var previous: [String] = []
    private var quoted: [UInt8] = []

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        // A byte order mark, as spreadsheets write it, is no part of the first name.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The next record; nil at the end of the bytes.
    mutating func next() -> Record? {
        guard position < bytes.count else { return nil }
        let first = line
        swap(&previous, &fields)
        fields.removeAll(keepingCapacity: true)
        while true {
            let problem = position < bytes.count && bytes[position] == CSVScanner.quote ? quotedField() : plainField()
            if let problem {
                skipLine()
                return Record(line: first, problem: problem)
            }
            guard position < bytes.count else { break }
            let separator = bytes[position]
            position += 1
            if separator == CSVScanner.comma { continue }
            if separator == CSVScanner.carriageReturn { position += 1 }
            line += 1
            break
        }
        if fields == [""] { return Record(line: first, problem: "The line is empty. Remove it.") }
        return Record(line: first, problem: nil)
    }

    /// Stops at a comma, at the end of the line, or at the end of the bytes.
    private mutating func plainField() -> String? {
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case CSVScanner.comma, CSVScanner.newline:
                return append(UnsafeBufferPointer(rebasing: bytes[start..<position]))
            case CSVScanner.quote:
                return "A field with a quotation mark has to be quoted as a whole, and the mark doubled."
            case CSVScanner.carriageReturn:
                guard isLineEnd(at: position) else {
                    return "A carriage return stands alone. End lines with a line feed."
                }
                return append(UnsafeBufferPointer(rebasing: bytes[start..<position]))
            default: position += 1
            }
        }
        return append(UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    private mutating func quotedField() -> String? {
        position += 1
        var start = position
        quoted.removeAll(keepingCapacity: true)
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == CSVScanner.newline { line += 1 }
            guard byte == CSVScanner.quote else { continue }
            quoted.append(contentsOf: bytes[start..<position - 1])
            if position < bytes.count, bytes[position] == CSVScanner.quote {
                start = position
                position += 1
                continue
            }
            guard position == bytes.count || bytes[position] == CSVScanner.comma || isLineEnd(at: position) else {
                return "After the closing quotation mark only a comma or the end of the line may follow."
            }
            return quoted.withUnsafeBufferPointer { append($0) }
        }
        return "The quotation mark that opens here is never closed."
    }

    private func isLineEnd(at index: Int) -> Bool {
        bytes[index] == CSVScanner.newline
            || bytes[index] == CSVScanner.carriageReturn && index + 1 < bytes.count
                && bytes[index + 1] == CSVScanner.newline
    }

    private mutating func append(_ field: UnsafeBufferPointer<UInt8>) -> String? {
        guard field.count <= CSVTable.maximumFieldSize else {
            return "A field has \(field.count) bytes; \(CSVTable.maximumFieldSize) is the most."
        }
        // Sources and ids repeat from line to line: one string then serves all of them.
        if fields.count < previous.count, previous[fields.count].utf8.count == field.count,
            previous[fields.count].utf8.elementsEqual(field)
        {
            fields.append(previous[fields.count])
        } else {
            fields.append(String(decoding: field, as: UTF8.self))
        }
        return nil
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != CSVScanner.newline { position += 1 }
        if position < bytes.count {
            position += 1
            line += 1
        }
    }
}
