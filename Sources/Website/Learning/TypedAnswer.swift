import HTTP
import Learning
import MigrationLaw

/// What the fields of one question hold: as a form sent them, or as a stored answer fills them.
struct TypedAnswer: Equatable {
    /// By field, in the order sent.
    private let fields: [String: [String]]

    /// The three fields of a date.
    enum DatePart: String, CaseIterable {
        case day, month, year
    }

    /// The field of a question that is one; the options of one question share it.
    static func name(of slot: Int) -> String { "slot-\(slot)" }

    /// The field of a row, a step, or a part of a date.
    static func name(of slot: Int, part: String) -> String { "slot-\(slot)-\(part)" }

    /// The first value of a field.
    subscript(name: String) -> String? { fields[name]?.first }

    /// Every value of a field.
    func all(_ name: String) -> [String] { fields[name] ?? [] }

    /// The fields of a question in a form that was sent.
    init(_ form: Form, slot: Attempt.Slot) {
        let own = TypedAnswer.name(of: slot.number)
        let parts = (slot.left + slot.options).map(\.rawValue) + DatePart.allCases.map(\.rawValue)
        let names = [own] + parts.map { TypedAnswer.name(of: slot.number, part: $0) }
        fields = Dictionary(
            names.map { name in (name, form.values(name).filter { !$0.isEmpty }) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A stored answer as it fills the fields.
    init(_ answer: Answer?, slot: Attempt.Slot, kind: Item.Kind) {
        let own = TypedAnswer.name(of: slot.number)
        func name(_ part: String) -> String { TypedAnswer.name(of: slot.number, part: part) }
        switch answer {
        case .choice(let options): fields = [own: options.map(\.rawValue)]
        case .pairs(let pairs):
            fields = Dictionary(
                pairs.map { (name($0.key.rawValue), [$0.value.rawValue]) }, uniquingKeysWith: { first, _ in first })
        case .order(let steps):
            fields = Dictionary(
                steps.enumerated().map { (name($0.element.rawValue), [String($0.offset + 1)]) },
                uniquingKeysWith: { first, _ in first })
        case .value(let text):
            let parts = text.split(separator: "-").map(String.init)
            if case .date = kind, parts.count == 3 {
                fields = [
                    name(DatePart.year.rawValue): [parts[0]], name(DatePart.month.rawValue): [parts[1]],
                    name(DatePart.day.rawValue): [parts[2]],
                ]
            } else {
                fields = [own: [text]]
            }
        case nil: fields = [:]
        }
    }

    /// Nothing was chosen and nothing typed.
    var isEmpty: Bool { fields.values.allSatisfy(\.isEmpty) }

    /// The answer that the fields make; whether it fits is checked where it is taken.
    ///
    /// - Throws: ``AnswerError`` where the fields make none: a number given to two steps, a step without one, no such day.
    func answer(to kind: Item.Kind, of item: Item.ID, in slot: Attempt.Slot) throws(AnswerError) -> Answer {
        let own = TypedAnswer.name(of: slot.number)
        switch kind {
        case .single, .multiple: return .choice(all(own).map { Item.Option.ID($0) })
        case .matching:
            let given = slot.left.compactMap { row in
                part(row.rawValue, slot).map { (row, Item.Option.ID($0)) }
            }
            return .pairs(Dictionary(given, uniquingKeysWith: { first, _ in first }))
        case .ordering: return .order(try order(of: item, in: slot))
        case .numeric: return .value(self[own] ?? "")
        case .date:
            do {
                let day = try CalendarDay(
                    day: part(DatePart.day.rawValue, slot) ?? "", month: part(DatePart.month.rawValue, slot) ?? "",
                    year: part(DatePart.year.rawValue, slot) ?? "")
                return .value(day.description)
            } catch {
                throw .badDay(item: item, error)
            }
        case .computed: throw .notResolved(item: item)
        }
    }

    private func part(_ part: String, _ slot: Attempt.Slot) -> String? {
        self[TypedAnswer.name(of: slot.number, part: part)]
    }

    private func order(of item: Item.ID, in slot: Attempt.Slot) throws(AnswerError) -> [Item.Option.ID] {
        var places: [Int: Item.Option.ID] = [:]
        for step in slot.options {
            guard let place = part(step.rawValue, slot).flatMap({ Int($0) }) else { continue }
            guard (1...slot.options.count).contains(place) else { throw .unknownOption(step, item: item) }
            guard places.updateValue(step, forKey: place) == nil else { throw .doubled(step, item: item) }
        }
        guard places.count == slot.options.count else {
            throw .missingSteps(item: item, given: places.count, wanted: slot.options.count)
        }
        return places.sorted { $0.key < $1.key }.map(\.value)
    }
}

/// An answer that could not be stored, as it was typed, and why.
struct RefusedAnswer {
    let typed: TypedAnswer
    let sentence: String
}
