import Campus
import Catalogue
import FoundationEssentials
import Glibc

/// A small file that only its owner may read.
struct PrivateFile: Sendable {
    let path: String

    /// Writes the text with mode 0600, replacing what is there in one step.
    func write(_ text: String) throws(CommandError) {
        let draft = "\(path).\(getpid())"
        do {
            let folder = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw failure
        }
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw failure }
        let bytes = Array(text.utf8)
        let written = Glibc.write(descriptor, bytes, bytes.count)
        guard close(descriptor) == 0, written == bytes.count, rename(draft, path) == 0 else {
            unlink(draft)
            throw failure
        }
    }

    /// Its text; nil where it is missing, or has more bytes than that.
    func read(limit: Int = 1024) -> String? {
        guard let bytes = FileManager.default.contents(atPath: path), bytes.count <= limit else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    func remove() {
        unlink(path)
    }

    private var failure: CommandError {
        .no { $0.ownFileUnwritable(path) }
    }
}

/// Where the token of whoever signed in is kept.
struct SessionFile: Sendable {
    let path: String
    private var file: PrivateFile { PrivateFile(path: path) }

    func read() -> String? {
        file.read().map { String($0.prefix { $0 != "\n" }) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    func write(_ secret: String) throws(CommandError) { try file.write(secret + "\n") }

    func remove() { file.remove() }
}

/// The port that `iml serve` last listened on: until a public address is set, addresses and the issuer name it, and
/// commands must name the same.
struct ServedPort: Sendable {
    private let file: PrivateFile

    init(_ data: DataFolder) {
        file = PrivateFile(path: data.path + "/served-port")
    }

    func read() -> Int? {
        file.read().flatMap { Int($0.prefix { $0 != "\n" }) }.flatMap { (1...65_535).contains($0) ? $0 : nil }
    }

    func write(_ port: Int) throws(CommandError) { try file.write("\(port)\n") }
}
