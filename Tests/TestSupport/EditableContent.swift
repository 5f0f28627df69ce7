public import Campus
import FoundationEssentials
public import Learning
public import MigrationLaw

/// The shipped content in a folder of its own, so that a test can change a file; it goes with the value.
public final class EditableContent: Sendable {
    /// Where it lies.
    public let folder: ContentFolder

    /// Copies `Courses/` and `Assessments/`, which is all that a course is read from; a campus takes the law as a value.
    public init() throws {
        let place = FileManager.default.temporaryDirectory
            .appending(path: "iml-content-\(UInt64.random(in: 0...UInt64.max))").path(percentEncoded: false)
        folder = ContentFolder(path: place)
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        for part in ["Courses", "Assessments"] {
            try FileManager.default.copyItem(atPath: "\(checkout.path)/\(part)", toPath: "\(place)/\(part)")
        }
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: folder.path) } catch {
            // What is left in the folder for temporary files harms no test.
        }
    }

    /// Replaces the first place where the editions of a file in every language of the course say that.
    ///
    /// - Parameter file: of the English edition, such as `Courses/modules/RM1/L1.en.md`, or one that all languages share.
    /// - Throws: ``NothingToEdit`` when one does not say it.
    public func editEveryLanguage(_ file: String, replacing old: String, with new: String) throws {
        let editions = Language.allCases.map { file.replacing(".en.", with: ".\($0.code).", maxReplacements: 1) }
        for edition in Set(editions) { try edit(edition, replacing: old, with: new) }
    }

    /// Replaces the first place where a file says that.
    ///
    /// - Throws: ``NothingToEdit`` when it does not say it.
    public func edit(_ file: String, replacing old: String, with new: String) throws {
        let url = URL(filePath: "\(folder.path)/\(file)")
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        guard let place = text.firstRange(of: old) else { throw NothingToEdit(file: file, text: old) }
        try Data(text.replacingCharacters(in: place, with: new).utf8).write(to: url)
    }
}

extension EditableContent {
    /// Takes a file away, if it is there.
    public func remove(_ file: String) throws {
        let path = "\(folder.path)/\(file)"
        if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
    }

    /// Makes another option the key of a question with one right answer: the first that is wrong now.
    ///
    /// - Throws: ``NothingToEdit`` where there is no such question.
    public func moveKey(of item: Item.ID, in bank: String) throws {
        let url = URL(filePath: "\(folder.path)/\(bank)")
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        let mark = "        correct: true\n"
        var items = text.split(separator: "\n  - id: ", omittingEmptySubsequences: false).map(String.init)
        guard let place = items.firstIndex(where: { $0.hasPrefix("\(item)\n") }) else {
            throw NothingToEdit(file: bank, text: item.rawValue)
        }
        var options = items[place].split(separator: "      - text: ", omittingEmptySubsequences: false).map(String.init)
        guard let key = options.firstIndex(where: { $0.contains(mark) }), options.count > 2,
            let why = options[key == 1 ? 2 : 1].firstRange(of: "        why:")
        else { throw NothingToEdit(file: bank, text: mark) }
        options[key == 1 ? 2 : 1].insert(contentsOf: mark, at: why.lowerBound)
        options[key] = options[key].replacing(mark, with: "")
        items[place] = options.joined(separator: "      - text: ")
        try Data(items.joined(separator: "\n  - id: ").utf8).write(to: url)
    }
}

/// A file does not hold the text that a test wants to change.
public struct NothingToEdit: Error {
    /// Which file.
    public let file: String
    /// What it should have held.
    public let text: String
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
