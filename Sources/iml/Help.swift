import Catalogue

/// What `--help` prints, from the table of commands.
enum Help {
    static func overview(_ commands: [Command]) -> String {
        var lines = [english.usage("iml COMMAND [ARGUMENT…] [--option…]"), ""]
        for group in Command.Group.allCases {
            let own = commands.filter { $0.group == group }
            if own.isEmpty { continue }
            lines.append(heading(group))
            lines.append(Table(rows: own.map { ["  \($0.usage)", $0.summary] }).text(width: 80))
            lines.append("")
        }
        lines.append(english.eachHasHelp)
        return lines.joined(separator: "\n")
    }

    static func text(for command: Command) -> String {
        let options = command.options.map { option in
            ["  --\(option.name)\(option.value.map { " \($0)" } ?? "")", option.help]
        }
        return """
            \(Wrapping.wrap(english.usage("iml \(command.usage) [--option…]"), width: 80).joined(separator: "\n"))

            \(Wrapping.wrap(command.summary.capitalisedFirst + ".", width: 80).joined(separator: "\n"))

            \(Table(rows: options).text(width: 80))

            \(english.example("iml \(command.example)"))
            \(Wrapping.wrap(exits(of: command), width: 80).joined(separator: "\n"))
            """
    }

    private static func exits(of command: Command) -> String {
        command.name == "verify" ? english.exitStatusesOfVerify : english.exitStatuses
    }

    private static func heading(_ group: Command.Group) -> String {
        switch group {
        case .learner: english.forLearners
        case .anyone: english.forAnyone
        case .law: english.aboutTheLaw
        case .author: english.forAuthors
        case .certifier: english.forCertifiers
        case .siteOperator: english.forOperators
        }
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
