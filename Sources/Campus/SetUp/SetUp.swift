public import Learning
import JSON
import MigrationLaw
public import Records

/// What the set-up page asks.
public struct SetUpAnswers: Sendable {
    /// Of the first administrator.
    public var name: String
    /// The address to sign in with.
    public var email: String
    /// As typed.
    public var password: String
    /// By setting; a blank one keeps what is.
    public var settings: [Setting: String]

    /// What was typed.
    public init(name: String, email: String, password: String, settings: [Setting: String]) {
        self.name = name
        self.email = email
        self.password = password
        self.settings = settings
    }
}

extension Campus {
    /// Makes the first administrator and keeps the settings; the link is used up. Signs the administrator in.
    public func setUp(
        link secret: String, _ answers: SetUpAnswers, kind: Session.Kind, device: DeviceWord = .unknown
    ) async throws -> NewSession {
        let digest = Secrets.digest(secret)
        let moment = now()
        guard try await isSetUpLink(secret) else { throw CampusError.badLink }
        let person = try newPerson(name: answers.name, email: answers.email, language: .english)
        let changed = try checked(answers.settings)
        let hash = try await hash(answers.password)
        let session: NewSession
        do {
            session = try await act { records in
                guard try await records.count(of: .administrator) == 0 else { throw CampusError.alreadySetUp }
                guard let link = try await records.link(digest, at: moment), link.purpose == .administrator,
                    try await records.useLink(digest, at: moment)
                else { throw CampusError.badLink }
                try await records.insert(person, password: hash, notice: PrivacyNotice.version)
                try await records.grant(.administrator, to: person.id, at: moment)
                try await records.note(
                    "site.set-up", about: "person:\(person.id)", by: .person(person.id), at: moment,
                    personal: ["name": .string(person.name.text), "email": .string(person.email.typed)])
                try await Campus.keep(changed, in: records, by: .person(person.id), at: moment)
                return try await Campus.beginSession(
                    of: person.id, kind: kind, device: device, in: records, at: moment)
            }
        } catch is AddressTaken {
            throw CampusError.addressTaken
        }
        try await reloadSettings()
        return session
    }

    /// Changes settings; each change is an event.
    public func change(_ settings: [Setting: String], by actor: Actor) async throws {
        try await requireAdministrator(actor)
        let changed = try checked(settings)
        let moment = now()
        try await act { records in
            try await requireAdministrator(actor, in: records)
            try await Campus.keep(changed, in: records, by: actor, at: moment)
        }
        try await reloadSettings()
    }

    /// Takes settings from the database; at start, and after a change.
    func reloadSettings() async throws {
        settings.take(try await read { try await $0.settings() })
    }

    private func checked(_ values: [Setting: String]) throws -> [Setting: String] {
        for (key, value) in values where !value.isEmpty {
            guard !settings.current.fixed.contains(key), key.allows(value) else { throw CampusError.badSetting(key) }
        }
        return values
    }

    private static func keep(
        _ values: [Setting: String], in records: Records, by actor: Actor, at moment: Instant
    ) async throws {
        let kept = try await records.settings()
        for (key, value) in values.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where !value.isEmpty && value != kept[key.rawValue] {
            try await records.set(key.rawValue, to: value)
            try await records.note(
                "setting.changed", about: "site", by: actor, at: moment,
                payload: ["key": .string(key.rawValue), "value": .string(value)])
        }
    }
}
