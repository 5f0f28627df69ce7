import Campus
import Catalogue
import FoundationEssentials
import JSON
import Learning
import MigrationLaw
import Website

/// A learner's proofs, and the certifier's list, replacement and revocation.
enum CertificateCommands {
    /// What the list of everybody's can be narrowed by.
    private static let searching = [
        Command.Option("name", "TEXT", \.findCertificatesOption),
        Command.Option("course", "COURSE", \.certificatesOfCourseOption),
        Command.Option("status", "STATUS", \.certificatesWithStatusOption),
    ]

    static let all: [Command] = [
        Command(
            "certificate list", .learner, [],
            [Command.Option("all", nil, \.allCertificatesOption)] + searching + [.acting, .json, .data, .content],
            \.helpCertificateList, example: "certificate list", run: list),
        Command(
            "certificate get", .learner, [.one("ID")],
            [
                Command.Option("json", "F", \.credentialFileOption), .acting, .data,
                .content,
            ],
            \.helpCertificateGet, example: "certificate get 6b2f… --json certificate.json", run: get),
        Command(
            "certificate replace", .certifier, [.one("ID")],
            [
                Command.Option("name", "NAME", \.correctedNameOption),
                Command.Option("reason", "TEXT", \.replacementReasonOption), .acting, .json, .data, .content,
            ],
            \.helpCertificateReplace,
            example: "certificate replace 6b2f… --name \"Amina Ali\" --reason \"Misspelt\"", run: replace),
        Command(
            "certificate revoke", .certifier, [.one("ID")],
            [Command.Option("reason", "TEXT", \.reasonOption), .acting, .json, .data, .content],
            \.helpCertificateRevoke, example: "certificate revoke 6b2f… --reason \"Issued in error\"",
            run: revoke),
    ]

    @Sendable private static func list(_ invocation: Invocation) async throws -> ExitStatus {
        let all = invocation.has("all")
        let search = try search(invocation)
        if !all, let option = searching.first(where: { invocation.has($0.name) }) {
            throw CommandError.usage { $0.optionGoesWithAll(option.name) }
        }
        let campus = try await invocation.campus()
        let certificates =
            all
            ? try await campus.allCertificates(matching: search, by: invocation.siteOperator(campus), limit: 100_000)
            : try await campus.certificates(of: invocation.actor(campus))
        let phrases = invocation.phrases
        invocation.show(.array(certificates.map(all ? CertificateJSON.record : CertificateJSON.summary))) {
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

    private static func search(_ invocation: Invocation) throws(CommandError) -> CertificateSearch {
        var standing: Certificate.Standing?
        if let typed = invocation.option("status") {
            standing = Certificate.Standing(rawValue: typed.lowercased())
            let known = Certificate.Standing.allCases.map(\.rawValue)
            guard standing != nil else { throw .usage { $0.noStatus(typed, known: known) } }
        }
        return CertificateSearch(
            invocation.option("name") ?? "", course: invocation.option("course").map { Course.ID($0) },
            standing: standing)
    }

    @Sendable private static func get(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let id = Certificate.ID(invocation["ID"])
        let actor = try await invocation.actor(campus)
        // Asked first also where no file is wanted: it refuses who is not the holder.
        let credential = try await campus.credential(id, by: actor)
        let phrases = invocation.phrases
        guard let path = invocation.option("json") else {
            for line in CertificateText.lines(try await campus.verification(id), isPublic: false, phrases) {
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

    @Sendable private static func replace(_ invocation: Invocation) async throws -> ExitStatus {
        guard let name = invocation.option("name") else { throw CommandError.usage { $0.correctedNameMissing } }
        guard let reason = invocation.option("reason") else {
            throw CommandError.usage { $0.replacementReasonMissing }
        }
        let campus = try await invocation.campus()
        let old = Certificate.ID(invocation["ID"].lowercased())
        let new = try await campus.replace(
            old, correcting: name, because: reason, by: invocation.siteOperator(campus))
        invocation.show(CertificateJSON.replacement(of: old, by: new)) {
            invocation.terminal.print(wrapped: invocation.phrases.certificateReplaced(old, by: new.id))
        }
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
