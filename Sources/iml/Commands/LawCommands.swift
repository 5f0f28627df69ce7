import Catalogue
import JSON
import Learning
import MigrationLaw
import Website

/// Instruments and States. The content folder is enough; no campus is needed.
enum LawCommands {
    static let at = Command.Option("at", "DATE", \.dayOption)

    static let all: [Command] = [
        Command(
            "instrument list", .law, [], [.json, .content], \.helpInstrumentList,
            example: "instrument list", run: listInstruments),
        Command(
            "instrument show", .law, [.one("ID")], [at, .json, .content], \.helpInstrumentShow,
            example: "instrument show icrmw", run: showInstrument),
        Command(
            "state list", .law, [], [.json, .content], \.helpStateList, example: "state list",
            run: listStates),
        Command(
            "state show", .law, [.one("ISO3")], [at, .json, .content], \.helpStateShow,
            example: "state show KEN", run: showState),
        Command(
            "state status", .law, [.one("ISO3"), .one("INSTRUMENT")], [at, .json, .content],
            \.helpStateStatus, example: "state status KEN icrmw --at 2020-01-01",
            run: status),
    ]

    @Sendable private static func listInstruments(_ invocation: Invocation) async throws -> ExitStatus {
        let law = try invocation.law
        let day = Instant.now().day
        let phrases = invocation.phrases
        invocation.show(
            .array(law.content.instruments.map { LawJSON.instrument($0, law, law.tally(of: $0.id, at: day)) })
        ) {
            let rows = law.content.instruments.map {
                [
                    $0.id.rawValue, String($0.adopted.year), phrases.force(isBinding: $0.isBinding),
                    phrases.text($0.title),
                ]
            }
            invocation.terminal.print(Table(phrases.heads(.id, .year, .force, .title), rows: rows))
        }
        return .done
    }

    @Sendable private static func showInstrument(_ invocation: Invocation) async throws -> ExitStatus {
        let law = try invocation.law
        let day = try invocation.day
        let phrases = invocation.phrases
        let instrument = try LawFinding(law).instrument(invocation["ID"])
        let tally = law.tally(of: instrument.id, at: day)
        invocation.show(LawJSON.instrument(instrument, law, tally)) {
            let terminal = invocation.terminal
            terminal.print(wrapped: phrases.text(instrument.title))
            let hasRows = tally.coverage.hasRows
            let facts: [(TableHead, String)] = [
                (.id, instrument.id.rawValue), (.kind, phrases.kind(instrument.kind)),
                (.force, phrases.force(isBinding: instrument.isBinding)),
                (
                    .adopted,
                    [phrases.date(instrument.adopted), instrument.adoptedPlace].filter { !$0.isEmpty }
                        .joined(separator: ", ")
                ),
                (.inForce, instrument.inForce.map(phrases.date) ?? "-"),
                (.body, phrases.body(instrument.monitoringBody)),
                (.record, phrases.reach(tally.coverage, asOf: tally.asOf)),
                (.parties, hasRows ? phrases.parties(tally[.party], on: tally.countedOn) : "-"),
                (.signedOnly, hasRows ? phrases.number(tally[.signatory]) : "-"),
                (
                    .provisions,
                    phrases.provisionsListed(law.provisions(of: instrument.id).count, of: instrument.id)
                ),
                (.decisions, law.decisions(citing: instrument.id).map(\.id.rawValue).joined(separator: ", ")),
                (.text, instrument.url), (.note, phrases.ownWords(phrases.translatedNote(instrument.note))),
                (.source, instrument.provenance.source),
            ]
            terminal.print(phrases.table(facts))
        }
        return .done
    }

    @Sendable private static func listStates(_ invocation: Invocation) async throws -> ExitStatus {
        let law = try invocation.law
        let phrases = invocation.phrases
        invocation.show(.array(law.content.states.map(LawJSON.state))) {
            let states = law.content.states.sorted { phrases.isBefore(phrases.text($0.name), phrases.text($1.name)) }
            let rows = states.map {
                [$0.id.rawValue, phrases.text($0.name), phrases.standing(of: $0), phrases.region($0.subregion)]
            }
            invocation.terminal.print(Table(phrases.heads(.code, .name, .standing, .region), rows: rows))
        }
        return .done
    }

    @Sendable private static func showState(_ invocation: Invocation) async throws -> ExitStatus {
        let law = try invocation.law
        let day = try invocation.day
        let phrases = invocation.phrases
        let state = try LawFinding(law).state(invocation["ISO3"])
        let answers = law.statuses(of: state.id, at: day)
        invocation.show(LawJSON.state(state, answers)) {
            invocation.terminal.print(phrases.stateOn(day, phrases.text(state.name), state))
            let rows = answers.map {
                [
                    $0.instrument.rawValue, phrases.standing($0.status, since: $0.since),
                    $0.asOf.map(phrases.date) ?? "-",
                ]
            }
            invocation.terminal.print(Table(phrases.heads(.instrument, .status, .recordAsOf), rows: rows))
        }
        return .done
    }

    @Sendable private static func status(_ invocation: Invocation) async throws -> ExitStatus {
        let finding = LawFinding(try invocation.law)
        let state = try finding.state(invocation["ISO3"])
        let instrument = try finding.instrument(invocation["INSTRUMENT"])
        let answer = finding.law.status(of: state.id, in: instrument.id, at: try invocation.day)
        let phrases = invocation.phrases
        invocation.show(LawJSON.status(answer)) {
            let terminal = invocation.terminal
            terminal.print(
                wrapped: phrases.asked(phrases.text(state.name), phrases.text(instrument.title), on: answer.at))
            terminal.print(phrases.standing(answer.status, since: answer.since))
            let note = answer.grounds.map(phrases.ground).joined(separator: " ")
            if !note.isEmpty { terminal.print(wrapped: note) }
            // A last known status names the day in its note already.
            if note.isEmpty, let asOf = answer.asOf { terminal.print(phrases.recordReaches(asOf)) }
            guard !answer.actions.isEmpty else { return }
            let rows = answer.actions.map {
                [
                    phrases.date($0.action.date), phrases.act($0.action.kind), $0.effective.map(phrases.date) ?? "-",
                    phrases.actNote($0.action.note),
                ]
            }
            terminal.print("")
            terminal.print(Table(phrases.heads(.date, .act, .effect, .note), rows: rows))
        }
        return .done
    }
}

extension Invocation {
    /// The day asked about; today without.
    var day: CalendarDay {
        get throws(CommandError) {
            guard let text = option("at") else { return Instant.now().day }
            guard let day = CalendarDay(text) else {
                throw .usage { $0.noDay(text) }
            }
            return day
        }
    }
}
