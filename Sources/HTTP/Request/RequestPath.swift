/// The path of a request: the text as sent, and its segments decoded once.
public struct RequestPath: Equatable, Sendable {
    /// The path as sent, without the query: begins with `/`.
    public let raw: String
    /// The decoded segments; none for `/`. No segment is empty, `.` or `..`, or holds `/` or a control character.
    public let segments: [String]
    /// Whether a path other than `/` ends in `/`.
    public let hasTrailingSlash: Bool

    /// Reads a path.
    ///
    /// - Throws: ``RequestFault/badPath(_:)`` when it does not begin with `/`, has an empty inner segment, `.` or `..`
    ///   (encoded or not), an encoded `/`, a control character, a half `%`, or bytes that are not UTF-8.
    public init(_ raw: String) throws(RequestFault) {
        let bytes = raw.utf8
        guard bytes.first == ASCII.slash else { throw .badPath("it does not begin with “/”") }
        var segments: [String] = []
        var parts = bytes.dropFirst().split(separator: ASCII.slash, omittingEmptySubsequences: false)
        hasTrailingSlash = parts.count > 1 && parts[parts.count - 1].isEmpty
        if parts[parts.count - 1].isEmpty { parts.removeLast() }
        segments.reserveCapacity(parts.count)
        for part in parts {
            segments.append(try RequestPath.segment(part))
        }
        self.raw = raw
        self.segments = segments
    }

    private static func segment(_ part: some Collection<UInt8>) throws(RequestFault) -> String {
        let segment: String
        do throws(PercentFault) {
            segment = try PercentCoding.decode(part, plusIsSpace: false)
        } catch {
            switch error {
            case .incomplete: throw .badPath("a “%” is not followed by two hexadecimal digits")
            case .notUTF8: throw .badPath("it is not UTF-8")
            }
        }
        guard !segment.isEmpty else { throw .badPath("a segment is empty") }
        guard segment != ".", segment != ".." else { throw .badPath("“.” and “..” are not allowed") }
        guard !segment.utf8.contains(where: { $0 == ASCII.slash || ASCII.isControl($0) }) else {
            throw .badPath("a segment holds “/” or a control character")
        }
        return segment
    }
}
