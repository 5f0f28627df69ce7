public import JSON
public import Learning

/// What a backup says of itself; the first thing in it.
public struct BackupManifest: Equatable, Sendable {
    /// The format that this program writes and the newest that it reads.
    public static let format = 1

    /// Of the archive.
    public var format = BackupManifest.format
    /// The version of the program that made it.
    public let program: String
    /// The last migration of the database in it.
    public let migration: Int
    /// When.
    public let madeAt: Instant
    /// Rows by table.
    public let rows: [String: Int]
    /// Everything in it but the manifest itself and the list of digests.
    public let files: [File]
    /// Key files left out since they are not encrypted, as paths in the data folder.
    public let keysLeftOut: [String]

    /// One file in it.
    public struct File: Equatable, Sendable {
        /// As in the data folder.
        public let name: String
        /// In bytes.
        public let size: Int
        /// In hex.
        public let sha256: String
    }

    /// Key files in it.
    public var keys: [String] { files.map(\.name).filter { $0.hasPrefix("keys/") && $0.hasSuffix(".pem") } }

    /// As it stands in the archive.
    public var json: JSON {
        [
            "format": .integer(Int64(format)), "program": .string(program), "migration": .integer(Int64(migration)),
            "madeAt": .integer(madeAt.milliseconds), "madeAtUTC": .string(madeAt.description),
            "rows": .object(JSONObject(rows.sorted { $0.key < $1.key }.map { ($0.key, .integer(Int64($0.value))) })),
            "files": .array(
                files.map {
                    ["name": .string($0.name), "size": .integer(Int64($0.size)), "sha256": .string($0.sha256)]
                }),
            "keysLeftOut": .array(keysLeftOut.map { .string($0) }),
        ]
    }

    /// Reads what ``json`` writes; of a later format only what says so.
    init?(_ bytes: [UInt8]) {
        let json: JSON
        do { json = try JSON(bytes: bytes) } catch { return nil }
        guard let format = json["format"]?.int, format >= 1, let program = json["program"]?.string,
            let migration = json["migration"]?.int
        else { return nil }
        self.format = format
        self.program = program
        self.migration = migration
        guard format <= BackupManifest.format else {
            (madeAt, rows, files, keysLeftOut) = (Instant(milliseconds: 0), [:], [], [])
            return
        }
        guard let madeAt = json["madeAt"]?.int, let rows = json["rows"]?.object, let files = json["files"]?.array,
            let left = json["keysLeftOut"]?.array
        else { return nil }
        self.madeAt = Instant(milliseconds: Int64(madeAt))
        self.rows = Dictionary(rows.members.map { ($0.key, $0.value.int ?? -1) }) { $1 }
        self.files = files.compactMap { file in
            guard let name = file["name"]?.string, let size = file["size"]?.int, let sha256 = file["sha256"]?.string
            else { return nil }
            return File(name: name, size: size, sha256: sha256)
        }
        keysLeftOut = left.compactMap(\.string)
        guard self.files.count == files.count else { return nil }
    }

    init(
        program: String, migration: Int, madeAt: Instant, rows: [String: Int], files: [File], keysLeftOut: [String]
    ) {
        self.program = program
        self.migration = migration
        self.madeAt = madeAt
        self.rows = rows
        self.files = files
        self.keysLeftOut = keysLeftOut
    }
}
