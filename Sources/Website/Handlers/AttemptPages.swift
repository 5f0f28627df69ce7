import Campus
import Catalogue
import HTML
import HTTP
import Learning
import MigrationLaw

/// Quizzes and finals: before, during, after.
enum AttemptPages {
    /// What it holds and the button that starts it.
    @Sendable static func assessment(_ visit: Visit) async throws -> Response {
        let id = Assessment.ID(visit.parameters["assessment"])
        let study = try await visit.study()
        let course = try await visit.version(study).course
        guard let assessment = course.assessment(id) else { throw CampusError.notFound(.assessment, id.rawValue) }
        guard let study else {
            return visit.page(
                assessmentPage(
                    assessment, of: course, person: visit.signedIn?.person, csrf: visit.formToken,
                    phrases: visit.phrases),
                at: .courses)
        }
        return visit.page(
            assessmentPage(
                assessment, of: study, csrf: visit.formToken, at: visit.campus.moment, phrases: visit.phrases),
            at: .courses)
    }

    @Sendable static func start(_ visit: Visit) async throws -> Response {
        _ = try visit.form()
        let study = try await visit.ownStudy()
        let id = Assessment.ID(visit.parameters["assessment"])
        do {
            let sitting = try await visit.campus.start(id, in: study.enrolment.id, by: try visit.actor).sitting
            return .redirect(to: Address.attempt(sitting.attempt.id))
        } catch CampusError.nameNotConfirmed {
            return .redirect(to: Address.printedName(in: study.course.id))
        }
    }

    /// The form while it is open, the result afterwards.
    @Sendable static func attempt(_ visit: Visit) async throws -> Response {
        let sitting = try await visit.campus.sitting(visit.attemptID, by: try visit.actor)
        switch sitting.attempt.state {
        case .inProgress:
            return visit.page(try await openPage(sitting, visit), at: .myLearning)
        case .voided:
            return visit.page(voidedAttemptPage(sitting, phrases: visit.phrases), at: .myLearning)
        case .marked:
            return visit.page(try await result(of: sitting, visit), at: .myLearning)
        }
    }

    private static func result(of sitting: Sitting, _ visit: Visit) async throws -> PageContent {
        let result = try await visit.campus.result(of: sitting.attempt.id, by: try visit.actor)
        let study = try await visit.campus.study(sitting.enrolment.id, by: try visit.actor)
        return resultPage(result, study: study, law: visit.citation, at: visit.campus.moment, phrases: visit.phrases)
    }

    /// Stores every answer on the form, then comes back to the question.
    @Sendable static func save(_ visit: Visit) async throws -> Response {
        if let refused = try await storeAnswers(visit) { return refused }
        return .redirect(to: "\(Address.attempt(visit.attemptID))#slot-\(try visit.slot)")
    }

    /// Stores every answer on the form, then checks this one.
    @Sendable static func check(_ visit: Visit) async throws -> Response {
        if let refused = try await storeAnswers(visit) { return refused }
        _ = try await visit.campus.check(slot: try visit.slot, of: visit.attemptID, by: try visit.actor)
        return .redirect(to: "\(Address.attempt(visit.attemptID))#slot-\(try visit.slot)")
    }

    /// Stores every answer on the form, then submits the whole.
    @Sendable static func submit(_ visit: Visit) async throws -> Response {
        if let refused = try await storeAnswers(visit) { return refused }
        _ = try await visit.campus.submit(visit.attemptID, by: try visit.actor)
        return .redirect(to: Address.attempt(visit.attemptID))
    }

    /// Stores what a form holds; nil when all of it is stored.
    ///
    /// What can be stored is, whatever becomes of the rest. A form from an older tab is told which answers stand, and nothing
    /// is overwritten; what cannot be taken comes back as it was typed, with why.
    private static func storeAnswers(_ visit: Visit) async throws -> Response? {
        let form = try visit.form()
        let sitting = try await visit.campus.sitting(visit.attemptID, by: try visit.actor)
        guard case .inProgress = sitting.attempt.state else { return try await tooLate(form, visit) }
        var overtaken: [Int] = []
        var refused: [Int: RefusedAnswer] = [:]
        for slot in sitting.attempt.slots {
            do {
                if try await !store(slot, of: form, sitting, visit) { overtaken.append(slot.number) }
            } catch CampusError.attempt(.badAnswer(_, let error)) {
                refused[slot.number] = RefusedAnswer(
                    typed: TypedAnswer(form, slot: slot), sentence: visit.phrases.explain(error, slot: slot.number))
            } catch CampusError.attempt(.closed) {
                return try await tooLate(form, visit)
            }
        }
        guard !overtaken.isEmpty || !refused.isEmpty else { return nil }
        let now = try await visit.campus.sitting(visit.attemptID, by: try visit.actor)
        return visit.page(
            try await openPage(now, visit, refused: refused), at: .myLearning,
            status: overtaken.isEmpty ? .unprocessableContent : .conflict,
            notice: notice(overtaken: overtaken, refused: refused, visit.phrases))
    }

