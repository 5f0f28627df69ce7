import Catalogue
import HTTP
import JSON

/// What a field or a member of JSON wants.
enum WantedValue: Equatable, Sendable {
    case text, wholeNumber, texts, day, role, lookedAtList, listPageSends
    case wholeNumberWithin(ClosedRange<Int>)
    /// Texts by name.
    case object(limit: Int)
    case one(of: [String])
}

extension Phrases {
    /// What a field wants, in the reader's words.
    func explain(_ wanted: WantedValue) -> String {
        switch wanted {
        case .text: wantedText
        case .wholeNumber: wantedWholeNumber
        case .wholeNumberWithin(let bounds): wantedWholeNumber(within: bounds)
        case .texts: wantedTexts
        case .day: wantedDay
        case .role: wantedRole
        case .lookedAtList: wantedLookedAtList
        case .listPageSends: wantedFromListPage
        case .object(let limit): wantedObject(limit: limit)
        case .one(let words): wantedOne(of: words)
        }
    }

    /// Why a form cannot be read, and what to do.
    func explain(_ error: FormError) -> String {
        switch error {
        case .notAForm: notAForm(Form.mediaType)
        case .badEncoding: formBadlyEncoded
        case .tooManyFields(let limit): tooManyFields(limit)
        case .tooLarge(let limit): formTooLarge(limit)
        }
    }

    /// Why bytes are no JSON that is taken, and what to do.
    func explain(_ error: JSONError) -> String {
        jsonFault(line: error.line, column: error.column, explain(error.fault))
    }

    private func explain(_ fault: JSONError.Fault) -> String {
        switch fault {
        case .tooLarge(let bytes, let limit): jsonTooLarge(bytes, limit: limit)
        case .byteOrderMark: jsonByteOrderMark
        case .notUTF8: jsonNotUTF8
        case .tooDeep(let limit): jsonTooDeep(limit)
        case .duplicateKey(let key): jsonDoubled(key)
        case .numberOutOfRange: jsonNumberTooLarge
        case .trailingData: jsonTrailing
        case .nul: jsonNUL
        case .syntax(let reason): jsonSyntax(reason)
        }
    }

    /// Why an address cannot be read; nil where nothing of the request can be trusted, not even its language.
    func explain(_ fault: RequestFault) -> String? {
        switch fault {
        case .badPath: badPath
        case .badQuery: badQuery
        case .badHead, .wrongHost: nil
        }
    }
}

extension JSONError {
    /// Whether less would have been read.
    var isTooLarge: Bool { if case .tooLarge = fault { true } else { false } }
}
