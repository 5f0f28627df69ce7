import Catalogue
import Learning

/// Answers as they are typed: by the letters and numbers shown, or after an equals sign.
///
/// `b` · `a,c` · `c>a>b` (in this order) · `1=b 2=a` (row 1 belongs to group b) · `=20` · `=1951-07-28`.
enum AnswerLetters {
    static let all = "abcdefghijklmnopqrstuvwxyz"

    /// What was typed, as an answer to a question of that kind.
    ///
    /// - Throws: ``CommandError`` for a letter or a row that the slot does not show, and for the wrong form.
    static func read(_ text: String, _ slot: Attempt.Slot, _ kind: Item.Kind) throws(CommandError) -> Answer {
        let typed = text.lowercased()
        switch kind.answerShape {
        case .choice: return .choice(try parts(typed, by: ",", slot, kind))
        case .order: return .order(try parts(typed, by: ">", slot, kind))
        case .pairs: return .pairs(try pairs(typed, slot, kind))
        case .value, nil:
            guard text.hasPrefix("=") else { throw .usage(refusal(text, slot, kind)) }
            return .value(String(text.dropFirst()))
        }
    }

    /// The answer as it would be typed.
    static func write(_ answer: Answer, _ slot: Attempt.Slot) -> String {
        switch answer {
        case .choice(let options):
            zip(all, slot.options).filter { options.contains($0.1) }.map { String($0.0) }.joined(separator: ",")
        case .order(let steps): steps.compactMap { letter(of: $0, among: slot.options) }.joined(separator: ">")
        case .pairs(let pairs):
            slot.left.enumerated().compactMap { index, row in
                pairs[row].flatMap { letter(of: $0, among: slot.right) }.map { "\(index + 1)=\($0)" }
            }.joined(separator: " ")
        case .value(let text): "=\(text)"
        }
    }

    /// How a question of that kind is answered, as an example made of what it shows.
    static func example(_ slot: Attempt.Slot, _ kind: Item.Kind) -> String {
        let letters = all.prefix(slot.options.count).map(String.init)
        return switch kind {
        case .single: "b"
        case .multiple: "a,c"
        case .ordering: letters.reversed().joined(separator: ">")
        case .matching: "1=b 2=a"
        case .numeric: "=20"
        case .date, .computed: "=1951-07-28"
        }
    }

    private static func letter(of part: Item.Option.ID, among parts: [Item.Option.ID]) -> String? {
        parts.firstIndex(of: part).map { String(all[all.index(all.startIndex, offsetBy: $0)]) }
    }

    private static func part(_ letter: some StringProtocol, among parts: [Item.Option.ID]) -> Item.Option.ID? {
        let plain = letter.filter { $0 != " " }
        guard plain.count == 1, let sign = plain.first, let place = all.firstIndex(of: sign) else { return nil }
        let index = all.distance(from: all.startIndex, to: place)
        return parts.indices.contains(index) ? parts[index] : nil
    }

    private static func parts(
        _ text: String, by sign: Character, _ slot: Attempt.Slot, _ kind: Item.Kind
    ) throws(CommandError) -> [Item.Option.ID] {
        var chosen: [Item.Option.ID] = []
        for letter in text.split(separator: sign, omittingEmptySubsequences: false) {
            guard let part = part(letter, among: slot.options) else { throw .usage(refusal(text, slot, kind)) }
            chosen.append(part)
        }
        return chosen
    }

    private static func pairs(
        _ text: String, _ slot: Attempt.Slot, _ kind: Item.Kind
    ) throws(CommandError) -> [Item.Option.ID: Item.Option.ID] {
        var pairs: [Item.Option.ID: Item.Option.ID] = [:]
        for word in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
            let sides = word.split(separator: "=", omittingEmptySubsequences: false)
            guard sides.count == 2, let row = Int(sides[0]), slot.left.indices.contains(row - 1),
                let group = part(sides[1], among: slot.right)
            else { throw .usage(refusal(text, slot, kind)) }
            guard pairs.updateValue(group, forKey: slot.left[row - 1]) == nil else {
                throw .usage { [number = slot.number] in $0.rowTwice(row, in: number) }
            }
        }
        return pairs
    }

    private static func refusal(
        _ text: String, _ slot: Attempt.Slot, _ kind: Item.Kind
    ) -> @Sendable (Phrases) -> String {
        // What was typed may be a whole book.
        let text = text.count > 40 ? "\(text.prefix(40))…" : text
        let shown = all.prefix(max(slot.options.count, slot.right.count)).map(String.init).joined(separator: ", ")
        let example = example(slot, kind)
        let number = slot.number
        return switch kind {
        case .single: { $0.noAnswer(text, to: number, letters: shown) }
        case .multiple, .ordering, .matching: { $0.noAnswer(text, to: number, letters: shown, example: example) }
        case .numeric, .date, .computed: { $0.noAnswer(text, to: number, example: example) }
        }
    }
}
