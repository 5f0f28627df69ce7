public import Learning
public import MigrationLaw
import SQL

/// A published version, without its content.
public struct PublishedVersion: Sendable, Equatable {
    /// Of which course.
    public let course: Course.ID
    /// 1, 2, 3 …
    public let number: Int
    /// Names the bundle of files, as they were published.
    public let digest: String
    /// When.
    public let publishedAt: Instant
    /// Corrections since, oldest first.
    public let corrections: [PublishedCorrection]

    /// Names the bundle of files that learners are given now.
    public var currentDigest: String { corrections.last?.digest ?? digest }
}

/// New words for a published version, without its content.
public struct PublishedCorrection: Sendable, Equatable {
    /// 1, 2, 3 … within the version.
    public let number: Int
    /// Names the bundle of files.
    public let digest: String
    /// When.
    public let publishedAt: Instant
    /// What its author says of it, for learners.
    public let note: String?
}

extension Records {
    /// Keeps the files of a version under their digest; again changes nothing.
    public func insertBundle(_ content: String, digest: String) async throws {
        _ = try await connection.run(
            """
            INSERT INTO course_bundle (digest, content) VALUES (\(digest), \(content))
            ON CONFLICT (digest) DO NOTHING
            """)
    }

    /// The files under that digest.
    public func bundle(_ digest: String) async throws -> String? {
        try await connection.rows("SELECT content FROM course_bundle WHERE digest = \(digest) ORDER BY digest").first?
            .text("content")
    }

    /// Publishes a version.
    public func insertVersion(_ number: Int, of course: Course.ID, digest: String, at now: Instant) async throws {
        _ = try await connection.run(
            """
            INSERT INTO course_version (course_id, number, digest, published_at)
            VALUES (\(course), \(number), \(digest), \(now))
            """)
    }

    /// Publishes a correction of a version.
    public func insertCorrection(
        _ number: Int, of version: Int, of course: Course.ID, digest: String, note: String?, at now: Instant
    ) async throws {
        _ = try await connection.run(
            """
            INSERT INTO course_correction (course_id, number, sequence, digest, published_at, note)
            VALUES (\(course), \(version), \(number), \(digest), \(now), \(note))
            """)
    }

    /// The newest version of every course, by course id.
    public func newestVersions() async throws -> [PublishedVersion] {
        try await publishedVersions(
            """
            SELECT v.course_id, v.number, v.digest, v.published_at
              FROM course_version v
             WHERE v.number = (SELECT max(w.number) FROM course_version w WHERE w.course_id = v.course_id)
             ORDER BY v.course_id
            """
        )
    }

    /// The newest version of a course; nil where none is published.
    public func newestVersion(of course: Course.ID) async throws -> PublishedVersion? {
        try await publishedVersions(
            """
            SELECT course_id, number, digest, published_at
              FROM course_version
             WHERE course_id = \(course)
             ORDER BY number DESC
             LIMIT 1
            """
        ).first
    }

    /// One version of a course.
    public func version(_ number: Int, of course: Course.ID) async throws -> PublishedVersion? {
        try await publishedVersions(
            """
            SELECT course_id, number, digest, published_at
              FROM course_version
             WHERE course_id = \(course) AND number = \(number)
             ORDER BY number
            """
        ).first
    }

    private func publishedVersions(_ statement: SQLStatement) async throws -> [PublishedVersion] {
        var versions: [PublishedVersion] = []
        for row in try await connection.rows(statement) {
            let course: Course.ID = try row.id("course_id")
            let number = try row.integer("number")
            versions.append(
                PublishedVersion(
                    course: course, number: number, digest: try row.text("digest"),
                    publishedAt: try row.instant("published_at"),
                    corrections: try await corrections(of: number, of: course)))
        }
        return versions
    }

    private func corrections(of version: Int, of course: Course.ID) async throws -> [PublishedCorrection] {
        try await connection.rows(
            """
            SELECT sequence, digest, published_at, note
              FROM course_correction
             WHERE course_id = \(course) AND number = \(version)
             ORDER BY sequence
            """
        ).map { row in
            PublishedCorrection(
                number: try row.integer("sequence"), digest: try row.text("digest"),
                publishedAt: try row.instant("published_at"), note: try row.textOrNil("note"))
        }
    }
}
