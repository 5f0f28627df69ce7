import Credentials
import FoundationEssentials
import Learning

/// One issuer with its key: signs certificates and status lists, and says which key is whose.
struct IssuerOffice: Sendable {
    private let address: String
    private let issuer: CredentialIssuer
    /// The document for `/.well-known/did.json`.
    let didDocument: [UInt8]

    /// Reads the issuer's key, or makes it at its first use.
    ///
    /// - Throws: ``KeyError`` for a key file that cannot be used, ``CampusError/badSetting(_:)`` for an address that can be
    ///   no issuer.
    init(address: String, folder: String, passPhrase: [UInt8]?, year: Int) throws {
        guard let id = WebDID(publicAddress: address) else { throw CampusError.badSetting(.publicAddress) }
        let home = "\(folder)/\(id.description.dropFirst("did:web:".count))"
        try FileManager.default.createDirectory(
            atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        func names() throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: home).filter { $0.hasSuffix(".pem") }
                .map { String($0.dropLast(4)) }.sorted()
        }
        if try names().isEmpty { try IssuerOffice.makeKey(at: "\(home)/ed-\(year)a.pem", passPhrase: passPhrase) }
        // The newest key signs; earlier ones stay listed, so that what they signed keeps verifying.
        let keys = try names().compactMap { name in
            try KeyFragment(name).map { ($0, try SigningKey.read(file: "\(home)/\(name).pem", passPhrase: passPhrase)) }
        }
        guard let (fragment, key) = keys.last else { throw CampusError.badSetting(.publicAddress) }
        self.address = address
        issuer = CredentialIssuer(id: id, key: key, keyFragment: fragment)
        didDocument =
            DIDDocument(id: id, keys: keys.map { IssuerKey(fragment: $0.0, publicKey: $0.1.publicKey) }).bytes
    }

    /// The signed certificate, as the bytes to be delivered.
    func sign(_ content: CredentialContent, at moment: Instant) throws -> [UInt8] {
        try issuer.issue(content, created: Moment(moment))
    }

    /// The signed status list with those places revoked.
    func signStatusList(_ number: Int, revoked: [Int], at moment: Instant) throws -> [UInt8] {
        guard let listAddress = WebAddress("\(address)/status/r/\(number)") else {
            throw CampusError.badSetting(.publicAddress)
        }
        var list = StatusList(address: listAddress)
        for index in revoked {
            _ = list.revoke(at: index)
        }
        return try issuer.issue(list, created: Moment(moment))
    }

    /// Two processes may start at once: whoever comes second uses the first one's key.
    private static func makeKey(at path: String, passPhrase: [UInt8]?) throws {
        do {
            try SigningKey.generate().write(file: path, passPhrase: passPhrase)
        } catch KeyError.exists {
            return
        }
    }
}
