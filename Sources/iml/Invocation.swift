import Campus
import Catalogue
import JSON
import Learning
import MigrationLaw
import SQL
import Synchronization

/// One command as typed, with all that its handler needs.
struct Invocation: Sendable {
    let arguments: Arguments
    let terminal: Terminal
    let places: Places
    /// The language that it speaks, and in which it shows content.
    let language: Language

    /// A required argument; the parser saw to it that it is there.
    subscript(name: String) -> String { arguments.values[name] ?? "" }

    /// An optional argument.
    func optional(_ name: String) -> String? { arguments.values[name] }

    /// An option's value.
    func option(_ name: String) -> String? { arguments.options[name] }

    /// Whether an option was given.
    func has(_ name: String) -> Bool { arguments.options[name] != nil }

    /// The campus whose acts are sealed when the command is over.
    private let opened = Opened()

    private final class Opened: Sendable {
        let campus = Mutex<Campus?>(nil)
    }

    init(arguments: Arguments, terminal: Terminal, places: Places, language: Language) {
        self.arguments = arguments
        self.terminal = terminal
        self.places = places
        self.language = language
    }

    /// Seals what the command did, unless a server does.
    func seal() async throws {
        let campus = opened.campus.withLock { $0 }
        do { try await campus?.sealEvents(isLast: true) } catch is SQLError {
            // What the command did stands; a disk that takes no more is told by whoever writes next.
        }
    }

    var phrases: Phrases { Phrases(language) }

    /// The law of the content folder; what is wrong with its files is left to `iml check`.
    var law: Law {
        get throws { places.readLaw(try contentFolder).law }
    }

    var contentFolder: ContentFolder {
        get throws { try places.content(option("content")) }
    }

    var dataFolder: DataFolder { places.data(option("data")) }

    /// The campus in the data folder.
    ///
    /// - Parameter seals: what the command does in it is sealed at its end; audit looks and does nothing.
    func campus(create: Bool = false, port: Int? = nil, law: Law? = nil, seals: Bool = true) async throws -> Campus {
        let data = dataFolder
        guard create || data.holdsCampus else { throw DataFolderError.noCampus(data.path) }
        let content = try contentFolder
        let campus = try await Campus.open(
            data, content: content, law: law ?? places.readLaw(content).law,
            port: port ?? ServedPort(data).read() ?? 8080,
            create: create, passPhrase: try places.passPhrase(), courses: places.courses, checks: places.checks)
        if seals { opened.campus.withLock { $0 = campus } }
        return campus
    }

    /// Who acts: with `--as` the operator on behalf of a person, else whoever signed in with `iml session`.
    func actor(_ campus: Campus) async throws -> Actor {
        let person = try await actingPerson(campus).id
        return has("as") ? .siteOperator(onBehalfOf: person) : .person(person)
    }

    /// The person whose act it is.
    func actingPerson(_ campus: Campus) async throws -> Person {
        if let email = option("as") { return try await person(email, campus) }
        guard let secret = places.sessionFile.read(), let signedIn = try await campus.session(secret) else {
            throw CommandError.no { $0.nobodySignedInOrFor }
        }
        return signedIn.person
    }

    /// As ``actor(_:)``, nil when nobody signed in.
    func actorIfAny(_ campus: Campus) async throws -> Actor? {
        if has("as") { return try await actor(campus) }
        guard let secret = places.sessionFile.read() else { return nil }
        return try await campus.session(secret).map { .person($0.person.id) }
    }

    /// Whoever may open the data folder is the operator.
    func siteOperator(_ campus: Campus) async throws -> Actor {
        guard let email = option("as") else { return .siteOperator(onBehalfOf: nil) }
        return .siteOperator(onBehalfOf: try await person(email, campus).id)
    }

    func person(_ email: String, _ campus: Campus) async throws -> Person {
        guard let person = try await campus.person(at: email) else {
            throw CommandError.notFound { $0.noPerson(email) }
        }
        return person
    }

    /// Prints JSON where it was asked for, else the text.
    func show(_ json: @autoclosure () throws -> JSON, else text: () throws -> Void) rethrows {
        if has("json") { terminal.print(json: try json()) } else { try text() }
    }
}
