import ContentFiles
import Foundation
import Learning
import MigrationLaw
import Testing

/// The facts that the references are resolved against, where they are at hand.
private let facts: String = {
    let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
    return (ProcessInfo.processInfo.environment["IML_SHARED"] ?? "\(root)/../shared") + "/facts"
}()

@Suite(.enabled(if: FileManager.default.fileExists(atPath: facts))) struct `The content of the project` {
    @Test func `has no fault`() throws {
        func ids(_ file: String, column: Int = 0) throws -> Set<String> {
            // The ids stand before any quoted field.
            let text = try String(contentsOfFile: "\(facts)/\(file)", encoding: .utf8)
            return Set(
                text.split { $0.isNewline }.dropFirst().compactMap {
                    $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst(column).first.map(String.init)
                })
        }
        let provisions = try ids("provisions.csv")
        let instruments = try ids("instruments.csv")
        let decisions = try ids("decisions.csv")
        let states = try ids("states.csv")
        let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
        let faults = ContentCheck.check(String(root)) { reference in
            switch reference {
            case .instrument(let id): instruments.contains(id.rawValue)
            case .decision(let id): decisions.contains(id.rawValue)
            case .state(let id): states.contains(id.rawValue)
            case .provision:
                provisions.contains("\(reference)") || provisions.contains { $0.hasPrefix("\(reference)-") }
            }
        }
        #expect(faults.map(\.description) == [])
        let bundle = CourseFiles.bundle("rights-of-migrants", in: String(root)).bundle
        let course = try #require(CourseFiles.read(bundle, resolves: { _ in true }).course)
        #expect(course.lessons.map(\.id) == ["RM1.L1", "RM1.L2", "RM1.L3", "RM2.L1", "RM2.L2", "RM2.L3"])
        // Source: the syllabus, part A: 75 minutes for RM1, 90 for RM2; session quizzes of 8 and 9.
        #expect(course.minutes == 75 + 90)
        #expect(course.allAssessments.map(\.blueprint.count) == [8, 9, 4, 7])
        // Three times each place of the quizzes, two finals more for retakes, four of the diagnostic, and six of the new
        // types for RM1-03.
        #expect(course.items.count == 3 * (8 + 9) + 2 + 4 + 6)
    }
}
