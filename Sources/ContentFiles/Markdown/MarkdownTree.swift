import CMark

/// A parsed Markdown text; owns the C tree, which is freed with it.
struct MarkdownTree: ~Copyable {
    /// The document.
    let root: MarkdownNode

    /// Parses CommonMark with tables and typographic quotes. Nil only when memory is out.
    init?(_ text: String) {
        // libcmark-gfm registers its extensions in a global list: once, before the first parser.
        _ = MarkdownTree.registration
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_SMART | CMARK_OPT_VALIDATE_UTF8) else {
            return nil
        }
        defer { cmark_parser_free(parser) }
        guard let table = cmark_find_syntax_extension("table"),
            cmark_parser_attach_syntax_extension(parser, table) == 1
        else { return nil }
        let bytes = text.utf8.map { CChar(bitPattern: $0) }
        cmark_parser_feed(parser, bytes, bytes.count)
        guard let document = cmark_parser_finish(parser) else { return nil }
        root = MarkdownNode(pointer: document)
    }

    deinit {
        cmark_node_free(root.pointer)
    }

    private static let registration: Void = cmark_gfm_core_extensions_ensure_registered()
}

/// One node of a ``MarkdownTree``; valid only as long as the tree.
struct MarkdownNode {
    fileprivate let pointer: OpaquePointer

    /// What libcmark-gfm calls it: `paragraph`, `table_row`, `link` …
    var type: String { cmark_node_get_type_string(pointer).map { String(cString: $0) } ?? "" }

    /// The line it starts on, counted from 1 within the text; 0 where the parser did not keep it.
    var line: Int { Int(cmark_node_get_start_line(pointer)) }

    /// The text of a text or code node.
    var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

    /// Where a link leads.
    var url: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }

    /// 1 to 6 in headings, else 0.
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

    /// Whether a list is numbered.
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }

    /// What stands inside, in order.
    var children: [MarkdownNode] {
        var children: [MarkdownNode] = []
        var next = cmark_node_first_child(pointer)
        while let child = next {
            children.append(MarkdownNode(pointer: child))
            next = cmark_node_next(child)
        }
        return children
    }
}
