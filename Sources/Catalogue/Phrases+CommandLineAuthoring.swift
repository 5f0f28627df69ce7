package import Learning
import MigrationLaw

/// What commands say of content files.
extension Phrases {
    /// What a check looked at.
    package struct Checked: Sendable {
        package let instruments: Int
        package let provisions: Int
        package let actions: Int
        package let decisions: Int
        package let courses: Int

        package init(instruments: Int, provisions: Int, actions: Int, decisions: Int, courses: Int) {
            self.instruments = instruments
            self.provisions = provisions
            self.actions = actions
            self.decisions = decisions
            self.courses = courses
        }
    }

    package func faultsFound(_ faults: Int, in checked: Checked) -> String {
        let found = count(faults, one: "fault", many: "faults")
        let parts = [
            count(checked.instruments, one: "instrument", many: "instruments"),
            count(checked.provisions, one: "provision", many: "provisions"),
            count(checked.actions, one: "treaty action", many: "treaty actions"),
            count(checked.decisions, one: "decision", many: "decisions"),
            count(checked.courses, one: "course", many: "courses"),
        ]
        return say("\(found) in \(parts.joined(separator: ", "))")
    }
    package func publishedMark(_ version: Int?) -> String { version.map(versionMark) ?? say("no") }
    package func versionMark(_ version: Int) -> String { say("v\(version)") }
    package func filesMark(faults: Int, isChanged: Bool) -> String {
        if faults > 0 { return count(faults, one: "fault", many: "faults") }
        return isChanged ? say("changed") : say("as published")
    }
    package var anActivity: String { say("activity") }
    package func coursePublished(_ course: Course.ID, version: Int) -> String {
        say("Published: \(course), version \(version), for whoever enrols from now on.")
    }
    package func itemLaw(_ references: String) -> String { say("law: \(references)") }
}
