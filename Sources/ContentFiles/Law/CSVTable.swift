/// A table of comma-separated values, read strictly: RFC 4180, UTF-8, every line as wide as the first.
struct CSVTable {
    /// Bytes of a file, at most.
    static let maximumFileSize = 16 * 1024 * 1024
    /// Bytes of a field, at most.
    static let maximumFieldSize = 16 * 1024

    /// The path shown in faults.
    let file: String
    /// The names on the first line; empty where there is no first line.
    private(set) var header: [String] = []
    /// The lines below it that are as wide as it.
    private(set) var rows: [Row] = []

    /// One record.
    struct Row {
        /// The line it begins on, counted from 1.
        let line: Int
        let fields: [String]
    }

    /// Reads a file's bytes; what is wrong goes to `faults`, and the lines that are right are kept.
    init(_ bytes: [UInt8], file: String, faults: FaultList) {
        self.file = file
        guard bytes.count <= CSVTable.maximumFileSize else {
            faults.add(file, 1, "The file has \(bytes.count) bytes; \(CSVTable.maximumFileSize) is the most. Split it.")
            return
        }
        if let line = CSVTable.firstBadLine(of: bytes) {
            faults.add(file, line, "This line is not UTF-8, or has a zero byte. Save the file as UTF-8.")
            return
        }
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = CSVScanner(buffer)
            while let record = scanner.next() {
                take(record, fields: scanner.fields, faults: faults)
            }
        }
        if header.isEmpty { faults.add(file, 1, "The first line with the names of the columns is missing.") }
    }

    private mutating func take(_ record: CSVScanner.Record, fields: [String], faults: FaultList) {
        if let problem = record.problem {
            faults.add(file, record.line, problem)
        } else if header.isEmpty {
            header = fields
        } else if fields.count != header.count {
            faults.add(
                file, record.line,
                "The line has \(fields.count) fields and the first line \(header.count). Quote a field that holds a comma."
            )
        } else {
            rows.append(Row(line: record.line, fields: fields))
        }
    }

    private static func firstBadLine(of bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) { return nil }
        var line = 1
        for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            guard String(validating: part, as: UTF8.self) != nil, !part.contains(0) else { break }
            line += 1
        }
        return line
    }
}
