import Campus
import Catalogue
import JSON
import Learning
import MigrationLaw
import Records

/// Signing in on the command line, so that what is done counts as the person's own.
enum SessionCommands {
    static let all: [Command] = [
        Command(
            "session", .learner, [],
            [
                Command.Option("link", "CODE", \.linkOption),
                Command.Option("email", "EMAIL", \.emailOption), .data, .content,
            ],
            \.helpSession, example: "session --email amina@example.org",
            run: begin),
        Command(
            "session show", .learner, [], [.json, .data, .content], \.helpSessionShow, example: "session show",
            run: show),
        Command("session end", .learner, [], [.data, .content], \.helpSessionEnd, example: "session end", run: end),
    ]

    @Sendable private static func begin(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let session = try await session(invocation, campus)
        try invocation.places.sessionFile.write(session.secret)
        let name = try await campus.session(session.secret)?.person.name.text ?? ""
        invocation.terminal.print(invocation.phrases.signedInAs(name, until: session.session.expiresAt.day))
        return .done
    }

    private static func session(_ invocation: Invocation, _ campus: Campus) async throws -> NewSession {
        if let link = invocation.option("link") {
            let code = link.split(separator: "#").last.map(String.init) ?? link
            return try await campus.signIn(link: code, kind: .bearer)
        }
        let phrases = invocation.phrases
        guard let email = invocation.option("email") ?? invocation.terminal.ask(phrases.askEmail, false),
            let password = invocation.terminal.ask(phrases.askPassword, true)
        else { throw CommandError.usage { $0.credentialsMissing } }
        return try await campus.signIn(email: email, password: password, kind: .bearer, from: "command line")
    }

    @Sendable private static func show(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        guard let secret = invocation.places.sessionFile.read(), let signedIn = try await campus.session(secret) else {
            throw CommandError.no { $0.nobodySignedIn }
        }
        let person = signedIn.person
        invocation.show([
            "id": .string(person.id.rawValue), "name": .string(person.name.text), "email": .string(person.email.typed),
            "expires": .string(signedIn.session.expiresAt.description),
        ]) {
            invocation.terminal.print(
                invocation.phrases.signedIn(
                    person.name.text, "\(person.email)", until: signedIn.session.expiresAt.day))
        }
        return .done
    }

    @Sendable private static func end(_ invocation: Invocation) async throws -> ExitStatus {
        let file = invocation.places.sessionFile
        if let secret = file.read(), let signedIn = try await invocation.campus().session(secret) {
            try await invocation.campus().signOut(signedIn.session)
        }
        file.remove()
        invocation.terminal.print(invocation.phrases.signedOut)
        return .done
    }
}
