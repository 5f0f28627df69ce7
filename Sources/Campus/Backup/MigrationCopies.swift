import FoundationEssentials
import Glibc
import SQL

/// Copies of the database as it stood before a migration, beside it: `campus-before-0006.sqlite`.
struct MigrationCopies: Sendable {
    let data: DataFolder
    /// Bytes free in a folder.
    var freeSpace: @Sendable (String) -> Int? = OwnerFile.freeSpace

    /// So many are kept, the newest.
    static let kept = 3

    /// Makes a verified copy, while every writer is held off.
    ///
    /// - Throws: ``BackupError``: then nothing may migrate.
    @Sendable func make(before number: Int) throws {
        let digits = String(number)
        let path =
            "\(data.path)/campus-before-\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits).sqlite"
        // Once for the copy, once for what the migration may write anew.
        let needed = 2 * (size(data.database) + size(data.database + "-wal")) + (8 << 20)
        if let free = freeSpace(data.path), free < needed {
            throw BackupError.noRoom(data.path, needed: needed, free: free)
        }
        let draft = "\(path).\(getpid())"
        unlink(draft)
        do throws(SQLError) { _ = try SQLiteCopy.make(of: data.database, at: draft) } catch {
            throw BackupError.from(error, at: path)
        }
        // One that stands there is of a migration that failed: this one is newer.
        guard rename(draft, path) == 0 else {
            let reason = String(cString: strerror(errno))
            unlink(draft)
            throw BackupError.cannotWrite(path, reason)
        }
        try OwnerFile.syncFolder(data.path)
    }

    /// Takes the older ones away, once the migration stands.
    func thin() {
        let manager = FileManager.default
        let copies: [String]
        do { copies = try manager.contentsOfDirectory(atPath: data.path) } catch { return }
        for name in copies.filter(MigrationCopies.isCopy).sorted().dropLast(MigrationCopies.kept) {
            unlink("\(data.path)/\(name)")
        }
    }

    private static func isCopy(_ name: String) -> Bool {
        name.hasPrefix("campus-before-") && name.hasSuffix(".sqlite")
            && name.dropFirst(14).dropLast(7).allSatisfy { "0123456789".contains($0) }
    }

    private func size(_ path: String) -> Int {
        var status = stat()
        return lstat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}
