import Catalogue
import FoundationEssentials
import Learning
import Testing

@Suite struct `The phrases` {
    /// A property cannot be asked for all its neighbours, so the files themselves are read.
    @Test func `are never blank, in any language`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Catalogue").path(percentEncoded: false)
        var phrases = 0
        for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file.hasSuffix(".swift") {
            let bytes = try #require(FileManager.default.contents(atPath: "\(folder)/\(file)"))
            let text = String(decoding: bytes, as: UTF8.self)
            phrases += text.ranges(of: "say(").count
            for blank in ["say(\"\"", "say(\" \"", "fr: \"\"", "es: \"\""] {
                #expect(!text.contains(blank), "\(file) holds \(blank)")
            }
        }
        #expect(phrases > 100)
    }

    @Test func `name a language in that language`() {
        for reader in Language.allCases {
            let names = Language.allCases.map { Phrases(reader).languageName($0) }
            #expect(names == ["English", "Français", "Español"])
        }
    }
}
