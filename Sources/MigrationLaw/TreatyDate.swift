/// A date as precise as the record has it: a day, or only a month or a year.
///
/// Acts of States are known by the day or by the year; the age of a source also by the month.
public enum TreatyDate: Hashable, Sendable {
    /// A day.
    case day(CalendarDay)
    /// A month, of which no day is known: 1...12.
    case month(year: Int, month: Int)
    /// A year, of which no day is known.
    case year(Int)

    /// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, and nothing else.
    public init?(_ text: some StringProtocol) {
        switch text.utf8.count {
        case 10:
            guard let day = CalendarDay(text) else { return nil }
            self = .day(day)
        case 7:
            guard let day = CalendarDay("\(text)-01") else { return nil }
            self = .month(year: day.year, month: day.month)
        case 4:
            guard let day = CalendarDay("\(text)-01-01") else { return nil }
            self = .year(day.year)
        default:
            return nil
        }
    }

    /// The year.
    public var year: Int {
        switch self {
        case .day(let day): day.year
        case .month(let year, _): year
        case .year(let year): year
        }
    }

    /// The day, where it is known.
    public var day: CalendarDay? {
        if case .day(let day) = self { day } else { nil }
    }

    /// The earliest day that it can be.
    public var earliest: CalendarDay {
        switch self {
        case .day(let day): day
        case .month(let year, let month): CalendarDay.first(ofMonth: month, year: year)
        case .year(let year): CalendarDay.first(ofMonth: 1, year: year)
        }
    }

    /// The latest day that it can be.
    public var latest: CalendarDay {
        switch self {
        case .day(let day): day
        case .month: earliest.adding(months: 1).adding(days: -1)
        case .year: earliest.adding(months: 12).adding(days: -1)
        }
    }
}

extension TreatyDate: CustomStringConvertible {
    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    public var description: String {
        switch self {
        case .day(let day): day.description
        case .month: String(earliest.description.prefix(7))
        case .year: String(earliest.description.prefix(4))
        }
    }
}

extension TreatyDate: Comparable {
    /// By the earliest day; of two that begin on the same day, the more precise first.
    public static func < (left: TreatyDate, right: TreatyDate) -> Bool {
        (left.earliest, left.latest) < (right.earliest, right.latest)
    }
}

extension CalendarDay {
    /// The first day of a month that has been checked before.
    static func first(ofMonth month: Int, year: Int) -> CalendarDay {
        CalendarDay(year: year, month: month, day: 1) ?? CalendarDay(daysSinceEpoch: 0)
    }
}
