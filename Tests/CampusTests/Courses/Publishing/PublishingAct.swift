import TestSupport

/// One random act; what exactly it does hangs on its own seed and on what there is when it is done.
struct PublishingAct: Sendable, CustomStringConvertible {
    let kind: Kind
    let seed: UInt64

    enum Kind: String, Sendable {
        case edit, publish, correct, breakFiles, mendFiles
        case moveEverybody, withdraw, correctKey, grantTime, jump
        case enrol, completeLesson, sendActivity, confirmName, start, answer, check, submit, move
        /// Everything that is to be read and sent; a whole form, right.
        case readAll, answerAll
    }

    var description: String { kind.rawValue }

    /// How often each comes: learners do most of it, and authors edit several times before they publish.
    private static let weights: [(Kind, Int)] = [
        (.edit, 14), (.publish, 4), (.correct, 6), (.breakFiles, 1), (.mendFiles, 3),
        (.moveEverybody, 1), (.withdraw, 1), (.correctKey, 2), (.grantTime, 1), (.jump, 8),
        (.enrol, 3), (.completeLesson, 16), (.sendActivity, 8), (.confirmName, 3), (.start, 12), (.answer, 40),
        (.check, 4), (.submit, 10), (.move, 4), (.readAll, 5), (.answerAll, 16),
    ]

    static func random(_ count: Int, seed: UInt64) -> [PublishingAct] {
        var random = SeededGenerator(seed: seed)
        let kinds = weights.flatMap { Array(repeating: $0.0, count: $0.1) }
        return (0..<count).map { _ in
            PublishingAct(kind: kinds.randomElement(using: &random) ?? .edit, seed: random.next())
        }
    }
}
