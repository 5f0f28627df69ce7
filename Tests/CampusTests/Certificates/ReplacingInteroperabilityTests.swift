import Campus
import Foundation
import Learning
import MigrationLaw
import TestSupport
import Testing

/// Has a replaced certificate and the one in its place checked by pyld and cryptography (`Tests/interoperability`).
/// `IML_PYTHON` names a Python that has both.
@Suite(
    .enabled(if: OtherVerifier.isPossible, "needs the shared contexts (IML_SHARED) and a Python with pyld (IML_PYTHON)")
)
struct `Replaced certificates checked by other programs` {
    @Test func `are revoked by the public list, and the one in their place is valid`() async throws {
        let sample = try await SampleCampus()
        let campus = sample.campus
        let learner = try await campus.sampleLearner()
        let old = try await campus.earnCertificate(by: learner)
        let new = try await campus.replace(old.id, correcting: "أمينة محمد", because: "Asked for", by: anOperator)
        for (id, says) in [(old.id, "revoked"), (new.id, "valid")] {
            let told = try OtherVerifier.says([
                try await campus.credential(id, by: learner), try campus.didDocument(),
                try await campus.statusList(1),
            ])
            #expect(told == says + "\n")
        }
    }
}

/// What `verify_credential.py` says.
private enum OtherVerifier {
    private static let interpreter = ProcessInfo.processInfo.environment["IML_PYTHON"]

    static var isPossible: Bool { interpreter != nil && sharedFolder != nil }

    /// - Parameter documents: credential, issuer document, status list.
    static func says(_ documents: [[UInt8]]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "replaced-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        var paths: [String] = []
        for (index, document) in documents.enumerated() {
            let file = folder.appending(path: "\(index).json")
            try Data(document).write(to: file)
            paths.append(file.path)
        }
        let process = Process()
        process.executableURL = URL(filePath: interpreter ?? "")
        process.arguments =
            ["-B", checkout.path + "/Tests/interoperability/verify_credential.py", "--contexts"]
            + [(sharedFolder ?? "") + "/contexts"] + paths
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}
