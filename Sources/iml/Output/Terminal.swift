import Glibc
import JSON

/// Where a command prints and what it asks.
struct Terminal: Sendable {
    /// Columns that lines may fill.
    let width: Int
    /// Whether a person reads along.
    let isInteractive: Bool
    /// Takes text for standard output, as it is.
    let output: @Sendable (String) -> Void
    /// Takes text for standard error, as it is.
    let errors: @Sendable (String) -> Void
    /// Asks for a line; hidden, the line is not shown as it is typed. Nil at the end of input.
    let ask: @Sendable (_ question: String, _ hidden: Bool) -> String?

    /// Prints lines; signs that would steer the terminal are made visible.
    func print(_ text: String) { output(Visible.text(text) + "\n") }

    /// Prints JSON, the same value with such signs written as escapes.
    func print(json: JSON) { output(Visible.json(json.prettyText)) }

    /// Prints a table.
    func print(_ table: Table) { print(table.text(width: width)) }

    /// Prints a paragraph in lines that fit.
    func print(wrapped text: String, indent: Int = 0) {
        let space = String(repeating: " ", count: indent)
        for line in Wrapping.wrap(text, width: width - indent) { print(space + line) }
    }

    /// Prints to standard error.
    func complain(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            errors(Visible.text(String(line)) + "\n")
        }
    }

    static func standard() -> Terminal {
        Terminal(
            width: columns(), isInteractive: isatty(STDOUT_FILENO) == 1,
            output: { write($0, to: STDOUT_FILENO) }, errors: { write($0, to: STDERR_FILENO) }, ask: prompt)
    }

    private static func columns() -> Int {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 80
        }
        return min(max(Int(size.ws_col), 40), 100)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                return
            }
            rest = rest.dropFirst(count)
        }
    }

    @Sendable private static func prompt(_ question: String, hidden: Bool) -> String? {
        let isTyped = isatty(STDIN_FILENO) == 1
        if isTyped { write(question + " ", to: STDERR_FILENO) }
        guard isTyped, hidden else { return readLine() }
        var before = termios()
        tcgetattr(STDIN_FILENO, &before)
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
            write("\n", to: STDERR_FILENO)
        }
        return readLine()
    }
}
