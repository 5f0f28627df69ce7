import Campus
import Catalogue
import SQL

extension BackupError {
    /// What is wrong and what to do next.
    func sentence(_ phrases: Phrases) -> String {
        switch self {
        case .exists(let path): phrases.backupExists(path)
        case .cannotWrite(let path, let reason): phrases.cannotWrite(path, reason)
        case .cannotRead(let path, let reason): phrases.cannotRead(path, reason)
        case .notABackup(let path): phrases.notABackup(path)
        case .damaged(let path, let part): phrases.backupDamaged(path, part: part)
        case .newerArchive(let path, let program, let migration):
            phrases.newerBackup(
                path, program: program, migration: migration, own: Release.version, known: Release.lastMigration)
        case .folderInUse(let path): phrases.folderInUse(path)
        case .copyFails(let what): phrases.copyFails(what)
        case .noRoom(let folder, let needed, let free):
            phrases.noRoomToMigrate(folder, needed: needed, free: free)
        }
    }
}

extension SQLError {
    /// What the operator can mend, in a sentence; nil for what is our fault.
    func sentence(_ phrases: Phrases) -> String? {
        switch code {
        case .corrupt: phrases.databaseDamaged(message)
        case .diskFull: phrases.diskFull
        case .readOnly, .cannotOpen, .inputOutput: phrases.databaseUnwritable(message)
        case .busy: phrases.databaseBusy
        default: nil
        }
    }
}
