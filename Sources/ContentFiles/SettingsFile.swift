/// A flat file of `key: value` lines in YAML, such as the settings of a campus.
public enum SettingsFile {
    /// What a file sets.
    public struct Values: Equatable, Sendable {
        /// Texts by key.
        public var texts: [String: String] = [:]
        /// Whole numbers by key.
        public var numbers: [String: Int] = [:]

        /// A file that sets nothing.
        public init() {}
    }

    /// Reads the values by key; lists are joined by commas, and keys without a value are left out.
    ///
    /// - Parameters:
    ///   - texts: the known keys with texts; a key known neither here nor among the numbers is a fault.
    ///   - numbers: the known keys with whole numbers, and what these can be, with an example.
    public static func read(
        _ text: String, file: String, texts: [String], numbers: [(key: String, range: ClosedRange<Int>, example: Int)]
    ) -> (values: Values, faults: [Fault]) {
        let faults = FaultList()
        // A file in which every key is commented out is an empty one.
        let isBlank = text.split(separator: "\n").allSatisfy {
            $0.allSatisfy(\.isWhitespace) || $0.first { !$0.isWhitespace } == "#"
        }
        guard !isBlank, let mapping = YAMLMapping(text: text, file: file, faults: faults) else {
            return (Values(), faults.sorted)
        }
        mapping.allow(texts + numbers.map(\.key))
        var values = Values()
        for key in texts {
            values.texts[key] = mapping.optionalText(key, example: "\(key): …")
        }
        for (key, range, example) in numbers {
            values.numbers[key] = mapping.optionalWhole(key, range, example: example)
        }
        return (values, faults.sorted)
    }
}