    /// A form that came after the end: the result, and which of its answers were not stored; a form sent twice is none.
    private static func tooLate(_ form: Form, _ visit: Visit) async throws -> Response {
        let sitting = try await visit.campus.sitting(visit.attemptID, by: try visit.actor)
        let late = sitting.attempt.slots.filter { isUnstored($0, of: form, sitting) }.map(\.number)
        guard !late.isEmpty, case .marked = sitting.attempt.state else {
            return .redirect(to: Address.attempt(visit.attemptID))
        }
        return visit.page(
            try await result(of: sitting, visit), at: .myLearning, status: .conflict,
            notice: message(.stop, visit.phrases.cameTooLateTitle) { p(visit.phrases.cameTooLate(late)) })
    }

    /// Whether the form holds an answer that is not the stored one.
    private static func isUnstored(_ slot: Attempt.Slot, of form: Form, _ sitting: Sitting) -> Bool {
        let typed = TypedAnswer(form, slot: slot)
        guard let item = sitting.item(slot), !typed.isEmpty else { return false }
        let kind = slot.kind(of: item)
        let answer = try? typed.answer(to: kind, of: item.id, in: slot).normalized(for: kind)
        return answer == nil || answer != sitting.attempt.answers[slot.number]?.answer
    }

    /// Stores what the form holds for one question; false when another answer stands.
    private static func store(
        _ slot: Attempt.Slot, of form: Form, _ sitting: Sitting, _ visit: Visit
    ) async throws -> Bool {
        let stored = sitting.attempt.answers[slot.number]
        let typed = TypedAnswer(form, slot: slot)
        // A question left alone is no fault; one that was emptied is told that its answer stands. A checked question has no
        // fields, and a form without the number of a question does not hold it.
        let sequence = form["sequence-\(slot.number)"]
        guard let item = sitting.item(slot), !typed.isEmpty || stored != nil && sequence != nil else { return true }
        let kind = slot.kind(of: item)
        let answer: Answer
        do throws(AnswerError) {
            answer = try typed.answer(to: kind, of: item.id, in: slot).normalized(for: kind)
        } catch {
            throw CampusError.attempt(.badAnswer(slot: slot.number, error))
        }
        guard stored?.answer != answer else { return true }
        do {
            let now = try await visit.campus.answer(
                answer, slot: slot.number, of: visit.attemptID, sequence: sequence.flatMap { Int($0) },
                by: try visit.actor)
            return now.answer == answer
        } catch CampusError.attempt(.sequenceTaken), CampusError.attempt(.locked) {
            return false
        }
    }

    /// What happened, first of all on the page; what cannot be taken leads to its question.
    private static func notice(
        overtaken: [Int], refused: [Int: RefusedAnswer], _ phrases: Phrases
    ) -> HTML {
        HTML {
            if !overtaken.isEmpty {
                message(.warning, phrases.sequenceTakenTitle) { p(phrases.overtaken(overtaken)) }
            }
            if !refused.isEmpty {
                div(.class("msg stop"), .role("alert"), .tabindex(-1), .flag("data-errors")) {
                    h2(phrases.someNotStoredTitle)
                    ul {
                        for (slot, answer) in refused.sorted(by: { $0.key < $1.key }) {
                            li { a(.href("#slot-\(slot)"), text: answer.sentence) }
                        }
                    }
                }
            }
        }
    }

    private static func openPage(
        _ sitting: Sitting, _ visit: Visit, refused: [Int: RefusedAnswer] = [:]
    ) async throws -> PageContent {
        attemptPage(
            sitting, law: visit.citation, csrf: visit.formToken,
            change: try await visit.campus.courseSinceStart(of: sitting), refused: refused, at: visit.campus.moment,
            phrases: visit.phrases)
    }
}

extension Visit {
    /// The attempt that the path names.
    var attemptID: Attempt.ID { Attempt.ID(parameters["attempt"]) }

    /// The question that the path names.
    var slot: Int {
        get throws {
            guard let slot = Int(parameters["slot"]) else {
                throw VisitError.badField("slot", wanted: .wholeNumber)
            }
            return slot
        }
    }
}
