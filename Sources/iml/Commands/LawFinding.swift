import Catalogue
import MigrationLaw

/// Finds records by id in any case of letters; what is not there is answered with the nearest names.
struct LawFinding {
    let law: Law

    init(_ law: Law) {
        self.law = law
    }

    func instrument(_ id: String) throws(CommandError) -> Instrument {
        guard let found = law.instrument(named: id) else { throw noInstrument(id) }
        return found
    }

    func noInstrument(_ id: String) -> CommandError {
        let bare = Law.bare(id, without: "instrument:")
        return .notFound { $0.noInstrument(bare, nearest: nearest("instrument:\(bare.lowercased())")) }
    }

    func state(_ id: String) throws(CommandError) -> State {
        if let found = law.state(named: id) { return found }
        throw .notFound { $0.noState(id, nearest: nearest("state:\(id.uppercased())")) }
    }

    func decision(_ id: String) throws(CommandError) -> Decision {
        if let found = law.decision(named: id) { return found }
        let bare = Law.bare(id, without: "decision:")
        throw .notFound { $0.noDecision(bare, nearest: nearest("decision:\(bare.lowercased())")) }
    }

    private func nearest(_ reference: String) -> [String] {
        law.nearest(to: reference).map { "\($0.bareID)" }
    }
}
