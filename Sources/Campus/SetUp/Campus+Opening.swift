public import Learning
public import MigrationLaw
import Records
import SQL

extension Campus {
    /// Opens the campus in a data folder, bringing its database up to date.
    ///
    /// - Parameters:
    ///   - law: as loaded from the content folder, faults and all left behind.
    ///   - port: the port served, for the address until a public one is set.
    ///   - create: makes what is missing; otherwise a folder without a campus is refused.
    public static func open(
        _ data: DataFolder, content: ContentFolder, law: Law, port: Int = 8080, create: Bool = false,
        passPhrase: [UInt8]? = nil, courses: CourseLibrary = CourseLibrary(),
        checks: ContentChecks = ContentChecks(), now: @escaping @Sendable () -> Instant = { Instant.now() }
    ) async throws -> Campus {
        if create { try data.prepare() }
        guard create || data.holdsCampus else { throw DataFolderError.noCampus(data.path) }
        let database = try SQLiteDatabase(path: data.database)
        try await migrate(database, in: data)
        let campus = Campus(
            database: database, law: law, content: content,
            settings: SettingsBook(port: port, fixed: try data.fixedSettings()),
            keys: KeyRing(folder: data.keys, passPhrase: passPhrase, now: now), courses: courses, checks: checks,
            now: now)
        try await campus.reloadSettings()
        try await campus.completeCertificateNames()
        return campus
    }

    /// Brings a database up to date, with a verified copy of what stood before beside it.
    private static func migrate(_ database: SQLiteDatabase, in data: DataFolder) async throws {
        let copies = MigrationCopies(data: data)
        do {
            try await database.migrate(Migrations.all, before: copies.make)
        } catch SQLMigrationError.newerDatabase(let number, let lastKnown) {
            throw DataFolderError.newerDatabase(data.path, migration: number, lastKnown: lastKnown)
        }
        copies.thin()
    }
}
