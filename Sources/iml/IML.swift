import Glibc

/// The program: parses what was typed, lets the command act, and ends with its exit status.
@main
struct IML {
    static func main() async {
        let program = Program(terminal: .standard(), places: .ofThisProgram())
        let status = await program.run(Array(CommandLine.arguments.dropFirst()))
        exit(status.rawValue)
    }
}
