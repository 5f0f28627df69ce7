import Campus
import HTTP
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@testable import Website

@Suite struct `Every role on every route` {
    private func rules() -> [(Route<Site.Handler>, RouteRule)] {
        Site.routes.compactMap { route in routeRules[route.line].map { (route, $0) } }
    }

    @Test(arguments: Role.allCases.filter { $0 != .administrator })
    func `reaches nothing of a learner but what the role is for`(_ role: Role) async throws {
        let world = try await AccessWorld()
        let holder = try await world.holder(of: role)
        for (route, rule) in rules() {
            let response = try await world.send(route, rule, of: world.learner, as: holder)
            switch rule.access {
            case .everyone(_, let status): #expect(response.code == status, "\(role): \(route.line)")
            case .owned:
                #expect(response.code == 404, "\(role): \(route.line)")
                expectNothing(of: world.learner, in: response, route)
            case .personal:
                // Their own things, of which there are none: never the learner's, never a fault of ours.
                #expect(response.code < 500 && response.code != 401, "\(role): \(route.line)")
                expectNothing(of: world.learner, in: response, route)
            case .administrators(_, let also):
                if !also.contains(role) { #expect(response.code == 403, "\(role): \(route.line)") }
            }
        }
    }

    @Test func `taken back closes at once what it opened`() async throws {
        let world = try await AccessWorld()
        for role in Role.allCases {
            let holder = try await world.holder(of: role)
            let secret = try await world.signIn(holder)
            try await world.campus.revoke(role, from: holder.id, by: .siteOperator(onBehalfOf: nil))
            for (route, rule) in rules() where route.method == .get {
                guard case .administrators = rule.access else { continue }
                let target = try await world.fill(route.pattern.text, of: world.learner)
                let response = try await world.get(target, [(name: "Cookie", value: "iml=\(secret)")])
                #expect(response.code == 403, "\(role): \(route.line)")
            }
        }
    }

    private func expectNothing(of person: AccessWorld.Someone, in response: Response, _ route: Route<Site.Handler>) {
        #expect(!response.text.contains(person.name), "\(route.line)")
        #expect(!response.text.contains(person.email), "\(route.line)")
    }
}
