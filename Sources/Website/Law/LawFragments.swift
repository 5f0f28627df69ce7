import Catalogue
import HTML
import Learning
import MigrationLaw

/// The addresses of the pages of the law.
enum LawAddress {
    static func instrument(_ id: Instrument.ID, at day: CalendarDay? = nil) -> String {
        "/instruments/\(queryValue(id.rawValue))\(query(day))"
    }

    static func state(_ id: State.ID, at day: CalendarDay? = nil) -> String {
        "/states/\(queryValue(id.rawValue))\(query(day))"
    }

    static func decision(_ id: Decision.ID) -> String { "/decisions/\(queryValue(id.rawValue))" }

    /// A provision stands on the page of its instrument.
    static func provision(_ id: Provision.ID, of instrument: Instrument.ID) -> String {
        "/instruments/\(queryValue(instrument.rawValue))#\(anchor(id))"
    }

    /// The id of a provision on a page, which takes no colon in selectors.
    static func anchor(_ id: Provision.ID) -> String {
        String(id.rawValue.map { $0 == ":" ? "-" : $0 })
    }

    private static func query(_ day: CalendarDay?) -> String { day.map { "?at=\($0)" } ?? "" }
}

extension Phrases {
    /// A title or name in the reader's language, marked where it falls back to another one.
    func text(_ translated: TranslatedName) -> HTML {
        let given = translated.language(for: language.code)
        let text = translated.text(in: language.code)
        return given == language.code ? HTML(text) : span(.lang(given), text: text)
    }

    /// A text of ours in the reader's language; where it falls back to English it says so.
    func ownWords(_ translated: TranslatedText) -> HTML {
        isGiven(translated) ? text(translated) : text(translated) + " " + fallbackMark
    }

    /// Whether a text is there in the reader's language.
    func isGiven(_ translated: TranslatedText) -> Bool { translated.language(for: language.code) == language.code }

    /// What stands after a text that is shown in English for want of another.
    var fallbackMark: HTML { span(.class("small soft"), text: givenInEnglish) }

    /// The same without markup, for titles and sorting.
    func plain(_ translated: TranslatedName) -> String { translated.text(in: language.code) }

    /// A note of the record, in English with a mark where the catalogue does not have it.
    func recordNote(_ note: String) -> HTML { ownWords(translatedNote(note)) }

    /// What to call an instrument where there is little room, without markup.
    func short(_ instrument: Instrument) -> String { plain(instrument.briefName) }

    /// The short name beside the title; nil where there is none, or where it is the title.
    func shortBeside(_ instrument: Instrument) -> HTML? {
        guard let short = instrument.shortName, plain(short) != plain(instrument.title) else { return nil }
        return text(short)
    }

    /// An article with its instrument, such as `ICCPR article 13`, marked where the name falls back to English.
    func citationLabel(_ instrument: Instrument, _ article: String) -> HTML {
        text(instrument.briefName) + HTML(citation("", self.article(article, in: instrument.kind)))
    }
}

/// The tile of a status: shape and letter; the word stands beside it, so it is hidden from being read out twice.
func statusTile(_ status: Status) -> HTML {
    let (style, letter) =
        switch status {
        case .party: ("t t-p", "P")
        case .contracting: ("t t-c", "C")
        case .signatory: ("t t-s", "S")
        case .none: ("t t-n", "–")
        case .formerParty: ("t t-f", "F")
        case .unknown: ("t t-u", "?")
        }
    return span(.class(style), .aria("hidden", "true"), text: letter)
}

/// What the tiles mean.
func statusKey(_ phrases: Phrases) -> HTML {
    ul(.class("key")) {
        for status in [Status.party, .contracting, .signatory, .none, .formerParty, .unknown] {
            li {
                statusTile(status)
                phrases.statusMeaning(status)
            }
        }
    }
}

/// Binding or not, by shape and words.
func bindingMark(_ isBinding: Bool, _ phrases: Phrases, word: String? = nil) -> HTML {
    span(
        .class(isBinding ? "mark binds" : "mark soft-law"),
        text: word ?? (isBinding ? phrases.binding : phrases.doesNotBind))
}

/// A date as precise as the record has it; a year alone says so.
func timeElement(_ date: TreatyDate, _ phrases: Phrases) -> HTML {
    let element = time(.datetime(date.description), text: phrases.date(date))
    guard case .year = date else { return element }
    return element + " (" + HTML(phrases.onlyYearKnown) + ")"
}

/// How many are party, as plainly as the record allows.
func partyCount(_ tally: StatusTally, _ phrases: Phrases) -> String {
    switch tally.coverage {
    case .complete(let asOf): "\(phrases.partyCount(tally[.party])), \(phrases.asOf(asOf))"
    case .partial where tally[.party] > 0:
        [phrases.atLeastParties(tally[.party]), tally.asOf.map(phrases.asOf)].compactMap(\.self)
            .joined(separator: ", ")
    case .partial, .none: phrases.partiesUnknown
    case .notApplicable: phrases.noPartiesNotATreaty
    }
}

/// A link out, where the record has an address.
func officialLink(_ address: String, _ text: String, class style: String? = nil) -> HTML? {
    address.isEmpty ? nil : a(.optional("class", style), .href(address), .rel("external"), text: text)
}

/// A form that shows the same page as it stood on another day.
///
/// - Parameter mistyped: What was asked for, where it is no day: it stays in the field, which then takes any text.
func dayForm(_ action: String, at day: CalendarDay, mistyped: String? = nil, _ phrases: Phrases) -> HTML {
    getForm(action, .class("row")) {
        textField(
            phrases.showDay, name: "at", value: mistyped ?? day.description, type: mistyped == nil ? "date" : "text",
            hint: phrases.dayHint, error: mistyped.map { phrases.noDayShown($0, instead: phrases.day(day)) })
        submitButton(phrases.show, class: "btn second")
    }
}

extension String {
    /// With its first letter large, for names of branches that the record writes small.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
