public import Learning
import JSON
import MigrationLaw
import Records

extension Campus {
    /// Changes what the person reads.
    public func change(language: Language, by actor: Actor) async throws {
        guard let id = actor.person else { throw CampusError.notSignedIn }
        let moment = now()
        try await act { records in
            guard let person = try await records.person(id) else { throw CampusError.notFound(.person, id.rawValue) }
            guard person.language != language else { return }
            try await records.setLanguage(language, of: id)
            try await records.note(
                "person.language-changed", about: "person:\(id)", by: actor, at: moment,
                payload: ["language": .string(language.code)])
        }
    }
}
