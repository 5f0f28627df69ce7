/// The known name that a mistyped one was most likely meant to be.
package enum NearestName {
    /// The closest name, if at most a third of the letters differ.
    static func of(_ name: String, among names: [String]) -> String? {
        let ranked = names.map { (name: $0, distance: distance(Array(name.lowercased()), Array($0.lowercased()))) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        return best.distance <= max(1, name.count / 3) ? best.name : nil
    }

    /// Letters to insert, remove or replace (Levenshtein), row by row.
    package static func distance(_ left: [Character], _ right: [Character]) -> Int {
        // Long input is never a slip of the pen, and the table is quadratic: as if nothing of it fitted.
        guard left.count <= 64, right.count <= 64 else { return left.count + right.count }
        var row = Array(0...right.count)
        for (i, letter) in left.enumerated() {
            var next = [i + 1]
            for (j, other) in right.enumerated() {
                next.append(min(next[j] + 1, row[j + 1] + 1, row[j] + (letter == other ? 0 : 1)))
            }
            row = next
        }
        return row[right.count]
    }
}
