import Learning

/// Rows of a file with people to invite: name, address, language.
///
/// A first row with the names of the columns, in English, French or Spanish and in any order, or else the three in that
/// order without it.
struct InvitationFile {
    /// Bytes that a file may have: 256 KiB.
    static let sizeLimit = 256 * 1024
    /// People that a file may name: 1,000.
    static let rowLimit = 1_000

    let rows: [Row]

    struct Row {
        let line: Int
        let name: String
        let email: String
        let language: String
        let isUnclosed: Bool
    }

    init(_ bytes: [UInt8]) throws(InvitationFileError) {
        guard bytes.count <= InvitationFile.sizeLimit else { throw .tooLarge(limit: InvitationFile.sizeLimit) }
        guard let text = SpreadsheetText.read(bytes) else { throw .notText }
        let table = SeparatedRows(text, limit: InvitationFile.rowLimit + 1)
        guard let first = table.rows.first else { throw .empty }
        let columns: Columns
        var rows = table.rows[...]
        if first.fields.contains(where: { $0.contains("@") }) {
            columns = Columns(name: 0, email: 1, language: 2)
        } else {
            columns = try Columns(heads: first.fields)
            rows = rows.dropFirst()
        }
        guard !table.isCutOff, rows.count <= InvitationFile.rowLimit else {
            throw .tooManyRows(limit: InvitationFile.rowLimit)
        }
        guard !rows.isEmpty else { throw .empty }
        self.rows = rows.map { row in
            func field(_ index: Int?) -> String {
                guard let index, row.fields.indices.contains(index) else { return "" }
                return row.fields[index]
            }
            return Row(
                line: row.line, name: field(columns.name), email: field(columns.email),
                language: field(columns.language), isUnclosed: row.isUnclosed)
        }
    }

    private struct Columns {
        let name: Int
        let email: Int
        let language: Int?

        init(name: Int, email: Int, language: Int?) {
            self.name = name
            self.email = email
            self.language = language
        }

        init(heads: [String]) throws(InvitationFileError) {
            let heads = heads.map { $0.lowercased() }
            func place(_ words: [String]) -> Int? { heads.firstIndex { words.contains($0) } }
            guard
                let name = place([
                    "name", "full name", "nom", "nom complet", "nom et prénom", "prénom et nom", "nombre",
                    "nombre completo", "nombre y apellidos",
                ]),
                let email = place([
                    "email", "e-mail", "mail", "address", "courriel", "e-mél", "adresse", "correo",
                    "email address", "e-mail address", "adresse e-mail", "adresse mail", "adresse électronique",
                    "adresse courriel", "correo electrónico", "dirección", "dirección de correo",
                    "dirección de correo electrónico", "dirección electrónica",
                ])
            else { throw .columnsMissing }
            self.init(name: name, email: email, language: place(["language", "langue", "idioma", "lengua"]))
        }
    }
}

/// Why a file with people to invite cannot be read as a whole.
public enum InvitationFileError: Error, Equatable, Sendable {
    /// No row with a person.
    case empty
    case tooLarge(limit: Int)
    case tooManyRows(limit: Int)
    /// A workbook or another file that is no text.
    case notText
    /// The first row names no column for name or address.
    case columnsMissing
}

extension Language {
    /// The language that a person calls so, by code or by name; nil for another word.
    init?(called word: String) {
        switch word.lowercased() {
        case "en", "english", "anglais", "inglés", "ingles": self = .english
        case "fr", "french", "français", "francais", "francés", "frances": self = .french
        case "es", "spanish", "espagnol", "español", "espanol": self = .spanish
        default: return nil
        }
    }
}
