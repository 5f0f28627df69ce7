import Campus
import Catalogue

extension DataFolderError {
    /// No campus ends with 3, every other refusal with 1.
    var exitStatus: ExitStatus {
        if case .noCampus = self { .notFound } else { .no }
    }

    /// What is wrong and what to do next; faults in the settings come with their lines, in English.
    func sentence(_ phrases: Phrases) -> String {
        switch self {
        case .noCampus(let path): phrases.noCampus(in: path)
        case .cannotWrite(let path): phrases.folderUnwritable(path)
        case .cannotRead(let path): phrases.settingsUnreadable(path)
        case .badSettings: description
        case .newerDatabase(let path, let migration, let known):
            phrases.newerDatabase(path, migration: migration, own: Release.version, known: known)
        }
    }
}
