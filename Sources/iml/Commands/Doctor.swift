import Campus
import Catalogue
import ContentFiles
import FoundationEssentials
import Glibc
import JSON
import Learning
import MigrationLaw

/// `iml doctor`: the state of a campus in one look.
enum Doctor {
    /// The first Debian version of libevent with its eight security fixes; the library itself tells no difference.
    static let libevent = "2.1.12-stable-8+deb12u1"

    private struct Finding {
        let subject: String
        let says: String
        let isGood: Bool
    }

    @Sendable static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let phrases = invocation.phrases
        let findings = try await findings(campus, invocation, phrases)
        let json = findings.map { finding in
            JSON.object([
                "subject": .string(finding.subject), "says": .string(finding.says), "ok": .bool(finding.isGood),
            ])
        }
        invocation.show(.array(json)) {
            invocation.terminal.print(
                Table(rows: findings.map { [phrases.findingMark(isGood: $0.isGood), $0.subject, $0.says] }))
        }
        return findings.allSatisfy(\.isGood) ? .done : .no
    }

    private static func findings(
        _ campus: Campus, _ invocation: Invocation, _ phrases: Phrases
    ) async throws -> [Finding] {
        let folder = try invocation.contentFolder
        let (law, lawFaults) = invocation.places.readLaw(folder)
        let faults = lawFaults.count + ContentCheck.report(folder.path, law: law).faults.count
        let people = try await campus.people(by: .siteOperator(onBehalfOf: nil), limit: 100_000)
        let settings = campus.settings.current
        return [
            Finding(subject: phrases.dataFolder, says: invocation.dataFolder.path, isGood: true),
            Finding(subject: phrases.contentFolder, says: folder.path, isGood: true),
            Finding(subject: phrases.database, says: phrases.databaseOpened(accounts: people.count), isGood: true),
            Finding(
                subject: phrases.administrator,
                says: people.contains(where: \.isAdministrator) ? phrases.hasAdministrator : phrases.hasNoAdministrator,
                isGood: people.contains(where: \.isAdministrator)),
            keys(invocation.dataFolder, phrases),
            Finding(
                subject: phrases.publicAddressSubject,
                says: settings.isTest ? phrases.publicAddressMissing : settings.publicAddress,
                isGood: !settings.isTest),
            Finding(
                subject: phrases.contentSubject, says: phrases.contentFaults(faults), isGood: faults == 0),
        ] + libeventFinding(phrases)
    }

    private static func keys(_ data: DataFolder, _ phrases: Phrases) -> Finding {
        let manager = FileManager.default
        var plain = 0
        var all = 0
        for path in manager.enumerator(data.keys) {
            guard let bytes = manager.contents(atPath: path) else { continue }
            all += 1
            if !String(decoding: bytes.prefix(40), as: UTF8.self).contains("ENCRYPTED") { plain += 1 }
        }
        let says =
            switch (all, plain) {
            case (0, _): phrases.noKeysYet
            case (_, 0): phrases.keysEncrypted(all)
            default: phrases.keysPlain(plain, of: all)
            }
        return Finding(subject: phrases.signingKeys, says: says, isGood: plain == 0)
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
                isGood: isNew)
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

extension FileManager {
    /// The key files, in the folders of their issuers.
    fileprivate func enumerator(_ folder: String) -> [String] {
        do {
            return try subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".pem") }.map { "\(folder)/\($0)" }
        } catch {
            return []
        }
    }
}
