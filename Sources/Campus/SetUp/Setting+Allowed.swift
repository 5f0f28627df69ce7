import Credentials
import Learning

extension Setting {
    /// Whether that can be its value, from the page or from `iml.yaml`: what is kept must be fit to sign with.
    func allows(_ value: String) -> Bool {
        guard value.utf8.count <= 300 else { return false }
        return switch self {
        case .siteName, .issuerName: Setting.isPlain(value)
        // Localhost is the issuer of every campus on trial: as a public address it would make tests real.
        case .publicAddress: value.hasPrefix("https://") && WebDID(publicAddress: value) != nil
        case .issuerURL: WebAddress(value) != nil
        case .languages:
            value.contains { $0 != "," && $0 != " " }
                && value.split(separator: ",").allSatisfy { code in
                    Language(rawValue: String(code.filter { $0 != " " })) != nil
                }
        case .signUp: ["open", "invited"].contains(value)
        }
    }

    private static func isPlain(_ value: String) -> Bool {
        do {
            _ = try PlainText(value)
            return true
        } catch {
            return false
        }
    }
}
