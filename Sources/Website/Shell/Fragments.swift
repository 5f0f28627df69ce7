import Catalogue
import HTML
import Learning
import MigrationLaw

/// What a message box is about; shown by its edge and by what it says.
enum MessageKind: String, Sendable {
    case info = ""
    case ok
    case warning = "warn"
    case stop
}

/// A table whose rows become small lists on a phone: each cell names its column there by `data-l`.
///
/// - Parameter title: what it holds, for assistive technology.
func stackTable(_ title: String, heads: [String], @HTMLBuilder rows: () -> HTML) -> HTML {
    table(.class("stack")) {
        caption(.class("vh"), text: title)
        thead {
            tr {
                for head in heads { th(.scope("col"), text: head) }
            }
        }
        tbody { rows() }
    }
}

/// A box that must be noticed.
func message(_ kind: MessageKind, _ heading: String? = nil, @HTMLBuilder content: () -> HTML) -> HTML {
    div(.class(kind == .info ? "msg" : "msg \(kind.rawValue)"), .optional("role", kind == .ok ? "status" : nil)) {
        if let heading { h2(heading) }
        content()
    }
}

/// A box with one sentence.
func message(_ kind: MessageKind, text: String) -> HTML {
    message(kind) { p(text) }
}

/// A day, readable for people and machines.
func timeElement(_ day: CalendarDay, _ phrases: Phrases) -> HTML {
    time(.datetime(day.description), text: phrases.day(day))
}

/// A moment with its time of day in UTC.
func timeElement(_ moment: Instant, _ phrases: Phrases) -> HTML {
    time(.datetime(moment.description), text: phrases.moment(moment))
}

/// Next steps as a list of links.
func nextSteps(_ steps: [NextStep]) -> HTML {
    ul(.class("plain lines text")) {
        for step in steps {
            li { a(.class("go"), .href(step.href), text: step.text) }
        }
    }
}
