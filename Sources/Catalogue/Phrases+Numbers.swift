import FoundationEssentials
import FoundationInternationalization
package import Learning
package import MigrationLaw

/// Dates, times and numbers as the reader writes them; never from tables of our own.
extension Phrases {
    private var locale: Locale {
        switch language {
        case .english: Locale(identifier: "en_GB")
        case .french: Locale(identifier: "fr_FR")
        case .spanish: Locale(identifier: "es_ES")
        }
    }

    /// `0.54`, `0,54`.
    package func hundredths(_ value: Double) -> String {
        value.formatted(.number.precision(.fractionLength(2)).locale(locale))
    }

    /// `8,227`, `8 227`, `8227`; the groups of French and Spanish are parted by a narrow space that does not break.
    package func number(_ number: Int) -> String {
        // Small numbers stand on every page and read the same in every language.
        if (0..<1000).contains(number) { return String(number) }
        let text = number.formatted(.number.locale(locale))
        // The full stop of Spanish tables reads as a decimal sign elsewhere; the Academy asks for a space (Ortografía, 2010).
        return language == .spanish ? String(text.map { $0 == "." ? "\u{202F}" : $0 }) : text
    }

    /// `23 November 2026`; the first of a month is `1er` in French.
    package func day(_ day: CalendarDay) -> String {
        Phrases.days.text(of: day, in: language) {
            let date = Date(timeIntervalSince1970: Double(day.daysSinceEpoch) * 86_400)
            let text = date.formatted(style.day().month(.wide).year())
            return language == .french && day.day == 1 ? "1er" + text.dropFirst() : text
        }
    }

    private static let days = WrittenDays()

    /// `23 November 2026`, the day in UTC.
    package func day(_ moment: Instant) -> String {
        day(moment.day)
    }

    /// `November 2026`.
    package func month(_ day: CalendarDay) -> String {
        let date = Date(timeIntervalSince1970: Double(day.daysSinceEpoch) * 86_400)
        return date.formatted(style.month(.wide).year())
    }

    /// `16:04 UTC`.
    package func time(_ moment: Instant) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let second = moment.secondOfDay
        return say(
            "\(two(second / 3600)):\(two(second / 60 % 60)) UTC",
            fr: "\(two(second / 3600))\u{00A0}h\u{00A0}\(two(second / 60 % 60)) UTC",
            es: "\(two(second / 3600)):\(two(second / 60 % 60)) UTC")
    }

    /// `23 November 2026, 16:04 UTC`, `23 novembre 2026 à 16 h 04 UTC`.
    package func moment(_ moment: Instant) -> String {
        let (day, time) = (day(moment), time(moment))
        // In Spanish, one o’clock is one hour and all others are several.
        let at = moment.secondOfDay / 3600 == 1 ? "a la" : "a las"
        return say("\(day), \(time)", fr: "\(day) à \(time)", es: "\(day) \(at) \(time)")
    }

    /// `1 h 15 min`.
    package func duration(minutes: Int) -> String {
        let hours = minutes / 60
        let rest = minutes % 60
        return switch (hours, rest) {
        case (0, _): "\(rest)\u{00A0}min"
        case (_, 0): "\(hours)\u{00A0}h"
        default: "\(hours)\u{00A0}h \(rest)\u{00A0}min"
        }
    }

    private var style: Date.FormatStyle {
        var style = Date.FormatStyle(locale: locale, calendar: Calendar(identifier: .gregorian))
        style.timeZone = .gmt
        return style
    }
}
