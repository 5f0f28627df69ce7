import HTML
import MigrationLaw

/// The ground of a certificate: each State one square of the same size, no border drawn.
///
/// After Jon Schwabish's tile grid map of the world, 2017.
enum WorldTiles {
    static func picture(_ tiles: [Tile]) -> HTML {
        let columns = (tiles.map(\.column).max() ?? 0) + 1
        let rows = (tiles.map(\.row).max() ?? 0) + 1
        let squares = tiles.map { "M\($0.column * 10) \($0.row * 10)h9v9h-9z" }.joined()
        return svg(
            .class("map"), .attribute("viewBox", "0 0 \(columns * 10) \(rows * 10)"), .aria("hidden", "true"),
            .attribute("focusable", "false")
        ) { path(.attribute("d", squares)) }
    }
}
