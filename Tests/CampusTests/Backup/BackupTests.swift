import Credentials
import Foundation
import Glibc
import JSON
import Learning
import MigrationLaw
import Records
import SQL
import TestSupport
import Testing

@testable import Campus

/// A campus in a data folder of its own, and a place for its backups.
private final class KeptCampus: Sendable {
    let folder = "/tmp/iml-kept-\(UInt64.random(in: 0...UInt64.max))"
    let clock = Clock()
    let campus: Campus
    var data: DataFolder { DataFolder(path: folder + "/data") }
    var archive: String { folder + "/campus.tar" }
    var empty: DataFolder { DataFolder(path: folder + "/restored") }

    init(passPhrase: String? = nil) async throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        campus = try await KeptCampus.open(folder + "/data", clock, passPhrase)
        _ = try await campus.publishIntoEmptyCampus()
        _ = try campus.didDocument()
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: folder) } catch { print("left behind: \(folder)") }
    }

    static func open(_ path: String, _ clock: Clock, _ passPhrase: String? = nil) async throws -> Campus {
        try await Campus.open(
            DataFolder(path: path), content: checkout, law: shippedLaw, create: true,
            passPhrase: passPhrase.map { Array($0.utf8) }, courses: sharedLibrary, now: { clock.now })
    }

    func backup(_ path: String? = nil) async throws -> Backup {
        let clock = clock
        return try await Backup.make(of: data, at: path ?? archive, now: { clock.now })
    }

    func restore(_ path: String? = nil) async throws -> BackupManifest {
        let clock = clock
        return try await Backup.restore(path ?? archive, into: empty, now: { clock.now })
    }

    func write(_ bytes: [UInt8], _ name: String) throws -> String {
        let path = "\(folder)/\(name)"
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    func mode(_ path: String) -> Int {
        var status = stat()
        return lstat(path, &status) == 0 ? Int(status.st_mode & 0o777) : -1
    }

    func names(_ path: String) -> [String] {
        do { return try FileManager.default.contentsOfDirectory(atPath: path).sorted() } catch { return [] }
    }

    var isEmptyStill: Bool { names(empty.path).isEmpty }
}

