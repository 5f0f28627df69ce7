import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import Website

/// A learner of the shipped course, with the acts that pages are shown after.
struct Learner {
    static let course: Course.ID = "rights-of-migrants"
    let clock = Clock()
    let campus: Campus
    let actor: Actor
    let enrolment: Enrolment
    let phrases = Phrases(.english)

    init(name: String = "Amina Odhiambo") async throws {
        campus = try await .sample(clock: clock)
        actor = try await campus.sampleLearner(name)
        enrolment = try await campus.enrol(in: Learner.course, by: actor).enrolment
    }

    func study() async throws -> Study { try await campus.study(enrolment.id, by: actor) }

    func person() async throws -> Person? { try await campus.person(at: "amina@example.org") }

    func start(_ id: Assessment.ID) async throws -> Sitting {
        let (sitting, _) = try await campus.start(id, in: enrolment.id, by: actor)
        return try await campus.sitting(sitting.attempt.id, by: actor)
    }

    /// The answer that the item's file names as right.
    func key(_ slot: Attempt.Slot, _ sitting: Sitting) throws -> Answer {
        let item = try #require(sitting.item(slot))
        return try #require(slot.kind(of: item).rightAnswer)
    }

    /// Everything that the course asks, the final last.
    func complete(printing name: String = "Amina Odhiambo") async throws -> Certificate {
        try await campus.confirmName(name, in: enrolment.id, by: actor)
        for lesson in try await study().course.lessons {
            try await campus.completeLesson(lesson.id, in: enrolment.id, by: actor)
        }
        for activity in try await study().course.modules.flatMap(\.activities) {
            _ = try await campus.submit([:], to: activity.id, in: enrolment.id, by: actor)
        }
        for assessment in try await study().course.allAssessments {
            let sitting = try await start(assessment.id)
            for slot in sitting.attempt.slots {
                _ = try await campus.answer(
                    try key(slot, sitting), slot: slot.number, of: sitting.attempt.id, by: actor)
            }
            _ = try await campus.submit(sitting.attempt.id, by: actor)
        }
        return try #require(try await campus.certificates(of: actor).first)
    }
}

/// What the site's content security policy forbids in markup.
func forbiddenMarkup(in html: HTML) -> [String] {
    [" style=\"", "<script", "javascript:", " onclick=", " onload=", " onerror=", " onsubmit="].filter(
        html.text.contains)
}

/// How often a piece of markup stands on a page.
func count(_ piece: String, in html: HTML) -> Int {
    html.text.split(separator: piece, omittingEmptySubsequences: false).count - 1
}
