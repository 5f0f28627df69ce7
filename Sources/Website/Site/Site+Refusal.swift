import Catalogue
public import HTTP
import Learning

extension Site {
    /// What is answered to a request that cannot be read: a problem where the API was meant, else a sentence.
    @Sendable public static func refusal(_ refused: RefusedRequest) -> Response {
        let language = LanguageChoice.accepted(refused.acceptedLanguages, offered: Language.allCases) ?? .english
        let phrases = Phrases(language)
        let sentence =
            switch refused.fault {
            case .badPath, .badQuery: phrases.unreadableAddress
            case .badHead: phrases.unreadableHead
            case .wrongHost: phrases.wrongHost
            }
        let status = refused.fault.status
        let code = status == .misdirectedRequest ? "wrong-host" : "bad-request"
        let response =
            refused.target.hasPrefix("/api/")
            ? Problem(status: status, code: code, detail: sentence).response
            : .text(sentence + "\n", status: status)
        return response.adding("Content-Language", language.code).adding("X-Content-Type-Options", "nosniff")
    }
}
