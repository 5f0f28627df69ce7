import Learning
import MigrationLaw

/// Turns the pieces of one paragraph, heading or cell into values.
struct InlineReader {
    let reader: MarkdownReader
    /// The first line of the block.
    let blockLine: Int

    /// The pieces inside a node; neighbouring texts become one.
    func inlines(_ parent: MarkdownNode, depth: Int) -> [Prose.Inline] {
        guard depth <= MarkdownReader.maximumDepth else {
            reader.fault(
                blockLine,
                "Emphasis and links stand more than \(MarkdownReader.maximumDepth) levels deep. Flatten them.")
            return []
        }
        var found: [Prose.Inline] = []
        for node in parent.children {
            for inline in inline(node, depth: depth) {
                if case .text(let next) = inline, case .text(let last) = found.last {
                    found[found.count - 1] = .text(last + next)
                } else {
                    found.append(inline)
                }
            }
        }
        return found
    }

    private func inline(_ node: MarkdownNode, depth: Int) -> [Prose.Inline] {
        switch node.type {
        case "text": return [.text(node.literal)]
        case "softbreak": return [.text(" ")]
        case "linebreak": return [.lineBreak]
        case "code": return [.code(node.literal)]
        case "emph": return [.emphasis(inlines(node, depth: depth + 1))]
        case "strong": return [.strong(inlines(node, depth: depth + 1))]
        case "link": return link(node, inside: inlines(node, depth: depth + 1))
        case "html_inline":
            fault(node, "HTML is not used. Write Markdown, and \\< for the sign itself.")
        case "image":
            fault(node, "Images are not used. Say it in words or in a table.")
        default:
            fault(node, "“\(node.type)” is not used in lessons.")
        }
        return []
    }

    private func link(_ node: MarkdownNode, inside: [Prose.Inline]) -> [Prose.Inline] {
        let url = node.url
        if Words.trimmed(Prose.plain(inside)).isEmpty {
            fault(node, "The link to “\(url)” has no words. Write [article 13](iccpr:13).")
        }
        if url.hasPrefix("https://") {
            if InlineReader.isAddress(url) { return [.link(url: url, inside)] }
            fault(node, "“\(url)” is no address. Write https:// and the name of a site.")
            return inside
        }
        let scheme = url.prefix { $0 != ":" }.lowercased()
        guard !["http", "mailto", "javascript", "data", "file", "ftp", "vbscript", ""].contains(scheme) else {
            fault(node, "A link leads to a https:// address or to the law, such as iccpr:13; found “\(url)”.")
            return inside
        }
        let line = reader.place(line(of: node))
        return reader.references.reference(url, file: reader.file, line: line).map { [.citation($0, inside)] } ?? inside
    }

    /// A host with a dot and nothing but printable ASCII.
    private static func isAddress(_ url: String) -> Bool {
        let host = url.dropFirst("https://".count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return url.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") }
            && host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".") && !host.contains("@")
    }

    private func fault(_ node: MarkdownNode, _ message: String) {
        reader.fault(line(of: node), message)
    }

    private func line(of node: MarkdownNode) -> Int { max(node.line, blockLine) }
}
