import Glibc

/// What the operator must see, on standard error; nothing personal and no secret goes there.
enum ErrorLog {
    static func note(_ line: String) {
        let safe = line.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : String($0) }.joined()
        let bytes = Array("iml: \(safe.prefix(2000))\n".utf8)
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
