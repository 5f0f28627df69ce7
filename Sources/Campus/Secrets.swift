import Credentials
import Learning
import MigrationLaw

/// Random names and secrets.
enum Secrets {
    /// A new id: 48 bits of time, 80 random bits, in 26 characters of Crockford's base 32, so that ids sort by time.
    static func newID<Subject>(at now: Instant) -> Identifier<Subject> {
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
        var text = ""
        for position in 0..<10 {
            text.append(alphabet[Int(now.milliseconds >> Int64(45 - 5 * position)) & 31])
        }
        var random = SystemRandomNumberGenerator()
        for _ in 0..<16 {
            text.append(alphabet[Int(random.next() & 31)])
        }
        return Identifier(text)
    }

    /// 256 random bits as 43 characters of base64url.
    static func newSecret() -> String {
        Base64URL.encode(RandomBytes.make(32))
    }

    /// A new secret with what is stored of it.
    static func newLink() -> (secret: String, digest: String) {
        let secret = newSecret()
        return (secret, digest(secret))
    }

    /// The secret for one of many that a random seed stands for, with what is stored of it.
    static func link(from seed: String, for name: String) -> (secret: String, digest: String) {
        let secret = Base64URL.encode(SHA256.digest(Array("\(seed)\u{0}\(name)".utf8)))
        return (secret, digest(secret))
    }

    /// What is stored of a secret: SHA-256 in hex.
    static func digest(_ secret: String) -> String {
        Hexadecimal.encode(SHA256.digest(Array(secret.utf8)))
    }
}
