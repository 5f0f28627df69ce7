import Credentials
import FoundationEssentials
import Glibc
import JSON
public import Learning
import Records
import SQL

/// A backup that stands on disk, verified.
public struct Backup: Sendable {
    /// The one file.
    public let path: String
    /// In bytes.
    public let size: Int
    /// Of the whole file, in hex.
    public let sha256: String
    /// What it says of itself.
    public let manifest: BackupManifest
}

extension Backup {
    /// Where the digests of everything stand, in the format of `sha256sum`; the last thing in an archive.
    static let sums = "SHA256SUMS"
    static let manifestName = "manifest.json"
    static let databaseName = "campus.sqlite"
    /// Settings and keys are small; a larger file is none of them.
    static let smallLimit = 65_536

    /// Backs a campus up while it is served: database, settings, and keys that are encrypted.
    ///
    /// The file appears under its name only when it is whole, verified and on disk; nothing is ever overwritten.
    ///
    /// - Throws: ``DataFolderError``, ``BackupError``, `SQLError`.
    public static func make(
        of data: DataFolder, at file: String, now: @Sendable () -> Instant = { Instant.now() }
    ) async throws -> Backup {
        guard data.holdsCampus else { throw DataFolderError.noCampus(data.path) }
        let place = try Place(file)
        let draft = place.draft("database")
        defer { unlink(draft) }
        let copy: SQLiteCopy
        do throws(SQLError) { copy = try SQLiteCopy.make(of: data.database, at: draft) } catch {
            throw BackupError.from(error, at: draft)
        }
        guard let migration = try SQLiteCopy.migration(of: draft) else { throw BackupError.notABackup(data.database) }
        let (small, left) = try smallFiles(of: data)
        let database = try OwnerFile.measure(draft)
        let files =
            [BackupManifest.File(name: databaseName, size: database.size, sha256: database.sha256)]
            + small.map {
                BackupManifest.File(
                    name: $0.name, size: $0.bytes.count, sha256: Hexadecimal.encode(SHA256.digest($0.bytes)))
            }
        let manifest = BackupManifest(
            program: Release.version, migration: migration, madeAt: now(), rows: copy.rows, files: files,
            keysLeftOut: left)
        let (size, sha256) = try write(manifest, database: draft, small, to: place)
        let backup = Backup(path: place.path, size: size, sha256: sha256, manifest: manifest)
        await backup.note(in: data, now: now)
        return backup
    }

    /// Writes the archive under another name, gives it its own once it is on disk.
    private static func write(
        _ manifest: BackupManifest, database: String, _ small: [SmallFile], to place: Place
    ) throws(BackupError) -> (size: Int, sha256: String) {
        let draft = place.draft("archive")
        defer { unlink(draft) }
        let written: (size: Int, sha256: String)
        do {
            var archive = ArchiveWriter(file: try OwnerFile.create(draft), at: manifest.madeAt)
            let head = Array(manifest.json.prettyText.utf8)
            try archive.add(manifestName, head)
            try archive.add(databaseName, contentsOf: database, size: manifest.files[0].size)
            for file in small { try archive.add(file.name, file.bytes) }
            try archive.add(sums, manifest.sums(of: head))
            written = try archive.finish()
        }
        // A link, not a move: it never replaces what came there meanwhile.
        guard link(draft, place.path) == 0 else {
            if errno == EEXIST { throw .exists(place.path) }
            throw .cannotWrite(place.path, String(cString: strerror(errno)))
        }
        try OwnerFile.syncFolder(place.folder)
        return written
    }

    /// Whoever may open the data folder may back it up, and it is on record. A disk that takes no writes must not keep
    /// anybody from backing up what is on it.
    private func note(in data: DataFolder, now: @Sendable () -> Instant) async {
        do {
            try await Backup.note(
                "site.backed-up",
                ["sha256": .string(sha256), "migration": .integer(Int64(manifest.migration))],
                in: data.database, migration: manifest.migration, at: now())
        } catch {}
    }

