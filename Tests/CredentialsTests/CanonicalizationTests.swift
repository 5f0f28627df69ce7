import Credentials
import Testing

@Suite struct `The canonical text of a graph` {
    @Test(arguments: TrickyGraphs.rows)
    func `is the one an independent implementation gives`(_ row: (name: String, graph: String, canonical: String))
        throws
    {
        let text = try Canonicalization.canonicalText(readNQuads(row.graph))
        #expect(String(decoding: text, as: UTF8.self) == row.canonical, "\(row.name)")
    }

    @Test(arguments: TrickyGraphs.rows)
    func `is the same whatever the labels and the order`(_ row: (name: String, graph: String, canonical: String)) throws
    {
        let lines = row.graph.split(separator: "\n")
        for _ in 0..<10 {
            let shuffled = relabelled(readNQuads(lines.shuffled().joined(separator: "\n")).shuffled())
            let text = try Canonicalization.canonicalText(shuffled)
            #expect(String(decoding: text, as: UTF8.self) == row.canonical, "\(row.name)")
        }
    }

    @Test func `is given up for a poisoned graph`() {
        // Twelve blank nodes, each pointing at every other: 11! orders to try at the first step alone.
        let clique = (0..<12).flatMap { from in
            (0..<12).compactMap { to in
                from == to
                    ? nil : Quad(subject: .blank(from), predicate: NQuads.iri("urn:p"), object: .blank(to))
            }
        }
        #expect(throws: Canonicalization.Fault.tooManySteps(limit: 20_000)) {
            try Canonicalization.canonicalText(clique)
        }
    }

    @Test func `escapes what canonical N-Quads escape`() {
        // Source: W3C RDF Dataset Canonicalization 1.0, section 5.
        let literal = NQuads.literal("\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F} \"\\/\u{7F}\u{80}é\u{FFFF}😀")
        #expect(
            String(decoding: literal, as: UTF8.self)
                == #""\u0000\b\t\n\u000B\f\r\u001F \"\\/\u007F"# + "\u{80}é" + #"\uFFFF😀""#)
    }
}

/// The same graph with its blank nodes numbered otherwise.
func relabelled(_ quads: [Quad]) -> [Quad] {
    var numbers = Array(0..<1000).shuffled()[...]
    var names: [Int: Int] = [:]
    func term(_ term: Term) -> Term {
        guard case .blank(let node) = term else { return term }
        if names[node] == nil { names[node] = numbers.popFirst() }
        return .blank(names[node] ?? node)
    }
    return quads.map { quad in
        Quad(
            subject: term(quad.subject), predicate: quad.predicate, object: term(quad.object),
            graph: quad.graph.map(term))
    }
}
