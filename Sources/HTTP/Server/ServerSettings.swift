import Glibc

/// How a server listens and what it lets in.
public struct ServerSettings: Sendable {
    /// The address or name to listen on.
    public var host = "127.0.0.1"
    /// The port to listen on; 0 takes a free one, which ``Server/start()`` reports.
    public var port: UInt16 = 8080
    /// Event loops, each a thread: one for each core.
    public var loops = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    /// Most bytes of a body: 1 MiB; a longer one is answered 413. Bodies lie in memory whole, so keep to 8 MiB at most.
    public var maximumBodySize = 1_048_576
    /// Most bytes of request line and headers: 16 KiB.
    public var maximumHeaderSize = 16_384
    /// Most headers of a request: 100.
    public var maximumHeaders = 100
    /// Seconds a connection may be silent, in the middle of a request or between two.
    public var timeoutInSeconds = 30
    /// Seconds from the first byte of a request to the end of its headers.
    public var headSeconds = 20
    /// Bytes a second that a body must arrive with and an answer be taken with, measured over ``timeoutInSeconds``.
    public var minimumBytesPerSecond = 500
    /// Most connections at once: 20,000, or what the system lets a process open. Beyond them the one that is idle longest
    /// gives way to a newcomer; where none is idle the newcomer is answered 503.
    public var maximumConnections = 20_000
    /// Most connections at once from one address, and behind a trusted proxy most requests under way: 500. A whole class
    /// or ministry may sit behind one address.
    public var maximumConnectionsPerAddress = 500
    /// Requests a second that one address may go on making: 100. Beyond them it is answered 429.
    public var requestsPerSecond = 100
    /// Requests that one address may make at once after a pause: 2,000.
    public var requestBurst = 2_000
    /// Most bytes that all requests together may hold in memory, arriving or being answered: 64 MiB. Beyond them a request
    /// is answered 503 before it is whole.
    public var maximumRequestMemory = 67_108_864
    /// Hosts this server answers for, `host` or `host:port` in lower case; any when empty. Others are answered 421.
    public var allowedHosts: [String] = []
    /// Where the proxies stand whose X-Forwarded-For and X-Forwarded-Proto are believed. What comes from there for nobody
    /// else is the machine's own and counts against no address.
    public var trustedProxies: [AddressBlock] = []
    /// zlib's level for bodies compressed as they are sent, 1 to 9. A lesson of 42 KB becomes 10.6 KB at 4 and 10.2 KB at
    /// 6, which takes more than twice as long: 0.7 ms, several times what making the page takes.
    public var gzipLevel = 4
    /// Seconds that requests under way get after ``Server/stop()``.
    public var secondsToStop = 5
    /// Whether SIGTERM and SIGINT stop the server. At most one server of a process may say so.
    public var stopsOnSignals = true

    /// The answer to a request whose address cannot be read, to which no handler comes; nil says it in English.
    public var refusal: (@Sendable (RequestFault, _ target: String, Headers) -> Response?)?

    /// The settings of a small campus behind no proxy: `127.0.0.1:8080`.
    public init() {}
}