    /// Puts an operator's act into the record of a database, and seals it where acts are sealed.
    static func note(
        _ kind: String, _ payload: JSON, in path: String, migration: Int, at moment: Instant,
        with act: @escaping @Sendable (Records) async throws -> Void = { _ in }
    ) async throws {
        let database = try SQLiteDatabase(path: path)
        defer { database.close() }
        try await database.write { connection in
            let records = Records(connection)
            try await act(records)
            try await records.note(
                kind, about: "site", by: .siteOperator(onBehalfOf: nil), at: moment, payload: payload)
        }
        guard migration >= Sealer.migration else { return }
        _ = try await Sealer(database: database, worker: Secrets.newSecret(), now: { moment }).seal(isLast: true)
    }

    struct SmallFile {
        let name: String
        let bytes: [UInt8]
    }

    /// Settings, the port served, and the folder of keys without those that anybody could use who finds the backup.
    private static func smallFiles(of data: DataFolder) throws(BackupError) -> (files: [SmallFile], left: [String]) {
        var files: [SmallFile] = []
        var left: [String] = []
        let keys: [String]
        do {
            keys =
                FileManager.default.fileExists(atPath: data.keys)
                ? try FileManager.default.subpathsOfDirectory(atPath: data.keys).sorted() : []
        } catch {
            throw .cannotRead(data.keys, "\(error)")
        }
        for name in ["iml.yaml", "served-port"] + keys.map({ "keys/\($0)" }) {
            let path = "\(data.path)/\(name)"
            var status = stat()
            guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
            let bytes = try OwnerFile.read(path).read(smallLimit + 1)
            let isOpenKey = String(decoding: bytes, as: UTF8.self).contains("PRIVATE KEY-----") && !isEncrypted(bytes)
            if isOpenKey || bytes.count > smallLimit || !ArchiveReader.isKnown(name) {
                left.append(name)
            } else {
                files.append(SmallFile(name: name, bytes: bytes))
            }
        }
        return (files, left)
    }

    private static func isEncrypted(_ key: [UInt8]) -> Bool {
        String(decoding: key, as: UTF8.self).contains("BEGIN ENCRYPTED PRIVATE KEY-----")
    }
}

/// Where a backup goes: links on the way are followed now, so that all of it lands in one folder.
private struct Place {
    let folder: String
    let name: String

    var path: String { "\(folder == "/" ? "" : folder)/\(name)" }

    init(_ file: String) throws(BackupError) {
        let name = file.split(separator: "/").last.map(String.init) ?? ""
        guard !name.isEmpty, name != ".", name != "..", !file.hasSuffix("/") else {
            throw .cannotWrite(file, String(cString: strerror(EISDIR)))
        }
        var status = stat()
        // A link counts as something that is there, wherever it points.
        guard lstat(file, &status) != 0 else { throw .exists(file) }
        guard let real = realpath(OwnerFile.folder(of: file), nil) else {
            throw .cannotWrite(file, String(cString: strerror(errno)))
        }
        defer { free(real) }
        folder = String(cString: real)
        self.name = name
    }

    /// A name beside it that nobody else uses.
    func draft(_ what: String) -> String { "\(path).\(what)-\(getpid())-\(RandomBytes.number(below: 1_000_000))" }
}

extension BackupManifest {
    /// The list of digests, as `sha256sum --check` reads it.
    func sums(of head: [UInt8]) -> [UInt8] {
        let own = (Hexadecimal.encode(SHA256.digest(head)), Backup.manifestName)
        let lines = [own] + files.map { ($0.sha256, $0.name) }
        return Array(lines.map { "\($0.0)  \($0.1)\n" }.joined().utf8)
    }
}

extension BackupError {
    /// What the copy of the database met.
    static func from(_ error: SQLError, at path: String) -> BackupError {
        switch error.code {
        case .corrupt: .copyFails(error.message)
        case .cannotOpen, .diskFull, .inputOutput, .readOnly: .cannotWrite(path, error.message)
        default: .copyFails(error.message)
        }
    }
}
