public import Learning
public import MigrationLaw
import Records
public import SQL

/// The campus: every act that a person, an operator or the program can do, for website and command line alike.
///
/// Acts stand in extensions, one file for each kind. An act checks who asks, asks `Learning` whether it may happen, writes
/// it together with its event in one transaction, and returns what now stands.
public struct Campus: Sendable {
    /// The law, as loaded at start.
    public let law: Law
    /// Where content files lie; read for publishing and previews only.
    public let content: ContentFolder
    /// Name, public address and what else the set-up page asked.
    public let settings: SettingsBook

    let database: any Database
    let courses: CourseLibrary
    let checks: ContentChecks
    let keys: KeyRing
    let passwords: PasswordHasher
    let now: @Sendable () -> Instant
    /// Chance, for drawing a form.
    let chance: @Sendable () -> any RandomNumberGenerator
    /// Names this program among those that do the work of one campus.
    let worker = Secrets.newSecret()

    /// Everything the acts depend on; ``open(data:content:port:)`` assembles it for a data folder.
    public init(
        database: any Database, law: Law, content: ContentFolder, settings: SettingsBook, keys: KeyRing,
        passwords: PasswordHasher = PasswordHasher(), courses: CourseLibrary = CourseLibrary(),
        checks: ContentChecks = ContentChecks(), now: @escaping @Sendable () -> Instant = { Instant.now() },
        chance: @escaping @Sendable () -> any RandomNumberGenerator = { SystemRandomNumberGenerator() }
    ) {
        self.database = database
        self.law = law
        self.content = content
        self.settings = settings
        self.keys = keys
        self.passwords = passwords
        self.now = now
        self.courses = courses
        self.chance = chance
        self.checks = checks
    }

    /// The moment it is, by the clock that decides deadlines.
    public var moment: Instant { now() }

    /// A consistent look at the records.
    func read<Value: Sendable>(_ body: @Sendable (Records) async throws -> Value) async throws -> Value {
        try await database.read { connection in try await body(Records(connection)) }
    }

    /// One act: everything inside happens or nothing does, and it is on disk when this returns.
    func act<Value: Sendable>(_ body: @escaping @Sendable (Records) async throws -> Value) async throws -> Value {
        try await database.write { connection in try await body(Records(connection)) }
    }
}
