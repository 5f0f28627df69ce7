import Campus
import Catalogue
import JSON
import Learning
import MigrationLaw

/// People and their roles.
enum PersonCommands {
    private static let email = Command.Argument.one("EMAIL")
    private static let role = Command.Argument.one("ROLE")
    private static let common: [Command.Option] = [.json, .data, .content]

    static let all: [Command] = [
        Command(
            "person add", .siteOperator, [email, .one("NAME")],
            [Command.Option("language", "LANGUAGE", \.personLanguageOption)] + common,
            \.helpPersonAdd,
            example: "person add amina@example.org \"Amina Odhiambo\"",
            run: add),
        Command(
            "person list", .siteOperator, [],
            [Command.Option("find", "WORDS", \.findOption)] + common,
            \.helpPersonList, example: "person list --find odhiambo", run: list),
        Command(
            "person grant", .siteOperator, [email, role], common, \.helpPersonGrant,
            example: "person grant amina@example.org administrator", run: grant),
        Command(
            "person revoke", .siteOperator, [email, role], common, \.helpPersonRevoke,
            example: "person revoke amina@example.org administrator", run: revoke),
        Command(
            "person link", .siteOperator, [email],
            [
                Command.Option("purpose", "PURPOSE", \.purposeOption),
                Command.Option("address", "EMAIL", \.addressOption),
            ] + common,
            \.helpPersonLink, example: "person link amina@example.org --purpose password", run: link),
        Command(
            "person end", .siteOperator, [email], common, \.helpPersonEnd,
            example: "person end amina@example.org", run: end),
        Command(
            "person reopen", .siteOperator, [email], common, \.helpPersonReopen,
            example: "person reopen amina@example.org", run: reopen),
    ]

    private static let actor = Actor.siteOperator(onBehalfOf: nil)

    @Sendable private static func add(_ invocation: Invocation) async throws -> ExitStatus {
        let code = invocation.option("language") ?? "en"
        guard let language = Language(rawValue: code.lowercased()) else {
            throw CommandError.usage { $0.noLanguage(code) }
        }
        let campus = try await invocation.campus(create: true)
        // Nobody knows this password: the person signs in by the link.
        var random = SystemRandomNumberGenerator()
        let password = (0..<4).map { _ in String(UInt64.random(in: 0...UInt64.max, using: &random), radix: 36) }
            .joined()
        let person = try await campus.signUp(
            name: invocation["NAME"], email: invocation["EMAIL"], password: password, language: language,
            from: "command line", by: actor)
        try tell(try await campus.signInLink(for: person.id, by: actor), person, isNew: true, invocation)
        return .done
    }

    @Sendable private static func list(_ invocation: Invocation) async throws -> ExitStatus {
        let people = try await invocation.campus().people(
            matching: invocation.option("find") ?? "", by: actor, limit: 100_000)
        let phrases = invocation.phrases
        let json = people.map { person in
            JSON.object([
                "id": .string(person.id.rawValue), "name": .string(person.name.text),
                "email": .string(person.email.typed), "language": .string(person.language.code),
                "roles": .array(person.roles.map(\.rawValue).sorted().map { .string($0) }),
                "created": .string(person.createdAt.description), "proven": .bool(person.emailIsProven),
                "ended": person.endedAt.map { .string($0.description) } ?? .null,
            ])
        }
        invocation.show(.array(json)) {
            let rows = people.map { person in
                [
                    person.email.typed, person.name.text + (person.endedAt == nil ? "" : " (\(phrases.endedWord))"),
                    person.roles.map(\.rawValue).sorted().joined(separator: ", "),
                ]
            }
            invocation.terminal.print(Table(phrases.heads(.address, .name, .roles), rows: rows))
        }
        return .done
    }

    @Sendable private static func grant(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let role = try role(invocation)
        let person = try await invocation.person(invocation["EMAIL"], campus)
        try await campus.grant(role, to: person.id, by: actor)
        invocation.show(["email": .string(person.email.typed), "role": .string(role.rawValue)]) {
            invocation.terminal.print(invocation.phrases.roleGiven(role.rawValue, to: person.name.text))
        }
        return .done
    }

    @Sendable private static func revoke(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let role = try role(invocation)
        let person = try await invocation.person(invocation["EMAIL"], campus)
        try await campus.revoke(role, from: person.id, by: actor)
        invocation.show(["email": .string(person.email.typed), "role": .null]) {
            invocation.terminal.print(invocation.phrases.roleTaken(role.rawValue, from: person.name.text))
        }
        return .done
    }

    @Sendable private static func link(_ invocation: Invocation) async throws -> ExitStatus {
        let request = try request(invocation)
        let campus = try await invocation.campus()
        let person = try await invocation.person(invocation["EMAIL"], campus)
        let link = try await campus.link(request, for: person.id, by: actor)
        try tell(link, person, isNew: false, for: request, invocation)
        return .done
    }

    private static func request(_ invocation: Invocation) throws(CommandError) -> LinkRequest {
        let purpose = invocation.option("purpose")?.lowercased() ?? "sign-in"
        let address = invocation.option("address")
        guard address == nil || purpose == "address" else { throw .usage { $0.newAddressOnlyForAddress } }
        switch purpose {
        case "sign-in": return .signIn
        case "password": return .password
        case "address": return .address(address)
        default: throw .usage { $0.noPurpose(purpose) }
        }
    }

    @Sendable private static func end(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let person = try await invocation.person(invocation["EMAIL"], campus)
        try await campus.endAccount(of: person.id, by: actor)
        invocation.show(["email": .string(person.email.typed), "open": false]) {
            invocation.terminal.print(wrapped: invocation.phrases.accountEnded(person.name.text))
        }
        return .done
    }

    @Sendable private static func reopen(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let person = try await invocation.person(invocation["EMAIL"], campus)
        try await campus.reopenAccount(of: person.id, by: actor)
        invocation.show(["email": .string(person.email.typed), "open": true]) {
            invocation.terminal.print(invocation.phrases.accountReopened(person.name.text))
        }
        return .done
    }

    private static func role(_ invocation: Invocation) throws(CommandError) -> Role {
        guard let role = Role(rawValue: invocation["ROLE"].lowercased()) else {
            let known = Role.allCases.map(\.rawValue)
            throw .usage { $0.noRole(invocation["ROLE"], known: known) }
        }
        return role
    }

    private static func tell(
        _ link: NewLink, _ person: Person, isNew: Bool, for request: LinkRequest = .signIn, _ invocation: Invocation
    ) throws {
        let phrases = invocation.phrases
        let (purpose, proves): (String, String?) =
            switch request {
            case .signIn: ("sign-in", nil)
            case .password: ("password", nil)
            case .address(let address): ("address", address ?? person.email.typed)
            }
        invocation.show([
            "id": .string(person.id.rawValue), "email": .string(person.email.typed), "purpose": .string(purpose),
            "link": .string(link.address), "code": .string(link.secret), "expires": .string(link.expiresAt.description),
        ]) {
            let terminal = invocation.terminal
            terminal.print(
                wrapped: request == .signIn
                    ? phrases.linkFor(person.name.text, "\(person.email)", isNew: isNew)
                    : phrases.linkFor(person.name.text, purpose: purpose, proving: proves))
            terminal.print(link.address)
            if request == .signIn {
                terminal.print(phrases.codeWithoutScript)
                terminal.print(link.secret)
            }
        }
    }
}
