/// What the server lets in, as `iml.yaml` may set it; the website takes these when it starts.
///
/// Not settings of the site: whoever could change them on a page could lock everybody out.
public enum ServerLimit: String, CaseIterable, Sendable {
    case maximumConnections, maximumConnectionsPerAddress, requestsPerSecond, requestBurst
    case requestMemoryInMiB, maximumBodyInKiB, maximumHeadInKiB
    case headSeconds, silenceSeconds, minimumBytesPerSecond

    /// What it can be. The least memory for requests holds the largest body with its head.
    public var range: ClosedRange<Int> {
        switch self {
        case .maximumConnections: 16...100_000
        case .maximumConnectionsPerAddress: 4...100_000
        case .requestsPerSecond: 1...100_000
        case .requestBurst: 10...1_000_000
        case .requestMemoryInMiB: 16...4_096
        case .maximumBodyInKiB: 64...8_192
        case .maximumHeadInKiB: 4...64
        case .headSeconds: 2...300
        case .silenceSeconds: 5...600
        case .minimumBytesPerSecond: 1...100_000
        }
    }

    /// What it is until somebody sets it.
    public var usual: Int {
        switch self {
        case .maximumConnections: 20_000
        case .maximumConnectionsPerAddress: 500
        case .requestsPerSecond: 100
        case .requestBurst: 2_000
        case .requestMemoryInMiB: 64
        case .maximumBodyInKiB: 1_024
        case .maximumHeadInKiB: 16
        case .headSeconds: 20
        case .silenceSeconds: 30
        case .minimumBytesPerSecond: 500
        }
    }

    /// What stands above it in the file, without the `#`.
    var comment: String {
        switch self {
        case .maximumConnections: "Connections open at once; beyond them the one idle longest gives way."
        case .maximumConnectionsPerAddress:
            "Connections at once from one address, or requests at once for one address behind a trusted proxy."
        case .requestsPerSecond: "Requests a second that one address may go on making; a whole class may sit behind it."
        case .requestBurst: "Requests that one address may make at once after a pause."
        case .requestMemoryInMiB: "Memory for requests that arrive or are answered, all together, in MiB."
        case .maximumBodyInKiB: "The longest form, upload or JSON, in KiB."
        case .maximumHeadInKiB: "The longest address and headers of a request, in KiB."
        case .headSeconds: "Seconds in which address and headers of a request must arrive."
        case .silenceSeconds: "Seconds a connection may be silent, and over which slowness is measured."
        case .minimumBytesPerSecond: "Bytes a second that a form must come with and a page be taken with."
        }
    }
}

/// What `iml.yaml` says about the server.
public struct ServerLimits: Equatable, Sendable {
    /// The addresses and blocks of proxies that are believed about whom they speak for; nil when the file says nothing.
    public var trustedProxies: [String]?
    /// The limits that the file sets.
    public var limits: [ServerLimit: Int] = [:]

    /// The key of the proxies.
    static let proxiesKey = "trustedProxies"

    /// A limit as set, or as usual.
    public subscript(limit: ServerLimit) -> Int { limits[limit] ?? limit.usual }

    /// A server about which the file says nothing.
    public init() {}
}
