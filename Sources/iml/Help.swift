import Catalogue

/// What `--help` prints, from the table of commands.
enum Help {
    static func overview(_ commands: [Command], _ phrases: Phrases) -> String {
        var lines = [phrases.usage("iml COMMAND [ARGUMENT…] [--option…]"), ""]
        for group in Command.Group.allCases {
            let own = commands.filter { $0.group == group }
            if own.isEmpty { continue }
            lines.append(heading(group, phrases))
            lines.append(Table(rows: own.map { ["  \($0.usage)", $0.summary(phrases)] }).text(width: 80))
            lines.append("")
        }
        lines += Wrapping.wrap(phrases.languageOfProgram, width: 80)
        lines.append(phrases.eachHasHelp)
        return lines.joined(separator: "\n")
    }

    static func text(for command: Command, _ phrases: Phrases) -> String {
        let options = command.options.map { option in
            ["  --\(option.name)\(option.value.map { " \($0)" } ?? "")", option.help(phrases)]
        }
        return """
            \(Wrapping.wrap(phrases.usage("iml \(command.usage) [--option…]"), width: 80).joined(separator: "\n"))

            \(Wrapping.wrap(command.summary(phrases).capitalisedFirst + ".", width: 80).joined(separator: "\n"))

            \(Table(rows: options).text(width: 80))

            \(phrases.example("iml \(command.example)"))
            \(Wrapping.wrap(exits(of: command, phrases), width: 80).joined(separator: "\n"))
            """
    }

    private static func exits(of command: Command, _ phrases: Phrases) -> String {
        command.name == "verify" ? phrases.exitStatusesOfVerify : phrases.exitStatuses
    }

    static func heading(_ group: Command.Group, _ phrases: Phrases) -> String {
        switch group {
        case .learner: phrases.forLearners
        case .anyone: phrases.forAnyone
        case .law: phrases.aboutTheLaw
        case .author: phrases.forAuthors
        case .registrar: phrases.forRegistrars
        case .certifier: phrases.forCertifiers
        case .siteOperator: phrases.forOperators
        }
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
