import Credentials
import FoundationEssentials
import Glibc
import JSON
public import Learning
import Records
import SQL

extension Backup {
    /// Brings a campus back into an empty data folder; what is verified first, all of it, appears last, in one step.
    ///
    /// Sessions and one-time links of then do not come back: one that was ended or used since would open again.
    ///
    /// - Throws: ``BackupError``, after which the folder is as empty as before; `SQLError`.
    public static func restore(
        _ file: String, into data: DataFolder, now: @Sendable () -> Instant = { Instant.now() }
    ) async throws -> BackupManifest {
        let staging = Staging(data)
        try staging.requireEmptyFolder()
        let reader = try ArchiveReader(file)
        let manifest = reader.manifest
        guard manifest.migration <= Migrations.all.count else {
            throw BackupError.newerArchive(file, program: manifest.program, migration: manifest.migration)
        }
        try staging.begin()
        do {
            for member in manifest.files {
                try staging.makeFolder(of: member.name)
                try reader.take(member, to: staging.place(member.name))
            }
            try reader.end(manifest.sums(of: reader.head))
            try await check(staging.place(databaseName), against: manifest, from: file)
            let moment = now()
            try await note(
                "site.restored",
                [
                    "backupOf": .string(manifest.madeAt.description), "program": .string(manifest.program),
                    "migration": .integer(Int64(manifest.migration)),
                ],
                in: staging.place(databaseName), migration: manifest.migration, at: moment
            ) { records in
                try await records.endEverySession(at: moment)
                if manifest.migration >= Sealer.migration { try await records.releaseEveryLease() }
            }
            try staging.finish(manifest.files.map(\.name))
        } catch {
            staging.abandon()
            throw error
        }
        return manifest
    }

    private static func check(
        _ database: String, against manifest: BackupManifest, from file: String
    ) async throws {
        do throws(SQLError) {
            guard try SQLiteCopy.verify(database).rows == manifest.rows,
                try SQLiteCopy.migration(of: database) == manifest.migration
            else { throw SQLError(.corrupt, "the database is another one than its manifest says") }
        } catch {
            throw BackupError.damaged(file, part: databaseName)
        }
    }
}

/// The part of the data folder in which a restore is made ready.
private struct Staging {
    private let data: DataFolder
    private let manager = FileManager.default
    private var folder: String { data.path + "/.restoring" }

    init(_ data: DataFolder) {
        self.data = data
    }

    /// What a restore left that was cut off does not count.
    func requireEmptyFolder() throws(BackupError) {
        var isFolder = false
        guard manager.fileExists(atPath: data.path, isDirectory: &isFolder) else { return }
        guard isFolder else { throw .folderInUse(data.path) }
        do {
            let found = try manager.contentsOfDirectory(atPath: data.path)
            guard found.allSatisfy({ $0 == ".restoring" }) else { throw BackupError.folderInUse(data.path) }
        } catch let error as BackupError {
            throw error
        } catch {
            throw .cannotRead(data.path, "\(error)")
        }
    }

    func begin() throws(BackupError) {
        abandon()
        do {
            try manager.createDirectory(
                atPath: data.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try manager.createDirectory(
                atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .cannotWrite(data.path, "\(error)")
        }
    }

    func place(_ name: String) -> String { "\(folder)/\(name)" }

    func makeFolder(of name: String) throws(BackupError) {
        let path = OwnerFile.folder(of: place(name))
        do {
            try manager.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .cannotWrite(path, "\(error)")
        }
    }

    /// Moves everything to its place, the database last: until then the folder holds no campus.
    func finish(_ names: [String]) throws(BackupError) {
        for part in Set(names.map { OwnerFile.folder(of: place($0)) }) { try OwnerFile.syncFolder(part) }
        let top = Set(names.map { String($0.prefix { $0 != "/" }) }).subtracting([Backup.databaseName])
        for name in top.sorted() + [Backup.databaseName] {
            guard rename(place(name), "\(data.path)/\(name)") == 0 else {
                throw .cannotWrite("\(data.path)/\(name)", String(cString: strerror(errno)))
            }
        }
        rmdir(folder)
        try OwnerFile.syncFolder(data.path)
    }

    /// Nothing of it stays.
    func abandon() {
        do { try manager.removeItem(atPath: folder) } catch {}
    }
}
