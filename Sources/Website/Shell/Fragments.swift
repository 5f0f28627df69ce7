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
