package import Learning

// Before, during and after a quiz or a final. The sentence is its own description.

extension Phrases {
    /// `7`, or `3 1/2` where a part of a point was given.
    package func points(_ points: Fraction) -> String {
        guard points.denominator > 1 else { return number(points.numerator) }
        let whole = points.numerator / points.denominator
        let rest = "\(points.numerator % points.denominator)/\(points.denominator)"
        return whole == 0 ? rest : "\(number(whole))\u{00A0}\(rest)"
    }
    /// `24 of 30`.
    package func score(_ score: Score) -> String { self.score(score.awarded, of: score.maximum) }
    /// `2 of 3`.
    package func score(_ awarded: Fraction, of maximum: Int) -> String {
        let (points, all) = (points(awarded), number(maximum))
        return say("\(points) of \(all)", fr: "\(points) sur \(all)", es: "\(points) de \(all)")
    }

    // Before
    package func questions(_ count: Int) -> String {
        self.count(
            count, one: "question", many: "questions", fr: ("question", "questions"), es: ("pregunta", "preguntas"))
    }
    package var questionsLabel: String { say("Questions", fr: "Questions", es: "Preguntas") }
    package var timeLabel: String { say("Time", fr: "Temps", es: "Tiempo") }
    package var passMarkLabel: String { say("To pass", fr: "Pour réussir", es: "Para aprobar") }
    package var triesLabel: String { say("Tries", fr: "Essais", es: "Intentos") }
    package var noTimeLimit: String { say("no time limit", fr: "sans limite de temps", es: "sin límite de tiempo") }
    package func timeLimit(minutes: Int) -> String {
        let time = duration(minutes: minutes)
        return say(
            "\(time) from the moment you start, by our clock",
            fr: "\(time) à partir du moment où vous commencez, selon notre horloge",
            es: "\(time) desde el momento en que empiece, según nuestro reloj")
    }
    package var scoreDecidesNothing: String {
        say(
            "the score decides nothing; trying it once counts",
            fr: "le résultat ne décide de rien\u{00A0}; il suffit d’essayer une fois",
            es: "el resultado no decide nada; basta con probarlo una vez")
    }
    package func atLeast(_ points: Int, of maximum: Int) -> String {
        let (least, all) = (
            count(points, one: "point", many: "points", fr: ("point", "points"), es: ("punto", "puntos")),
            number(maximum)
        )
        return say(
            "at least \(number(points)) of \(all) points", fr: "au moins \(least) sur \(all)",
            es: "al menos \(least) de \(all)")
    }
    package var asOftenAsYouLike: String {
        say("as often as you like", fr: "autant de fois que vous voulez", es: "tantas veces como quiera")
    }
    /// `3 tries`.
    func tries(_ count: Int) -> String {
        self.count(count, one: "try", many: "tries", fr: ("essai", "essais"), es: ("intento", "intentos"))
    }
    package func tries(_ count: Int, spacingHours: Int, pauseDays: Int?) -> String {
        let (tries, hours) = (
            tries(count),
            self.count(
                spacingHours, one: "hour", many: "hours", fr: ("heure", "heures"), es: ("hora", "horas"))
        )
        let first = say(
            "\(tries), \(hours) apart", fr: "\(tries), à \(hours) d’intervalle",
            es: "\(tries), con \(hours) entre uno y otro")
        guard let pauseDays else { return first }
        let days = days(pauseDays)
        return say(
            "\(first); then a pause of \(days), and so on",
            fr: "\(first)\u{00A0}; puis une pause de \(days), et ainsi de suite",
            es: "\(first); después una pausa de \(days), y así sucesivamente")
    }
    package var practiceExplained: String {
        say(
            "This is practice. You can check each answer at once and read why it is right or not. A checked answer no longer changes.",
            fr:
                "C’est un entraînement. Vous pouvez vérifier chaque réponse tout de suite et lire pourquoi elle est juste ou non. Une réponse vérifiée ne change plus.",
            es:
                "Esto es práctica. Puede comprobar cada respuesta enseguida y leer por qué es correcta o no. Una respuesta comprobada ya no cambia."
        )
    }
    /// - Parameter triesEnd: Whether the rule knows a last try; otherwise a pause is followed by new ones.
    package func finalExplained(triesEnd: Bool) -> String {
        let explained = say(
            "This is the final. Each answer is saved as you give it, and you can change it until you send the whole. You may look things up.",
            fr:
                "C’est l’épreuve finale. Chaque réponse est enregistrée dès que vous la donnez, et vous pouvez la changer jusqu’à l’envoi du tout. Vous pouvez consulter vos sources.",
            es:
                "Este es el examen final. Cada respuesta se guarda en cuanto la da, y puede cambiarla hasta enviarlo todo. Puede consultar lo que quiera."
        )
        let reasons =
            triesEnd
            ? say(
                "Reasons are shown once you have passed, or after your last try.",
                fr: "Les raisons s’affichent quand vous avez réussi, ou après votre dernier essai.",
                es: "Las razones se muestran cuando haya aprobado o tras su último intento.")
            : say(
                "Reasons are shown once you have passed.", fr: "Les raisons s’affichent quand vous avez réussi.",
                es: "Las razones se muestran cuando haya aprobado.")
        return "\(explained) \(reasons)"
    }
    package var diagnosticExplained: String {
        say(
            "This shows what you know already. The score decides nothing.",
            fr: "Ceci montre ce que vous savez déjà. Le résultat ne décide de rien.",
            es: "Esto muestra lo que ya sabe. El resultado no decide nada.")
    }
    package func resumeExplained(hasTimeLimit: Bool) -> String {
        hasTimeLimit
            ? say(
                "You can leave and come back, on any device. The time goes on meanwhile.",
                fr: "Vous pouvez partir et revenir, sur n’importe quel appareil. Le temps continue de courir.",
                es: "Puede salir y volver, en cualquier dispositivo. El tiempo sigue corriendo.")
            : say(
                "You can leave and come back, on any device.",
                fr: "Vous pouvez partir et revenir, sur n’importe quel appareil.",
                es: "Puede salir y volver, en cualquier dispositivo.")
    }
    package var start: String { say("Start", fr: "Commencer", es: "Empezar") }
    package func startTry(_ number: Int) -> String {
        say(
            "Start try \(self.number(number))", fr: "Commencer l’essai \(self.number(number))",
            es: "Empezar el intento \(self.number(number))")
    }
    package var tryInProgress: String {
        say(
            "A try is in progress. Your answers are kept.", fr: "Un essai est en cours. Vos réponses sont gardées.",
            es: "Hay un intento en curso. Sus respuestas se conservan.")
    }
    package var goOnWithTry: String {
        say("Go on with your try", fr: "Continuer votre essai", es: "Seguir con su intento")
    }
    package var alreadyPassed: String { say("You have passed this.", fr: "C’est réussi.", es: "Ya lo aprobó.") }
    package var earlierTries: String { say("Earlier tries", fr: "Essais précédents", es: "Intentos anteriores") }
    package func tryNumber(_ number: Int) -> String {
        say(
            "Try \(self.number(number))", fr: "Essai \(self.number(number))", es: "Intento \(self.number(number))")
    }
    package var passed: String { say("passed", fr: "réussi", es: "aprobado") }
    package var notPassed: String { say("not passed", fr: "non réussi", es: "no aprobado") }
    package var confirmNameFirst: String {
        say(
            "Before your first try, confirm your name as it will print on the certificate.",
            fr: "Avant votre premier essai, confirmez votre nom tel qu’il sera imprimé sur le certificat.",
            es: "Antes de su primer intento, confirme su nombre tal como se imprimirá en el certificado.")
    }
    package var enrolFirst: String {
        say(
            "Enrol to take this. Your answers are then kept for you.",
            fr: "Inscrivez-vous pour commencer. Vos réponses seront alors gardées.",
            es: "Inscríbase para empezar. Así se guardarán sus respuestas.")
    }

