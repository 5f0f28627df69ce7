public import Learning
public import MigrationLaw
import Records

extension Campus {
    /// How the items of an assessment did in first attempts; for administrators.
    public func statistics(of id: Assessment.ID, by actor: Actor) async throws -> FormStatistics {
        try await requireAdministrator(actor)
        return try await read { records in
            var attempts: [[FormStatistics.Response]] = []
            for attempt in try await records.firstAttempts(at: try await stored(id, in: records)) {
                let course = try await courses.course(attempt.bundle, in: records)
                attempts.append(
                    attempt.slots.compactMap { slot in
                        course.item(slot.item).map { item in
                            let answer = attempt.answers[slot.number]?.answer
                            let chosen: [Item.Option.ID] =
                                if case .choice(let options) = answer, slot.resolution == nil { options } else { [] }
                            return FormStatistics.Response(
                                item: item.id, points: answer?.points(for: slot.kind(of: item)) ?? Fraction(0),
                                chosen: chosen)
                        }
                    })
            }
            return FormStatistics(of: attempts)
        }
    }

    /// The id as courses write it, whatever the case of letters it was asked in.
    private func stored(_ id: Assessment.ID, in records: Records) async throws -> Assessment.ID {
        for version in try await records.newestVersions() {
            let course = try await courses.version(version, in: records).course
            if let assessment = course.assessment(id) { return assessment.id }
        }
        throw CampusError.notFound(.assessment, id.rawValue)
    }
}
