extension StatusTimeline {
    /// When an act takes effect, as far as the record can say.
    enum Effect {
        /// Between these days, which are one where the date of the act is a day.
        case between(Span)
        /// Not before `earliest`; vouched for by a source that lists the State from a later date on.
        case unknown(earliest: CalendarDay, vouched: CalendarDay?)
        /// Not before the instrument enters into force, which the record does not have.
        case notInForce
        /// The act has no effect of its own.
        case none

        /// The date of effect, where it is known.
        var date: TreatyDate? {
            if case .between(let span) = self { span.date } else { nil }
        }
    }

    /// The days between which an effect lies.
    struct Span {
        let earliest: CalendarDay
        let latest: CalendarDay

        /// The one day, or the one year; nil where the span crosses a year's end.
        var date: TreatyDate? {
            if earliest == latest { return .day(earliest) }
            return earliest.year == latest.year ? .year(earliest.year) : nil
        }
    }

    /// When an act takes effect: stated by the record, or computed by the instrument's rule, or not known.
    func effect(of action: TreatyAction) -> Effect {
        switch action.kind.role {
        case .signs, .leavesStatus: .none
        case .binds: effectOfConsent(action)
        case .ends: effectOfNotice(action)
        }
    }

    private func effectOfConsent(_ action: TreatyAction) -> Effect {
        if let stated = action.statedEffect ?? laterEffectRow(after: action)?.date { return .between(Span(stated)) }
        if action.kind == .entryIntoForceForParty { return .between(Span(action.date)) }
        guard let inForce = instrument.inForce else { return .notInForce }
        if action.kind == .succession { return .between(Span(action.date).notBefore(inForce)) }
        if let rule, !action.isRatificationDate {
            let span = Span(
                earliest: rule.effectiveDate(of: action.date.earliest),
                latest: rule.effectiveDate(of: action.date.latest))
            return .between(span.notBefore(inForce))
        }
        let vouched = action.provenance.asOf.map { max($0.latest, inForce.latest) }
        return .unknown(earliest: max(action.date.earliest, inForce.earliest), vouched: vouched)
    }

    private func effectOfNotice(_ action: TreatyAction) -> Effect {
        if let stated = action.statedEffect { return .between(Span(stated)) }
        guard let delay = rule?.denunciationDelay else {
            return .unknown(earliest: action.date.earliest, vouched: nil)
        }
        return .between(
            Span(earliest: delay.end(from: action.date.earliest), latest: delay.end(from: action.date.latest)))
    }

    /// The row with the date of effect that a source adds to an act, such as ETS 093 for France and Türkiye.
    private func laterEffectRow(after action: TreatyAction) -> TreatyAction? {
        guard action.kind != .entryIntoForceForParty else { return nil }
        let later = actions.drop { $0 != action }.dropFirst()
        let next = later.first { $0.kind.role == .ends || $0.kind == .entryIntoForceForParty }
        return next?.kind == .entryIntoForceForParty ? next : nil
    }
}

extension StatusTimeline.Span {
    init(_ date: TreatyDate) {
        self.init(earliest: date.earliest, latest: date.latest)
    }

    /// Nothing takes effect before the instrument itself is in force.
    func notBefore(_ inForce: TreatyDate) -> Self {
        Self(earliest: max(earliest, inForce.earliest), latest: max(latest, inForce.latest))
    }
}

extension TreatyAction.Kind {
    /// Whether a successor State keeps what its predecessor did.
    var isSuccession: Bool { self == .succession || self == .successionToSignature }
}
