/// One parser of bytes that somebody outside may choose, to be fed with anything.
///
/// `make fuzz` feeds what libFuzzer thinks of; the tests feed what is kept in `Tests/FuzzTests/Corpus`.
public struct FuzzTarget: Sendable {
    /// The name, which is also that of its folder of kept inputs.
    public let name: String
    /// Feeds the parser; tells which rule was broken, nil when none was. A crash tells itself.
    public let feed: @Sendable ([UInt8]) -> String?

    /// Every parser.
    public static let all: [FuzzTarget] = [
        .target, .head, .form, .upload, .json, .credential, .issuer, .statusList, .compressed, .invitations, .table,
        .markdown, .yaml,
    ]

    /// The parser of that name.
    public static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}
