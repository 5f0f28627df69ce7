import CQREncode
import HTML

/// The square code that a phone reads.
enum QRCode {
    /// The code for a text as a picture; empty where the text is too long for one.
    ///
    /// Source: ISO/IEC 18004, error correction level M, four quiet modules around.
    static func picture(of text: String) -> HTML {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return .empty }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let modules = code.pointee.data else { return .empty }
        var drawing = ""
        for row in 0..<width {
            for column in 0..<width where modules[row * width + column] & 1 == 1 {
                drawing += "M\(column + 4) \(row + 4)h1v1h-1z"
            }
        }
        let size = width + 8
        return svg(
            .class("qr"), .attribute("viewBox", "0 0 \(size) \(size)"), .role("img"), .aria("label", text),
            .attribute("shape-rendering", "crispEdges")
        ) {
            rect(
                .attribute("width", String(size)), .attribute("height", String(size)), .attribute("fill", "#fff"))
            path(.attribute("d", drawing), .attribute("fill", "#15202b"))
        }
    }
}
