extension Instrument {
    /// What sort of text an instrument is; the raw values are those of the record.
    public enum Kind: String, CaseIterable, Sendable {
        /// A treaty open to many States.
        case convention
        /// A treaty beside another treaty.
        case `protocol`
        /// A treaty or act of a regional organisation.
        case regionalAgreement = "regional-agreement"
        /// A declaration: not a treaty.
        case declaration
        /// A resolution of an organ: not a treaty.
        case resolution
        /// Principles written to guide: not a treaty.
        case guidingPrinciples = "guiding-principles"
        /// A recommendation of the ILO: not a treaty.
        case recommendation
        /// An agreement of two.
        case bilateral
    }

    /// Which States an instrument is open to.
    public enum Scope: Hashable, Sendable, CustomStringConvertible {
        /// Open to all States.
        case universal
        /// Of one region or organisation, named as in the record.
        case regional(String)
        /// Of two; usually ISO codes, or `EU`.
        case bilateral([String])

        /// Reads `universal`, `regional: X` and `bilateral: X, Y`.
        public init?(_ text: String) {
            if text == "universal" {
                self = .universal
            } else if text.hasPrefix("regional: "), text.utf8.count > 10 {
                self = .regional(String(text.dropFirst(10)))
            } else if text.hasPrefix("bilateral: "), text.utf8.count > 11 {
                let parties = text.dropFirst(11).split(separator: ",")
                self = .bilateral(parties.map { String($0.drop { $0 == " " }) })
            } else {
                return nil
            }
        }

        /// As the record writes it.
        public var description: String {
            switch self {
            case .universal: "universal"
            case .regional(let region): "regional: \(region)"
            case .bilateral(let parties): "bilateral: \(parties.joined(separator: ", "))"
            }
        }
    }

    /// The numbers of an instrument in the collections of treaties; empty where not recorded.
    public struct Numbers: Hashable, Sendable {
        /// The volume of the UN Treaty Series.
        public let unTreatySeriesVolume: String
        /// The registration number of the UN Treaty Series.
        public let unTreatySeriesRegistration: String
        /// Chapter and number in “Multilateral Treaties Deposited with the Secretary-General”, such as `IV-13`.
        public let unTreatyCollection: String
        /// ILO number, ETS or CETS number, OAS letter, EU act or resolution.
        public let other: String

        /// The numbers, each empty where not recorded.
        public init(
            unTreatySeriesVolume: String = "", unTreatySeriesRegistration: String = "",
            unTreatyCollection: String = "", other: String = ""
        ) {
            self.unTreatySeriesVolume = unTreatySeriesVolume
            self.unTreatySeriesRegistration = unTreatySeriesRegistration
            self.unTreatyCollection = unTreatyCollection
            self.other = other
        }
    }
}
