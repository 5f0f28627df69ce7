import Records

/// Which program this is.
public enum Release {
    /// Its version, as backups and refusals name it.
    public static let version = "0.1.0"

    /// The last migration that it knows.
    public static var lastMigration: Int { Migrations.all.count }
}
