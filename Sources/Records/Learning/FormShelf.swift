import Learning
import MigrationLaw
import Synchronization

/// Drawn forms as they were read before: a form never changes once its attempt has begun, and reading one costs more than
/// storing an answer. What is kept is compared with the record's own text each time, so it can never be another one.
final class FormShelf: Sendable {
    static let shared = FormShelf()

    private let forms = Mutex(Forms())
    /// Some 4 KB each.
    private static let most = 2048

    private struct Forms {
        var now: [Attempt.ID: Form] = [:]
        /// The ones before; what is asked for again comes back, the rest goes when ``now`` is full once more.
        var before: [Attempt.ID: Form] = [:]
    }

    private struct Form {
        let text: String
        let slots: [Attempt.Slot]
    }

    func slots(of attempt: Attempt.ID, text: String) -> [Attempt.Slot]? {
        if let form = forms.withLock({ forms in forms.now[attempt] ?? forms.before[attempt] }), form.text == text {
            return form.slots
        }
        guard let slots = FormJSON.read(text) else { return nil }
        forms.withLock { forms in
            if forms.now.count >= FormShelf.most / 2 {
                forms.before = forms.now
                forms.now = [:]
            }
            forms.now[attempt] = Form(text: text, slots: slots)
        }
        return slots
    }
}
