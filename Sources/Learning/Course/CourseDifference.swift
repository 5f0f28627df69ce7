public import MigrationLaw

/// One way in which the files of a course differ from an earlier state of the same course.
public struct CourseDifference: Hashable, Sendable {
    /// What differs.
    public let part: Part
    /// How.
    public let change: Change

    /// A part and how it differs.
    public init(_ part: Part, _ change: Change) {
        self.part = part
        self.change = change
    }

    /// A part of a course.
    public enum Part: Hashable, Sendable {
        /// Title, summary, audience, languages, objectives.
        case course
        case completionRule
        case module(Module.ID)
        case lesson(Lesson.ID)
        case activity(Activity.ID)
        case assessment(Assessment.ID)
        case item(Item.ID)
    }

    /// How a part differs.
    public enum Change: Hashable, Sendable {
        /// Only words, in one language or several: what it asks and what counts stay.
        case reworded
        /// Another order, time, key, draw, mark or rule.
        case changed
        case added
        case removed
    }

    /// Whether it leaves rule, structure and items drawn as they are, so that learners under way may be given it.
    public var isWording: Bool { change == .reworded }
}

extension Course {
    /// How this course differs from an earlier state of it; empty when it reads the same.
    ///
    /// In the order of the course: itself, its rule, sessions with their parts, its own assessments, items.
    public func differences(from earlier: Course) -> [CourseDifference] {
        var found: [CourseDifference] = []
        if languages != earlier.languages || title != earlier.title || summary != earlier.summary
            || audience != earlier.audience || inPreparation != earlier.inPreparation
            || objectives != earlier.objectives
        {
            found.append(CourseDifference(.course, .reworded))
        }
        if completion != earlier.completion { found.append(CourseDifference(.completionRule, .changed)) }
        let moved = modulesMoved(from: earlier)
        found += compare(modules, earlier.modules, id: \.id, part: { .module($0) }) {
            moved.contains($0.id) ? .changed : $0.change(from: $1)
        }
        found += compare(lessons, earlier.lessons, id: \.id, part: { .lesson($0) }) { $0.change(from: $1) }
        found += compare(activities, earlier.activities, id: \.id, part: { .activity($0) }) { $0.change(from: $1) }
        found += compare(allAssessments, earlier.allAssessments, id: \.id, part: { .assessment($0) }) {
            $0.change(from: $1)
        }
        found += compare(items, earlier.items, id: \.id, part: { .item($0) }) { $0.change(from: $1) }
        return found
    }

    /// Sessions that stand at another place among those that both have.
    private func modulesMoved(from earlier: Course) -> Set<Module.ID> {
        let kept = modules.map(\.id).filter { earlier.module($0) != nil }
        let before = earlier.modules.map(\.id).filter { module($0) != nil }
        return Set(zip(kept, before).filter { $0 != $1 }.map(\.0))
    }

    /// Parts by id: what is new, what is gone, what reads or counts otherwise.
    private func compare<Element, ID: Hashable>(
        _ now: [Element], _ before: [Element], id: (Element) -> ID, part: (ID) -> CourseDifference.Part,
        change: (Element, Element) -> CourseDifference.Change?
    ) -> [CourseDifference] {
        let earlier = Dictionary(before.map { (id($0), $0) }) { first, _ in first }
        let kept = Set(now.map(id))
        return now.compactMap { element in
            guard let old = earlier[id(element)] else { return CourseDifference(part(id(element)), .added) }
            return change(element, old).map { CourseDifference(part(id(element)), $0) }
        } + before.filter { !kept.contains(id($0)) }.map { CourseDifference(part(id($0)), .removed) }
    }
}

extension Module {
    fileprivate func change(from earlier: Module) -> CourseDifference.Change? {
        let parts = (lessons.map(\.id), activities.map(\.id), assessments.map(\.id))
        let before = (earlier.lessons.map(\.id), earlier.activities.map(\.id), earlier.assessments.map(\.id))
        if parts != before { return .changed }
        return title == earlier.title && summary == earlier.summary ? nil : .reworded
    }
}

extension Lesson {
    fileprivate func change(from earlier: Lesson) -> CourseDifference.Change? {
        if minutes != earlier.minutes || objectives != earlier.objectives { return .changed }
        return editions == earlier.editions ? nil : .reworded
    }
}

extension Activity {
    fileprivate func change(from earlier: Activity) -> CourseDifference.Change? {
        guard minutes == earlier.minutes, objectives == earlier.objectives, shape == earlier.shape else {
            return .changed
        }
        return editions == earlier.editions ? nil : .reworded
    }

    /// What a learner fills in and what counts as right, without words.
    private var shape: [[String]] {
        guard let grid = grid(in: .english)?.grid else { return [] }
        return [
            grid.columns.map(\.id), grid.rows.map(\.id), grid.choices.map(\.id), grid.notes.map(\.id),
            grid.cells.map { "\($0.row)/\($0.column)=\($0.answer)" },
            grid.picks.map { "\($0.id)=\($0.answer) \($0.choices.map(\.id))" },
        ]
    }
}

extension Assessment {
    fileprivate func change(from earlier: Assessment) -> CourseDifference.Change? {
        guard use == earlier.use, blueprint == earlier.blueprint, timeLimit == earlier.timeLimit,
            passMark == earlier.passMark, retakes == earlier.retakes
        else { return .changed }
        return title == earlier.title ? nil : .reworded
    }
}

extension Item {
    fileprivate func change(from earlier: Item) -> CourseDifference.Change? {
        guard objective == earlier.objective, level == earlier.level, use == earlier.use, kind == earlier.kind else {
            return .changed
        }
        return wordings == earlier.wordings && cites == earlier.cites ? nil : .reworded
    }
}
