/// Why a key could not be read, written or understood. The paths and texts name no secret.
public enum KeyError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file could not be opened or read; the system's words.
    case unreadable(path: String, reason: String)
    /// The file could not be written; the system's words.
    case unwritable(path: String, reason: String)
    /// A file of that name is there already; a key is never overwritten.
    case exists(path: String)
    /// Others than the owner may read the file.
    case openToOthers(path: String)
    /// The file is encrypted and no pass phrase, or a wrong one, was given.
    case passPhrase
    /// These bytes are no private key in PKCS#8 PEM.
    case noPrivateKey
    /// The key is of another kind than Ed25519.
    case notEd25519
    /// This is no Multikey of that kind (`z6Mk…` for Ed25519).
    case noMultikey
    /// OpenSSL refused an operation it should not refuse.
    case library(String)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .unreadable(let path, let reason):
            "\(path): the key file cannot be read (\(reason)). Check path and owner."
        case .unwritable(let path, let reason):
            "\(path): the key file cannot be written (\(reason)). Check folder and space."
        case .exists(let path): "\(path): a key file is there already. Choose another name; keys are never overwritten."
        case .openToOthers(let path): "\(path): others can read this key file. Run “chmod 600” on it."
        case .passPhrase: "the key is encrypted and the pass phrase is missing or wrong. Give the right one."
        case .noPrivateKey: "this is no private key in PKCS#8 PEM. Restore the file from the backup."
        case .notEd25519: "this key is not Ed25519. Use the key made for this purpose."
        case .noMultikey: "this is no Ed25519 Multikey. It begins with z6Mk and holds 34 bytes."
        case .library(let operation): "OpenSSL refused to \(operation). Check the installation."
        }
    }
}