@Suite struct `A backup` {
    @Test func `brings everything back: people, work, certificates, seals`() async throws {
        let kept = try await KeptCampus(passPhrase: "four unrelated words")
        let amina = try await kept.campus.sampleLearner()
        let certificate = try await kept.campus.earnCertificate(by: amina)
        try await kept.campus.sealEvents()
        let head = try await kept.campus.audit().head
        let did = try kept.campus.didDocument()
        let backup = try await kept.backup()
        #expect(kept.mode(kept.archive) == 0o600)
        #expect(kept.names(kept.folder) == ["campus.tar", "data"])
        #expect(backup.manifest.keys.count == 1 && backup.manifest.keysLeftOut.isEmpty)
        _ = try await kept.campus.sampleLearner("Later", email: "later@example.org")

        #expect(try await kept.restore() == backup.manifest)
        #expect(kept.mode(kept.empty.path) == 0o700)
        for name in ["campus.sqlite", "iml.yaml"] + backup.manifest.keys {
            #expect(kept.mode("\(kept.empty.path)/\(name)") == 0o600, "\(name)")
        }
        let restored = try await KeptCampus.open(kept.empty.path, kept.clock, "four unrelated words")
        #expect(try await restored.people(by: anOperator).map(\.name.text) == ["Amina Odhiambo"])
        #expect(try await restored.verification(certificate.id).name == certificate.name)
        #expect(
            try await restored.credential(certificate.id, by: amina)
                == (try await kept.campus.credential(certificate.id, by: amina)))
        #expect(try restored.didDocument() == did)
        #expect(try await restored.audit(expecting: head).faults == [])
        #expect(try await restored.replay().differences == [])
        try await restored.sealEvents()
        #expect(try await restored.audit(expecting: head).faults == [])
        // The next learner's certificate goes on from there.
        let khaled = try await restored.sampleLearner("Khaled", email: "khaled@example.org")
        _ = try await restored.earnCertificate(by: khaled, name: "Khaled")
    }

    @Test func `is on record in the campus, and so is its restoring`() async throws {
        let kept = try await KeptCampus()
        let backup = try await kept.backup()
        _ = try await kept.restore()
        func site(_ path: String) async throws -> [Event] {
            let database = try SQLiteDatabase(path: path)
            defer { database.close() }
            return try await Records(database).events(about: "site")
        }
        let noted = try #require(try await site(kept.data.database).last)
        #expect(noted.kind == "site.backed-up" && noted.actor == anOperator)
        #expect(try JSON(text: noted.payload)["sha256"]?.string == backup.sha256)
        #expect(try await site(kept.empty.database).map(\.kind).last == "site.restored")
        let restored = try await KeptCampus.open(kept.empty.path, kept.clock)
        for campus in [kept.campus, restored] { #expect(try await campus.audit().unsealed == 0) }
    }

    @Test func `is a tar with digests that other programs check`() async throws {
        let kept = try await KeptCampus()
        let backup = try await kept.backup()
        #expect(try OwnerFile.measure(kept.archive) == (backup.size, backup.sha256))
        let script =
            "cd '\(kept.folder)' && mkdir out && tar -xf campus.tar -C out && cd out && sha256sum --check SHA256SUMS"
        #expect(system("(\(script)) > '\(kept.folder)/said' 2>&1") == 0)
        #expect(kept.names("\(kept.folder)/out") == ["SHA256SUMS", "campus.sqlite", "iml.yaml", "manifest.json"])
    }

    @Test func `leaves keys out that are not encrypted, and names them`() async throws {
        let kept = try await KeptCampus()
        let backup = try await kept.backup()
        #expect(backup.manifest.keys.isEmpty)
        #expect(backup.manifest.keysLeftOut == ["keys/localhost%3A8080/ed-2026a.pem"])
        let bytes = try #require(FileManager.default.contents(atPath: kept.archive))
        #expect(bytes.range(of: Data("PRIVATE KEY".utf8)) == nil)
    }

    @Test func `never overwrites, and follows no link at its end`() async throws {
        let kept = try await KeptCampus()
        let there = try kept.write([1, 2, 3], "there")
        let (link, target) = (kept.folder + "/link", kept.folder + "/target")
        #expect(symlink(target, link) == 0)
        for path in [there, link, kept.data.path] {
            await #expect(throws: BackupError.exists(path)) { try await kept.backup(path) }
        }
        #expect(FileManager.default.contents(atPath: there) == Data([1, 2, 3]))
        #expect(access(target, F_OK) != 0)
        await #expect(throws: BackupError.self) { try await kept.backup(kept.folder + "/no/such/folder/x.tar") }
        #expect(kept.names(kept.folder) == ["data", "link", "there"])
        await #expect(throws: DataFolderError.noCampus(kept.empty.path)) {
            try await Backup.make(of: kept.empty, at: kept.archive)
        }
    }

    @Test func `goes through links that lead to its folder`() async throws {
        let kept = try await KeptCampus()
        try FileManager.default.createDirectory(atPath: kept.folder + "/real", withIntermediateDirectories: false)
        #expect(symlink(kept.folder + "/real", kept.folder + "/way") == 0)
        _ = try await kept.backup(kept.folder + "/way/campus.tar")
        #expect(kept.names(kept.folder + "/real") == ["campus.tar"])
        _ = try await kept.restore(kept.folder + "/way/campus.tar")
    }

    /// Every act is whole in it or not at all, though learners go on while it is made.
    @Test func `is consistent while people work`() async throws {
        let kept = try await KeptCampus()
        let campus = kept.campus
        let working = Task {
            for number in 0..<200 where !Task.isCancelled {
                let learner = try await campus.sampleLearner(email: "learner\(number)@example.org")
                let enrolment = try await campus.enrol(in: rightsOfMigrants, by: learner).enrolment.id
                try await campus.doAllButTheFinal(enrolment, by: learner)
                try await campus.sealEvents()
            }
        }
        for round in 0..<3 {
            try await Task.sleep(for: .milliseconds(300))
            _ = try await kept.backup("\(kept.archive).\(round)")
        }
        working.cancel()
        _ = await working.result
        for round in 0..<3 {
            _ = try await kept.restore("\(kept.archive).\(round)")
            let restored = try await KeptCampus.open(kept.empty.path, kept.clock)
            #expect(try await restored.audit().faults == [])
            #expect(try await restored.replay().differences == [])
            try FileManager.default.removeItem(atPath: kept.empty.path)
        }
    }
}

