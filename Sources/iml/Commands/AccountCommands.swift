import Campus
import Catalogue
import JSON
import Learning
import MigrationLaw
import Records

/// What people do with their own account.
enum AccountCommands {
    private static let common: [Command.Option] = [.data, .content]
    private static let code = Command.Option("link", "CODE", \.proofLinkOption)

    static let all: [Command] = [
        Command(
            "account show", .learner, [], [.acting, .json] + common, \.helpAccountShow,
            example: "account show", run: show),
        Command(
            "account name", .learner, [.one("NAME")], [.acting] + common, \.helpAccountName,
            example: "account name \"Amina Odhiambo\"", run: rename),
        Command(
            "account language", .learner, [.one("LANGUAGE")], [.acting] + common, \.helpAccountLanguage,
            example: "account language fr", run: changeLanguage),
        Command(
            "account password", .learner, [], [code] + common, \.helpAccountPassword,
            example: "account password", run: changePassword),
        Command(
            "account export", .learner, [.one("FILE")], [code] + common,
            \.helpAccountExport, example: "account export my-data.json",
            run: export),
        Command(
            "account erase", .learner, [],
            [code, Command.Option("yes", nil, \.yesOption)] + common,
            \.helpAccountErase, example: "account erase", run: erase),
    ]

    @Sendable private static func show(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let person = try await campus.account(by: try await invocation.actor(campus))
        let phrases = invocation.phrases
        invocation.show([
            "id": .string(person.id.rawValue), "name": .string(person.name.text), "email": .string(person.email.typed),
            "proven": .bool(person.emailIsProven), "language": .string(person.language.code),
            "roles": .array(person.roles.map(\.rawValue).sorted().map { .string($0) }),
            "created": .string(person.createdAt.description),
        ]) {
            let proven = person.emailIsProven ? phrases.addressProven : phrases.addressUnproven
            invocation.terminal.print(
                Table(rows: [
                    [phrases.name, person.name.text], [phrases.email, "\(person.email) (\(proven))"],
                    [phrases.languageLabel, phrases.languageName(person.language)],
                    [phrases.roleLabel, phrases.roles(person.roles)],
                    [phrases.memberSince, phrases.day(person.createdAt)],
                ]))
        }
        return .done
    }

    @Sendable private static func rename(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        try await campus.rename(to: invocation["NAME"], by: try await invocation.actor(campus))
        invocation.terminal.print(invocation.phrases.accountSaved)
        return .done
    }

    @Sendable private static func changeLanguage(_ invocation: Invocation) async throws -> ExitStatus {
        guard let language = Language(rawValue: invocation["LANGUAGE"].lowercased()) else {
            throw CommandError.usage { $0.noLanguage(invocation["LANGUAGE"]) }
        }
        let campus = try await invocation.campus()
        try await campus.change(language: language, by: try await invocation.actor(campus))
        invocation.terminal.print(invocation.phrases.accountSaved)
        return .done
    }

    @Sendable private static func changePassword(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let phrases = invocation.phrases
        if let link = invocation.option("link") {
            guard let new = invocation.terminal.ask(phrases.askNewPassword, true) else {
                throw CommandError.usage { $0.credentialsMissing }
            }
            let session = try await campus.choosePassword(new, link: secret(link), kind: .bearer, device: .terminal)
            try invocation.places.sessionFile.write(session.secret)
        } else {
            let signedIn = try await signedIn(invocation, campus)
            guard let old = invocation.terminal.ask(phrases.askPassword, true),
                let new = invocation.terminal.ask(phrases.askNewPassword, true)
            else { throw CommandError.usage { $0.credentialsMissing } }
            try await campus.changePassword(
                to: new, old: old, by: .person(signedIn.person.id), sparing: signedIn.session, from: "command line")
        }
        invocation.terminal.print(phrases.passwordChanged)
        return .done
    }

    @Sendable private static func export(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let signedIn = try await signedIn(invocation, campus)
        let data = try await campus.exportMyData(
            proof: try proof(invocation), by: .person(signedIn.person.id), from: "command line")
        try PrivateFile(path: Places.absolute(invocation["FILE"])).write(data.prettyText)
        invocation.terminal.print(wrapped: invocation.phrases.copyWritten(to: invocation["FILE"]))
        return .done
    }

    @Sendable private static func erase(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let signedIn = try await signedIn(invocation, campus)
        let phrases = invocation.phrases
        guard invocation.has("yes") else {
            let terminal = invocation.terminal
            for (heading, items) in [
                (phrases.whatGoes, phrases.whatGoesItems), (phrases.whatStays, phrases.whatStaysItems),
            ] {
                terminal.print("\(heading):")
                for item in items { terminal.print(wrapped: "- \(item)", indent: 2) }
            }
            throw CommandError.no { $0.eraseNeedsYes }
        }
        try await campus.eraseMyData(
            proof: try proof(invocation), by: .person(signedIn.person.id), from: "command line")
        invocation.places.sessionFile.remove()
        invocation.terminal.print(wrapped: phrases.erasedSentence)
        return .done
    }

    /// Whoever signed in with `iml session`: nobody does this on behalf of somebody else.
    private static func signedIn(_ invocation: Invocation, _ campus: Campus) async throws -> SignedIn {
        guard let secret = invocation.places.sessionFile.read(), let signedIn = try await campus.session(secret) else {
            throw CommandError.no { $0.nobodySignedIn }
        }
        return signedIn
    }

    private static func proof(_ invocation: Invocation) throws -> String {
        if let link = invocation.option("link") { return secret(link) }
        guard let password = invocation.terminal.ask(invocation.phrases.askProof, true) else {
            throw CommandError.usage { $0.credentialsMissing }
        }
        return password
    }

    /// The code of a link, also when the whole address was given.
    private static func secret(_ link: String) -> String {
        link.split(separator: "#").last.map(String.init) ?? link
    }
}
