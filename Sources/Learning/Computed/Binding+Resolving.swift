public import MigrationLaw

extension Item.Binding {
    /// Draws an instrument, a day and what else is asked, and looks the key up.
    ///
    /// The same law and the same random numbers give the same. No State is asked about, or offered, whose status the record
    /// does not know. Nil where no instrument and day can be asked about.
    public func resolve(
        for item: Item.ID, in law: Law, using random: inout some RandomNumberGenerator
    ) -> Resolution? {
        for ground in grounds(in: law).shuffled(using: &random) {
            guard case .success(let ground) = ground else { continue }
            if let resolution = resolve(ground, for: item, using: &random) { return resolution }
        }
        return nil
    }

    /// Every instrument and day that cannot be asked about, with why: an author's to mend.
    public func faults(in law: Law) -> [BindingFault] {
        grounds(in: law).compactMap { ground in
            switch ground {
            case .success(let ground): canResolve(ground) ? nil : .noCandidate(ground.instrument, ground.date)
            case .failure(let fault): fault
            }
        }
    }

    /// An instrument and a day with the status of every State that the record knows.
    private struct Ground {
        let instrument: Instrument.ID
        let date: CalendarDay
        let asOf: TreatyDate
        /// In the order of the record.
        let known: [StatusAnswer]

        func stood(_ statuses: Status...) -> [StatusAnswer] { known.filter { statuses.contains($0.status) } }
    }

    private func grounds(in law: Law) -> [Result<Ground, BindingFault>] {
        instruments.flatMap { instrument -> [Result<Ground, BindingFault>] in
            guard let treaty = law.instrument(instrument) else { return [.failure(.unknownInstrument(instrument))] }
            guard case .complete(let asOf) = law.coverage(of: instrument) else {
                return [.failure(.incompleteRecord(instrument))]
            }
            let days = dates.isEmpty ? [asOf.earliest] : dates
            return days.map { day in
                Result { () throws(BindingFault) in try ground(treaty, day, asOf: asOf, in: law) }
            }
        }
    }

    private func ground(
        _ treaty: Instrument, _ day: CalendarDay, asOf: TreatyDate, in law: Law
    ) throws(BindingFault) -> Ground {
        // Of a record whose age is known by the month or year, only its first day is sure to be covered.
        guard day <= asOf.earliest else { throw .beyondRecord(treaty.id, day, reach: asOf) }
        guard day > treaty.adopted.latest else { throw .beforeAdoption(treaty.id, day, adopted: treaty.adopted) }
        let answers = law.content.states.filter(\.hasOwnStatus).map {
            law.status(of: $0.id, in: treaty.id, at: day)
        }
        let known = answers.filter { $0.status != .unknown && !$0.isLastKnown }
        if question == .partiesCount, known.count < answers.count {
            throw .statusesUnknown(treaty.id, day, count: answers.count - known.count)
        }
        return Ground(instrument: treaty.id, date: day, asOf: asOf, known: known)
    }

    private func canResolve(_ ground: Ground) -> Bool {
        var random = SystemRandomNumberGenerator()
        return resolve(ground, for: "", using: &random) != nil
    }

    private func resolve(
        _ ground: Ground, for item: Item.ID, using random: inout some RandomNumberGenerator
    ) -> Resolution? {
        switch question {
        case .statusAt: statusAt(ground, item, using: &random)
        case .partyAt: partyAt(ground, item, using: &random)
        case .partiesCount: partiesCount(ground)
        case .inForceOn: inForceOn(ground, using: &random)
        }
    }

    /// The status is drawn first, then the State: most States are parties to most treaties, and the key would always be one.
    private func statusAt(
        _ ground: Ground, _ item: Item.ID, using random: inout some RandomNumberGenerator
    ) -> Resolution? {
        let offered = Question.statuses
        let found = offered.filter { !ground.stood($0).isEmpty }
        // One status alone would be no question.
        guard found.count > 1, let status = found.randomElement(using: &random),
            let answer = ground.stood(status).randomElement(using: &random)
        else { return nil }
        return Resolution(
            question: question, instrument: ground.instrument, state: answer.state, date: ground.date,
            asOf: ground.asOf,
            choices: offered.map { .init(id: OptionIdentifier.status(of: item, $0), content: .status($0)) },
            key: .choice(OptionIdentifier.status(of: item, status)), facts: [Resolution.Fact(answer)])
    }

    /// One party and three that were not; of these up to two had signed or given consent, which is the known mistake.
    private func partyAt(
        _ ground: Ground, _ item: Item.ID, using random: inout some RandomNumberGenerator
    ) -> Resolution? {
        let close = ground.stood(.signatory, .contracting, .formerParty).shuffled(using: &random)
        let far = ground.stood(.none).shuffled(using: &random)
        let wrong = (close.prefix(2) + far + close.dropFirst(2)).prefix(3)
        guard wrong.count == 3, let party = ground.stood(.party).randomElement(using: &random) else { return nil }
        let answers = (wrong + [party]).sorted { $0.state < $1.state }
        return Resolution(
            question: question, instrument: ground.instrument, state: nil, date: ground.date, asOf: ground.asOf,
            choices: answers.map {
                .init(id: OptionIdentifier.state(of: item, $0.state), content: .state($0.state))
            },
            key: .choice(OptionIdentifier.state(of: item, party.state)), facts: answers.map(Resolution.Fact.init))
    }

    private func partiesCount(_ ground: Ground) -> Resolution? {
        let parties = ground.stood(.party)
        guard !parties.isEmpty else { return nil }
        return Resolution(
            question: question, instrument: ground.instrument, state: nil, date: ground.date, asOf: ground.asOf,
            choices: [], key: .count(parties.count), facts: parties.map(Resolution.Fact.init))
    }

    /// Only States that gave consent once, on a known day, and never left: then one day is the answer. A succession reaches
    /// back behind its notification, so it is left out.
    private func inForceOn(_ ground: Ground, using random: inout some RandomNumberGenerator) -> Resolution? {
        let clear = ground.stood(.party).filter { answer in
            let deciding = answer.actions.map(\.action).filter { $0.kind.role != .leavesStatus }
            let consents = deciding.filter { $0.kind.role == .binds && $0.kind != .entryIntoForceForParty }
            return answer.since?.day != nil && consents.count == 1 && consents[0].date.day != nil
                && !deciding.contains { $0.kind.role == .ends || $0.kind == .succession }
        }
        guard let answer = clear.randomElement(using: &random), let day = answer.since?.day else { return nil }
        return Resolution(
            question: question, instrument: ground.instrument, state: answer.state, date: ground.date,
            asOf: ground.asOf, choices: [], key: .day(day), facts: [Resolution.Fact(answer)])
    }
}

extension Resolution.Fact {
    fileprivate init(_ answer: StatusAnswer) {
        self.init(
            state: answer.state, status: answer.status, since: answer.since,
            acts: answer.actions.filter { $0.action.kind.role != .leavesStatus && $0.action.date.earliest <= answer.at }
                .map { Resolution.Act(kind: $0.action.kind, date: $0.action.date, effective: $0.effective) })
    }
}
