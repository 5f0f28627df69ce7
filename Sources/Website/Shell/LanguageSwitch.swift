import Catalogue
import HTML
import Learning

/// The same page in the other languages of the site: path and query stay.
struct LanguageSwitch: Sendable {
    /// Those the site offers, English first.
    var languages: [Language]
    /// Path and query of the page, without the language asked for.
    var place: String
    /// What absolute links begin with.
    var publicAddress: String
    /// The token of a signed-in person's forms; nil for a visitor.
    var formToken: String?

    /// The page in that language.
    func address(in language: Language) -> String {
        "\(place)\(place.contains("?") ? "&" : "?")\(LanguageChoice.field)=\(language.code)"
    }

    /// Short names of the other languages. For a visitor links, which the browser remembers; for a person a form, since
    /// the choice is kept with the person and a GET changes nothing.
    func choices(_ phrases: Phrases) -> HTML {
        let others = languages.filter { $0 != phrases.language }
        if let formToken {
            return postForm("/language", csrf: formToken, .class("lang"), .aria("label", phrases.languageNavigation)) {
                input(.type("hidden"), .name("to"), .value(place))
                for language in others {
                    button(
                        .name(LanguageChoice.field), .value(language.code), .lang(language.code),
                        .aria("label", LanguageSwitch.label(language, phrases)), text: LanguageSwitch.short(language))
                }
            }
        }
        return span(.class("lang")) {
            for language in others {
                a(
                    .href(address(in: language)), .lang(language.code), .hreflang(language.code),
                    .aria("label", LanguageSwitch.label(language, phrases)), text: LanguageSwitch.short(language))
            }
        }
    }

    /// For search engines: this page in every language, and as the reader's browser asks.
    var alternates: HTML {
        HTML {
            for language in languages {
                link(
                    .rel("alternate"), .hreflang(language.code),
                    .href(publicAddress + address(in: language)))
            }
            link(.rel("alternate"), .hreflang("x-default"), .href(publicAddress + place))
        }
    }

    private static func short(_ language: Language) -> String { language.code.uppercased() }

    /// What is seen stands in it, so that saying it aloud finds it.
    private static func label(_ language: Language, _ phrases: Phrases) -> String {
        "\(short(language)), \(phrases.languageName(language))"
    }
}
