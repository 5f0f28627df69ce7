import Catalogue
import MigrationLaw

extension Law {
    /// What is cited, in words: `ICCPR article 13`, the name of a case or of a State; as written where the record has
    /// nothing of that name.
    func words(for reference: Reference, _ phrases: Phrases) -> String {
        switch reference {
        case .instrument(let id): instrument(id).map { phrases.text($0.briefName) } ?? id.rawValue
        case .decision(let id): decision(id).map { phrases.text($0.caseName) } ?? id.rawValue
        case .state(let id): state(id).map { phrases.text($0.name) } ?? id.rawValue
        case .provision(let id, let tail):
            instrument(id).map { instrument in
                let article = provisions(for: reference).first?.article(named: tail) ?? Provision.article(ofTail: tail)
                return phrases.citation(
                    phrases.text(instrument.briefName), phrases.article(article, in: instrument.kind))
            } ?? reference.description
        }
    }

    /// What a decision applies, in words.
    func words(for citation: Decision.Citation, _ phrases: Phrases) -> String {
        switch citation {
        case .custom: phrases.customaryLaw
        case .outside(let text): text
        case .law(let reference): words(for: reference, phrases)
        }
    }
}
