internal import JSON

/// A document with its proof, read from bytes nobody vouches for.
struct Signed {
    /// The document without its proof.
    let document: JSONObject
    private let options: ProofOptions
    private let signature: [UInt8]

    init(bytes: [UInt8]) throws(Verification.Reason) {
        let json: JSON
        do {
            json = try JSON(bytes: bytes)
        } catch {
            throw .unreadable(error)
        }
        guard var document = json.object else { throw .shape(ShapeError("", .notA("an object"))) }
        do {
            (options, signature) = try ProofOptions.read(document["proof"])
        } catch {
            throw .shape(error)
        }
        document["proof"] = nil
        self.document = document
    }

    /// Refuses a document that is not of that shape, before anything is believed of it.
    func check(as shape: NodeShape, contexts: [String]) throws(Verification.Reason) {
        do {
            _ = try Expansion.quads(of: document, as: shape, contexts: contexts)
        } catch {
            throw .shape(error)
        }
    }

    /// The document as a value, once it is of that shape.
    func read<Value>(
        as shape: NodeShape, contexts: [String], _ read: (JSONObject) throws(ShapeError) -> Value
    ) throws(Verification.Reason) -> Value {
        try check(as: shape, contexts: contexts)
        do {
            return try read(document)
        } catch {
            throw .shape(error)
        }
    }

    /// Checks key, signature and the time of signing.
    func prove(
        by issuer: DIDDocument, as shape: NodeShape, contexts: [String], now: Moment, logged: Moment?
    ) throws(Verification.Reason) {
        let address = options.verificationMethod
        guard let key = issuer.keys.first(where: { issuer.id.url(of: $0.fragment).utf8.elementsEqual(address.utf8) })
        else {
            throw issuer.otherMethods.contains(address) ? .otherKeyKind(address) : .unknownKey(address)
        }
        guard key.isForAssertions else { throw .keyNotForAssertions(address) }
        let input: SignatureInput
        do {
            input = try SignatureInput(proof: options, document: document, as: shape, contexts: contexts)
        } catch {
            switch error {
            case .shape(let error): throw .shape(error)
            case .otherIssuer, .tooComplex, .key: throw .wrongSignature
            }
        }
        guard key.publicKey.verifies(signature, over: input) else { throw .wrongSignature }
        // `created` is the signer's own word, which a thief of the key can give too: only the log can speak against it.
        if let revoked = key.revoked {
            guard let logged, logged < revoked else { throw .keyRevoked(revoked) }
        }
        if let expires = key.expires, options.created > expires { throw .keyExpired(expires) }
        guard options.created <= now.adding(seconds: CredentialVerifier.skewInSeconds) else {
            throw .createdInFuture(options.created)
        }
    }
}
