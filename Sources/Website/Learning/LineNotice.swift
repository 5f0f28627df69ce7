import Catalogue
import HTML
import Learning
import MigrationLaw

/// What is said about the line above work that could be lost with it; the script shows the message that is true.
///
/// Nothing is seen of it without script, nor while all is well.
struct LineNotice {
    /// By the name under which the script knows it.
    private let messages: [(name: String, kind: MessageKind, text: HTML)]
    private let attempt: Attempt.ID?

    /// Above an attempt in progress.
    static func attempt(_ id: Attempt.ID, _ phrases: Phrases) -> LineNotice {
        let result = a(.href(Address.attempt(id)), text: phrases.seeResult)
        return LineNotice(
            messages: [
                ("lost", .warning, HTML(phrases.lineLost)), ("back", .ok, HTML(phrases.lineBack)),
                ("unsent", .stop, HTML(phrases.lineUnsent)),
                ("out", .warning, signedOut(phrases.lineSignedOut, returningTo: Address.attempt(id), phrases)),
                ("late", .stop, late(phrases) + HTML(" ") + result),
            ], attempt: id)
    }

    /// Above the result of an attempt, for answers that never went out.
    static func result(of id: Attempt.ID, _ phrases: Phrases) -> LineNotice {
        LineNotice(messages: [("late", .stop, late(phrases))], attempt: id)
    }

    /// Above the form at that address, whose fields are kept until they are sent.
    static func draft(at address: String, _ phrases: Phrases) -> LineNotice {
        LineNotice(
            messages: [
                ("lost", .warning, HTML(phrases.draftLineLost)), ("back", .ok, HTML(phrases.draftLineBack)),
                ("unsent", .stop, HTML(phrases.draftUnsent)),
                ("out", .warning, signedOut(phrases.draftSignedOut, returningTo: address, phrases)),
                ("draft", .info, HTML(phrases.draftRestored)),
            ], attempt: nil)
    }

    /// The place and its messages.
    var html: HTML {
        div(.class("bar"), .role("status"), .flag("data-line"), .optional("data-attempt", attempt?.rawValue)) {
            for message in messages {
                p(
                    .class(message.kind == .info ? "msg" : "msg \(message.kind.rawValue)"),
                    .data("say", message.name), .flag("hidden")
                ) { message.text }
            }
        }
    }

    private static func late(_ phrases: Phrases) -> HTML {
        HTML("\(phrases.lateAnswers) ") + span(.flag("data-late")) { HTML.empty } + HTML(".")
    }

    private static func signedOut(_ sentence: String, returningTo address: String, _ phrases: Phrases) -> HTML {
        HTML("\(sentence) ") + a(.href(Address.signIn(returningTo: address)), text: phrases.doorSignIn)
    }
}
