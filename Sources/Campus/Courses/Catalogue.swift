public import Learning
public import MigrationLaw
import Records

extension Campus {
    /// The newest version of every published course, by title.
    public func catalogue() async throws -> [CourseVersion] {
        try await read { records in
            var versions: [CourseVersion] = []
            for version in try await records.newestVersions() {
                versions.append(try await courses.version(version, in: records))
            }
            return versions.sorted { $0.course.title[.english] < $1.course.title[.english] }
        }
    }

    /// The newest published version of a course.
    public func course(_ id: Course.ID) async throws -> CourseVersion {
        try await read { records in
            guard let newest = try await records.newestVersion(of: id.folded) else {
                throw CampusError.notFound(.course, id.rawValue)
            }
            return try await courses.version(newest, in: records)
        }
    }

    /// One published version of a course.
    public func course(_ id: Course.ID, version number: Int) async throws -> CourseVersion {
        try await read { records in
            guard let version = try await records.version(number, of: id.folded) else {
                throw CampusError.notFound(.course, "\(id) v\(number)")
            }
            return try await courses.version(version, in: records)
        }
    }
}

extension Course.ID {
    /// Ids are taken in any case and stored in lower case.
    var folded: Course.ID { Course.ID(rawValue.lowercased()) }
}
