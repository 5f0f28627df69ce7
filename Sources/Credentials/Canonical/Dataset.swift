/// A part of a quad: an IRI or literal already written as N-Quads, or a blank node.
package enum Term: Equatable, Sendable {
    /// An IRI or a literal, written as canonical N-Quads.
    case fixed([UInt8])
    /// A blank node by its number in the dataset.
    case blank(Int)
}

/// One statement of an RDF dataset (RDF 1.1 Concepts). The predicate is never a blank node.
package struct Quad: Equatable, Sendable {
    package var subject: Term
    package var predicate: [UInt8]
    package var object: Term
    package var graph: Term?

    package init(subject: Term, predicate: [UInt8], object: Term, graph: Term? = nil) {
        self.subject = subject
        self.predicate = predicate
        self.object = object
        self.graph = graph
    }

    /// Appends the quad as a line of N-Quads, each blank node by the label given.
    func write(to output: inout [UInt8], label: (Int, inout [UInt8]) -> Void) {
        func write(_ term: Term, _ output: inout [UInt8]) {
            switch term {
            case .fixed(let bytes): output.append(contentsOf: bytes)
            case .blank(let node):
                output.append(UInt8(ascii: "_"))
                output.append(UInt8(ascii: ":"))
                label(node, &output)
            }
            output.append(UInt8(ascii: " "))
        }
        write(subject, &output)
        output.append(contentsOf: predicate)
        output.append(UInt8(ascii: " "))
        write(object, &output)
        if let graph { write(graph, &output) }
        output.append(UInt8(ascii: "."))
        output.append(UInt8(ascii: "\n"))
    }
}

/// IRIs and literals as canonical N-Quads.
///
/// Source: W3C RDF Dataset Canonicalization 1.0, section 5, “A Canonical form of N-Quads”.
package enum NQuads {
    /// `<iri>`. The caller has checked that the IRI holds nothing that needs escaping.
    package static func iri(_ iri: String) -> [UInt8] {
        var output: [UInt8] = [UInt8(ascii: "<")]
        output.append(contentsOf: iri.utf8)
        output.append(UInt8(ascii: ">"))
        return output
    }

    /// `"text"`, or `"text"^^<datatype>`.
    package static func literal(_ text: String, datatype: [UInt8]? = nil) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count + 2 + (datatype.map { $0.count + 2 } ?? 0))
        output.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars { append(scalar, to: &output) }
        output.append(UInt8(ascii: "\""))
        if let datatype {
            output.append(contentsOf: [UInt8(ascii: "^"), UInt8(ascii: "^")])
            output.append(contentsOf: datatype)
        }
        return output
    }

    private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        switch scalar.value {
        case 0x22: output.append(contentsOf: #"\""#.utf8)
        case 0x5C: output.append(contentsOf: #"\\"#.utf8)
        case 0x08: output.append(contentsOf: #"\b"#.utf8)
        case 0x09: output.append(contentsOf: #"\t"#.utf8)
        case 0x0A: output.append(contentsOf: #"\n"#.utf8)
        case 0x0C: output.append(contentsOf: #"\f"#.utf8)
        case 0x0D: output.append(contentsOf: #"\r"#.utf8)
        case 0x00..<0x20, 0x7F, 0xFFFE, 0xFFFF:
            output.append(contentsOf: #"\u"#.utf8)
            for shift in stride(from: 12, through: 0, by: -4) {
                output.append(Array("0123456789ABCDEF".utf8)[Int(scalar.value >> UInt32(shift) & 15)])
            }
        case 0x20..<0x80: output.append(UInt8(truncatingIfNeeded: scalar.value))
        default: output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
}
