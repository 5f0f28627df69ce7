import JSON
import Learning
import Records
import SQL

/// What follows from events, taken one after another.
///
/// A field that an event does not tell is not compared: earlier programs wrote less into some of them.
struct Replay {
    private var facts: [String: [String: String]] = [:]
    /// Whose an enrolment or attempt is.
    private var owners: [String: String] = [:]
    private var owned: [String: Set<String>] = [:]
    /// Subjects of which events do not tell whether they stand.
    private var uncertain: Set<String> = []

    mutating func take(_ event: EventRow) {
        guard case .integer(let at) = event.act[0], case .text(let actor) = event.act[1],
            case .text(let kind) = event.act[2], case .text(let subject) = event.act[3],
            case .text(let payload) = event.act[4]
        else { return }
        let read: JSON?
        do { read = try JSON(text: payload) } catch { read = nil }
        let told = Told(
            at: String(at), actor: actor, subject: subject, payload: read ?? .object([:]))
        switch kind {
        case "site.set-up": facts["\(subject) role:administrator"] = [:]
        case "role.granted": facts["\(subject) role:\(told["role"])"] = [:]
        case "role.revoked": facts["\(subject) role:\(told["role"])"] = nil
        case "person.erased": erase(subject)
        case "enrolment.created", "enrolment.moved", "course.completed": enrolment(kind, told)
        case "lesson.completed":
            put("\(subject) lesson:\(told["lesson"])", of: subject, ["completedAt": told.at])
        case "activity.submitted":
            let activity = "\(subject) activity:\(told["activity"])"
            put(activity, of: subject, ["firstAt": facts[activity]?["firstAt"] ?? told.at, "submittedAt": told.at])
        case "attempt.started", "attempt.submitted", "attempt.remarked", "answer.stored": attempt(kind, told)
        case "certificate.issued", "certificate.revoked", "certificate.replaced": certificate(kind, told)
        default: break
        }
    }

    private mutating func enrolment(_ kind: String, _ told: Told) {
        switch kind {
        case "enrolment.created":
            let person = told.tells("person") ? told["person"] : told.person
            own(told.subject, by: person)
            facts[told.subject] = [
                "course": told["course"], "version": told["version"], "state": "active", "person": person,
            ]
        case "enrolment.moved":
            facts[told.subject]?["version"] = told["to"]
            facts[told.subject]?["state"] = "active"
        default: facts[told.subject]?["state"] = "completed"
        }
    }

    private mutating func attempt(_ kind: String, _ told: Told) {
        if told.isOnBehalf, kind != "attempt.started", facts[told.subject] != nil {
            facts[told.subject]?["onBehalf"] = "true"
        }
        switch kind {
        case "attempt.started":
            own(told.subject, by: told.person)
            var fields: [String: String] = [
                "assessment": told["assessment"], "number": told["number"], "onBehalf": String(told.isOnBehalf),
                "endedAt": "", "score": "", "maximum": "", "passed": "",
            ]
            if told.tells("enrolment") { fields["enrolment"] = told["enrolment"] }
            facts[told.subject] = fields
        case "attempt.submitted":
            facts[told.subject]?["score"] = told["score"]
            facts[told.subject]?["maximum"] = told["maximum"]
            facts[told.subject]?["passed"] = told["passed"]
            // Earlier programs did not tell when, and it is not always the moment of the event.
            facts[told.subject]?["endedAt"] = told.tells("endedAt") ? told["endedAt"] : nil
        case "attempt.remarked":
            facts[told.subject]?["score"] = told["after"]
            facts[told.subject]?["passed"] = told.tells("passed") ? told["passed"] : nil
        default:
            put(
                "\(told.subject) answer:\(told["slot"])", of: told.subject,
                ["sequence": told["sequence"], "answer": told["answer"]])
        }
    }

