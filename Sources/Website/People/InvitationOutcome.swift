public import Campus
public import Catalogue
import Learning

extension Phrases {
    /// What came of a row of invitations, with the remedy where it was refused; for pages, files and the command line.
    public func outcome(_ outcome: InvitationReport.Outcome) -> String {
        switch outcome {
        case .ready(let again): again ? rowReadyAgain : rowReady
        case .invited: rowInvited
        case .refused(.name(let error)): explain(error)
        case .refused(.email): rowBadEmail
        case .refused(.language(let word)): rowBadLanguage(String(word.prefix(40)))
        case .refused(.hasAccount): rowHasAccount
        case .refused(.doubled(let line)): rowDoubled(line: line)
        case .refused(.unclosedQuote): rowUnclosed
        }
    }
}
