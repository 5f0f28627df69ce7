/// A piece of a YAML file and where it stands; aliases, anchors and tags never reach it.
struct YAMLNode {
    /// Counted from 1.
    let line: Int
    let value: Value

    indirect enum Value {
        /// Text, whatever its quotes; what it means is for the reader of the key to say.
        case scalar(String)
        /// Text under `|`: its first line is the line after the node's.
        case literal(String)
        case sequence([YAMLNode])
        /// In file order, keys once each.
        case mapping([Entry])
    }

    /// One key and its value.
    struct Entry {
        let key: String
        /// Of the key.
        let line: Int
        let node: YAMLNode
    }

    /// What an author would call it, for messages.
    var kindName: String {
        switch value {
        case .scalar(let text) where text.isEmpty: "nothing"
        case .scalar(let text), .literal(let text): "“\(YAMLNode.shortened(text))”"
        case .sequence: "a list"
        case .mapping: "keys with values"
        }
    }

    private static func shortened(_ text: String) -> String {
        let line = text.prefix { !$0.isNewline }
        return line.count > 40 ? line.prefix(40) + "…" : String(line)
    }
}
