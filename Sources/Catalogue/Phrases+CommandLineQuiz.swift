package import Learning
import MigrationLaw

/// What commands say of activities and quizzes.
extension Phrases {
    // Activities.
    package func choices(_ choices: [(id: String, text: String)]) -> String {
        let all = choices.map { "\($0.id) (\($0.text))" }.joined(separator: ", ")
        return say("Choices: \(all)", fr: "Choix\u{00A0}: \(all)", es: "Opciones: \(all)")
    }
    package func youWrote(_ text: String?) -> String {
        let shown = text ?? say("nothing", fr: "rien", es: "nada")
        return say("You wrote: \(shown)", fr: "Vous avez écrit\u{00A0}: \(shown)", es: "Usted escribió: \(shown)")
    }
    package func modelNote(_ text: String) -> String {
        say("Model: \(text)", fr: "Modèle\u{00A0}: \(text)", es: "Modelo: \(text)")
    }
    package func noFieldValue(_ word: String) -> String {
        say(
            "“\(word)” is no field=value. See iml activity show for the fields.",
            fr:
                "«\u{00A0}\(word)\u{00A0}» n’est pas de la forme champ=valeur. Voyez les champs avec iml activity show.",
            es: "«\(word)» no tiene la forma campo=valor. Vea los campos con iml activity show.")
    }
    package func noObjectOfTexts(_ file: String) -> String {
        say(
            "\(file) must hold a JSON object of texts: {\"field\": \"value\"}.",
            fr: "\(file) doit contenir un objet JSON de textes\u{00A0}: {\"champ\": \"valeur\"}.",
            es: "\(file) debe contener un objeto JSON de textos: {\"campo\": \"valor\"}.")
    }
    package func fieldNoText(_ field: String, in file: String) -> String {
        say(
            "\(file): the field “\(field)” must be a text.",
            fr: "\(file)\u{00A0}: le champ «\u{00A0}\(field)\u{00A0}» doit être un texte.",
            es: "\(file): el campo «\(field)» debe ser un texto.")
    }

    // Quizzes.
    package var inProgressAlready: String {
        say("In progress already:", fr: "Déjà en cours\u{00A0}:", es: "Ya en curso:")
    }
    package func attemptLine(_ title: String, _ attempt: Attempt.ID) -> String {
        say("\(title)  attempt \(attempt)", fr: "\(title)  essai \(attempt)", es: "\(title)  intento \(attempt)")
    }
    package func submitBefore(_ deadline: Instant) -> String {
        let end = moment(deadline)
        return say("Submit before \(end).", fr: "Envoyez le tout avant le \(end).", es: "Envíe todo antes del \(end).")
    }
    package func attemptOver(_ attempt: Attempt.ID) -> String {
        say(
            "This attempt is over: iml quiz review \(attempt)",
            fr: "Cet essai est terminé\u{00A0}: iml quiz review \(attempt)",
            es: "Este intento ha terminado: iml quiz review \(attempt)")
    }
    package func howToAnswer(_ attempt: Attempt.ID) -> String {
        say(
            "Answer: iml quiz answer \(attempt) SLOT LETTER, then iml quiz submit \(attempt)",
            fr: "Pour répondre\u{00A0}: iml quiz answer \(attempt) SLOT LETTER, puis iml quiz submit \(attempt)",
            es: "Para responder: iml quiz answer \(attempt) SLOT LETTER y después iml quiz submit \(attempt)")
    }
    package func answerStored(_ slot: Int, _ letters: String) -> String {
        say(
            "Stored: \(slot) \(letters).", fr: "Réponse enregistrée\u{00A0}: \(slot) \(letters).",
            es: "Respuesta guardada: \(slot) \(letters).")
    }
    package func slotRight(_ slot: Int, _ isRight: Bool) -> String {
        isRight
            ? say("\(slot). Right", fr: "\(slot). Juste", es: "\(slot). Correcto")
            : say("\(slot). Not right", fr: "\(slot). Pas juste", es: "\(slot). Incorrecto")
    }
    package func rationale(_ text: String, isKey: Bool) -> String {
        isKey
            ? say("right: \(text)", fr: "juste\u{00A0}: \(text)", es: "correcta: \(text)")
            : say("wrong: \(text)", fr: "faux\u{00A0}: \(text)", es: "incorrecta: \(text)")
    }
    package func lawCited(_ references: String) -> String {
        say("Law: \(references)", fr: "Droit\u{00A0}: \(references)", es: "Derecho: \(references)")
    }
    package func scoreLine(_ score: Score, passed: Bool?) -> String {
        let points = say(
            "\(score.awarded) of \(count(score.maximum, one: "point", many: "points"))",
            fr: "Points\u{00A0}: \(score.awarded) sur \(number(score.maximum))",
            es: "Puntos: \(score.awarded) de \(number(score.maximum))")
        return switch passed {
        case true?: say("\(points): passed", fr: "\(points), réussi", es: "\(points), aprobado")
        case false?: say("\(points): not passed", fr: "\(points), non réussi", es: "\(points), no aprobado")
        case nil: points
        }
    }
    package func pointsOf(_ awarded: Fraction, _ maximum: Int) -> String {
        say("\(awarded) of \(maximum)", fr: "\(awarded) sur \(maximum)", es: "\(awarded) de \(maximum)")
    }
    package func getCertificate(_ certificate: Certificate.ID) -> String {
        say(
            "Your certificate: iml certificate get \(certificate)",
            fr: "Votre certificat\u{00A0}: iml certificate get \(certificate)",
            es: "Su certificado: iml certificate get \(certificate)")
    }

    // Refusals.
    package func noSlotNumber(_ typed: String) -> String {
        say(
            "SLOT is a question's number, such as 1; it was “\(typed)”.",
            fr: "SLOT est le numéro d’une question, par exemple 1, et non «\u{00A0}\(typed)\u{00A0}».",
            es: "SLOT es el número de una pregunta, por ejemplo 1, y no «\(typed)».")
    }
    package func noAnswer(_ typed: String, to slot: Int, letters: String) -> String {
        say(
            "“\(typed)” is no answer to question \(slot). Write one of: \(letters).",
            fr:
                "«\u{00A0}\(typed)\u{00A0}» n’est pas une réponse à la question \(slot). Choisissez parmi\u{00A0}: \(letters).",
            es: "«\(typed)» no es una respuesta a la pregunta \(slot). Elija entre: \(letters).")
    }
    package func oneLetterOnly(_ slot: Int, given: Int) -> String {
        say(
            "Question \(slot) takes one letter; \(given) were given.",
            fr: "La question \(slot) demande une seule lettre\u{00A0}; vous en avez donné \(given).",
            es: "La pregunta \(slot) pide una sola letra; usted ha dado \(given).")
    }
    package func seeReview(_ attempt: Attempt.ID) -> String {
        say(
            "This attempt is over. See iml quiz review \(attempt).",
            fr: "Cet essai est terminé. Voyez iml quiz review \(attempt).",
            es: "Este intento ha terminado. Vea iml quiz review \(attempt).")
    }
    package func submitFirst(_ attempt: Attempt.ID) -> String {
        say(
            "The attempt is in progress. First: iml quiz submit \(attempt)",
            fr: "L’essai est en cours. Faites d’abord\u{00A0}: iml quiz submit \(attempt)",
            es: "El intento está en curso. Haga primero: iml quiz submit \(attempt)")
    }
}
