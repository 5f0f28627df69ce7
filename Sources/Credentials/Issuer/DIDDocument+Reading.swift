internal import JSON

/// Why an issuer's document was refused.
public enum DIDDocumentError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The bytes are no JSON that we read.
    case unreadable(String)
    /// A member is missing or not as it must be.
    case malformed(path: String, problem: String)

    /// Fault and remedy.
    public var description: String {
        switch self {
        case .unreadable(let reason): "the issuer's document cannot be read (\(reason)). Fetch it again."
        case .malformed(let path, let problem): "the issuer's document: \(path): \(problem)"
        }
    }
}

extension DIDDocument {
    private static let members: Set<String> = [
        "@context", "id", "controller", "alsoKnownAs", "verificationMethod", "assertionMethod", "authentication",
        "keyAgreement", "capabilityInvocation", "capabilityDelegation", "service",
    ]
    private static let methodMembers: Set<String> = [
        "id", "type", "controller", "publicKeyMultibase", "publicKeyJwk", "expires", "revoked",
    ]

    /// Reads an issuer's document from bytes nobody vouches for.
    ///
    /// Every key must have its full address under this issuer, this issuer as controller, and stand once; `assertionMethod`
    /// must be a list of such addresses, never of keys.
    ///
    /// - Throws: ``DIDDocumentError``.
    public init(bytes: [UInt8]) throws(DIDDocumentError) {
        let json: JSON
        do {
            json = try JSON(bytes: bytes, sizeLimit: 1 << 18)
        } catch {
            throw .unreadable(error.description)
        }
        guard let document = json.object else { throw .malformed(path: "", problem: "this must be an object.") }
        for key in document.keys where !DIDDocument.members.contains(key) || !key.utf8.allSatisfy({ $0 < 0x80 }) {
            throw .malformed(path: key, problem: "an issuer's document has no such member here. Remove it.")
        }
        do {
            try self.init(document)
        } catch {
            throw .malformed(path: error.path, problem: error.fault.description)
        }
    }

    private init(_ document: JSONObject) throws(ShapeError) {
        let reader = MemberReader(.object(document))
        _ = try reader["@context"][0].value("https://www.w3.org/ns/did/v1") {
            $0 == "https://www.w3.org/ns/did/v1" ? $0 : nil
        }
        let id = try reader["id"].value("did:web:HOST", WebDID.init(_:))
        let assertions = try reader["assertionMethod"].json("a list of full key addresses") { json in
            json.array.flatMap { list in
                let texts = list.compactMap(\.string)
                return texts.count == list.count ? Set(texts.map { Array($0.utf8) }) : nil
            }
        }
        var keys: [IssuerKey] = []
        var others: Set<String> = []
        var names: Set<KeyFragment> = []
        let methods = reader["verificationMethod"]
        _ = try methods.json("a list of keys", \.array)
        for place in 0..<methods.count {
            let method = methods[place]
            let members = try method.json("a key", \.object)
            for key in members.keys
            where !DIDDocument.methodMembers.contains(key) || !key.utf8.allSatisfy({ $0 < 0x80 }) {
                throw ShapeError("verificationMethod[\(place)]", .undefinedTerm(key))
            }
            let fragment = try method["id"].value("the full address of a key under \(id)") { text in
                let prefix = "\(id)#"
                guard text.utf8.starts(with: prefix.utf8) else { return nil as KeyFragment? }
                return KeyFragment(String(decoding: Array(text.utf8.dropFirst(prefix.utf8.count)), as: UTF8.self))
            }
            guard names.insert(fragment).inserted else {
                throw ShapeError("verificationMethod[\(place)].id", .notA("a name that no other key has"))
            }
            _ = try method["controller"].value("\(id)") { WebDID($0) == id ? $0 : nil }
            let address = id.url(of: fragment)
            switch try method["type"].value("Multikey or JsonWebKey", { $0 }) {
            case "Multikey":
                keys.append(
                    IssuerKey(
                        fragment: fragment,
                        publicKey: try method["publicKeyMultibase"].value("an Ed25519 Multikey", DIDDocument.publicKey),
                        expires: members["expires"] == nil ? nil : try method["expires"].moment(),
                        revoked: members["revoked"] == nil ? nil : try method["revoked"].moment(),
                        isForAssertions: assertions.contains(Array(address.utf8))))
            case "JsonWebKey": others.insert(address)
            default: throw ShapeError("verificationMethod[\(place)].type", .notA("Multikey or JsonWebKey"))
            }
        }
        self.init(id: id, keys: keys, otherMethods: others)
    }

    private static func publicKey(_ text: String) -> PublicKey? {
        do {
            return try PublicKey(multibase: text)
        } catch {
            return nil
        }
    }
}
