import Catalogue
import Credentials

extension Verification.Reason {
    /// The reason in a sentence.
    func sentence(_ phrases: Phrases) -> String {
        switch self {
        case .unreadable(let error): phrases.fileCannotBeRead("\(error)")
        case .shape(let error): phrases.notAsIssued("\(error)")
        case .otherIssuer: phrases.namesOtherIssuer
        case .unknownKey(let address): phrases.keyNotListed(address)
        case .otherKeyKind(let address): phrases.keyOfOtherKind(address)
        case .keyNotForAssertions(let address): phrases.keyNotForCertificates(address)
        case .keyExpired(let moment): phrases.keyRetired("\(moment)")
        case .keyRevoked(let moment): phrases.keyCompromised("\(moment)")
        case .wrongSignature: phrases.signatureDoesNotFit
        case .createdInFuture(let moment): phrases.signedInFuture("\(moment)")
        case .notYetValid(let moment): phrases.validOnlyFrom("\(moment)")
        case .expired(let moment): phrases.validUntil("\(moment)")
        case .revoked: phrases.itIsRevoked
        case .statusIndexOutOfRange: phrases.noPlaceInStatusList
        }
    }
}

extension Verification.Missing {
    /// What is missing, in a sentence; what is wrong with a file of the issuer is said in English.
    func sentence(_ phrases: Phrases) -> String {
        switch self {
        case .issuerDocument, .usableStatusList: description
        case .statusList(let address): phrases.statusListMissing(address)
        }
    }
}
