private import CZlib

/// The gzip format (RFC 1952).
public enum Gzip {
    /// Why bytes could not be unpacked.
    public enum Fault: Error, Equatable, Sendable, CustomStringConvertible {
        /// They would unpack to more than the limit.
        case tooLarge(limit: Int)
        /// They are no single whole gzip member.
        case damaged

        /// Fault and remedy.
        public var description: String {
            switch self {
            case .tooLarge(let limit): "the packed data unpacks to more than \(limit) bytes and was not read further."
            case .damaged: "the packed data is no whole gzip file. Fetch it again."
            }
        }
    }

    /// The bytes packed, with no time and no name in the header, so that equal bytes pack equally.
    public static func pack(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        // 15 window bits, and 16 more for the gzip wrapper.
        let started = deflateInit2_(
            &stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        precondition(started == Z_OK, "zlib cannot start")
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        let written = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                let ended = deflate(&stream, Z_FINISH)
                precondition(ended == Z_STREAM_END, "zlib needs more room than it said")
                return Int(stream.total_out)
            }
        }
        return Array(output.prefix(written))
    }

    /// The bytes unpacked.
    ///
    /// - Parameter limit: the most bytes unpacked; a bomb is left at that point.
    /// - Throws: ``Fault``.
    public static func unpack(_ bytes: [UInt8], limit: Int) throws(Fault) -> [UInt8] {
        var stream = z_stream()
        let started = inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(started == Z_OK, "zlib cannot start")
        defer { inflateEnd(&stream) }
        var input = bytes
        // One byte more than the limit tells “just fits” from “too large”.
        var output = [UInt8](repeating: 0, count: limit + 1)
        let status = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                return inflate(&stream, Z_FINISH)
            }
        }
        if Int(stream.total_out) > limit { throw .tooLarge(limit: limit) }
        guard status == Z_STREAM_END, stream.avail_in == 0 else { throw .damaged }
        return Array(output.prefix(Int(stream.total_out)))
    }
}
