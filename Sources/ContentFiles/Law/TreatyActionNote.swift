import MigrationLaw

/// What the note of a treaty action says that the status depends on.
///
/// Parts are divided by semicolons. `effective DATE`, `effect DATE` and `in force … DATE` state the date of effect;
/// `date of ratification, …` says that the deposit can be later. Everything else is for people.
struct TreatyActionNote {
    let statedEffect: TreatyDate?
    let isRatificationDate: Bool

    init(_ note: String) {
        var effect: TreatyDate?
        var isRatificationDate = false
        for part in note.split(separator: ";") {
            let words = part.split(separator: " ")
            if words.starts(with: ["date", "of", "ratification,"]) { isRatificationDate = true }
            guard let last = words.last, let date = TreatyDate(last) else { continue }
            let states =
                words.count == 2 && ["effective", "effect"].contains(words[0])
                || words.starts(with: ["in", "force"])
            if states { effect = date }
        }
        statedEffect = effect
        self.isRatificationDate = isRatificationDate
    }
}
