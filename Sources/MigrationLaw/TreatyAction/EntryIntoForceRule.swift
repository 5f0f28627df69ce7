/// How an instrument says when it takes effect for a State that joins later, and when a denunciation does.
public struct EntryIntoForceRule: Hashable, Sendable {
    /// The instrument.
    public let instrument: Instrument.ID
    /// The article that says so; empty where its number was not checked.
    public let article: String
    /// What had to happen for the instrument itself to enter into force, in our own words.
    public let initialCondition: String
    /// The time from the act to its effect.
    public let delay: Delay
    /// From which act the time is counted.
    public let countedFrom: Start
    /// The article on denunciation; empty where there is none or it is not known.
    public let denunciationArticle: String
    /// The time from the notice to its effect; nil where there is no rule or it is not known.
    public let denunciationDelay: Delay?
    /// Source and age of this row.
    public let provenance: Provenance

    /// A rule as the record has it.
    public init(
        instrument: Instrument.ID, article: String, initialCondition: String = "", delay: Delay, countedFrom: Start,
        denunciationArticle: String = "", denunciationDelay: Delay? = nil, provenance: Provenance
    ) {
        self.instrument = instrument
        self.article = article
        self.initialCondition = initialCondition
        self.delay = delay
        self.countedFrom = countedFrom
        self.denunciationArticle = denunciationArticle
        self.denunciationDelay = denunciationDelay
        self.provenance = provenance
    }

    /// The day of effect of a deposit or registration on that day, for an instrument that is already in force.
    public func effectiveDate(of act: CalendarDay) -> CalendarDay {
        delay.end(from: act)
    }

    /// From which act the time is counted; the raw values are those of the record.
    public enum Start: String, CaseIterable, Sendable {
        /// The deposit of the instrument of ratification or accession.
        case deposit
        /// The registration by the International Labour Office.
        case registration
    }

    /// A time that a treaty lets pass: `days:90`, `months:3`, `months:3-first-of-month`.
    public struct Delay: Hashable, Sendable, CustomStringConvertible {
        /// How many.
        public let count: Int
        /// Of what.
        public let unit: Unit
        /// Whether the effect waits for the first day of the month after the time has run out.
        public let untilFirstOfMonth: Bool

        /// Nil for a negative count.
        public init?(count: Int, unit: Unit, untilFirstOfMonth: Bool = false) {
            guard count >= 0 else { return nil }
            self.count = count
            self.unit = unit
            self.untilFirstOfMonth = untilFirstOfMonth
        }

        /// Reads `UNIT:COUNT` or `UNIT:COUNT-first-of-month`, UNIT being `days` or `months`, COUNT 0...9999.
        public init?(_ text: String) {
            let untilFirst = text.hasSuffix("-first-of-month")
            let parts = (untilFirst ? text.dropLast(15) : text[...]).split(
                separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, let unit = Unit(rawValue: String(parts[0])), (1...4).contains(parts[1].utf8.count),
                parts[1].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
                let count = Int(parts[1])
            else { return nil }
            self.init(count: count, unit: unit, untilFirstOfMonth: untilFirst)
        }

        /// The day on which the time has run out.
        ///
        /// “The ninetieth day following” is the day of the act and ninety days. Months end on the same day of the
        /// month, or on the last day of a shorter one.
        public func end(from act: CalendarDay) -> CalendarDay {
            let end =
                switch unit {
                case .days: act.adding(days: count)
                case .months: act.adding(months: count)
                }
            guard untilFirstOfMonth else { return end }
            return CalendarDay.first(ofMonth: end.month, year: end.year).adding(months: 1)
        }

        /// As the record writes it.
        public var description: String {
            "\(unit.rawValue):\(count)\(untilFirstOfMonth ? "-first-of-month" : "")"
        }

        /// The units that treaties count in.
        public enum Unit: String, CaseIterable, Sendable {
            /// Days.
            case days
            /// Calendar months; a year is twelve.
            case months
        }
    }
}
