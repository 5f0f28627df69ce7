/// Who issues: as it stands in every credential.
public struct IssuerProfile: Equatable, Sendable {
    /// The issuer's identifier.
    public let id: WebDID
    /// The issuer's name.
    public let name: PlainText
    /// The issuer's page.
    public let url: WebAddress

    /// An issuer.
    public init(id: WebDID, name: PlainText, url: WebAddress) {
        self.id = id
        self.name = name
        self.url = url
    }
}
