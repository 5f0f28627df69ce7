import Learning
import MigrationLaw

@testable import Campus
@testable import ContentFiles

extension FuzzTarget {
    /// A file with people to invite.
    static let invitations = FuzzTarget(name: "invitations") { bytes in
        guard let file = read({ () throws(InvitationFileError) in try InvitationFile(bytes) }) else { return nil }
        guard file.rows.count <= InvitationFile.rowLimit else { return "more rows than the limit" }
        return file.rows.allSatisfy { $0.line > 0 } ? nil : "a row without a line"
    }

    /// A table of the law.
    static let table = FuzzTarget(name: "table") { bytes in
        let table = CSVTable(bytes, file: "table.csv", faults: FaultList())
        return table.rows.allSatisfy { $0.fields.count == table.header.count } ? nil : "a row of another width"
    }

    /// An author's lesson.
    static let markdown = FuzzTarget(name: "markdown") { bytes in
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let faults = FaultList()
        let references = ReferenceReader(faults: faults) { _ in true }
        _ = MarkdownReader(file: "lesson.md", firstLine: 1, faults: faults, references: references).prose(text)
        return faults.sorted.allSatisfy { $0.line > 0 } ? nil : "a fault without a line"
    }

    /// An author's file, and the settings.
    static let yaml = FuzzTarget(name: "yaml") { bytes in
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        _ = read { () throws(YAMLFile.Refusal) in try YAMLFile.root(of: text) }
        let (values, faults) = SettingsFile.read(
            text, file: "iml.yaml", texts: ["siteName"], numbers: [("headSeconds", 2...300, 20)])
        guard faults.isEmpty else { return nil }
        return values.numbers.values.allSatisfy((2...300).contains) ? nil : "a number out of its range"
    }
}
