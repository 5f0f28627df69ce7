import MigrationLaw

/// Reads references to the law and refuses those that name nothing.
struct ReferenceReader {
    let faults: FaultList
    let resolves: (Reference) -> Bool

    /// The reference, or nil with a fault that says what is nearest.
    func reference(_ text: String, file: String, line: Int) -> Reference? {
        guard let reference = Reference(text) else {
            faults.add(
                file, line,
                "“\(text)” is no reference. Write INSTRUMENT:ARTICLE in lower case, such as iccpr:9-1 for article 9(1), or "
                    + "instrument:ID, decision:ID, state:ISO3.")
            return nil
        }
        guard resolves(reference) else {
            faults.add(file, line, "“\(text)” names nothing in the law. \(advice(reference))")
            return nil
        }
        return reference
    }

    private func advice(_ reference: Reference) -> String {
        guard case .provision(let instrument, let tail) = reference else {
            return "Look its id up in Instruments/, or add its record."
        }
        guard resolves(.instrument(instrument)) else {
            return "There is no instrument “\(instrument)”. Look its id up in Instruments/instruments.csv."
        }
        // The article above, and above that: `iccpr:9-7-a`, `iccpr:9-7`, `iccpr:9`.
        var parts = tail.split(separator: "-")
        while parts.count > 1 {
            parts.removeLast()
            let wider = Reference.provision(instrument: instrument, tail: parts.joined(separator: "-"))
            if resolves(wider) { return "The nearest is \(wider). Cite that, or add the provision." }
        }
        return "The instrument has no such provision. Cite instrument:\(instrument), or add the provision."
    }
}
