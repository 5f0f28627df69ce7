internal import JSON

extension CredentialContent {
    /// The document without its proof: shape A, members in the order of its description.
    func document() -> JSONObject {
        var document: JSONObject = [
            "@context": .array(TermTable.credentialContexts.map { .string($0) }),
            "id": .string(id.description),
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": .string(name.description),
            "issuer": [
                "id": .string(issuer.id.description), "type": ["Profile"], "name": .string(issuer.name.description),
                "url": .string(issuer.url.text),
            ],
            "validFrom": .string(validFrom.description),
        ]
        document["validUntil"] = validUntil.map { .string($0.description) }
        document["awardedDate"] = .string(awardedDate.description)
        document["credentialSubject"] = .object(subject())
        document["credentialSchema"] = [
            ["id": .string(TermTable.schemaAddress), "type": "1EdTechJsonSchemaValidator2019"]
        ]
        document["credentialStatus"] = [
            "id": .string(status.id), "type": "BitstringStatusListEntry", "statusPurpose": "revocation",
            "statusListIndex": .string(String(status.index)), "statusListCredential": .string(status.list.text),
        ]
        return document
    }

    private func subject() -> JSONObject {
        var identifiers: [JSON] = [
            [
                "type": "IdentityObject", "hashed": false, "identityType": "name",
                "identityHash": .string(recipient.printedName.description),
            ]
        ]
        if let email = recipient.email {
            identifiers.append([
                "type": "IdentityObject", "hashed": true, "identityType": "emailAddress",
                "identityHash": .string(email.identityHash), "salt": .string(email.salt),
            ])
        }
        var subject: JSONObject = [
            "type": ["AchievementSubject"], "id": .string(recipient.id.description), "identifier": .array(identifiers),
            "achievement": .object(achievement.document()),
        ]
        if let score, let description = achievement.score {
            subject["result"] = [
                [
                    "type": ["Result"], "resultDescription": .string(description.id.description),
                    "value": .string(score.description),
                ]
            ]
        }
        subject["creditsEarned"] = creditsEarned?.json
        subject["activityStartDate"] = activityStart.map { .string($0.description) }
        subject["activityEndDate"] = activityEnd.map { .string($0.description) }
        return subject
    }
}

extension Achievement {
    fileprivate func document() -> JSONObject {
        var document: JSONObject = [
            "id": .string(id.text), "type": ["Achievement"], "achievementType": "CertificateOfCompletion",
            "name": .string(name.description), "description": .string(description.description),
            "criteria": ["narrative": .string(criteria.description)],
        ]
        if let score {
            document["resultDescription"] = [
                [
                    "id": .string(score.id.description), "type": ["ResultDescription"],
                    "name": .string(score.name.description), "resultType": "Percent", "valueMin": "0",
                    "valueMax": "100",
                    "requiredValue": .string(score.required.description),
                ]
            ]
        }
        return document
    }
}

extension Credits {
    /// A whole number where it is one: programs in use canonicalise `12.0` in two ways, `12` in one.
    var json: JSON {
        hundredths.isMultiple(of: 100) ? .integer(Int64(hundredths / 100)) : .real(Double(hundredths) / 100)
    }

    init?(_ json: JSON) {
        switch json {
        case .integer(let number):
            guard let count = Int(exactly: number), (0...999_999).contains(count) else { return nil }
            self.init(hundredths: count * 100)
        case .real(let number):
            guard (0..<1_000_000).contains(number) else { return nil }
            let count = Int(number * 100)
            guard Double(count) == number * 100, !count.isMultiple(of: 100) else { return nil }
            self.init(hundredths: count)
        case .null, .bool, .string, .array, .object: return nil
        }
    }

    /// The canonical lexical form of JSON-LD 1.1 (section 8.6, “Object to RDF Conversion”): whole numbers in digits, others
    /// as `1.25E1`. Quarters have their digits exactly, so no rounding takes part.
    var lexicalForm: String {
        if hundredths.isMultiple(of: 100) { return String(hundredths / 100) }
        var digits = Array(String(hundredths).utf8)
        let exponent = digits.count - 3
        while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
        let fraction = digits.count > 1 ? String(decoding: digits.dropFirst(), as: UTF8.self) : "0"
        return "\(String(decoding: digits.prefix(1), as: UTF8.self)).\(fraction)E\(exponent)"
    }
}
