import Catalogue
import HTML
import HTTP
import Learning
import MigrationLaw

/// Two days that a list is asked to lie between, as they were typed.
struct DayFields: Sendable {
    /// As typed; empty without.
    let from: String
    /// As typed; empty without.
    let through: String

    /// Reads `from` and `to` of a query.
    init(_ query: Fields) {
        from = (query["from"] ?? "").trimmingSpaces
        through = (query["to"] ?? "").trimmingSpaces
    }

    /// Nil where it is blank or no day.
    var first: CalendarDay? { CalendarDay(from) }
    /// Nil where it is blank or no day.
    var last: CalendarDay? { CalendarDay(through) }

    /// What is typed and is no day.
    func errors(_ phrases: Phrases) -> [FieldError] {
        [("from", from, first), ("to", through, last)].compactMap { name, typed, day in
            typed.isEmpty || day != nil
                ? nil : FieldError(field: name, sentence: phrases.noDay(typed: String(typed.prefix(40))))
        }
    }

    /// The two fields; what is no day is told and not put back, since a field for days takes none.
    func html(_ errors: [FieldError], _ phrases: Phrases) -> HTML {
        HTML {
            textField(
                phrases.fromDay, name: "from", value: first == nil ? "" : from, type: "date",
                error: errors.sentence(for: "from"),
                isRequired: false)
            textField(
                phrases.throughDay, name: "to", value: last == nil ? "" : through, type: "date",
                error: errors.sentence(for: "to"),
                isRequired: false)
        }
    }

    /// For links that ask the same.
    var query: [(name: String, value: String)] { [("from", from), ("to", through)] }
}
