package import Learning

// Who completed what. The sentence is its own description.

extension Phrases {
    package var reportTitle: String {
        say("Completion report", fr: "Rapport d’achèvement", es: "Informe de finalización")
    }
    package var allCourses: String { say("All courses", fr: "Tous les cours", es: "Todos los cursos") }
    package var courseHeading: String { say("Course", fr: "Cours", es: "Curso") }
    package var stateHeading: String { say("State", fr: "État", es: "Estado") }
    package var anyState: String { say("Any state", fr: "Tous les états", es: "Cualquier estado") }
    package var daysOfHeading: String { say("Days of", fr: "Jours", es: "Días de") }
    package var enrolledDays: String { say("enrolling", fr: "d’inscription", es: "inscripción") }
    package var completedDays: String { say("completing", fr: "d’achèvement", es: "finalización") }
    package var fromDay: String { say("From", fr: "Du", es: "Desde") }
    package var throughDay: String { say("To", fr: "Au", es: "Hasta") }
    package var showThem: String { say("Show", fr: "Afficher", es: "Mostrar") }
    package var showAll: String { say("Show all", fr: "Tout afficher", es: "Mostrar todo") }
    package func reportCounts(_ all: Int, active: Int, completed: Int) -> String {
        let enrolments = count(
            all, one: "enrolment", many: "enrolments", fr: ("inscription", "inscriptions"),
            es: ("inscripción", "inscripciones"))
        return say(
            "\(enrolments): \(number(active)) under way, \(number(completed)) completed",
            fr: "\(enrolments)\u{00A0}: \(number(active)) en cours, \(number(completed)) terminées",
            es: "\(enrolments): \(number(active)) en curso, \(number(completed)) completadas")
    }
    package var noEnrolments: String {
        say(
            "No enrolment is like that. Ask for fewer things at once.",
            fr: "Aucune inscription ne correspond. Demandez moins de choses à la fois.",
            es: "Ninguna inscripción es así. Pida menos cosas a la vez.")
    }
    package var noEnrolmentsYet: String {
        say("Nobody has enrolled yet.", fr: "Personne ne s’est encore inscrit.", es: "Nadie se ha inscrito todavía.")
    }
    package var downloadCSV: String {
        say("Download as CSV", fr: "Télécharger en CSV", es: "Descargar como CSV")
    }
    package var downloadHint: String {
        say(
            "All rows, for a spreadsheet. The download stands in the log.",
            fr: "Toutes les lignes, pour un tableur. Le téléchargement est inscrit au journal.",
            es: "Todas las filas, para una hoja de cálculo. La descarga queda en el registro.")
    }
    package var learnerHeading: String { say("Learner", fr: "Apprenant", es: "Estudiante") }
    package var enrolledHeading: String { say("Enrolled", fr: "Inscription", es: "Inscripción") }
    package var progressHeading: String { say("Progress", fr: "Progression", es: "Progreso") }
    package var finalHeading: String { say("Final", fr: "Épreuve finale", es: "Examen final") }
    package var certificateHeading: String { say("Certificate", fr: "Certificat", es: "Certificado") }
    package func tally(_ tally: StudyTally) -> [String] {
        let (lessons, activities, quizzes) = (tally.lessons, tally.activities, tally.quizzes)
        return [
            labelled(lessonsHeading.lowercased(), part(lessons.done, of: lessons.of)),
            labelled(activitiesHeading.lowercased(), part(activities.done, of: activities.of)),
            labelled(quizzesWord, part(quizzes.done, of: quizzes.of)),
        ]
    }
    package var quizzesWord: String { say("quizzes", fr: "questionnaires", es: "cuestionarios") }
    package func finalResult(_ final: StudyTally.Final?) -> String {
        switch final {
        case nil: "–"
        case .notTried: say("not tried", fr: "pas encore passée", es: "sin hacer")
        case .notPassed(let best):
            say(
                "not passed, best \(score(best))", fr: "non réussie, au mieux \(score(best))",
                es: "no superado, mejor \(score(best))")
        case .passed(let score):
            say(
                "passed, \(self.score(score))", fr: "réussie, \(self.score(score))",
                es: "superado, \(self.score(score))")
        }
    }
    package func noDay(typed: String) -> String {
        say(
            "“\(typed)” is no day. Write it like 2026-11-23.",
            fr: "«\u{00A0}\(typed)\u{00A0}» n’est pas un jour. Écrivez-le ainsi\u{00A0}: 2026-11-23.",
            es: "«\(typed)» no es un día. Escríbalo así: 2026-11-23.")
    }
    package var reportTooLongTitle: String {
        say("Too long for one file", fr: "Trop long pour un fichier", es: "Demasiado largo para un archivo")
    }
    package func reportTooLong(_ limit: Int) -> String {
        say(
            "The report has more than \(number(limit)) rows. Ask for one course, or for fewer days.",
            fr: "Le rapport a plus de \(number(limit)) lignes. Demandez un seul cours, ou moins de jours.",
            es: "El informe tiene más de \(number(limit)) filas. Pida un solo curso o menos días.")
    }

    // At the command line
    package var helpReportCompletion: String {
        say(
            "list who completed what, or write it as CSV", fr: "lister qui a terminé quoi, ou l’écrire en CSV",
            es: "listar quién completó qué, o escribirlo en CSV")
    }
    package var reportCourseOption: String {
        say("in that course alone", fr: "dans ce cours seulement", es: "solo en ese curso")
    }
    package var reportStateOption: String {
        say(
            "under-way or completed", fr: "under-way (en cours) ou completed (terminé)",
            es: "under-way (en curso) o completed")
    }
    package var reportFromOption: String {
        say("not before that day", fr: "pas avant ce jour", es: "no antes de ese día")
    }
    package var reportToOption: String {
        say("not after that day", fr: "pas après ce jour", es: "no después de ese día")
    }
    package var reportByOption: String {
        say(
            "days of being enrolled (without) or completed", fr: "jours d’inscription enrolled (sinon) ou completed",
            es: "días de enrolled (si no) o completed")
    }
    package var reportCSVOption: String {
        say(
            "write all rows to that file, readable by you alone",
            fr: "écrire tout dans ce fichier, lisible par vous seul",
            es: "escribir todo en ese archivo, legible solo por usted")
    }
    package func noReportState(_ typed: String) -> String {
        say(
            "“\(typed)” is no state. Write under-way or completed.",
            fr: "«\u{00A0}\(typed)\u{00A0}» n’est pas un état. Écrivez under-way ou completed.",
            es: "«\(typed)» no es un estado. Escriba under-way o completed.")
    }
    package func noReportMoment(_ typed: String) -> String {
        say(
            "“\(typed)” cannot be asked. Write enrolled or completed.",
            fr: "«\u{00A0}\(typed)\u{00A0}» ne convient pas. Écrivez enrolled ou completed.",
            es: "«\(typed)» no sirve. Escriba enrolled o completed.")
    }
    package func reportWritten(_ rows: Int, to path: String) -> String {
        let lines = count(rows, one: "row", many: "rows", fr: ("ligne", "lignes"), es: ("fila", "filas"))
        return say(
            "\(lines) in \(path), which only you can read.", fr: "\(lines) dans \(path), lisible par vous seul.",
            es: "\(lines) en \(path), que solo usted puede leer.")
    }
}
