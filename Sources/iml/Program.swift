import Campus
import Catalogue
import HTTP
import Learning
import SQL

/// The program with the world it runs in, so that tests can run it in theirs.
struct Program: Sendable {
    let terminal: Terminal
    let places: Places

    /// Runs what was typed after the program's name.
    func run(_ words: [String]) async -> ExitStatus {
        let typed = TypedWords(words)
        let phrases = Phrases(typed.language ?? Language(environment: places.environment))
        do {
            return try await start(typed, phrases)
        } catch {
            let (status, sentence) = Program.explain(error, phrases)
            terminal.complain(sentence)
            return status
        }
    }

    private func start(_ typed: TypedWords, _ phrases: Phrases) async throws -> ExitStatus {
        if let code = typed.code, typed.language == nil {
            throw CommandError.usage { code.isEmpty ? $0.optionNeeds("lang", "LANGUAGE") : $0.noLanguage(code) }
        }
        let words = Program.optionsLast(typed.words)
        guard let first = words.first(where: { !$0.hasPrefix("-") }), first != "help" else {
            return try help(words.filter { $0 != "help" }, phrases)
        }
        guard let (command, rest) = CommandTable.find(words) else { return try unknown(words, phrases) }
        let arguments = try Arguments(rest, for: command)
        guard arguments.options["help"] == nil else {
            terminal.print(Help.text(for: command, phrases))
            return .done
        }
        // JSON is for programs: it is the same in every environment.
        let isForPrograms = arguments.options["json"] == ""
        let language = typed.language ?? (isForPrograms ? .english : phrases.language)
        let invocation = Invocation(arguments: arguments, terminal: terminal, places: places, language: language)
        let status = try await command.run(invocation)
        try await invocation.seal()
        return status
    }

    private func help(_ words: [String], _ phrases: Phrases) throws -> ExitStatus {
        if let odd = words.first(where: { $0 != "--help" && $0 != "-h" }) {
            throw CommandError.usage { $0.noOptionAlone(odd) }
        }
        terminal.print(Help.overview(CommandTable.commands, phrases))
        return .done
    }

    private func unknown(_ words: [String], _ phrases: Phrases) throws -> ExitStatus {
        let typed = words.prefix { !$0.hasPrefix("-") }
        let family = CommandTable.family(typed.first ?? "")
        if typed.count == 1, !family.isEmpty {
            let asked = words.contains("--help") || words.contains("-h")
            let overview = Help.overview(family, phrases)
            if asked { terminal.print(overview) } else { terminal.complain(overview) }
            return asked ? .done : .wrongUsage
        }
        let name = typed.prefix(2).joined(separator: " ")
        throw CommandError.usage { $0.noCommand(name, nearest: CommandTable.nearest(to: name)) }
    }

    /// Options that stand before the command, moved behind it.
    private static func optionsLast(_ words: [String]) -> [String] {
        var rest = words[...]
        var moved: [String] = []
        while let word = rest.first, word.hasPrefix("--") {
            let name = String(word.dropFirst(2).prefix { $0 != "=" })
            guard let option = CommandTable.leading.first(where: { $0.name == name }) else { break }
            moved.append(rest.removeFirst())
            if option.value != nil, !word.contains("="), let value = rest.popFirst() { moved.append(value) }
        }
        guard let end = rest.firstIndex(of: "--") else { return rest + moved }
        return rest[..<end] + moved + rest[end...]
    }

    private static func explain(_ error: any Error, _ phrases: Phrases) -> (ExitStatus, String) {
        switch error {
        case let error as CommandError: (error.status, error.sentence(phrases))
        case let error as CampusError: (error.exitStatus, error.sentence(phrases))
        case let error as DataFolderError: (error.exitStatus, error.sentence(phrases))
        case let error as ServerError: (.no, error.sentence(phrases))
        case let error as BackupError: (.no, error.sentence(phrases))
        case let error as SQLError:
            error.sentence(phrases).map { (.no, $0) } ?? (.fault, phrases.ownFault(error.description))
        default: (.fault, phrases.ownFault("\(error)"))
        }
    }
}
