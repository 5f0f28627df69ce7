internal import JSON

/// Turns a document of a known shape into RDF by the closed table, and refuses everything the table does not know.
///
/// For documents of our shapes this gives what JSON-LD 1.1 expansion and “Deserialize JSON-LD to RDF” give with the
/// published contexts. A general processor drops undefined terms silently, so that they would stand in the document
/// unsigned; here nothing can stand in it that does not reach the signature.
struct Expansion {
    private var quads: [Quad] = []
    private var blankNodes = 0

    private static let type = NQuads.iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")

    /// The statements of a whole document.
    ///
    /// - Parameter contexts: exactly the value that `@context` must have.
    static func quads(
        of document: JSONObject, as shape: NodeShape, contexts: [String]
    ) throws(ShapeError) -> [Quad] {
        guard document["@context"] == .array(contexts.map { .string($0) }) else {
            throw ShapeError("", .otherContexts)
        }
        var expansion = Expansion()
        _ = try expansion.node(document, as: shape, isRoot: true)
        return expansion.quads
    }

    private mutating func node(
        _ object: JSONObject, as shape: NodeShape, isRoot: Bool = false
    ) throws(ShapeError) -> Term {
        let subject: Term
        if shape.hasID {
            guard let id = object["id"] else { throw ShapeError("", .missing("id")) }
            subject = .fixed(try named("id") { () throws(ShapeError) in try Expansion.iri(id) })
        } else {
            subject = .blank(blankNodes)
            blankNodes += 1
        }
        try addTypes(object, shape, subject)
        for member in shape.required where object[member] == nil { throw ShapeError("", .missing(member)) }
        for (key, value) in object.members {
            // Only ASCII names reach the table: `String` takes some other characters for equal to ASCII ones.
            guard key.utf8.allSatisfy({ $0 < 0x80 }) else { throw ShapeError("", .undefinedTerm(key)) }
            if let member = shape.members[key] {
                do {
                    try add(value, member, subject)
                } catch {
                    throw error.inside(key)
                }
            } else {
                let isKnown = key == "id" && shape.hasID || key == "type" && !shape.types.isEmpty
                guard isKnown || key == "@context" && isRoot else {
                    let isKeywordOrIRI = key.utf8.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":") }
                    throw ShapeError("", isKeywordOrIRI ? .keywordOrIRI(key) : .undefinedTerm(key))
                }
            }
        }
        return subject
    }

    private mutating func addTypes(_ object: JSONObject, _ shape: NodeShape, _ subject: Term) throws(ShapeError) {
        guard !shape.types.isEmpty else { return }
        let names = shape.types.map { JSON.string($0.name) }
        guard object["type"] == (shape.typeIsList ? .array(names) : names[0]) else {
            throw ShapeError("", .otherType(expected: shape.types.map(\.name)))
        }
        for type in shape.types {
            quads.append(Quad(subject: subject, predicate: Expansion.type, object: .fixed(type.iri)))
        }
    }

    private mutating func add(
        _ value: JSON, _ member: NodeShape.Member, _ subject: Term
    ) throws(ShapeError) {
        let object: Term
        switch member.value {
        case .text(let datatype):
            guard let text = value.string else { throw ShapeError("", .notA("a text")) }
            object = .fixed(NQuads.literal(text, datatype: datatype))
        case .boolean(let datatype):
            guard let truth = value.bool else { throw ShapeError("", .notA("true or false")) }
            object = .fixed(NQuads.literal(truth ? "true" : "false", datatype: datatype))
        case .number(let datatype):
            guard value.double != nil else { throw ShapeError("", .notA("a number")) }
            guard let credits = Credits(value) else { throw ShapeError("", .inexactNumber) }
            object = .fixed(NQuads.literal(credits.lexicalForm, datatype: datatype))
        case .iri: object = .fixed(try Expansion.iri(value))
        case .vocabulary(let terms):
            guard let term = value.string, term.utf8.allSatisfy({ $0 < 0x80 }), let iri = terms[term] else {
                throw ShapeError("", .notA("one of \(terms.keys.sorted().joined(separator: ", "))"))
            }
            object = .fixed(iri)
        case .node(let shape):
            guard let node = value.object else { throw ShapeError("", .notA("one object")) }
            object = try self.node(node, as: shape)
        case .nodes(let shape):
            guard let nodes = value.array, !nodes.isEmpty else { throw ShapeError("", .notA("a list of objects")) }
            for (place, value) in nodes.enumerated() {
                guard let node = value.object else { throw ShapeError("[\(place)]", .notA("an object")) }
                do {
                    let object = try self.node(node, as: shape)
                    quads.append(Quad(subject: subject, predicate: member.predicate, object: object))
                } catch {
                    throw error.inside("[\(place)]")
                }
            }
            return
        }
        quads.append(Quad(subject: subject, predicate: member.predicate, object: object))
    }

    private func named<Value>(
        _ member: String, _ body: () throws(ShapeError) -> Value
    ) throws(ShapeError) -> Value {
        do {
            return try body()
        } catch {
            throw error.inside(member)
        }
    }

    /// The schemes that our documents use; what follows must need no escape in N-Quads and mean the same in JSON-LD.
    private static let schemes = ["https://", "http://localhost", "urn:uuid:", "did:web:"]

    private static func iri(_ value: JSON) throws(ShapeError) -> [UInt8] {
        guard let text = value.string else { throw ShapeError("", .notA("an address")) }
        let isPlain = text.utf8.allSatisfy { byte in
            (0x21..<0x7F).contains(byte) && !"<>\"{}|\\^`".utf8.contains(byte)
        }
        guard isPlain, schemes.contains(where: { text.utf8.starts(with: $0.utf8) }) else {
            throw ShapeError("", .notAnAddress(text))
        }
        return NQuads.iri(text)
    }
}
