import Catalogue
import ContentFiles
import Learning

/// What can come next in a command line: read from the table of commands, as the parser does.
enum Completion {
    /// A word that can stand there, and what it means.
    struct Candidate: Equatable {
        let word: String
        let help: String
    }

    /// What is wanted where the line is being typed.
    enum Wanted: Equatable {
        case words([Candidate])
        case ids(ContentIndex.Kind)
        case files, folders
        case nothing

        /// The words among which the program can choose; nil where the shell must look.
        func candidates(in content: () -> ContentIndex?) -> [Candidate]? {
            switch self {
            case .words(let words): words
            case .ids(let kind): content()?.entries(kind).map { Candidate(word: $0.id, help: $0.name) } ?? []
            case .nothing: []
            case .files, .folders: nil
            }
        }
    }

    /// What is wanted after those words, in place of the one being typed.
    ///
    /// - Parameters:
    ///   - words: what stands before, without the program's name.
    ///   - typed: what is there of the word itself; empty for a new one.
    static func wanted(after words: [String], typing typed: String, _ phrases: Phrases) -> [Wanted] {
        var line = Line(phrases: phrases)
        for word in words { line.take(word) }
        if let option = line.waiting { return [wanted(for: option, phrases)] }
        if typed.hasPrefix("-"), !line.isOptionFree {
            if typed.hasPrefix("--"), let equals = typed.firstIndex(of: "="),
                let option = line.option(String(typed[..<equals]))
            {
                return [after("--\(option.name)=", wanted(for: option, phrases))]
            }
            return [.words(line.options.map { Candidate(word: "--\($0.name)", help: $0.help(phrases)) })]
        }
        return line.places
    }

    /// As the lines that the shells' scripts read: `word`, a tabulator and its meaning; `:files` or `:folders` where the
    /// shell must look.
    static func lines(
        after words: [String], typing typed: String, in content: () -> ContentIndex?, _ phrases: Phrases
    ) -> [String] {
        wanted(after: words, typing: typed, phrases).flatMap { wanted -> [String] in
            guard let candidates = wanted.candidates(in: content) else {
                return [wanted == .folders ? ":folders" : ":files"]
            }
            return candidates.filter { $0.word.lowercased().hasPrefix(typed.lowercased()) }.map {
                $0.help.isEmpty ? $0.word : "\($0.word)\t\($0.help)"
            }
        }
    }

    /// A value behind an equals sign is one word with its option.
    private static func after(_ prefix: String, _ wanted: Wanted) -> Wanted {
        guard case .words(let words) = wanted else { return wanted }
        return .words(words.map { Candidate(word: prefix + $0.word, help: $0.help) })
    }

    private static func wanted(for option: Command.Option, _ phrases: Phrases) -> Wanted {
        switch option.value {
        case "LANGUAGE": .words(Language.allCases.map { Candidate(word: $0.code, help: phrases.languageName($0)) })
        case "COURSE": .ids(.courses)
        case "STATUS":
            .words(Certificate.Standing.allCases.map { Candidate(word: $0.rawValue, help: phrases.word(for: $0)) })
        case "DIR": .folders
        case "F", "FILE": .files
        default: .nothing
        }
    }

    fileprivate static func wanted(for argument: Command.Argument, of command: Command) -> Wanted {
        switch argument.name {
        case "COURSE": .ids(.courses)
        case "LESSON": .ids(.lessons)
        case "ACTIVITY": .ids(.activities)
        case "INSTRUMENT": .ids(.instruments)
        case "ISO3": .ids(.states)
        case "ID" where command.name.hasPrefix("instrument "): .ids(.instruments)
        case "ID" where command.name.hasPrefix("decision "): .ids(.decisions)
        case "ROLE": .words(Role.allCases.map { Candidate(word: $0.rawValue, help: "") })
        case "SHELL": .words(CompletionShell.allCases.map { Candidate(word: $0.rawValue, help: "") })
        case "PATH": .folders
        case "FILE", "FILE|ID": .files
        default: .nothing
        }
    }

    /// A command line as far as it was typed.
    private struct Line {
        private let phrases: Phrases
        /// What was typed that is no option.
        private var positional: [String] = []
        /// An option whose value comes next.
        private(set) var waiting: Command.Option?
        /// After two hyphens nothing is an option.
        private(set) var isOptionFree = false

        init(phrases: Phrases) {
            self.phrases = phrases
        }

        private var found: (command: Command, rest: [String])? { CommandTable.find(positional) }

        mutating func take(_ word: String) {
            if waiting != nil {
                waiting = nil
            } else if word == "--", !isOptionFree {
                isOptionFree = true
            } else if word.hasPrefix("-"), word != "-", !isOptionFree {
                if let option = option(word), option.value != nil { waiting = option }
            } else {
                positional.append(word)
            }
        }

        /// The options that can stand here.
        var options: [Command.Option] { found?.command.options ?? CommandTable.leading + [.language, .help] }

        func option(_ word: String) -> Command.Option? { options.first { "--\($0.name)" == word } }

        /// What can stand here that is no option: a command, its second word, an argument.
        var places: [Wanted] {
            guard let first = positional.first else { return [.words(firstWords)] }
            var places: [Wanted] = []
            let family = CommandTable.family(first)
            if positional.count == 1, !family.isEmpty {
                places.append(
                    .words(
                        family.map {
                            Candidate(word: String($0.name.dropFirst(first.count + 1)), help: $0.summary(phrases))
                        }))
            }
            guard let (command, rest) = found else { return places }
            if let argument = argument(of: command, at: rest.count) {
                places.append(wanted(for: argument, of: command))
            }
            return places
        }

        private func argument(of command: Command, at index: Int) -> Command.Argument? {
            if command.arguments.indices.contains(index) { return command.arguments[index] }
            guard let last = command.arguments.last, case .repeated = last.kind else { return nil }
            return last
        }

        private var firstWords: [Candidate] {
            var seen: Set<String> = []
            return CommandTable.commands.compactMap { command in
                let word = String(command.name.prefix { $0 != " " })
                guard seen.insert(word).inserted else { return nil }
                let alone = CommandTable.commands.first { $0.name == word }
                let family = CommandTable.family(word).map { $0.name.dropFirst(word.count + 1) }
                return Candidate(word: word, help: alone?.summary(phrases) ?? family.joined(separator: ", "))
            }
        }
    }
}
