import Campus
import Catalogue
import JSON
import Learning
import MigrationLaw

/// Keeping a campus: backup and restore, audit and replay.
enum KeepingCommands {
    static let all: [Command] = [
        Command(
            "backup", .siteOperator, [.one("FILE")], [.json, .data], \.helpBackup,
            example: "backup /srv/backup/campus-2026-11-25.tar", run: backup),
        Command(
            "restore", .siteOperator, [.one("FILE")], [.json, .data], \.helpRestore,
            example: "restore /srv/backup/campus-2026-11-25.tar --data /var/lib/iml", run: restore),
        Command(
            "audit", .siteOperator, [],
            [Command.Option("head", "BLOCK", \.headOption), .json, .data, .content], \.helpAudit,
            example: "audit", run: audit),
        Command(
            "replay", .siteOperator, [], [Command.Option("check", nil, \.checkOption), .json, .data, .content],
            \.helpReplay, example: "replay --check", run: replay),
    ]

    /// Never changes the structure of the database: a campus can be backed up before a later program migrates it.
    @Sendable private static func backup(_ invocation: Invocation) async throws -> ExitStatus {
        let backup = try await Backup.make(of: invocation.dataFolder, at: Places.absolute(invocation["FILE"]))
        let phrases = invocation.phrases
        let json = JSON.object([
            "file": .string(backup.path), "size": .integer(Int64(backup.size)), "sha256": .string(backup.sha256),
            "manifest": backup.manifest.json,
        ])
        invocation.show(json) {
            let terminal = invocation.terminal
            terminal.print(wrapped: phrases.backupStands(backup.path, bytes: backup.size))
            terminal.print(
                wrapped: phrases.backupHolds(migration: backup.manifest.migration, keys: backup.manifest.keys.count))
            if !backup.manifest.keysLeftOut.isEmpty {
                terminal.print(wrapped: phrases.keysNotInBackup(backup.manifest.keysLeftOut))
            }
            terminal.print("sha256 \(backup.sha256)")
        }
        return .done
    }

    @Sendable private static func restore(_ invocation: Invocation) async throws -> ExitStatus {
        let folder = invocation.dataFolder
        let manifest = try await Backup.restore(Places.absolute(invocation["FILE"]), into: folder)
        let phrases = invocation.phrases
        invocation.show(["data": .string(folder.path), "manifest": manifest.json]) {
            let terminal = invocation.terminal
            terminal.print(
                wrapped: phrases.restored(
                    folder.path, of: manifest.madeAt, program: manifest.program, migration: manifest.migration))
            terminal.print(wrapped: phrases.afterRestore)
            if !manifest.keysLeftOut.isEmpty {
                terminal.print(wrapped: phrases.keysToBringBack(manifest.keysLeftOut, to: folder.path))
            }
            terminal.print(phrases.restoreNext(folder.path))
        }
        return .done
    }

    @Sendable private static func audit(_ invocation: Invocation) async throws -> ExitStatus {
        var head: SealedHead?
        if let typed = invocation.option("head") {
            guard let read = SealedHead(typed) else { throw CommandError.usage { $0.noHead(typed) } }
            head = read
        }
        let report = try await invocation.campus(seals: false).audit(expecting: head)
        let phrases = invocation.phrases
        invocation.show(AuditJSON.json(report)) {
            let terminal = invocation.terminal
            for fault in report.faults { terminal.print(wrapped: fault.sentence(phrases)) }
            terminal.print(
                wrapped: report.isSound
                    ? phrases.sealsStand(events: report.events, blocks: report.blocks)
                    : phrases.sealsBroken(
                        events: report.events, blocks: report.blocks, faults: report.faults.count))
            if report.unsealed > 0 { terminal.print(wrapped: phrases.actsUnsealed(report.unsealed)) }
            if let head = report.head { terminal.print(wrapped: phrases.sealedHead(head.description)) }
        }
        return report.isSound ? .done : .no
    }

    @Sendable private static func replay(_ invocation: Invocation) async throws -> ExitStatus {
        guard invocation.has("check") else { throw CommandError.usage { $0.replayNeedsCheck } }
        let report = try await invocation.campus(seals: false).replay()
        let phrases = invocation.phrases
        invocation.show(AuditJSON.json(report)) {
            let terminal = invocation.terminal
            for difference in report.differences { terminal.print(wrapped: difference.sentence(phrases)) }
            terminal.print(
                wrapped: report.differences.isEmpty
                    ? phrases.replayAgrees(events: report.events, facts: report.facts)
                    : phrases.replayDiffers(events: report.events, differences: report.differences.count))
        }
        return report.differences.isEmpty ? .done : .no
    }
}
