package import Learning

// Versions, corrections, moving; items taken out of use. The sentence is its own description.

extension Phrases {
    // For learners
    package var newVersionTitle: String {
        say("There is a newer version", fr: "Une version plus récente existe", es: "Hay una versión más reciente")
    }
    package func newVersion(_ newest: Int, yours: Int) -> String {
        say(
            "You are on version \(number(yours)); version \(number(newest)) is out. You can finish yours, or move. What you read, sent and practised comes along; a final counts only in the version in which you took it. Certificates stand.",
            fr:
                "Vous suivez la version \(number(yours))\u{00A0}; la version \(number(newest)) est parue. Vous pouvez terminer la vôtre ou changer de version. Vos lectures, vos envois et vos exercices vous suivent\u{00A0}; une épreuve finale ne compte que dans la version où vous l’avez passée. Vos certificats restent valables.",
            es:
                "Usted sigue la versión \(number(yours)); ya está disponible la versión \(number(newest)). Puede terminar la suya o cambiar de versión. Conserva lo que leyó, envió y practicó; un examen final solo cuenta en la versión en la que lo hizo. Sus certificados siguen en pie."
        )
    }
    package func nowOnVersion(_ number: Int) -> String {
        say(
            "You are on version \(self.number(number)) now.",
            fr: "Vous êtes maintenant sur la version \(self.number(number)).",
            es: "Ahora está en la versión \(self.number(number)).")
    }
    package func moveToVersion(_ number: Int) -> String {
        say(
            "Move to version \(self.number(number))", fr: "Passer à la version \(self.number(number))",
            es: "Pasar a la versión \(self.number(number))")
    }
    package var correctedTitle: String {
        say("Corrected while you learn", fr: "Corrigé pendant votre parcours", es: "Corregido durante su curso")
    }
    package var correctedLead: String {
        say(
            "Only words changed. What you did counts as before.",
            fr: "Seuls des mots ont changé. Ce que vous avez fait compte comme avant.",
            es: "Solo cambiaron palabras. Lo que hizo cuenta como antes.")
    }
    package func corrected(at moment: Instant) -> String {
        say(
            "Corrected on \(day(moment))", fr: "Corrigé le \(day(moment))", es: "Corregido el \(day(moment))")
    }
    package var attemptKeepsItsQuestions: String {
        say(
            "The course was corrected after you began. This try keeps its questions as they were.",
            fr: "Le cours a été corrigé après le début de votre essai. Celui-ci garde ses questions telles quelles.",
            es: "El curso se corrigió después de que usted empezó. Este intento conserva sus preguntas tal como eran.")
    }
    package func questionsReworded(_ count: Int) -> String {
        count == 1
            ? say("1 question reads otherwise", fr: "1 question reformulée", es: "1 pregunta reformulada")
            : say(
                "\(number(count)) questions read otherwise", fr: "\(number(count)) questions reformulées",
                es: "\(number(count)) preguntas reformuladas")
    }
    package var courseDescription: String {
        say("title and description", fr: "titre et présentation", es: "título y presentación")
    }

