import Campus
import Catalogue
import JSON
import Learning
import MigrationLaw
import Records
import Website

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
        Command(
            "session list", .learner, [], [.acting, .json, .data, .content], \.helpSessionList,
            example: "session list", run: list),
        Command(
            "session end", .learner, [.optional("NUMBER")],
            [Command.Option("others", nil, \.othersOption), .acting, .data, .content],
            \.helpSessionEnd, example: "session end --others", run: end),
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
            return try await campus.signIn(link: code, kind: .bearer, device: .terminal)
        }
        let phrases = invocation.phrases
        guard let email = invocation.option("email") ?? invocation.terminal.ask(phrases.askEmail, false),
            let password = invocation.terminal.ask(phrases.askPassword, true)
        else { throw CommandError.usage { $0.credentialsMissing } }
        return try await campus.signIn(
            email: email, password: password, kind: .bearer, from: "command line", device: .terminal)
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

    @Sendable private static func list(_ invocation: Invocation) async throws -> ExitStatus {
        let campus = try await invocation.campus()
        let sessions = try await campus.sessions(of: try await invocation.actor(campus))
        let current = try await own(invocation, campus)
        let phrases = invocation.phrases
        let json = sessions.map { session in
            JSON.object([
                "id": .string(session.publicID.rawValue), "kind": .string(session.kind.rawValue),
                "device": .string(session.device), "since": .string(session.createdAt.description),
                "lastSeen": .string(session.lastSeenAt.description),
                "expires": .string(session.expiresAt.description),
                "current": .bool(session.digest == current?.digest),
            ])
        }
        invocation.show(.array(json)) {
            let rows = sessions.map { session in
                [
                    session.publicID.rawValue,
                    phrases.device(session)
                        + (session.digest == current?.digest ? " (\(phrases.thisSession))" : ""),
                    phrases.moment(session.createdAt), phrases.moment(session.lastSeenAt),
                ]
            }
            let heads = [
                phrases.sessionNumber, phrases.deviceHeading, phrases.startedHeading, phrases.lastSeenHeading,
            ]
            invocation.terminal.print(Table(heads, rows: rows))
        }
        return .done
    }

    /// The session that this terminal keeps; nil when nobody signed in.
    private static func own(_ invocation: Invocation, _ campus: Campus) async throws -> Session? {
        guard let secret = invocation.places.sessionFile.read() else { return nil }
        return try await campus.session(secret)?.session
    }

    @Sendable private static func end(_ invocation: Invocation) async throws -> ExitStatus {
        let phrases = invocation.phrases
        if let number = invocation.optional("NUMBER") {
            let campus = try await invocation.campus()
            try await campus.endSession(Session.ID(number), by: try await invocation.actor(campus))
            invocation.terminal.print(phrases.sessionsEnded(1))
            return .done
        }
        if invocation.has("others") || invocation.has("as") {
            let campus = try await invocation.campus()
            // On behalf of somebody, the session of this terminal is another person's and goes on anyway.
            let count = try await campus.endSessions(
                by: try await invocation.actor(campus), sparing: try await own(invocation, campus))
            invocation.terminal.print(phrases.sessionsEnded(count))
            return .done
        }
        let file = invocation.places.sessionFile
        if let secret = file.read(), let signedIn = try await invocation.campus().session(secret) {
            try await invocation.campus().signOut(signedIn.session)
        }
        file.remove()
        invocation.terminal.print(phrases.signedOut)
        return .done
    }
}
