/// The headers of a request, in the order sent, names compared without regard to case.
///
/// They lie in one buffer and are made into strings only when asked for, so that a request costs two allocations
/// rather than two for each header.
public struct Headers: Sendable {
    private var bytes: [UInt8] = []
    private var bounds: [Bounds] = []

    private struct Bounds {
        let start: Int32
        let nameEnd: Int32
        let valueEnd: Int32
    }

    /// Headers in the order given.
    public init(_ list: [(name: String, value: String)] = []) {
        for (name, value) in list { append(name: name.utf8, value: value.utf8) }
    }

    init(reserving bytes: Int, count: Int) {
        self.bytes.reserveCapacity(bytes)
        bounds.reserveCapacity(count)
    }

    mutating func append(name: some Collection<UInt8>, value: some Collection<UInt8>) {
        let start = Int32(bytes.count)
        bytes.append(contentsOf: name)
        let nameEnd = Int32(bytes.count)
        bytes.append(contentsOf: value)
        bounds.append(Bounds(start: start, nameEnd: nameEnd, valueEnd: Int32(bytes.count)))
    }

    /// How many headers there are, repeated ones counted each time.
    public var count: Int { bounds.count }

    /// Every header as text, in the order sent.
    public var list: [(name: String, value: String)] {
        bounds.map { (String(decoding: name($0), as: UTF8.self), text($0)) }
    }

    /// The first value of the name, or nil. Bytes that are not UTF-8 read as U+FFFD.
    public subscript(name: String) -> String? {
        first(name).map(text)
    }

    /// Every value of the name, in the order sent.
    public func values(_ name: String) -> [String] {
        bounds.filter { ASCII.equal(self.name($0), name.utf8) }.map(text)
    }

    /// The values of the name joined by a comma, as RFC 9110, section 5.3, allows for lists; nil when there is none.
    func joined(_ name: String) -> String? {
        let values = values(name)
        return values.count > 1 ? values.joined(separator: ", ") : values.first
    }

    /// Whether a header of that name was sent.
    public func contains(_ name: String) -> Bool {
        first(name) != nil
    }

    private func first(_ name: String) -> Bounds? {
        var name = name
        return name.withUTF8 { wanted in
            bounds.first { $0.nameEnd - $0.start == wanted.count && ASCII.equal(self.name($0), wanted) }
        }
    }

    private func name(_ bounds: Bounds) -> ArraySlice<UInt8> { bytes[Int(bounds.start)..<Int(bounds.nameEnd)] }

    private func text(_ bounds: Bounds) -> String {
        String(decoding: bytes[Int(bounds.nameEnd)..<Int(bounds.valueEnd)], as: UTF8.self)
    }
}
