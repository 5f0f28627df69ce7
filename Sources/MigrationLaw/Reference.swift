/// A reference to the law, in the one syntax used by lessons, items, decisions and addresses.
///
/// `INSTRUMENT:TAIL` names provisions, `INSTRUMENT` or `instrument:ID` a whole instrument, `decision:ID` a decision,
/// `state:ISO3` a State. Lower case, `[a-z0-9-]` only (States: upper case); the tail is the article with every run of
/// other characters turned into one hyphen: `udhr:13-1`, `gcm-2018:para-7`, `oau-refugees-1969:ii`.
public enum Reference: Hashable, Sendable {
    /// The provision with that id, or else every provision whose id continues it with a hyphen.
    case provision(instrument: Identifier<Instrument>, tail: String)
    /// A whole instrument.
    case instrument(Identifier<Instrument>)
    /// A decision of a court, committee or commission.
    case decision(Identifier<Decision>)
    /// A State.
    case state(Identifier<State>)

    /// Nil where the text does not follow the syntax; whether it names something is the law's to say.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 1, Reference.isSlug(parts[0]) {
            self = .instrument(Identifier(String(parts[0])))
            return
        }
        guard parts.count == 2, !parts[1].isEmpty else { return nil }
        let tail = String(parts[1])
        switch parts[0] {
        case "state":
            guard tail.utf8.count == 3, tail.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
            else { return nil }
            self = .state(Identifier(tail))
        case "instrument":
            guard Reference.isSlug(tail) else { return nil }
            self = .instrument(Identifier(tail))
        case "decision":
            guard Reference.isSlug(tail) else { return nil }
            self = .decision(Identifier(tail))
        default:
            guard Reference.isSlug(parts[0]), Reference.isSlug(tail) else { return nil }
            self = .provision(instrument: Identifier(String(parts[0])), tail: tail)
        }
    }

    private static func isSlug(_ text: some StringProtocol) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
            }
    }
}

extension Reference: CustomStringConvertible {
    /// The reference as it is written.
    public var description: String {
        switch self {
        case .provision(let instrument, let tail): "\(instrument):\(tail)"
        case .instrument(let id): "instrument:\(id)"
        case .decision(let id): "decision:\(id)"
        case .state(let id): "state:\(id)"
        }
    }
}
