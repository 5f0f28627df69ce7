/// Collects what is wrong while files are read, so that the author sees all of it at once.
final class FaultList {
    private var faults: Set<Fault> = []

    /// Nothing was wrong so far.
    var isEmpty: Bool { faults.isEmpty }

    /// By file and line, each once.
    var sorted: [Fault] { faults.sorted() }

    /// Notes one more.
    func add(_ file: String, _ line: Int, _ message: String) {
        faults.insert(Fault(file: file, line: max(1, line), message: message))
    }

    /// Notes faults found elsewhere.
    func add(_ others: [Fault]) {
        faults.formUnion(others)
    }
}
