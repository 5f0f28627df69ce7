import Credentials
import JSON
import Learning
import Records

extension Records {
    /// Writes that something happened, in the act's own transaction.
    ///
    /// - Parameters:
    ///   - payload: nothing personal.
    ///   - personal: what erasure may empty; its salted digest stays.
    func note(
        _ kind: String, about subject: String, by actor: Actor, at now: Instant, payload: JSON = .object([:]),
        personal: JSON? = nil
    ) async throws {
        let text = personal.map { $0.text }
        let digest = text.map { text in
            let salt = Hexadecimal.encode(RandomBytes.make(16))
            return "\(salt)$\(Secrets.digest(salt + text))"
        }
        try await append(
            Event(
                at: now, actor: actor, kind: kind, subject: subject, payload: payload.text, personal: text,
                personalDigest: digest))
    }
}
