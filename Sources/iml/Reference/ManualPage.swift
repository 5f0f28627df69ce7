import Catalogue

/// The manual page of the program in roff, for man(1): section 1, made from the table of commands.
struct ManualPage {
    /// When its text last changed.
    static let edition = "2026-11-25"

    private let commands: [Command]

    private let phrases: Phrases

    init(_ commands: [Command], _ phrases: Phrases) {
        self.commands = commands
        self.phrases = phrases
    }

    /// Options that mean the same wherever they stand; told once.
    private static let shared: [Command.Option] = CommandTable.leading + [.language, .help]

    var roff: String {
        let parts: [[String]] = [
            [#".\" Made by “iml manual” from the table of commands; do not change it here."#.roffComment],
            [".TH IML 1 \(ManualPage.edition) \"IML Campus\" \"\(phrases.manualSection.roff)\""],
            section(phrases.manualName), ["iml \\- \(phrases.manualOneLine.roff)"],
            section(phrases.manualSynopsis), [#"\fBiml\fP \fICOMMAND\fP [\fIARGUMENT\fP \&...] [\-\-option \&...]"#],
            section(phrases.manualDescription), paragraphs(phrases.manualAbout),
            section(phrases.manualCommands), Command.Group.allCases.flatMap(group),
            section(phrases.manualOptions), paragraphs([phrases.manualSharedOptions]),
            ManualPage.shared.flatMap(option),
            section(phrases.manualExitStatus), exits,
            section(phrases.manualEnvironment), phrases.manualVariables.flatMap { item(".B \($0.name.roff)", $0.says) },
            section(phrases.manualFiles), phrases.manualPlaces.flatMap { item(".I \($0.name.roff)", $0.says) },
            section(phrases.manualExamples), examples,
            section(phrases.manualSeeAlso), paragraphs([phrases.manualMore]),
        ]
        return parts.joined().flatMap(\.roffLines).joined(separator: "\n") + "\n"
    }

    private func section(_ title: String) -> [String] { [".SH \"\(title.uppercased().roff)\""] }

    private func paragraphs(_ texts: [String]) -> [String] {
        Array(texts.map { [$0.roff] }.joined(separator: [".PP"]))
    }

    private func item(_ head: String, _ text: String) -> [String] { [".TP", head, text.roff] }

    private func group(_ group: Command.Group) -> [String] {
        let own = commands.filter { $0.group == group }
        guard !own.isEmpty else { return [] }
        return [".SS \"\(Help.heading(group, phrases).withoutColon.roff)\""] + own.flatMap(command)
    }

    private func command(_ command: Command) -> [String] {
        let arguments = command.arguments.map { argument in
            switch argument.kind {
            case .required: " \\fI\(argument.name.roff)\\fP"
            case .optional: " [\\fI\(argument.name.roff)\\fP]"
            case .repeated: " \\fI\(argument.name.roff)\\fP\\&..."
            }
        }
        let own = command.options.filter { option in !ManualPage.shared.contains { $0.isSame(as: option) } }
        let shared = command.options.filter { option in
            option.name != Command.Option.help.name && ManualPage.shared.contains { $0.isSame(as: option) }
        }
        var lines = [".TP", "\\fBiml \(command.name.roff)\\fP\(arguments.joined())"]
        let names = shared.map { "\\fB\("--\($0.name)".roff)\\fP" }.joined(separator: ", ")
        lines.append("\(command.summary(phrases).capitalisedFirst.roff).")
        if !names.isEmpty { lines.append("\(phrases.manualAlso.roff) \(names).") }
        if !own.isEmpty { lines += [".RS"] + own.flatMap(option) + [".RE"] }
        return lines
    }

    private func option(_ option: Command.Option) -> [String] {
        let value = option.value.map { " \\fI\($0.roff)\\fP" } ?? ""
        return item("\\fB\("--\(option.name)".roff)\\fP\(value)", option.help(phrases).capitalisedFirst + ".")
    }

    private var exits: [String] {
        phrases.manualStatuses.flatMap { item(".B \($0.name)", $0.says) }
    }

    private var examples: [String] {
        [".EX"] + commands.filter { $0.group == .learner }.map { "iml \($0.example)".roff } + [".EE"]
    }
}

extension Command.Option {
    fileprivate func isSame(as other: Command.Option) -> Bool {
        name == other.name && value == other.value
    }
}

extension String {
    /// The text as roff shows it: no sign steers, hyphens stay hyphens, other scripts as their numbers.
    fileprivate var roff: String {
        let text = unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "\"": result += "\\(dq"
            case "'": result += "\\(aq"
            case "`": result += "\\(ga"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            case "\u{00A0}": result += "\\~"
            default:
                if scalar.isASCII {
                    result.unicodeScalars.append(scalar)
                } else {
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    result += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
                }
            }
        }
        return text.hasPrefix(".") ? "\\&" + text : text
    }

    /// Lines of text short enough for those who read the source; requests and heads of items stay whole.
    fileprivate var roffLines: [String] {
        guard count > 80, !hasPrefix("."), !hasPrefix("\\f") else { return [self] }
        return Wrapping.wrap(self, width: 80).map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : $0 }
    }

    /// A comment, in ASCII so that every roff reads it.
    fileprivate var roffComment: String {
        String(map { $0 == "“" || $0 == "”" ? "\"" : $0 })
    }

    fileprivate var withoutColon: String {
        hasSuffix(":") ? String(dropLast().reversed().drop { $0 == "\u{00A0}" }.reversed()) : self
    }
}
