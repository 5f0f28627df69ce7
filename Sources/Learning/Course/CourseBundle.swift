public import MigrationLaw

/// The files that make a course, by path from the content folder: what is frozen when a version is published.
public struct CourseBundle: Equatable, Sendable {
    /// Whose files.
    public let course: Course.ID
    /// UTF-8 text by path, such as `Courses/modules/RM1/L1.en.md`.
    public let files: [String: String]

    /// Files by path.
    public init(course: Course.ID, files: [String: String]) {
        self.course = course
        self.files = files
    }

    /// The one byte form of these files: length-prefixed paths and texts in the order of the paths.
    ///
    /// Two bundles are equal exactly when these bytes are, so their digest names the version.
    public var canonicalBytes: [UInt8] {
        var bytes = Array("iml-course-bundle/1\n\(course)\n".utf8)
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            bytes += Array("\(path.utf8.count) \(text.utf8.count)\n".utf8)
            bytes += Array(path.utf8)
            bytes += Array(text.utf8)
        }
        return bytes
    }

    /// Reads ``canonicalBytes`` back; nil where they are not that form.
    public init?(canonicalBytes bytes: [UInt8]) {
        var position = 0
        func line() -> String? {
            guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            defer { position = end + 1 }
            return String(validating: bytes[position..<end], as: UTF8.self)
        }
        func text(_ length: Int) -> String? {
            guard length >= 0, length <= bytes.count - position else { return nil }
            defer { position += length }
            return String(validating: bytes[position..<position + length], as: UTF8.self)
        }
        guard line() == "iml-course-bundle/1", let course = line() else { return nil }
        var files: [String: String] = [:]
        while position < bytes.count {
            let lengths = line()?.split(separator: " ").compactMap { Int($0) } ?? []
            guard lengths.count == 2, let path = text(lengths[0]), let content = text(lengths[1]) else { return nil }
            files[path] = content
        }
        self.init(course: Course.ID(course), files: files)
        // Signs, spaces and another order read the same; only one spelling has the version's digest.
        guard canonicalBytes == bytes else { return nil }
    }
}
