import JSON
import Learning
import MigrationLaw

extension Resolution {
    /// What was resolved, as it stands in a form.
    var json: JSON {
        [
            "question": .string(question.rawValue), "instrument": .string(instrument.rawValue),
            "state": state.map { .string($0.rawValue) } ?? .null, "date": .string(date.description),
            "asOf": .string(asOf.description), "choices": .array(choices.map(\.json)), "key": key.json,
            "facts": .array(facts.map(\.json)),
        ]
    }

    init?(json: JSON) {
        guard let question = json["question"]?.string.flatMap(Item.Binding.Question.init(rawValue:)),
            let instrument = json["instrument"]?.string, let date = json["date"]?.string.flatMap({ CalendarDay($0) }),
            let asOf = json["asOf"]?.string.flatMap({ TreatyDate($0) }),
            let choices = json["choices"]?.array.flatMap({ FormJSON.all($0, Choice.init(json:)) }),
            let key = json["key"].flatMap(Key.init(json:)),
            let facts = json["facts"]?.array.flatMap({ FormJSON.all($0, Fact.init(json:)) })
        else { return nil }
        self.init(
            question: question, instrument: Instrument.ID(instrument),
            state: json["state"]?.string.map { MigrationLaw.State.ID($0) }, date: date, asOf: asOf, choices: choices,
            key: key, facts: facts)
    }
}

extension Resolution.Choice {
    fileprivate var json: JSON {
        switch content {
        case .state(let state): ["id": .string(id.rawValue), "state": .string(state.rawValue)]
        case .status(let status): ["id": .string(id.rawValue), "status": .string(status.rawValue)]
        }
    }

    fileprivate init?(json: JSON) {
        guard let id = json["id"]?.string else { return nil }
        if let state = json["state"]?.string {
            self.init(id: Item.Option.ID(id), content: .state(State.ID(state)))
        } else if let status = json["status"]?.string.flatMap(Status.init(rawValue:)) {
            self.init(id: Item.Option.ID(id), content: .status(status))
        } else {
            return nil
        }
    }
}

extension Resolution.Key {
    fileprivate var json: JSON {
        switch self {
        case .choice(let id): ["choice": .string(id.rawValue)]
        case .count(let count): ["count": .integer(Int64(count))]
        case .day(let day): ["day": .string(day.description)]
        }
    }

    fileprivate init?(json: JSON) {
        if let id = json["choice"]?.string {
            self = .choice(Item.Option.ID(id))
        } else if let count = json["count"]?.int {
            self = .count(count)
        } else if let day = json["day"]?.string.flatMap({ CalendarDay($0) }) {
            self = .day(day)
        } else {
            return nil
        }
    }
}

extension Resolution.Fact {
    fileprivate var json: JSON {
        [
            "state": .string(state.rawValue), "status": .string(status.rawValue),
            "since": since.map { .string($0.description) } ?? .null, "acts": .array(acts.map(\.json)),
        ]
    }

    fileprivate init?(json: JSON) {
        guard let state = json["state"]?.string, let status = json["status"]?.string.flatMap(Status.init(rawValue:)),
            let acts = json["acts"]?.array.flatMap({ FormJSON.all($0, Resolution.Act.init(json:)) })
        else { return nil }
        self.init(
            state: State.ID(state), status: status, since: json["since"]?.string.flatMap { TreatyDate($0) }, acts: acts)
    }
}

extension Resolution.Act {
    fileprivate var json: JSON {
        [
            "kind": .string(kind.rawValue), "date": .string(date.description),
            "effective": effective.map { .string($0.description) } ?? .null,
        ]
    }

    fileprivate init?(json: JSON) {
        guard let kind = json["kind"]?.string.flatMap(TreatyAction.Kind.init(rawValue:)),
            let date = json["date"]?.string.flatMap({ TreatyDate($0) })
        else { return nil }
        self.init(kind: kind, date: date, effective: json["effective"]?.string.flatMap { TreatyDate($0) })
    }
}
