import Learning

/// What was typed, with `--lang` taken out: it stands anywhere, with any command, and counts also where something else
/// that was typed is wrong.
struct TypedWords {
    private(set) var words: [String] = []
    /// What followed `--lang`, the last time it stood there; empty where nothing did.
    private(set) var code: String?

    init(_ typed: [String]) {
        var rest = typed[...]
        while let word = rest.popFirst() {
            if word == "--" {
                words += [word] + rest
                break
            }
            if word == "--lang" {
                code = rest.popFirst() ?? ""
            } else if word.hasPrefix("--lang=") {
                code = String(word.dropFirst(7))
            } else {
                words.append(word)
            }
        }
    }

    /// The language asked for; nil where none was, or none that there is.
    var language: Language? { code.flatMap { Language(rawValue: $0.lowercased()) } }
}

extension Language {
    /// The language that the environment asks for, as gettext reads it: `LANGUAGE` is a list, the first language that
    /// there is counts; after it the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set. English without, and in
    /// the locale `C` or `POSIX` whatever `LANGUAGE` says.
    init(environment: [String: String]) {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        if locale == "C" || locale == "POSIX" {
            self = .english
            return
        }
        let wanted =
            (environment["LANGUAGE"] ?? "").split(separator: ":").map(String.init) + (locale.map { [$0] } ?? [])
        self = wanted.lazy.compactMap(Language.init(locale:)).first ?? .english
    }

    /// `fr`, `fr_CH.UTF-8`, `es-419`.
    private init?(locale: String) {
        self.init(rawValue: locale.prefix { $0.isLetter }.lowercased())
    }
}
