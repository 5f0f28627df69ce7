internal import JSON

/// What a proof says besides its value.
struct ProofOptions: Equatable {
    let created: Moment
    /// The full DID URL of the key.
    let verificationMethod: String

    static let cryptosuite = "eddsa-rdfc-2022"

    /// The proof configuration, with the document's contexts.
    func configuration(contexts: [String]) -> JSONObject {
        var object = members
        object["@context"] = .array(contexts.map { .string($0) })
        return object
    }

    /// The proof as it stands in the document.
    func proof(value: [UInt8]) -> JSON {
        var object = members
        object["proofValue"] = .string("z" + Base58.encode(value))
        return .object(object)
    }

    private var members: JSONObject {
        [
            "type": "DataIntegrityProof", "cryptosuite": .string(ProofOptions.cryptosuite),
            "created": .string(created.description), "verificationMethod": .string(verificationMethod),
            "proofPurpose": "assertionMethod",
        ]
    }
}

extension ProofOptions {
    /// Reads the one proof of a document, and takes it only if it is, member for member, what ``proof(value:)`` writes.
    static func read(_ json: JSON?) throws(ShapeError) -> (options: ProofOptions, value: [UInt8]) {
        guard let json else { throw ShapeError("", .missing("proof")) }
        // Also refuses a list of proofs: a second one beside a good one would stand unchecked.
        guard let object = json.object else { throw ShapeError("proof", .notA("one object")) }
        let reader = MemberReader(json, path: "proof")
        let options = ProofOptions(
            created: try reader["created"].moment(),
            verificationMethod: try reader["verificationMethod"].value("the full address of a key") { $0 })
        let value: [UInt8] = try reader["proofValue"].value("z and a signature of 64 bytes in base 58") { text in
            guard text.utf8.first == UInt8(ascii: "z"), let bytes = Base58.decode(String(text.dropFirst())),
                bytes.count == 64
            else { return nil }
            return bytes
        }
        let expected = options.proof(value: value)
        for (key, value) in object.members where expected[key] != value {
            if expected[key] == nil { throw ShapeError("proof", .undefinedTerm(key)) }
            throw ShapeError("proof.\(key)", .notAsIssued)
        }
        guard expected == json else { throw ShapeError("proof", .notAsIssued) }
        return (options, value)
    }
}
