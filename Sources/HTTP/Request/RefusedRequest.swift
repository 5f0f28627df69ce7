/// A request that cannot be read: as much of it as helps to say so.
public struct RefusedRequest: Sendable {
    /// What is wrong.
    public let fault: RequestFault
    /// The target as sent; empty where there was none. Nobody checked it.
    public let target: String
    /// Language tags the client accepts, as ``Request/acceptedLanguages``.
    public let acceptedLanguages: [String]

    /// - Parameter languages: the Accept-Language header, empty where none was sent.
    public init(fault: RequestFault, target: String, languages: String = "") {
        self.fault = fault
        self.target = target
        acceptedLanguages = Preferences(languages).wanted.filter { $0 != "*" }
    }
}
