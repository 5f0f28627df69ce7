import CEvent
import Glibc

/// Watches the bytes of a request's head as they arrive, because evhttp hides some of them: it cuts values at NUL,
/// joins folded lines, takes a bare LF for a line end, and adds the trailers of a chunked body to the headers.
///
/// It begins anew at each request: when evhttp hands one over, the input holds exactly what follows it.
struct HeadScan {
    /// What is wrong with the head, if anything.
    private(set) var fault: String?
    /// Lines between the request line and the empty line.
    private(set) var headerLines = 0
    /// Whether the empty line that ends the head was seen; what follows belongs to the body.
    private(set) var isComplete = false
    /// Whether any byte of this request has arrived.
    private(set) var hasBegun = false

    private var next = 0
    private var lines = 0
    private var lineLength = 0
    private var followsReturn = false

    /// Looks at what was added to the input and accounts for what evhttp took out of it.
    mutating func see(_ input: OpaquePointer?, taken: Int) {
        next = max(0, next - taken)
        guard !isComplete, let input else { return }
        let length = evbuffer_get_length(input)
        guard next < length else { return }
        hasBegun = true
        var start = evbuffer_ptr()
        guard evbuffer_ptr_set(input, &start, next, EVBUFFER_PTR_SET) == 0 else { return }
        let needed = Int(evbuffer_peek(input, -1, &start, nil, 0))
        withUnsafeTemporaryAllocation(of: iovec.self, capacity: max(needed, 1)) { pieces in
            guard let first = pieces.baseAddress else { return }
            let count = Int(evbuffer_peek(input, -1, &start, first, Int32(needed)))
            for piece in pieces.prefix(min(count, needed)) {
                scan(UnsafeRawBufferPointer(start: piece.iov_base, count: piece.iov_len))
                if isComplete { return }
            }
        }
        next = length
    }

    private mutating func scan(_ bytes: UnsafeRawBufferPointer) {
        for byte in bytes {
            if byte >= 0x20 && byte != 0x7F && !followsReturn {
                if lineLength == 0 && byte == ASCII.space && lines > 0 { fault = "a header is folded" }
                lineLength += 1
                continue
            }
            switch byte {
            case ASCII.lineFeed:
                if !followsReturn { fault = "a line ends in LF alone" }
                followsReturn = false
                if lineLength == 0 && lines > 0 {
                    headerLines = lines - 1
                    isComplete = true
                    return
                }
                lines += 1
                lineLength = 0
            case _ where followsReturn:
                fault = "a CR stands alone"
                followsReturn = false
                lineLength += 1
            case ASCII.carriageReturn: followsReturn = true
            case ASCII.tab where lineLength > 0 && lines > 0: lineLength += 1
            default:
                fault = "it holds a control character"
                lineLength += 1
            }
        }
    }
}
