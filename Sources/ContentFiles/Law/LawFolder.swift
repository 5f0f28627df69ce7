import FoundationEssentials

/// A content folder on disk, of which the law's files are taken.
struct LawFolder {
    private let directory: String

    init(_ directory: String) {
        self.directory = directory
    }

    /// Whether there is such a file.
    func holds(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(directory)/\(path)")
    }

    /// The bytes of a file; without it a fault and none.
    func bytes(of path: String, faults: FaultList) -> [UInt8]? {
        let full = "\(directory)/\(path)"
        guard FileManager.default.fileExists(atPath: full) else {
            faults.add(path, 1, "The file is missing.")
            return nil
        }
        do {
            return try [UInt8](Data(contentsOf: URL(filePath: full)))
        } catch {
            faults.add(path, 1, "The file cannot be read: \(error).")
            return nil
        }
    }

    /// A file of the law; empty, with a fault, where it is missing.
    func rows<Column: LawColumn>(_ column: Column.Type, faults: FaultList) -> [LawRow<Column>] {
        guard let bytes = bytes(of: Column.file, faults: faults) else { return [] }
        return LawTable<Column>(bytes, faults: faults).rows
    }
}
