import JSON
import Learning
import MigrationLaw

extension JSON {
    /// The one answer in a body: `choice`, `order`, `pairs` or `value`.
    func answer() throws -> Answer {
        let shapes: [Answer.Shape] = [.choice, .order, .pairs, .value].filter { self[$0.rawValue]?.isNull == false }
        guard shapes.count == 1, let shape = shapes.first else {
            throw VisitError.badField(
                shapes.last?.rawValue ?? "choice", wanted: .one(of: ["choice", "order", "pairs", "value"]))
        }
        switch shape {
        case .choice: return .choice(try texts("choice").map { Item.Option.ID($0) })
        case .order: return .order(try texts("order").map { Item.Option.ID($0) })
        case .pairs: return .pairs(try pairs())
        case .value: return .value(try text("value"))
        }
    }

    /// Rows and their groups; a row named twice was refused before, with the whole body.
    private func pairs() throws -> [Item.Option.ID: Item.Option.ID] {
        let wanted = VisitError.badField("pairs", wanted: .object(limit: JSON.mostTexts))
        guard let object = self["pairs"]?.object, object.count <= JSON.mostTexts else { throw wanted }
        var pairs: [Item.Option.ID: Item.Option.ID] = [:]
        for member in object.members {
            guard let group = member.value.string else { throw wanted }
            pairs[Item.Option.ID(member.key)] = Item.Option.ID(group)
        }
        return pairs
    }
}
