/// What a list of provisions is narrowed to, in words of the record.
public struct ProvisionFilter: Equatable, Sendable {
    /// What they are about; nil for everything.
    public let topic: String?
    /// Who holds the right or bears the duty; nil for everybody.
    public let holder: String?
    /// In which instrument they stand; nil for all.
    public let instrument: Instrument.ID?

    /// Words in any case of letters, an instrument as ``Law/instrument(named:)`` takes it.
    ///
    /// - Throws: ``ProvisionFilterError`` for a word that the record does not have: an empty list would hide the slip.
    public init(
        topic: String? = nil, holder: String? = nil, instrument: String? = nil, in law: Law
    ) throws(ProvisionFilterError) {
        self.instrument = try instrument.map { text throws(ProvisionFilterError) in
            guard let found = law.instrument(named: text) else { throw .noInstrument(text) }
            return found.id
        }
        self.topic = try topic.map { text throws(ProvisionFilterError) in
            let known = Set(law.content.provisions.flatMap(\.topics))
            guard known.contains(text.lowercased()) else { throw .noTopic(text, known: known.sorted()) }
            return text.lowercased()
        }
        self.holder = try holder.map { text throws(ProvisionFilterError) in
            let known = Set(law.content.provisions.flatMap(\.holders))
            guard known.contains(text.lowercased()) else { throw .noHolder(text, known: known.sorted()) }
            return text.lowercased()
        }
    }

    /// Whether a provision is shown.
    public func includes(_ provision: Provision) -> Bool {
        (instrument.map { provision.instrument == $0 } ?? true) && (topic.map(provision.topics.contains) ?? true)
            && (holder.map(provision.holders.contains) ?? true)
    }
}

/// Why provisions cannot be narrowed so.
public enum ProvisionFilterError: Error, Equatable, Sendable {
    /// The record has no such instrument.
    case noInstrument(String)
    /// No provision is about that; the words there are, sorted.
    case noTopic(String, known: [String])
    /// No provision names that holder; the words there are, sorted.
    case noHolder(String, known: [String])
}
