import Learning
import MigrationLaw
import Records
import SQL
import TestSupport

/// A database with its structure and nothing in it, or with one person who is enrolled.
struct SampleRecords {
    let database: SQLiteDatabase
    let records: Records

    /// Empty.
    init() async throws {
        database = try SQLiteDatabase.inMemory()
        try await database.migrate(Migrations.all)
        records = Records(database)
    }

    /// Person `p1` in version 1 of `sample`, enrolled as `e1`.
    static func enrolled() async throws -> SampleRecords {
        let sample = try await SampleRecords()
        try await sample.records.insert(try Person.sample(), password: "hash")
        try await sample.records.insertBundle("files", digest: "digest")
        try await sample.records.insertVersion(1, of: "sample", digest: "digest", at: .noon)
        _ = try await sample.records.insert(Enrolment.sample())
        return sample
    }
}
