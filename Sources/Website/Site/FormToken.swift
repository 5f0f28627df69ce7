import Credentials

/// The token in every form of a signed-in person, so that no other site can send one in that person's name.
///
/// Made from the session's secret and masked anew for each page, so that it can be compressed with the page.
enum FormToken {
    /// The name of the hidden field.
    static let field = "csrf"

    static func make(for secret: String) -> String {
        let mask = RandomBytes.make(16)
        return Base64URL.encode(mask + zip(mask, plain(secret)).map { $0 ^ $1 })
    }

    static func isRight(_ token: String, for secret: String) -> Bool {
        guard let bytes = Base64URL.decode(token), bytes.count == 32 else { return false }
        let unmasked = zip(bytes[..<16], bytes[16...]).map { $0 ^ $1 }
        // Compared to the end whatever comes, so that timing tells nothing.
        return zip(unmasked, plain(secret)).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func plain(_ secret: String) -> [UInt8] {
        Array(SHA256.digest(Array("form token \(secret)".utf8)).prefix(16))
    }
}
