/// Puts the pieces of a page one after another.
@resultBuilder
public enum HTMLBuilder {
    /// A piece.
    public static func buildExpression(_ html: HTML) -> HTML { html }
    /// Text escapes itself.
    public static func buildExpression(_ text: String) -> HTML { HTML(text) }
    /// Nothing for nil.
    public static func buildExpression(_ html: HTML?) -> HTML { html ?? .empty }
    /// Nothing.
    public static func buildBlock() -> HTML { .empty }
    /// The first piece.
    public static func buildPartialBlock(first: HTML) -> HTML { first }
    /// What stands so far, and the next piece.
    public static func buildPartialBlock(accumulated: consuming HTML, next: HTML) -> HTML {
        accumulated.append(next)
        return accumulated
    }
    /// A piece that may be missing.
    public static func buildOptional(_ html: HTML?) -> HTML { html ?? .empty }
    /// One branch.
    public static func buildEither(first: HTML) -> HTML { first }
    /// The other branch.
    public static func buildEither(second: HTML) -> HTML { second }
    /// The pieces of a loop.
    public static func buildArray(_ pieces: [HTML]) -> HTML { .joined(pieces) }
}
