import Credentials
import Learning

/// Writes the members of a tar archive one after another.
struct ArchiveWriter: ~Copyable {
    private let file: OwnerFile
    private let modifiedAt: Int
    private var digester = SHA256Digester()
    private var size = 0

    init(file: consuming OwnerFile, at moment: Instant) {
        self.file = file
        modifiedAt = Int(moment.milliseconds / 1000)
    }

    mutating func add(_ name: String, _ bytes: [UInt8]) throws(BackupError) {
        try put(TarHeader(name: name, size: bytes.count, modifiedAt: modifiedAt).bytes)
        try put(bytes)
        try pad(bytes.count)
    }

    /// Adds another file, which must have the size that was measured.
    mutating func add(_ name: String, contentsOf path: String, size: Int) throws(BackupError) {
        try put(TarHeader(name: name, size: size, modifiedAt: modifiedAt).bytes)
        let source = try OwnerFile.read(path)
        var left = size
        while left > 0 {
            let bytes = try source.read(min(left, OwnerFile.piece))
            guard !bytes.isEmpty else { throw .copyFails("\(path): it became shorter") }
            try put(bytes)
            left -= bytes.count
        }
        try pad(size)
    }

    /// Ends the archive and returns when it is on disk.
    consuming func finish() throws(BackupError) -> (size: Int, sha256: String) {
        try put([UInt8](repeating: 0, count: 2 * TarHeader.blockSize))
        try file.sync()
        return (size, digester.finish())
    }

    private mutating func pad(_ size: Int) throws(BackupError) {
        let over = size % TarHeader.blockSize
        if over > 0 { try put([UInt8](repeating: 0, count: TarHeader.blockSize - over)) }
    }

    private mutating func put(_ bytes: [UInt8]) throws(BackupError) {
        try file.write(bytes)
        digester.update(bytes)
        size += bytes.count
    }
}
