/// A cookie to keep: HttpOnly, SameSite=Lax and Path=/ unless told otherwise. Source: RFC 6265bis.
public struct SetCookie: Equatable, Sendable {
    /// When a browser sends the cookie from another site's page.
    public enum SameSite: String, Sendable {
        /// Only when a person follows a link here.
        case lax = "Lax"
        /// Never.
        case strict = "Strict"
    }

    /// The name.
    public let name: String
    /// The value.
    public let value: String
    /// Seconds it lasts; nil until the browser closes, 0 to forget it now.
    public let maximumAge: Int?
    /// Whether it goes over https only.
    public let isSecure: Bool
    /// Whether scripts cannot read it.
    public let isHTTPOnly: Bool
    /// When it goes along from another site.
    public let sameSite: SameSite

    /// A cookie.
    ///
    /// - Throws: ``SetCookieError`` when name or value hold what a cookie cannot, or when a name that begins with
    ///   `__Host-` or `__Secure-` is not secure: browsers drop such a cookie without a word.
    public init(
        _ name: String, _ value: String, maximumAge: Int? = nil, isSecure: Bool, isHTTPOnly: Bool = true,
        sameSite: SameSite = .lax
    ) throws(SetCookieError) {
        guard !name.isEmpty, name.utf8.allSatisfy(ASCII.isToken) else { throw .badName(name) }
        guard value.utf8.allSatisfy(SetCookie.isValue) else { throw .badValue(name: name) }
        let isBound = ["__host-", "__secure-"].contains { ASCII.lowercased(name).hasPrefix($0) }
        guard isSecure || !isBound else { throw .mustBeSecure(name) }
        self.name = name
        self.value = value
        self.maximumAge = maximumAge
        self.isSecure = isSecure
        self.isHTTPOnly = isHTTPOnly
        self.sameSite = sameSite
    }

    /// The value of the Set-Cookie header. Never a Domain: the cookie stays with this host, as `__Host-` demands.
    public var headerValue: String {
        var text = "\(name)=\(value); Path=/"
        if let maximumAge { text += "; Max-Age=\(maximumAge)" }
        if isSecure { text += "; Secure" }
        if isHTTPOnly { text += "; HttpOnly" }
        return text + "; SameSite=\(sameSite.rawValue)"
    }

    /// `cookie-octet` of RFC 6265, section 4.1.1.
    private static func isValue(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x2B, 0x2D...0x3A, 0x3C...0x5B, 0x5D...0x7E: true
        default: false
        }
    }
}

/// Why a cookie cannot be made.
public enum SetCookieError: Error, Equatable, Sendable {
    /// The name is empty or holds a space, a separator or a control character.
    case badName(String)
    /// The value holds a space, quote, comma, semicolon, backslash, control character or non-ASCII.
    case badValue(name: String)
    /// A name with this prefix is only kept when it is secure.
    case mustBeSecure(String)
}

extension SetCookieError: CustomStringConvertible {
    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .badName(let name): "“\(name)” cannot name a cookie. Use letters, digits, “-” and “_”."
        case .badValue(let name):
            "The value of the cookie “\(name)” cannot be sent. Encode it, for instance as base64url."
        case .mustBeSecure(let name):
            "A cookie called “\(name)” must be secure. Send it over https or name it otherwise."
        }
    }
}
