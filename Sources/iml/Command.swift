import Catalogue

/// One command: what help, the parser, the man page and completions know of it, and what it does.
struct Command: Sendable {
    /// Such as `quiz start`.
    let name: String
    let group: Group
    /// In the order in which they are typed.
    let arguments: [Argument]
    let options: [Option]
    /// One line.
    let summary: Line
    /// As typed after `iml`.
    let example: String
    let run: @Sendable (Invocation) async throws -> ExitStatus

    init(
        _ name: String, _ group: Group, _ arguments: [Argument] = [], _ options: [Option] = [],
        _ summary: @escaping Line,
        example: String, run: @escaping @Sendable (Invocation) async throws -> ExitStatus
    ) {
        self.name = name
        self.group = group
        self.arguments = arguments
        self.options = options + [.language, .help]
        self.summary = summary
        self.example = example
        self.run = run
    }

    /// What help says in one line, in the reader's language.
    typealias Line = @Sendable (Phrases) -> String

    /// For whom a command is.
    enum Group: String, CaseIterable, Sendable {
        case learner, anyone, law, author, registrar, certifier
        case siteOperator = "operator"
    }

    /// Something typed in its place.
    struct Argument: Sendable {
        let name: String
        let kind: Kind

        enum Kind: Sendable {
            case required, optional, repeated
        }

        static func one(_ name: String) -> Argument { Argument(name: name, kind: .required) }
        static func optional(_ name: String) -> Argument { Argument(name: name, kind: .optional) }
        static func repeated(_ name: String) -> Argument { Argument(name: name, kind: .repeated) }
    }

    /// Something typed by name, anywhere.
    struct Option: Sendable {
        /// Without `--`.
        let name: String
        /// The word for its value; nil for one that has none.
        let value: String?
        let help: Line

        init(_ name: String, _ value: String? = nil, _ help: @escaping Line) {
            self.name = name
            self.value = value
            self.help = help
        }

        static let help = Option("help", \.helpOption)
        static let json = Option("json", \.jsonOption)
        static let data = Option("data", "DIR", \.dataOption)
        static let content = Option("content", "DIR", \.contentOption)
        static let acting = Option("as", "EMAIL", \.actingOption)
        static let language = Option("lang", "LANGUAGE", \.languageOption)

        private init(_ name: String, _ help: @escaping Line) {
            self.init(name, nil, help)
        }
    }

    /// `quiz answer ATTEMPT SLOT ANSWER`.
    var usage: String {
        let words = arguments.map { argument in
            switch argument.kind {
            case .required: argument.name
            case .optional: "[\(argument.name)]"
            case .repeated: "\(argument.name)…"
            }
        }
        return ([name] + words).joined(separator: " ")
    }
}
