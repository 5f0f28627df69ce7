/// A posted form that may carry files: `multipart/form-data`, or a plain form.
///
/// Source: RFC 7578; stricter in that the body begins with its boundary and that each part names its field.
public struct UploadForm: Equatable, Sendable {
    /// The fields without files, in the order sent.
    public let fields: Fields
    /// The bytes of each file by the name of its field; a field left empty is not there.
    public let files: [String: [UInt8]]

    /// The type such a body carries.
    public static let mediaType = "multipart/form-data"
    /// Most parts a form with files may have: 50.
    public static let maximumParts = 50

    /// The first value of the field, or nil.
    public subscript(name: String) -> String? { fields[name] }

    init(_ form: Form) {
        fields = form.fields
        files = [:]
    }

    /// Reads the parts between boundaries.
    ///
    /// - Throws: ``FormError`` when it is too large, has too many parts, or is not such a form.
    init(_ body: [UInt8], boundary: String) throws(FormError) {
        guard body.count <= Form.maximumSize else { throw .tooLarge(limit: Form.maximumSize) }
        guard (1...70).contains(boundary.utf8.count) else { throw .badEncoding }
        let delimiter = Array("\r\n--\(boundary)".utf8)
        // The first boundary has no line end before it.
        let whole = [ASCII.carriageReturn, ASCII.lineFeed] + body
        guard whole.starts(with: delimiter) else { throw .badEncoding }
        var fields: [Fields.Field] = []
        var files: [String: [UInt8]] = [:]
        var position = delimiter.count
        var count = 0
        while true {
            let rest = whole[position...]
            if rest.starts(with: "--".utf8) { break }
            guard rest.starts(with: "\r\n".utf8) else { throw .badEncoding }
            count += 1
            guard count <= UploadForm.maximumParts else { throw .tooManyFields(limit: UploadForm.maximumParts) }
            // Between two boundaries stands at least the line end of the first; one right behind the other has no part.
            guard let end = UploadForm.find(delimiter, in: whole[...], from: position), end >= position + 2 else {
                throw .badEncoding
            }
            let part = try Part(whole[(position + 2)..<end])
            if part.isFile {
                if !part.content.isEmpty { files[part.name] = Array(part.content) }
            } else {
                guard let text = String(validating: part.content, as: UTF8.self), !part.content.contains(0) else {
                    throw .badEncoding
                }
                fields.append(Fields.Field(name: part.name, value: text))
            }
            position = end + delimiter.count
        }
        self.fields = Fields(fields)
        self.files = files
    }

    private struct Part {
        let name: String
        let isFile: Bool
        let content: ArraySlice<UInt8>

        init(_ bytes: ArraySlice<UInt8>) throws(FormError) {
            guard let head = UploadForm.find(Array("\r\n\r\n".utf8), in: bytes, from: bytes.startIndex),
                head - bytes.startIndex <= 4096,
                let text = String(validating: bytes[..<head], as: UTF8.self)
            else { throw .badEncoding }
            content = bytes[(head + 4)...]
            let lines = text.split(separator: "\r\n").map { $0.split(separator: ":", maxSplits: 1) }
            let disposition = lines.first {
                $0.count == 2 && ASCII.equal($0[0].utf8, "content-disposition".utf8)
            }
            // Its parameters are written as those of a media type are.
            guard let value = disposition.map({ ASCII.trimmed($0[1]) }), value.hasPrefix("form-data"),
                let type = MediaType("form/data\(value.dropFirst(9))"), let name = type["name"]
            else { throw .badEncoding }
            self.name = name
            isFile = type["filename"] != nil
        }
    }

    /// Where the bytes stand first, at or after a place.
    private static func find(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard bytes.endIndex - start >= wanted.count else { return nil }
        return (start...(bytes.endIndex - wanted.count)).first { place in
            bytes[place] == wanted[0] && bytes[place..<(place + wanted.count)].elementsEqual(wanted)
        }
    }
}

extension Request {
    /// The body as a form that may carry files.
    ///
    /// - Throws: ``FormError`` when the body is no form or breaks its limits.
    public func upload() throws(FormError) -> UploadForm {
        guard let contentType, contentType.essence == UploadForm.mediaType else { return UploadForm(try form()) }
        return try UploadForm(body, boundary: contentType["boundary"] ?? "")
    }
}