    // Name
    package var nameTitle: String {
        say("Your name on the certificate", fr: "Votre nom sur le certificat", es: "Su nombre en el certificado")
    }
    package var nameLead: String {
        say(
            "Write your name as it should print. You can change it until a certificate carries it.",
            fr:
                "Écrivez votre nom tel qu’il doit être imprimé. Vous pouvez le changer tant qu’aucun certificat ne le porte.",
            es: "Escriba su nombre tal como debe imprimirse. Puede cambiarlo mientras ningún certificado lo lleve.")
    }
    package var nameField: String {
        say(
            "Name as it should stand on the certificate", fr: "Nom tel qu’il doit figurer sur le certificat",
            es: "Nombre tal como debe figurar en el certificado")
    }
    package var nameHint: String {
        say(
            "In any script, on one line, up to 120 characters.",
            fr: "Dans l’écriture de votre choix, sur une ligne, 120 caractères au plus.",
            es: "En cualquier escritura, en una línea, hasta 120 caracteres.")
    }
    package var nameProofHint: String {
        say(
            "Write it as in your passport or staff card if you want to show the certificate to an employer.",
            fr:
                "Écrivez-le comme dans votre passeport ou sur votre carte de service si vous voulez montrer le certificat à un employeur.",
            es:
                "Escríbalo como en su pasaporte o credencial de trabajo si quiere mostrar el certificado a quien le emplea."
        )
    }
    package var namePreview: String {
        say("This is how it will print", fr: "Il sera imprimé ainsi", es: "Así se imprimirá")
    }
    package var showPreview: String {
        say("Show how it will print", fr: "Voir comment il sera imprimé", es: "Ver cómo se imprimirá")
    }
    package var confirmName: String { say("Confirm this name", fr: "Confirmer ce nom", es: "Confirmar este nombre") }
    package var nameIsPrinted: String {
        say(
            "Your certificate carries this name, so it can no longer change here. If it is wrong, write to an administrator.",
            fr:
                "Votre certificat porte ce nom\u{00A0}; il ne peut donc plus changer ici. S’il est faux, écrivez à l’administration.",
            es:
                "Su certificado lleva este nombre, así que ya no puede cambiarse aquí. Si está mal, escriba a la administración."
        )
    }

