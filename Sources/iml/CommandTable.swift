import ContentFiles

/// Every command; help, parsing, the man page and completions come from here, with the catalogue's one line on each
/// command and each option.
enum CommandTable {
    static let commands: [Command] =
        LearnerCommands.all + QuizCommands.all + SessionCommands.all + AccountCommands.all + VerifyCommands.all
        + LawCommands.all + RecordCommands.all + AuthorCommands.all + PublishingCommands.all + ItemCommands.all
        + CertificateCommands.all + ReportCommands.all + PersonCommands.all + InvitationCommands.all
        + OperatorCommands.all + KeepingCommands.all + ReferenceCommands.all

    /// Typed before the command, they count as typed after it.
    static let leading: [Command.Option] = [.data, .content, .acting, .json]

    /// The command whose name begins the words, the longest one, and the words left over.
    static func find(_ words: [String]) -> (command: Command, rest: [String])? {
        for length in [2, 1] where words.count >= length {
            let name = words.prefix(length).joined(separator: " ").lowercased()
            if let command = commands.first(where: { $0.name == name }) {
                return (command, Array(words.dropFirst(length)))
            }
        }
        return nil
    }

    /// Commands that begin with that word: `quiz` has several.
    static func family(_ word: String) -> [Command] {
        commands.filter { $0.name.hasPrefix(word.lowercased() + " ") }
    }

    /// The names most like what was typed, at most three.
    static func nearest(to text: String) -> [String] {
        let typed = text.lowercased()
        let ranked = commands.map {
            (name: $0.name, distance: min(distance(typed, $0.name), firstWord(typed, $0.name)))
        }
        .filter { $0.distance <= max(3, typed.count / 3) }
        .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
        return ranked.prefix(3).map(\.name)
    }

    private static func firstWord(_ typed: String, _ name: String) -> Int {
        distance(String(typed.prefix { $0 != " " }), String(name.prefix { $0 != " " })) + 3
    }

    private static func distance(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
        NearestName.distance(Array(left), Array(right))
    }
}
