import Learning
import MigrationLaw

/// Where each file of a course stands in the content folder.
enum ContentLayout {
    /// Every objective of the syllabus.
    static let objectives = "Courses/objectives.csv"

    /// Our words for the objectives in another language.
    static func objectives(_ language: Language) -> String { "Courses/objectives.\(language.code).csv" }

    static func course(_ id: Course.ID) -> String { "Courses/\(id).yaml" }

    /// What a course's own assessments draw.
    static func blueprints(_ id: Course.ID) -> String { "Assessments/\(id).yaml" }

    static func folder(_ id: Module.ID) -> String { "Courses/modules/\(id)" }

    static func module(_ id: Module.ID) -> String { "\(folder(id))/module.yaml" }

    /// The items of a module.
    static func bank(_ id: Module.ID) -> String { "Assessments/\(id).yaml" }

    /// The items of a module in another language than English.
    static func bank(_ id: Module.ID, _ language: Language) -> String {
        language == .english ? bank(id) : "Assessments/\(id).\(language.code).yaml"
    }

    static func lesson(_ name: String, of module: Module.ID, _ language: Language) -> String {
        "\(folder(module))/\(name).\(language.code).md"
    }

    static func activity(_ name: String, of module: Module.ID, _ language: Language) -> String {
        "\(folder(module))/\(name).\(language.code).yaml"
    }

    /// Banks and tables may be larger than texts.
    static func isBank(_ path: String) -> Bool {
        path.hasPrefix("Assessments/") || isObjectives(path)
    }

    /// The table of objectives or one of its translations.
    static func isObjectives(_ path: String) -> Bool {
        path == objectives || path.hasPrefix("Courses/objectives.") && path.hasSuffix(".csv")
    }

    /// Whether a name may become part of a path: letters, digits and hyphens, at most 64.
    static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 64
            && name.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            }
    }
}
