public import Catalogue
public import ContentFiles

extension Phrases {
    /// What is to do about the translations of one place, as `iml check` and pages say it.
    public func sentence(about group: [TranslationNote]) -> String {
        guard let first = group.first else { return "" }
        let subjects = group.map(\.subject)
        return switch first.state {
        case .behind: translationsBehind(subjects, in: first.language)
        case .missing: translationsMissing(subjects, in: first.language)
        }
    }
}
