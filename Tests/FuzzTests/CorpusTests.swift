import FoundationEssentials
import FuzzTargets
import Testing

private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
    .path(percentEncoded: false)

private let kept: [(target: String, file: String)] = FuzzTarget.all.flatMap { target in
    let files: [String]
    do { files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(target.name)") } catch { files = [] }
    return files.sorted().map { (target.name, $0) }
}

/// Inputs that fuzzing found worth keeping: each reached code that no other did, or broke something once.
@Suite struct `What was fed to a parser` {
    @Test(arguments: FuzzTarget.all.map(\.name))
    func `is kept for each of them`(name: String) {
        #expect(kept.contains { $0.target == name })
    }

    @Test(arguments: kept)
    func `breaks no rule`(_ row: (target: String, file: String)) throws {
        let target = try #require(FuzzTarget.named(row.target))
        let data = try #require(FileManager.default.contents(atPath: "\(folder)/\(row.target)/\(row.file)"))
        #expect(target.feed(Array(data)) == nil, "\(row.target)/\(row.file)")
    }

    /// Cut anywhere and with any byte changed, from a fixed seed, so that a short run also meets what is not kept.
    @Test(arguments: FuzzTarget.all.map(\.name))
    func `breaks no rule when it is cut or changed`(name: String) throws {
        let target = try #require(FuzzTarget.named(name))
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(1, bound)))
        }
        for row in kept where row.target == name {
            let bytes = Array(FileManager.default.contents(atPath: "\(folder)/\(name)/\(row.file)") ?? Data())
            for _ in 0..<20 {
                var changed = Array(bytes.prefix(random(bytes.count + 1)))
                for _ in 0..<random(4) where !changed.isEmpty { changed[random(changed.count)] = UInt8(random(256)) }
                #expect(target.feed(changed) == nil, "\(name) \(changed)")
            }
        }
    }
}
