internal import JSON

/// The bytes that a proof signs, built here from a document and never taken from outside.
///
/// Source: W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.2 (`eddsa-rdfc-2022`): SHA-256 of the canonical proof
/// configuration, followed by SHA-256 of the canonical document.
struct SignatureInput {
    let bytes: [UInt8]

    init(proof: ProofOptions, document: JSONObject, as shape: NodeShape, contexts: [String]) throws(CredentialError) {
        let configuration = try SignatureInput.canonicalText(
            proof.configuration(contexts: contexts), as: TermTable.proof, contexts: contexts)
        let document = try SignatureInput.canonicalText(document, as: shape, contexts: contexts)
        self.init(canonicalProof: configuration, canonicalDocument: document)
    }

    /// From canonical N-Quads: the same step for published vectors, whose contexts are not ours.
    init(canonicalProof: [UInt8], canonicalDocument: [UInt8]) {
        bytes = SHA256.digest(canonicalProof) + SHA256.digest(canonicalDocument)
    }

    static func canonicalText(
        _ document: JSONObject, as shape: NodeShape, contexts: [String]
    ) throws(CredentialError) -> [UInt8] {
        let quads: [Quad]
        do {
            quads = try Expansion.quads(of: document, as: shape, contexts: contexts)
        } catch {
            throw .shape(error)
        }
        do {
            return try Canonicalization.canonicalText(quads)
        } catch {
            throw .tooComplex
        }
    }
}
