import FoundationEssentials
import JSON

@testable import Credentials

extension FuzzTarget {
    /// JSON that somebody sent.
    static let json = FuzzTarget(name: "json") { bytes in
        guard let value = read({ () throws(JSONError) in try JSON(bytes: bytes) }) else { return nil }
        return read { () throws(JSONError) in try JSON(bytes: value.bytes) } == value
            ? nil : "a value changes when written"
    }

    /// A certificate as its holder gives it: none but ours is valid, however it is written.
    static let credential = FuzzTarget(name: "credential") { bytes in
        judge(credential: bytes, issuer: Genuine.issuer, list: Genuine.list) && !isSame(bytes, Genuine.credential)
            ? "a changed certificate is valid" : nil
    }

    /// The issuer's document.
    static let issuer = FuzzTarget(name: "issuer") { bytes in
        _ = judge(credential: Genuine.credential, issuer: bytes, list: Genuine.list)
        return nil
    }

    /// A list of revoked certificates.
    static let statusList = FuzzTarget(name: "status-list") { bytes in
        judge(credential: Genuine.credential, issuer: Genuine.issuer, list: bytes) && !isSame(bytes, Genuine.list)
            ? "a changed list counts" : nil
    }

    /// What is unpacked never has more bytes than the limit.
    static let compressed = FuzzTarget(name: "compressed") { bytes in
        let unpacked = read { () throws(Gzip.Fault) in try Gzip.unpack(bytes, limit: 16_384) } ?? []
        let text = String(decoding: bytes, as: UTF8.self)
        _ = Base64URL.decode(text)
        _ = Base58.decode(String(text.prefix(100)))
        _ = Hexadecimal.decode(text)
        return unpacked.count <= 16_384 ? nil : "more than the limit was unpacked"
    }

    private static func judge(credential: [UInt8], issuer: [UInt8], list: [UInt8]) -> Bool {
        CredentialVerifier.verify(
            credential: credential, didDocument: issuer, statusList: list, now: Genuine.now
        ).outcome == .valid
    }

    private static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard let left = read({ () throws(JSONError) in try JSON(bytes: left) }),
            let right = read({ () throws(JSONError) in try JSON(bytes: right) })
        else { return false }
        return sorted(left) == sorted(right)
    }

    /// The order of members says nothing.
    private static func sorted(_ value: JSON) -> JSON {
        switch value {
        case .object(let object):
            let members = object.members.map { ($0.key, sorted($0.value)) }
            return .object(JSONObject(members.sorted { $0.0 < $1.0 }))
        case .array(let elements): return .array(elements.map(sorted))
        default: return value
        }
    }
}

/// A certificate that holds, with what is needed to check it.
private enum Genuine {
    static let credential = bytes("credential/genuine")
    static let issuer = bytes("issuer/genuine")
    static let list = bytes("status-list/genuine")
    /// When it is judged: inside its time and that of the list.
    static let now: Moment = {
        guard let moment = Moment("2026-06-01T12:00:00Z") else { preconditionFailure("that is a moment") }
        return moment
    }()

    private static func bytes(_ name: String) -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        guard
            let data = FileManager.default.contents(
                atPath: folder.appending(path: "FuzzTests/Corpus/\(name)").path(percentEncoded: false))
        else { preconditionFailure("the corpus has no \(name)") }
        return Array(data)
    }
}
