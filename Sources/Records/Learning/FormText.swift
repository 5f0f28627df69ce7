import Learning
import MigrationLaw

/// A drawn form as one column: a line for each slot, `number item option option …`.
///
/// Ids hold no spaces, so nothing needs escaping.
enum FormText {
    static func write(_ slots: [Attempt.Slot]) -> String {
        slots.map { slot in
            ([String(slot.number), slot.item.rawValue] + slot.options.map(\.rawValue)).joined(separator: " ")
        }.joined(separator: "\n")
    }

    static func read(_ text: String) -> [Attempt.Slot]? {
        var slots: [Attempt.Slot] = []
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count >= 2, let number = Int(words[0]) else { return nil }
            slots.append(
                Attempt.Slot(
                    number: number, item: Item.ID(words[1]), options: words.dropFirst(2).map { Item.Option.ID($0) }))
        }
        return slots
    }
}

extension Answer {
    /// An answer as one column: its kind, then its ids.
    var text: String {
        switch self {
        case .choice(let options): (["choice"] + options.map(\.rawValue)).joined(separator: " ")
        }
    }

    init?(text: String) {
        let words = text.split(separator: " ").map(String.init)
        guard words.first == "choice" else { return nil }
        self = .choice(words.dropFirst().map { Item.Option.ID($0) })
    }
}
