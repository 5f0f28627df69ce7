import Campus
import Catalogue
import Glibc
import JSON
import Learning
import MigrationLaw
import Website

/// `iml doctor`: the state of a campus in one look.
enum Doctor {
    /// The first Debian version of libevent with its eight security fixes; the library itself tells no difference.
    static let libevent = "2.1.12-stable-8+deb12u1"

    private struct Finding {
        let subject: String
        let says: String
        var state = State.good

        /// What is only to be known makes no campus unfit.
        enum State: String {
            case good, toDo = "to-do", bad
        }
    }

    @Sendable static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let phrases = invocation.phrases
        let facts = try await campus.siteFacts(by: .siteOperator(onBehalfOf: nil))
        let findings =
            places(facts, campus.content, invocation, phrases) + libeventFinding(phrases)
            + facts.tasks.map { task in
                Finding(
                    subject: subject(of: task, phrases), says: phrases.task(task, in: facts),
                    state: task.isUrgent ? .bad : .toDo)
            }
        let json = findings.map { finding in
            JSON.object([
                "subject": .string(finding.subject), "says": .string(finding.says),
                "state": .string(finding.state.rawValue), "ok": .bool(finding.state != .bad),
            ])
        }
        invocation.show(.array(json)) {
            invocation.terminal.print(
                Table(rows: findings.map { [mark($0.state, phrases), $0.subject, $0.says] }))
        }
        return findings.allSatisfy { $0.state != .bad } ? .done : .no
    }

    /// Where things lie, and what is as it should be.
    private static func places(
        _ facts: SiteFacts, _ content: ContentFolder, _ invocation: Invocation, _ phrases: Phrases
    ) -> [Finding] {
        var findings = [
            Finding(subject: phrases.dataFolder, says: invocation.dataFolder.path),
            Finding(subject: phrases.contentFolder, says: content.path),
            Finding(subject: phrases.database, says: phrases.databaseOpened(accounts: facts.accounts)),
        ]
        if facts.administrators > 0 {
            findings.append(Finding(subject: phrases.administrator, says: phrases.hasAdministrator))
        }
        if facts.keys.plain == 0 {
            let all = facts.keys.all
            findings.append(
                Finding(subject: phrases.signingKeys, says: all == 0 ? phrases.noKeysYet : phrases.keysEncrypted(all)))
        }
        if !facts.settings.isTest {
            findings.append(Finding(subject: phrases.publicAddressSubject, says: facts.settings.publicAddress))
        }
        if facts.content.faults.isEmpty {
            findings.append(Finding(subject: phrases.contentSubject, says: phrases.contentFaults(0)))
        }
        return findings
    }

    private static func subject(of task: SiteTask, _ phrases: Phrases) -> String {
        switch task {
        case .noAdministrator, .onlyOneAdministrator: phrases.administrator
        case .noPublicAddress: phrases.publicAddressSubject
        case .issuerNotNamed: phrases.issuerSubject
        case .plainKeys: phrases.signingKeys
        case .contentFaults: phrases.contentSubject
        case .notPublished, .unpublishedChanges, .filesGone: phrases.coursesSubject
        case .translations: phrases.translationsSubject
        case .markingAgain: phrases.markingSubject
        case .openInvitations: phrases.invitationsSubject
        }
    }

    private static func mark(_ state: Finding.State, _ phrases: Phrases) -> String {
        switch state {
        case .good: phrases.findingMark(isGood: true)
        case .toDo: phrases.toDoMark
        case .bad: phrases.findingMark(isGood: false)
        }
    }

    /// Nothing where the machine is no Debian.
    private static func libeventFinding(_ phrases: Phrases) -> [Finding] {
        guard let version = Shell.firstLine("dpkg-query -W -f='${Version}' libevent-2.1-7 2>/dev/null") else {
            return []
        }
        let isNew =
            Shell.firstLine("dpkg --compare-versions '\(version.filter(isVersionSign))' ge \(libevent) && echo yes")
            == "yes"
        return [
            Finding(
                subject: "libevent", says: isNew ? version : phrases.olderThan(version, libevent),
                state: isNew ? .good : .bad)
        ]
    }

    private static func isVersionSign(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || ".+~:-".contains(character))
    }
}

/// Commands of the system with fixed words.
private enum Shell {
    static func firstLine(_ command: String) -> String? {
        guard let pipe = popen(command, "r") else { return nil }
        defer { pclose(pipe) }
        var buffer = [CChar](repeating: 0, count: 200)
        guard fgets(&buffer, Int32(buffer.count), pipe) != nil else { return nil }
        let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let line = String(text.prefix { $0 != "\n" })
        return line.isEmpty ? nil : line
    }
}
