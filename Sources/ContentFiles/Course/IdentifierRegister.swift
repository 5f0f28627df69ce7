/// Every content id seen so far and where: ids are unique in a campus, in any case of letters.
final class IdentifierRegister {
    private var places: [String: (id: String, file: String, line: Int)] = [:]

    /// Notes an id; a second one at another place is a fault, for a module may be read for several courses.
    func declare(_ id: String, file: String, line: Int, faults: FaultList) {
        guard let first = places[id.lowercased()] else {
            places[id.lowercased()] = (id, file, line)
            return
        }
        guard (first.file, first.line) != (file, line) else { return }
        faults.add(
            file, line, "The id “\(id)” is taken by “\(first.id)” at \(first.file):\(first.line). Choose another.")
    }
}
