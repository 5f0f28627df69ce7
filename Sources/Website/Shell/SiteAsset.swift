/// A file that every page links to, served from memory with an address that changes with its content.
struct SiteAsset: Sendable {
    /// Where it is served, such as `/style.css`.
    let path: String
    /// Its media type, with character set.
    let mediaType: String
    /// What is sent.
    let bytes: [UInt8]
    /// Path and digest, for links: the answer may be kept for ever.
    let address: String

    private init(path: String, mediaType: String, text: String) {
        self.path = path
        self.mediaType = mediaType
        bytes = Array(text.utf8)
        address = "\(path)?v=\(SiteAsset.digest(bytes))"
    }

    static let styleSheet = SiteAsset(path: "/style.css", mediaType: "text/css; charset=utf-8", text: StyleSheet.text)
    static let script = SiteAsset(path: "/script.js", mediaType: "text/javascript; charset=utf-8", text: Script.text)
    static let icon = SiteAsset(path: "/icon.svg", mediaType: "image/svg+xml; charset=utf-8", text: Icons.file)

    /// All of them.
    static let all = [styleSheet, script, icon]

    /// Enough to tell two releases apart; nothing secret hangs on it.
    ///
    /// Source: FNV-1a, 64 bits (RFC 9923).
    static func digest(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }
}
