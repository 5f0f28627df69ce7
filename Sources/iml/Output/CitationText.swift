import Catalogue
import MigrationLaw

extension Law {
    /// What a decision applies, in words: `ICCPR article 13`.
    func words(for citation: Decision.Citation, _ phrases: Phrases) -> String {
        switch citation {
        case .custom: return phrases.customaryLaw
        case .outside(let text): return text
        case .law(let reference):
            guard let instrument = citation.instrument.flatMap(instrument) else { return reference.description }
            let name = phrases.text(instrument.briefName)
            guard case .provision(_, let tail) = reference else { return name }
            let article = provisions(for: reference).first?.article(named: tail) ?? Provision.article(ofTail: tail)
            return phrases.citation(name, phrases.article(article, in: instrument.kind))
        }
    }
}
