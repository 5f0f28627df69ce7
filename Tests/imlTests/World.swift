import Campus
import ContentFiles
import FoundationEssentials
import JSON
import MigrationLaw
import Synchronization
import TestSupport

@testable import iml

/// The program in a world of its own: a data folder, a session file, and what it prints.
final class World: Sendable {
    let folder: String
    private let printed = Mutex("")
    private let complained = Mutex("")
    private let typed = Mutex<[String]>([])

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "iml-world-\(UInt64.random(in: 0...UInt64.max))"
        )
        .path(percentEncoded: false)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: folder) } catch { print("left behind: \(folder)") }
    }

    /// What a command ended with and printed.
    struct Ending {
        let status: iml.ExitStatus
        let output: String
        let errors: String

        var json: JSON {
            get throws { try JSON(text: output) }
        }
    }

    /// Runs one command.
    func iml(_ words: String..., environment: [String: String] = [:]) async -> Ending {
        await iml(words, environment: environment)
    }

    func iml(_ words: [String], environment: [String: String] = [:]) async -> Ending {
        printed.withLock { $0 = "" }
        complained.withLock { $0 = "" }
        let terminal = Terminal(
            width: 80, isInteractive: false, output: { text in self.printed.withLock { $0 += text } },
            errors: { text in self.complained.withLock { $0 += text } },
            ask: { _, _ in self.typed.withLock { $0.isEmpty ? nil : $0.removeFirst() } })
        let own = ["IML_DATA": folder + "/data", "IML_CONTENT": checkout.path, "XDG_STATE_HOME": folder + "/state"]
        let places = Places(
            environment: own.merging(environment) { $1 }, executable: "/nowhere/bin/iml",
            readLaw: { folder in
                // Content of a test has the shipped law by a link, where it has one.
                let own = URL(filePath: "\(folder.path)/Instruments").resolvingSymlinksInPath()
                return own.path() == "\(checkout.path)/Instruments" ? shippedLawFiles : folder.law()
            }, courses: sharedLibrary, checks: sharedChecks)
        let status = await Program(terminal: terminal, places: places).run(words)
        return Ending(
            status: status, output: printed.withLock { $0 }, errors: complained.withLock { $0 })
    }

    /// What the terminal answers next, line by line.
    func type(_ lines: String...) { typed.withLock { $0 += lines } }

    func write(_ bytes: [UInt8], to name: String) throws -> String {
        let path = "\(folder)/\(name)"
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    /// Writes `iml.yaml` into the data folder before anything else is there.
    func settings(_ text: String) throws {
        try FileManager.default.createDirectory(atPath: "\(folder)/data", withIntermediateDirectories: true)
        _ = try write(Array(text.utf8), to: "data/iml.yaml")
    }

    func read(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: "\(folder)/\(name)").map(Array.init) }

    func mode(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.posixPermissions] as? Int
    }
}
