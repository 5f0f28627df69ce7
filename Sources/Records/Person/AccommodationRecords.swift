public import Learning
public import MigrationLaw
import SQL

extension Records {
    /// The extra time of a person; nil for the usual time.
    public func extraTime(of person: Person.ID) async throws -> ExtraTime? {
        try await connection.rows(
            "SELECT percent FROM accommodation WHERE person_id = \(person) ORDER BY person_id"
        ).first.flatMap { ExtraTime(rawValue: try $0.integer("percent")) }
    }

    /// Grants extra time over an earlier grant.
    public func grant(_ extra: ExtraTime, to person: Person.ID, by actor: Actor, at now: Instant) async throws {
        _ = try await connection.run(
            """
            INSERT INTO accommodation (person_id, percent, granted_at, granted_by)
            VALUES (\(person), \(extra.percent), \(now), \(actor.code))
            ON CONFLICT (person_id) DO UPDATE
               SET percent = \(extra.percent), granted_at = \(now), granted_by = \(actor.code)
            """)
    }

    /// Back to the usual time; what is under way keeps its deadline.
    public func endExtraTime(of person: Person.ID) async throws {
        _ = try await connection.run("DELETE FROM accommodation WHERE person_id = \(person)")
    }
}
