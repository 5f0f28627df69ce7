import FoundationEssentials
import Glibc
import Learning
import Records
import SQL
import TestSupport
import Testing

@testable import Campus

@Suite struct `A migration of a campus` {
    private let folder = "/tmp/iml-migrated-\(UInt64.random(in: 0...UInt64.max))"
    private var data: DataFolder { DataFolder(path: folder) }

    /// A data folder as the program of that migration left it, with one person.
    private func earlier(_ migration: Int) async throws {
        try data.prepare()
        let database = try SQLiteDatabase(path: data.database)
        try await database.migrate(Array(Migrations.all.prefix(migration)))
        try await database.run(
            """
            INSERT INTO person (id, name, email, email_key, email_proven, language, password, created_at)
            VALUES ('p1', 'Amina', 'a@example.org', 'a@example.org', 0, 'en', '', 1)
            """)
        database.close()
    }

    private func open() async throws -> Campus {
        try await Campus.open(data, content: checkout, law: shippedLaw, courses: sharedLibrary)
    }

    private var copies: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.contains("before") }.sorted()
        }
    }

    private func clean() throws { try FileManager.default.removeItem(atPath: folder) }

    @Test func `first copies what stood before, verified and private`() async throws {
        for migration in 1..<Migrations.all.count {
            try await earlier(migration)
            #expect(try await open().people(by: anOperator).map(\.name.text) == ["Amina"])
            #expect(try copies == ["campus-before-000\(migration + 1).sqlite"])
            let copy = "\(folder)/campus-before-000\(migration + 1).sqlite"
            #expect(try SQLiteCopy.migration(of: copy) == migration)
            #expect(try SQLiteCopy.verify(copy).rows["person"] == 1)
            var status = stat()
            #expect(stat(copy, &status) == 0 && status.st_mode & 0o777 == 0o600)
            // Opened again, nothing is copied.
            unlink(copy)
            _ = try await open()
            #expect(try copies == [])
            try clean()
        }
    }

    @Test func `of a new campus copies nothing`() async throws {
        _ = try await Campus.open(data, content: checkout, law: shippedLaw, create: true, courses: sharedLibrary)
        #expect(try copies == [])
        try clean()
    }

    @Test func `keeps the last few copies`() async throws {
        try await earlier(4)
        for number in 1...4 {
            try Data([1]).write(to: URL(filePath: "\(folder)/campus-before-000\(number).sqlite"))
        }
        try Data([1]).write(to: URL(filePath: "\(folder)/campus-before-party.sqlite"))
        _ = try await open()
        #expect(
            try copies == [
                "campus-before-0003.sqlite", "campus-before-0004.sqlite", "campus-before-0005.sqlite",
                "campus-before-party.sqlite",
            ])
        try clean()
    }

    @Test func `is refused with too little room, and nothing changes`() async throws {
        try await earlier(4)
        let database = try SQLiteDatabase(path: data.database)
        let copies = MigrationCopies(data: data, freeSpace: { _ in 1_000_000 })
        let error = await #expect(throws: BackupError.self) {
            try await database.migrate(Migrations.all, before: copies.make)
        }
        guard case .noRoom(folder, let needed, free: 1_000_000) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(needed > 8 << 20)
        database.close()
        #expect(try SQLiteCopy.migration(of: data.database) == 4 && (try self.copies) == [])
        try clean()
    }

    @Test func `is refused when the copy cannot be made, and nothing changes`() async throws {
        try await earlier(4)
        // Something that cannot be replaced stands where the copy goes.
        try FileManager.default.createDirectory(
            atPath: "\(folder)/campus-before-0005.sqlite/x", withIntermediateDirectories: true)
        await #expect(throws: BackupError.self) { try await open() }
        #expect(try SQLiteCopy.migration(of: data.database) == 4)
        #expect(try copies == ["campus-before-0005.sqlite"])
        try clean()
    }

    @Test func `of a later program is refused, naming both`() async throws {
        try await earlier(4)
        _ = try await open()
        let database = try SQLiteDatabase(path: data.database)
        try await database.run(
            "INSERT INTO schema_migration (number, name, sql, applied_at) VALUES (4711, 'later', '', '')")
        database.close()
        await #expect(
            throws: DataFolderError.newerDatabase(folder, migration: 4711, lastKnown: Release.lastMigration)
        ) { try await open() }
        try clean()
    }
}
