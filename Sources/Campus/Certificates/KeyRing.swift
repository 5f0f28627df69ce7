import Credentials
public import Learning
import MigrationLaw
import Synchronization

/// The issuer's keys in the data folder: one folder for each issuer, a key made at its first use.
///
/// A new public address is a new issuer with a new key, so that what was signed as a test never becomes real.
public final class KeyRing: Sendable {
    let folder: String
    private let passPhrase: [UInt8]?
    private let now: @Sendable () -> Instant
    private let keys = Mutex<[String: IssuerOffice]>([:])

    /// - Parameters:
    ///   - folder: where the key files lie; made with mode 0700 when missing.
    ///   - passPhrase: encrypts them when given.
    ///   - now: the clock; a new key is named after its year.
    public init(folder: String, passPhrase: [UInt8]? = nil, now: @escaping @Sendable () -> Instant) {
        self.folder = folder
        self.passPhrase = passPhrase
        self.now = now
    }

    func office(for settings: Settings) throws -> IssuerOffice {
        try office(forAddress: settings.publicAddress)
    }

    func office(forAddress address: String) throws -> IssuerOffice {
        try keys.withLock { keys in
            if let key = keys[address] { return key }
            let key = try IssuerOffice(address: address, folder: folder, passPhrase: passPhrase, year: now().day.year)
            keys[address] = key
            return key
        }
    }
}
