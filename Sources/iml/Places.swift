import Campus
import Catalogue
import ContentFiles
import FoundationEssentials
import Glibc
import MigrationLaw

/// Where things lie on this machine, by what was typed, the environment, and where the program stands.
struct Places: Sendable {
    /// The environment.
    let environment: [String: String]
    /// The program's own file, links resolved.
    let executable: String
    /// Reads the law; tests read it once.
    var readLaw: @Sendable (ContentFolder) -> (law: Law, faults: [Fault]) = { $0.law() }
    /// What it has read of courses; tests share one.
    var courses = CourseLibrary()
    /// What it has checked of content files; tests share one.
    var checks = ContentChecks()

    static func ofThisProgram() -> Places {
        let own = realpath("/proc/self/exe", nil)
        defer { free(own) }
        return Places(
            environment: ProcessInfo.processInfo.environment, executable: own.map { String(cString: $0) } ?? "/")
    }

    /// The checkout that the program stands in, if it does.
    var checkout: String? {
        var folder = Places.parent(executable)
        while folder != "/" {
            if Places.exists("\(folder)/Package.swift"), Places.exists("\(folder)/Instruments") { return folder }
            folder = Places.parent(folder)
        }
        return nil
    }

    /// The data folder: `--data`, `IML_DATA`, the checkout's, the system's if it may be opened, the person's own.
    func data(_ option: String?) -> DataFolder {
        if let named = option ?? variable("IML_DATA") { return DataFolder(path: Places.absolute(named)) }
        if let checkout { return DataFolder(path: "\(checkout)/data") }
        if access("/var/lib/iml", R_OK | X_OK) == 0 { return DataFolder(path: "/var/lib/iml") }
        return DataFolder(path: "\(variable("XDG_DATA_HOME") ?? "\(home)/.local/share")/iml")
    }

    /// The content folder: `--content`, `IML_CONTENT`, the checkout, `share/iml` beside the program's folder.
    func content(_ option: String?) throws(CommandError) -> ContentFolder {
        let path =
            (option ?? variable("IML_CONTENT")).map(Places.absolute) ?? checkout
            ?? "\(Places.parent(Places.parent(executable)))/share/iml"
        guard Places.exists("\(path)/Instruments") else {
            throw .notFound { $0.noContentFolder(path) }
        }
        return ContentFolder(path: path)
    }

    var sessionFile: SessionFile {
        SessionFile(path: "\(stateFolder)/session")
    }

    /// What this machine remembers of its person, and can be lost without harm.
    var stateFolder: String { "\(variable("XDG_STATE_HOME") ?? "\(home)/.local/state")/iml" }

    /// The pass phrase of the keys, from the file that the environment names or from a systemd credential.
    func passPhrase() throws(CommandError) -> [UInt8]? {
        let credential = variable("CREDENTIALS_DIRECTORY").map { "\($0)/iml-pass-phrase" }
        guard let path = variable("IML_PASS_PHRASE_FILE") ?? credential.flatMap({ Places.exists($0) ? $0 : nil })
        else { return nil }
        guard let bytes = FileManager.default.contents(atPath: path), bytes.count <= 1024 else {
            throw .no { $0.passPhraseUnreadable(path) }
        }
        let phrase = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard !phrase.isEmpty else {
            throw .no { $0.passPhraseEmpty(path) }
        }
        return Array(phrase)
    }

    private var home: String { variable("HOME") ?? "/root" }

    private func variable(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static func absolute(_ path: String) -> String {
        let full = path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
        return full.count > 1 && full.hasSuffix("/") ? String(full.dropLast()) : full
    }

    private static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }
}
