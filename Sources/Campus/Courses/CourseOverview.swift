public import Learning
public import MigrationLaw
public import Records

/// A course as administrators see it: what is published, what its files say, and who learns it.
public struct CourseOverview: Sendable {
    /// Which.
    public let course: Course.ID
    /// What the files call it, or else what is published.
    public let title: LocalizedText
    /// The newest version; nil when none is.
    public let published: PublishedVersion?
    /// Nil where the files are gone: those who learn it go on with what is published.
    public let files: FileState?
    /// Under way in every version, and how many of them on an earlier one.
    public let underWay: UnderWay
    /// Completed in every version.
    public let completed: Int

    /// The files differ from what is published.
    public var hasUnpublishedChanges: Bool { files?.isChanged == true }
}

extension Campus {
    /// Every course that has files or is published, by id; for administrators.
    public func courseOverviews(by actor: Actor) async throws -> [CourseOverview] {
        let states = try await fileStates(by: actor)
        return try await read { records in
            let published = try await records.newestVersions()
            let counts = try await records.enrolmentsByVersion()
            let ids = Set(states.map(\.course) + published.map(\.course)).sorted { $0.rawValue < $1.rawValue }
            var overviews: [CourseOverview] = []
            for id in ids {
                let version = published.first { $0.course == id }
                let files = states.first { $0.course == id && !$0.isGone }
                let own = counts.filter { $0.course == id }
                let earlier = own.filter { $0.version < version?.number ?? 0 }
                var title = files?.title
                if title == nil, let version {
                    title = try await courses.version(version, in: records).course.title
                }
                overviews.append(
                    CourseOverview(
                        course: id, title: title ?? LocalizedText(english: id.rawValue), published: version,
                        files: files,
                        underWay: UnderWay(
                            all: own.reduce(0) { $0 + $1.counts.active },
                            onEarlierVersions: earlier.reduce(0) { $0 + $1.counts.active }),
                        completed: own.reduce(0) { $0 + $1.counts.completed }))
            }
            return overviews
        }
    }
}
