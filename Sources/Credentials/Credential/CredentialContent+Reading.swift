internal import JSON

extension CredentialContent {
    /// Reads a document without its proof, and takes it only if it is, member for member, what ``document()`` writes.
    init(document: JSONObject) throws(ShapeError) {
        let reader = MemberReader(.object(document))
        let subject = reader["credentialSubject"]
        let achievement = try Achievement(subject["achievement"])
        var score: Percentage?
        if subject.has("result") {
            score = try subject["result"][0]["value"].value("a percentage", Percentage.init)
        }
        let credits: Credits? =
            subject.has("creditsEarned") ? try subject["creditsEarned"].json("credits", Credits.init) : nil
        let issuer = IssuerProfile(
            id: try reader["issuer"]["id"].value("did:web:HOST", WebDID.init(_:)),
            name: try reader["issuer"]["name"].text(),
            url: try reader["issuer"]["url"].value("an address", WebAddress.init))
        let status = reader["credentialStatus"]
        let index = try status["statusListIndex"].value("a whole number as text") { text in Int(text) }
        let list = try status["statusListCredential"].value("an address", WebAddress.init)
        guard let entry = StatusEntry(list: list, index: index) else {
            throw ShapeError("credentialStatus", .notA("a place in a status list"))
        }
        do {
            try self.init(
                id: reader["id"].value("urn:uuid: of version 4", URNUUID.init(_:)),
                name: reader["name"].text(),
                issuer: issuer,
                validFrom: reader["validFrom"].moment(),
                validUntil: reader.has("validUntil") ? reader["validUntil"].moment() : nil,
                awardedDate: reader["awardedDate"].moment(),
                recipient: Recipient(subject),
                achievement: achievement,
                score: score,
                creditsEarned: credits,
                activityStart: subject.has("activityStartDate") ? subject["activityStartDate"].day() : nil,
                activityEnd: subject.has("activityEndDate") ? subject["activityEndDate"].day() : nil,
                status: entry)
        } catch let error as ShapeError {
            throw error
        } catch let error as Fault {
            throw ShapeError("", .content(error))
        } catch {
            throw ShapeError("", .notAsIssued)
        }
        guard self.document() == document else { throw ShapeError("", .notAsIssued) }
    }
}

extension Achievement {
    fileprivate init(_ reader: MemberReader) throws(ShapeError) {
        var score: ScoreDescription?
        if reader.has("resultDescription") {
            let result = reader["resultDescription"][0]
            score = ScoreDescription(
                id: try result["id"].value("urn:uuid: of version 4", URNUUID.init(_:)), name: try result["name"].text(),
                required: try result["requiredValue"].value("a percentage", Percentage.init))
        }
        self.init(
            id: try reader["id"].value("an address", WebAddress.init), name: try reader["name"].text(),
            description: try reader["description"].text(.many),
            criteria: try reader["criteria"]["narrative"].text(.many),
            score: score)
    }
}

extension Recipient {
    fileprivate init(_ reader: MemberReader) throws(ShapeError) {
        let identifiers = reader["identifier"]
        var email: HashedEmail?
        if identifiers.count > 1 {
            let salt = try identifiers[1]["salt"].value("a salt") { $0 }
            email = try identifiers[1]["identityHash"].value("a salted digest") { text in
                HashedEmail(identityHash: text, salt: salt)
            }
        }
        self.init(
            id: try reader["id"].value("urn:uuid: of version 4", URNUUID.init(_:)),
            printedName: try identifiers[0]["identityHash"].text(), email: email)
    }
}

/// A place in a JSON value that remembers its path, so that a fault can say where it is.
struct MemberReader {
    private let json: JSON?
    private let path: String

    init(_ json: JSON?, path: String = "") {
        self.json = json
        self.path = path
    }

    subscript(key: String) -> MemberReader {
        MemberReader(json?[key], path: path.isEmpty ? key : "\(path).\(key)")
    }

    subscript(index: Int) -> MemberReader {
        MemberReader(json?[index], path: "\(path)[\(index)]")
    }

    var count: Int { json?.array?.count ?? 0 }

    func has(_ key: String) -> Bool { json?[key] != nil }

    func json<Value>(_ kind: String, _ make: (JSON) -> Value?) throws(ShapeError) -> Value {
        guard let json, let value = make(json) else { throw ShapeError(path, .notA(kind)) }
        return value
    }

    func value<Value>(_ kind: String, _ make: (String) -> Value?) throws(ShapeError) -> Value {
        guard let text = json?.string, let value = make(text) else { throw ShapeError(path, .notA(kind)) }
        return value
    }

    func moment() throws(ShapeError) -> Moment {
        try value("a real date and time in UTC, YYYY-MM-DDThh:mm:ssZ", Moment.init)
    }

    func day() throws(ShapeError) -> DateStamp {
        try value("a real day, YYYY-MM-DD", DateStamp.init)
    }

    func text(_ lines: PlainText.Lines = .one) throws(ShapeError) -> PlainText {
        guard let text = json?.string else { throw ShapeError(path, .notA("a text")) }
        do {
            return try PlainText(text, lines: lines)
        } catch {
            throw ShapeError(path, .text(error))
        }
    }
}