    // During
    package func questionOf(_ number: Int, _ all: Int) -> String {
        let (number, all) = (self.number(number), self.number(all))
        return say(
            "Question \(number) of \(all)", fr: "Question \(number) sur \(all)", es: "Pregunta \(number) de \(all)")
    }
    package var oneAnswer: String { say("one answer", fr: "une seule réponse", es: "una sola respuesta") }
    package func endsAt(_ moment: Instant, minutesLeft: Int) -> String {
        let left = count(
            minutesLeft, one: "minute was", many: "minutes were", fr: ("minute", "minutes"), es: ("minuto", "minutos"))
        return say(
            "Time ends at \(time(moment)) on \(day(moment)). When this page was loaded, \(left) left. Saved answers are sent by themselves when time ends.",
            fr:
                "Le temps se termine le \(self.moment(moment)). Au chargement de cette page, il restait \(left). À la fin du temps, les réponses enregistrées partent toutes seules.",
            es:
                "El tiempo termina el \(self.moment(moment)). Tiempo restante al cargar esta página: \(left). Cuando se acabe, las respuestas guardadas se enviarán solas."
        )
    }
    package func attemptFacts(items: Int, formative: Bool) -> String {
        let questions = questions(items)
        return formative
            ? say(
                "\(questions) · no mark to reach · try as often as you like",
                fr: "\(questions) · aucun minimum à atteindre · autant d’essais que vous voulez",
                es: "\(questions) · sin mínimo que alcanzar · tantos intentos como quiera")
            : say(
                "\(questions) · every answer can change until you send the whole",
                fr: "\(questions) · chaque réponse peut changer jusqu’à l’envoi du tout",
                es: "\(questions) · cada respuesta puede cambiar hasta que lo envíe todo")
    }
    package var notStored: String {
        say("No answer saved yet.", fr: "Aucune réponse enregistrée.", es: "Aún no hay respuesta guardada.")
    }
    package func stored(at moment: Instant) -> String {
        say(
            "Saved at \(clock(moment)).", fr: "Enregistrée à \(clock(moment)).",
            es: "Guardada. Hora: \(clock(moment)).")
    }
    package func checked(at moment: Instant) -> String {
        say(
            "Checked at \(clock(moment)). This answer no longer changes.",
            fr: "Vérifiée à \(clock(moment)). Cette réponse ne change plus.",
            es: "Comprobada. Hora: \(clock(moment)). Esta respuesta ya no cambia.")
    }
    // What the script says; `{time}` is put in by it.
    package var saving: String { say("Storing …", fr: "Enregistrement …", es: "Guardando…") }
    package var savedAt: String {
        say("Saved at {time}.", fr: "Enregistrée à {time}.", es: "Guardada. Hora: {time}.")
    }
    package var keptHere: String {
        say(
            "No line just now. The answer is kept on this device and goes out by itself when the line is back.",
            fr:
                "Pas de connexion en ce moment. La réponse est gardée sur cet appareil et partira toute seule au retour de la connexion.",
            es: "Ahora no hay conexión. La respuesta queda en este dispositivo y saldrá sola cuando vuelva la conexión."
        )
    }
    package var otherStands: String {
        say(
            "A newer answer from another window stands. It is shown now.",
            fr: "Une réponse plus récente, venue d’une autre fenêtre, est enregistrée. C’est elle qui s’affiche.",
            es: "Vale una respuesta más reciente de otra ventana. Es la que se muestra ahora.")
    }
    package var lastMinute: String {
        say(
            "One minute left. Saved answers are sent by themselves when time ends.",
            fr: "Il reste une minute. À la fin du temps, les réponses enregistrées partent toutes seules.",
            es: "Queda un minuto. Cuando se acabe el tiempo, las respuestas guardadas se enviarán solas.")
    }
    package var saveAnswer: String {
        say("Save this answer", fr: "Enregistrer cette réponse", es: "Guardar esta respuesta")
    }
    package var checkAnswer: String {
        say("Check this answer", fr: "Vérifier cette réponse", es: "Comprobar esta respuesta")
    }
    package var submitAttempt: String {
        say("Send all answers", fr: "Envoyer toutes les réponses", es: "Enviar todas las respuestas")
    }
    package var submitQuiz: String {
        say("End this quiz", fr: "Terminer ce questionnaire", es: "Terminar este cuestionario")
    }
    package func openQuestions(_ open: Int, of all: Int) -> String {
        let total = number(all)
        return switch open {
        case 0:
            say(
                "All \(total) questions have a saved answer.",
                fr: "Réponses enregistrées\u{00A0}: \(total) sur \(total).",
                es: "Respuestas guardadas: \(total) de \(total).")
        case 1:
            say(
                "1 of \(total) questions has no saved answer.",
                fr: "1 question sur \(total) n’a pas de réponse enregistrée.",
                es: "1 de \(total) preguntas no tiene respuesta guardada.")
        default:
            say(
                "\(number(open)) of \(total) questions have no saved answer.",
                fr: "\(number(open)) questions sur \(total) n’ont pas de réponse enregistrée.",
                es: "\(number(open)) de \(total) preguntas no tienen respuesta guardada.")
        }
    }
    package var openCountsAsZero: String {
        say(
            "An open question gives no point. After sending, nothing changes any more.",
            fr: "Une question sans réponse ne donne aucun point. Après l’envoi, plus rien ne change.",
            es: "Una pregunta sin respuesta no da puntos. Después de enviar, ya nada cambia.")
    }
    package var yourAnswerRight: String {
        say("Your answer · right", fr: "Votre réponse · juste", es: "Su respuesta · correcta")
    }
    package var yourAnswerWrong: String {
        say("Your answer · not right", fr: "Votre réponse · pas juste", es: "Su respuesta · no es correcta")
    }
    package var yourAnswer: String { say("Your answer", fr: "Votre réponse", es: "Su respuesta") }
    package var rightAnswer: String { say("Right answer", fr: "Bonne réponse", es: "Respuesta correcta") }
    package var right: String { say("Right", fr: "Juste", es: "Correcta") }
    package var notRight: String { say("Not right", fr: "Pas juste", es: "No es correcta") }
    package var noAnswer: String { say("No answer", fr: "Sans réponse", es: "Sin respuesta") }
    package var lawBehind: String {
        say(
            "The law behind this question", fr: "Le droit derrière cette question",
            es: "El derecho detrás de esta pregunta")
    }
    package var voided: String {
        say(
            "This try was set aside. It does not count against you.",
            fr: "Cet essai a été écarté. Il ne vous est pas compté.",
            es: "Este intento se dejó sin efecto. No cuenta en su contra.")
    }

