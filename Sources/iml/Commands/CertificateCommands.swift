import Campus
import Catalogue
import FoundationEssentials
import JSON
import Learning
import MigrationLaw
import Website

/// A learner's proofs, and the certifier's list and revocation.
enum CertificateCommands {
    static let all: [Command] = [
        Command(
            "certificate list", .learner, [],
            [Command.Option("all", nil, \.allCertificatesOption), .acting, .json, .data, .content],
            \.helpCertificateList, example: "certificate list", run: list),
        Command(
            "certificate get", .learner, [.one("ID")],
            [
                Command.Option("json", "F", \.credentialFileOption), .acting, .data,
                .content,
            ],
            \.helpCertificateGet, example: "certificate get 6b2f… --json certificate.json", run: get),
        Command(
            "certificate revoke", .certifier, [.one("ID")],
            [Command.Option("reason", "TEXT", \.reasonOption), .acting, .json, .data, .content],
            \.helpCertificateRevoke, example: "certificate revoke 6b2f… --reason \"Issued in error\"",
            run: revoke),
    ]

    @Sendable private static func list(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let all = invocation.has("all")
        let certificates =
            all
            ? try await campus.allCertificates(by: invocation.siteOperator(campus), limit: 100_000)
            : try await campus.certificates(of: invocation.actor(campus))
        let phrases = invocation.phrases
        invocation.show(.array(certificates.map(all ? CertificateJSON.verification : CertificateJSON.summary))) {
            let rows = certificates.map {
                [$0.id.rawValue, $0.course.rawValue, phrases.status(of: $0), phrases.day($0.issuedAt)]
                    + (all ? [$0.name?.text ?? ""] : [])
            }
            invocation.terminal.print(
                Table(phrases.heads(.number, .course, .status, .issued) + (all ? phrases.heads(.name) : []), rows: rows)
            )
        }
        return .done
    }

    @Sendable private static func get(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let id = Certificate.ID(invocation["ID"])
        let actor = try await invocation.actor(campus)
        // Asked first also where no file is wanted: it refuses who is not the holder.
        let credential = try await campus.credential(id, by: actor)
        let phrases = invocation.phrases
        guard let path = invocation.option("json") else {
            for line in CertificateText.lines(try await campus.verification(id), phrases) {
                invocation.terminal.print(wrapped: line)
            }
            return .done
        }
        if path == "-" {
            invocation.terminal.output(String(decoding: credential, as: UTF8.self))
            return .done
        }
        do {
            try Data(credential).write(to: URL(filePath: Places.absolute(path)), options: .atomic)
        } catch {
            throw CommandError.no { $0.fileUnwritable(path) }
        }
        invocation.terminal.print(phrases.certificateWritten(path))
        return .done
    }

    @Sendable private static func revoke(_ invocation: Invocation) async throws -> ExitStatus {
        guard let reason = invocation.option("reason") else {
            throw CommandError.usage { $0.reasonMissing }
        }
        let campus = try await invocation.campus()
        let revoked = try await campus.revoke(
            Certificate.ID(invocation["ID"]), because: reason, by: invocation.siteOperator(campus))
        invocation.show(CertificateJSON.verification(revoked)) {
            invocation.terminal.print(invocation.phrases.certificateRevoked(revoked.id))
        }
        return .done
    }
}
