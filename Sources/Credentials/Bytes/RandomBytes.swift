private import COpenSSL

/// Random bytes fit for keys, salts and ids.
public enum RandomBytes {
    /// So many bytes from OpenSSL's generator, which the operating system seeds.
    public static func make(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        // A machine without randomness cannot issue anything, and nobody who asks could do better than stop.
        precondition(RAND_bytes(&bytes, Int32(count)) == 1, "the operating system gives no random bytes")
        return bytes
    }

    /// A random number in `0..<bound`, each equally likely.
    public static func number(below bound: Int) -> Int {
        precondition(bound > 0)
        var generator = Generator()
        return Int.random(in: 0..<bound, using: &generator)
    }

    private struct Generator: RandomNumberGenerator {
        mutating func next() -> UInt64 {
            RandomBytes.make(8).reduce(0) { $0 << 8 | UInt64($1) }
        }
    }
}
