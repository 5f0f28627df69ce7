import ContentFiles
import FoundationEssentials

/// The folder with everything a campus must not lose: database, keys, settings.
public struct DataFolder: Sendable {
    /// Absolute, without a slash at the end.
    public let path: String

    /// The folder at that path.
    public init(path: String) {
        self.path = path
    }

    /// The database file.
    public var database: String { path + "/campus.sqlite" }
    /// The folder of signing keys.
    public var keys: String { path + "/keys" }
    /// The settings that win over the set-up page.
    public var settings: String { path + "/iml.yaml" }

    /// Whether a campus lives here.
    public var holdsCampus: Bool { FileManager.default.fileExists(atPath: database) }

    /// Makes the folder (mode 0700) and the settings file, where they are missing.
    ///
    /// - Throws: ``DataFolderError`` saying what to do.
    public func prepare() throws(DataFolderError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            guard !FileManager.default.fileExists(atPath: settings) else { return }
            try Data(DataFolder.settingsTemplate.utf8).write(to: URL(filePath: settings), options: .withoutOverwriting)
        } catch {
            throw .cannotWrite(path)
        }
    }

    /// What `iml.yaml` fixes.
    ///
    /// - Throws: ``DataFolderError`` with every fault of the file.
    func fixedSettings() throws(DataFolderError) -> [Setting: String] {
        let values = try settingsValues()
        var fixed: [Setting: String] = [:]
        for key in Setting.allCases {
            guard let value = values.texts[key.rawValue] else { continue }
            guard key.allows(value) else {
                throw .badSettings([
                    "\(settings): the key “\(key.rawValue)” cannot be “\(value)”. Write it as the comment above it shows."
                ])
            }
            fixed[key] = value
        }
        return fixed
    }

    /// What `iml.yaml` says about the server, each number within its range.
    ///
    /// - Throws: ``DataFolderError`` with every fault of the file.
    public func serverLimits() throws(DataFolderError) -> ServerLimits {
        let values = try settingsValues()
        var read = ServerLimits()
        read.trustedProxies = values.texts[ServerLimits.proxiesKey].map { text in
            text.split { $0 == "," || $0 == " " }.map(String.init)
        }
        for limit in ServerLimit.allCases { read.limits[limit] = values.numbers[limit.rawValue] }
        return read
    }

    private func settingsValues() throws(DataFolderError) -> SettingsFile.Values {
        guard FileManager.default.fileExists(atPath: settings) else { return SettingsFile.Values() }
        guard let bytes = FileManager.default.contents(atPath: settings), bytes.count <= 65_536,
            let text = String(validating: bytes, as: UTF8.self)
        else { throw .cannotRead(settings) }
        let (values, faults) = SettingsFile.read(
            text, file: settings, texts: Setting.allCases.map(\.rawValue) + [ServerLimits.proxiesKey],
            numbers: ServerLimit.allCases.map { ($0.rawValue, $0.range, $0.usual) })
        guard faults.isEmpty else { throw .badSettings(faults.map(\.description)) }
        return values
    }

    static let settingsTemplate =
        siteTemplate
        + ServerLimit.allCases.map { "\n# \($0.comment)\n#\($0.rawValue): \($0.usual)\n" }.joined()

    private static let siteTemplate = """
        # Settings of this campus. The first ones can be set on the set-up page; what stands here wins and is shown there as
        # fixed.
        # Take the # away to set one, then start the server again.

        # How the site calls itself.
        #siteName: IML Campus

        # Where people reach it: https and a host name. Until it is set, certificates are TEST and links say localhost.
        # Setting it makes a new issuer: certificates signed before stay TEST.
        #publicAddress: https://campus.example.org

        # Who signs certificates, and its page.
        #issuerName: Example Organisation
        #issuerURL: https://example.org/

        # Offered languages, by code, separated by commas.
        #languages: en, fr, es

        # Who may make an account: open (anybody) or invited (administrators make accounts).
        #signUp: open

        # The rest is about the server and stands only here.

        # Addresses or blocks, separated by commas, of proxies that are believed about whom they speak for. Only this machine
        # until set.
        #trustedProxies: 127.0.0.0/8, ::1

        """
}

/// Why a data folder cannot be used.
public enum DataFolderError: Error, Equatable, CustomStringConvertible {
    case noCampus(String)
    case cannotWrite(String)
    case cannotRead(String)
    case badSettings([String])
    /// A later program migrated the database further than this one knows.
    case newerDatabase(String, migration: Int, lastKnown: Int)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .noCampus(let path):
            "There is no campus in \(path). Start one with “iml serve”, or name another folder with --data."
        case .cannotWrite(let path):
            "The folder \(path) cannot be written. Check who owns it and whether the disk is full or read-only."
        case .cannotRead(let path):
            "The file \(path) cannot be read: it must be UTF-8 text of at most 64 KB that you may open."
        case .badSettings(let faults): faults.joined(separator: "\n")
        case .newerDatabase(let path, let migration, let lastKnown):
            """
            A later program wrote the database in \(path): it is at migration \(migration), and this program, \
            version \(Release.version), knows migrations up to \(lastKnown). Start that program, or restore a backup \
            made before it.
            """
        }
    }
}
