/// Turns the bytes that a terminal sends into keys.
///
/// What a read ends in the middle of is kept for the next one: a letter of several bytes, or the sequence of an arrow.
struct KeyDecoder: Sendable {
    private var rest: [UInt8] = []

    /// Longer than any sequence that a terminal sends for one key.
    private static let longestSequence = 16

    /// The keys in these bytes, as far as they are whole.
    mutating func take(_ bytes: some Sequence<UInt8>) -> [Key] {
        rest += bytes
        var keys: [Key] = []
        while let (key, length) = first() {
            rest.removeFirst(length)
            if let key { keys.append(key) }
        }
        return keys
    }

    /// Whether something waits for its rest.
    var isWaiting: Bool { !rest.isEmpty }

    /// The rest never came: an escape byte was the key itself.
    mutating func giveUp() -> [Key] {
        defer { rest = [] }
        return rest.first == 0x1B ? [.escape] : []
    }

    /// The first key and the bytes it takes; nil while it is not whole.
    private func first() -> (key: Key?, length: Int)? {
        guard let byte = rest.first else { return nil }
        switch byte {
        case 0x1B: return sequence()
        case 0x03: return (.interrupt, 1)
        case 0x1A: return (.suspend, 1)
        case 0x0C: return (.redraw, 1)
        case 0x0D, 0x0A: return (.enter, 1)
        case 0x09: return (.tab, 1)
        case 0x08, 0x7F: return (.backspace, 1)
        case 0x04: return (.interrupt, 1)
        case 0x01: return (.home, 1)
        case 0x05: return (.end, 1)
        case 0..<0x20: return (nil, 1)
        default: return letter(byte)
        }
    }

    /// One character of UTF-8; bytes that are none are passed over.
    private func letter(_ byte: UInt8) -> (key: Key?, length: Int)? {
        let length =
            switch byte {
            case ..<0x80: 1
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF5: 4
            default: 0
            }
        guard length > 0 else { return (nil, 1) }
        guard rest.count >= length else { return nil }
        guard let text = String(validating: rest.prefix(length), as: UTF8.self), let character = text.first else {
            return (nil, 1)
        }
        return (.character(character), length)
    }

    /// What begins with an escape byte: `ESC [ 1 ; 2 A`, `ESC O H`.
    private func sequence() -> (key: Key?, length: Int)? {
        guard rest.count >= 2 else { return nil }
        guard rest[1] == UInt8(ascii: "[") || rest[1] == UInt8(ascii: "O") else { return (.escape, 1) }
        guard let end = rest.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
            return rest.count > KeyDecoder.longestSequence ? (nil, rest.count) : nil
        }
        let numbers = String(decoding: rest[2..<end], as: UTF8.self).split(separator: ";").map { Int($0) ?? 0 }
        return (key(ending: rest[end], numbers), end + 1)
    }

    private func key(ending last: UInt8, _ numbers: [Int]) -> Key? {
        // The modifier counts from 1, and shift adds 1.
        let isShifted = numbers.count == 2 && (numbers[1] - 1) & 1 == 1
        switch last {
        case UInt8(ascii: "A"): return isShifted ? .shiftUp : .up
        case UInt8(ascii: "B"): return isShifted ? .shiftDown : .down
        case UInt8(ascii: "C"): return .right
        case UInt8(ascii: "D"): return .left
        case UInt8(ascii: "H"): return .home
        case UInt8(ascii: "F"): return .end
        case UInt8(ascii: "Z"): return .backTab
        case UInt8(ascii: "M"): return .enter
        case UInt8(ascii: "~"):
            switch numbers.first {
            case 1, 7: return .home
            case 4, 8: return .end
            case 3: return .delete
            case 5: return .pageUp
            case 6: return .pageDown
            default: return nil
            }
        default: return nil
        }
    }
}
