import Learning
import MigrationLaw

extension ContentReading {
    /// The rule under the key `completion`, a tree of all and any over parts that the course has.
    func completion(_ file: YAMLMapping, modules: [Module], assessments: [Assessment]) -> CompletionRule? {
        guard let rule = file.mapping("completion", example: "{all: [{lessons: RM1}]}") else { return nil }
        return completionRule(rule, modules: modules, assessments: assessments)
    }

    private func completionRule(_ rule: YAMLMapping, modules: [Module], assessments: [Assessment]) -> CompletionRule? {
        let kinds = ["all", "any", "lessons", "activities", "tried", "passed"]
        rule.allow(kinds)
        guard rule.entries.count == 1, let key = rule.entries.first?.key, kinds.contains(key) else {
            if rule.entries.count != 1 {
                faults.add(
                    rule.file, rule.line, "One part of the rule has one key, of: \(kinds.joined(separator: ", ")).")
            }
            return nil
        }
        switch key {
        case "all", "any":
            let parts = rule.mappings(key, example: "lessons: RM1").compactMap {
                completionRule($0, modules: modules, assessments: assessments)
            }
            return key == "all" ? .all(parts) : .any(parts)
        case "lessons", "activities":
            guard let text = rule.text(key, example: "RM1") else { return nil }
            guard let module = modules.first(where: { $0.id.rawValue == text }) else {
                return unknown(rule, key, text, among: modules.map(\.id.rawValue), kind: "module")
            }
            if key == "activities", module.activities.isEmpty {
                rule.fault(key, "The module \(text) has no activity. Remove this part.")
            }
            return key == "lessons" ? .lessons(module.id) : .activities(module.id)
        default:
            guard let text = rule.text(key, example: "RM1.quiz") else { return nil }
            guard let assessment = assessments.first(where: { $0.id.rawValue == text }) else {
                return unknown(rule, key, text, among: assessments.map(\.id.rawValue), kind: "assessment")
            }
            if key == "passed", assessment.passMark == nil {
                rule.fault(key, "\(text) has no pass mark. Give it the key “pass”, or write: tried: \(text)")
            }
            return key == "tried" ? .tried(assessment.id) : .passed(assessment.id)
        }
    }

    private func unknown(
        _ rule: YAMLMapping, _ key: String, _ text: String, among names: [String], kind: String
    ) -> CompletionRule? {
        rule.fault(key, "The course has no \(kind) “\(text)”. It has: \(names.joined(separator: ", ")).")
        return nil
    }
}
