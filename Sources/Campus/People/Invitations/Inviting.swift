public import Learning
import JSON
import MigrationLaw
public import Records

/// What an open invitation says, as its sender wrote it.
public struct Invitation: Sendable, Equatable {
    /// May be changed by whoever takes the invitation.
    public let name: PersonName
    /// The address that the account will have.
    public let email: EmailAddress
    /// What the person reads.
    public let language: Language

    init?(_ link: OneTimeLink) {
        guard link.purpose == .invitation, let name = link.name, let email = link.email else { return nil }
        self.name = name
        self.email = email
        language = link.language ?? .english
    }
}

/// What a file with people to invite came to, row by row.
public struct InvitationReport: Sendable {
    /// In the order of the file.
    public let rows: [Row]
    /// Nothing was done: the rows say what would be.
    public let isDryRun: Bool
    /// What the links are made from: the same file with the same seed gives the same links, so that doing it twice harms
    /// nothing. It opens nothing once the links are used, and is as secret as they are.
    public let seed: String

    /// How many people are invited, or would be.
    public var invited: Int { rows.count - refused }
    /// How many rows need mending.
    public var refused: Int {
        rows.count { row in
            if case .refused = row.outcome { true } else { false }
        }
    }

    /// One row of the file.
    public struct Row: Sendable {
        /// The line it begins on, from 1.
        public let line: Int
        /// As it stands in the file.
        public let name: String
        /// As it stands in the file.
        public let email: String
        /// What the person reads.
        public let language: Language
        /// What came of it.
        public let outcome: Outcome
    }

    /// What came of a row.
    public enum Outcome: Sendable, Equatable {
        /// Would be invited; an earlier invitation of the address would stop working.
        case ready(again: Bool)
        /// Is invited, by this link.
        case invited(NewLink)
        /// Must be mended.
        case refused(Fault)
    }

    /// What is wrong with a row.
    public enum Fault: Error, Sendable, Equatable {
        case name(NameError)
        case email
        case language(String)
        /// The address has an account.
        case hasAccount
        /// The address stands on an earlier line as well.
        case doubled(line: Int)
        /// A quotation mark is never closed.
        case unclosedQuote
    }
}

extension Campus {
    /// How long an invitation works. It opens nothing that is there already, and it has to reach people first.
    public static let invitationLength: Duration = .days(7)

    /// Invites the people in a file, or says what that would come to. Rows with faults are left out.
    ///
    /// - Parameters:
    ///   - file: name, address and language as a spreadsheet saves them, at most 256 KiB and 1,000 people.
    ///   - seed: from an earlier report on the same file; nil makes links that nobody has had.
    public func invite(
        _ file: [UInt8], isDryRun: Bool, seed: String? = nil, by actor: Actor
    ) async throws -> InvitationReport {
        try await require([.registrar], actor)
        let seed = seed ?? Secrets.newSecret()
        let rows: [InvitationFile.Row]
        do { rows = try InvitationFile(file).rows } catch { throw CampusError.badInvitations(error) }
        let otherwise = settings.current.languages.first ?? .english
        let moment = now()
        return try await act { records in
            try await require([.registrar], actor, in: records)
            var lines: [EmailAddress: Int] = [:]
            var report: [InvitationReport.Row] = []
            for row in rows {
                let language = Language(called: row.language) ?? otherwise
                let outcome: InvitationReport.Outcome
                do {
                    let invited = try await checked(row, language, earlier: lines, in: records)
                    lines[invited.email] = row.line
                    outcome =
                        isDryRun
                        ? .ready(again: try await records.isInvited(invited.email, at: moment))
                        : .invited(try await invite(invited, seed: seed, in: records, by: actor, at: moment))
                } catch let fault as InvitationReport.Fault {
                    outcome = .refused(fault)
                }
                report.append(
                    InvitationReport.Row(
                        line: row.line, name: row.name, email: row.email, language: language, outcome: outcome))
            }
            return InvitationReport(rows: report, isDryRun: isDryRun, seed: seed)
        }
    }

    /// Makes the account that an invitation is for, and signs in. The link was handed over by an administrator, not sent to
    /// the address: it proves no e-mail.
    public func acceptInvitation(
        link secret: String, name: String, password: String, language: Language, kind: Session.Kind,
        device: DeviceWord = .unknown
    ) async throws -> NewSession {
        guard case .invitation(let invitation) = try await offer(of: secret) else { throw CampusError.badLink }
        let person = try newPerson(name: name, email: invitation.email.typed, language: language)
        let hash = try await hash(password)
        let digest = Secrets.digest(secret)
        let moment = now()
        do {
            return try await act { records in
                guard let link = try await records.link(digest, at: moment), link.purpose == .invitation,
                    try await records.useLink(digest, at: moment)
                else { throw CampusError.badLink }
                try await records.emptyLink(digest)
                try await records.insert(person, password: hash, notice: PrivacyNotice.version)
                try await records.note(
                    "person.signed-up", about: "person:\(person.id)", by: .person(person.id), at: moment,
                    payload: ["invitation": .string(link.publicID)],
                    personal: ["name": .string(person.name.text), "email": .string(person.email.typed)])
                return try await Campus.beginSession(
                    of: person.id, kind: kind, device: device, in: records, at: moment)
            }
        } catch is AddressTaken {
            throw CampusError.addressTaken
        }
    }

    private func checked(
        _ row: InvitationFile.Row, _ language: Language, earlier lines: [EmailAddress: Int], in records: Records
    ) async throws -> (name: PersonName, email: EmailAddress, language: Language) {
        guard !row.isUnclosed else { throw InvitationReport.Fault.unclosedQuote }
        let name: PersonName
        do { name = try PersonName(row.name) } catch { throw InvitationReport.Fault.name(error) }
        guard let email = EmailAddress(row.email) else { throw InvitationReport.Fault.email }
        guard row.language.isEmpty || Language(called: row.language) != nil else {
            throw InvitationReport.Fault.language(row.language)
        }
        if let line = lines[email] { throw InvitationReport.Fault.doubled(line: line) }
        guard try await records.person(at: email) == nil else { throw InvitationReport.Fault.hasAccount }
        return (name, email, language)
    }

    /// What an invitation says about somebody stands in the link alone: should nobody take it, nothing of it stays.
    private func invite(
        _ person: (name: PersonName, email: EmailAddress, language: Language), seed: String, in records: Records,
        by actor: Actor, at moment: Instant
    ) async throws -> NewLink {
        let (secret, digest) = Secrets.link(from: seed, for: person.email.key)
        if let standing = try await records.link(digest, at: moment) { return newLink(secret, standing, path: "/link") }
        let link = OneTimeLink(
            digest: digest, purpose: .invitation, person: nil, createdAt: moment,
            expiresAt: moment + Campus.invitationLength, name: person.name, email: person.email,
            language: person.language)
        try await records.deleteInvitations(of: person.email)
        try await records.insert(link)
        try await records.note(
            "person.invited", about: "invitation:\(link.publicID)", by: actor, at: moment,
            payload: ["language": .string(person.language.code)])
        return newLink(secret, link, path: "/link")
    }
}
