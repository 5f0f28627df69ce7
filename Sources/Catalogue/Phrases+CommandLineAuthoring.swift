package import Learning
import MigrationLaw

/// What commands say of content files.
extension Phrases {
    /// What a check looked at.
    package struct Checked: Sendable {
        package let instruments: Int
        package let provisions: Int
        package let actions: Int
        package let decisions: Int
        package let courses: Int

        package init(instruments: Int, provisions: Int, actions: Int, decisions: Int, courses: Int) {
            self.instruments = instruments
            self.provisions = provisions
            self.actions = actions
            self.decisions = decisions
            self.courses = courses
        }
    }

    package func faultsFound(_ faults: Int, in checked: Checked) -> String {
        let found = count(faults, one: "fault", many: "faults")
        let parts = [
            count(checked.instruments, one: "instrument", many: "instruments"),
            count(checked.provisions, one: "provision", many: "provisions"),
            count(checked.actions, one: "treaty action", many: "treaty actions"),
            count(checked.decisions, one: "decision", many: "decisions"),
            count(checked.courses, one: "course", many: "courses"),
        ]
        let (instruments, provisions) = (number(checked.instruments), number(checked.provisions))
        let (actions, decisions) = (number(checked.actions), number(checked.decisions))
        return say(
            "\(found) in \(parts.joined(separator: ", "))",
            fr:
                "Erreurs\u{00A0}: \(number(faults)) (instruments\u{00A0}: \(instruments), dispositions\u{00A0}: \(provisions), actes relatifs aux traités\u{00A0}: \(actions), décisions\u{00A0}: \(decisions), cours\u{00A0}: \(number(checked.courses)))",
            es:
                "Errores: \(number(faults)) (instrumentos: \(instruments), disposiciones: \(provisions), actos relativos a tratados: \(actions), decisiones: \(decisions), cursos: \(number(checked.courses)))"
        )
    }
    package func publishedMark(_ version: Int?) -> String {
        version.map(versionMark) ?? say("no", fr: "non", es: "no")
    }
    package func versionMark(_ version: Int) -> String { say("v\(version)", fr: "v\(version)", es: "v\(version)") }
    package func filesMark(faults: Int, isChanged: Bool) -> String {
        if faults > 0 {
            return say(
                count(faults, one: "fault", many: "faults"), fr: "erreurs\u{00A0}: \(number(faults))",
                es: "errores: \(number(faults))")
        }
        return isChanged
            ? say("changed", fr: "modifiés", es: "modificados")
            : say("as published", fr: "tels que publiés", es: "tal como se publicaron")
    }
    package var anActivity: String { say("activity", fr: "activité", es: "actividad") }
    package func coursePublished(_ course: Course.ID, version: Int) -> String {
        say(
            "Published: \(course), version \(version), for whoever enrols from now on.",
            fr: "Publié\u{00A0}: \(course), version \(version), pour toute inscription à partir de maintenant.",
            es: "Publicado: \(course), versión \(version), para quien se inscriba a partir de ahora.")
    }
    package func itemLaw(_ references: String) -> String {
        say("law: \(references)", fr: "droit\u{00A0}: \(references)", es: "derecho: \(references)")
    }
}
