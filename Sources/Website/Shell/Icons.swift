import HTML

/// The one motif: a filled tile binds, a hatched one has signed, an empty one has not joined.
enum Icons {
    /// The mark in the header, coloured by the style sheet.
    static let mark = svg(
        .attribute("viewBox", "0 0 28 20"), .aria("hidden", "true"), .attribute("focusable", "false")
    ) {
        path(.class("tile-p"), .attribute("fill", "currentColor"), .attribute("d", filled))
        path(
            .attribute("fill", "none"), .attribute("stroke", "currentColor"), .attribute("stroke-width", "1.6"),
            .attribute("d", empty))
        path(
            .class("tile-s"), .attribute("stroke", "currentColor"), .attribute("stroke-width", "1.6"),
            .attribute("d", hatched))
    }

    /// The same as a file of its own, for the browser's tab.
    static let file = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -5 30 30"><path fill="#1d5f96" d="\(filled)"/>\
        <path fill="none" stroke="#6f7d89" stroke-width="1.6" d="\(empty)"/>\
        <path stroke="#b57900" stroke-width="1.6" d="\(hatched)"/></svg>
        """

    private static let filled = "M0 0h8v8H0zM10 0h8v8h-8zM0 12h8v8H0z"
    private static let empty = "M20.8.8h6.4v6.4h-6.4zM20.8 12.8h6.4v6.4h-6.4z"
    private static let hatched = "M10 20l8-8M10 15l3-3M15 20l3-3"
}
