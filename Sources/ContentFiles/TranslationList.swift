/// Collects the translations that readers do without, while files are read.
final class TranslationList {
    private var notes: Set<TranslationNote> = []

    /// By language and file, each once.
    var sorted: [TranslationNote] { notes.sorted() }

    /// Notes one more.
    func add(_ note: TranslationNote) {
        notes.insert(note)
    }

    /// Notes some found elsewhere.
    func add(_ others: some Sequence<TranslationNote>) {
        notes.formUnion(others)
    }
}
