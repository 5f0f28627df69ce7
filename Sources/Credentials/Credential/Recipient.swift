/// Whom a credential is about.
public struct Recipient: Equatable, Sendable {
    /// A name of the person in this credential only; another credential of the same person has another.
    public let id: URNUUID
    /// The name as printed on the certificate.
    public let printedName: PlainText
    /// The person's e-mail address, hashed; only when its owner proved it.
    public let email: HashedEmail?

    /// A recipient.
    public init(id: URNUUID = .random(), printedName: PlainText, email: HashedEmail? = nil) {
        self.id = id
        self.printedName = printedName
        self.email = email
    }
}

/// An e-mail address that can be recognised by who knows it, and not read by who does not.
///
/// Source: Open Badges 3.0, section B.3.3, “IdentityObject”: SHA-256 over the address followed by the salt.
public struct HashedEmail: Equatable, Sendable {
    /// The 32 bytes of the digest.
    public let digest: [UInt8]
    /// The salt: 1 to 128 visible characters of ASCII.
    public let salt: String

    /// Hashes the address, made lower case, with 128 random bits of salt.
    public init(address: String) {
        self.init(address: address, salt: Hexadecimal.encode(RandomBytes.make(16)))
    }

    init(address: String, salt: String) {
        digest = SHA256.digest(Array((address.lowercased() + salt).utf8))
        self.salt = salt
    }

    /// Reads `sha256$` and 64 lower-case hexadecimal digits; nil for another form or a salt outside its set.
    init?(identityHash: String, salt: String) {
        let prefix = "sha256$"
        guard identityHash.utf8.starts(with: prefix.utf8), identityHash.utf8.count == prefix.utf8.count + 64,
            let digest = Hexadecimal.decode(String(identityHash.dropFirst(prefix.count))),
            (1...128).contains(salt.utf8.count), salt.utf8.allSatisfy({ (0x21..<0x7F).contains($0) })
        else { return nil }
        self.digest = digest
        self.salt = salt
        guard self.identityHash.utf8.elementsEqual(identityHash.utf8) else { return nil }
    }

    /// `sha256$` and 64 lower-case hexadecimal digits.
    public var identityHash: String { "sha256$" + Hexadecimal.encode(digest) }

    /// Whether that address, made lower case, is the one hashed.
    public func matches(address: String) -> Bool {
        HashedEmail(address: address, salt: salt).digest == digest
    }
}