    private mutating func certificate(_ kind: String, _ told: Told) {
        switch kind {
        case "certificate.revoked":
            facts[told.subject]?["revokedAt"] = told.at
            facts[told.subject]?["reason"] = told["reason"]
        case "certificate.replaced":
            facts[told.subject]?["replacedAt"] = told.at
            facts[told.subject]?["replacedBy"] = told["by"]
        default:
            var fields = [
                "course": told["course"], "version": told["version"], "sha256": told["sha256"], "revokedAt": "",
                "reason": "", "replacedAt": "", "replacedBy": "",
            ]
            // What replaces another comes from the same enrolment.
            let replaced = "certificate:\(told["replaces"])"
            fields["enrolment"] = told.tells("enrolment") ? told["enrolment"] : facts[replaced]?["enrolment"]
            facts[told.subject] = fields
            let enrolment = fields["enrolment"].map { "enrolment:\($0)" } ?? ""
            own(told.subject, by: owners[enrolment] ?? owners[replaced] ?? told.person)
        }
    }

    /// Erasure keeps certificates without what is personal, and the enrolments that they came from.
    private mutating func erase(_ person: String) {
        let id = String(person.dropFirst("person:".count))
        let all = owned[id] ?? []
        let certificates = all.filter { $0.hasPrefix("certificate:") }
        let kept = Set(certificates.compactMap { facts[$0]?["enrolment"] }.map { "enrolment:\($0)" })
        for subject in all.subtracting(certificates).subtracting(kept) { facts[subject] = nil }
        for subject in certificates { facts[subject]?["sha256"] = nil }
        // A certificate of an earlier program does not tell its enrolment: whether one stays is not known.
        if certificates.contains(where: { facts[$0]?["enrolment"] == nil }) {
            for subject in all where subject.hasPrefix("enrolment:") && !subject.contains(" ") {
                facts[subject] = nil
                uncertain.insert(subject)
            }
        }
        for subject in facts.keys where subject.hasPrefix("\(person) role:") { facts[subject] = nil }
    }

    private mutating func put(_ subject: String, of whole: String, _ fields: [String: String]) {
        facts[subject] = fields
        if let person = owners[whole] { owned[person, default: []].insert(subject) }
    }

    private mutating func own(_ subject: String, by person: String) {
        owners[subject] = person
        owned[person, default: []].insert(subject)
    }

    /// Compares with what stands; in the order of the subjects.
    func differences(from standing: [StandingFact]) -> [ReplayDifference] {
        var found: [ReplayDifference] = []
        var seen: Set<String> = []
        for fact in standing {
            seen.insert(fact.subject)
            guard let expected = facts[fact.subject] else {
                if !uncertain.contains(fact.subject) {
                    found.append(ReplayDifference(subject: fact.subject, field: nil, events: nil, table: "row"))
                }
                continue
            }
            for (field, value) in expected {
                let stands = fact.fields[field] ?? ""
                guard stands != value else { continue }
                found.append(
                    ReplayDifference(
                        subject: fact.subject, field: field, events: value.isEmpty ? nil : value,
                        table: stands.isEmpty ? nil : stands))
            }
        }
        for subject in facts.keys where !seen.contains(subject) {
            found.append(ReplayDifference(subject: subject, field: nil, events: "row", table: nil))
        }
        return found.sorted { ($0.subject, $0.field ?? "") < ($1.subject, $1.field ?? "") }
    }
}

/// One event as a replay reads it.
private struct Told {
    let at: String
    let actor: String
    let subject: String
    let payload: JSON

    /// A field of the payload as text; empty where it is missing or null.
    subscript(field: String) -> String {
        switch payload[field] {
        case .string(let text): text
        case .integer(let number): String(number)
        case .bool(let truth): String(truth)
        case .some(let value) where !value.isNull: value.text
        default: ""
        }
    }

    func tells(_ field: String) -> Bool { payload[field] != nil }

    var isOnBehalf: Bool { actor.hasPrefix("operator:") }

    /// Whose act it is; empty when it is nobody's.
    var person: String {
        for prefix in ["person:", "operator:"] where actor.hasPrefix(prefix) {
            return String(actor.dropFirst(prefix.count))
        }
        return ""
    }
}
