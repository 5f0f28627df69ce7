import Catalogue

/// What was typed after a command's name, sorted into its arguments and options.
struct Arguments: Equatable, Sendable {
    private(set) var values: [String: String] = [:]
    /// What a repeated argument took.
    private(set) var repeated: [String] = []
    private(set) var options: [String: String] = [:]

    /// - Throws: ``CommandError`` with ``ExitStatus/wrongUsage`` for an unknown option, a missing value or argument, or
    ///   one too many.
    init(_ words: [String], for command: Command) throws(CommandError) {
        var places: [String] = []
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                places += rest
                break
            }
            guard word.hasPrefix("-"), word != "-" else {
                places.append(word)
                continue
            }
            try takeOption(word == "-h" ? "--help" : word, &rest, command)
        }
        if options["help"] == nil { try place(places, command) }
    }

    private mutating func takeOption(
        _ word: String, _ rest: inout ArraySlice<String>, _ command: Command
    ) throws(CommandError) {
        let parts = word.drop { $0 == "-" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts.first ?? "")
        guard word.hasPrefix("--"), let option = command.options.first(where: { $0.name == name }) else {
            throw .usage { $0.noOption(word, of: command.name) }
        }
        guard let wanted = option.value else {
            guard parts.count == 1 else { throw .usage { $0.optionWithoutValue(name) } }
            options[name] = ""
            return
        }
        guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst(), !value.isEmpty else {
            throw .usage { $0.optionNeeds(name, wanted) }
        }
        options[name] = value
    }

    private mutating func place(_ words: [String], _ command: Command) throws(CommandError) {
        var rest = words[...]
        for argument in command.arguments {
            switch argument.kind {
            case .repeated:
                repeated = Array(rest)
                rest = []
            case .optional:
                values[argument.name] = rest.popFirst()
            case .required:
                guard let word = rest.popFirst(), !word.isEmpty else {
                    throw .usage { $0.argumentMissing(argument.name, usage: command.usage) }
                }
                values[argument.name] = word
            }
        }
        if let extra = rest.first {
            throw .usage { $0.oneWordTooMany(extra, usage: command.usage) }
        }
    }
}
