import Catalogue
import HTML
import MigrationLaw

/// `/states`: every State by region, then the territories.
func stateListPage(law: Law, shell: Shell) -> HTML {
    let phrases = shell.phrases
    let states = law.content.states.sorted { byName($0, $1, phrases) }
    let regions = Dictionary(grouping: states.filter(\.hasOwnStatus)) { $0.subregion }
    return shell.at(.law).page(
        phrases.states, crumbs: [Crumb(phrases.doorLaw, "/instruments"), Crumb(phrases.states)], isIndexed: true
    ) {
        h1(phrases.states)
        p(.class("lead text"), text: phrases.statesLead)
        lawDoors(phrases)
        for (region, members) in regions.sorted(by: { phrases.isBefore(phrases.region($0.key), phrases.region($1.key)) }
        ) {
            h2(region.isEmpty ? phrases.otherPlaces : phrases.region(region))
            stateLinks(members, phrases)
        }
        details {
            summary(phrases.territories)
            stateLinks(states.filter(\.isTerritory), phrases)
        }
    }
}

private func stateLinks(_ states: [State], _ phrases: Phrases) -> HTML {
    ul(.class("cols")) {
        for state in states {
            li { a(.href(LawAddress.state(state.id))) { phrases.text(state.name) } }
        }
    }
}

/// `/states/{iso3}?at=`: what one State did, by branch, one line a treaty. Never a ranking, never a score.
///
/// - Parameter mistyped: What was asked for, where it is no day.
func statePage(_ state: State, law: Law, at day: CalendarDay, mistyped: String? = nil, shell: Shell) -> HTML {
    let phrases = shell.phrases
    let name = phrases.plain(state.name)
    let crumbs = [Crumb(phrases.doorLaw, "/instruments"), Crumb(phrases.states, "/states"), Crumb(name)]
    return shell.at(.law).page(name, crumbs: crumbs, isIndexed: true) {
        h1 { phrases.text(state.name) }
        p(.class("soft")) {
            let about = [phrases.region(state.subregion), state.organisations.joined(separator: ", ")].filter {
                !$0.isEmpty
            }
            about.joined(separator: " · ")
            " · "
            bdi(state.id.rawValue)
        }
        if !state.note.isEmpty { p { phrases.recordNote(state.note) } }
        if state.isTerritory {
            message(.info, text: phrases.territory)
        } else {
            p(.class("lead text"), text: phrases.standsOnDay(name, day: phrases.day(day)))
            dayForm(LawAddress.state(state.id), at: day, mistyped: mistyped, phrases)
            statusKey(phrases)
            for (branch, answers) in answersByBranch(state, law: law, at: day) {
                branchSection(branch, answers, name, phrases)
            }
            p(.class("small soft"), text: phrases.regionalOnlyWithActs(name))
            p(.class("small"), text: phrases.whomToAsk)
        }
    }
}

private typealias Answers = [(instrument: Instrument, answer: StatusAnswer)]

private func answersByBranch(_ state: State, law: Law, at day: CalendarDay) -> [(String, Answers)] {
    var order: [String] = []
    var branches: [String: Answers] = [:]
    for instrument in law.content.instruments where law.coverage(of: instrument.id) != .notApplicable {
        let answer = law.status(of: state.id, in: instrument.id, at: day)
        guard isShown(instrument, to: state, answer) else { continue }
        if branches[instrument.branch] == nil { order.append(instrument.branch) }
        branches[instrument.branch, default: []].append((instrument, answer))
    }
    return order.map { ($0, branches[$0] ?? []) }
}

/// Universal treaties always; others only where something is recorded, since most are not open to every State.
private func isShown(_ instrument: Instrument, to state: State, _ answer: StatusAnswer) -> Bool {
    switch instrument.scope {
    case .universal: true
    case .regional: (answer.status != .none && answer.status != .unknown) || !answer.actions.isEmpty
    case .bilateral(let parties): parties.contains(state.id.rawValue)
    }
}

private func branchSection(_ branch: String, _ answers: Answers, _ name: String, _ phrases: Phrases) -> HTML {
    // What only the missing record leaves open is listed together, so that it does not bury what is known.
    let unrecorded = answers.filter { $0.answer.status == .unknown && $0.answer.actions.isEmpty }
    let told = answers.filter { $0.answer.status != .unknown || !$0.answer.actions.isEmpty }
    return HTML {
        h2(phrases.branch(branch).capitalizedFirst)
        if !told.isEmpty {
            table(.class("stack")) {
                thead(.class("vh")) {
                    tr {
                        th(.scope("col"), text: phrases.instruments)
                        th(.scope("col"), text: name)
                    }
                }
                tbody {
                    for (instrument, answer) in told {
                        tr {
                            th(.scope("row"), .class("half")) { instrumentLink(instrument, phrases) }
                            td { statusLine(answer, phrases) }
                        }
                    }
                }
            }
        }
        if !unrecorded.isEmpty {
            p {
                statusTile(.unknown)
                phrases.labelled(phrases.notKnownIn(branch))
                HTML.joined(unrecorded.map { instrumentLink($0.instrument, phrases) }, by: HTML(phrases.listSeparator))
                "."
            }
        }
    }
}

private func instrumentLink(_ instrument: Instrument, _ phrases: Phrases) -> HTML {
    a(.href(LawAddress.instrument(instrument.id))) { phrases.text(instrument.title) }
        + (phrases.shortBeside(instrument).map { HTML(" (") + $0 + HTML(")") } ?? .empty)
}

/// A status with the act it rests on, its date, and why it is not surer than it is.
func statusLine(_ answer: StatusAnswer, _ phrases: Phrases) -> HTML {
    HTML {
        statusTile(answer.status)
        phrases.status(answer.status)
        if let act = deciding(answer) {
            ", \(phrases.act(act.kind)) \(phrases.leadIn(to: act.date))"
            timeElement(act.date, phrases)
        } else if answer.status != .none, answer.status != .unknown {
            ", "
            if let since = answer.since {
                timeElement(since, phrases)
            } else {
                phrases.dateNotKnown
            }
        }
        if answer.isLastKnown, let asOf = answer.asOf {
            span(.class("small soft"), text: " · \(phrases.asOf(asOf))")
        }
        for ground in answer.grounds {
            if case .lastKnown = ground {
            } else {
                br() + span(.class("small soft"), text: phrases.ground(ground))
            }
        }
    }
}

/// The last act up to the day that brought the status about.
private func deciding(_ answer: StatusAnswer) -> TreatyAction? {
    let role: TreatyAction.Role? =
        switch answer.status {
        case .party, .contracting: .binds
        case .signatory: .signs
        case .formerParty: .ends
        case .none, .unknown: nil
        }
    guard let role else { return nil }
    let acts = answer.actions.map(\.action).filter { $0.kind.role == role && $0.date.earliest <= answer.at }
    return acts.last { $0.kind != .entryIntoForceForParty } ?? acts.last
}
