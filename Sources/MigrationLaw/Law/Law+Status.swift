extension Law {
    /// How a State stands to an instrument at a date, derived from the record; see `docs/decisions/status-of-a-state.md`.
    public func status(of state: State.ID, in instrument: Instrument.ID, at date: CalendarDay) -> StatusAnswer {
        guard let subject = self.state(state), let treaty = self.instrument(instrument) else {
            return StatusAnswer(state, instrument, date, .unknown, because: [.notRecorded])
        }
        let coverage = coverage(of: instrument)
        if coverage == .notApplicable {
            return StatusAnswer(state, instrument, date, .none, because: [.notATreaty])
        }
        guard subject.hasOwnStatus else {
            return StatusAnswer(state, instrument, date, .unknown, because: [.territory])
        }
        let source = recorded(instrument)
        let timeline = StatusTimeline(
            instrument: treaty, rule: entryIntoForceRule(of: source), coverage: coverage,
            actions: actions(of: source, by: state), undated: undatedStatus(of: state, in: source))
        let found = timeline.status(at: date)
        return StatusAnswer(
            state, instrument, date, found.status, since: found.since, asOf: timeline.asOf,
            because: found.grounds + (source == instrument ? [] : [.recordedUnder(source)]),
            actions: timeline.actions.map { .init(action: $0, effective: timeline.effect(of: $0).date) })
    }

    /// How a State stands at a date to every instrument of which acts of States are recorded, in the order of the record.
    public func statuses(of state: State.ID, at date: CalendarDay) -> [StatusAnswer] {
        content.instruments.filter { coverage(of: $0.id).hasRows }.map { status(of: state, in: $0.id, at: date) }
    }

    /// The States that are party to an instrument at a date, by code.
    public func parties(to instrument: Instrument.ID, at date: CalendarDay) -> [State.ID] {
        content.states.filter { status(of: $0.id, in: instrument, at: date).status == .party }.map(\.id).sorted()
    }

    /// How many States stand how to an instrument at a date. Territories are not counted.
    ///
    /// Counted is on the day that ``countingDay(of:at:)`` names: never on one that a complete record does not reach.
    public func tally(of instrument: Instrument.ID, at date: CalendarDay) -> StatusTally {
        let day = countingDay(of: instrument, at: date)
        var counts: [Status: Int] = [:]
        var newest: TreatyDate?
        for state in content.states where state.hasOwnStatus {
            counts[status(of: state.id, in: instrument, at: day).status, default: 0] += 1
            let seen = actions(of: instrument, by: state.id).compactMap(\.provenance.asOf).max()
            newest = [newest, seen].compactMap(\.self).max()
        }
        return StatusTally(
            instrument: instrument, at: date, countedOn: day, counts: counts, coverage: coverage(of: instrument),
            asOf: coverage(of: instrument).asOf ?? newest)
    }

    /// The day on which States are counted for a date asked about: that date, or the last day that a complete record
    /// reaches, where the date lies after it.
    ///
    /// The record can hold single later acts; a count that took them in would be of no day at all, since others are
    /// missing. They are ``changes(of:after:upTo:)``.
    public func countingDay(of instrument: Instrument.ID, at date: CalendarDay) -> CalendarDay {
        coverage(of: instrument).asOf.map { min(date, $0.latest) } ?? date
    }

    /// The States whose status by the record is another at `date` than on `day`, with the later status, in the order of
    /// the record.
    public func changes(
        of instrument: Instrument.ID, after day: CalendarDay, upTo date: CalendarDay
    ) -> [StatusAnswer] {
        guard day < date else { return [] }
        return content.states.filter(\.hasOwnStatus).compactMap { state in
            let later = status(of: state.id, in: instrument, at: date)
            return later.status == status(of: state.id, in: instrument, at: day).status ? nil : later
        }
    }
}

/// How many States stand how to an instrument at a date.
public struct StatusTally: Sendable {
    /// The instrument.
    public let instrument: Instrument.ID
    /// The date asked about.
    public let at: CalendarDay
    /// The day on which States were counted: ``at``, or the last day that a complete record reaches.
    public let countedOn: CalendarDay
    /// States by status; a status that no State has is absent.
    public let counts: [Status: Int]
    /// How far the record reaches.
    public let coverage: Coverage
    /// The date to which a complete record reaches; else the age of its newest row; nil where there is none.
    public let asOf: TreatyDate?

    /// States with that status.
    public subscript(status: Status) -> Int { counts[status] ?? 0 }
}

extension StatusAnswer {
    init(
        _ state: State.ID, _ instrument: Instrument.ID, _ at: CalendarDay, _ status: Status, since: TreatyDate? = nil,
        asOf: TreatyDate? = nil, because grounds: [Ground], actions: [DatedAction] = []
    ) {
        self.state = state
        self.instrument = instrument
        self.at = at
        self.status = status
        self.since = since
        self.asOf = asOf
        self.grounds = grounds
        self.actions = actions
    }
}
