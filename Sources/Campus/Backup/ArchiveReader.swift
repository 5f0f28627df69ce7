import Credentials

/// Reads a backup from its beginning, strictly: what ``ArchiveWriter`` writes and nothing else.
struct ArchiveReader: ~Copyable {
    private let file: OwnerFile
    /// What the backup says of itself.
    let manifest: BackupManifest
    /// The same, as it stands there.
    let head: [UInt8]

    /// Opens a backup and reads what it says of itself.
    ///
    /// - Throws: ``BackupError/newerArchive(_:program:migration:)`` for one of a later format, before anything else of it is
    ///   looked at.
    init(_ path: String) throws(BackupError) {
        let file = try OwnerFile.read(path)
        guard let header = TarHeader(try file.read(TarHeader.blockSize)), header.name == Backup.manifestName,
            header.size <= 1 << 20
        else { throw .notABackup(path) }
        let head = try ArchiveReader.bytes(header.size, of: header.name, in: file)
        guard let manifest = BackupManifest(head) else { throw .notABackup(path) }
        guard manifest.format <= BackupManifest.format else {
            throw .newerArchive(path, program: manifest.program, migration: manifest.migration)
        }
        guard manifest.files.first?.name == Backup.databaseName,
            manifest.files.allSatisfy({ ArchiveReader.isKnown($0.name) && $0.size >= 0 }),
            Set(manifest.files.map(\.name)).count == manifest.files.count
        else { throw .damaged(path, part: Backup.manifestName) }
        self.file = file
        self.manifest = manifest
        self.head = head
    }

    /// Takes the next member, which must be that one, to the place given; its digest must be the one promised.
    func take(_ promised: BackupManifest.File, to place: String) throws(BackupError) {
        guard let header = try header(), header.name == promised.name, header.size == promised.size else {
            throw damaged(promised.name)
        }
        let target = try OwnerFile.create(place)
        var digester = SHA256Digester()
        var left = promised.size
        while left > 0 {
            let bytes = try file.read(min(left, OwnerFile.piece))
            guard !bytes.isEmpty else { throw damaged(promised.name) }
            digester.update(bytes)
            try target.write(bytes)
            left -= bytes.count
        }
        try padding(after: promised.size, of: promised.name)
        guard digester.finish() == promised.sha256 else { throw damaged(promised.name) }
        try target.sync()
    }

    /// The list of digests, which must be the one that follows from the manifest, and the end.
    func end(_ sums: [UInt8]) throws(BackupError) {
        guard let header = try header(), header.name == Backup.sums, header.size == sums.count,
            try ArchiveReader.bytes(header.size, of: header.name, in: file) == sums
        else { throw damaged(Backup.sums) }
        let rest = try file.read(2 * TarHeader.blockSize + 1)
        guard rest == [UInt8](repeating: 0, count: 2 * TarHeader.blockSize) else { throw damaged("end") }
    }

    /// Names that a data folder has: nothing else is written into one, and nothing outside.
    static func isKnown(_ name: String) -> Bool {
        if [Backup.databaseName, "iml.yaml", "served-port"].contains(name) { return true }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return parts.first == "keys" && (2...4).contains(parts.count) && TarHeader.fits(name)
            && parts.allSatisfy { part in
                !part.isEmpty && !part.hasPrefix(".")
                    && part.utf8.allSatisfy { (0x61...0x7a).contains($0 | 0x20) || "0123456789-_.%:".utf8.contains($0) }
            }
    }

    private func header() throws(BackupError) -> TarHeader? {
        TarHeader(try file.read(TarHeader.blockSize))
    }

    private func padding(after size: Int, of name: String) throws(BackupError) {
        try ArchiveReader.padding(after: size, of: name, in: file)
    }

    private static func bytes(
        _ size: Int, of name: String, in file: borrowing OwnerFile
    ) throws(BackupError) -> [UInt8] {
        let bytes = try file.read(size)
        guard bytes.count == size else { throw .damaged(file.path, part: name) }
        try padding(after: size, of: name, in: file)
        return bytes
    }

    /// What fills a member's last block is nothing.
    private static func padding(
        after size: Int, of name: String, in file: borrowing OwnerFile
    ) throws(BackupError) {
        let over = size % TarHeader.blockSize
        guard over > 0 else { return }
        let wanted = TarHeader.blockSize - over
        guard try file.read(wanted) == [UInt8](repeating: 0, count: wanted) else {
            throw .damaged(file.path, part: name)
        }
    }

    private func damaged(_ part: String) -> BackupError { .damaged(file.path, part: part) }
}
