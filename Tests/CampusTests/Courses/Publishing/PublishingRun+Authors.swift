import Campus
import ContentFiles
import Learning
import MigrationLaw
import TestSupport

// What authors, administrators and the clock do.

extension PublishingRun {
    mutating func publish() async throws {
        let result = try await outcome { try await campus.publish(DraftCourse.id, by: anOperator) }
        let isSame = model.versions[model.newest - 1].draft.files == draft.files
        tell("publish: \(String(describing: try? result.get().number))")
        switch result {
        case .success(let version):
            note("published")
            expect("published number", version.number, model.newest + 1)
            expect("published though nothing changed or files are broken", isSame || fault != nil, false)
            model.versions.append(PublishingModel.Version(draft: draft, digests: [version.digest]))
        case .failure(.faults):
            note("publish refused for faults")
            expect("faults in files that are published", isSame && fault == nil, false)
        case .failure(let error):
            expect("publish was refused", error, .nothingToPublish(DraftCourse.id))
            expect("nothing to publish", isSame && fault == nil, true)
        }
    }

    mutating func correct() async throws {
        let result = try await outcome { try await campus.correct(DraftCourse.id, note: nil, by: anOperator) }
        let newest = model.versions[model.newest - 1].draft
        let isSame = newest.files == draft.files
        let isWording = newest.rules == draft.rules
        tell("correct: \(String(describing: try? result.get().corrections.count))")
        switch result {
        case .success(let version):
            note("corrected")
            expect("corrected version", version.number, model.newest)
            expect("a correction of more than words", isWording, true)
            expect("corrected though nothing changed or files are broken", isSame || fault != nil, false)
            model.versions[model.newest - 1].draft = draft
            model.versions[model.newest - 1].digests.append(version.digest)
        case .failure(.faults):
            expect("faults in files that only have other words", isWording && fault == nil, false)
        case .failure(.notACorrection):
            note("not a correction")
            expect("only words changed", isWording, false)
        case .failure(let error):
            expect("correction was refused", error, .nothingToPublish(DraftCourse.id))
            expect("nothing to correct", isSame && fault == nil, true)
        }
    }

    mutating func moveEverybody() async throws {
        var moved: Set<Enrolment.ID> = []
        var waiting: Set<Enrolment.ID> = []
        let dryRun = chance(in: 3)
        for who in model.learners.indices {
            guard let id = model.learners[who].enrolment, model.learners[who].version < model.newest else { continue }
            if model.learners[who].open.values.contains(where: \.isFinal) {
                waiting.insert(id)
            } else {
                moved.insert(id)
                if !dryRun { model.learners[who].version = model.newest }
            }
        }
        let result = try await campus.moveAll(of: DraftCourse.id, dryRun: dryRun, by: anOperator)
        tell("move everybody\(dryRun ? ", dry" : "")")
        note("moved everybody")
        expect("moved", Set(result.moved), moved)
        expect("waiting", Set(result.waiting), waiting)
    }

    /// An item that somebody was asked, now and then.
    mutating func someItem() -> Item.ID? {
        let asked = model.learners.flatMap { $0.ended.flatMap(\.slots) }.map(\.item)
        let all = draft.sessions.flatMap(\.items).map { Item.ID($0.id) }
        return (asked.isEmpty || chance(in: 3) ? all : asked).randomElement(using: &random)
    }

    mutating func withdraw() async throws {
        guard let item = someItem(), model.withdrawn.count < 3 else { return }
        let isKnown =
            model.learners.flatMap(\.ended).contains { $0.slots.contains { $0.item == item } }
            || model.versions[model.newest - 1].draft.item(item) != nil
        let result = try await outcome {
            try await campus.withdraw(item, because: "Two right answers", dryRun: false, by: anOperator)
        }
        tell("withdraw \(item)")
        expect("withdraw", result, refused: isKnown ? nil : .notFound(.item, item.rawValue))
        if isKnown {
            note("withdrawn")
            model.withdrawn.insert(item)
        }
    }

    mutating func correctKey() async throws {
        guard let item = someItem() else { return }
        let newest = try await campus.course(DraftCourse.id).course.item(item)
        let isAsked = model.learners.flatMap(\.ended).contains { $0.slots.contains { $0.item == item } }
        let result = try await outcome {
            try await campus.markByCorrectedKey(item, because: "The key was wrong", dryRun: false, by: anOperator)
        }
        tell("mark by the corrected key of \(item)")
        if model.withdrawn.contains(item) {
            return expect("correct key", result, refused: .itemWithdrawn(item))
        }
        expect("correct key", result, refused: isAsked || newest != nil ? nil : .notFound(.item, item.rawValue))
        if let newest {
            note("key corrected")
            model.corrected[item, default: []].append((model.newest, newest.kind))
        }
    }

    /// The clock goes on, is set back, or is wrong for a moment in which somebody answers.
    mutating func jump(_ who: Int) async throws {
        let ways: [Duration] = [
            .seconds(30), .minutes(6), .minutes(20), .hours(1), .hours(25), .hours(-3), .days(8), .days(-2),
        ]
        let way = ways.randomElement(using: &random) ?? .zero
        let open = model.learners[who].open.values.min { $0.id < $1.id }
        guard chance(in: 3), let open, let slot = open.slots.first, let deadline = open.deadline,
            deadline >= clock.now
        else {
            clock.advance(by: way)
            return tell("the clock jumps by \(way)")
        }
        let late = deadline - clock.now + .seconds(1)
        clock.advance(by: late)
        let actor = model.learners[who].actor
        let answer = try await outcome {
            try await campus.answer(.choice(["late"]), slot: slot.number, of: open.id, by: actor)
        }
        expect("a late answer", answer, refused: .attempt(.closed(open.id)))
        clock.advance(by: .zero - late)
        tell("learner \(who) answers while the clock is \(late) fast")
    }

    mutating func enrol(_ who: Int) async throws {
        let (enrolment, isNew) = try await campus.enrol(in: DraftCourse.id, by: model.learners[who].actor)
        tell("learner \(who) enrols")
        expect("new enrolment", isNew, model.learners[who].enrolment == nil)
        if model.learners[who].enrolment == nil { model.learners[who].version = model.newest }
        model.learners[who].enrolment = enrolment.id
    }
}
