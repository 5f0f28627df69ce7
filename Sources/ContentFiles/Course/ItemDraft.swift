import Learning
import MigrationLaw

/// An item as it stands in its file, with the lines its faults are told at.
struct ItemDraft {
    /// A part with its own rationale, as written: an option, a row of a matching, a step of an ordering.
    struct Part {
        let text: String
        let why: String
        var isKey = false
        let line: Int
    }

    let file: String
    let line: Int
    let language: Language
    /// Nil where the id is missing or is none.
    let id: Item.ID?
    let stemLine: Int
    let stem: String?
    let type: ItemType?
    let level: BloomLevel?
    let objective: LearningObjective.ID?
    let use: Item.Use?
    let body: Body
    /// The item, where nothing that it needs is missing; of a translation none.
    var item: Item?

    /// What stands below the stem; which of it, says the type.
    struct Body {
        /// Options, rows or steps in the order of the file.
        var parts: [Part] = []
        /// The groups of a matching.
        var groups: [String] = []
        /// What a number counts.
        var unit: String?
        /// The one rationale of an item without parts.
        var why: (text: String, line: Int)?
        /// The key, where it can be told.
        var kind: Item.Kind?
    }
}
