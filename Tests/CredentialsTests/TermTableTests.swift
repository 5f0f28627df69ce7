import JSON
import Testing

@testable import Credentials

#if canImport(FoundationEssentials)
    import FoundationEssentials
#endif

@Suite struct `The term table` {
    @Test func `is the one shown in Certificates`() throws {
        let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
            separator: "/")
        let file = try Data(contentsOf: URL(filePath: package + "/Certificates/terms.csv"))
        #expect(String(decoding: file, as: UTF8.self) == Self.listing())
    }

    @Test(.enabled(if: Shared.isThere, "needs the shared contexts: set IML_SHARED"))
    func `says of every term what the contexts say`() throws {
        let files = ["credentials-v2", "ob-v3p0-context-3.0.3", "ob-v3p0-extensions"]
        var global: [String: JSON] = [:]
        var types: [String: JSON] = [:]
        for file in files {
            for (term, definition) in try JSON(bytes: Shared.bytes("contexts/\(file).json"))["@context"]?.object?
                .members ?? []
            {
                global[term] = definition
                types[term] = definition["@context"]
            }
        }
        for row in Self.rows() {
            // Contexts scoped to a type count in its own node only; those of several types add up.
            let scoped = row.types.compactMap { types[$0]?[row.term] }.last
            let definition = try #require(row.kind == "type" ? global[row.term] : scoped ?? global[row.term], "\(row)")
            #expect("<\(definition.string ?? definition["@id"]?.string ?? "")>" == row.iri, "\(row)")
            guard row.kind != "type" else { continue }
            let coercion = definition["@type"]?.string
            switch row.kind {
            case "iri": #expect(coercion == "@id", "\(row)")
            case "vocabulary": #expect(coercion == "@vocab", "\(row)")
            // A node needs no coercion: it is one by being an object.
            case "node", "nodes": #expect(coercion == nil || coercion == "@id", "\(row)")
            default: #expect((coercion.map { "<\($0)>" } ?? "") == row.datatype, "\(row)")
            }
            let container = definition["@container"]?.string
            #expect(container == nil || container == "@set", "\(row)")
        }
    }

    private typealias Row = (types: [String], term: String, iri: String, kind: String, datatype: String)

    static func listing() -> String {
        var lines = ["of,term,iri,kind,datatype"]
        for row in rows() {
            lines.append(
                [row.types.joined(separator: " "), row.term, row.iri, row.kind, row.datatype].joined(separator: ","))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func rows() -> [Row] {
        var rows: [Row] = []
        var seen: Set<String> = []
        func text(_ bytes: [UInt8]?) -> String { bytes.map { String(decoding: $0, as: UTF8.self) } ?? "" }
        func visit(_ shape: NodeShape) {
            let types = shape.types.map(\.name)
            guard seen.insert(types.joined(separator: " ")).inserted else { return }
            for type in shape.types { rows.append((types, type.name, text(type.iri), "type", "")) }
            for member in shape.members.values.sorted(by: { $0.name < $1.name }) {
                var kind = ""
                var datatype = ""
                var next: NodeShape?
                switch member.value {
                case .text(let type): (kind, datatype) = ("text", text(type))
                case .boolean(let type): (kind, datatype) = ("boolean", text(type))
                case .number(let type): (kind, datatype) = ("number", text(type))
                case .iri: kind = "iri"
                case .vocabulary: kind = "vocabulary"
                case .node(let shape): (kind, next) = ("node", shape)
                case .nodes(let shape): (kind, next) = ("nodes", shape)
                }
                rows.append((types, member.name, text(member.predicate), kind, datatype))
                if let next { visit(next) }
            }
        }
        visit(TermTable.credential)
        visit(TermTable.statusList)
        visit(TermTable.proof)
        return rows
    }
}
