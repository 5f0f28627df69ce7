public import MigrationLaw

/// What a learner types into a field.
public enum TypedValue {
    /// Bytes at most: 64, more than any number or day takes.
    public static let maximumSize = 64
}

extension CalendarDay {
    /// Reads a day as it goes over the wire: `1951-07-28`, white space around it left out.
    ///
    /// - Throws: ``TypedDayError``.
    public init(typed text: String) throws(TypedDayError) {
        guard text.utf8.count <= TypedValue.maximumSize else { throw .tooLong }
        let parts = text.split { $0.isWhitespace }
        guard let typed = parts.first else { throw .blank }
        guard parts.count == 1 else { throw .notADay }
        let numbers = typed.split(separator: "-", omittingEmptySubsequences: false)
        guard numbers.count == 3 else { throw .notADay }
        try self.init(day: String(numbers[2]), month: String(numbers[1]), year: String(numbers[0]))
    }

    /// Reads a day from three fields.
    ///
    /// - Throws: ``TypedDayError``.
    public init(day: String, month: String, year: String) throws(TypedDayError) {
        let texts = [day, month, year].map(CalendarDay.trimmed)
        guard texts.allSatisfy({ $0.utf8.count <= TypedValue.maximumSize }) else { throw .tooLong }
        if texts.allSatisfy(\.isEmpty) { throw .blank }
        if texts.contains(where: \.isEmpty) { throw .incomplete }
        var numbers: [Int] = []
        for text in texts {
            guard text.count <= 4, let number = CalendarDay.number(text) else { throw .notADay }
            numbers.append(number)
        }
        guard texts[2].count == 4 else { throw .yearOfFourDigits }
        guard texts[0].count <= 2, texts[1].count <= 2,
            let found = CalendarDay(year: numbers[2], month: numbers[1], day: numbers[0])
        else { throw .noSuchDay }
        self = found
    }

    private static func trimmed(_ text: String) -> Substring {
        var text = text.drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    /// Digits of any script.
    private static func number(_ text: Substring) -> Int? {
        var number = 0
        for scalar in text.unicodeScalars {
            guard scalar.properties.generalCategory == .decimalNumber, let digit = scalar.properties.numericValue else {
                return nil
            }
            number = number * 10 + Int(digit)
        }
        return number
    }
}

/// Why what somebody typed is no day.
public enum TypedDayError: Error, Equatable, Sendable {
    /// Nothing was typed.
    case blank
    /// One of day, month and year is missing.
    case incomplete
    /// Not three numbers.
    case notADay
    /// The year has two digits, or one, or three.
    case yearOfFourDigits
    /// The calendar has no such day.
    case noSuchDay
    /// Longer than ``TypedValue/maximumSize``.
    case tooLong
}
