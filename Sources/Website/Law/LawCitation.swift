import Catalogue
import MigrationLaw

/// Where a citation leads, and what it is called.
struct LawCitation {
    let title: String
    let address: String

    /// Nil where the law has nothing of that name.
    init?(_ reference: Reference, in law: Law, _ phrases: Phrases) {
        switch reference {
        case .provision(let id, let tail):
            let provisions = law.provisions(for: reference)
            guard let instrument = law.instrument(id), let first = provisions.first else { return nil }
            let article = provisions.count == 1 ? first.article : articleName(ofTail: tail)
            title = "\(phrases.short(instrument)) \(phrases.article(article))"
            address = LawAddress.provision(first.id, of: id)
        case .instrument(let id):
            guard let instrument = law.instrument(id) else { return nil }
            title = phrases.short(instrument)
            address = LawAddress.instrument(id)
        case .decision(let id):
            guard let decision = law.decision(id) else { return nil }
            title = decision.caseName
            address = LawAddress.decision(id)
        case .state(let id):
            guard let state = law.state(id) else { return nil }
            title = phrases.plain(state.name)
            address = LawAddress.state(id)
        }
    }
}
