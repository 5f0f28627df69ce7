public import JSON

/// What was found about a certificate.
public struct Verification: Equatable, Sendable {
    /// The finding.
    public let outcome: Outcome
    /// What the document states, where it could be read; proven only where the outcome is ``Outcome/valid`` or
    /// ``Outcome/indeterminate(_:)``.
    public let content: CredentialContent?

    /// The finding.
    public enum Outcome: Equatable, Sendable {
        /// Issued by the issuer it names, unchanged, within its time, and not revoked.
        case valid
        /// Refused; at least one reason.
        case notValid([Reason])
        /// Neither: what is missing to tell. Never to be shown as valid.
        case indeterminate([Missing])
    }

    /// Why a certificate is refused.
    public enum Reason: Error, Equatable, Sendable {
        /// The bytes are no JSON that we read.
        case unreadable(JSONError)
        /// It is not of the one shape that we sign.
        case shape(ShapeError)
        /// It names another issuer than the document of keys is of.
        case otherIssuer
        /// The key is not in the issuer's document.
        case unknownKey(String)
        /// The key is of another kind than the proof needs.
        case otherKeyKind(String)
        /// The issuer does not make statements with that key.
        case keyNotForAssertions(String)
        /// The proof was made after the key was retired.
        case keyExpired(Moment)
        /// The key is compromised since then, and nothing but its own word shows that the proof is older.
        case keyRevoked(Moment)
        /// The signature is not of this document by this key.
        case wrongSignature
        /// The proof says it was made in the future.
        case createdInFuture(Moment)
        /// The certificate is valid from then only.
        case notYetValid(from: Moment)
        /// The certificate was valid until then.
        case expired(until: Moment)
        /// The certificate is revoked.
        case revoked
        /// The issuer's status list has no such place.
        case statusIndexOutOfRange
    }

    /// What is missing to tell.
    public enum Missing: Equatable, Sendable {
        /// The issuer's document of keys cannot be used.
        case issuerDocument(DIDDocumentError)
        /// No status list was given.
        case statusList(address: String)
        /// The status list given cannot be used.
        case usableStatusList(StatusListFault)
    }
}

extension Verification.Reason: CustomStringConvertible {
    /// The reason in a sentence.
    public var description: String {
        switch self {
        case .unreadable(let error): "it cannot be read: \(error)"
        case .shape(let error): "it is not as certificates are issued: \(error)"
        case .otherIssuer: "it names another issuer than the one asked."
        case .unknownKey(let address): "its issuer does not list the key \(address)."
        case .otherKeyKind(let address): "the key \(address) is of another kind than its proof needs."
        case .keyNotForAssertions(let address): "its issuer does not sign certificates with the key \(address)."
        case .keyExpired(let moment): "its key was retired on \(moment), before it was signed."
        case .keyRevoked(let moment): "its key is compromised since \(moment), and no log shows that it is older."
        case .wrongSignature: "its signature does not fit: it was changed, or signed by somebody else."
        case .createdInFuture(let moment): "it says it was signed on \(moment), which is yet to come."
        case .notYetValid(let moment): "it is valid from \(moment) only."
        case .expired(let moment): "it was valid until \(moment)."
        case .revoked: "it is revoked."
        case .statusIndexOutOfRange: "its place in the status list does not exist."
        }
    }
}

extension Verification.Missing: CustomStringConvertible {
    /// What is missing, in a sentence.
    public var description: String {
        switch self {
        case .issuerDocument(let error): error.description
        case .statusList(let address): "no status list was given. Fetch \(address)."
        case .usableStatusList(let fault): fault.description
        }
    }
}
