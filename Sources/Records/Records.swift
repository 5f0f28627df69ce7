public import SQL

/// The aggregates as they stand in the database, within one read or one act.
///
/// Statements stand in one file for each aggregate. Nothing here decides whether something may happen.
public struct Records: Sendable {
    let connection: any SQLConnection

    /// Records read and written through that connection.
    public init(_ connection: any SQLConnection) {
        self.connection = connection
    }
}
