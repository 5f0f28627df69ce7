/// Running a campus.
enum OperatorCommands {
    static let all: [Command] = [
        Command(
            "serve", .siteOperator, [],
            [Command.Option("listen", "HOST:PORT", "where to listen; 127.0.0.1:8080 without"), .data, .content],
            "serve the website and its API", example: "serve --listen 127.0.0.1:8080", run: Serving.run),
        Command(
            "doctor", .siteOperator, [], [.json, .data, .content], "show in one look how this campus is set up",
            example: "doctor", run: Doctor.run),
    ]
}
