import JSON
public import Learning
public import MigrationLaw
import Records

extension Campus {
    /// The extra time of a person; for that person and for administrators.
    public func extraTime(of person: Person.ID, by actor: Actor) async throws -> ExtraTime? {
        if actor.person != person { try await requireAdministrator(actor) }
        return try await read { try await $0.extraTime(of: person) }
    }

    /// Grants a person extra time for every time limit from now on, or ends it (nil); what is under way keeps its deadline.
    /// Again changes nothing.
    public func setExtraTime(_ extra: ExtraTime?, of person: Person.ID, by actor: Actor) async throws {
        try await requireAdministrator(actor)
        let moment = now()
        try await act { records in
            try await requireAdministrator(actor, in: records)
            _ = try await known(person, in: records)
            guard try await records.extraTime(of: person) != extra else { return }
            if let extra {
                try await records.grant(extra, to: person, by: actor, at: moment)
            } else {
                try await records.endExtraTime(of: person)
            }
            try await records.note(
                "accommodation.changed", about: "person:\(person)", by: actor, at: moment,
                personal: ["percent": extra.map { .integer(Int64($0.percent)) } ?? .null])
        }
    }
}
