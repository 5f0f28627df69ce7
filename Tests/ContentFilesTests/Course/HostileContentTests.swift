import ContentFiles
import Foundation
import Learning
import MigrationLaw
import Testing

@Suite(.timeLimit(.minutes(1))) struct `A hostile content file` {
    private func faults(_ file: String, _ text: String) -> [Fault] {
        var content = SampleContent()
        content.files[file] = text
        return CourseFiles.read(content.bundle, resolves: SampleContent.resolves).faults
    }

    @Test func `cannot grow by aliases`() {
        let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
        #expect(faults(Slip.activity, bomb).contains { $0.line == 1 && $0.message.contains("Aliases") })
    }

    @Test(arguments: ["[", "{a: ", "- "])
    func `cannot nest without end`(opening: String) {
        let text = "a: " + (opening == "- " ? "\n" : "") + String(repeating: opening, count: 5_000)
        #expect(faults(Slip.activity, text).contains { $0.message.contains("levels deep") })
    }

    @Test(arguments: ["> ", "- ", "*a **"])
    func `cannot nest prose without end`(opening: String) {
        let head = "---\ntitle: A\nobjectives: [T1-01]\nminutes: 5\nsummary: B\n---\nLead.\n\n"
        let text = head + String(repeating: opening, count: 2_000) + "x" + String(repeating: "** a*", count: 2_000)
        let lines = faults(Slip.lesson, text)
        #expect(lines.isEmpty || lines.contains { $0.message.contains("levels deep") })
    }

    @Test func `cannot be larger than 64 KB`() throws {
        let line = String(repeating: "x", count: 10_000_000)
        #expect(faults(Slip.lesson, line).contains { $0.message.contains("more than 64 KB") })
        var content = SampleContent()
        content.files[Slip.lesson] = line
        let folder = try content.written()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(CourseFiles.bundle("sample", in: folder).faults.map(\.file) == [Slip.lesson])
    }

    @Test(arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x00]] as [[UInt8]])
    func `has to be UTF-8`(bytes: [UInt8]) throws {
        let folder = try SampleContent().written()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let data = Data("---\ntitle: ".utf8) + Data(bytes) + Data("\n".utf8)
        try data.write(to: URL(filePath: "\(folder)/\(Slip.lesson)"))
        let faults = CourseFiles.bundle("sample", in: folder).faults
        #expect(faults.map(\.description) == ["\(Slip.lesson):2: This line is not UTF-8. Save the file as UTF-8."])
    }

    @Test(arguments: [
        "", "\n", "---\n---\n", "---", "a: b\n---\nc: d", "- a", "%YAML 9.9\n---\na: b", "a: *b", "\t", "? [a]\n: b",
    ])
    func `of any other kind is a fault and no crash`(text: String) {
        for file in [
            Slip.course, Slip.module, Slip.lesson, Slip.activity, Slip.bank, Slip.final, "Courses/objectives.csv",
        ] {
            #expect(!faults(file, text).isEmpty, "\(file)")
        }
    }

    @Test(arguments: ["[", "![", "`", "<", "|", "*a_", "a**b", "[a](", "\\", "&#", "||\n|-|\n", "> - "])
    func `is read in a few seconds whatever it repeats`(piece: String) {
        let head = "---\ntitle: A\nobjectives: [T1-01]\nminutes: 5\nsummary: B\n---\nLead.\n\n"
        let text = head + String(repeating: piece, count: 60_000 / piece.utf8.count)
        let start = ContinuousClock.now
        _ = faults(Slip.lesson, text)
        // Debug builds on two busy cores; a quadratic reading would take minutes.
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
