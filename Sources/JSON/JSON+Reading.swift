private import CJansson

extension JSON {
    /// How deep objects and lists may stand inside each other: 32.
    public static let depthLimit = 32

    /// Reads one JSON value from bytes nobody vouches for.
    ///
    /// Refused: anything but UTF-8, a byte order mark, a name given twice in one object, more than ``depthLimit`` levels,
    /// whole numbers beyond 64 bits, numbers beyond a double, `NaN`, lone surrogates, NUL, and anything after the value.
    ///
    /// - Parameter sizeLimit: the most bytes read; 1 MiB unless said otherwise.
    /// - Throws: ``JSONError``, which says where and why.
    public init(bytes: some Collection<UInt8>, sizeLimit: Int = 1 << 20) throws(JSONError) {
        let bytes = Array(bytes)
        guard bytes.count <= sizeLimit else {
            throw JSONError(line: 1, column: 1, fault: .tooLarge(bytes: bytes.count, limit: sizeLimit))
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw JSONError(line: 1, column: 1, fault: .byteOrderMark) }
        // jansson allows 2048 levels and recurses; counting first keeps both it and us from a deep stack.
        try JSON.refuseDepth(in: bytes)

        var error = json_error_t()
        let flags = JSON_REJECT_DUPLICATES | JSON_DECODE_ANY
        let root = bytes.withUnsafeBytes { buffer in
            json_loadb(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, Int(flags), &error)
        }
        guard let root else { throw JSONError(error) }
        defer { json_decref(root) }
        do {
            self = try JSON(node: root)
        } catch {
            throw JSONError(line: 1, column: 0, fault: error)
        }
    }

    /// Reads one JSON value from a text; see ``init(bytes:sizeLimit:)``.
    public init(text: String, sizeLimit: Int = 1 << 20) throws(JSONError) {
        try self.init(bytes: text.utf8, sizeLimit: sizeLimit)
    }

    private init(node: UnsafeMutablePointer<json_t>) throws(JSONError.Fault) {
        switch node.pointee.type {
        case JSON_OBJECT:
            var object = JSONObject()
            var iterator = json_object_iter(node)
            while let current = iterator {
                guard let key = json_object_iter_key(current), let value = json_object_iter_value(current) else {
                    break
                }
                let name = String(cString: key)
                // jansson compares bytes; `String` also takes canonically equivalent names for the same.
                if object[name] != nil { throw .duplicateKey(name) }
                object[name] = try JSON(node: value)
                iterator = json_object_iter_next(node, current)
            }
            self = .object(object)
        case JSON_ARRAY:
            var values: [JSON] = []
            for index in 0..<json_array_size(node) {
                if let value = json_array_get(node, index) { values.append(try JSON(node: value)) }
            }
            self = .array(values)
        case JSON_STRING:
            let bytes = UnsafeRawBufferPointer(start: json_string_value(node), count: json_string_length(node))
            self = .string(String(decoding: bytes, as: UTF8.self))
        case JSON_INTEGER: self = .integer(Int64(json_integer_value(node)))
        case JSON_REAL: self = .real(json_real_value(node))
        case JSON_TRUE: self = .bool(true)
        case JSON_FALSE: self = .bool(false)
        default: self = .null
        }
    }

    private static func refuseDepth(in bytes: [UInt8]) throws(JSONError) {
        var depth = 0
        var line = 1
        var lineStart = 0
        var inString = false
        var escaped = false
        for (offset, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\n") {
                line += 1
                lineStart = offset + 1
            }
            if inString {
                if escaped {
                    escaped = false
                } else if byte == UInt8(ascii: "\\") {
                    escaped = true
                } else if byte == UInt8(ascii: "\"") {
                    inString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): inString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                if depth > depthLimit {
                    throw JSONError(line: line, column: offset - lineStart + 1, fault: .tooDeep(limit: depthLimit))
                }
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
        }
    }
}

extension JSONError.Fault: Error {}

extension JSONError {
    fileprivate init(_ error: json_error_t) {
        var error = error
        let code = json_error_code(&error)
        let text = withUnsafeBytes(of: &error.text) { buffer in
            String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
        }
        let fault: Fault
        switch code {
        case json_error_invalid_utf8: fault = .notUTF8
        case json_error_duplicate_key: fault = .duplicateKey(nil)
        case json_error_numeric_overflow: fault = .numberOutOfRange
        case json_error_end_of_input_expected: fault = .trailingData
        case json_error_null_character, json_error_null_byte_in_key: fault = .nul
        default: fault = .syntax(text)
        }
        self.init(line: max(1, Int(error.line)), column: max(0, Int(error.column)), fault: fault)
    }
}
