extension Attempt {
    /// What becomes of an answer that arrives.
    public enum Reception: Equatable, Sendable {
        /// Store it.
        case accepted
        /// The stored one is newer, or the very same: it stands.
        case stands(StoredAnswer)
    }

    /// The highest sequence number taken, 1,000,000,000: whoever counts on from a stored one must not run out of numbers,
    /// in script neither.
    public static let highestSequence = 1_000_000_000

    /// Decides what becomes of an answer with that sequence number.
    ///
    /// Two devices, a form sent twice, an old tab: the highest sequence wins, and whoever comes late is told what stands.
    /// - Throws: ``AttemptError`` when the attempt is over, the slot is unknown or locked, the item has no such option, or
    ///   another answer has the same sequence.
    public func receive(
        _ answer: Answer, sequence: Int, slot number: Int, of course: Course, at now: Instant
    ) throws(AttemptError) -> Reception {
        guard let slot = slot(number), let item = course.item(slot.item) else { throw .noSuchSlot(number) }
        guard (1...Attempt.highestSequence).contains(sequence) else { throw .badSequence(sequence) }
        guard case .inProgress = state, !isOverdue(at: now) else { throw .closed(id) }
        let kind = slot.kind(of: item)
        do { try answer.check(against: kind, of: item.id) } catch { throw .badAnswer(slot: number, error) }
        let answer = answer.normalized(for: kind)
        guard let stored = answers[number] else { return .accepted }
        if stored.answer == answer && stored.sequence >= sequence { return .stands(stored) }
        if stored.checkedAt != nil { throw .locked(slot: number, stored) }
        if sequence < stored.sequence { return .stands(stored) }
        if sequence == stored.sequence { throw .sequenceTaken(slot: number, stored) }
        return .accepted
    }

    /// Marks what is stored: an item is worth one point, an unanswered one none.
    public func mark(with course: Course, rulings: ItemRulings = .none) throws(ScoreError) -> Score {
        let awarded = slots.reduce(Fraction(0)) { sum, slot in
            guard let item = course.item(slot.item) else { return sum }
            return sum + rulings.points(for: slot, item: item, answer: answers[slot.number]?.answer)
        }
        return try Score(awarded, of: slots.count)
    }
}

/// Why something cannot be done with an attempt.
public enum AttemptError: Error, Equatable {
    /// It was submitted, or its time is over.
    case closed(Attempt.ID)
    case noSuchSlot(Int)
    case badSequence(Int)
    case badAnswer(slot: Int, AnswerError)
    /// The answer was checked and can no longer change.
    case locked(slot: Int, Attempt.StoredAnswer)
    /// Another answer already has this sequence number.
    case sequenceTaken(slot: Int, Attempt.StoredAnswer)
    /// Checking one answer is for practice only.
    case notFormative(Attempt.ID)
    case notAnswered(slot: Int)
    /// Reviewing comes after submitting.
    case stillOpen(Attempt.ID)
}
