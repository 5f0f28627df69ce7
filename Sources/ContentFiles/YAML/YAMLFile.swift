import CYAML

/// Reads one YAML file with libyaml into nodes: one document, no aliases, anchors or tags, no key twice, 32 levels deep.
///
/// Events are taken one by one, not a loaded document, so that nothing hostile is ever built.
struct YAMLFile {
    /// Levels of lists and keys inside each other.
    static let maximumDepth = 32

    /// Why reading stopped, and on which line (counted from 1).
    struct Refusal: Error {
        let line: Int
        let message: String
    }

    /// The root of the document.
    /// - Parameter firstLine: The line of the file on which the text starts.
    static func root(of text: String, firstLine: Int = 1) throws(Refusal) -> YAMLNode {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        guard yaml_parser_initialize(parser) == 1 else {
            throw Refusal(line: firstLine, message: "libyaml has no memory left.")
        }
        defer { yaml_parser_delete(parser) }
        // The parser keeps the pointer, so the bytes have to outlive it.
        let bytes = Array(text.utf8)
        // libyaml asserts that there is a first byte.
        guard !bytes.isEmpty else {
            throw Refusal(line: firstLine, message: "The file is empty. Copy a neighbouring file and change it.")
        }
        let outcome = bytes.withUnsafeBufferPointer { buffer -> Result<YAMLNode, Refusal> in
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
            var events = YAMLEvents(parser: parser, firstLine: firstLine)
            do throws(Refusal) { return .success(try events.document()) } catch { return .failure(error) }
        }
        return try outcome.get()
    }
}

/// The events of one parser, turned into nodes.
private struct YAMLEvents {
    let parser: UnsafeMutablePointer<yaml_parser_t>
    let firstLine: Int

    mutating func document() throws(YAMLFile.Refusal) -> YAMLNode {
        while true {
            let event = try next()
            switch event.type {
            case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: continue
            case YAML_STREAM_END_EVENT, YAML_DOCUMENT_END_EVENT:
                throw refusal(event.line, "The file is empty. Copy a neighbouring file and change it.")
            default: break
            }
            let root = try node(event, depth: 1)
            while true {
                let after = try next()
                switch after.type {
                case YAML_DOCUMENT_END_EVENT: continue
                case YAML_STREAM_END_EVENT: return root
                default: throw refusal(after.line, "A second document starts here. Remove the line “---”.")
                }
            }
        }
    }

    private mutating func node(_ event: Event, depth: Int) throws(YAMLFile.Refusal) -> YAMLNode {
        guard depth <= YAMLFile.maximumDepth else {
            throw refusal(
                event.line, "Lists and keys stand more than \(YAMLFile.maximumDepth) levels deep. Flatten them.")
        }
        guard event.type != YAML_ALIAS_EVENT, !event.hasAnchor else {
            throw refusal(
                event.line, "Aliases and anchors (* and &) are not used here. Write the value out, or quote it.")
        }
        guard !event.hasTag else {
            throw refusal(event.line, "Tags (!) are not used here. Write the value without it, or quote it.")
        }
        switch event.type {
        case YAML_SCALAR_EVENT:
            return YAMLNode(line: event.line, value: event.isLiteral ? .literal(event.text) : .scalar(event.text))
        case YAML_SEQUENCE_START_EVENT:
            var nodes: [YAMLNode] = []
            while true {
                let item = try next()
                if item.type == YAML_SEQUENCE_END_EVENT { break }
                nodes.append(try node(item, depth: depth + 1))
            }
            return YAMLNode(line: event.line, value: .sequence(nodes))
        default:
            return YAMLNode(line: event.line, value: .mapping(try entries(depth: depth)))
        }
    }

    private mutating func entries(depth: Int) throws(YAMLFile.Refusal) -> [YAMLNode.Entry] {
        var entries: [YAMLNode.Entry] = []
        var lines: [String: Int] = [:]
        while true {
            let event = try next()
            if event.type == YAML_MAPPING_END_EVENT { return entries }
            let key = try node(event, depth: depth + 1)
            guard case .scalar(let name) = key.value else {
                throw refusal(event.line, "A key has to be a word. Quote the value if it holds [ or {.")
            }
            if let first = lines.updateValue(event.line, forKey: name) {
                throw refusal(event.line, "The key “\(name)” stands twice, first on line \(first). Keep one.")
            }
            entries.append(YAMLNode.Entry(key: name, line: event.line, node: try node(try next(), depth: depth + 1)))
        }
    }

    /// What is kept of an event, so that its C memory is freed at once.
    private struct Event {
        let type: yaml_event_type_t
        let line: Int
        var text = ""
        var isLiteral = false
        var hasAnchor = false
        var hasTag = false
    }

    private mutating func next() throws(YAMLFile.Refusal) -> Event {
        var raw = yaml_event_t()
        guard yaml_parser_parse(parser, &raw) == 1 else { throw syntaxRefusal() }
        defer { yaml_event_delete(&raw) }
        var event = Event(type: raw.type, line: firstLine + Int(raw.start_mark.line))
        switch raw.type {
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            event.text = String(decoding: bytes, as: UTF8.self)
            event.isLiteral = scalar.style == YAML_LITERAL_SCALAR_STYLE
            event.hasAnchor = scalar.anchor != nil
            event.hasTag = scalar.tag != nil
        case YAML_SEQUENCE_START_EVENT:
            event.hasAnchor = raw.data.sequence_start.anchor != nil
            event.hasTag = raw.data.sequence_start.tag != nil
        case YAML_MAPPING_START_EVENT:
            event.hasAnchor = raw.data.mapping_start.anchor != nil
            event.hasTag = raw.data.mapping_start.tag != nil
        default: break
        }
        return event
    }

    private func syntaxRefusal() -> YAMLFile.Refusal {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? "it cannot be read"
        return refusal(
            firstLine + Int(parser.pointee.problem_mark.line),
            "This is not YAML: \(problem). Look for a missing quote, a tab, or “: ” inside a text; quote such a text.")
    }

    private func refusal(_ line: Int, _ message: String) -> YAMLFile.Refusal {
        YAMLFile.Refusal(line: line, message: message)
    }
}
