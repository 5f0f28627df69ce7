import Glibc

/// A socket that listens, one for each loop on the same port: the kernel spreads the connections.
struct ListeningSocket {
    let descriptor: Int32
    let port: UInt16

    /// Connections that may wait to be accepted.
    static let backlog: Int32 = 1024

    /// Opens as many listening sockets as there are loops, all on one port.
    ///
    /// - Parameter patience: seconds that sent bytes may stay unread before the system drops a connection.
    static func open(host: String, port: UInt16, count: Int, patience: Int) throws(ServerError) -> [ListeningSocket] {
        let address = try Address(host: host, port: port)
        // A socket that shares its port joins another server of the same user without a word, so ask first with one
        // that does not share.
        close(try bound(to: address, host: host, sharesPort: false).descriptor)
        var sockets: [ListeningSocket] = []
        do throws(ServerError) {
            for _ in 0..<count {
                let socket = try bound(
                    to: address.with(port: sockets.first?.port ?? port), host: host, sharesPort: true)
                sockets.append(socket)
                // What a client that never reads left in the system's own buffers would stay there for many minutes.
                set(socket.descriptor, Int32(IPPROTO_TCP), TCP_USER_TIMEOUT, to: Int32(patience * 1000))
                guard listen(socket.descriptor, backlog) == 0 else {
                    throw fault(errno, host: host, port: port)
                }
            }
        } catch {
            for socket in sockets { close(socket.descriptor) }
            throw error
        }
        return sockets
    }

    private static func bound(to address: Address, host: String, sharesPort: Bool) throws(ServerError)
        -> ListeningSocket
    {
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(address.family, type, 0)
        guard descriptor >= 0 else { throw fault(errno, host: host, port: address.port) }
        set(descriptor, SOL_SOCKET, SO_REUSEADDR)
        if sharesPort { set(descriptor, SOL_SOCKET, SO_REUSEPORT) }
        // Accepted connections inherit this; without it an answer in two writes waits 40 ms.
        set(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY)
        guard address.withSockaddr({ bind(descriptor, $0, $1) }) == 0 else {
            let code = errno
            close(descriptor)
            throw fault(code, host: host, port: address.port)
        }
        return ListeningSocket(descriptor: descriptor, port: Address.port(of: descriptor))
    }

    private static func set(_ descriptor: Int32, _ level: Int32, _ option: Int32, to value: Int32 = 1) {
        var value = value
        setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
    }

    private static func fault(_ code: Int32, host: String, port: UInt16) -> ServerError {
        switch code {
        case EADDRINUSE: .portInUse(host: host, port: port)
        case EADDRNOTAVAIL: .unknownHost(host)
        default: .cannotListen(host: host, port: port, reason: String(cString: strerror(code)))
        }
    }
}

/// A numeric address and port in the system's own form.
private struct Address {
    private var storage = sockaddr_storage()
    private var length: socklen_t = 0

    var family: Int32 { Int32(storage.ss_family) }

    init(host: String, port: UInt16) throws(ServerError) {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &found) == 0, let first = found,
            let address = first.pointee.ai_addr
        else { throw .unknownHost(host) }
        length = first.pointee.ai_addrlen
        withUnsafeMutableBytes(of: &storage) {
            $0.copyMemory(from: UnsafeRawBufferPointer(start: address, count: Int(length)))
        }
        freeaddrinfo(first)
    }

    /// IPv4 and IPv6 keep the port at the same place, in network byte order.
    var port: UInt16 {
        withUnsafeBytes(of: storage) { UInt16(bigEndian: $0.loadUnaligned(fromByteOffset: 2, as: UInt16.self)) }
    }

    func with(port: UInt16) -> Address {
        var copy = self
        withUnsafeMutableBytes(of: &copy.storage) {
            $0.storeBytes(of: port.bigEndian, toByteOffset: 2, as: UInt16.self)
        }
        return copy
    }

    func withSockaddr<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        withUnsafePointer(to: storage) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) } }
    }

    static func port(of descriptor: Int32) -> UInt16 {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        _ = withUnsafeMutablePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        return withUnsafeBytes(of: storage) { UInt16(bigEndian: $0.loadUnaligned(fromByteOffset: 2, as: UInt16.self)) }
    }
}
