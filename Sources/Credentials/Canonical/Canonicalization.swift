/// Gives an RDF dataset its one canonical text, so that equal statements hash equally whatever the labels and the order.
///
/// Source: W3C RDF Dataset Canonicalization 1.0 (“RDFC-1.0”), with SHA-256. Section numbers below are its.
package struct Canonicalization {
    /// Why a dataset got no canonical text.
    package enum Fault: Error, Equatable, Sendable {
        /// Telling its blank nodes apart takes more steps than allowed: a poisoned dataset.
        case tooManySteps(limit: Int)
    }

    /// Steps of section 4.8 (a node hashed, or a permutation tried) allowed unless said otherwise.
    package static let stepLimit = 20_000

    private var quads: [Quad]
    /// The quads in which a blank node stands, by place.
    private var quadsOfNode: [Int: [Int]] = [:]
    private var firstDegreeHashes: [Int: [UInt8]] = [:]
    private var canonical = BlankNodeLabels(prefix: "c14n")
    private var stepsLeft: Int
    private let stepLimit: Int

    /// The dataset's quads as canonical N-Quads, each on a line of its own, in code point order.
    package static func canonicalText(_ quads: [Quad], stepLimit: Int = stepLimit) throws(Fault) -> [UInt8] {
        var work = Canonicalization(quads, stepLimit: stepLimit)
        return try work.run()
    }

    private init(_ quads: [Quad], stepLimit: Int) {
        self.quads = quads
        self.stepLimit = stepLimit
        stepsLeft = stepLimit
    }

    /// Section 4.4.3.
    private mutating func run() throws(Fault) -> [UInt8] {
        removeRepeatedQuads()
        for (place, quad) in quads.enumerated() {
            for term in [quad.subject, quad.object, quad.graph] {
                guard case .blank(let node) = term else { continue }
                if quadsOfNode[node]?.last != place { quadsOfNode[node, default: []].append(place) }
            }
        }
        var nodesOfHash: [[UInt8]: [Int]] = [:]
        for node in quadsOfNode.keys.sorted() { nodesOfHash[firstDegreeHash(node), default: []].append(node) }
        let hashes = nodesOfHash.keys.sorted(by: precedes)
        for hash in hashes {
            if let nodes = nodesOfHash[hash], nodes.count == 1 { canonical.issue(nodes[0]) }
        }
        for hash in hashes {
            guard let nodes = nodesOfHash[hash], nodes.count > 1 else { continue }
            var results: [(hash: [UInt8], issuer: BlankNodeLabels)] = []
            for node in nodes where canonical.identifiers[node] == nil {
                var issuer = BlankNodeLabels(prefix: "b")
                issuer.issue(node)
                results.append(try nDegreeHash(node, issuer))
            }
            for result in results.sorted(by: { precedes($0.hash, $1.hash) }) {
                for node in result.issuer.order { canonical.issue(node) }
            }
        }
        return text { node, output in output.append(contentsOf: canonical.identifiers[node] ?? []) }
    }

    private func text(label: (Int, inout [UInt8]) -> Void) -> [UInt8] {
        var lines: [[UInt8]] = []
        lines.reserveCapacity(quads.count)
        for quad in quads {
            var line: [UInt8] = []
            line.reserveCapacity(256)
            quad.write(to: &line, label: label)
            lines.append(line)
        }
        lines.sort(by: precedes)
        var output: [UInt8] = []
        output.reserveCapacity(lines.reduce(0) { $0 + $1.count })
        for line in lines { output.append(contentsOf: line) }
        return output
    }

    /// A dataset is a set: a statement made twice stands once.
    private mutating func removeRepeatedQuads() {
        var lines: Set<[UInt8]> = []
        quads = quads.filter { quad in
            var line: [UInt8] = []
            quad.write(to: &line) { node, output in output.append(contentsOf: String(node).utf8) }
            return lines.insert(line).inserted
        }
    }

    /// Section 4.6.
    private mutating func firstDegreeHash(_ node: Int) -> [UInt8] {
        if let hash = firstDegreeHashes[node] { return hash }
        var lines: [[UInt8]] = []
        for place in quadsOfNode[node] ?? [] {
            var line: [UInt8] = []
            quads[place].write(to: &line) { other, output in
                output.append(other == node ? UInt8(ascii: "a") : UInt8(ascii: "z"))
            }
            lines.append(line)
        }
        lines.sort(by: precedes)
        let hash = SHA256.hexDigest(Array(lines.joined()))
        firstDegreeHashes[node] = hash
        return hash
    }

    /// Section 4.7.
    private mutating func relatedHash(
        _ related: Int, _ quad: Quad, _ issuer: BlankNodeLabels, _ position: Unicode.Scalar
    ) -> [UInt8] {
        var input: [UInt8] = [UInt8(ascii: position)]
        if position != "g" { input.append(contentsOf: quad.predicate) }
        if let identifier = canonical.identifiers[related] ?? issuer.identifiers[related] {
            input.append(contentsOf: "_:".utf8)
            input.append(contentsOf: identifier)
        } else {
            input.append(contentsOf: firstDegreeHash(related))
        }
        return SHA256.hexDigest(input)
    }

    /// Section 4.8.
    private mutating func nDegreeHash(
        _ node: Int, _ startingIssuer: BlankNodeLabels
    ) throws(Fault) -> (hash: [UInt8], issuer: BlankNodeLabels) {
        try step()
        var issuer = startingIssuer
        var relatedNodes: [[UInt8]: [Int]] = [:]
        for place in quadsOfNode[node] ?? [] {
            let quad = quads[place]
            for (term, position) in [(quad.subject, "s"), (quad.object, "o"), (quad.graph, "g")]
                as [(Term?, Unicode.Scalar)]
            {
                guard case .blank(let related) = term, related != node else { continue }
                relatedNodes[relatedHash(related, quad, issuer, position), default: []].append(related)
            }
        }
        var input: [UInt8] = []
        for hash in relatedNodes.keys.sorted(by: precedes) {
            input.append(contentsOf: hash)
            var chosenPath: [UInt8] = []
            var chosenIssuer = issuer
            var permutation = (relatedNodes[hash] ?? []).sorted()
            repeat {
                try step()
                guard let (path, result) = try walk(permutation, issuer, better: chosenPath) else { continue }
                if chosenPath.isEmpty || precedes(path, chosenPath) {
                    chosenPath = path
                    chosenIssuer = result
                }
            } while Canonicalization.advance(&permutation)
            input.append(contentsOf: chosenPath)
            issuer = chosenIssuer
        }
        return (SHA256.hexDigest(input), issuer)
    }

    /// Sections 4.8.3, steps 5.4.2 to 5.4.5: the path of one permutation, or nil once it cannot be the least.
    private mutating func walk(
        _ permutation: [Int], _ issuer: BlankNodeLabels, better chosen: [UInt8]
    ) throws(Fault) -> (path: [UInt8], issuer: BlankNodeLabels)? {
        func isWorse(_ path: [UInt8]) -> Bool {
            !chosen.isEmpty && path.count >= chosen.count && precedes(chosen, path)
        }
        var issuer = issuer
        var path: [UInt8] = []
        var recursion: [Int] = []
        for related in permutation {
            path.append(contentsOf: "_:".utf8)
            if let identifier = canonical.identifiers[related] {
                path.append(contentsOf: identifier)
            } else {
                if issuer.identifiers[related] == nil { recursion.append(related) }
                path.append(contentsOf: issuer.issue(related))
            }
            if isWorse(path) { return nil }
        }
        for related in recursion {
            let result = try nDegreeHash(related, issuer)
            path.append(contentsOf: "_:".utf8)
            path.append(contentsOf: issuer.issue(related))
            path.append(UInt8(ascii: "<"))
            path.append(contentsOf: result.hash)
            path.append(UInt8(ascii: ">"))
            issuer = result.issuer
            if isWorse(path) { return nil }
        }
        return (path, issuer)
    }

    private mutating func step() throws(Fault) {
        guard stepsLeft > 0 else { throw .tooManySteps(limit: stepLimit) }
        stepsLeft -= 1
    }

    /// The next permutation in order; false after the last. Equal entries are not told apart, as they make equal paths.
    private static func advance(_ list: inout [Int]) -> Bool {
        guard list.count > 1, let pivot = list.indices.dropLast().last(where: { list[$0] < list[$0 + 1] }),
            let successor = list.indices.last(where: { list[$0] > list[pivot] })
        else { return false }
        list.swapAt(pivot, successor)
        list[(pivot + 1)...].reverse()
        return true
    }
}
