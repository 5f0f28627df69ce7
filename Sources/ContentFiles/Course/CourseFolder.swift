import FoundationEssentials
import Glibc
import Learning
import MigrationLaw

/// A content folder on disk: finds the files of a course and takes their text.
struct CourseFolder {
    /// Bytes of a lesson, an activity, a module or a course file, at most.
    static let maximumFileSize = 64 * 1024
    /// Bytes of an item bank or the table of objectives, at most.
    static let maximumBankSize = 256 * 1024

    private let directory: String

    init(_ directory: String) {
        self.directory = directory
    }

    /// The courses that have a file, in the order of their ids.
    var courses: [Course.ID] {
        names(in: "Courses").filter { $0.hasSuffix(".yaml") }.map { Course.ID(String($0.dropLast(5))) }
    }

    /// The names in a folder, sorted; none where there is no such folder.
    func names(in folder: String) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: "\(directory)/\(folder)").sorted()
        } catch {
            return []
        }
    }

    /// The modules that have a folder, in the order of their ids.
    var modules: [Module.ID] {
        names(in: "Courses/modules").filter(ContentLayout.isName).map { Module.ID($0) }
    }

    /// The files of a course, and what could not be taken.
    func bundle(_ course: Course.ID) -> (bundle: CourseBundle, faults: [Fault]) {
        let faults = FaultList()
        var files: [String: String] = [:]
        for path in [ContentLayout.course(course), ContentLayout.blueprints(course)] {
            files[path] = text(of: path, faults: faults)
        }
        // Faults of content are the reader's to tell; here the file is only asked which others it needs.
        let file = files[ContentLayout.course(course)].flatMap {
            YAMLMapping(text: $0, file: ContentLayout.course(course), faults: FaultList())
        }
        let modules = file?.texts("modules", example: "RM1").map { Module.ID($0.text) } ?? []
        let languages = file.map(ContentReading.languages(of:)) ?? [.english]
        files.merge(self.files(of: modules, in: languages, faults: faults)) { first, _ in first }
        return (CourseBundle(course: course, files: files), faults.sorted)
    }

    /// The files of modules in some languages, and their lines of the objectives' table.
    func files(of modules: [Module.ID], in languages: [Language], faults: FaultList) -> [String: String] {
        var paths: [String] = []
        for module in modules where ContentLayout.isName(module.rawValue) {
            paths.append(ContentLayout.module(module))
            paths += Set([.english] + languages).map { ContentLayout.bank(module, $0) }
            let silent = FaultList()
            guard let text = text(of: ContentLayout.module(module), faults: silent),
                let file = YAMLMapping(text: text, file: ContentLayout.module(module), faults: silent)
            else { continue }
            for language in languages {
                paths += file.texts("lessons", example: "L1").map(\.text).filter(ContentLayout.isName)
                    .map { ContentLayout.lesson($0, of: module, language) }
                paths += file.texts("activities", example: "A1").map(\.text).filter(ContentLayout.isName)
                    .map { ContentLayout.activity($0, of: module, language) }
            }
        }
        var files: [String: String] = [:]
        for path in paths { files[path] = text(of: path, faults: faults) }
        if let table = text(of: ContentLayout.objectives, faults: faults) {
            files[ContentLayout.objectives] = ObjectiveTable.extract(table, of: modules)
        }
        for path in languages.filter({ $0 != .english }).map(ContentLayout.objectives) {
            guard let table = text(of: path, faults: faults) else { continue }
            files[path] = ObjectiveTable.extractTranslation(table, of: modules)
        }
        return files
    }

    /// The text of one file; nil where there is none, with a fault where there is one that cannot be taken.
    func text(of path: String, faults: FaultList) -> String? {
        let limit = ContentLayout.isBank(path) ? CourseFolder.maximumBankSize : CourseFolder.maximumFileSize
        let full = "\(directory)/\(path)"
        guard FileManager.default.fileExists(atPath: full) else { return nil }
        guard let bytes = CourseFolder.bytes(at: full, limit: limit + 1) else {
            faults.add(path, 1, "The file cannot be read. See that it is a file, and who may read it.")
            return nil
        }
        guard bytes.count <= limit else {
            faults.add(path, 1, "The file has more than \(limit / 1024) KB, which is the most. Split it.")
            return nil
        }
        return text(bytes, path: path, faults: faults)
    }

    /// So many bytes at most, so that a giant file is never read.
    private static func bytes(at path: String, limit: Int) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            count = fread(buffer.baseAddress, 1, buffer.count, file)
        }
        return ferror(file) == 0 ? bytes : nil
    }

    private func text(_ bytes: [UInt8], path: String, faults: FaultList) -> String? {
        if let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) { return text }
        // The line of the first bad byte: the longest prefix of whole lines that still is UTF-8.
        var line = 1
        for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            guard String(validating: part, as: UTF8.self) != nil, !part.contains(0) else { break }
            line += 1
        }
        faults.add(path, line, "This line is not UTF-8. Save the file as UTF-8.")
        return nil
    }
}
