/// One line of a routes table: a method, a pattern and what answers.
public struct Route<Handler: Sendable>: Sendable {
    /// The method; a GET also answers HEAD.
    public let method: Method
    /// The shape of the path.
    public let pattern: RoutePattern
    /// A name for lists and documents; the pattern unless another was given.
    public let name: String
    /// What answers.
    public let handler: Handler

    /// A route of any method.
    public init(_ method: Method, _ pattern: RoutePattern, name: String? = nil, _ handler: Handler) {
        self.method = method
        self.pattern = pattern
        self.name = name ?? pattern.text
        self.handler = handler
    }

    /// A route for GET and HEAD.
    public static func get(_ pattern: RoutePattern, name: String? = nil, _ handler: Handler) -> Route {
        Route(.get, pattern, name: name, handler)
    }

    /// A route for POST.
    public static func post(_ pattern: RoutePattern, name: String? = nil, _ handler: Handler) -> Route {
        Route(.post, pattern, name: name, handler)
    }

    /// A route for PUT.
    public static func put(_ pattern: RoutePattern, name: String? = nil, _ handler: Handler) -> Route {
        Route(.put, pattern, name: name, handler)
    }

    /// A route for DELETE.
    public static func delete(_ pattern: RoutePattern, name: String? = nil, _ handler: Handler) -> Route {
        Route(.delete, pattern, name: name, handler)
    }
}

/// What a plain route does with a request. A campus with more to hand over chooses its own `Handler`.
public typealias RouteHandler = @Sendable (Request, PathParameters) async throws -> Response

/// The values a path gave for the parameters of its pattern, decoded.
public struct PathParameters: Equatable, Sendable {
    private let names: [String]
    private let values: [String]

    /// Values for names, in one order; tests of handlers make theirs here.
    public init(_ pairs: KeyValuePairs<String, String> = [:]) {
        self.init(names: pairs.map(\.key), values: pairs.map(\.value))
    }

    init(names: [String], values: [String]) {
        self.names = names
        self.values = values
    }

    /// The value of a parameter; that of `{name...}` holds `/` between its segments.
    ///
    /// - Precondition: the pattern of the route has a parameter of that name.
    public subscript(name: String) -> String {
        guard let index = names.firstIndex(of: name) else {
            preconditionFailure("the route has no parameter “\(name)”, only \(names)")
        }
        return values[index]
    }
}
