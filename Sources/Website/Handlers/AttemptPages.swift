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
            return visit.page(openPage(sitting, visit), at: .myLearning)
        case .voided:
            return visit.page(voidedAttemptPage(sitting, phrases: visit.phrases), at: .myLearning)
        case .marked:
            let result = try await visit.campus.result(of: sitting.attempt.id, by: try visit.actor)
            let study = try await visit.campus.study(sitting.enrolment.id, by: try visit.actor)
            return visit.page(
                resultPage(
                    result, study: study, law: visit.citation, at: visit.campus.moment, phrases: visit.phrases),
                at: .myLearning)
        }
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

    /// Stores what a form holds; a form from an older tab is told which answers stand, and nothing is overwritten.
    private static func storeAnswers(_ visit: Visit) async throws -> Response? {
        let form = try visit.form()
        let sitting = try await visit.campus.sitting(visit.attemptID, by: try visit.actor)
        guard case .inProgress = sitting.attempt.state else { return .redirect(to: Address.attempt(visit.attemptID)) }
        var overtaken: [Int] = []
        for slot in sitting.attempt.slots {
            guard let option = form["slot-\(slot.number)"], !option.isEmpty else { continue }
            let answer = Answer.choice([Item.Option.ID(option)])
            let sequence = form["sequence-\(slot.number)"].flatMap { Int($0) }
            guard sitting.attempt.answers[slot.number]?.answer != answer else { continue }
            do {
                let stored = try await visit.campus.answer(
                    answer, slot: slot.number, of: visit.attemptID, sequence: sequence, by: try visit.actor)
                if stored.answer != answer { overtaken.append(slot.number) }
            } catch CampusError.attempt(.sequenceTaken), CampusError.attempt(.locked) {
                overtaken.append(slot.number)
            } catch CampusError.attempt(.closed) {
                return .redirect(to: Address.attempt(visit.attemptID))
            }
        }
        guard let first = overtaken.first else { return nil }
        let now = try await visit.campus.sitting(visit.attemptID, by: try visit.actor)
        return visit.page(
            openPage(now, visit), at: .myLearning, status: .conflict,
            notice: message(
                .warning, visit.phrases.sequenceTakenTitle,
                content: { p(visit.phrases.sequenceTaken(slot: first)) }))
    }

    private static func openPage(_ sitting: Sitting, _ visit: Visit) -> PageContent {
        attemptPage(
            sitting, law: visit.citation, csrf: visit.formToken, at: visit.campus.moment, phrases: visit.phrases)
    }
}

extension Visit {
    /// The attempt that the path names.
    var attemptID: Attempt.ID { Attempt.ID(parameters["attempt"]) }

    /// The question that the path names.
    var slot: Int {
        get throws {
            guard let slot = Int(parameters["slot"]) else {
                throw VisitError.badField("slot", wanted: "a whole number")
            }
            return slot
        }
    }
}
