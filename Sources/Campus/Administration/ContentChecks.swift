public import ContentFiles
import FoundationEssentials
import Glibc
public import Learning
import MigrationLaw
import Synchronization

/// What a check of the content files found, as `iml check` does it, and when.
public struct CheckedContent: Sendable {
    /// When the files were read.
    public let checkedAt: Instant
    /// By file and line.
    public let faults: [Fault]
    /// Translations that readers do without; no faults.
    public let notes: [TranslationNote]

    /// How many translations are missing.
    public var missingTranslations: Int { notes.count { $0.state == .missing } }
    /// How many render an earlier English text.
    public var translationsBehind: Int { notes.count { $0.state == .behind } }
}

/// The last check of each content folder: its files are read again only once one of them has changed.
///
/// Campuses of one folder may share one. The law is by far the larger part and changes seldom, so it is kept apart.
public final class ContentChecks: Sendable {
    private let laws = Mutex<[String: (mark: [String], reading: LawReading)]>([:])
    private let checks = Mutex<[String: (mark: [String], found: CheckedContent)]>([:])

    private struct LawReading: Sendable {
        let law: Law
        let faults: [Fault]
        let notes: [TranslationNote]
    }

    /// None so far.
    public init() {}

    /// What is wrong with the files now.
    func check(_ folder: ContentFolder, at now: Instant) -> CheckedContent {
        let lawMark = Self.mark(of: ["Instruments"], in: folder.path)
        let mark = lawMark + Self.mark(of: ["Courses", "Assessments"], in: folder.path)
        if let last = checks.withLock({ $0[folder.path] }), last.mark == mark { return last.found }
        let law = readLaw(folder.path, lawMark)
        let report = ContentCheck.report(folder.path, law: law.law)
        let found = CheckedContent(
            checkedAt: now, faults: (law.faults + report.faults).sorted(),
            notes: Set(law.notes + report.notes).sorted())
        checks.withLock { $0[folder.path] = (mark, found) }
        return found
    }

    private func readLaw(_ folder: String, _ mark: [String]) -> LawReading {
        // Folders may hold the same law by a link.
        let place = URL(filePath: "\(folder)/Instruments").resolvingSymlinksInPath().path()
        if let last = laws.withLock({ $0[place] }), last.mark == mark { return last.reading }
        let (law, faults, notes) = LawFiles.readWithNotes(folder)
        let reading = LawReading(law: law, faults: faults, notes: notes)
        laws.withLock { $0[place] = (mark, reading) }
        return reading
    }

    /// Name, size and time of change of every file: whoever changes a file changes one of them.
    private static func mark(of parts: [String], in folder: String) -> [String] {
        parts.flatMap { part in
            let place = URL(filePath: "\(folder)/\(part)").resolvingSymlinksInPath().path()
            let names: [String]
            do { names = try FileManager.default.subpathsOfDirectory(atPath: place) } catch { names = [] }
            return names.sorted().map { name in
                var facts = stat()
                let isThere = stat("\(place)/\(name)", &facts) == 0
                return isThere
                    ? "\(part)/\(name) \(facts.st_size) \(facts.st_mtim.tv_sec).\(facts.st_mtim.tv_nsec)"
                    : "\(part)/\(name)"
            }
        }
    }
}

extension Campus {
    /// What a check of the content files finds now; for administrators.
    public func checkedContent(by actor: Actor) async throws -> CheckedContent {
        try await requireAdministrator(actor)
        return checks.check(content, at: now())
    }
}
