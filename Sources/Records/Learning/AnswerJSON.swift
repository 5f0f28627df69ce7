public import JSON
public import Learning
import MigrationLaw

extension Answer {
    /// As it goes over the wire and into the records: `{"choice":[…]}`, `{"order":[…]}`, `{"pairs":{…}}`, `{"value":"…"}`.
    public var json: JSON {
        switch self {
        case .choice(let options): ["choice": .array(options.map { .string($0.rawValue) })]
        case .order(let steps): ["order": .array(steps.map { .string($0.rawValue) })]
        case .pairs(let pairs):
            [
                "pairs": .object(
                    JSONObject(
                        pairs.sorted { $0.key < $1.key }.map { ($0.key.rawValue, .string($0.value.rawValue)) }))
            ]
        case .value(let text): ["value": .string(text)]
        }
    }

    /// An answer as one column.
    var text: String { json.text }

    /// Reads ``text`` back, and the form `choice id id …` in which the first answers were stored.
    init?(text: String) {
        guard text.hasPrefix("{") else {
            let words = text.split(separator: " ").map(String.init)
            guard words.first == "choice" else { return nil }
            self = .choice(words.dropFirst().map { Item.Option.ID($0) })
            return
        }
        do {
            self.init(json: try JSON(text: text))
        } catch {
            return nil
        }
    }

    private init?(json: JSON) {
        if json["choice"] != nil, let options = FormJSON.parts(json["choice"]) {
            self = .choice(options)
        } else if json["order"] != nil, let steps = FormJSON.parts(json["order"]) {
            self = .order(steps)
        } else if let members = json["pairs"]?.object?.members,
            let pairs = FormJSON.all(
                members, { member in member.value.string.map { (Item.Option.ID(member.key), Item.Option.ID($0)) } })
        {
            self = .pairs(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
        } else if let value = json["value"]?.string {
            self = .value(value)
        } else {
            return nil
        }
    }
}
