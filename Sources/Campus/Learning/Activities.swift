public import Learning
import JSON
public import MigrationLaw
import Records

/// What was sent for an activity, by field: `row/column` holds the id of a choice, a note's id holds text.
public struct ActivitySubmission: Equatable, Sendable {
    /// Values by field.
    public let fields: [String: String]
    /// When it was last sent.
    public let submittedAt: Instant

    /// What was sent, and when.
    public init(fields: [String: String], submittedAt: Instant) {
        self.fields = fields
        self.submittedAt = submittedAt
    }
}

extension Campus {
    /// Characters that one note may hold.
    public static let noteLimit = 4000

    /// What was sent for an activity; nil before it was sent.
    public func submission(
        of id: Activity.ID, in enrolment: Enrolment.ID, by actor: Actor
    ) async throws -> (activity: Activity, submission: ActivitySubmission?) {
        try await read { records in
            let enrolment = try await own(enrolment, actor, in: records)
            let activity = try await activity(id, of: enrolment, in: records)
            let stored = try await records.activitySubmission(activity.id, in: enrolment.id)
            return (activity, stored.flatMap { Campus.submission($0.fields, at: $0.at) })
        }
    }

    /// Takes what was filled in; sending again replaces it.
    ///
    /// Empty fields are taken: what is not known may stay open. An unknown field or choice is refused by name.
    public func submit(
        _ fields: [String: String], to id: Activity.ID, in enrolment: Enrolment.ID, by actor: Actor
    ) async throws -> (submission: ActivitySubmission, certificate: Certificate?) {
        let moment = now()
        return try await act { records in
            let enrolment = try await own(enrolment, actor, in: records)
            let version = try await courseVersion(of: enrolment, in: records)
            let activity = try await activity(id, of: enrolment, in: records)
            guard let grid = activity.grid(in: .english)?.grid else {
                throw CampusError.notFound(.activity, id.rawValue)
            }
            let taken = try grid.check(fields)
            let text = JSON.object(JSONObject(taken.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }))
                .text
            try await records.submitActivity(activity.id, fields: text, in: enrolment.id, at: moment)
            try await records.note(
                "activity.submitted", about: "enrolment:\(enrolment.id)", by: actor, at: moment,
                payload: ["activity": .string(activity.id.rawValue)])
            let certificate = try await settle(enrolment, version, in: records, by: actor, at: moment)
            return (ActivitySubmission(fields: taken, submittedAt: moment), certificate)
        }
    }

    /// JSON cannot give a NUL back, and one character may hold any number of marks.
    static func isNote(_ text: String) -> Bool {
        text.count <= noteLimit && text.utf8.count <= 4 * noteLimit && !text.unicodeScalars.contains("\0")
    }

    private func activity(_ id: Activity.ID, of enrolment: Enrolment, in records: Records) async throws -> Activity {
        guard let activity = try await courseVersion(of: enrolment, in: records).course.activity(id) else {
            throw CampusError.notFound(.activity, id.rawValue)
        }
        return activity
    }

    private static func submission(_ text: String, at moment: Instant) -> ActivitySubmission? {
        guard let object = try? JSON(text: text).object else { return nil }
        let fields = object.members.compactMap { member in member.value.string.map { (member.key, $0) } }
        return ActivitySubmission(fields: Dictionary(fields) { $1 }, submittedAt: moment)
    }
}

extension Activity.Grid {
    /// The fields of the grid by name, with what may stand in them: choice ids, or nil for free text.
    public var fieldNames: [(name: String, choices: [String]?)] {
        rows.flatMap { row in columns.map { (name: "\(row.id)/\($0.id)", choices: choices.map(\.id)) } }
            + picks.map { (name: $0.id, choices: $0.choices.map(\.id)) } + notes.map { (name: $0.id, choices: nil) }
    }

    /// How many cells and picks hold the model's answer: one point each.
    public func points(in fields: [String: String]) -> Int {
        cells.count { fields["\($0.row)/\($0.column)"] == $0.answer } + picks.count { fields[$0.id] == $0.answer }
    }

    /// Points obtainable: a cell and a pick are worth one each.
    public var maximum: Int { cells.count + picks.count }

    func check(_ fields: [String: String]) throws -> [String: String] {
        let known = Dictionary(uniqueKeysWithValues: fieldNames.map { ($0.name, $0.choices) })
        var taken: [String: String] = [:]
        for (name, value) in fields where !value.isEmpty {
            guard let choices = known[name] else { throw CampusError.badActivityField(name) }
            if let choices {
                guard choices.contains(value) else { throw CampusError.badActivityField(name) }
            } else {
                guard Campus.isNote(value) else { throw CampusError.badActivityField(name) }
            }
            taken[name] = value
        }
        return taken
    }
}
