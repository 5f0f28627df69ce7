import Catalogue
import Learning

/// Answers as they are typed: the letters of options in the order shown.
enum AnswerLetters {
    static let all = "abcdefghijklmnopqrstuvwxyz"

    /// `b`, or `a,c`.
    ///
    /// - Throws: ``CommandError`` for a letter that the slot does not show.
    static func read(_ text: String, _ slot: Attempt.Slot) throws(CommandError) -> Answer {
        var chosen: [Item.Option.ID] = []
        for part in text.lowercased().split(separator: ",", omittingEmptySubsequences: false) {
            let letter = part.filter { $0 != " " }
            guard letter.count == 1, let place = all.firstIndex(of: letter[letter.startIndex]),
                slot.options.indices.contains(all.distance(from: all.startIndex, to: place))
            else {
                let shown = all.prefix(slot.options.count).map(String.init).joined(separator: ", ")
                throw .usage { $0.noAnswer(text, to: slot.number, letters: shown) }
            }
            chosen.append(slot.options[all.distance(from: all.startIndex, to: place)])
        }
        return .choice(chosen)
    }

    static func write(_ answer: Answer, _ slot: Attempt.Slot) -> String {
        switch answer {
        case .choice(let options):
            zip(all, slot.options).filter { options.contains($0.1) }.map { String($0.0) }.joined(separator: ",")
        }
    }
}
