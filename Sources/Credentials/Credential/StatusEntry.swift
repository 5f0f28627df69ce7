/// Where a credential's revocation can be looked up.
public struct StatusEntry: Hashable, Sendable {
    /// The address of the status list.
    public let list: WebAddress
    /// The credential's place in the list, from 0.
    public let index: Int

    /// Nil for a list address with a fragment, or an index outside `0...Int32.max`.
    public init?(list: WebAddress, index: Int) {
        guard !list.text.utf8.contains(UInt8(ascii: "#")), (0...Int(Int32.max)).contains(index) else { return nil }
        self.list = list
        self.index = index
    }

    /// `LIST#INDEX`.
    var id: String { "\(list)#\(index)" }
}
