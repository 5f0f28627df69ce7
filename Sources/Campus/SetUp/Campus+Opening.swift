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
        try await database.migrate(Migrations.all)
        let campus = Campus(
            database: database, law: law, content: content,
            settings: SettingsBook(port: port, fixed: try data.fixedSettings()),
            keys: KeyRing(folder: data.keys, passPhrase: passPhrase, now: now), courses: courses, checks: checks,
            now: now)
        try await campus.reloadSettings()
        try await campus.completeCertificateNames()
        return campus
    }
}
