/// Why a document is not of the one shape that we sign: where, what, and what to do.
public struct ShapeError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The place in the document, such as `credentialSubject.achievement.id`; empty for the document itself.
    public let path: String
    /// What is wrong there.
    public let fault: Fault

    /// What can be wrong.
    public enum Fault: Equatable, Sendable {
        /// The contexts are not exactly ours in our order.
        case otherContexts
        /// A member that our table does not define there: it would not be covered by the signature.
        case undefinedTerm(String)
        /// A JSON-LD keyword (`@…`) or an IRI where a term must stand.
        case keywordOrIRI(String)
        /// A member that must be there.
        case missing(String)
        /// The type is not exactly this.
        case otherType(expected: [String])
        /// Another kind of value than must stand there, such as “a text”.
        case notA(String)
        /// A number that programs in use write in different canonical forms, or beyond what we issue.
        case inexactNumber
        /// No address of a kind that we use, or a relative one.
        case notAnAddress(String)
        /// A text refused for what it holds.
        case text(PlainText.Fault)
        /// Parts that contradict each other.
        case content(CredentialContent.Fault)
        /// Well made, but not as we write it: the value that would have to stand there is another.
        case notAsIssued
    }

    init(_ path: String, _ fault: Fault) {
        self.path = path
        self.fault = fault
    }

    /// The same fault, seen from the node that holds this one.
    func inside(_ member: String) -> ShapeError {
        ShapeError(path.isEmpty ? member : "\(member).\(path)", fault)
    }

    /// Place, fault and remedy.
    public var description: String {
        "\(path.isEmpty ? "the document" : path): \(fault)"
    }
}

extension ShapeError.Fault: CustomStringConvertible {
    /// Fault and remedy.
    public var description: String {
        switch self {
        case .otherContexts: "its @context is not ours. Only documents with exactly our contexts can be read."
        case .undefinedTerm(let term): "the member “\(term)” is not defined and would not be signed. Remove it."
        case .keywordOrIRI(let key): "“\(key)” stands where a plain name must. Write the plain name."
        case .missing(let member): "the member “\(member)” is missing. Restore the document as it was issued."
        case .otherType(let expected): "its type is not \(expected.joined(separator: ", ")). Restore it."
        case .notA(let kind): "this must be \(kind)."
        case .inexactNumber:
            "this number cannot be written in one form only. Use whole quarters, and no needless zero."
        case .notAnAddress(let text): "“\(text)” is no address of a kind used here. Write it in full."
        case .text(let fault): fault.description
        case .content(let fault): fault.description
        case .notAsIssued: "this is not as we write it. Restore the document as it was issued."
        }
    }
}
