public import Learning
import JSON
public import MigrationLaw
import Records

extension Campus {
    /// Confirms the name as it will print. It can change until a certificate carries it.
    @discardableResult
    public func confirmName(_ name: String, in enrolment: Enrolment.ID, by actor: Actor) async throws -> PrintedName {
        let printed: PrintedName
        do { printed = try PrintedName(name) } catch { throw CampusError.badName(error) }
        let moment = now()
        return try await act { records in
            var enrolment = try await own(enrolment, actor, in: records)
            if enrolment.printedName == printed { return printed }
            guard try await records.certificate(of: enrolment.id, version: enrolment.version) == nil else {
                throw CampusError.nameIsPrinted
            }
            try await records.setPrintedName(printed, of: enrolment.id)
            try await records.note(
                "name.confirmed", about: "enrolment:\(enrolment.id)", by: actor, at: moment,
                personal: ["name": .string(printed.text)])
            enrolment.printedName = printed
            let version = try await courseVersion(of: enrolment, in: records)
            _ = try await settle(enrolment, version, in: records, by: actor, at: moment)
            return printed
        }
    }
}
