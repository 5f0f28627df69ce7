/// A posted form, `application/x-www-form-urlencoded`, read strictly.
///
/// Source: URL Standard, section 5; stricter in that wrong encoding is refused instead of guessed at.
public struct Form: Equatable, Sendable {
    /// The fields in the order sent.
    public let fields: Fields

    /// The type such a body carries.
    public static let mediaType = "application/x-www-form-urlencoded"
    /// Most fields a form may have: 2,000.
    public static let maximumFields = 2_000
    /// Most bytes a form may have: 1 MiB.
    public static let maximumSize = 1_048_576

    /// Reads a form.
    ///
    /// - Throws: ``FormError`` when it is too large, has too many fields, is not percent-encoded UTF-8 or holds a NUL.
    public init(_ body: [UInt8]) throws(FormError) {
        guard body.count <= Form.maximumSize else { throw .tooLarge(limit: Form.maximumSize) }
        do throws(FieldsFault) {
            fields = try Fields(encoded: body, limit: Form.maximumFields)
        } catch {
            switch error {
            case .badEncoding, .nulByte: throw .badEncoding
            case .tooMany(let limit): throw .tooManyFields(limit: limit)
            }
        }
    }

    /// The first value of the field, or nil.
    public subscript(name: String) -> String? { fields[name] }

    /// Every value of the field, in order.
    public func values(_ name: String) -> [String] { fields.values(name) }
}

/// Why a body could not be read as a form.
public enum FormError: Error, Equatable, Sendable {
    /// The Content-Type is another.
    case notAForm
    /// A `%` without two hexadecimal digits, bytes that are not UTF-8, or a NUL.
    case badEncoding
    /// More fields than the limit.
    case tooManyFields(limit: Int)
    /// More bytes than the limit.
    case tooLarge(limit: Int)

    /// The status of the answer: 415, 400 or 413.
    public var status: Status {
        switch self {
        case .notAForm: .unsupportedMediaType
        case .badEncoding: .badRequest
        case .tooManyFields, .tooLarge: .contentTooLarge
        }
    }
}

extension FormError: CustomStringConvertible {
    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .notAForm: "The body is no form. Send it as \(Form.mediaType)."
        case .badEncoding: "The form is wrongly encoded. Send percent-encoded UTF-8 without NUL."
        case .tooManyFields(let limit): "The form has more than \(limit) fields. Send it in parts."
        case .tooLarge(let limit): "The form has more than \(limit) bytes. Shorten what you send."
        }
    }
}
