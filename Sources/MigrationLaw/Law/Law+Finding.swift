extension Law {
    /// The instrument that somebody named: in any case of letters, with or without `instrument:` before it.
    public func instrument(named text: String) -> Instrument? {
        instrument(Instrument.ID(Law.bare(text, without: "instrument:").lowercased()))
    }

    /// The State or territory that somebody named by either of its ISO 3166-1 codes, in any case of letters.
    public func state(named text: String) -> State? {
        let code = text.uppercased()
        return state(State.ID(code)) ?? content.states.first { $0.alpha2 == code }
    }

    /// The decision that somebody named: in any case of letters, with or without `decision:` before it.
    public func decision(named text: String) -> Decision? {
        decision(Decision.ID(Law.bare(text, without: "decision:").lowercased()))
    }

    /// What was named, without the word that tells its kind.
    public static func bare(_ text: String, without prefix: String) -> String {
        text.lowercased().hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
    }
}
