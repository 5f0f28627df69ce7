import Catalogue
import HTML
import MigrationLaw

/// What the list of instruments is narrowed to.
struct InstrumentFilter: Sendable {
    /// A branch as the record writes it; nil for all.
    var branch: String?
    /// Which scopes; nil for every one.
    var scope: Scope?

    enum Scope: String, CaseIterable, Sendable {
        case universal, regional, bilateral
    }

    /// Reads the two fields of the form; what it does not know counts as not given.
    init(branch: String? = nil, scope: String? = nil) {
        self.branch = branch.flatMap { $0.isEmpty ? nil : $0 }
        self.scope = scope.flatMap(Scope.init(rawValue:))
    }

    /// Whether anything was chosen.
    var isNarrowed: Bool { branch != nil || scope != nil }

    /// Whether an instrument is shown.
    func includes(_ instrument: Instrument) -> Bool {
        if let branch, instrument.branch != branch { return false }
        guard let scope else { return true }
        return switch instrument.scope {
        case .universal: scope == .universal
        case .regional: scope == .regional
        case .bilateral: scope == .bilateral
        }
    }
}

/// `/instruments`: every instrument by branch, the largest branches first.
///
/// - Parameter tallies: The parties of each instrument, counted ahead: too much work for each request.
func instrumentListPage(
    law: Law, tallies: [Instrument.ID: StatusTally], filter: InstrumentFilter = InstrumentFilter(), shell: Shell
) -> HTML {
    let phrases = shell.phrases
    let branches = branchesBySize(law.content.instruments)
    let shown = law.content.instruments.filter(filter.includes)
    return shell.at(.law).page(phrases.instruments, isIndexed: true) {
        h1(phrases.doorLaw)
        p(.class("lead text"), text: phrases.instrumentsLead)
        lawDoors(phrases)
        getForm("/instruments", .class("row")) {
            selectField(
                phrases.branch, name: "branch",
                options: [("", phrases.allBranches)] + branches.map { ($0, phrases.branch($0).capitalizedFirst) },
                chosen: filter.branch ?? "")
            selectField(
                phrases.scope, name: "scope",
                options: [
                    ("", phrases.everyScope), ("universal", phrases.universal), ("regional", phrases.regional),
                    ("bilateral", phrases.bilateral),
                ], chosen: filter.scope?.rawValue ?? "")
            submitButton(phrases.show, class: "btn second")
        }
        if shown.isEmpty {
            message(.info) {
                p(phrases.noInstrumentMatches)
                p { a(.href("/instruments"), text: phrases.seeAllInstruments) }
            }
        } else {
            p(.class("soft"), text: phrases.instrumentCount(shown.count))
        }
        for branch in branches {
            let here = shown.filter { $0.branch == branch }.sorted { $0.adopted > $1.adopted }
            if !here.isEmpty {
                // Closed where everything is shown, so that the branches can be seen before their instruments.
                details(.open(filter.isNarrowed)) {
                    summary {
                        span(.class("display"), text: phrases.branch(branch).capitalizedFirst)
                        ", \(phrases.instrumentCount(here.count))"
                    }
                    ul(.class("plain lines")) {
                        for instrument in here { instrumentLine(instrument, tallies[instrument.id], phrases) }
                    }
                }
            }
        }
    }
}

/// Links to the three lists of the law.
func lawDoors(_ phrases: Phrases) -> HTML {
    p(.class("acts")) {
        a(.href("/instruments"), text: phrases.instruments)
        a(.href("/states"), text: phrases.states)
        a(.href("/decisions"), text: phrases.decisions)
    }
}

private func instrumentLine(_ instrument: Instrument, _ tally: StatusTally?, _ phrases: Phrases) -> HTML {
    li {
        a(.class("go"), .href(LawAddress.instrument(instrument.id))) { phrases.text(instrument.title) }
        br()
        span(.class("small soft")) {
            bindingMark(instrument.isBinding, phrases)
            " "
            if let short = phrases.shortBeside(instrument) { short + HTML(" · ") }
            "\(phrases.kind(instrument.kind)) · \(instrument.adopted.year)"
            if case .universal = instrument.scope {} else { " · \(phrases.scope(instrument.scope))" }
            if let tally, tally.coverage != .notApplicable { " · \(partyCount(tally, phrases))" }
        }
    }
}

private func branchesBySize(_ instruments: [Instrument]) -> [String] {
    Dictionary(grouping: instruments, by: \.branch)
        .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        .map(\.key)
}
