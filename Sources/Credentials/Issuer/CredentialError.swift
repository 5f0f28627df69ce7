/// Why something was not signed.
public enum CredentialError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The content names another issuer than the one who would sign.
    case otherIssuer(named: String, signing: String)
    /// The document is not of a shape that we sign.
    case shape(ShapeError)
    /// The document has no canonical form within the steps allowed.
    case tooComplex
    /// The key refused.
    case key(KeyError)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .otherIssuer(let named, let signing):
            "the content names \(named) as issuer and \(signing) would sign. Issue it in its issuer's name."
        case .shape(let error): error.description
        case .tooComplex: "the document has no canonical form within the steps allowed. Simplify it."
        case .key(let error): error.description
        }
    }
}
