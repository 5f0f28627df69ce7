private import Glibc

/// Labels for blank nodes in the order they were asked for (section 4.5).
struct BlankNodeLabels {
    let prefix: String
    private(set) var identifiers: [Int: [UInt8]] = [:]
    private(set) var order: [Int] = []

    init(prefix: String) {
        self.prefix = prefix
    }

    @discardableResult
    mutating func issue(_ node: Int) -> [UInt8] {
        if let identifier = identifiers[node] { return identifier }
        let identifier = Array("\(prefix)\(order.count)".utf8)
        identifiers[node] = identifier
        order.append(node)
        return identifier
    }
}

/// Code point order, which is byte order in UTF-8.
func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let order = memcmp(left, right, min(left.count, right.count))
    return order == 0 ? left.count < right.count : order < 0
}
