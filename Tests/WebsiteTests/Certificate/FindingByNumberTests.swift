import HTTP
import TestSupport
import Testing

@testable import Website

@Suite struct `A certificate's number` {
    /// As issued, in hyphenated groups of 8, 4, 4, 4 and 12 (RFC 9562, 4).
    static let number = "5f0c2a9e-7b1d-4c36-9e42-d8a1f60b7c13"

    @Test(
        arguments: [
            number, number.uppercased(), " \(number) ", "5f0c2a9e 7b1d 4c36 9e42 d8a1f60b7c13",
            "5f0c2a9e7b1d4c369e42d8a1f60b7c13", "5f0c2a9e–7b1d–4c36–9e42–d8a1f60b7c13", "urn:uuid:\(number)",
            "https://campus.example/v/\(number)", "https://campus.example/v/\(number)?lang=fr",
        ])
    func `is found however it was typed`(_ typed: String) async throws {
        let response = try await answer(typed)
        #expect(response.status == .seeOther)
        #expect(response.header("Location") == "/v/\(Self.number)")
    }

    @Test(arguments: ["x", "5f0c2a9e-7b1d-4c36-9e42-d8a1f60b7c1", "\(number)0", "5g0c2a9e-7b1d-4c36-9e42-d8a1f60b7c13"])
    func `is not found when it is none`(_ typed: String) async throws {
        #expect(try await answer(typed).status == .notFound)
    }

    private func answer(_ typed: String) async throws -> Response {
        let site = Site(try await .sample())
        return await site.respond(
            to: try Request(.get, "/v?id=\(encoded(typed))", headers: Headers([("Host", "localhost")])))
    }
}
