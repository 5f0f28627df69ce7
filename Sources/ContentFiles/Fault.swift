/// One thing wrong in a content file, as a compiler would say it: where, what, and what to write instead.
public struct Fault: Hashable, Sendable {
    /// The path from the content folder, such as `Courses/modules/RM1/L1.en.md`.
    public let file: String
    /// Counted from 1.
    public let line: Int
    /// What is wrong and what to do next, in a sentence or two.
    public let message: String

    /// Takes a place and a sentence.
    public init(file: String, line: Int, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }
}

extension Fault: CustomStringConvertible {
    /// `file:line: message`.
    public var description: String { "\(file):\(line): \(message)" }
}

extension Fault: Comparable {
    /// By file, then line, then message.
    public static func < (left: Fault, right: Fault) -> Bool {
        (left.file, left.line, left.message) < (right.file, right.line, right.message)
    }
}
