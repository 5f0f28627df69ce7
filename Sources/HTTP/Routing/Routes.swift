/// A table of routes, looked up by method and path.
///
/// Literal segments go before parameters, those with text around them before bare ones, and `{rest...}` comes last;
/// the order of the table does not matter.
public struct Routes<Handler: Sendable>: Sendable {
    /// Every route in the order written: for tests and for documents made from the table.
    public let all: [Route<Handler>]
    private let tree: RouteTree

    /// A table of these routes.
    ///
    /// - Precondition: no two routes answer the same method and shape.
    public init(_ all: [Route<Handler>]) {
        self.all = all
        var tree = RouteTree()
        for (index, route) in all.enumerated() {
            tree.insert(route.pattern, route.method, index)
        }
        self.tree = tree
    }

    /// The route for a request, or why there is none.
    public func find(_ method: Method, _ path: RequestPath) -> Match {
        guard !path.hasTrailingSlash else { return .notFound }
        switch tree.find(method, path.segments) {
        case .found(let index, let values):
            let route = all[index]
            return .found(route, PathParameters(names: route.pattern.parameterNames, values: values))
        case .otherMethods(let allowed): return allowed.isEmpty ? .notFound : .methodNotAllowed(allowed)
        }
    }

    /// What a lookup gave.
    public enum Match: Sendable {
        /// A route, and the values of its parameters.
        case found(Route<Handler>, PathParameters)
        /// The path is known under other methods only.
        case methodNotAllowed([Method])
        /// No route has this path.
        case notFound
    }
}

extension Routes where Handler == RouteHandler {
    /// Answers a request by its route; OPTIONS without a route of its own lists the methods.
    ///
    /// - Throws: ``RouteError`` when there is no route, and what the handler throws.
    public func respond(to request: Request) async throws -> Response {
        switch find(request.method, request.path) {
        case .found(let route, let parameters): return try await route.handler(request, parameters)
        case .methodNotAllowed(let allowed):
            if request.method == .options {
                return Response(.noContent).adding("Allow", RouteError.allow(allowed))
            }
            throw RouteError.methodNotAllowed(allowed)
        case .notFound: throw RouteError.notFound
        }
    }
}

/// Why no route answered.
public enum RouteError: Error, Equatable, Sendable {
    /// No route has this path: 404.
    case notFound
    /// The path is known under these methods only: 405 with Allow.
    case methodNotAllowed([Method])

    /// The status of the answer.
    public var status: Status {
        switch self {
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        }
    }

    /// The value of the Allow header; nil for a path that does not exist.
    public var allow: String? {
        switch self {
        case .notFound: nil
        case .methodNotAllowed(let methods): RouteError.allow(methods)
        }
    }

    static func allow(_ methods: [Method]) -> String {
        methods.map(\.rawValue).joined(separator: ", ")
    }
}
