import Foundation
import JSON
import Testing

@testable import Credentials

/// Writes certificates to a folder and has them checked by pyld and cryptography (`Tests/interoperability`).
///
/// `IML_PYTHON` names a Python that has both, `IML_FUZZ` how many random certificates to compare (300 otherwise).
@Suite(
    .enabled(
        if: Interoperability.isPossible, "needs the shared contexts (IML_SHARED) and a Python with pyld (IML_PYTHON)"))
struct `Certificates checked by other programs` {
    @Test func `have the same canonical form and a signature that holds, whatever they say`() throws {
        let count = Int(ProcessInfo.processInfo.environment["IML_FUZZ"] ?? "") ?? 300
        let folder = try Interoperability.newFolder()
        defer { Interoperability.remove(folder) }
        try Interoperability.write(Sample.didDocument(), to: folder.appending(path: "did.json"))
        var generator = SystemRandomNumberGenerator()
        for number in 0..<count {
            let content = Interoperability.randomContent(&generator)
            let name = String(number)
            let credential = try Sample.issuer.issue(content, created: content.validFrom)
            try Interoperability.write(credential, to: folder.appending(path: "\(name).credential.json"))
            try Interoperability.write(content.canonicalText(), to: folder.appending(path: "\(name).nq"))
            // Our own verifier, with a list of the day the certificate begins.
            let list = Sample.statusList(at: content.status.list, created: content.validFrom)
            #expect(Sample.verify(credential, list: list, now: content.validFrom) == .valid)
        }
        let (status, output) = try Interoperability.python(["--folder", folder.path])
        #expect(status == 0, "\(output)")
        #expect(output.contains("\(count) certificates agree"), "\(output)")
    }

    @Test(arguments: [(revoked: [42], says: "revoked"), (revoked: [41, 43, 131_071], says: "valid")])
    func `have the status that our list gives them`(_ row: (revoked: [Int], says: String)) throws {
        let folder = try Interoperability.newFolder()
        defer { Interoperability.remove(folder) }
        let files = ["credential.json", "did.json", "status.json"].map { folder.appending(path: $0) }
        try Interoperability.write(Sample.credential(), to: files[0])
        try Interoperability.write(Sample.didDocument(), to: files[1])
        try Interoperability.write(Sample.statusList(revoked: row.revoked), to: files[2])
        let (status, output) = try Interoperability.python(files.map(\.path))
        #expect(status == 0, "\(output)")
        #expect(output == row.says + "\n")
    }

    @Test func `are refused there too when changed`() throws {
        let folder = try Interoperability.newFolder()
        defer { Interoperability.remove(folder) }
        let files = ["credential.json", "did.json"].map { folder.appending(path: $0) }
        try Interoperability.write(Sample.changed(Sample.credential(), "Amina", "Amine"), to: files[0])
        try Interoperability.write(Sample.didDocument(), to: files[1])
        #expect(try Interoperability.python(files.map(\.path)).status == 1)
    }
}

enum Interoperability {
    static let interpreter = ProcessInfo.processInfo.environment["IML_PYTHON"]

    static var isPossible: Bool { interpreter != nil && Shared.isThere }

    static func newFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "certificates-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    static func remove(_ folder: URL) {
        #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) }
    }

    static func write(_ bytes: [UInt8], to file: URL) throws {
        try Data(bytes).write(to: file)
    }

    static func python(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "interoperability/verify_credential.py")
        let process = Process()
        process.executableURL = URL(filePath: interpreter ?? "")
        process.arguments = ["-B", script.path, "--contexts", (Shared.folder ?? "") + "/contexts"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    /// A certificate of our shape that says anything it may.
    static func randomContent(_ generator: inout some RandomNumberGenerator) -> CredentialContent {
        func chance() -> Bool { Bool.random(using: &generator) }
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
        func text(_ lines: PlainText.Lines = .one) -> PlainText {
            let pieces = [
                "Amina", " ", "\"", "\\", "'", "<b>", "&amp;", "é", "e\u{301}", "محمد", "李", "😀", "\u{200D}", "\u{A0}",
                "@id",
                "_:c14n0", "https://x/", "{", "}", "\\u0041", "\\n", "%00", "^^<a>", "K", "\u{212A}", "0", "null",
                "\u{10FFFD}",
                "\u{E000}", "ß", "#", "\u{200F}", "،",
            ]
            var made = "x"
            for _ in 0...number(0...12) {
                made += pieces.randomElement(using: &generator) ?? ""
                if lines == .many, number(0...4) == 0 { made += "\n" }
                if let scalar = Unicode.Scalar(UInt32(number(0...0x10FFFF))), isAllowed(scalar) {
                    made.unicodeScalars.append(scalar)
                }
            }
            return Sample.text(made, lines)
        }
        func moment() -> Moment { Moment(secondsSinceEpoch: Int64(number(0...4_102_444_800))) }
        func address() -> WebAddress {
            let paths = ["a/rights/v1", "a/%C3%A9/v2?x=1&y='2'", "a/b;c=d/../e", "", "a:b@c/(1)*!$,+~"]
            let host = chance() ? "https://campus.example.org/" : "http://localhost:8080/"
            return Sample.some(WebAddress(host + (paths.randomElement(using: &generator) ?? "")))
        }
        let from = moment()
        let score = chance() ? Percentage(hundredths: number(0...10_000)) : nil
        let credits = [0, 100, 25, 50, 99_999_975, number(0...3_999_999) * 25, number(0...100) * 25].randomElement(
            using: &generator)
        let days = [DateStamp(daysSinceEpoch: number(0...30_000)), DateStamp(daysSinceEpoch: number(0...30_000))]
            .sorted()
        let description = ScoreDescription(
            id: .random(), name: text(), required: Sample.some(Percentage(hundredths: number(0...10_000))))
        return Sample.made { () throws(CredentialContent.Fault) in
            try CredentialContent(
                id: .random(), name: text(), issuer: IssuerProfile(id: Sample.did, name: text(), url: address()),
                validFrom: from, validUntil: chance() ? from.adding(seconds: Int64(number(0...1_000_000))) : nil,
                awardedDate: moment(),
                recipient: Recipient(
                    printedName: text(), email: chance() ? HashedEmail(address: text().description) : nil),
                achievement: Achievement(
                    id: address(), name: text(), description: text(.many), criteria: text(.many),
                    score: score != nil || chance() ? description : nil),
                score: score, creditsEarned: chance() ? credits.flatMap { Credits(hundredths: $0) } : nil,
                activityStart: chance() ? days[0] : nil, activityEnd: chance() ? days[1] : nil,
                status: Sample.some(StatusEntry(list: address(), index: number(0...131_071))))
        }
    }

    /// Whether a certificate may hold that character; most of those drawn at random may.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        do {
            _ = try PlainText("x" + String(scalar))
            return true
        } catch {
            return false
        }
    }
}
