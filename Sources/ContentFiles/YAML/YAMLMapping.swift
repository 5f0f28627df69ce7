/// Keys with values in a file, read one by one; whatever is wrong is noted with its line, and reading goes on.
struct YAMLMapping {
    let file: String
    /// Where it starts.
    let line: Int
    let entries: [YAMLNode.Entry]
    let faults: FaultList

    /// Nil, with a fault, where the node is no mapping.
    init?(_ node: YAMLNode, file: String, faults: FaultList, wanted: String) {
        guard case .mapping(let entries) = node.value else {
            faults.add(file, node.line, "Here \(wanted) is wanted; found \(node.kindName).")
            return nil
        }
        self.file = file
        self.line = node.line
        self.entries = entries
        self.faults = faults
    }

    /// Nil, with a fault, where the text is no YAML or its root no mapping.
    init?(text: String, firstLine: Int = 1, file: String, faults: FaultList) {
        do throws(YAMLFile.Refusal) {
            let root = try YAMLFile.root(of: text, firstLine: firstLine)
            self.init(root, file: file, faults: faults, wanted: "a file of keys, such as “title: …”,")
        } catch {
            faults.add(file, error.line, error.message)
            return nil
        }
    }

    /// The entry of a key, if it is there.
    func entry(_ key: String) -> YAMLNode.Entry? { entries.first { $0.key == key } }

    /// The line of a key, or of the whole where it is missing.
    func line(of key: String) -> Int { entry(key)?.line ?? line }

    /// Notes a fault at a key.
    func fault(_ key: String, _ message: String) {
        faults.add(file, line(of: key), message)
    }

    /// Notes every key that is not among these: most likely a slip of the pen.
    func allow(_ keys: [String]) {
        for entry in entries where !keys.contains(entry.key) {
            let near = NearestName.of(entry.key, among: keys).map { "Did you mean “\($0)”? " } ?? ""
            faults.add(
                file, entry.line,
                "There is no key “\(entry.key)” here. \(near)The keys are: \(keys.joined(separator: ", ")).")
        }
    }

    /// A text that has to be there and say something.
    func text(_ key: String, example: String) -> String? {
        guard let entry = required(key, example: example) else { return nil }
        return scalar(entry, example: example)
    }

    /// A text that may be missing.
    func optionalText(_ key: String, example: String) -> String? {
        entry(key).flatMap { scalar($0, example: example) }
    }

    /// A whole number that has to be there.
    func whole(_ key: String, _ range: ClosedRange<Int>, example: Int) -> Int? {
        guard let entry = required(key, example: String(example)) else { return nil }
        guard case .scalar(let text) = entry.node.value, let number = Int(text), range.contains(number) else {
            faults.add(
                file, entry.line,
                "The key “\(key)” wants a whole number \(range.lowerBound) to \(range.upperBound); found "
                    + "\(entry.node.kindName). Write for example: \(key): \(example)")
            return nil
        }
        return number
    }

    /// A whole number that may be missing.
    func optionalWhole(_ key: String, _ range: ClosedRange<Int>, example: Int) -> Int? {
        entry(key) == nil ? nil : whole(key, range, example: example)
    }

    /// One word of a closed list.
    func choice<Word: RawRepresentable>(_ key: String, of all: [Word]) -> Word? where Word.RawValue == String {
        let words = all.map(\.rawValue)
        guard let text = text(key, example: words.first ?? "") else { return nil }
        guard let word = Word(rawValue: text) else {
            fault(key, "The key “\(key)” wants one of \(words.joined(separator: ", ")); found “\(text)”.")
            return nil
        }
        return word
    }

    /// A list of short texts with their lines; empty where it is missing and may be.
    func texts(_ key: String, example: String, required isRequired: Bool = true) -> [(text: String, line: Int)] {
        nodes(key, example: "[\(example)]", required: isRequired).compactMap { node in
            guard case .scalar(let text) = node.value, !text.isEmpty else {
                faults.add(file, node.line, "The list “\(key)” wants words; found \(node.kindName).")
                return nil
            }
            return (text, node.line)
        }
    }

    /// A list of keys with values.
    func mappings(_ key: String, example: String, required isRequired: Bool = true) -> [YAMLMapping] {
        nodes(key, example: "\n  - \(example)", required: isRequired).compactMap {
            YAMLMapping($0, file: file, faults: faults, wanted: "“\(example)”")
        }
    }

    /// Keys with values under a key.
    func mapping(_ key: String, example: String) -> YAMLMapping? {
        required(key, example: example).flatMap {
            YAMLMapping($0.node, file: file, faults: faults, wanted: "“\(example)”")
        }
    }

    private func required(_ key: String, example: String) -> YAMLNode.Entry? {
        if let entry = entry(key) { return entry }
        faults.add(
            file, line, "The key “\(key)” is missing. Write for example: \(key): \(YAMLMapping.oneLine(example))")
        return nil
    }

    private func scalar(_ entry: YAMLNode.Entry, example: String) -> String? {
        switch entry.node.value {
        case .scalar(let text), .literal(let text):
            let trimmed = Words.trimmed(text)
            if !trimmed.isEmpty { return trimmed }
        case .sequence, .mapping: break
        }
        faults.add(
            file, entry.line,
            "The key “\(entry.key)” wants a text; found \(entry.node.kindName). Write for example: "
                + "\(entry.key): \(YAMLMapping.oneLine(example))")
        return nil
    }

    private func nodes(_ key: String, example: String, required isRequired: Bool) -> [YAMLNode] {
        guard let entry = isRequired ? required(key, example: example) : entry(key) else { return [] }
        guard case .sequence(let nodes) = entry.node.value else {
            faults.add(
                file, entry.line,
                "The key “\(key)” wants a list; found \(entry.node.kindName). Write for example: "
                    + "\(key): \(YAMLMapping.oneLine(example))")
            return []
        }
        if nodes.isEmpty, isRequired { faults.add(file, entry.line, "The list “\(key)” is empty. Add at least one.") }
        return nodes
    }

    /// Examples are shown on one line: a fault is one line.
    private static func oneLine(_ example: String) -> String {
        String(example.drop { $0 == "\n" || $0 == " " })
    }
}
