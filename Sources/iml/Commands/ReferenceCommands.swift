import Campus
import Catalogue
import ContentFiles

/// The manual and what shells need to complete commands, both from the table of commands.
enum ReferenceCommands {
    static let all: [Command] = [
        Command(
            "manual", .anyone, [], [], \.helpManual, example: "manual",
            run: manual),
        Command(
            "completion", .anyone, [.one("SHELL")], [], \.helpCompletion,
            example: "completion bash", run: script),
        Command(
            "completion words", .anyone, [.repeated("WORD")], [.content],
            \.helpCompletionWords,
            example: "completion words -- quiz s", run: words),
    ]

    @Sendable private static func manual(_ invocation: Invocation) async throws -> ExitStatus {
        invocation.terminal.output(ManualPage(CommandTable.commands, invocation.phrases).roff)
        return .done
    }

    @Sendable private static func script(_ invocation: Invocation) async throws -> ExitStatus {
        guard let shell = CompletionShell(rawValue: invocation["SHELL"].lowercased()) else {
            let typed = invocation["SHELL"]
            throw CommandError.usage { $0.noShell(typed, known: CompletionShell.allCases.map(\.rawValue)) }
        }
        invocation.terminal.output(shell.script)
        return .done
    }

    /// Nothing is said of what is wrong: it would stand in the middle of what somebody types.
    @Sendable private static func words(_ invocation: Invocation) async throws -> ExitStatus {
        var before = invocation.arguments.repeated
        let typed = before.popLast() ?? ""
        let content = { () -> ContentIndex? in
            do { return ContentIndex(try invocation.contentFolder.path) } catch { return nil }
        }
        let lines = Completion.lines(after: before, typing: typed, in: content, invocation.phrases)
        for line in lines { invocation.terminal.output(line + "\n") }
        return .done
    }
}
