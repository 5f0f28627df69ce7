/// One kind of object in our documents: its type, its members, and what each becomes as RDF.
package struct NodeShape: Sendable {
    /// The value of `type`, in this order; empty for an object without type.
    package let types: [Term]
    /// Whether `type` is a list; a text otherwise.
    package let typeIsList: Bool
    /// Whether the object has an `id`; otherwise it becomes a blank node.
    package let hasID: Bool
    /// The members besides `@context`, `id` and `type`.
    package let members: [String: Member]
    /// The names of those that must be there, in order.
    package let required: [String]

    /// A term and what it stands for.
    package struct Term: Sendable {
        /// The term as JSON has it.
        package let name: String
        /// Its IRI as canonical N-Quads.
        package let iri: [UInt8]
    }

    /// A member: the predicate it becomes and the kind of its value.
    package struct Member: Sendable {
        package let name: String
        package let predicate: [UInt8]
        package let value: Value
        package let isRequired: Bool
    }

    /// A kind of value.
    package indirect enum Value: Sendable {
        /// A text, as a literal; of that datatype (an IRI as N-Quads) when one is given.
        case text(datatype: [UInt8]?)
        /// `true` or `false`, as a literal of that datatype.
        case boolean(datatype: [UInt8])
        /// A number as ``Credits`` has it, as a literal of that datatype.
        case number(datatype: [UInt8])
        /// An address, as an IRI.
        case iri
        /// One of these terms, as its IRI.
        case vocabulary([String: [UInt8]])
        /// An object.
        case node(NodeShape)
        /// A list of objects, not empty.
        case nodes(NodeShape)
    }

    init(type types: [(String, String)], isList: Bool = true, hasID: Bool = false, _ members: [Member]) {
        self.types = types.map { Term(name: $0.0, iri: NQuads.iri($0.1)) }
        typeIsList = isList
        self.hasID = hasID
        self.members = Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0) })
        required = members.filter(\.isRequired).map(\.name)
    }
}

extension NodeShape.Member {
    /// A member that must be there.
    static func required(_ name: String, _ iri: String, _ value: NodeShape.Value) -> NodeShape.Member {
        NodeShape.Member(name: name, predicate: NQuads.iri(iri), value: value, isRequired: true)
    }

    /// A member that may be left out.
    static func optional(_ name: String, _ iri: String, _ value: NodeShape.Value) -> NodeShape.Member {
        NodeShape.Member(name: name, predicate: NQuads.iri(iri), value: value, isRequired: false)
    }
}
