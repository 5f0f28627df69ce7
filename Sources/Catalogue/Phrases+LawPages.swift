import Learning
import MigrationLaw

/// Names of cases and sources, and what a page says of a day that it cannot count on.
extension Phrases {
    /// What follows a count that stands on an earlier day than the one asked about.
    package var laterChanges: String {
        say(
            "Known since then, though later acts can be missing",
            fr: "Connu depuis, même si des actes postérieurs peuvent manquer",
            es: "Conocido desde entonces, aunque pueden faltar actos posteriores")
    }
    /// A day that the calendar does not have, and what is shown in its place.
    package func noDayShown(_ typed: String, instead day: String) -> String {
        say(
            "“\(typed)” is not a date. Write it as 2020-01-31. This page shows \(day).",
            fr:
                "«\u{00A0}\(typed)\u{00A0}» n’est pas une date. Écrivez-la sous la forme 2020-01-31. Cette page montre le \(day).",
            es: "«\(typed)» no es una fecha. Escríbala así: 2020-01-31. Esta página muestra el \(day).")
    }
    /// The label of a source as the record writes it, which is in English.
    package var exactSource: String {
        say("Source as recorded", fr: "Source, telle qu’enregistrée", es: "Fuente, tal como consta")
    }
    /// The label of the name of a case as the record has it, beside a translated one.
    package var nameInRecord: String {
        say("Name in our record", fr: "Nom dans notre registre", es: "Nombre en nuestro registro")
    }

    /// The number of a case, where it is words: `Judgment of 27 June 2001`, `Advisory Opinion No. 4`, `Series C No. 130`.
    package func caseNumber(_ number: String) -> String {
        if let found = Self.phases[number] { return say(number, fr: found.fr, es: found.es) }
        if let number = number.after("Advisory Opinion No. ") {
            return say(
                "Advisory Opinion No. \(number)", fr: "avis consultatif n°\u{00A0}\(number)",
                es: "opinión consultiva núm.\u{00A0}\(number)")
        }
        if let number = number.after("Series C No. ") {
            return say(
                "Series C No. \(number)", fr: "série C n°\u{00A0}\(number)", es: "Serie C núm.\u{00A0}\(number)")
        }
        if let rest = number.after("Case "), let parts = rest.parted(by: ", Report ") {
            return say(
                number, fr: "affaire \(parts.0), rapport n°\u{00A0}\(parts.1)",
                es: "caso \(parts.0), informe núm.\u{00A0}\(parts.1)")
        }
        if let rest = number.after("Judgment of "), let day = writtenDay(rest) {
            return say(
                "Judgment of \(self.day(day))", fr: "arrêt du \(self.day(day))", es: "fallo de \(self.day(day))")
        }
        return number
    }

    private static let phases: [String: (fr: String, es: String)] = [
        "Second Phase": ("deuxième phase", "segunda fase"), "Merits": ("fond", "fondo"),
        "Preliminary objections": ("exceptions préliminaires", "excepciones preliminares"),
    ]

    /// `27 June 2001`, as the record writes days inside its English texts.
    private func writtenDay(_ text: String) -> CalendarDay? {
        let words = text.split(separator: " ")
        guard words.count == 3, let day = Int(words[0]), let year = Int(words[2]) else { return nil }
        return (1...12).lazy.compactMap { CalendarDay(year: year, month: $0, day: day) }
            .first { Phrases(.english).day($0) == text }
    }
}

extension String {
    /// What follows a beginning; nil where the text begins otherwise.
    fileprivate func after(_ beginning: String) -> String? {
        hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
    }

    /// What stands before and behind a mark; nil where there is none.
    fileprivate func parted(by mark: String) -> (String, String)? {
        guard let range = firstRange(of: mark) else { return nil }
        return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
    }
}
