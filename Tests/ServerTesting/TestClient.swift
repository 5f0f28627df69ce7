import Glibc

/// A blocking client that sends exactly the bytes it is told and reads one answer at a time.
package final class TestClient {
    private let descriptor: Int32
    private var unread: [UInt8] = []

    /// What came back.
    package struct Answer: Equatable {
        package let status: Int
        package let headers: [(name: String, value: String)]
        package let body: [UInt8]

        package var text: String { String(decoding: body, as: UTF8.self) }

        package subscript(name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }

        package static func == (left: Answer, right: Answer) -> Bool {
            left.status == right.status && left.body == right.body
        }
    }

    package struct Failure: Error {
        let call: String
        let code: Int32
    }

    package init(port: UInt16, source: String, receiveBuffer: Int32?, timeoutInSeconds: Int = 5) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(call: "socket", code: errno) }
        var limit = timeval(tv_sec: timeoutInSeconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        if var size = receiveBuffer {
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
        }
        var own = TestClient.address(source, 0)
        var server = TestClient.address("127.0.0.1", port)
        guard TestClient.pass(&own, to: bind, descriptor) == 0 else { throw Failure(call: "bind", code: errno) }
        guard TestClient.pass(&server, to: connect, descriptor) == 0 else {
            throw Failure(call: "connect", code: errno)
        }
    }

    private static func address(_ host: String, _ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        inet_pton(AF_INET, host, &address.sin_addr)
        return address
    }

    private static func pass(
        _ address: inout sockaddr_in, to call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32,
        _ descriptor: Int32
    ) -> Int32 {
        withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                call(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    deinit {
        close(descriptor)
    }

    package func send(_ text: String) throws {
        try send(Array(text.utf8))
    }

    package func send(_ bytes: [UInt8]) throws {
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

    /// Sends what the system takes at once, and says how many bytes that was; 0 also when the server is gone.
    package func sendAtOnce(_ bytes: [UInt8]) -> Int {
        let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
        return max(0, bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, flags) })
    }

    /// Reads at most so many bytes of what has arrived, without waiting; nil when the server has closed.
    package func readAtOnce(_ count: Int) -> Int? { receive(count, Int32(MSG_DONTWAIT)) }

    /// As ``readAtOnce(_:)`` for one byte that stays there to be read.
    package func peek() -> Int? { receive(1, Int32(MSG_DONTWAIT) | Int32(MSG_PEEK)) }

    private func receive(_ count: Int, _ flags: Int32) -> Int? {
        var buffer = [UInt8](repeating: 0, count: count)
        let read = recv(descriptor, &buffer, count, flags)
        if read < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) { return 0 }
        return read > 0 ? read : nil
    }

    /// Reads one answer; nil when the server closed instead. The answer to a HEAD has no body whatever it says.
    package func answer(toHead: Bool = false) throws -> Answer? {
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
    package func isClosed() throws -> Bool {
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
