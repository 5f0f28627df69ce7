import Testing

@testable import HTTP

private let found: [(path: String, handler: String, values: [String: String])] = [
    ("/", "home", [:]), ("/courses", "courses", [:]), ("/courses/rights", "course", ["course": "rights"]),
    ("/courses/new", "course", ["course": "new"]),
    ("/courses/rights/lessons/RM1.L2", "lesson", ["course": "rights", "lesson": "RM1.L2"]),
    ("/courses/%C3%A9t%C3%A9", "course", ["course": "été"]),
    ("/editions/5", "edition", ["edition": "5"]), ("/editions/5.ics", "calendar", ["edition": "5"]),
    ("/a/rights/v12", "achievement", ["course": "rights", "version": "12"]),
    ("/log/tile/0/x001/067", "tile", ["tile": "0/x001/067"]),
]

@Suite struct `A routes table` {
    static let lesson: RoutePattern = "/courses/{course}/lessons/{lesson}"

    let routes = Routes<String>([
        .get("/", name: "home", "home"),
        .get("/courses", "courses"),
        .get("/courses/{course}", "course"),
        .post("/courses/new", "new"),
        .get(lesson, "lesson"),
        .put("/attempts/{attempt}/answers/{slot}", "answer"),
        .get("/attempts/{attempt}/answers/{slot}", "stored answer"),
        .get("/editions/{edition}", "edition"),
        .get("/editions/{edition}.ics", "calendar"),
        .get("/a/{course}/v{version}", "achievement"),
        .get("/log/tile/{tile...}", "tile"),
    ])

    @Test(arguments: found)
    func `finds the route and its values`(_ row: (path: String, handler: String, values: [String: String])) throws {
        guard case .found(let route, let parameters) = routes.find(.get, try RequestPath(row.path)) else {
            Issue.record("nothing found for \(row.path)")
            return
        }
        #expect(route.handler == row.handler)
        for (name, value) in row.values { #expect(parameters[name] == value) }
    }

    @Test(arguments: ["/nothing", "/courses/", "/courses/a/b", "/log/tile", "/a/rights/12", "/editions/.ics/x"])
    func `knows what it does not have`(path: String) throws {
        guard case .notFound = routes.find(.get, try RequestPath(path)) else {
            Issue.record("found \(path)")
            return
        }
    }

    @Test func `tells other methods apart from nothing`() throws {
        guard case .methodNotAllowed(let allowed) = routes.find(.delete, try RequestPath("/attempts/7/answers/1"))
        else {
            Issue.record("no methods")
            return
        }
        #expect(allowed == [.get, .head, .put])
    }

    @Test func `lets HEAD fall to GET, and POST to its own`() throws {
        guard case .found(let head, _) = routes.find(.head, try RequestPath("/courses")),
            case .found(let post, _) = routes.find(.post, try RequestPath("/courses/new"))
        else {
            Issue.record("nothing found")
            return
        }
        #expect(head.handler == "courses")
        #expect(post.handler == "new")
    }

    @Test func `can be listed`() {
        #expect(routes.all.count == 11)
        #expect(routes.all[0].name == "home")
        #expect(routes.all[4].pattern.parameterNames == ["course", "lesson"])
    }

    @Test func `makes the links it reads`() throws {
        let path = Self.lesson.path(["course": "a b/é", "lesson": "iccpr:9"])
        #expect(path == "/courses/a%20b%2F%C3%A9/lessons/iccpr:9")
        #expect(RoutePattern("/").path() == "/")
        #expect(RoutePattern("/log/tile/{tile...}").path(["tile": "0/x 1"]) == "/log/tile/0/x%201")
        #expect(RoutePattern("/editions/{edition}.ics").path(["edition": "5"]) == "/editions/5.ics")
    }

    @Test func `answers, or says why not`() async throws {
        let table = Routes<RouteHandler>([
            .get("/hello/{name}") { _, parameters in .text("Hello \(parameters["name"])") }
        ])
        let hello = try await table.respond(to: Request(.get, "/hello/Amina"))
        #expect(hello.body == Array("Hello Amina".utf8))
        await #expect(throws: RouteError.notFound) { try await table.respond(to: Request(.get, "/")) }
        let options = try await table.respond(to: Request(.options, "/hello/x"))
        #expect(options.header("allow") == "GET, HEAD")
        let refused = await #expect(throws: RouteError.self) { try await table.respond(to: Request(.post, "/hello/x")) }
        let answer = Server.plainFailure(try Request(.post, "/hello/x"), try #require(refused))
        #expect(answer.status == .methodNotAllowed)
        #expect(answer.header("allow") == "GET, HEAD")
    }
}
