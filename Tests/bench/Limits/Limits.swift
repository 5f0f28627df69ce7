import Foundation
import HTTP
import SQL

/// The limits that the program is measured against, on the same machine in the same minute:
///
/// - `Limits page FILE PORT`: this house's own server, answering every request with the bytes of a file;
/// - `Limits inserts FOLDER CONNECTIONS SECONDS`: inserts of a row like an answer's, each of its own act, by this house's
///   own writer with group commit; prints how many a second were on disk.
@main
enum Limits {
    static func main() async throws {
        let words = CommandLine.arguments.dropFirst()
        switch (words.first, words.count) {
        case ("page", 3): try await page(words[words.startIndex + 1], port: words[words.startIndex + 2])
        case ("inserts", 4):
            try await inserts(
                in: words[words.startIndex + 1], connections: Int(words[words.startIndex + 2]) ?? 64,
                seconds: Double(words[words.startIndex + 3]) ?? 4)
        default: throw Usage()
        }
    }

    private static func page(_ file: String, port: String) async throws {
        let bytes = Array(try Data(contentsOf: URL(filePath: file)))
        var settings = ServerSettings()
        settings.port = UInt16(port) ?? 0
        // The headers that a page of the program carries as well.
        let response = Response.html(bytes)
            .adding("X-Content-Type-Options", "nosniff").adding("Referrer-Policy", "same-origin")
            .adding("Cross-Origin-Opener-Policy", "same-origin")
            .adding("Content-Security-Policy", String(repeating: "x", count: 170))
            .adding("Cache-Control", "private, no-store").adding("Vary", "Cookie, Authorization, Accept")
            .adding("Content-Language", "en")
        try await Server(settings) { _ in response }.run { print("listening on port \($0.port)") }
    }

    private static func inserts(in folder: String, connections: Int, seconds: Double) async throws {
        let database = try SQLiteDatabase(path: "\(folder)/limit.sqlite")
        try await database.run(
            """
            CREATE TABLE IF NOT EXISTS answer (
                attempt_id TEXT NOT NULL, slot INTEGER NOT NULL, sequence INTEGER NOT NULL, answer TEXT NOT NULL,
                answered_at BIGINT NOT NULL
            )
            """)
        let clock = ContinuousClock()
        let start = clock.now
        let end = start + .seconds(seconds)
        let count = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<connections {
                group.addTask {
                    var done = 0
                    while clock.now < end {
                        let sequence = done
                        try await database.write { connection in
                            _ = try await connection.run(
                                """
                                INSERT INTO answer (attempt_id, slot, sequence, answer, answered_at)
                                VALUES (\("attempt-of-person-\(number)"), \(1), \(sequence),
                                        \(#"{"choice":["0f3a9c1d2b4e5f60"]}"#), \(1_795_600_000_000))
                                """)
                        }
                        done += 1
                    }
                    return done
                }
            }
            return try await group.reduce(0, +)
        }
        let spent = (clock.now - start) / .seconds(1)
        print(Double(count) / spent)
        database.close()
    }
}

/// What was typed is no limit.
struct Usage: Error, CustomStringConvertible {
    var description: String { "usage: Limits page FILE PORT | Limits inserts FOLDER CONNECTIONS SECONDS" }
}
