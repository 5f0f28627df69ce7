import Learning
import MigrationLaw

/// An item as it stands in its file, with the lines its faults are told at.
struct ItemDraft {
    /// A possible answer as written.
    struct Option {
        let text: String
        let why: String
        let isKey: Bool
        let line: Int
    }

    let file: String
    let line: Int
    let stemLine: Int
    let stem: String?
    let level: BloomLevel?
    let objective: LearningObjective.ID?
    let use: Item.Use?
    let options: [Option]
    /// The item, where nothing that it needs is missing.
    let item: Item?
}
