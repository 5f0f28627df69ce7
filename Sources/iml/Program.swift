import Campus
import Catalogue
import HTTP

/// The program with the world it runs in, so that tests can run it in theirs.
struct Program: Sendable {
    let terminal: Terminal
    let places: Places

    /// Runs what was typed after the program's name.
    func run(_ words: [String]) async -> ExitStatus {
        do {
            return try await start(words)
        } catch {
            let (status, sentence) = Program.explain(error)
            terminal.complain(sentence)
            return status
        }
    }

    private func start(_ words: [String]) async throws -> ExitStatus {
        let words = Program.optionsLast(words)
        guard let first = words.first(where: { !$0.hasPrefix("-") }), first != "help" else {
            return help(words.filter { $0 != "help" })
        }
        guard let (command, rest) = CommandTable.find(words) else { return try unknown(words) }
        let arguments = try Arguments(rest, for: command)
        guard arguments.options["help"] == nil else {
            terminal.print(Help.text(for: command))
            return .done
        }
        return try await command.run(Invocation(arguments: arguments, terminal: terminal, places: places))
    }

    private func help(_ words: [String]) -> ExitStatus {
        if let odd = words.first(where: { $0 != "--help" && $0 != "-h" }) {
            terminal.complain(english.noOptionAlone(odd))
            return .wrongUsage
        }
        terminal.print(Help.overview(CommandTable.commands))
        return .done
    }

    private func unknown(_ words: [String]) throws -> ExitStatus {
        let typed = words.prefix { !$0.hasPrefix("-") }
        let family = CommandTable.family(typed.first ?? "")
        if typed.count == 1, !family.isEmpty {
            let asked = words.contains("--help") || words.contains("-h")
            if asked { terminal.print(Help.overview(family)) } else { terminal.complain(Help.overview(family)) }
            return asked ? .done : .wrongUsage
        }
        let nearest = CommandTable.nearest(to: typed.prefix(2).joined(separator: " "))
        throw CommandError.usage(english.noCommand(typed.prefix(2).joined(separator: " "), nearest: nearest))
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

    private static func explain(_ error: any Error) -> (ExitStatus, String) {
        switch error {
        case let error as CommandError: (error.status, error.sentence)
        case let error as CampusError: (error.exitStatus, error.sentence)
        case let error as DataFolderError:
            if case .noCampus = error { (.notFound, error.description) } else { (.no, error.description) }
        case let error as ServerError: (.no, error.description)
        default: (.fault, english.ownFault("\(error)"))
        }
    }
}
