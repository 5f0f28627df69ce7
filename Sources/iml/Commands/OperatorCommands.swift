import Catalogue

/// Running a campus.
enum OperatorCommands {
    static let all: [Command] = [
        Command(
            "serve", .siteOperator, [],
            [Command.Option("listen", "HOST:PORT", \.listenOption), .data, .content],
            \.helpServe, example: "serve --listen 127.0.0.1:8080", run: Serving.run),
        Command(
            "doctor", .siteOperator, [], [.json, .data, .content], \.helpDoctor,
            example: "doctor", run: Doctor.run),
    ]
}
