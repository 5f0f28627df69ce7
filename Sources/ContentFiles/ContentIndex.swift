import FoundationEssentials
import Learning
import MigrationLaw

/// The ids that a content folder holds, taken from names of files and first columns: quick enough for completing what
/// somebody types, and judging nothing.
public struct ContentIndex: Sendable {
    private let directory: String

    /// The index of the content folder at that path.
    public init(_ directory: String) {
        self.directory = directory
    }

    /// What can be listed.
    public enum Kind: Sendable {
        case courses, lessons, activities, instruments, states, decisions
    }

    /// The ids of that kind with a name for each, empty where the file has to be read to know it; none where there are
    /// no such files.
    public func entries(_ kind: Kind) -> [(id: String, name: String)] {
        switch kind {
        case .courses: CourseFiles.courses(in: directory).map { ($0.rawValue, "") }
        case .lessons: parts(ending: ".\(Language.english.code).md")
        case .activities: parts(ending: ".\(Language.english.code).yaml")
        case .instruments: rows(of: "Instruments/instruments.csv", id: "id", name: "title_en")
        case .states: rows(of: "Instruments/states.csv", id: "iso3", name: "name_en")
        case .decisions: rows(of: "Instruments/decisions.csv", id: "decision_id", name: "case_name")
        }
    }

    /// Files of modules: `Courses/modules/RM1/L2.en.md` is `RM1.L2`.
    private func parts(ending suffix: String) -> [(id: String, name: String)] {
        let folder = CourseFolder(directory)
        return folder.modules.flatMap { module in
            folder.names(in: ContentLayout.folder(module)).filter { $0.hasSuffix(suffix) }.map {
                ("\(module).\($0.dropLast(suffix.count))", "")
            }
        }
    }

    private func rows(of path: String, id: String, name: String) -> [(id: String, name: String)] {
        guard let bytes = FileManager.default.contents(atPath: "\(directory)/\(path)") else { return [] }
        let table = CSVTable(Array(bytes), file: path, faults: FaultList())
        guard let id = table.header.firstIndex(of: id), let name = table.header.firstIndex(of: name) else { return [] }
        return table.rows.map { ($0.fields[id], $0.fields[name]) }
    }
}
