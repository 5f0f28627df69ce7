import JSON

@testable import Credentials

#if canImport(FoundationEssentials)
    import FoundationEssentials
#endif

/// Parts of a certificate with good defaults; a test states only what matters to it.
enum Sample {
    static let now = moment("2026-06-01T12:00:00Z")
    static let did = some(WebDID("did:web:campus.example.org"))
    static let fragment = some(KeyFragment("ed-2026a"))
    static let list = some(WebAddress("https://campus.example.org/status/r/1"))

    /// The key of a fixed seed, so that a failing test fails again.
    static let key = made { () throws(KeyError) in try SigningKey(seed: [UInt8](repeating: 7, count: 32)) }
    static let otherKey = made { () throws(KeyError) in try SigningKey(seed: [UInt8](repeating: 8, count: 32)) }

    static let issuer = CredentialIssuer(id: did, key: key, keyFragment: fragment)

    static func some<Value>(_ value: Value?) -> Value {
        guard let value else { preconditionFailure("a sample cannot be made") }
        return value
    }

    static func made<Value, Failure: Error>(_ make: () throws(Failure) -> Value) -> Value {
        do { return try make() } catch { preconditionFailure("a sample cannot be made: \(error)") }
    }

    static func moment(_ text: String) -> Moment { some(Moment(text)) }

    static func text(_ text: String, _ lines: PlainText.Lines = .one) -> PlainText {
        made { () throws(PlainText.Fault) in try PlainText(text, lines: lines) }
    }

    static func content(
        name: String = "Amina Ouédraogo", validFrom: Moment = moment("2026-05-20T09:00:00Z"),
        validUntil: Moment? = moment("2029-05-20T09:00:00Z"), score: Percentage? = Percentage(hundredths: 8667),
        email: HashedEmail? = HashedEmail(address: "Amina@example.org", salt: "5f"), index: Int = 42,
        credits: Credits? = Credits(hundredths: 1250), did: WebDID = did, list: WebAddress = list
    ) -> CredentialContent {
        made { () throws(CredentialContent.Fault) in
            try CredentialContent(
                id: some(URNUUID("urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e")),
                name: text("Rights of Migrants"),
                issuer: IssuerProfile(
                    id: did, name: text("Academy “Rights & Borders”"),
                    url: some(WebAddress("https://campus.example.org/"))),
                validFrom: validFrom, validUntil: validUntil, awardedDate: moment("2026-05-20T08:59:58Z"),
                recipient: Recipient(
                    id: some(URNUUID("urn:uuid:7c9e6679-7425-40de-944b-e07fc1f90ae7")), printedName: text(name),
                    email: email),
                achievement: Achievement(
                    id: some(WebAddress("https://campus.example.org/a/rights-of-migrants/v3")),
                    name: text("The Rights of Migrants"), description: text("A two-day module.\nFor staff.", .many),
                    criteria: text("All lessons and 70 % in the final.", .many),
                    score: score.map { _ in
                        ScoreDescription(
                            id: some(URNUUID("urn:uuid:9f2d2c4e-3b1a-4c5d-8e6f-001122334455")),
                            name: text("Final test"),
                            required: some(Percentage("70")))
                    }),
                score: score, creditsEarned: credits, activityStart: DateStamp("2026-05-18"),
                activityEnd: DateStamp("2026-05-19"), status: some(StatusEntry(list: list, index: index)))
        }
    }

    static func credential(
        _ content: CredentialContent = content(), created: Moment = moment("2026-05-20T09:00:00Z"),
        by issuer: CredentialIssuer = issuer
    ) -> [UInt8] {
        made { () throws(CredentialError) in try issuer.issue(content, created: created) }
    }

    static func statusList(
        revoked: [Int] = [], at address: WebAddress = list, created: Moment = now, by issuer: CredentialIssuer = issuer
    ) -> [UInt8] {
        var list = StatusList(address: address)
        for index in revoked { list.revoke(at: index) }
        return made { () throws(CredentialError) in try issuer.issue(list, created: created) }
    }

    static func didDocument(
        id: WebDID = did, key: PublicKey = key.publicKey, expires: Moment? = nil, revoked: Moment? = nil,
        isForAssertions: Bool = true
    ) -> [UInt8] {
        DIDDocument(
            id: id,
            keys: [
                IssuerKey(
                    fragment: fragment, publicKey: key, expires: expires, revoked: revoked,
                    isForAssertions: isForAssertions)
            ]
        ).bytes
    }

    static func verify(
        _ credential: [UInt8] = credential(), did: [UInt8] = didDocument(), list: [UInt8]? = statusList(),
        now: Moment = now, logged: Moment? = nil
    ) -> Verification.Outcome {
        CredentialVerifier.verify(
            credential: credential, didDocument: did, statusList: list, now: now, logged: logged
        ).outcome
    }

    /// The document with one value replaced, wherever it stands; the proof stays.
    static func changed(_ bytes: [UInt8], _ old: String, _ new: String) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).replacing(old, with: new).utf8)
    }

    /// Any document, signed by a real key as ours is, whatever it says: what an attacker inside could make.
    static func forged(
        _ document: JSONObject, as shape: NodeShape, contexts: [String], by key: SigningKey = key,
        created: Moment = now
    ) throws -> [UInt8] {
        let options = ProofOptions(created: created, verificationMethod: did.url(of: fragment))
        let input = try SignatureInput(proof: options, document: document, as: shape, contexts: contexts)
        var signed = document
        signed["proof"] = options.proof(value: try key.signature(over: input))
        return JSON.object(signed).bytes
    }
}

/// The folder of shared material, where it is at hand: named by `IML_SHARED`, or beside the package.
enum Shared {
    static let folder: String? = {
        let environment = ProcessInfo.processInfo.environment
        let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
            separator: "/")
        return [environment["IML_SHARED"], package + "/../shared"].compactMap(\.self).first { folder in
            FileManager.default.fileExists(atPath: folder + "/contexts/credentials-v2.json")
        }
    }()

    static var isThere: Bool { folder != nil }

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: "\(folder ?? "")/\(path)")))
    }

    static func text(_ path: String) throws -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }
}
