import CZlib

/// Compresses bodies, its 256 KB of working memory kept from one to the next: one for each event loop.
public final class Gzip {
    private let stream: UnsafeMutablePointer<z_stream>
    private let isReady: Bool

    /// A compressor; level 1 (fast) to 9 (small).
    public init(level: Int = 6) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 15 bits of window, and 16 more for the gzip wrapper; 8 is zlib's own default of memory.
        let status = deflateInit2_(
            stream, Int32(level), Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        isReady = status == Z_OK
    }

    deinit {
        if isReady { deflateEnd(stream) }
        stream.deallocate()
    }

    /// The bytes in gzip form (RFC 1952), or nil when memory is short; then send them as they are.
    public func compress(_ bytes: [UInt8]) -> [UInt8]? {
        guard isReady, bytes.count <= Int(UInt32.max), deflateReset(stream) == Z_OK else { return nil }
        let capacity = Int(deflateBound(stream, UInt(bytes.count)))
        var isDone = false
        let compressed = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            bytes.withUnsafeBufferPointer { input in
                // zlib only reads from next_in, though its type does not say so.
                stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.pointee.avail_in = UInt32(input.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(capacity)
                isDone = deflate(stream, Z_FINISH) == Z_STREAM_END
            }
            count = isDone ? capacity - Int(stream.pointee.avail_out) : 0
        }
        stream.pointee.next_in = nil
        stream.pointee.next_out = nil
        return isDone ? compressed : nil
    }

    /// Bytes compressed once for many answers, such as a style sheet: ``Response/Compression/ready(_:)``.
    public static func compressed(_ bytes: [UInt8], level: Int = 9) -> [UInt8]? {
        Gzip(level: level).compress(bytes)
    }
}
