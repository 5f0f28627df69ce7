internal import JSON

/// The issuer's document at `/.well-known/did.json`: its keys, and since when each no longer counts.
///
/// Sources: W3C Decentralized Identifiers 1.0; W3C Controlled Identifiers 1.0, sections 2.2 and 2.2.2.
public struct DIDDocument: Equatable, Sendable {
    /// The issuer.
    public let id: WebDID
    /// The Ed25519 keys, each name once.
    public let keys: [IssuerKey]
    /// Keys of other kinds, by their full address; they count for nothing here.
    let otherMethods: Set<String>

    /// A document; of keys with the same name the first stays.
    public init(id: WebDID, keys: [IssuerKey]) {
        self.id = id
        var names: Set<KeyFragment> = []
        self.keys = keys.filter { names.insert($0.fragment).inserted }
        otherMethods = []
    }

    init(id: WebDID, keys: [IssuerKey], otherMethods: Set<String>) {
        self.id = id
        self.keys = keys
        self.otherMethods = otherMethods
    }

    /// The document as the bytes to be served. Retired and compromised keys stay listed, so that old certificates can be
    /// judged.
    public var bytes: [UInt8] {
        let methods = keys.map { key in
            var method: JSONObject = [
                "id": .string(id.url(of: key.fragment)), "type": "Multikey", "controller": .string(id.description),
                "publicKeyMultibase": .string(key.publicKey.multibase),
            ]
            method["expires"] = key.expires.map { .string($0.description) }
            method["revoked"] = key.revoked.map { .string($0.description) }
            return JSON.object(method)
        }
        let document: JSON = [
            "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
            "id": .string(id.description),
            "verificationMethod": .array(methods),
            "assertionMethod": .array(
                keys.filter(\.isForAssertions).map { .string(id.url(of: $0.fragment)) }),
        ]
        return JSON.object(document.object ?? [:]).bytes
    }
}

/// One Ed25519 key of an issuer, as its document lists it.
public struct IssuerKey: Equatable, Sendable {
    /// Its name in the document.
    public let fragment: KeyFragment
    /// The key.
    public let publicKey: PublicKey
    /// When it was retired: what it signed until then keeps counting.
    public let expires: Moment?
    /// When it was found compromised: what it signed counts only with other evidence that it is older.
    public let revoked: Moment?
    /// Whether the issuer makes statements with it; a key listed for login only does not count.
    public let isForAssertions: Bool

    /// A key that makes statements, unless said otherwise.
    public init(
        fragment: KeyFragment, publicKey: PublicKey, expires: Moment? = nil, revoked: Moment? = nil,
        isForAssertions: Bool = true
    ) {
        self.fragment = fragment
        self.publicKey = publicKey
        self.expires = expires
        self.revoked = revoked
        self.isForAssertions = isForAssertions
    }
}
