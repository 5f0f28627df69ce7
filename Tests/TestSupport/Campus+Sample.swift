public import Campus
public import ContentFiles
import FoundationEssentials
public import Learning
public import MigrationLaw
import Records
public import SQL

/// Where the checkout is: content files are read from it.
public let checkout = ContentFolder(
    path: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .path(percentEncoded: false).trimmingSuffix("/"))

/// The law as shipped and what is wrong with it, read once.
public let shippedLawFiles: (law: Law, faults: [Fault]) = checkout.law()

/// The law as shipped.
public let shippedLaw: Law = shippedLawFiles.law

/// What every sample campus has read. Tests run in one process and mostly publish the same files, so each content is parsed
/// once for all of them; files that a test changes have a digest of their own.
public let sharedLibrary = CourseLibrary()

/// What every sample campus has checked of content files; the law is read once for all of them.
public let sharedChecks = ContentChecks()

/// Where shared test data lies, if it is there.
public let sharedFolder: String? = {
    let path = ProcessInfo.processInfo.environment["IML_SHARED"] ?? checkout.path + "/../shared"
    return FileManager.default.fileExists(atPath: path + "/design.md") ? path : nil
}()

extension Campus {
    /// A campus in memory with the shipped course published, weak passwords hashing fast, and a clock of its own.
    ///
    /// - Parameters:
    ///   - database: given by a test that looks behind the acts.
    ///   - content: given by a test that changes files.
    ///   - fixed: what `iml.yaml` would fix.
    ///   - passwords: given by a test that lets none in.
    ///   - chance: given by a test that has to draw the same forms again.
    public static func sample(
        clock: Clock = Clock(), database: SQLiteDatabase? = nil, content: ContentFolder = checkout,
        fixed: [Setting: String] = [:], passwords: PasswordHasher? = nil,
        chance: @escaping @Sendable () -> any RandomNumberGenerator = { SystemRandomNumberGenerator() }
    ) async throws -> Campus {
        let database = try database ?? SQLiteDatabase.inMemory()
        try await database.migrate(Migrations.all)
        let keys = TemporaryFolder("keys")
        let campus = Campus(
            database: database, law: shippedLaw, content: content,
            settings: SettingsBook(port: 8080, fixed: fixed),
            // The folder stays as long as whoever looks at the clock for it.
            keys: KeyRing(folder: keys.path, now: { withExtendedLifetime(keys) { clock.now } }),
            passwords: passwords ?? PasswordHasher(memoryInKiB: 64, passes: 1), courses: sharedLibrary,
            checks: sharedChecks, now: { clock.now }, chance: chance)
        let faults = try await campus.publishIntoEmptyCampus()
        guard faults.isEmpty else { throw ContentFaults(faults: faults) }
        return campus
    }

    /// A learner with an account.
    public func sampleLearner(_ name: String = "Amina Odhiambo", email: String = "amina@example.org") async throws
        -> Actor
    {
        .person(
            try await signUp(
                name: name, email: email, password: "correct horse battery", language: .english, from: "127.0.0.1"
            ).id)
    }
}

/// The shipped content is not sound.
struct ContentFaults: Error {
    let faults: [Fault]
}

extension String {
    func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
