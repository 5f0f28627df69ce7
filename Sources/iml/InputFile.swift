import Catalogue
import FoundationEssentials
import JSON

/// Files that people name on the command line.
enum InputFile {
    /// Bytes that a file may have: 1 MiB.
    static let limit = 1 << 20

    static func bytes(_ path: String) throws(CommandError) -> [UInt8] {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw .notFound { $0.fileUnreadable(path) }
        }
        guard bytes.count <= limit else { throw .no { $0.fileTooLarge(path) } }
        return Array(bytes)
    }

    static func json(_ path: String) throws(CommandError) -> JSON {
        let bytes = try bytes(path)
        do { return try JSON(bytes: bytes) } catch {
            let why = "\(error)"
            throw .no { $0.fileNoJSON(path, why) }
        }
    }
}
