/// The acts of one State with one instrument in order, and the status that follows from them at any date.
struct StatusTimeline {
    let instrument: Instrument
    let rule: EntryIntoForceRule?
    let coverage: Coverage
    /// Oldest first.
    let actions: [TreatyAction]
    let undated: UndatedStatus?

    /// The status at a date, with its beginning and what it rests on.
    struct Finding {
        var status: Status
        var since: TreatyDate?
        var grounds: [StatusAnswer.Ground] = []
    }

    /// The date to which the record of this State and instrument reaches.
    var asOf: TreatyDate? {
        let rows = actions.compactMap(\.provenance.asOf) + [undated?.provenance.asOf, coverage.asOf].compactMap(\.self)
        return rows.max { $0.latest < $1.latest }
    }

    /// The status at a date.
    func status(at date: CalendarDay) -> Finding {
        if date < instrument.adopted.earliest {
            return Finding(status: .none, grounds: [.beforeAdoption(instrument.adopted)])
        }
        var finding = statusByActs(at: date)
        if finding.status == .none {
            finding = absence(at: date)
        } else if finding.status == .signatory, let undated, undated.standing == .party {
            // A dated signature, and a source that lists the State as bound without a date.
            finding = absence(at: date)
        }
        guard finding.status != .unknown else { return finding }
        if case .partial(let what) = coverage, undated == nil, finding.status != .party {
            finding.grounds.append(.partialRecord(what))
        }
        // Absence is vouched for by the coverage alone; an act also by the row that reports it.
        if let reach = finding.status == .none ? coverage.asOf : asOf, date > reach.latest {
            finding.grounds.append(.lastKnown(reach))
        }
        return finding
    }

    /// Signature before the act that binds, that before the one that ends, on one day.
    static func precedes(_ left: TreatyAction, _ right: TreatyAction) -> Bool {
        (left.date, left.kind.role.order) < (right.date, right.kind.role.order)
    }

    private func statusByActs(at date: CalendarDay) -> Finding {
        var finding = Finding(status: .none)
        for action in actions where action.kind.role != .leavesStatus {
            let stated = action.kind.isSuccession ? action.statedEffect?.earliest : nil
            guard date >= min(stated ?? action.date.earliest, action.date.earliest) else {
                // A successor State is bound from the succession of States, which lies before its notification.
                if action.kind.isSuccession, finding.status == .none {
                    return Finding(status: .unknown, grounds: [.beforeSuccession(action.date)])
                }
                continue
            }
            switch action.kind.role {
            case .signs: if finding.status == .none { finding = signed(action, at: date) }
            case .binds: finding = bound(action, at: date)
            case .ends: finding = ended(action, at: date, before: finding)
            case .leavesStatus: continue
            }
        }
        return finding
    }

    private func signed(_ action: TreatyAction, at date: CalendarDay) -> Finding {
        action.date.isOver(on: date)
            ? Finding(status: .signatory, since: action.date)
            : Finding(status: .unknown, grounds: [.yearOnly(action.date)])
    }

    private func bound(_ action: TreatyAction, at date: CalendarDay) -> Finding {
        guard action.date.isOver(on: date) || action.kind.isSuccession && action.statedEffect != nil else {
            return Finding(status: .unknown, grounds: [.yearOnly(action.date)])
        }
        switch effect(of: action) {
        case .between(let span):
            if date >= span.latest, span.date?.isOver(on: date) ?? true {
                let exact: [StatusAnswer.Ground] = span.date?.day == nil ? [.yearOnly(action.date)] : []
                return Finding(status: .party, since: span.date, grounds: exact)
            }
            if date < span.earliest { return Finding(status: .contracting, since: action.date) }
            return Finding(status: .unknown, grounds: [.yearOnly(action.date)])
        case .unknown(let earliest, let vouched):
            if date < earliest { return Finding(status: .contracting, since: action.date) }
            if let vouched, date >= vouched {
                return Finding(status: .party, grounds: [.effectUnknown(action.date)])
            }
            return Finding(status: .unknown, grounds: [.effectUnknown(action.date)])
        case .notInForce:
            return Finding(status: .contracting, since: action.date, grounds: [.notInForce])
        case .none:
            return Finding(status: .contracting, since: action.date)
        }
    }

    private func ended(_ action: TreatyAction, at date: CalendarDay, before: Finding) -> Finding {
        guard case .between(let span) = effect(of: action) else {
            return Finding(status: .unknown, grounds: [.noticeEffectUnknown(action.date)])
        }
        if date < span.earliest {
            var still = before
            still.grounds.append(.noticeGiven(effect: span.date ?? .day(span.earliest)))
            return still
        }
        guard span.date?.isOver(on: date) ?? (date >= span.latest) else {
            return Finding(status: .unknown, grounds: [.yearOnly(span.date ?? action.date)])
        }
        return Finding(status: .formerParty, since: span.date)
    }

    private func absence(at date: CalendarDay) -> Finding {
        if let undated, let asOf = undated.provenance.asOf {
            guard asOf.isOver(on: date) else {
                return Finding(status: .unknown, grounds: [.undated(asOf)])
            }
            switch undated.standing {
            case .signedOnly: return Finding(status: .signatory, grounds: [.undated(asOf)])
            case .party where instrument.inForce == nil:
                return Finding(status: .contracting, grounds: [.undated(asOf), .notInForce])
            case .party: return Finding(status: .party, grounds: [.undated(asOf)])
            }
        }
        switch coverage {
        case .complete: return Finding(status: .none)
        case .partial(let what): return Finding(status: .unknown, grounds: [.partialRecord(what)])
        case .none: return Finding(status: .unknown, grounds: [.noRecord])
        case .notApplicable: return Finding(status: .none, grounds: [.notATreaty])
        }
    }
}

extension TreatyDate {
    /// Whether all of it lies on or before a day; a month or year is not over on its own last day.
    func isOver(on date: CalendarDay) -> Bool {
        switch self {
        case .day(let day): day <= date
        case .month, .year: latest < date
        }
    }
}

extension TreatyAction.Role {
    fileprivate var order: Int {
        switch self {
        case .signs: 0
        case .binds: 1
        case .ends: 2
        case .leavesStatus: 3
        }
    }
}
