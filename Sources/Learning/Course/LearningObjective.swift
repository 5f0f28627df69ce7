public import MigrationLaw

/// What a learner can do afterwards, such as `RM1-03`.
public struct LearningObjective: Equatable, Sendable {
    /// The id of an objective, such as `RM1-03`.
    public typealias ID = Identifier<LearningObjective>

    /// `RM1-03`.
    public let id: ID
    /// The session it belongs to.
    public let module: Module.ID
    /// “Determine … whether a treaty binds a given State on a given date”.
    public let text: LocalizedText
    /// How deep the learner goes.
    public let level: BloomLevel

    /// Takes an objective as it was read.
    public init(id: ID, module: Module.ID, text: LocalizedText, level: BloomLevel) {
        self.id = id
        self.module = module
        self.text = text
        self.level = level
    }
}

/// How deep a question or an objective goes.
///
/// Source: Anderson and Krathwohl, A Taxonomy for Learning, Teaching, and Assessing (2001).
public enum BloomLevel: String, CaseIterable, Sendable {
    case remember = "R"
    case understand = "U"
    case apply = "Ap"
    case analyse = "An"
    case evaluate = "E"
    case create = "C"
}
