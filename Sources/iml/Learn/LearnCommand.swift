import Campus
import Catalogue
import Learning
import MigrationLaw

/// `iml learn`: a whole course with the keyboard.
enum LearnCommand {
    static let command = Command(
        "learn", .learner, [.one("COURSE")],
        [Command.Option("no-color", nil, \.noColorOption), .acting, .data, .content], \.helpLearn,
        example: "learn rights-of-migrants", run: run)

    @Sendable private static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let environment = invocation.places.environment
        let colours = !invocation.has("no-color") && (environment["NO_COLOR"] ?? "").isEmpty
        guard invocation.terminal.isInteractive,
            let device = TerminalDevice(colours: colours, environment: environment)
        else { throw CommandError.no { $0.learnNeedsTerminal } }
        let campus = try await invocation.campus()
        let actor = try await invocation.actor(campus)
        var session = try await LearnSession(
            Course.ID(invocation["COURSE"]), campus: campus, actor: actor,
            person: try await invocation.actingPerson(campus), phrases: invocation.phrases, places: invocation.places)
        try await run(&session, device)
        invocation.terminal.print(wrapped: invocation.phrases.leftCourse(invocation["COURSE"]))
        return .done
    }

    /// Draws, waits, does; the terminal is put back whatever happens.
    private static func run(_ session: inout LearnSession, _ device: TerminalDevice) async throws {
        device.open()
        defer { device.close() }
        while !session.isOver {
            let size = device.size
            device.draw(session.frame(size))
            switch device.next(within: session.ticks ? 1000 : nil) {
            case .changed: continue
            case .tick: try await session.tick()
            case .ended: try await session.leave()
            case .keys(let keys):
                for key in keys where !session.isOver {
                    if key == .suspend {
                        try await session.settle()
                        device.suspend()
                    } else {
                        try await session.press(key, size)
                    }
                }
            }
        }
    }
}
