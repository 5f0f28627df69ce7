/// A State, or a territory that ISO 3166-1 lists.
public struct State: Sendable {
    /// ISO 3166-1 alpha-3, such as `KEN`.
    public typealias ID = Identifier<State>

    /// ISO 3166-1 alpha-3.
    public let id: ID
    /// ISO 3166-1 alpha-2, such as `KE`.
    public let alpha2: String
    /// UN M49 and ISO 3166-1 numeric, three digits.
    public let numeric: String
    /// The common names.
    public let name: TranslatedName
    /// The English name of ISO 3166-1.
    public let isoName: String
    /// How it stands to the United Nations.
    public let standing: Standing
    /// Whether the record can hold a status of its own: UN members, observers, and three others that take part in
    /// treaties in their own name. A territory's status is a matter of its State's territorial application.
    public let hasOwnStatus: Bool
    /// The UN regional group; empty where it has none.
    public let regionalGroup: String
    /// The UN M49 subregion.
    public let subregion: String
    /// The continent.
    public let continent: String
    /// The regional organisations it is a full member of, such as `AU`, `ECOWAS`.
    public let organisations: [String]
    /// What a reader must know.
    public let note: String
    /// Source and age of this row.
    public let provenance: Provenance

    /// A State as the record has it.
    public init(
        id: ID, alpha2: String, numeric: String, name: TranslatedName, isoName: String? = nil, standing: Standing,
        hasOwnStatus: Bool, regionalGroup: String = "", subregion: String = "", continent: String = "",
        organisations: [String] = [], note: String = "", provenance: Provenance
    ) {
        self.id = id
        self.alpha2 = alpha2
        self.numeric = numeric
        self.name = name
        self.isoName = isoName ?? name.english
        self.standing = standing
        self.hasOwnStatus = hasOwnStatus
        self.regionalGroup = regionalGroup
        self.subregion = subregion
        self.continent = continent
        self.organisations = organisations
        self.note = note
        self.provenance = provenance
    }

    /// Whether it is listed by ISO only, without a status of its own.
    public var isTerritory: Bool { !hasOwnStatus }

    /// How a State stands to the United Nations.
    public enum Standing: String, CaseIterable, Sendable {
        /// One of the 193 members.
        case member
        /// A non-member observer State.
        case observer
        /// Neither.
        case other
    }
}
