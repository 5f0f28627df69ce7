extension TreatyAction {
    /// What a State can do with an instrument; the raw values are those of the record.
    public enum Kind: String, CaseIterable, Sendable {
        /// Signature subject to ratification: does not bind, but brings the duty of article 18 of the Vienna Convention.
        case signature
        /// A successor State keeps its predecessor's signature.
        case successionToSignature = "succession-to-signature"
        /// Consent to be bound after signature.
        case ratification
        /// Consent to be bound after signature, by this name.
        case acceptance
        /// Consent to be bound after signature, by this name.
        case approval
        /// Consent to be bound by an international organisation.
        case formalConfirmation = "formal-confirmation"
        /// Consent to be bound without signature.
        case accession
        /// A successor State keeps its predecessor's treaty.
        case succession
        /// Signature that binds by itself.
        case definitiveSignature = "definitive-signature"
        /// Part in a treaty as amended by a later one.
        case participation
        /// Ratification or accession: the source does not tell which.
        case ratificationOrAccession = "ratification-or-accession"
        /// The day on which the treaty took effect for the State.
        case entryIntoForceForParty = "entry-into-force-for-party"
        /// Notice to leave.
        case denunciation
        /// Notice to leave, by this name; of a reservation or declaration it is told by the note.
        case withdrawal
        /// A declaration on the treaty.
        case declaration
        /// A reservation to the treaty.
        case reservation
        /// An objection to another State's reservation.
        case objection
        /// Extension to a territory.
        case territorialApplication = "territorial-application"

        /// What the act does to the status of a State.
        public var role: Role {
            switch self {
            case .signature, .successionToSignature: .signs
            case .ratification, .acceptance, .approval, .formalConfirmation, .accession, .succession,
                .definitiveSignature, .participation, .ratificationOrAccession, .entryIntoForceForParty:
                .binds
            case .denunciation, .withdrawal: .ends
            case .declaration, .reservation, .objection, .territorialApplication: .leavesStatus
            }
        }
    }

    /// What an act does to the status of a State.
    public enum Role: Sendable {
        /// Makes a signatory.
        case signs
        /// Expresses consent to be bound.
        case binds
        /// Ends the treaty for the State.
        case ends
        /// Leaves the status as it is.
        case leavesStatus
    }
}
