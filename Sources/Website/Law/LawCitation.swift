import Catalogue
import MigrationLaw

/// Where a citation leads, and what it is called.
struct LawCitation {
    let title: String
    let address: String
    /// The article alone, such as `article 13`; nil for what is no provision.
    private(set) var article: String?

    /// Nil where the law has nothing of that name.
    init?(_ reference: Reference, in law: Law, _ phrases: Phrases) {
        switch reference {
        case .provision(let id, let tail):
            let provisions = law.provisions(for: reference)
            guard let instrument = law.instrument(id), let first = provisions.first else { return nil }
            let article = provisions.count == 1 ? first.article : first.article(named: tail)
            let words = phrases.article(article, in: instrument.kind)
            self.article = words
            title = phrases.citation(phrases.short(instrument), words)
            address = LawAddress.provision(first.id, of: id)
        case .instrument(let id):
            guard let instrument = law.instrument(id) else { return nil }
            title = phrases.short(instrument)
            address = LawAddress.instrument(id)
        case .decision(let id):
            guard let decision = law.decision(id) else { return nil }
            title = phrases.plain(decision.caseName)
            address = LawAddress.decision(id)
        case .state(let id):
            guard let state = law.state(id) else { return nil }
            title = phrases.plain(state.name)
            address = LawAddress.state(id)
        }
    }
}
