import Foundation
import Testing

/// The project's French as it is written in content files: signs never stand alone on a line, apostrophes are curved.
@Suite struct `French in the content` {
    private static let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()

    /// The French texts of the project: files of their own, and French beside English in YAML and tables.
    private static let texts: [(place: String, text: String)] = {
        var texts: [(String, String)] = []
        for folder in ["Courses", "Assessments", "Instruments"] {
            let paths = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.compactMap { $0 as? String } ?? []
            for path in paths.sorted() {
                guard let bytes = FileManager.default.contents(atPath: "\(root)/\(folder)/\(path)") else { continue }
                let whole = String(decoding: bytes, as: UTF8.self)
                let isFrench = path.contains(".fr.")
                for (index, line) in whole.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                    let place = "\(folder)/\(path):\(index + 1)"
                    if isFrench {
                        texts.append((place, String(line)))
                    } else if path.hasSuffix(".yaml") {
                        texts += french(inYAML: line).map { (place, $0) }
                    }
                }
            }
        }
        return texts
    }()

    /// What stands in quotation marks behind each `fr:` of a line.
    private static func french(inYAML line: Substring) -> [String] {
        line.components(separatedBy: "fr: \"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    @Test func `never leaves a plain space beside a sign that would break from its word`() {
        #expect(Self.texts.count > 1000)
        for (place, text) in Self.texts {
            for sign in [" :", " ;", " ?", " !", " »", "« "] {
                #expect(!text.contains(sign), "\(place): a plain space in “\(sign)”; use U+00A0")
            }
        }
    }

    @Test func `writes apostrophes curved, in texts, titles and names`() throws {
        for (place, text) in Self.texts where !place.contains(".csv") || !text.hasPrefix("id,") {
            #expect(text.firstMatch(of: /\p{L}'\p{L}/) == nil, "\(place): a straight apostrophe; use ’")
        }
        for (file, columns) in [
            ("instruments.csv", ["title_fr", "short_name_fr"]), ("decisions.csv", ["case_name_fr"]),
            ("states.csv", ["name_fr"]),
        ] {
            let bytes = try #require(FileManager.default.contents(atPath: "\(Self.root)/Instruments/\(file)"))
            let rows = Self.rows(String(decoding: bytes, as: UTF8.self))
            let head = try #require(rows.first)
            for column in columns {
                let index = try #require(head.firstIndex(of: column), "\(file) has a column \(column)")
                for row in rows.dropFirst() {
                    #expect(!row[index].contains("'"), "\(file): \(row[index])")
                    for sign in [" :", " ;", " ?", " !", " »", "« "] {
                        #expect(!row[index].contains(sign), "\(file): \(row[index])")
                    }
                }
            }
        }
    }

    /// Records of a comma-separated file whose fields hold no line ends.
    private static func rows(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { line in
            var fields = [""]
            var isQuoted = false
            for character in line {
                switch character {
                case "\"": isQuoted.toggle()
                case "," where !isQuoted: fields.append("")
                default: fields[fields.count - 1].append(character)
                }
            }
            return fields
        }
    }
}
