/// The members of a JSON object, in the order they were written or set.
public struct JSONObject: Sendable {
    /// The names in order; each stands once.
    public private(set) var keys: [String] = []
    private var values: [String: JSON] = [:]

    /// An object without members.
    public init() {}

    /// Members in the order given; a name given twice keeps its first place and its last value.
    public init(_ members: [(String, JSON)]) {
        for (key, value) in members { self[key] = value }
    }

    /// How many members there are.
    public var count: Int { keys.count }

    /// Whether there is none.
    public var isEmpty: Bool { keys.isEmpty }

    /// The members in order.
    public var members: [(key: String, value: JSON)] {
        keys.compactMap { key in values[key].map { (key, $0) } }
    }

    /// The member of that name. Setting a new one puts it last; setting nil takes it out.
    public subscript(key: String) -> JSON? {
        get { values[key] }
        set {
            if let newValue {
                if values.updateValue(newValue, forKey: key) == nil { keys.append(key) }
            } else if values.removeValue(forKey: key) != nil {
                keys.removeAll { $0 == key }
            }
        }
    }
}

extension JSONObject: Equatable {
    /// The same names (by code points) with the same values, in any order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        guard left.count == right.count else { return false }
        let others = Dictionary(uniqueKeysWithValues: right.keys.map { ($0, Array($0.utf8)) })
        return left.members.allSatisfy { key, value in
            others[key] == Array(key.utf8) && right.values[key] == value
        }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// Members in the order written.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self.init(elements)
    }
}
