import Campus
import Catalogue
import Credentials
import JSON
import Learning
import MigrationLaw
import Website

/// Telling whether a certificate is genuine; never over the network.
enum VerifyCommands {
    static let all: [Command] = [
        Command(
            "verify", .anyone, [.one("FILE|ID")],
            [
                Command.Option("did", "F", \.issuerKeysOption),
                Command.Option("status-list", "F", \.statusListOption), .json, .data,
                .content,
            ],
            \.helpVerify,
            example: "verify certificate.json --did did.json --status-list list.json", run: verify)
    ]

    @Sendable private static func verify(_ invocation: Invocation) async throws -> ExitStatus {
        let named = invocation["FILE|ID"]
        if Places.exists(Places.absolute(named)) { return try await verify(file: named, invocation) }
        let number = named.hasPrefix("urn:uuid:") ? String(named.dropFirst(9)) : named
        guard URNUUID(uuid: number.lowercased()) != nil else {
            throw CommandError.notFound { $0.neitherFileNorNumber(named) }
        }
        let certificate = try await invocation.campus().verification(Certificate.ID(number))
        invocation.show(CertificateJSON.verification(certificate)) {
            for line in CertificateText.lines(certificate, isPublic: true, invocation.phrases) {
                invocation.terminal.print(wrapped: line)
            }
        }
        return certificate.status == .issued ? .done : .no
    }

    private static func verify(file: String, _ invocation: Invocation) async throws -> ExitStatus {
        let credential = try InputFile.bytes(file)
        let now = Moment(secondsSinceEpoch: Instant.now().milliseconds / 1000)
        let proofs: Proofs
        var replacement: Certificate.ID?
        if let did = invocation.option("did") {
            proofs = Proofs(
                didDocument: try InputFile.bytes(did),
                statusList: try invocation.option("status-list").map { path throws(CommandError) in
                    try InputFile.bytes(path)
                })
        } else {
            // What the file says of itself tells only where to look; the judgement comes after.
            let claim = CredentialVerifier.verify(credential: credential, didDocument: [], statusList: nil, now: now)
            guard let content = claim.content else { return try tell(claim, toFetch: [], invocation) }
            guard let own = try await ownProofs(of: content, invocation) else {
                return try tell(claim, toFetch: toFetch(content, invocation.phrases), invocation)
            }
            proofs = own
            replacement = try await replacementOnRecord(of: content, invocation)
        }
        let found = CredentialVerifier.verify(
            credential: credential, didDocument: proofs.didDocument, statusList: proofs.statusList, now: now)
        return try tell(
            found, toFetch: [], listFrom: proofs.statusList.flatMap(validFrom), replacement: replacement, invocation)
    }

    /// The number that replaced it, by this campus's own record: the public list only says that it no longer stands.
    private static func replacementOnRecord(
        of content: CredentialContent, _ invocation: Invocation
    ) async throws -> Certificate.ID? {
        do {
            let certificate = try await invocation.campus().verification(Certificate.ID(content.id.uuid))
            guard case .replaced(let new, _, _) = certificate.status else { return nil }
            return new
        } catch CampusError.notFound {
            return nil
        }
    }

    /// From when a status list that was checked is: what was revoked later does not stand in it.
    private static func validFrom(_ statusList: [UInt8]) -> String? {
        (try? JSON(bytes: statusList))?["validFrom"]?.string
    }

    private struct Proofs {
        let didDocument: [UInt8]
        let statusList: [UInt8]?
    }

    /// This campus's own record, when it is the issuer.
    private static func ownProofs(of content: CredentialContent, _ invocation: Invocation) async throws -> Proofs? {
        guard invocation.dataFolder.holdsCampus else { return nil }
        let campus = try await invocation.campus()
        let address = campus.settings.current.publicAddress
        let prefix = "\(address)/status/r/"
        guard WebDID(publicAddress: address) == content.issuer.id, content.status.list.text.hasPrefix(prefix),
            let number = Int(content.status.list.text.dropFirst(prefix.count))
        else { return nil }
        do {
            return Proofs(didDocument: try campus.didDocument(), statusList: try await campus.statusList(number))
        } catch CampusError.notFound {
            return Proofs(didDocument: try campus.didDocument(), statusList: nil)
        }
    }

    private static func toFetch(_ content: CredentialContent, _ phrases: Phrases) -> [String] {
        [
            phrases.fetchKeys(content.issuer.id.documentAddress),
            phrases.fetchStatusList(content.status.list.text),
        ]
    }

    private static func tell(
        _ found: Verification, toFetch: [String], listFrom: String? = nil, replacement: Certificate.ID? = nil,
        _ invocation: Invocation
    ) throws -> ExitStatus {
        let phrases = invocation.phrases
        let (status, exit, lines): (String, ExitStatus, [String]) =
            switch found.outcome {
            case .valid: ("valid", .done, [])
            case .notValid([.revoked]) where replacement != nil:
                ("replaced", .no, replacement.map { [phrases.replacedByLine($0)] } ?? [])
            case .notValid(let reasons): (word(reasons), .no, reasons.map { $0.sentence(phrases) })
            case .indeterminate(let missing):
                ("indeterminate", .indeterminate, toFetch.isEmpty ? missing.map { $0.sentence(phrases) } : toFetch)
            }
        invocation.show(CertificateJSON.file(found.content, status: status, lines: lines, replacedBy: replacement)) {
            let heading =
                switch exit {
                case .done: phrases.fileValid
                case .indeterminate: phrases.fileNotKnown
                default: phrases.fileNotValid(status)
                }
            invocation.terminal.print(heading)
            for line in lines { invocation.terminal.print(wrapped: line, indent: 2) }
            // What an unproven file says must not look like our word.
            guard exit == .done, let content = found.content else { return }
            for line in CertificateText.lines(content, phrases) { invocation.terminal.print(wrapped: line, indent: 2) }
            if let listFrom { invocation.terminal.print(wrapped: phrases.revocationsUntil(listFrom), indent: 2) }
            if content.issuer.id.isLocalhost { invocation.terminal.print(wrapped: phrases.testLine, indent: 2) }
        }
        return exit
    }

    private static func word(_ reasons: [Verification.Reason]) -> String {
        if reasons == [.revoked] { return "revoked" }
        if reasons.count == 1, case .expired = reasons[0] { return "expired" }
        if reasons.count == 1, case .notYetValid = reasons[0] { return "not-yet-valid" }
        return "wrong"
    }
}
