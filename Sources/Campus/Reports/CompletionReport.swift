public import Learning
import JSON
import MigrationLaw
public import Records

/// Who learns what, how far they are, and what they earned: one row for each enrolment, the latest first.
public struct CompletionReport: Sendable {
    /// A part of the enrolments that were asked for, or all.
    public let rows: [Row]
    /// How many rows come before them.
    public let offset: Int
    /// How many there are in all.
    public let counts: EnrolmentCounts

    /// One enrolment.
    public struct Row: Sendable {
        /// The right to learn, with version, day and state.
        public let enrolment: Enrolment
        /// Nil once erased.
        public let name: PersonName?
        /// Nil once erased.
        public let email: EmailAddress?
        /// In the version taken.
        public let courseTitle: LocalizedText
        /// What was done; nil once erased, when nobody knows any more.
        public let tally: StudyTally?
        /// Earned in the version taken; nil while there is none.
        public let certificate: Certificate?

        /// When the last part was met; nil while the course is under way.
        public var completedAt: Instant? { enrolment.state == .completed ? certificate?.completedAt : nil }
    }

    /// Rows that a file may have: 50,000.
    public static let fileLimit = 50_000
}

/// Reporting who completed what; for registrars and administrators.
extension Campus {
    /// Who may read the report.
    static let reportReaders: Set<Role> = [.registrar]

    /// A part of the report: so many rows after the offset; beyond the end, the last part.
    public func completionReport(
        _ filter: EnrolmentFilter, limit: Int, offset: Int = 0, by actor: Actor
    ) async throws -> CompletionReport {
        try await read { records in
            try await require(Campus.reportReaders, actor, in: records)
            return try await completionReport(filter, limit: limit, offset: offset, in: records)
        }
    }

    /// The whole report to be taken away, which is an event.
    ///
    /// - Throws: ``CampusError/reportTooLong(limit:)`` for more than ``CompletionReport/fileLimit`` rows.
    public func exportCompletionReport(_ filter: EnrolmentFilter, by actor: Actor) async throws -> CompletionReport {
        let report = try await read { records in
            try await require(Campus.reportReaders, actor, in: records)
            guard try await records.countEnrolments(filter).all <= CompletionReport.fileLimit else {
                throw CampusError.reportTooLong(limit: CompletionReport.fileLimit)
            }
            return try await completionReport(filter, limit: CompletionReport.fileLimit, offset: 0, in: records)
        }
        let moment = now()
        try await act { records in
            try await require(Campus.reportReaders, actor, in: records)
            // What was typed to find a name is left out: the log of a site keeps nobody's name.
            try await records.note(
                "report.exported", about: "site", by: actor, at: moment,
                payload: [
                    "report": "completion", "rows": .integer(Int64(report.rows.count)),
                    "course": filter.course.map { .string($0.rawValue) } ?? .null,
                ])
        }
        return report
    }

    private func completionReport(
        _ filter: EnrolmentFilter, limit: Int, offset: Int, in records: Records
    ) async throws -> CompletionReport {
        let counts = try await records.countEnrolments(filter)
        let last = limit > 0 && counts.all > 0 ? (counts.all - 1) / limit * limit : 0
        let offset = min(max(0, offset), last)
        let learners = try await records.enrolledLearners(filter, limit: limit, offset: offset)
        var rows: [CompletionReport.Row] = []
        var versions: [String: Course] = [:]
        // A few statements for many rows at once; a statement binds no more than some thousand values.
        for start in stride(from: 0, to: learners.count, by: 1_000) {
            let part = learners[start..<min(start + 1_000, learners.count)]
            let done = try await records.learningRecords(of: part.map(\.enrolment))
            var certificates: [Enrolment.ID: Certificate] = [:]
            let versionOf = Dictionary(part.map { ($0.enrolment.id, $0.enrolment.version) }) { first, _ in first }
            // Newest first: an earlier one that was replaced gives way.
            for (id, certificate) in try await records.certificates(of: part.map(\.enrolment.id))
            where certificates[id] == nil && versionOf[id] == certificate.courseVersion {
                certificates[id] = certificate
            }
            for learner in part {
                let enrolment = learner.enrolment
                let key = "\(enrolment.course) \(enrolment.version)"
                let course: Course
                if let known = versions[key] {
                    course = known
                } else {
                    course = try await courseVersion(of: enrolment, in: records).course
                    versions[key] = course
                }
                let tally =
                    learner.name == nil ? nil : done[enrolment.id].map { StudyTally(of: $0, in: course) }
                rows.append(
                    CompletionReport.Row(
                        enrolment: enrolment, name: learner.name, email: learner.email, courseTitle: course.title,
                        tally: tally, certificate: certificates[enrolment.id]))
            }
        }
        return CompletionReport(rows: rows, offset: offset, counts: counts)
    }
}
