public import MigrationLaw

/// What a computed item asked in one attempt, the key, and the facts of the record that the key rests on.
///
/// Kept with the attempt, so that it can be shown, replayed and re-marked whatever becomes of the record.
public struct Resolution: Equatable, Sendable {
    /// Which fact was asked for.
    public let question: Item.Binding.Question
    /// Of which instrument.
    public let instrument: Instrument.ID
    /// The State asked about, where it is one.
    public let state: State.ID?
    /// The day asked about.
    public let date: CalendarDay
    /// The day up to which the record of the instrument is complete.
    public let asOf: TreatyDate
    /// The answers offered, in a fixed order; none where a number or a day is typed.
    public let choices: [Choice]
    /// The right answer.
    public let key: Key
    /// How each State that matters stood, and by which acts.
    public let facts: [Fact]

    /// As it was resolved, or as it is on record.
    public init(
        question: Item.Binding.Question, instrument: Instrument.ID, state: State.ID?, date: CalendarDay,
        asOf: TreatyDate, choices: [Choice], key: Key, facts: [Fact]
    ) {
        self.question = question
        self.instrument = instrument
        self.state = state
        self.date = date
        self.asOf = asOf
        self.choices = choices
        self.key = key
        self.facts = facts
    }

    /// An answer offered.
    public struct Choice: Equatable, Sendable {
        /// Its id, as that of an option.
        public let id: Item.Option.ID
        /// What it says.
        public let content: Content

        /// An answer of that content.
        public init(id: Item.Option.ID, content: Content) {
            self.id = id
            self.content = content
        }

        /// What an answer offered says; put into words where it is shown.
        public enum Content: Equatable, Sendable {
            case state(State.ID)
            case status(Status)
        }
    }

    /// The right answer.
    public enum Key: Equatable, Sendable {
        case choice(Item.Option.ID)
        case count(Int)
        case day(CalendarDay)
    }

    /// How one State stood on the day asked about.
    public struct Fact: Equatable, Sendable {
        /// The State.
        public let state: State.ID
        /// How it stood.
        public let status: Status
        /// Since when, where the record says.
        public let since: TreatyDate?
        /// Its acts up to that day that decide the status, oldest first.
        public let acts: [Act]

        /// As the record had it.
        public init(state: State.ID, status: Status, since: TreatyDate?, acts: [Act]) {
            self.state = state
            self.status = status
            self.since = since
            self.acts = acts
        }
    }

    /// A treaty action that a status rests on.
    public struct Act: Equatable, Sendable {
        /// What the State did.
        public let kind: TreatyAction.Kind
        /// When.
        public let date: TreatyDate
        /// When it took effect, where it is known.
        public let effective: TreatyDate?

        /// As the record had it.
        public init(kind: TreatyAction.Kind, date: TreatyDate, effective: TreatyDate?) {
            self.kind = kind
            self.date = date
            self.effective = effective
        }
    }

    /// What was asked, as an item that is not computed would ask it.
    public var kind: Item.Kind? {
        switch key {
        case .choice(let key): .single(options: choices.map(\.id), key: key)
        case .count(let count): ExactNumber(count).map { .numeric(value: $0, tolerance: ExactNumber(millionths: 0)) }
        case .day(let day): .date(day: day, toleranceInDays: 0)
        }
    }
}
