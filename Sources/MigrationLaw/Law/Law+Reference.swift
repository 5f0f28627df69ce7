extension Law {
    /// The provisions that a reference names: the one with that id, or else every one whose id continues it with a
    /// hyphen: `iccpr:9` names `iccpr:9-1` to `iccpr:9-5`, never `iccpr:90`. Empty for other references.
    public func provisions(for reference: Reference) -> [Provision] {
        guard case .provision(let instrument, _) = reference else { return [] }
        let id = reference.description
        if let exact = provision(Provision.ID(id)) { return [exact] }
        return provisions(of: instrument).filter { $0.id.rawValue.hasPrefix("\(id)-") }
    }

    /// Whether a reference names anything in the record.
    public func resolves(_ reference: Reference) -> Bool {
        switch reference {
        case .provision: !provisions(for: reference).isEmpty
        case .instrument(let id): instrument(id) != nil
        case .decision(let id): decision(id) != nil
        case .state(let id): state(id) != nil
        }
    }

    /// The decisions that apply what a reference names, in the order of the record.
    ///
    /// A decision on `iccpr:9-4` is one on `iccpr:9`, and one on the whole of `iccpr:9` is one on `iccpr:9-4`.
    public func decisions(citing reference: Reference) -> [Decision] {
        switch reference {
        case .instrument(let id):
            decisions(citing: id)
        case .provision(let instrument, let tail):
            decisions(citing: instrument).filter { decision in
                decision.references.contains { citation in
                    guard case .law(.provision(instrument, let cited)) = citation else { return false }
                    return cited == tail || cited.hasPrefix("\(tail)-") || tail.hasPrefix("\(cited)-")
                }
            }
        case .decision, .state:
            []
        }
    }

    /// Ids close to what somebody wrote, the closest first: for “did you mean” where nothing is found.
    ///
    /// At most `limit`, and only those that a third of the characters or fewer keep apart. Any case is taken;
    /// `instrument:`, `decision:` and `state:` narrow it to one kind.
    public func nearest(to text: String, limit: Int = 3) -> [Reference] {
        // Longer input is never a slip of the pen, and the comparison costs the square of it.
        guard text.utf8.count <= 80 else { return [] }
        let parts = text.split(separator: ":", maxSplits: 1).map { $0.lowercased() }
        let kind = parts.count == 2 ? parts[0] : ""
        let candidates: [Reference]
        switch kind {
        case "": candidates = allInstruments + allDecisions + allStates
        case "instrument": candidates = allInstruments
        case "decision": candidates = allDecisions
        case "state": candidates = allStates
        default: candidates = content.provisions.map(\.reference)
        }
        let prefixed = ["instrument", "decision", "state"].contains(kind)
        let wanted = Array((prefixed ? parts[1] : parts.joined(separator: ":")).utf8)
        let allowed = max(1, wanted.count / 3)
        return
            candidates
            .map { (reference: $0, distance: Law.distance(Array($0.bareID.lowercased().utf8), wanted, most: allowed)) }
            .filter { $0.distance <= allowed }
            .sorted { ($0.distance, $0.reference.description) < ($1.distance, $1.reference.description) }
            .prefix(limit).map(\.reference)
    }

    private var allInstruments: [Reference] { content.instruments.map { .instrument($0.id) } }
    private var allDecisions: [Reference] { content.decisions.map { .decision($0.id) } }
    private var allStates: [Reference] { content.states.map { .state($0.id) } }

    /// Letters to insert, remove, replace or swap with their neighbour, or something above `most` where it is larger.
    static func distance(_ left: [UInt8], _ right: [UInt8], most: Int) -> Int {
        if abs(left.count - right.count) > most { return most + 1 }
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for (row, byte) in left.enumerated() {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for (column, other) in right.enumerated() {
                var best = min(previous[column + 1], current[column]) + 1
                best = min(best, previous[column] + (byte == other ? 0 : 1))
                if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
                    best = min(best, beforePrevious[column - 1] + 1)
                }
                current.append(best)
            }
            beforePrevious = previous
            previous = current
        }
        return previous[right.count]
    }
}

extension Reference {
    /// The id without the prefix that tells its kind.
    public var bareID: String {
        switch self {
        case .provision: description
        case .instrument(let id): id.rawValue
        case .decision(let id): id.rawValue
        case .state(let id): id.rawValue
        }
    }
}
