import Catalogue
import JSON
import Learning
import MigrationLaw
import Website

/// Provisions and decisions.
enum RecordCommands {
    static let all: [Command] = [
        Command(
            "provision list", .law, [],
            [
                Command.Option("topic", "T", \.topicOption),
                Command.Option("holder", "H", \.holderOption),
                Command.Option("instrument", "ID", \.instrumentOption), .json, .content,
            ],
            \.helpProvisionList, example: "provision list --topic expulsion --holder aliens",
            run: listProvisions),
        Command(
            "decision list", .law, [], [.json, .content], \.helpDecisionList, example: "decision list",
            run: listDecisions
        ),
        Command(
            "decision show", .law, [.one("ID")], [.json, .content], \.helpDecisionShow,
            example: "decision show ecthr-27765-09", run: showDecision),
    ]

    @Sendable private static func listProvisions(_ invocation: Invocation) async throws -> ExitStatus {
        let law = try invocation.law
        let filter = try filter(invocation, law)
        let provisions = law.content.provisions.filter(filter.includes)
        let phrases = invocation.phrases
        invocation.show(.array(provisions.map { LawJSON.provision($0, phrases.language) })) {
            let rows = provisions.map {
                [
                    $0.reference.description, phrases.force(isBinding: $0.isBinding),
                    $0.holders.map(phrases.holder).joined(separator: ", "), phrases.ownWords($0.summary),
                ]
            }
            invocation.terminal.print(Table(phrases.heads(.provision, .force, .holder, .saying), rows: rows))
            invocation.terminal.print(phrases.countOf(provisions.count, law.content.provisions.count))
        }
        return .done
    }

    /// Words of the record; another one is refused with those there are.
    private static func filter(_ invocation: Invocation, _ law: Law) throws(CommandError) -> ProvisionFilter {
        do throws(ProvisionFilterError) {
            return try ProvisionFilter(
                topic: invocation.option("topic"), holder: invocation.option("holder"),
                instrument: invocation.option("instrument"), in: law)
        } catch {
            switch error {
            case .noInstrument(let id): throw LawFinding(law).noInstrument(id)
            case .noTopic(let word, let known): throw .notFound { $0.noTopic(word.lowercased(), known: known) }
            case .noHolder(let word, let known): throw .notFound { $0.noHolder(word.lowercased(), known: known) }
            }
        }
    }

    @Sendable private static func listDecisions(_ invocation: Invocation) async throws -> ExitStatus {
        let law = try invocation.law
        let phrases = invocation.phrases
        invocation.show(.array(law.content.decisions.map { LawJSON.decision($0, phrases.language) })) {
            let rows = law.content.decisions.map {
                [$0.id.rawValue, phrases.body($0.body), phrases.date($0.date), phrases.text($0.caseName)]
            }
            invocation.terminal.print(Table(phrases.heads(.id, .body, .date, .caseName), rows: rows))
        }
        return .done
    }

    @Sendable private static func showDecision(_ invocation: Invocation) async throws -> ExitStatus {
        let law = try invocation.law
        let decision = try LawFinding(law).decision(invocation["ID"])
        let phrases = invocation.phrases
        invocation.show(LawJSON.decision(decision, phrases.language)) {
            let terminal = invocation.terminal
            terminal.print(
                wrapped: [
                    phrases.text(decision.caseName), phrases.body(decision.body),
                    phrases.caseNumber(decision.number), phrases.date(decision.date),
                ].filter { !$0.isEmpty }.joined(separator: ", ") + "\n"
            )
            terminal.print(wrapped: phrases.ownWords(decision.holding))
            terminal.print("")
            let facts: [(TableHead, String)] = [
                (.force, phrases.force(of: decision)),
                (
                    .cites,
                    decision.references.map { law.words(for: $0, phrases) }.joined(separator: phrases.listSeparator)
                ),
                (.topics, decision.topics.joined(separator: ", ")), (.officialID, decision.officialID),
                (.text, decision.officialURL), (.source, decision.provenance.source),
            ]
            terminal.print(phrases.table(facts))
        }
        return .done
    }
}
