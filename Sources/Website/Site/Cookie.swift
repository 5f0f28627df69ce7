import Campus
import HTTP
import Learning

/// The cookie that keeps a browser signed in.
enum Cookie {
    /// `__Host-iml` over https, `iml` on plain loopback.
    static func name(for settings: Settings) -> String {
        isSecure(settings) ? "__Host-iml" : "iml"
    }

    static func set(_ session: NewSession, for settings: Settings) throws -> SetCookie {
        let (seconds, _) = Campus.sessionLength.components
        return try SetCookie(
            name(for: settings), session.secret, maximumAge: Int(seconds), isSecure: isSecure(settings))
    }

    static func clear(for settings: Settings) throws -> SetCookie {
        try SetCookie(name(for: settings), "", maximumAge: 0, isSecure: isSecure(settings))
    }

    private static func isSecure(_ settings: Settings) -> Bool {
        settings.publicAddress.hasPrefix("https:")
    }
}
