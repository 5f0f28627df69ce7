import CArgon2
import Credentials
import Learning

/// Passwords by argon2id: 19 MiB, two passes, at most two at once; of those that wait, so many and no more.
///
/// Source: OWASP Password Storage Cheat Sheet; RFC 9106.
public struct PasswordHasher: Sendable {
    private let gate: Gate
    private let memoryInKiB: UInt32
    private let passes: UInt32

    /// The strength for real use.
    public init() {
        self.init(memoryInKiB: 19 * 1024, passes: 2)
    }

    /// A weaker one, so that tests need not wait.
    ///
    /// - Parameters:
    ///   - width: how many at once.
    ///   - queue: how many may wait; two hundred wait some seconds.
    package init(memoryInKiB: UInt32, passes: UInt32, width: Int = 2, queue: Int = 200) {
        self.memoryInKiB = memoryInKiB
        self.passes = passes
        gate = Gate(width: width, queue: queue)
    }

    /// Whether another password would be looked at, rather than refused.
    var hasRoom: Bool {
        get async { await gate.hasRoom }
    }

    /// The encoded hash of a password, with a fresh salt; nil when there is no memory for it.
    ///
    /// - Throws: ``CampusError/busy`` when too many wait.
    func hash(_ password: Password) async throws -> String? {
        try await gate.pass { encode(password.text) }
    }

    /// Whether a password belongs to an encoded hash; without one the same time passes.
    ///
    /// - Throws: ``CampusError/busy`` when too many wait.
    func verify(_ password: String, against encoded: String?) async throws -> Bool {
        try await gate.pass {
            guard let encoded else {
                _ = encode(password)
                return false
            }
            return argon2id_verify(encoded, password, password.utf8.count) == ARGON2_OK.rawValue
        }
    }

    private func encode(_ password: String) -> String? {
        let salt = RandomBytes.make(16)
        let length = argon2_encodedlen(passes, memoryInKiB, 1, 16, 32, Argon2_id)
        var encoded = [CChar](repeating: 0, count: length)
        let result = argon2id_hash_encoded(
            passes, memoryInKiB, 1, password, password.utf8.count, salt, salt.count, 32, &encoded, length)
        guard result == ARGON2_OK.rawValue else { return nil }
        return String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Lets so many in at a time, away from the loop that serves pages.
    private actor Gate {
        private var free: Int
        private var waiting: [CheckedContinuation<Void, Never>] = []
        private let queue: Int

        init(width: Int, queue: Int) {
            free = width
            self.queue = queue
        }

        var hasRoom: Bool { free > 0 || waiting.count < queue }

        nonisolated func pass<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async throws -> Value {
            try await enter()
            let value = await withTaskExecutorPreference(globalConcurrentExecutor) { await Gate.run(work) }
            await leave()
            return value
        }

        private static func run<Value: Sendable>(_ work: @Sendable () -> Value) async -> Value { work() }

        private func enter() async throws {
            guard hasRoom else { throw CampusError.busy }
            if free > 0 {
                free -= 1
            } else {
                await withCheckedContinuation { waiting.append($0) }
            }
        }

        private func leave() {
            if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
        }
    }
}

/// A password that may be chosen.
public struct Password: Sendable {
    let text: String

    /// More bytes than that are never hashed: one character may hold any number of marks.
    static let byteLimit = 4000

    /// 12 to 200 characters, at most 4,000 bytes; nothing else is asked (OWASP ASVS 4.0.3, 2.1.1 and 2.1.9).
    public init(_ text: String) throws(PasswordError) {
        guard text.count >= 12 else { throw .tooShort(minimum: 12) }
        guard text.utf8.count <= Password.byteLimit, text.count <= 200, !text.unicodeScalars.contains("\0") else {
            throw .tooLong(limit: 200)
        }
        self.text = text
    }
}

/// Why a password cannot be taken.
public enum PasswordError: Error, Equatable {
    case tooShort(minimum: Int)
    case tooLong(limit: Int)
    case notHashed
}
