/// A text of international migration law: treaty, protocol, declaration, resolution, guiding principles.
///
/// We hold names, dates and numbers, never the text: ``url`` leads to the authoritative one.
public struct Instrument: Sendable {
    /// The id of an instrument, such as `icrmw`.
    public typealias ID = Identifier<Instrument>

    /// The id.
    public let id: ID
    /// The official titles.
    public let title: TranslatedName
    /// The short names that lawyers of each language use, such as `ICCPR` and `PIDCP`; nil where none is sure.
    public let shortName: TranslatedName?
    /// What sort of text it is.
    public let kind: Kind
    /// The branch of the law it belongs to, such as `refugee law`.
    public let branch: String
    /// Which States it is open to.
    public let scope: Scope
    /// When it was adopted (some Council of Europe treaties: opened for signature).
    public let adopted: TreatyDate
    /// Where it was adopted; empty where not recorded.
    public let adoptedPlace: String
    /// When it entered into force; nil where never, or not known: read ``note``.
    public let inForce: TreatyDate?
    /// Who keeps the deposits; empty where there is none or it is not recorded.
    public let depositary: String
    /// Its numbers in the collections of treaties.
    public let numbers: Numbers
    /// The body that supervises it; empty where there is none or it is not recorded.
    public let monitoringBody: String
    /// The page of the official text.
    public let url: String
    /// Whether it binds in legal form. A binding instrument binds only its parties.
    public let isBinding: Bool
    /// What a reader must know.
    public let note: String
    /// Source and age of this row.
    public let provenance: Provenance

    /// An instrument as the record has it.
    public init(
        id: ID, title: TranslatedName, shortName: TranslatedName? = nil, kind: Kind, branch: String, scope: Scope,
        adopted: TreatyDate,
        adoptedPlace: String = "", inForce: TreatyDate? = nil, depositary: String = "", numbers: Numbers = Numbers(),
        monitoringBody: String = "", url: String = "", isBinding: Bool, note: String = "", provenance: Provenance
    ) {
        self.id = id
        self.title = title
        self.shortName = shortName
        self.kind = kind
        self.branch = branch
        self.scope = scope
        self.adopted = adopted
        self.adoptedPlace = adoptedPlace
        self.inForce = inForce
        self.depositary = depositary
        self.numbers = numbers
        self.monitoringBody = monitoringBody
        self.url = url
        self.isBinding = isBinding
        self.note = note
        self.provenance = provenance
    }

    /// What to call it where there is little room: in each language the short name, else the official title; English
    /// where a language has neither.
    public var briefName: TranslatedName {
        TranslatedName(
            english: shortName?.english ?? title.english, french: shortName?.french ?? title.french,
            spanish: shortName?.spanish ?? title.spanish)
    }
}
