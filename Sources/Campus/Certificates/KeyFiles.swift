import FoundationEssentials

/// The files of the issuer's keys: how many there are, and how many a pass phrase does not protect.
public struct KeyFiles: Equatable, Sendable {
    /// Of every issuer that this campus has been.
    public let all: Int
    /// Readable by whoever may read the file.
    public let plain: Int

    /// So many.
    public init(all: Int, plain: Int) {
        self.all = all
        self.plain = plain
    }

    /// Looks at the files in a folder of keys, which lie in one folder for each issuer.
    init(in folder: String) {
        let manager = FileManager.default
        let names: [String]
        do { names = try manager.subpathsOfDirectory(atPath: folder) } catch { names = [] }
        let heads = names.filter { $0.hasSuffix(".pem") }.compactMap { manager.contents(atPath: "\(folder)/\($0)") }
        all = heads.count
        plain = heads.count { !String(decoding: $0.prefix(40), as: UTF8.self).contains("ENCRYPTED") }
    }
}

extension KeyRing {
    /// The files as they lie there now.
    var files: KeyFiles { KeyFiles(in: folder) }
}
