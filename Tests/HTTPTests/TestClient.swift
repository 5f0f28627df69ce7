import Glibc

/// A blocking client that sends exactly the bytes it is told and reads one answer at a time.
final class TestClient {
    private let descriptor: Int32
    private var unread: [UInt8] = []

    /// What came back.
    struct Answer: Equatable {
        let status: Int
        let headers: [(name: String, value: String)]
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }

        subscript(name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }

        static func == (left: Answer, right: Answer) -> Bool { left.status == right.status && left.body == right.body }
    }

    struct Failure: Error {
        let call: String
        let code: Int32
    }

    init(port: UInt16, timeoutInSeconds: Int = 5) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(call: "socket", code: errno) }
        var limit = timeval(tv_sec: timeoutInSeconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw Failure(call: "connect", code: errno) }
    }

    deinit {
        close(descriptor)
    }

    func send(_ text: String) throws {
        try send(Array(text.utf8))
    }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.send(
                    descriptor, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Failure(call: "send", code: errno) }
            sent += count
        }
    }

    /// Reads one answer; nil when the server closed instead. The answer to a HEAD has no body whatever it says.
    func answer(toHead: Bool = false) throws -> Answer? {
        while true {
            if let end = headEnd() {
                let lines = String(decoding: unread[..<end], as: UTF8.self).split(separator: "\r\n")
                let status = Int(lines[0].split(separator: " ")[1]) ?? 0
                let headers = lines.dropFirst().map { line -> (name: String, value: String) in
                    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                    return (String(parts[0]), parts[1].drop { $0 == " " }.description)
                }
                let length = headers.first { $0.name.lowercased() == "content-length" }.flatMap { Int($0.value) } ?? 0
                let bodyLength = toHead || status == 304 ? 0 : length
                while unread.count < end + 4 + bodyLength {
                    guard try more() else { return nil }
                }
                let body = Array(unread[(end + 4)..<(end + 4 + bodyLength)])
                unread.removeFirst(end + 4 + bodyLength)
                return Answer(status: status, headers: Array(headers), body: body)
            }
            guard try more() else { return nil }
        }
    }

    /// Whether the server closes without sending anything more.
    func isClosed() throws -> Bool {
        guard unread.isEmpty else { return false }
        return try !more()
    }

    private func headEnd() -> Int? {
        guard unread.count >= 4 else { return nil }
        return (0...(unread.count - 4)).first { Array(unread[$0..<($0 + 4)]) == [13, 10, 13, 10] }
    }

    private func more() throws -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count < 0 && errno == ECONNRESET { return false }
        guard count >= 0 else { throw Failure(call: "recv", code: errno) }
        unread += buffer[..<count]
        return count > 0
    }
}