    // For administrators and authors
    package var whatDiffers: String {
        say("Files against what is published", fr: "Fichiers et version publiée", es: "Archivos y versión publicada")
    }
    package var onlyWordsDiffer: String {
        say(
            "Only words differ. You can publish them as a correction, which reaches learners under way, or as a new version.",
            fr:
                "Seuls des mots diffèrent. Vous pouvez les publier comme correction, visible aussitôt par les personnes en cours de formation, ou comme nouvelle version.",
            es:
                "Solo difieren palabras. Puede publicarlas como corrección, que llega a quienes ya están en el curso, o como versión nueva."
        )
    }
    package var moreThanWordsDiffer: String {
        say(
            "More than words differs, so this is a new version. Learners under way stay on theirs until they move.",
            fr:
                "Il n’y a pas que des mots qui diffèrent\u{00A0}: c’est une nouvelle version. Les personnes en cours de formation gardent la leur jusqu’à ce qu’elles en changent.",
            es:
                "No solo difieren palabras, así que es una versión nueva. Quienes ya están en el curso siguen en la suya hasta que cambien."
        )
    }
    package var correctionNoteLabel: String {
        say(
            "What changed, for learners", fr: "Ce qui change, pour les apprenants",
            es: "Qué cambia, para quienes aprenden")
    }
    package func correctionNoteHint(_ limit: Int) -> String {
        say(
            "One line, at most \(number(limit)) characters; may stay empty.",
            fr: "Une ligne, \(number(limit)) caractères au plus\u{00A0}; peut rester vide.",
            es: "Una línea, \(number(limit)) caracteres como máximo; puede quedar vacía.")
    }
    package var publishCorrection: String {
        say("Publish as a correction", fr: "Publier comme correction", es: "Publicar como corrección")
    }
    package func difference(_ change: CourseDifference.Change) -> String {
        switch change {
        case .reworded: say("reworded", fr: "reformulé", es: "reformulado")
        case .changed: say("changed", fr: "modifié", es: "modificado")
        case .added: say("added", fr: "ajouté", es: "añadido")
        case .removed: say("removed", fr: "supprimé", es: "suprimido")
        }
    }
    package func part(_ part: CourseDifference.Part) -> String {
        switch part {
        case .course: courseDescription
        case .completionRule: say("completion rule", fr: "règle d’achèvement", es: "regla de finalización")
        case .module(let id): say("session \(id)", fr: "séance \(id)", es: "sesión \(id)")
        case .lesson(let id): say("lesson \(id)", fr: "leçon \(id)", es: "lección \(id)")
        case .activity(let id): say("activity \(id)", fr: "activité \(id)", es: "actividad \(id)")
        case .assessment(let id): say("assessment \(id)", fr: "épreuve \(id)", es: "evaluación \(id)")
        case .item(let id): say("question \(id)", fr: "question \(id)", es: "pregunta \(id)")
        }
    }
    package func learnersUnderWay(_ count: Int, onEarlier: Int) -> String {
        say(
            "\(number(count)) under way; \(number(onEarlier)) of them on an earlier version",
            fr: "\(number(count)) en cours, dont \(number(onEarlier)) sur une version antérieure",
            es: "\(number(count)) en curso; \(number(onEarlier)) de ellas en una versión anterior")
    }
    package var moveEverybody: String {
        say(
            "Move everybody to the newest version", fr: "Faire passer tout le monde à la dernière version",
            es: "Pasar a todos a la versión más reciente")
    }
    package func coursesMoved(_ moved: Int, to version: Int, waiting: Int, dryRun: Bool) -> String {
        let first =
            dryRun
            ? say(
                "\(number(moved)) would move to version \(number(version)).",
                fr: "\(number(moved)) passeraient à la version \(number(version)).",
                es: "\(number(moved)) pasarían a la versión \(number(version)).")
            : say(
                "\(number(moved)) moved to version \(number(version)).",
                fr: "\(number(moved)) passés à la version \(number(version)).",
                es: "\(number(moved)) pasaron a la versión \(number(version)).")
        guard waiting > 0 else { return first }
        return first + " "
            + say(
                "\(number(waiting)) wait: a final is under way. Move them again when it has ended.",
                fr:
                    "\(number(waiting)) en attente\u{00A0}: une épreuve finale est en cours. Recommencez quand elle sera terminée.",
                es: "\(number(waiting)) esperan: tienen un examen final en curso. Repita el cambio cuando termine.")
    }
    package func correctionPublished(_ course: String, version: Int, correction: Int) -> String {
        say(
            "Correction \(number(correction)) of \(course) version \(number(version)) is published; everybody on that version reads it.",
            fr:
                "La correction \(number(correction)) de la version \(number(version)) de \(course) est publiée\u{00A0}; toutes les personnes sur cette version la lisent.",
            es:
                "La corrección \(number(correction)) de la versión \(number(version)) de \(course) está publicada; la leen todas las personas que siguen esa versión."
        )
    }

    // Refusals
    package var notACorrectionTitle: String {
        say("This is more than a correction", fr: "C’est plus qu’une correction", es: "Es más que una corrección")
    }
    package var notACorrectionSentence: String {
        say(
            "A correction changes words only. These parts count otherwise; publish a new version:",
            fr:
                "Une correction ne change que des mots. Ces éléments comptent autrement\u{00A0}; publiez une nouvelle version\u{00A0}:",
            es: "Una corrección solo cambia palabras. Estas partes cuentan de otro modo; publique una versión nueva:")
    }
    package func badNote(limit: Int) -> String {
        say(
            "Write the note on one line of at most \(number(limit)) characters.",
            fr: "Écrivez la note sur une ligne de \(number(limit)) caractères au plus.",
            es: "Escriba la nota en una línea de \(number(limit)) caracteres como máximo.")
    }
    package var alreadyNewestTitle: String {
        say("On the newest version already", fr: "Déjà à la dernière version", es: "Ya está en la versión más reciente")
    }
    package var alreadyNewestSentence: String {
        say(
            "There is nothing to move to.", fr: "Il n’y a pas de version plus récente.",
            es: "No hay versión más reciente.")
    }
    package var finalUnderWayTitle: String {
        say("Finish the final first", fr: "Terminez d’abord l’épreuve finale", es: "Termine antes el examen final")
    }
    package var finalUnderWaySentence: String {
        say(
            "A final is in progress and belongs to this version. Send it, then move.",
            fr: "Une épreuve finale est en cours et appartient à cette version. Envoyez-la, puis changez de version.",
            es: "Hay un examen final en curso que pertenece a esta versión. Envíelo y cambie después.")
    }
}
