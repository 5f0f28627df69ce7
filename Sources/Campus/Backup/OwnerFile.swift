import Credentials
import Glibc

/// A file that only its owner may read, written and read piece by piece; failures name it in the system's words.
struct OwnerFile: ~Copyable {
    let path: String
    private let descriptor: Int32

    /// A new file with mode 0600; what is there is never overwritten, nor a link followed.
    static func create(_ path: String) throws(BackupError) -> OwnerFile {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST || errno == ELOOP { throw .exists(path) }
            throw .cannotWrite(path, OwnerFile.reason)
        }
        return OwnerFile(path: path, descriptor: descriptor)
    }

    /// A file that is there and is a plain file.
    static func read(_ path: String) throws(BackupError) -> OwnerFile {
        // Without waiting: a pipe nobody writes to is no file to read.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .cannotRead(path, OwnerFile.reason) }
        let file = OwnerFile(path: path, descriptor: descriptor)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .cannotRead(path, String(cString: strerror(EINVAL)))
        }
        return file
    }

    private init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    func write(_ bytes: [UInt8]) throws(BackupError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .cannotWrite(path, OwnerFile.reason) }
            rest = rest.dropFirst(count)
        }
    }

    /// So many bytes, fewer only where the file ends.
    func read(_ count: Int) throws(BackupError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes {
                let room = UnsafeMutableRawBufferPointer(rebasing: $0[filled...])
                return Glibc.read(descriptor, room.baseAddress, room.count)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw .cannotRead(path, OwnerFile.reason) }
            if got == 0 { break }
            filled += got
        }
        return Array(bytes.prefix(filled))
    }

    /// Returns when the bytes are on disk.
    func sync() throws(BackupError) {
        guard fsync(descriptor) == 0 else { throw .cannotWrite(path, OwnerFile.reason) }
    }

    /// Bytes read or written at one time.
    static let piece = 1 << 20

    private static var reason: String { String(cString: strerror(errno)) }
}

extension OwnerFile {
    /// Returns when the folder's list of names is on disk.
    static func syncFolder(_ path: String) throws(BackupError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotWrite(path, reason) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .cannotWrite(path, reason) }
    }

    /// Size and SHA-256 of a file.
    static func measure(_ path: String) throws(BackupError) -> (size: Int, sha256: String) {
        let file = try OwnerFile.read(path)
        var digester = SHA256Digester()
        var size = 0
        while true {
            let bytes = try file.read(piece)
            if bytes.isEmpty { break }
            digester.update(bytes)
            size += bytes.count
        }
        return (size, digester.finish())
    }

    /// The folder that a path lies in.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Bytes free in the file system of a folder, nil where it does not say.
    @Sendable static func freeSpace(_ folder: String) -> Int? {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return nil }
        return Int(status.f_bavail) * Int(status.f_frsize)
    }
}
