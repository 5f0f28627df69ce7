/// A flat file of `key: value` lines in YAML, such as the settings of a campus.
public enum SettingsFile {
    /// Reads the values by key; lists are joined by commas, and keys without a value are left out.
    ///
    /// - Parameter keys: the known keys; another one is a fault.
    public static func read(_ text: String, file: String, keys: [String]) -> (values: [String: String], faults: [Fault])
    {
        let faults = FaultList()
        // A file in which every key is commented out is an empty one.
        let isBlank = text.split(separator: "\n").allSatisfy {
            $0.allSatisfy(\.isWhitespace) || $0.first { !$0.isWhitespace } == "#"
        }
        guard !isBlank, let mapping = YAMLMapping(text: text, file: file, faults: faults) else {
            return ([:], faults.sorted)
        }
        mapping.allow(keys)
        var values: [String: String] = [:]
        for key in keys {
            values[key] = mapping.optionalText(key, example: "\(key): …")
        }
        return (values, faults.sorted)
    }
}
