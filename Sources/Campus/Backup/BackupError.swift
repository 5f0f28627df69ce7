/// Why a backup, a restore or the copy before a migration cannot be.
public enum BackupError: Error, Equatable, Sendable {
    /// Something stands where the backup would be written.
    case exists(String)
    /// The system's own words follow.
    case cannotWrite(String, String)
    /// The system's own words follow.
    case cannotRead(String, String)
    /// The file is no backup of a campus.
    case notABackup(String)
    /// The backup was cut off or changed; which part.
    case damaged(String, part: String)
    /// A later program wrote it; versions as people know them.
    case newerArchive(String, program: String, migration: Int)
    /// Only an empty folder takes a campus.
    case folderInUse(String)
    /// The copy was made and does not stand up, with what is wrong first.
    case copyFails(String)
    /// So many bytes are needed in a folder, and so many are free.
    case noRoom(String, needed: Int, free: Int)
}
