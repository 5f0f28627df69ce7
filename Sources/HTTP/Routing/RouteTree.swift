/// The routes as a tree of segments: a lookup costs one step for each segment, however many routes there are.
struct RouteTree: Sendable {
    private var nodes = [Node()]

    private struct Node: Sendable {
        var literals: [String: Int] = [:]
        var parameters: [Parameter] = []
        var rest: Int?
        var routes: [(method: Method, route: Int)] = []
    }

    private struct Parameter: Sendable {
        let prefix: String
        let suffix: String
        let node: Int

        func value(in segment: String) -> String? {
            let bytes = segment.utf8
            guard bytes.count > prefix.utf8.count + suffix.utf8.count, bytes.starts(with: prefix.utf8),
                bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
            else { return nil }
            return String(decoding: bytes.dropFirst(prefix.utf8.count).dropLast(suffix.utf8.count), as: UTF8.self)
        }
    }

    /// What a lookup gave: the number of a route and its values, or the methods the path has.
    enum Found {
        case found(route: Int, values: [String])
        case otherMethods([Method])
    }

    mutating func insert(_ pattern: RoutePattern, _ method: Method, _ route: Int) {
        var node = 0
        for segment in pattern.segments { node = child(of: node, for: segment) }
        precondition(
            !nodes[node].routes.contains { $0.method == method }, "two routes answer \(method.rawValue) \(pattern.text)"
        )
        nodes[node].routes.append((method, route))
    }

    func find(_ method: Method, _ segments: [String]) -> Found {
        var search = Search(method: method, segments: segments)
        if let route = visit(0, 0, &search) { return .found(route: route, values: search.values) }
        let allowed = search.others.contains(.get) ? search.others.union([.head]) : search.others
        return .otherMethods(Method.allCases.filter(allowed.contains))
    }

    private struct Search {
        let method: Method
        let segments: [String]
        var values: [String] = []
        var others: Set<Method> = []
    }

    private func visit(_ node: Int, _ depth: Int, _ search: inout Search) -> Int? {
        guard depth < search.segments.count else { return route(at: node, &search) }
        let segment = search.segments[depth]
        if let next = nodes[node].literals[segment], let route = visit(next, depth + 1, &search) { return route }
        for parameter in nodes[node].parameters {
            guard let value = parameter.value(in: segment) else { continue }
            search.values.append(value)
            if let route = visit(parameter.node, depth + 1, &search) { return route }
            search.values.removeLast()
        }
        guard let rest = nodes[node].rest else { return nil }
        search.values.append(search.segments[depth...].joined(separator: "/"))
        if let route = route(at: rest, &search) { return route }
        search.values.removeLast()
        return nil
    }

    private func route(at node: Int, _ search: inout Search) -> Int? {
        let routes = nodes[node].routes
        if let exact = routes.first(where: { $0.method == search.method }) { return exact.route }
        if search.method == .head, let get = routes.first(where: { $0.method == .get }) { return get.route }
        search.others.formUnion(routes.map(\.method))
        return nil
    }

    private mutating func child(of node: Int, for segment: RoutePattern.Segment) -> Int {
        switch segment {
        case .literal(let text):
            if let known = nodes[node].literals[text] { return known }
            nodes[node].literals[text] = nodes.count
        case .parameter(let prefix, _, let suffix):
            if let known = nodes[node].parameters.first(where: { $0.prefix == prefix && $0.suffix == suffix }) {
                return known.node
            }
            nodes[node].parameters.append(Parameter(prefix: prefix, suffix: suffix, node: nodes.count))
            // The more text around a parameter, the more it says: it is tried first.
            nodes[node].parameters.sort {
                $0.prefix.utf8.count + $0.suffix.utf8.count > $1.prefix.utf8.count + $1.suffix.utf8.count
            }
        case .rest:
            if let known = nodes[node].rest { return known }
            nodes[node].rest = nodes.count
        }
        nodes.append(Node())
        return nodes.count - 1
    }
}
