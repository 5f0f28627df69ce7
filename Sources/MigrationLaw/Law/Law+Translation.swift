extension Law {
    /// Whether everything that a reference names has our words in the language of that BCP 47 code: the summary of each
    /// provision, the holding of a decision. An instrument or a State has a title or name alone, in English where the
    /// record has no other.
    public func isTranslated(_ reference: Reference, to languageCode: String) -> Bool {
        switch reference {
        case .provision:
            provisions(for: reference).allSatisfy { $0.summary.language(for: languageCode) == languageCode }
        case .decision(let id): decision(id)?.holding.language(for: languageCode) == languageCode
        case .instrument(let id): instrument(id)?.title.language(for: languageCode) == languageCode
        case .state(let id): state(id)?.name.language(for: languageCode) == languageCode
        }
    }
}
