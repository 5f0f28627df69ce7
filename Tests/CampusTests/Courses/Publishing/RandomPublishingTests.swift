import FoundationEssentials
import TestSupport
import Testing

/// `IML_SEEDS=50 swift test --filter RandomPublishing` plays fifty more runs; `IML_SEED=7` plays that one alone.
@Suite struct `Random edits and publishes among random learners` {
    @Test(arguments: seeds)
    func `lose no progress and change no marked attempt`(seed: UInt64) async throws {
        let acts = PublishingAct.random(actsInRun, seed: seed)
        guard let failure = try await firstFailure(of: acts, seed: seed) else { return }
        let shrunk = try await shrink(failure, seed: seed)
        Issue.record(
            """
            seed \(seed): after \(failure.acts.count) acts, shrunk to \(shrunk.acts.count):
            \(shrunk.story.joined(separator: "\n"))
            \(shrunk.differences.joined(separator: "\n"))
            """)
    }
}

private struct Failure {
    /// The last one brought it.
    var acts: [PublishingAct]
    let story: [String]
    let differences: [String]
}

/// A few that stay, and one that nobody has seen before: it is printed.
private let seeds: [UInt64] = {
    let environment = ProcessInfo.processInfo.environment
    if let one = environment["IML_SEED"].flatMap(UInt64.init) { return [one] }
    let more = environment["IML_SEEDS"].flatMap(Int.init) ?? 1
    let new = (0..<more).map { _ in UInt64.random(in: 1000...999_999_999) }
    print("Random publishing: new seeds \(new)")
    return [1, 2, 3] + new
}()

private let actsInRun = 300

/// Plays acts until campus and model differ; now and then the whole is looked at.
private func firstFailure(
    of acts: [PublishingAct], seed: UInt64, looksDeepAlways: Bool = false
) async throws -> Failure? {
    var run = try await PublishingRun(seed: seed)
    for (index, act) in acts.enumerated() {
        let isLast = index == acts.count - 1
        let differences = try await run.play(act, looksDeep: looksDeepAlways || isLast || index % 15 == 14)
        guard differences.isEmpty else {
            return Failure(acts: Array(acts[...index]), story: run.story, differences: differences)
        }
    }
    if ProcessInfo.processInfo.environment["IML_SEEDS"] != nil {
        print(
            "seed \(seed): \(run.tally.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))"
        )
    }
    return nil
}

/// Leaves acts out, many at a time and then one by one, as long as something still differs; a hundred runs at most.
private func shrink(_ failure: Failure, seed: UInt64) async throws -> Failure {
    var best = failure
    var runs = 0
    var size = best.acts.count / 2
    while size >= 1, runs < 100 {
        var start = 0
        while start < best.acts.count, runs < 100 {
            var fewer = best.acts
            fewer.removeSubrange(start..<min(start + size, fewer.count))
            runs += 1
            if !fewer.isEmpty, let found = try await firstFailure(of: fewer, seed: seed, looksDeepAlways: true) {
                best = found
            } else {
                start += size
            }
        }
        size /= 2
    }
    return best
}
