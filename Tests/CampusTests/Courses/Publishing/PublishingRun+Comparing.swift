import Campus
import ContentFiles
import Learning
import MigrationLaw
import TestSupport

// What both say.

extension PublishingRun {
    mutating func compare(looksDeep: Bool) async throws {
        for who in model.learners.indices {
            guard let enrolment = model.learners[who].enrolment else { continue }
            endOverdue(who)
            let learner = model.learners[who]
            let study = try await campus.study(enrolment, by: learner.actor)
            expect("learner \(who) version", study.enrolment.version, learner.version)
            expect("newest version", study.newestVersion, model.newest)
            expect("learner \(who) lessons", study.record.lessons, learner.lessons)
            expect("learner \(who) activities", study.record.activities, learner.activities)
            compareAttempts(study, learner)
            try await compareCertificates(who, study)
            if looksDeep {
                for attempt in learner.ended { try await compareResult(attempt, learner) }
            }
        }
        if looksDeep { try await compareVersions() }
    }

    mutating func endOverdue(_ who: Int) {
        let overdue = model.learners[who].open.values.filter { $0.deadline.map { clock.now > $0 } ?? false }
        for var attempt in overdue.sorted(by: { $0.id < $1.id }) {
            attempt.endedAt = attempt.deadline
            model.learners[who].open[attempt.id] = nil
            model.learners[who].ended.append(attempt)
            note("ended by its deadline")
        }
    }

    mutating func compareAttempts(_ study: Study, _ learner: PublishingModel.Learner) {
        expect("attempts under way", Set(study.openAttempts.map(\.id)), Set(learner.open.keys))
        for attempt in study.openAttempts {
            guard let own = learner.open[attempt.id] else { continue }
            expect("questions of \(own.assessment)", attempt.slots, own.slots)
            expect("deadline of \(own.assessment)", attempt.deadline, own.deadline)
            expect("content of \(own.assessment)", attempt.bundle, own.bundle)
            expect(
                "answers to \(own.assessment)",
                attempt.answers.mapValues {
                    PublishingModel.Given(
                        answer: $0.answer, sequence: $0.sequence, isChecked: $0.checkedAt != nil)
                }, own.answers)
        }
        let ended = study.record.attempts.values.flatMap(\.self)
        expect("ended attempts", ended.count, learner.ended.count)
        for own in learner.ended {
            guard let attempt = ended.first(where: { $0.id == own.id }) else {
                found.append("a try at \(own.assessment) was lost")
                continue
            }
            expect("score of \(own.assessment)", attempt.score.awarded, model.score(own))
            expect("pass of \(own.assessment)", attempt.passed, model.passes(own))
            expect("end of \(own.assessment)", attempt.endedAt, own.endedAt)
            expect("version of \(own.assessment)", attempt.version, own.version)
        }
    }

    /// A certificate for each version completed, when its rule is met and not before; then to the byte the same for ever.
    mutating func compareCertificates(_ who: Int, _ study: Study) async throws {
        let learner = model.learners[who]
        let version = learner.version
        let seen = learner.completed
        if learner.hasName, seen[version] == nil, model.meetsRule(learner) {
            model.learners[who].completed[version] = .some(nil)
            note("completed")
        }
        let isComplete = model.learners[who].completed[version] != nil
        expect("learner \(who) state", study.enrolment.state, isComplete ? .completed : .active)
        let certificates = try await campus.certificates(of: learner.actor)
        expect(
            "certified versions of learner \(who)", certificates.map(\.courseVersion).sorted(),
            model.learners[who].completed.keys.sorted())
        for certificate in certificates {
            let now = SeenCertificate(
                certificate, credential: try await campus.credential(certificate.id, by: learner.actor))
            guard let before = seen[certificate.courseVersion] ?? nil else {
                let draft = model.draft(learner)
                expect("title certified", now.title, draft.title)
                expect("minutes certified", now.minutes, draft.minutes)
                model.learners[who].completed[certificate.courseVersion] = now
                continue
            }
            if now != before { found.append("the certificate of version \(before.version) changed") }
        }
    }

    mutating func compareResult(
        _ own: PublishingModel.Try, _ learner: PublishingModel.Learner
    ) async throws {
        let result = try await campus.result(of: own.id, by: learner.actor)
        let sitting = result.sitting
        expect("questions of the marked \(own.assessment)", sitting.attempt.slots, own.slots)
        expect("deadline of the marked \(own.assessment)", sitting.attempt.deadline, own.deadline)
        expect(
            "answers of the marked \(own.assessment)", sitting.attempt.answers.mapValues(\.answer),
            own.answers.mapValues(\.answer))
        expect("score of the marked \(own.assessment)", result.score.awarded, model.score(own))
        for feedback in result.feedback {
            let number = feedback.slot.number
            expect("key of \(feedback.item.id)", feedback.kind, own.kinds[number] ?? feedback.kind)
            expect("words of \(feedback.item.id)", feedback.item.wordings, own.wordings[number] ?? [:])
            expect("points for \(feedback.item.id)", feedback.points, model.points(own, feedback.slot))
        }
    }

    /// Every version reads as the draft behind it.
    mutating func compareVersions() async throws {
        for (index, own) in model.versions.enumerated() {
            let version = try await campus.course(DraftCourse.id, version: index + 1)
            let course = version.course
            let name = "version \(index + 1)"
            expect("\(name) content", version.digest, own.digests.last ?? "")
            expect("\(name) title", course.title[.english], own.draft.title)
            expect("\(name) lessons", course.lessons.map(\.id), own.draft.lessons)
            expect("\(name) activities", course.activities.map(\.id), own.draft.activities)
            expect("\(name) quizzes", course.modules.flatMap(\.assessments).map(\.id), own.draft.quizzes)
            expect("\(name) time", course.minutes, own.draft.minutes)
            expect(
                "\(name) items", Set(course.items.map(\.id.rawValue)),
                Set(own.draft.sessions.flatMap(\.items).map(\.id)))
            let final = course.assessment(DraftCourse.finalID)
            expect("\(name) cut", final?.passMark?.points, own.draft.final?.pass)
            expect("\(name) limit", final?.timeLimit, own.draft.final?.minutes.flatMap { .minutes($0) })
            expect("\(name) tries", final?.retakes?.attempts, own.draft.final?.attempts)
            if case .all(let parts) = course.completion {
                expect("\(name) rule", parts.count, own.draft.rule.count)
            } else {
                found.append("\(name) has another rule")
            }
        }
        let states = try await campus.fileStates(by: anOperator)
        expect("courses in the files", states.map(\.course), [DraftCourse.id])
        if fault != nil { expect("faults shown to administrators", states.allSatisfy { !$0.faults.isEmpty }, true) }
    }
}
