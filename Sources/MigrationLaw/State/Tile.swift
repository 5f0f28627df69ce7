/// The place of a State on the world picture of equal tiles, which shows each State at one size and draws no border.
public struct Tile: Hashable, Sendable {
    /// The State.
    public let state: State.ID
    /// 0...28 from the left.
    public let column: Int
    /// 0...21 from the top.
    public let row: Int

    /// A tile as the record has it.
    public init(state: State.ID, column: Int, row: Int) {
        self.state = state
        self.column = column
        self.row = row
    }
}
