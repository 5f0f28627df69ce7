import Foundation
import Learning
import MigrationLaw
import TestSupport
import Testing

/// Has statistics computed by numpy and scipy as well (`Tests/interoperability`). `IML_PYTHON` names a Python that has both.
@Suite(.enabled(if: OtherStatistics.interpreter != nil, "needs a Python with numpy and scipy (IML_PYTHON)"))
struct `Statistics checked by other programs` {
    /// Three hundred simulated people: the abler one is and the easier a question, the likelier its point; every third
    /// place gives parts of points. Several items take turns at a place, as in forms drawn from a bank.
    @Test(arguments: [1, 2, 3, 4] as [UInt64], [true, false])
    func `are the same to nine places`(seed: UInt64, hasParts: Bool) throws {
        var random = SeededGenerator(seed: seed)
        let attempts = (0..<300).map { _ in
            let ability = Double.random(in: 0...1, using: &random)
            return (0..<8).map { place in
                let item = Int.random(in: 1...3, using: &random)
                let ease = Double(3 * place + item) / 27
                func isRight() -> Bool { Double.random(in: 0...1, using: &random) < 0.7 * ability + 0.3 * ease }
                let of = hasParts && place % 3 == 0 ? 4 : 1
                return FormStatistics.Response(
                    item: Item.ID("S1-0\(place + 1).p\(item)"), points: fraction((0..<of).count { _ in isRight() }, of))
            }
        }
        try compare(attempts)
    }

    /// Where all answer an item alike, and where all have the same points, there is nothing to correlate.
    @Test func `are missing in the same places`() throws {
        let some = [[1, 1, 0], [1, 0, 0], [1, 1, 1]]
        for rows in [Array(repeating: some, count: 4).flatMap(\.self), Array(repeating: [1, 0, 1], count: 12)] {
            try compare(
                rows.map { row in
                    row.enumerated().map {
                        FormStatistics.Response(item: Item.ID("S1-01.p\($0.offset)"), points: Fraction($0.element))
                    }
                })
        }
    }

    private func fraction(_ part: Int, _ whole: Int) -> Fraction { Fraction(part, over: whole) ?? Fraction(0) }

    private func compare(_ attempts: [[FormStatistics.Response]]) throws {
        let ours = FormStatistics(of: attempts)
        let theirs = try OtherStatistics(of: attempts)
        #expect(isClose(ours.mean, theirs.mean))
        #expect(isClose(ours.standardDeviation, theirs.standardDeviation))
        #expect(isClose(ours.reliability, theirs.reliability))
        #expect(isClose(ours.standardError, theirs.standardError))
        #expect(ours.items.map(\.item.rawValue) == theirs.items.map(\.item))
        for (own, other) in zip(ours.items, theirs.items) {
            #expect(own.count == other.count)
            #expect(isClose(own.facility, other.facility), "\(own.item)")
            #expect(isClose(own.discrimination, other.discrimination), "\(own.item)")
        }
    }

    /// To 1e-9, and missing on both sides or on none.
    private func isClose(_ ours: Double?, _ theirs: Double?) -> Bool {
        guard let ours, let theirs else { return ours == nil && theirs == nil }
        return abs(ours - theirs) < 1e-9
    }
}

/// What `form_statistics.py` says.
private struct OtherStatistics: Decodable {
    static let interpreter = ProcessInfo.processInfo.environment["IML_PYTHON"]

    let mean: Double?
    let standardDeviation: Double?
    let reliability: Double?
    let standardError: Double?
    let items: [OfItem]

    struct OfItem: Decodable {
        let item: String
        let count: Int
        let facility: Double?
        let discrimination: Double?
    }

    private struct Place: Encodable {
        let item: String
        let numerator: Int
        let denominator: Int
    }

    struct Failed: Error {
        let output: String
    }

    init(of attempts: [[FormStatistics.Response]]) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "attempts-\(UUID().uuidString).json")
        let places = attempts.map { form in
            form.map {
                Place(item: $0.item.rawValue, numerator: $0.points.numerator, denominator: $0.points.denominator)
            }
        }
        try JSONEncoder().encode(places).write(to: file)
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "interoperability/form_statistics.py")
        let process = Process()
        process.executableURL = URL(filePath: OtherStatistics.interpreter ?? "")
        process.arguments = ["-B", script.path, file.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(output: String(decoding: output, as: UTF8.self)) }
        self = try JSONDecoder().decode(OtherStatistics.self, from: output)
    }
}