    // After
    package func resultTitle(_ title: String, passed: Bool?) -> String {
        switch passed {
        case true: say("Passed – \(title)", fr: "Réussi – \(title)", es: "Aprobado – \(title)")
        case false:
            say("Not passed yet – \(title)", fr: "Pas encore réussi – \(title)", es: "Aún sin aprobar – \(title)")
        case nil: say("Your result – \(title)", fr: "Votre résultat – \(title)", es: "Su resultado – \(title)")
        }
    }
    package func needed(_ points: Int) -> String {
        let needed = count(
            points, one: "point was", many: "points were", fr: ("point", "points"), es: ("punto", "puntos"))
        return say("\(needed) needed.", fr: "Il fallait \(needed).", es: "Mínimo: \(needed).")
    }
    package func sentAt(_ moment: Instant) -> String {
        say(
            "Sent on \(self.moment(moment)).", fr: "Envoyé le \(self.moment(moment)).",
            es: "Enviado el \(self.moment(moment)).")
    }
    package func whichTry(_ number: Int) -> String {
        say(
            "This was try \(self.number(number)).", fr: "C’était l’essai \(self.number(number)).",
            es: "Fue el intento \(self.number(number)).")
    }
    package var onBehalfNotice: String {
        say(
            "An operator answered some of this in your name, so it earns no certificate.",
            fr:
                "L’équipe technique a répondu en partie à votre place\u{00A0}: cet essai ne donne donc pas de certificat.",
            es: "El equipo técnico respondió una parte en su nombre, así que no da derecho a certificado.")
    }
    package var byObjective: String { say("By objective", fr: "Par objectif", es: "Por objetivo") }
    package var objectiveHeading: String { say("Objective", fr: "Objectif", es: "Objetivo") }
    package var pointsHeading: String { say("Points", fr: "Points", es: "Puntos") }
    package var resultHeading: String { say("Result", fr: "Résultat", es: "Resultado") }
    package var readAgain: String { say("Read again", fr: "À relire", es: "Para releer") }
    package var full: String { say("full", fr: "complet", es: "completo") }
    package var part: String { say("part", fr: "partiel", es: "parcial") }
    package var none: String { say("none", fr: "aucun point", es: "ningún punto") }
    package var review: String { say("What was asked", fr: "Les questions posées", es: "Qué se preguntó") }
    /// - Parameter triesEnd: Whether the rule knows a last try; otherwise a pause is followed by new ones.
    package func rationalesLater(triesEnd: Bool) -> String {
        triesEnd
            ? say(
                "Which answers are right, and why, is shown once you have passed, or after your last try, so that the questions stay fair.",
                fr:
                    "Les bonnes réponses, et leurs raisons, s’affichent quand vous avez réussi, ou après votre dernier essai, pour que les questions restent équitables.",
                es:
                    "Las respuestas correctas, y el porqué, se muestran cuando haya aprobado o tras su último intento, para que las preguntas sigan siendo justas."
            )
            : say(
                "Which answers are right, and why, is shown once you have passed, so that the questions stay fair.",
                fr:
                    "Les bonnes réponses, et leurs raisons, s’affichent quand vous avez réussi, pour que les questions restent équitables.",
                es:
                    "Las respuestas correctas, y el porqué, se muestran cuando haya aprobado, para que las preguntas sigan siendo justas."
            )
    }
    package var tryAgain: String { say("Try again", fr: "Réessayer", es: "Volver a intentarlo") }
    package func tryAgainFrom(_ moment: Instant) -> String { nextTry(from: moment) }

    private func clock(_ moment: Instant) -> String {
        let text = moment.description
        return "\(text.dropFirst(11).prefix(8)) UTC"
    }
}
