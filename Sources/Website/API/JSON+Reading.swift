import HTTP
import JSON
import Learning

extension JSON {
    /// Most texts that a list of an answer may have.
    static let mostTexts = 100
    /// Most fields that an activity may be sent with.
    static let mostFields = 500

    /// A text that must be there.
    func text(_ field: String) throws -> String {
        guard let text = self[field]?.string else { throw VisitError.badField(field, wanted: .text) }
        return text
    }

    /// A whole number that must be there.
    func wholeNumber(_ field: String) throws -> Int {
        guard let number = self[field]?.int else { throw VisitError.badField(field, wanted: .wholeNumber) }
        return number
    }

    /// A list of texts that must be there.
    func texts(_ field: String) throws -> [String] {
        guard let list = self[field]?.array, list.count <= JSON.mostTexts else {
            throw VisitError.badField(field, wanted: .texts)
        }
        return try list.map { element in
            guard let text = element.string else { throw VisitError.badField(field, wanted: .texts) }
            return text
        }
    }

    /// The values of an activity by field: the member `fields`, or the whole object.
    func fieldValues() throws -> [String: String] {
        guard let object = self["fields"]?.object ?? object, object.count <= JSON.mostFields else {
            throw VisitError.badField("fields", wanted: .object(limit: JSON.mostFields))
        }
        var fields: [String: String] = [:]
        for member in object.members {
            guard let value = member.value.string else { throw VisitError.badField(member.key, wanted: .text) }
            fields[member.key] = value
        }
        return fields
    }

    /// The language asked for; English when none is.
    func language() throws -> Language {
        guard let code = self["language"], !code.isNull else { return .english }
        guard let language = code.string.flatMap(Language.init(rawValue:)) else {
            throw VisitError.badField("language", wanted: .one(of: Language.allCases.map(\.code)))
        }
        return language
    }
}

extension Response {
    /// A value as JSON.
    static func json(_ value: JSON, status: Status = .ok) -> Response {
        .json(value.bytes, status: status)
    }
}
