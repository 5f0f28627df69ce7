public import MigrationLaw

/// The law as files: `Instruments/` in the content folder.
public enum LawFiles {
    /// Reads `Instruments/` below a content folder.
    ///
    /// Everything that is wrong comes back, by file and line; rows that are wrong are left out of the law.
    public static func read(_ directory: String) -> (law: Law, faults: [Fault]) {
        let (law, faults, _) = readWithNotes(directory)
        return (law, faults)
    }

    /// As ``read(_:)``, with the translations that are behind their English text and so left out.
    public static func readWithNotes(
        _ directory: String
    ) -> (law: Law, faults: [Fault], notes: [TranslationNote]) {
        let faults = FaultList()
        var reading = LawReading(faults: faults)
        let folder = LawFolder(directory)
        reading.readInstruments(folder)
        reading.readStates(folder)
        reading.readProvisions(folder)
        reading.readDecisions(folder)
        reading.readRules(folder)
        reading.readActions(folder)
        let law = Law(reading.content)
        reading.check(law)
        return (law, faults.sorted, reading.notes.sorted())
    }

    /// Reads treaty actions that somebody brings, in the columns of `treaty-actions.csv`, and checks them against the
    /// law that is there: each line by itself, and together with what is recorded of the same State and instrument.
    ///
    /// - Parameters:
    ///   - bytes: the file, UTF-8.
    ///   - file: the name shown in faults.
    public static func treatyActions(
        _ bytes: [UInt8], file: String, with law: Law
    ) -> (actions: [TreatyAction], faults: [Fault]) {
        let faults = FaultList()
        let placed = LawReading.actions(LawTable<TreatyActionColumn>(bytes, file: file, faults: faults))
        let check = TreatyActionCheck(law: law, file: file, faults: faults)
        check.check(placed)
        return (placed.map(\.value), faults.sorted)
    }
}
