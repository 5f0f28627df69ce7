internal import JSON

/// Signs certificates and status lists in the name of one issuer with one key. It takes typed values and builds the bytes
/// itself, so nobody can have other bytes signed.
public struct CredentialIssuer: Sendable {
    /// The issuer.
    public let id: WebDID
    /// The name of the key in the issuer's DID document.
    public let keyFragment: KeyFragment
    private let key: SigningKey

    /// An issuer with its key for certificates and status lists.
    public init(id: WebDID, key: SigningKey, keyFragment: KeyFragment) {
        self.id = id
        self.key = key
        self.keyFragment = keyFragment
    }

    /// The signed certificate, as the bytes to be delivered and logged.
    ///
    /// - Parameter created: when it is signed.
    /// - Throws: ``CredentialError``.
    public func issue(_ content: CredentialContent, created: Moment) throws(CredentialError) -> [UInt8] {
        guard content.issuer.id == id else {
            throw .otherIssuer(named: content.issuer.id.description, signing: id.description)
        }
        return try sign(
            content.document(), as: TermTable.credential, contexts: TermTable.credentialContexts, created: created)
    }

    /// The signed status list, as the bytes to be delivered. It is valid for 24 hours.
    ///
    /// - Parameter created: when it is signed, and from when it is valid.
    /// - Throws: ``CredentialError``.
    public func issue(_ list: StatusList, created: Moment) throws(CredentialError) -> [UInt8] {
        let document = StatusListDocument(
            list: list, issuer: id, validFrom: created, validUntil: created.adding(seconds: 86_400))
        return try sign(
            document.document(), as: TermTable.statusList, contexts: TermTable.statusListContexts, created: created)
    }

    private func sign(
        _ document: JSONObject, as shape: NodeShape, contexts: [String], created: Moment
    ) throws(CredentialError) -> [UInt8] {
        let options = ProofOptions(created: created, verificationMethod: id.url(of: keyFragment))
        let input = try SignatureInput(proof: options, document: document, as: shape, contexts: contexts)
        var signed = document
        do {
            signed["proof"] = options.proof(value: try key.signature(over: input))
        } catch {
            throw .key(error)
        }
        return JSON.object(signed).bytes
    }
}

extension CredentialContent {
    /// The canonical N-Quads of the document without its proof: what is hashed and signed.
    package func canonicalText() throws(CredentialError) -> [UInt8] {
        try SignatureInput.canonicalText(
            document(), as: TermTable.credential, contexts: TermTable.credentialContexts)
    }
}
