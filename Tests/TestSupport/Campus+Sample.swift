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
    public static func sample(
        clock: Clock = Clock(), database: SQLiteDatabase? = nil, content: ContentFolder = checkout,
        fixed: [Setting: String] = [:], passwords: PasswordHasher? = nil
    ) async throws -> Campus {
        let database = try database ?? SQLiteDatabase.inMemory()
        try await database.migrate(Migrations.all)
        let keys = FileManager.default.temporaryDirectory.appending(
            path: "iml-keys-\(UInt64.random(in: 0...UInt64.max))")
        let campus = Campus(
            database: database, law: shippedLaw, content: content,
            settings: SettingsBook(port: 8080, fixed: fixed),
            keys: KeyRing(folder: keys.path(percentEncoded: false), now: { clock.now }),
            passwords: passwords ?? PasswordHasher(memoryInKiB: 64, passes: 1), courses: sharedLibrary,
            checks: sharedChecks, now: { clock.now })
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
