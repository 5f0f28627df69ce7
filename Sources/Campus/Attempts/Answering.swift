public import Learning
import JSON
public import MigrationLaw
import Records

extension Campus {
    /// Takes an answer; when this returns it is on disk.
    ///
    /// - Parameter sequence: from 1, one higher than what the client last knew; nil takes the next one.
    /// - Returns: what now stands: this answer, or a newer one stored before.
    public func answer(
        _ answer: Answer, slot: Int, of id: Attempt.ID, sequence: Int? = nil, by actor: Actor
    ) async throws -> Attempt.StoredAnswer {
        let moment = now()
        return try await act { records in
            let sitting = try await ownSitting(id, actor, in: records)
            let attempt = sitting.attempt
            let answer = sitting.kind(ofSlot: slot).map(answer.normalized) ?? answer
            let number = sequence ?? (attempt.answers[slot]?.sequence ?? 0) + 1
            let reception: Attempt.Reception
            do throws(AttemptError) {
                reception = try attempt.receive(answer, sequence: number, slot: slot, of: sitting.course, at: moment)
            } catch {
                throw CampusError.attempt(error)
            }
            switch reception {
            case .stands(let stored):
                return stored
            case .accepted:
                let stored = Attempt.StoredAnswer(answer: answer, sequence: number, at: moment)
                try await records.store(stored, slot: slot, of: id)
                if actor.isOnBehalf { try await records.markOnBehalf(id) }
                try await records.note(
                    "answer.stored", about: "attempt:\(id)", by: actor, at: moment,
                    payload: [
                        "slot": .integer(Int64(slot)), "sequence": .integer(Int64(number)), "answer": answer.json,
                    ])
                return stored
            }
        }
    }

    /// Locks a stored answer and says whether it is right; formative assessments only.
    public func check(slot number: Int, of id: Attempt.ID, by actor: Actor) async throws -> Feedback {
        let moment = now()
        return try await act { records in
            let sitting = try await ownSitting(id, actor, in: records)
            guard sitting.assessment.isFormative else { throw CampusError.attempt(.notFormative(id)) }
            guard let slot = sitting.attempt.slot(number), let item = sitting.item(slot) else {
                throw CampusError.attempt(.noSuchSlot(number))
            }
            guard let stored = sitting.attempt.answers[number] else {
                throw CampusError.attempt(.notAnswered(slot: number))
            }
            if stored.checkedAt == nil, sitting.attempt.endedAt == nil {
                let locked = Attempt.StoredAnswer(
                    answer: stored.answer, sequence: stored.sequence, at: stored.at, checkedAt: moment)
                try await records.store(locked, slot: number, of: id)
                try await records.note(
                    "answer.checked", about: "attempt:\(id)", by: actor, at: moment,
                    payload: ["slot": .integer(Int64(number))])
            }
            return Feedback(slot: slot, item: item, answer: stored.answer, law: law)
        }
    }
}

/// An answer, and whether it is right.
public struct Feedback: Sendable {
    /// The question as it was drawn.
    public let slot: Attempt.Slot
    /// Its item.
    public let item: Item
    /// Nil when nothing was answered.
    public let answer: Answer?
    /// For the names of States and instruments in a computed question.
    public let law: Law
    /// What was decided about the item since.
    public let rulings: ItemRulings

    /// An answer beside its item.
    public init(slot: Attempt.Slot, item: Item, answer: Answer?, law: Law, rulings: ItemRulings = .none) {
        self.slot = slot
        self.item = item
        self.answer = answer
        self.law = law
        self.rulings = rulings
    }

    /// The item was taken out of use since: its point is given whatever was answered.
    public var isWithdrawn: Bool { rulings.withdrawn.contains(item.id) }

    /// What was asked, and the key.
    public var kind: Item.Kind { slot.kind(of: item) }

    /// Points, `0...1`.
    public var points: Fraction { rulings.points(for: slot, item: item, answer: answer) }

    /// Full points.
    public var isCorrect: Bool { points == Fraction(1) }
}
