public import Learning
import Records
import Synchronization

/// What the set-up page asks and `iml.yaml` may fix.
public enum Setting: String, CaseIterable, Sendable {
    case siteName, publicAddress, issuerName, issuerURL, languages, signUp
}

/// The settings as they are now.
public struct Settings: Equatable, Sendable {
    /// How the site calls itself.
    public var siteName: String
    /// `https://HOST` without a slash at the end: what every link and credential is built from.
    public var publicAddress: String
    /// Who signs certificates.
    public var issuerName: String
    /// The issuer's page.
    public var issuerURL: String
    /// Offered languages, English first.
    public var languages: [Language]
    /// Anyone may make an account.
    public var signUpIsOpen: Bool
    /// No public address was set: certificates are tests.
    public var isTest: Bool
    /// Set in `iml.yaml`, so the page cannot change them.
    public var fixed: Set<Setting>

    /// A campus on this machine that nothing was asked of yet.
    public static func initial(port: Int) -> Settings {
        Settings(
            siteName: "IML Campus", publicAddress: "http://localhost:\(port)", issuerName: "IML Campus",
            issuerURL: "http://localhost:\(port)/", languages: Language.allCases, signUpIsOpen: true, isTest: true,
            fixed: [])
    }

    /// Certificates name the product as their issuer: nobody chose one yet.
    public var issuerIsNotNamed: Bool { issuerName == Settings.initial(port: 0).issuerName }

    /// Takes values by key; what is absent or blank stays.
    mutating func take(_ values: [Setting: String]) {
        func text(_ key: Setting) -> String? {
            guard let value = values[key], !value.isEmpty else { return nil }
            return value
        }
        siteName = text(.siteName) ?? siteName
        if let address = text(.publicAddress) {
            publicAddress = address.hasSuffix("/") ? String(address.dropLast()) : address
            isTest = false
            issuerURL = publicAddress + "/"
        }
        issuerName = text(.issuerName) ?? siteName
        issuerURL = text(.issuerURL) ?? issuerURL
        if let codes = text(.languages) {
            let named = codes.split(separator: ",").compactMap { Language(rawValue: String($0.filter { $0 != " " })) }
            languages = [.english] + named.filter { $0 != .english }
        }
        signUpIsOpen = (text(.signUp) ?? "open") != "invited"
    }
}

/// The settings, shared by everything that asks for them; the file wins over the database.
public final class SettingsBook: Sendable {
    private let port: Int
    private let fixed: [Setting: String]
    private let settings: Mutex<Settings>

    /// - Parameters:
    ///   - port: the port served, for the address until a public one is set.
    ///   - fixed: what `iml.yaml` sets.
    public init(port: Int, fixed: [Setting: String] = [:]) {
        self.port = port
        self.fixed = fixed
        settings = Mutex(.initial(port: port))
        take([:])
    }

    /// The settings now.
    public var current: Settings { settings.withLock { $0 } }

    /// Takes what the database holds.
    func take(_ stored: [String: String]) {
        var next = Settings.initial(port: port)
        var values: [Setting: String] = [:]
        for (key, value) in stored {
            if let key = Setting(rawValue: key) { values[key] = value }
        }
        next.take(values.merging(fixed) { $1 })
        next.fixed = Set(fixed.keys)
        let settled = next
        settings.withLock { $0 = settled }
    }
}
