import Catalogue
import MigrationLaw

/// Finds records by id in any case of letters; what is not there is answered with the nearest names.
struct LawFinding {
    let law: Law

    init(_ law: Law) {
        self.law = law
    }

    func instrument(_ id: String) throws(CommandError) -> Instrument {
        let bare = id.lowercased().hasPrefix("instrument:") ? String(id.dropFirst(11)) : id
        if let found = law.instrument(Instrument.ID(bare.lowercased())) { return found }
        throw .notFound { $0.noInstrument(bare, nearest: nearest("instrument:\(bare.lowercased())")) }
    }

    func state(_ id: String) throws(CommandError) -> State {
        if let found = law.state(State.ID(id.uppercased())) { return found }
        if let found = law.content.states.first(where: { $0.alpha2 == id.uppercased() }) { return found }
        throw .notFound { $0.noState(id, nearest: nearest("state:\(id.uppercased())")) }
    }

    func decision(_ id: String) throws(CommandError) -> Decision {
        let bare = id.lowercased().hasPrefix("decision:") ? String(id.dropFirst(9)) : id
        if let found = law.decision(Decision.ID(bare.lowercased())) { return found }
        throw .notFound { $0.noDecision(bare, nearest: nearest("decision:\(bare.lowercased())")) }
    }

    private func nearest(_ reference: String) -> [String] {
        law.nearest(to: reference).map { "\($0.bareID)" }
    }
}
