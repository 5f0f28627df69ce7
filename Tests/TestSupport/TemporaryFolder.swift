import FoundationEssentials

/// A name in the folder for temporary files that no other test uses; what lies under it goes with the value.
public final class TemporaryFolder: Sendable {
    /// Absolute; nothing is there before somebody makes it.
    public let path: String

    /// - Parameter name: what it is for.
    public init(_ name: String) {
        path = FileManager.default.temporaryDirectory
            .appending(path: "iml-\(name)-\(UInt64.random(in: 0...UInt64.max))").path(percentEncoded: false)
    }

    deinit {
        guard FileManager.default.fileExists(atPath: path) else { return }
        do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path)") }
    }
}
