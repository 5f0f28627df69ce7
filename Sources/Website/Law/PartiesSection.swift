import Catalogue
import HTML
import MigrationLaw

/// Who is bound by an instrument on a day: the tally, then the States by status.
///
/// Unknown is a value of its own: it is never counted or drawn as “not joined”, and says whom to ask. Headline, tally and
/// lists are all of one day, which the headline names; what the record has from later days follows.
func partiesSection(
    _ instrument: Instrument, law: Law, at day: CalendarDay, mistyped: String? = nil, _ phrases: Phrases
) -> HTML {
    let counted = law.countingDay(of: instrument.id, at: day)
    let answers = law.content.states.filter(\.hasOwnStatus).map { state in
        (state: state, answer: law.status(of: state.id, in: instrument.id, at: counted))
    }
    let groups = Dictionary(grouping: answers) { $0.answer.status }
    let others = law.content.nonStateActions.filter { $0.instrument == law.recorded(instrument.id) }
    return section(.aria("labelledby", "parties")) {
        h2(.id("parties"), text: phrases.whoIsBound)
        p { strong(headline(groups[.party]?.count ?? 0, law.coverage(of: instrument.id), day, phrases)) }
        ul(.class("key")) {
            for status in shownOrder {
                if let count = groups[status]?.count {
                    li { statusTile(status) + HTML("\(phrases.status(status)), \(phrases.number(count))") }
                }
            }
        }
        reach(of: law.coverage(of: instrument.id), at: day, phrases)
        laterChanges(law.changes(of: instrument.id, after: counted, upTo: day), law: law, at: day, phrases)
        if groups[.unknown] != nil {
            p {
                statusTile(.unknown)
                instrument.depositary.isEmpty ? phrases.askDepositary : phrases.askDepositary(instrument.depositary)
            }
        }
        dayForm(LawAddress.instrument(instrument.id), at: day, mistyped: mistyped, phrases)
        for status in shownOrder {
            if let members = groups[status] {
                details(.open(status == .party && members.count <= 60)) {
                    summary {
                        statusTile(status)
                        "\(phrases.status(status).capitalizedFirst), \(phrases.number(members.count))"
                    }
                    if status != .none, status != .unknown {
                        p(.class("small soft"), text: phrases.yearMeaning)
                    }
                    stateColumns(members, status, at: day, phrases)
                }
            }
        }
        if !others.isEmpty {
            h3(phrases.otherParticipants)
            ul(.class("plain small")) {
                for act in others {
                    li {
                        HTML(
                            "\(phrases.labelled(act.participant, phrases.act(act.kind))), \(phrases.leadIn(to: act.date))"
                        )
                            + timeElement(act.date, phrases)
                    }
                }
            }
        }
    }
}

private let shownOrder: [Status] = [.party, .contracting, .signatory, .formerParty, .none, .unknown]

private func headline(_ count: Int, _ coverage: Coverage, _ day: CalendarDay, _ phrases: Phrases) -> String {
    switch coverage {
    case .complete(let asOf) where day > asOf.latest: phrases.partiesLastKnown(count, asOf: asOf)
    case .complete: phrases.partiesOnDay(count, day: phrases.day(day))
    case .partial where count > 0: phrases.partiesKnownOnDay(count, day: phrases.day(day))
    case .partial, .none, .notApplicable: phrases.partiesNotKnownOnDay(phrases.day(day))
    }
}

private func reach(of coverage: Coverage, at day: CalendarDay, _ phrases: Phrases) -> HTML? {
    guard let asOf = coverage.asOf, day > asOf.latest else { return nil }
    return p(.class("small soft"), text: phrases.ground(.lastKnown(asOf)))
}

/// Single acts from after the day up to which the record is complete.
private func laterChanges(_ changes: [StatusAnswer], law: Law, at day: CalendarDay, _ phrases: Phrases) -> HTML? {
    guard !changes.isEmpty else { return nil }
    let lines = changes.compactMap { answer in law.state(answer.state).map { ($0, answer) } }
        .sorted { byName($0.0, $1.0, phrases) }
    return p(phrases.labelled(phrases.laterChanges))
        + ul(.class("plain small")) {
            for (state, answer) in lines {
                li {
                    statusTile(answer.status)
                    a(.href(LawAddress.state(state.id, at: day))) { phrases.text(state.name) }
                    ", \(phrases.standing(answer.status, since: answer.since))"
                }
            }
        }
}

private func stateColumns(
    _ members: [(state: State, answer: StatusAnswer)], _ status: Status, at day: CalendarDay, _ phrases: Phrases
) -> HTML {
    let sorted = members.sorted { byName($0.state, $1.state, phrases) }
    return ul(.class("cols small")) {
        for (state, answer) in sorted {
            li {
                a(.href(LawAddress.state(state.id))) { phrases.text(state.name) }
                if status != .none, status != .unknown {
                    " "
                    span(.class("soft"), text: answer.since.map { String($0.year) } ?? "?")
                }
            }
        }
    }
}

/// By name in the reader's language, accents aside.
func byName(_ left: State, _ right: State, _ phrases: Phrases) -> Bool {
    phrases.isBefore(phrases.plain(left.name), phrases.plain(right.name))
}