@Suite struct `A restore` {
    @Test func `takes an empty folder only`() async throws {
        let kept = try await KeptCampus()
        _ = try await kept.backup()
        let clock = kept.clock
        await #expect(throws: BackupError.folderInUse(kept.data.path)) {
            try await Backup.restore(kept.archive, into: kept.data, now: { clock.now })
        }
        try FileManager.default.createDirectory(atPath: kept.empty.path, withIntermediateDirectories: false)
        _ = try kept.write([], "restored/notes.txt")
        await #expect(throws: BackupError.folderInUse(kept.empty.path)) { try await kept.restore() }
        #expect(kept.names(kept.empty.path) == ["notes.txt"])
        let file = DataFolder(path: try kept.write([], "file"))
        await #expect(throws: BackupError.folderInUse(file.path)) {
            try await Backup.restore(kept.archive, into: file, now: { clock.now })
        }
    }

    @Test func `that was cut off can be done again`() async throws {
        let kept = try await KeptCampus()
        _ = try await kept.backup()
        try FileManager.default.createDirectory(
            atPath: kept.empty.path + "/.restoring/keys", withIntermediateDirectories: true)
        _ = try await kept.restore()
        #expect(kept.names(kept.empty.path) == ["campus.sqlite", "iml.yaml"])
    }

    @Test func `opens no session and no link of then`() async throws {
        let kept = try await KeptCampus()
        let amina = try await kept.campus.sampleLearner()
        let session = try await kept.campus.signIn(
            email: "amina@example.org", password: "correct horse battery", kind: .cookie, from: "127.0.0.1")
        let link = try await kept.campus.signInLink(for: try #require(amina.person), by: anOperator)
        _ = try await kept.backup()
        _ = try await kept.restore()
        let restored = try await KeptCampus.open(kept.empty.path, kept.clock)
        #expect(try await restored.session(session.secret) == nil)
        await #expect(throws: CampusError.badLink) { try await restored.signIn(link: link.secret, kind: .cookie) }
        _ = try await restored.signIn(
            email: "amina@example.org", password: "correct horse battery", kind: .cookie, from: "127.0.0.1")
    }

    @Test func `refuses an archive in which any bit flipped`() async throws {
        let kept = try await KeptCampus()
        _ = try await kept.backup()
        let whole = Array(try #require(FileManager.default.contents(atPath: kept.archive)))
        var random = SeededGenerator(seed: 20_261_125)
        // Some in the heads and the manifest, some anywhere.
        let places =
            (0..<40).map { _ in Int.random(in: 0..<4096, using: &random) }
            + (0..<40).map { _ in Int.random(in: 0..<whole.count, using: &random) }
            + (0..<20).map { _ in Int.random(in: (whole.count - 4096)..<whole.count, using: &random) }
        for place in places {
            var bytes = whole
            bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            let path = try kept.write(bytes, "flipped.tar")
            await #expect(throws: BackupError.self, "byte \(place)") { try await kept.restore(path) }
            #expect(kept.isEmptyStill, "byte \(place)")
        }
    }

    @Test func `refuses an archive that was cut off anywhere, or goes on`() async throws {
        let kept = try await KeptCampus()
        _ = try await kept.backup()
        let whole = Array(try #require(FileManager.default.contents(atPath: kept.archive)))
        for length in [0, 1, 511, 512, 513, 2000, whole.count / 2, whole.count - 1024, whole.count - 1] {
            let path = try kept.write(Array(whole.prefix(length)), "short.tar")
            await #expect(throws: BackupError.self, "\(length) bytes") { try await kept.restore(path) }
        }
        let path = try kept.write(whole + [0], "long.tar")
        await #expect(throws: BackupError.damaged(path, part: "end")) { try await kept.restore(path) }
        #expect(kept.isEmptyStill)
    }

    @Test func `refuses what is no backup`() async throws {
        let kept = try await KeptCampus()
        var random = SeededGenerator(seed: 7)
        let garbage = (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        for bytes in [garbage, Array("{}".utf8), [UInt8](repeating: 0, count: 4096)] {
            let path = try kept.write(bytes, "garbage")
            await #expect(throws: BackupError.notABackup(path)) { try await kept.restore(path) }
        }
        await #expect(throws: BackupError.self) { try await kept.restore(kept.folder) }
        await #expect(throws: BackupError.self) { try await kept.restore(kept.folder + "/nothing") }
        await #expect(throws: BackupError.self) { try await kept.restore("/dev/zero") }
        await #expect(throws: BackupError.notABackup(kept.data.database)) {
            try await kept.restore(kept.data.database)
        }
        #expect(kept.isEmptyStill)
    }

    @Test(arguments: [
        "../evil", "/etc/evil", "keys/../../evil", "keys/./x.pem", "keys//x.pem", "keys/.hidden", "keys",
        "other.sqlite",
        "keys/a/b/c/d.pem", "campus.sqlite-wal", "keys/x\u{1b}.pem",
    ])
    func `writes no name that a data folder does not have`(name: String) async throws {
        let kept = try await KeptCampus()
        _ = try await kept.backup()
        let forged = kept.folder + "/forged.tar"
        try Self.forge(forged, from: kept.archive, kept.folder, adding: name)
        await #expect(throws: BackupError.damaged(forged, part: "manifest.json")) { try await kept.restore(forged) }
        #expect(kept.isEmptyStill && access("/etc/evil", F_OK) != 0)
        #expect(!kept.names(kept.folder).contains("evil"))
    }

    @Test func `refuses an archive of a later format or a later migration, naming both`() async throws {
        let kept = try await KeptCampus()
        _ = try await kept.backup()
        let later = kept.folder + "/later.tar"
        for change in [
            ("\"format\": 1", "\"format\": 2"), ("\"migration\": \(Release.lastMigration)", "\"migration\": 99"),
        ] {
            unlink(later)
            try Self.forge(later, from: kept.archive, kept.folder) { $0.replacing(change.0, with: change.1) }
            let error = await #expect(throws: BackupError.self) { try await kept.restore(later) }
            guard case .newerArchive(later, program: Release.version, _) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
        }
        #expect(kept.isEmptyStill)
    }

    @Test func `refuses a database that is another one than its manifest says`() async throws {
        let kept = try await KeptCampus()
        _ = try await kept.backup()
        let forged = kept.folder + "/forged.tar"
        try Self.forge(forged, from: kept.archive, kept.folder) { $0.replacing("\"person\": 0", with: "\"person\": 1") }
        await #expect(throws: BackupError.damaged(forged, part: "campus.sqlite")) { try await kept.restore(forged) }
        #expect(kept.isEmptyStill)
    }

    /// Writes the archive anew with right digests, as somebody would who knows the format.
    private static func forge(
        _ path: String, from archive: String, _ folder: String, adding name: String? = nil,
        _ change: (String) -> String = { $0 }
    ) throws {
        let reader = try ArchiveReader(archive)
        let database = folder + "/forged-\(UInt64.random(in: 0...UInt64.max)).sqlite"
        defer { unlink(database) }
        try reader.take(reader.manifest.files[0], to: database)
        let text = change(String(decoding: reader.head, as: UTF8.self))
        let bytes = Array("forged".utf8)
        let old = reader.manifest
        let evil = name.map {
            BackupManifest.File(name: $0, size: bytes.count, sha256: Hexadecimal.encode(SHA256.digest(bytes)))
        }
        let manifest = BackupManifest(
            program: old.program, migration: old.migration, madeAt: old.madeAt, rows: old.rows,
            files: [old.files[0]] + (evil.map { [$0] } ?? []), keysLeftOut: [])
        let head = name == nil ? Array(text.utf8) : Array(manifest.json.prettyText.utf8)
        var writer = ArchiveWriter(file: try OwnerFile.create(path), at: old.madeAt)
        try writer.add(Backup.manifestName, head)
        try writer.add(Backup.databaseName, contentsOf: database, size: old.files[0].size)
        if let name {
            try writer.add(name, bytes)
        } else {
            for file in old.files.dropFirst() {
                let place = folder + "/forged-part-\(UInt64.random(in: 0...UInt64.max))"
                defer { unlink(place) }
                try reader.take(file, to: place)
                try writer.add(file.name, contentsOf: place, size: file.size)
            }
        }
        try writer.add(Backup.sums, (name == nil ? old : manifest).sums(of: head))
        _ = try writer.finish()
    }
}

@Suite struct `A head in the archive` {
    /// As GNU tar 1.34 writes it: `tar --format=ustar` of a file of 5 bytes; a size of 8 GiB stands in base 256.
    @Test func `carries sizes below and above 8 GiB`() throws {
        for size in [0, 5, 8_589_934_591, 8_589_934_592, 1 << 40] {
            let header = TarHeader(name: "campus.sqlite", size: size, modifiedAt: 1_795_435_200)
            #expect(TarHeader(header.bytes) == header)
        }
        let small = TarHeader(name: "campus.sqlite", size: 5, modifiedAt: 1_795_435_200).bytes
        #expect(String(decoding: small[124..<136], as: UTF8.self) == "00000000005\0")
        #expect(String(decoding: small[257..<265], as: UTF8.self) == "ustar\u{0}00")
        let large = TarHeader(name: "campus.sqlite", size: 8_589_934_592, modifiedAt: 0).bytes
        #expect(Array(large[124..<136]) == [0x80, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0])
    }

    @Test func `is read for plain files alone`() {
        let plain = TarHeader(name: "campus.sqlite", size: 5, modifiedAt: 0).bytes
        // Links, devices, folders, long names of GNU and of POSIX.
        for type in "12345 67LKxg" {
            var block = plain
            block[156] = type.asciiValue ?? 0
            // With the right sum.
            let sum = block.enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 32 : Int($1.element)) }
            let digits = String(sum, radix: 8)
            let text = String(repeating: "0", count: 6 - digits.count) + digits + "\0 "
            for (index, byte) in text.utf8.enumerated() { block[148 + index] = byte }
            #expect(TarHeader(block) == nil, "\(type)")
        }
        #expect(TarHeader(Array(plain.prefix(511))) == nil)
        #expect(TarHeader(plain) != nil)
    }
}
