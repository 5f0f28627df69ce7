import JSON
import Testing

@testable import Credentials

/// Source: W3C Data Integrity EdDSA Cryptosuites 1.0, appendix B.1, and its second example.
@Suite(.enabled(if: Shared.isThere, "needs the shared vectors: set IML_SHARED"))
struct `The published vectors of eddsa-rdfc-2022` {
    private static let folders = ["eddsa-rdfc-2022", "eddsa-rdfc-2022/employ"]

    @Test(arguments: folders, ["canonDocDataInt", "proofCanonDataInt"])
    func `are canonical again after their labels and lines are shuffled`(folder: String, file: String) throws {
        let text = try Shared.text("vectors/\(folder)/\(file).txt")
        let canonical = text.hasSuffix("\n") ? text : text + "\n"
        for _ in 0..<20 {
            let shuffled = relabelled(readNQuads(canonical)).shuffled()
            #expect(String(decoding: try Canonicalization.canonicalText(shuffled), as: UTF8.self) == canonical)
        }
    }

    @Test(arguments: folders)
    func `hash, sign and verify as published`(folder: String) throws {
        func text(_ name: String) throws -> String {
            String(try Shared.text("vectors/\(folder)/\(name).txt").filter { !$0.isNewline })
        }
        let keys = try JSON(bytes: Shared.bytes("vectors/keyPair.json"))
        let secretText = try #require(keys["privateKeyMultibase"]?.string)
        let secret = try #require(Base58.decode(String(secretText.dropFirst())))
        let key = try SigningKey(seed: Array(secret.dropFirst(2)))
        #expect(key.publicKey.multibase == keys["publicKeyMultibase"]?.string)

        let input = SignatureInput(
            canonicalProof: try Shared.bytes("vectors/\(folder)/proofCanonDataInt.txt"),
            canonicalDocument: try Shared.bytes("vectors/\(folder)/canonDocDataInt.txt"))
        #expect(Hexadecimal.encode(input.bytes) == (try text("combinedHashDataInt")))
        #expect(try text("combinedHashDataInt") == text("proofHashDataInt") + text("docHashDataInt"))

        let signature = try key.signature(over: input)
        #expect(Hexadecimal.encode(signature) == (try text("sigHexDataInt")))
        #expect("z" + Base58.encode(signature) == (try text("sigBTC58DataInt")))
        #expect(key.publicKey.verifies(signature, over: input))
    }
}
