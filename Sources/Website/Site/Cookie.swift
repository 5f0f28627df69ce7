import Campus
import HTTP
import Learning

/// The cookies: one keeps a browser signed in, one keeps the language a visitor chose.
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

    /// As ``name(for:)``, for the language.
    static func languageName(for settings: Settings) -> String { name(for: settings) + "-lang" }

    /// Kept for a year.
    static func set(_ language: Language, for settings: Settings) throws -> SetCookie {
        try SetCookie(
            languageName(for: settings), language.code, maximumAge: 365 * 86_400, isSecure: isSecure(settings))
    }

    private static func isSecure(_ settings: Settings) -> Bool {
        settings.publicAddress.hasPrefix("https:")
    }
}
