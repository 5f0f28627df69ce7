import MigrationLaw

/// Checks treaty actions against the law, and the acts of one State with one instrument against each other.
struct TreatyActionCheck {
    let law: Law
    let file: String
    let faults: FaultList

    /// Notes what is wrong with acts; `recorded` says whether those of the law count with them.
    func check(_ actions: [Placed<TreatyAction>], recorded: Bool = true) {
        var byPair: [Pair: [Placed<TreatyAction>]] = [:]
        byPair.reserveCapacity(actions.count)
        for action in actions {
            byPair[Pair(instrument: action.value.instrument, state: action.value.state), default: []].append(action)
        }
        for (pair, placed) in byPair {
            guard let instrument = checkNames(pair, placed) else { continue }
            for action in placed { checkDates(action, of: instrument) }
            checkDuplicates(placed)
            checkOrder(placed, with: recorded ? law.actions(of: pair.instrument, by: pair.state) : [])
        }
    }

    private func checkNames(_ pair: Pair, _ actions: [Placed<TreatyAction>]) -> Instrument? {
        if law.state(pair.state) == nil {
            for action in actions {
                fault(action, "There is no State “\(pair.state)”. Add it to \(StateColumn.file), or correct the code.")
            }
        }
        if let instrument = law.instrument(pair.instrument) { return instrument }
        let nearest = law.nearest(to: "instrument:\(pair.instrument)", limit: 1).first?.bareID
        let hint = nearest.map { "Did you mean “\($0)”?" } ?? "Add it to \(InstrumentColumn.file)."
        for action in actions { fault(action, "There is no instrument “\(pair.instrument)”. \(hint)") }
        return nil
    }

    private func checkDates(_ action: Placed<TreatyAction>, of instrument: Instrument) {
        let act = action.value
        if act.date.latest < instrument.adopted.earliest {
            fault(
                action, "The act of \(act.date) lies before the adoption of \(instrument.id) on \(instrument.adopted).")
        }
        if let asOf = act.provenance.asOf, act.date.earliest > asOf.latest {
            fault(action, "The act of \(act.date) lies after its source, which is as of \(asOf).")
        }
        // A succession reaches back to the succession of States.
        if let effect = act.statedEffect, effect.latest < act.date.earliest, act.kind != .succession {
            fault(action, "The effect on \(effect) lies before the act of \(act.date).")
        }
    }

    private func checkDuplicates(_ actions: [Placed<TreatyAction>]) {
        for (index, action) in actions.enumerated() {
            let act = action.value
            let first = actions[..<index].first { $0.value.kind == act.kind && $0.value.date == act.date }
            guard let first else { continue }
            fault(
                action,
                "\(act.kind.rawValue) of \(act.state) in \(act.instrument) on \(act.date) stands twice, "
                    + "first on line \(first.line). Keep one.")
        }
    }

    private func checkOrder(_ actions: [Placed<TreatyAction>], with known: [TreatyAction]) {
        let consents = (actions.map(\.value) + known).filter { $0.kind.role == .binds }.map(\.date)
        for action in actions {
            let act = action.value
            switch act.kind.role {
            case .signs:
                guard let consent = consents.min(), act.date.earliest > consent.latest else { continue }
                fault(action, "\(act.state) signs \(act.instrument) on \(act.date), after it was bound on \(consent).")
            case .ends:
                guard !consents.contains(where: { $0.earliest <= act.date.latest }) else { continue }
                fault(action, "\(act.state) leaves \(act.instrument) on \(act.date) without having been bound.")
            case .binds, .leavesStatus: continue
            }
        }
    }

    private func fault(_ action: Placed<TreatyAction>, _ message: String) {
        faults.add(file, action.line, message)
    }

    private struct Pair: Hashable {
        let instrument: Instrument.ID
        let state: State.ID
    }
}
