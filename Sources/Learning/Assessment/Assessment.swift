public import MigrationLaw

/// A quiz or a final: what is drawn, how long it lasts, what passes, how often it may be tried.
public struct Assessment: Sendable {
    /// The id of an assessment, such as `RM1.quiz` or `rights-of-migrants.final`.
    public typealias ID = Identifier<Assessment>

    /// `RM1.quiz`.
    public let id: ID
    /// Which items it draws, and so whether answers can be checked.
    public let use: Item.Use
    /// As people see it.
    public let title: LocalizedText
    /// What one form holds.
    public let blueprint: Blueprint
    /// From the start by the server's clock; nil is untimed.
    public let timeLimit: Duration?
    /// Nil where the score decides nothing.
    public let passMark: PassMark?
    /// Nil is as often as one likes.
    public let retakes: RetakeRule?

    /// An assessment as it was read.
    public init(
        id: ID, use: Item.Use, title: LocalizedText, blueprint: Blueprint, timeLimit: Duration?, passMark: PassMark?,
        retakes: RetakeRule?
    ) {
        self.id = id
        self.use = use
        self.title = title
        self.blueprint = blueprint
        self.timeLimit = timeLimit
        self.passMark = passMark
        self.retakes = retakes
    }

    /// Formative: answers can be checked one by one, with their rationale.
    public var isFormative: Bool { use == .practice }
}

/// Whole points needed to pass.
public struct PassMark: Equatable, Sendable {
    /// At least 1.
    public let points: Int

    /// An assessment as it was read.
    public init(points: Int) {
        self.points = points
    }
}
