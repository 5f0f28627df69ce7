public import Learning
public import MigrationLaw
import SQL

/// A published version, without its content.
public struct PublishedVersion: Sendable, Equatable {
    /// Of which course.
    public let course: Course.ID
    /// 1, 2, 3 …
    public let number: Int
    /// Names the bundle of files.
    public let digest: String
    /// When.
    public let publishedAt: Instant
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

    /// The newest version of every course, by course id.
    public func newestVersions() async throws -> [PublishedVersion] {
        try await connection.rows(
            """
            SELECT v.course_id, v.number, v.digest, v.published_at
              FROM course_version v
             WHERE v.number = (SELECT max(w.number) FROM course_version w WHERE w.course_id = v.course_id)
             ORDER BY v.course_id
            """
        ).map(PublishedVersion.init(row:))
    }

    /// Every version of a course, newest first.
    public func versions(of course: Course.ID) async throws -> [PublishedVersion] {
        try await connection.rows(
            """
            SELECT course_id, number, digest, published_at
              FROM course_version
             WHERE course_id = \(course)
             ORDER BY number DESC
            """
        ).map(PublishedVersion.init(row:))
    }

    /// One version of a course.
    public func version(_ number: Int, of course: Course.ID) async throws -> PublishedVersion? {
        try await connection.rows(
            """
            SELECT course_id, number, digest, published_at
              FROM course_version
             WHERE course_id = \(course) AND number = \(number)
             ORDER BY number
            """
        ).first.map(PublishedVersion.init(row:))
    }
}

extension PublishedVersion {
    init(row: SQLRow) throws {
        self.init(
            course: try row.id("course_id"), number: try row.integer("number"), digest: try row.text("digest"),
            publishedAt: try row.instant("published_at"))
    }
}
