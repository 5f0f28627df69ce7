import MigrationLaw

/// The names of the columns of one file of the law, as its first line writes them.
protocol LawColumn: RawRepresentable<String>, CaseIterable, Hashable {
    /// The file, such as `Instruments/states.csv`.
    static var file: String { get }
    /// Columns that may be left out.
    static var optional: Set<Self> { get }
}

extension LawColumn {
    static var optional: Set<Self> { [] }
}

/// A file of the law with known columns.
struct LawTable<Column: LawColumn> {
    let rows: [LawRow<Column>]

    /// Missing and unknown columns are faults; without a column that must be there, there are no rows.
    init(_ bytes: [UInt8], file: String = Column.file, faults: FaultList) {
        let table = CSVTable(bytes, file: file, faults: faults)
        var positions: [Column: Int] = [:]
        for (index, name) in table.header.enumerated() {
            guard let column = Column(rawValue: name) else {
                let nearest = NearestName.of(name, among: Column.allCases.map(\.rawValue))
                faults.add(file, 1, "There is no column “\(name)”.\(nearest.map { " Did you mean “\($0)”?" } ?? "")")
                continue
            }
            if positions.updateValue(index, forKey: column) != nil {
                faults.add(file, 1, "The column “\(name)” stands twice. Keep one.")
            }
        }
        let missing = Column.allCases.filter { positions[$0] == nil && !Column.optional.contains($0) }
        guard missing.isEmpty else {
            if !table.header.isEmpty {
                faults.add(file, 1, "Missing columns: \(missing.map(\.rawValue).joined(separator: ", ")).")
            }
            rows = []
            return
        }
        let found = positions
        rows = table.rows.map { LawRow(file: file, line: $0.line, fields: $0.fields, positions: found, faults: faults) }
    }
}

/// One line of a file of the law. A field that is wrong is noted and gives nil, so that the row is left out.
struct LawRow<Column: LawColumn> {
    let file: String
    let line: Int
    let fields: [String]
    let positions: [Column: Int]
    let faults: FaultList

    /// The field as written; empty where the column is left out.
    subscript(column: Column) -> String {
        positions[column].map { fields[$0] } ?? ""
    }

    /// Notes a fault on this line.
    func fault(_ message: String) {
        faults.add(file, line, message)
    }

    /// The field, which must not be empty.
    func required(_ column: Column) -> String? {
        let text = self[column]
        if text.isEmpty { fault("\(column.rawValue) is empty; it has to be there.") }
        return text.isEmpty ? nil : text
    }

    /// An id of lower-case letters, digits and hyphens.
    func slug(_ column: Column) -> String? {
        guard let text = required(column) else { return nil }
        guard case .instrument = Reference("instrument:\(text)") else {
            fault("\(column.rawValue) is lower-case letters, digits and hyphens; found “\(text)”.")
            return nil
        }
        return text
    }

    /// Three capital letters.
    func iso3(_ column: Column) -> State.ID? {
        let text = self[column]
        guard text.utf8.count == 3, text.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else {
            fault("\(column.rawValue) is three capital letters of ISO 3166-1; found “\(text)”.")
            return nil
        }
        return State.ID(text)
    }

    /// One of the words of an enumeration.
    func word<Value: RawRepresentable<String> & CaseIterable>(_ column: Column) -> Value? {
        if let value = Value(rawValue: self[column]) { return value }
        let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
        fault("\(column.rawValue) is one of \(words); found “\(self[column])”.")
        return nil
    }

    /// `yes` or `no`.
    func yesNo(_ column: Column) -> Bool? {
        switch self[column] {
        case "yes": return true
        case "no": return false
        default:
            fault("\(column.rawValue) is yes or no; found “\(self[column])”.")
            return nil
        }
    }

    /// A date that must be there.
    func date(_ column: Column) -> TreatyDate? {
        guard let text = required(column) else { return nil }
        if let date = TreatyDate(text) { return date }
        fault("\(column.rawValue) is a real date YYYY-MM-DD, or YYYY-MM or YYYY; found “\(text)”.")
        return nil
    }

    /// A date that may be empty: `.some(nil)` then.
    func optionalDate(_ column: Column) -> TreatyDate?? {
        self[column].isEmpty ? .some(nil) : date(column).map(Optional.some)
    }

    /// A semicolon list; empty where the field is.
    func list(_ column: Column) -> [String] {
        self[column].utf8.isEmpty ? [] : self[column].split(separator: ";").map(String.init)
    }

    /// Source, age and confidence; the source must be there.
    func provenance(source: Column, asOf: Column?, confidence: Column? = nil) -> Provenance? {
        guard let text = required(source), let date = asOf.map(optionalDate) ?? .some(nil) else { return nil }
        guard let confidence else { return Provenance(source: text, asOf: date) }
        guard let sureness: Provenance.Confidence = word(confidence) else { return nil }
        return Provenance(source: text, asOf: date, confidence: sureness)
    }
}
