import Credentials
import JSON
import Records

/// One difference between what the events tell and what the tables hold.
public struct ReplayDifference: Equatable, Sendable {
    /// What it is about, such as `certificate:…` or `enrolment:… lesson:RM1.L1`.
    public let subject: String
    /// Which field; nil where the whole is missing on one side.
    public let field: String?
    /// As the events tell it; nil where they tell of none.
    public let events: String?
    /// As the table has it; nil where it has none.
    public let table: String?

    /// A difference.
    public init(subject: String, field: String?, events: String?, table: String?) {
        self.subject = subject
        self.field = field
        self.events = events
        self.table = table
    }
}

/// What a replay compared.
public struct ReplayReport: Sendable {
    /// Events read.
    public var events = 0
    /// Things that the tables hold and events tell of.
    public var facts = 0
    /// In the order of their subjects.
    public var differences: [ReplayDifference] = []
}

extension Campus {
    /// Builds anew from the events what they can tell, and compares it with the tables: roles, enrolments, completed
    /// lessons and activities, attempts with their answers and marks, certificates and their revocation.
    ///
    /// Names, addresses, passwords, sessions and what was typed into activities do not stand in events.
    public func replay() async throws -> ReplayReport {
        try await read { records in
            var report = ReplayReport()
            var replay = Replay()
            var sequence = Int.min
            while true {
                let events = try await records.eventRows(after: sequence, limit: 4096)
                guard let last = events.last else { break }
                for event in events { replay.take(event) }
                report.events += events.count
                sequence = last.sequence
            }
            let standing = try await records.standingFacts { text in
                Hexadecimal.encode(SHA256.digest(Array(text.utf8)))
            }
            report.facts = standing.count
            report.differences = replay.differences(from: standing)
            return report
        }
    }
}
