import JSON
import Learning
import MigrationLaw

/// A drawn form as one column: a JSON list with an object for each slot.
///
/// Forms drawn before there was more than one type of item stand as a line for each slot, `number item option option …`,
/// and are read as they are.
enum FormJSON {
    static func write(_ slots: [Attempt.Slot]) -> String {
        JSON.array(slots.map(FormJSON.json)).text
    }

    static func read(_ text: String) -> [Attempt.Slot]? {
        guard text.hasPrefix("[") else { return FormJSON.lines(text) }
        do {
            return try JSON(text: text).array.flatMap { FormJSON.all($0, slot) }
        } catch {
            return nil
        }
    }

    private static func json(_ slot: Attempt.Slot) -> JSON {
        var members: [(String, JSON)] = [("slot", .integer(Int64(slot.number))), ("item", .string(slot.item.rawValue))]
        for (name, parts) in [("options", slot.options), ("left", slot.left), ("right", slot.right)]
        where !parts.isEmpty {
            members.append((name, .array(parts.map { .string($0.rawValue) })))
        }
        if let resolution = slot.resolution { members.append(("resolved", resolution.json)) }
        return .object(JSONObject(members))
    }

    private static func slot(_ json: JSON) -> Attempt.Slot? {
        guard let number = json["slot"]?.int, let item = json["item"]?.string,
            let options = FormJSON.parts(json["options"]), let left = FormJSON.parts(json["left"]),
            let right = FormJSON.parts(json["right"])
        else { return nil }
        var resolution: Resolution?
        if let resolved = json["resolved"] {
            guard let read = Resolution(json: resolved) else { return nil }
            resolution = read
        }
        return Attempt.Slot(
            number: number, item: Item.ID(item), options: options, left: left, right: right, resolution: resolution)
    }

    private static func lines(_ text: String) -> [Attempt.Slot]? {
        FormJSON.all(text.split(separator: "\n")) { line in
            let words = line.split(separator: " ").map(String.init)
            guard words.count >= 2, let number = Int(words[0]) else { return nil }
            return Attempt.Slot(
                number: number, item: Item.ID(words[1]), options: words.dropFirst(2).map { Item.Option.ID($0) })
        }
    }

    /// The ids in a list; none where it is left out, nil where it holds anything else.
    static func parts(_ json: JSON?) -> [Item.Option.ID]? {
        guard let json else { return [] }
        return json.array.flatMap { all($0) { $0.string.map { Item.Option.ID($0) } } }
    }

    /// Every element read, or nil where one cannot be.
    static func all<Element, Value>(_ elements: [Element], _ read: (Element) -> Value?) -> [Value]? {
        let values = elements.compactMap(read)
        return values.count == elements.count ? values : nil
    }
}
