private import Glibc

extension SigningKey {
    /// Reads the key from a file that only its owner may read.
    ///
    /// - Throws: ``KeyError/openToOthers(path:)`` for a file with wider permissions, ``KeyError/passPhrase`` where it is
    ///   encrypted and the phrase does not open it.
    public static func read(file path: String, passPhrase: [UInt8]? = nil) throws(KeyError) -> SigningKey {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path: path, reason: systemReason()) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, reason: systemReason()) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(path: path, reason: "not a regular file") }
        guard status.st_mode & 0o077 == 0 else { throw .openToOthers(path: path) }
        var bytes = [UInt8](repeating: 0, count: 16_384)
        var count = 0
        while count < bytes.count {
            let part = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            }
            if part < 0 { throw .unreadable(path: path, reason: systemReason()) }
            if part == 0 { break }
            count += part
        }
        return try SigningKey(pem: Array(bytes.prefix(count)), passPhrase: passPhrase)
    }

    /// Writes the key to a new file of mode 0600, whole or not at all.
    ///
    /// - Throws: ``KeyError/exists(path:)`` where a file of that name is there already.
    public func write(file path: String, passPhrase: [UInt8]? = nil) throws(KeyError) {
        let bytes = try pem(passPhrase: passPhrase)
        let draft = "\(path).\(Hexadecimal.encode(RandomBytes.make(8))).new"
        // The mode is set as the file comes to be, so there is no moment in which others could open it.
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable(path: path, reason: SigningKey.systemReason()) }
        defer { unlink(draft) }
        let isWritten =
            bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) } == bytes.count
            && fsync(descriptor) == 0
        let reason = SigningKey.systemReason()
        close(descriptor)
        guard isWritten else { throw .unwritable(path: path, reason: reason) }
        // A link, unlike a rename, refuses to replace what is there.
        guard link(draft, path) == 0 else {
            if errno == EEXIST { throw .exists(path: path) }
            throw .unwritable(path: path, reason: SigningKey.systemReason())
        }
        try SigningKey.syncFolder(of: path)
    }

    private static func syncFolder(of path: String) throws(KeyError) {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unwritable(path: path, reason: systemReason()) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .unwritable(path: path, reason: systemReason()) }
    }

    private static func systemReason() -> String {
        String(cString: strerror(errno))
    }
}
