package import Learning
import MigrationLaw

// What `iml learn` says: the words beside keys, and what it tells while somebody learns.

extension Phrases {
    // The command.
    package var helpLearn: String {
        say(
            "learn a whole course at the terminal, with the keyboard alone",
            fr: "suivre un cours entier dans le terminal, au clavier seul",
            es: "hacer un curso entero en el terminal, solo con el teclado")
    }
    package var noColorOption: String {
        say(
            "no colours, as when NO_COLOR is set",
            fr: "sans couleurs, comme quand NO_COLOR est définie",
            es: "sin colores, como cuando NO_COLOR está definida")
    }
    package var learnNeedsTerminal: String {
        say(
            "“iml learn” needs a terminal: a screen and a keyboard. In a script use iml next, iml read, iml quiz start; iml --help lists them.",
            fr:
                "«\u{00A0}iml learn\u{00A0}» a besoin d’un terminal\u{00A0}: un écran et un clavier. Dans un script, utilisez iml next, iml read, iml quiz start\u{00A0}; iml --help en donne la liste.",
            es:
                "«iml learn» necesita un terminal: una pantalla y un teclado. En un script use iml next, iml read, iml quiz start; iml --help los enumera."
        )
    }
    package func leftCourse(_ course: String) -> String {
        say(
            "Everything is kept. Go on where you were with: iml learn \(course)",
            fr: "Tout est conservé. Reprenez là où vous étiez avec\u{00A0}: iml learn \(course)",
            es: "Todo queda guardado. Siga donde estaba con: iml learn \(course)")
    }

    // Keys, in a word or two; they stand behind the key in the last line.
    package var enterKey: String { say("Enter", fr: "Entrée", es: "Intro") }
    package var spaceKey: String { say("space", fr: "espace", es: "espacio") }
    package var onwardsKey: String { say("on", fr: "suite", es: "seguir") }
    package var backwardsKey: String { say("back", fr: "retour", es: "atrás") }
    package var closeKey: String { say("close", fr: "fermer", es: "cerrar") }
    package var leaveKey: String {
        say("leave; all is kept", fr: "quitter, tout est gardé", es: "salir; todo se guarda")
    }
    package var suspendKey: String {
        say("stop for a while; fg goes on", fr: "suspendre\u{00A0}; fg reprend", es: "suspender; fg sigue")
    }
    package var allKeys: String { say("all keys", fr: "toutes les touches", es: "todas las teclas") }
    package var allKeysTitle: String { say("Keys", fr: "Touches", es: "Teclas") }
    package var openKey: String { say("open", fr: "ouvrir", es: "abrir") }
    package var moveKey: String { say("move", fr: "se déplacer", es: "moverse") }
    package var scrollKey: String { say("scroll", fr: "défiler", es: "desplazar") }
    package var nextPartKey: String { say("next step", fr: "étape suivante", es: "paso siguiente") }
    package var beginKey: String { say("begin", fr: "commencer", es: "empezar") }
    package var markReadKey: String { say("mark as read", fr: "marquer comme lue", es: "marcar como leída") }
    package var answerKey: String { say("show the answer", fr: "voir la réponse", es: "ver la respuesta") }
    package var openNoteKey: String { say("open a note", fr: "ouvrir une note", es: "abrir una nota") }
    package var nextNoteKey: String { say("next note", fr: "note suivante", es: "nota siguiente") }
    package var previousNoteKey: String { say("note before", fr: "note précédente", es: "nota anterior") }
    package var searchKey: String { say("search", fr: "chercher", es: "buscar") }
    package var searchAgainKey: String { say("search again", fr: "chercher encore", es: "buscar otra vez") }
    package var chooseKey: String { say("choose", fr: "choisir", es: "elegir") }
    package var tickKey: String { say("tick", fr: "cocher", es: "marcar") }
    package var groupKey: String { say("choose the group", fr: "choisir le groupe", es: "elegir el grupo") }
    package var moveStepKey: String { say("move the step there", fr: "déplacer l’étape", es: "mover el paso") }
    package var moveStepByOneKey: String { say("by one place", fr: "d’une place", es: "un lugar") }
    package var keepOrderKey: String { say("keep this order", fr: "garder cet ordre", es: "dejar este orden") }
    package var numberKeys: String { say("0–9 . ,", fr: "0–9 , .", es: "0–9 , .") }
    package var dateKeys: String { say("0–9 - /", fr: "0–9 / -", es: "0–9 / -") }
    package var storeKey: String { say("save", fr: "enregistrer", es: "guardar") }
    package var checkKey: String { say("check", fr: "vérifier", es: "comprobar") }
    package var lawKey: String { say("the law", fr: "le droit", es: "el derecho") }
    package var nextQuestionKey: String { say("next", fr: "suivante", es: "siguiente") }
    package var previousQuestionKey: String { say("before", fr: "précédente", es: "anterior") }
    package var openQuestionKey: String { say("open the question", fr: "ouvrir la question", es: "abrir la pregunta") }
    package var sendAllKey: String { say("send all", fr: "tout envoyer", es: "enviar todo") }
    package var yesKey: String { say("y", fr: "o", es: "s") }
    package var sendKey: String { say("send", fr: "envoyer", es: "enviar") }
    package var notYetKey: String { say("not yet", fr: "pas encore", es: "todavía no") }
    package var taskKey: String { say("read the task", fr: "lire la consigne", es: "leer el enunciado") }
    package var nextRowKey: String { say("next row", fr: "ligne suivante", es: "fila siguiente") }
    package var previousRowKey: String { say("row before", fr: "ligne précédente", es: "fila anterior") }
    package var changeKey: String { say("change and send again", fr: "modifier et renvoyer", es: "cambiar y reenviar") }
    package var startKey: String { say("start", fr: "commencer", es: "empezar") }
    package var reviewKey: String {
        say("see the last try", fr: "revoir le dernier essai", es: "ver el último intento")
    }
    package var confirmKey: String { say("confirm", fr: "confirmer", es: "confirmar") }
    package var confirmNameKey: String {
        say("confirm your name", fr: "confirmer votre nom", es: "confirmar su nombre")
    }

    // The course.
    package var atTheEnd: String {
        say(
            "For the certificate",
            fr: "Pour le certificat",
            es: "Para el certificado")
    }
    package var readMark: String {
        say(
            "read",
            fr: "lue",
            es: "leída")
    }
    package var inProgressMark: String {
        say(
            "in progress",
            fr: "en cours",
            es: "en curso")
    }
    package func bestScore(_ score: Score) -> String {
        say(
            "best \(self.score(score))",
            fr: "meilleur résultat \(self.score(score))",
            es: "mejor resultado \(self.score(score))")
    }
    /// How far a text was scrolled.
    package func partShown(_ lines: Int, of all: Int) -> String {
        say(
            "lines to \(number(min(lines, all))) of \(number(all))",
            fr: "jusqu’à la ligne \(number(min(lines, all))) sur \(number(all))",
            es: "hasta la línea \(number(min(lines, all))) de \(number(all))")
    }

    // Lessons and notes.
    package var answerClosed: String {
        say(
            "Answer: think first, then press a",
            fr: "Réponse\u{00A0}: réfléchissez, puis appuyez sur a",
            es: "Respuesta: piense primero y pulse a")
    }
    package func noteTitle(_ number: Int, of all: Int) -> String {
        say(
            "Note \(self.number(number)) of \(self.number(all))",
            fr: "Note \(self.number(number)) sur \(self.number(all))",
            es: "Nota \(self.number(number)) de \(self.number(all))")
    }
    package func noSuchNote(_ typed: String, of all: Int) -> String {
        say(
            "There is no note \(typed). Notes go from 1 to \(number(all)).",
            fr: "Il n’y a pas de note \(typed). Les notes vont de 1 à \(number(all)).",
            es: "No hay nota \(typed). Las notas van de 1 a \(number(all)).")
    }
    package func notFoundInText(_ words: String) -> String {
        say(
            "“\(words)” is not in this text.",
            fr: "«\u{00A0}\(words)\u{00A0}» ne figure pas dans ce texte.",
            es: "«\(words)» no está en este texto.")
    }
    package var lessonIsNoted: String {
        say(
            "Noted: you have read this lesson. Enter goes on.",
            fr: "Noté\u{00A0}: vous avez lu cette leçon. Entrée continue.",
            es: "Anotado: leyó esta lección. Intro continúa.")
    }

    // Activities.
    package func fieldsFilled(_ filled: Int, of all: Int) -> String {
        say(
            "\(number(filled)) of \(number(all)) fields are filled in.",
            fr: "\(number(filled)) champs sur \(number(all)) sont remplis.",
            es: "Rellenó \(number(filled)) de \(number(all)) campos.")
    }
    package var draftKept: String {
        say(
            "Until you send it, what you filled in is kept on this machine.",
            fr: "Jusqu’à l’envoi, ce que vous avez rempli est gardé sur cette machine.",
            es: "Hasta que lo envíe, lo que rellenó se guarda en este equipo.")
    }

    // Questions.
    /// What is left of the time: `9:05 left`.
    package func timeLeft(minutes: Int, seconds: Int) -> String {
        say(
            "\(minutes):\(twoDigits(seconds)) left",
            fr: "reste \(minutes):\(twoDigits(seconds))",
            es: "quedan \(minutes):\(twoDigits(seconds))")
    }
    package var timeIsOver: String {
        say(
            "Time is over. What was saved has been sent.",
            fr: "Le temps est écoulé. Ce qui était enregistré a été envoyé.",
            es: "Se acabó el tiempo. Se envió lo que estaba guardado.")
    }
    package var notAnAnswerYet: String {
        say(
            "Not saved yet: give an answer. What was saved before stands.",
            fr: "Pas encore enregistré\u{00A0}: donnez une réponse. Ce qui était enregistré reste valable.",
            es: "Aún no se guardó: dé una respuesta. Lo guardado antes sigue valiendo.")
    }
    package var orderGiven: String {
        say(
            "This order is your answer.",
            fr: "Cet ordre est votre réponse.",
            es: "Este orden es su respuesta.")
    }
    package var orderNotGiven: String {
        say(
            "No answer yet: move a step, or press Enter if the order is right.",
            fr: "Pas encore de réponse\u{00A0}: déplacez une étape, ou appuyez sur Entrée si l’ordre est juste.",
            es: "Aún sin respuesta: mueva un paso, o pulse Intro si el orden es correcto.")
    }
    package var typedDateHint: String {
        say(
            "In figures, the day first: 28/7/1951; or the year first: 1951-07-28.",
            fr: "En chiffres, le jour d’abord\u{00A0}: 28/7/1951\u{00A0}; ou l’année d’abord\u{00A0}: 1951-07-28.",
            es: "En cifras, primero el día: 28/7/1951; o primero el año: 1951-07-28.")
    }
    package var confirmSending: String {
        say(
            "Send all answers now? After that nothing changes any more.",
            fr: "Envoyer toutes les réponses maintenant\u{00A0}? Ensuite, plus rien ne change.",
            es: "¿Enviar todas las respuestas ahora? Después ya no cambia nada.")
    }

    // The certificate.
    package func certificateEarned(_ id: Certificate.ID) -> String {
        say(
            "You have completed the course. Your certificate: \(id)",
            fr: "Vous avez terminé le cours. Votre certificat\u{00A0}: \(id)",
            es: "Completó el curso. Su certificado: \(id)")
    }
    package func howToKeepCertificate(_ id: Certificate.ID) -> String {
        say(
            "To keep it as a file that anyone can check: iml certificate get \(id) --json certificate.json",
            fr:
                "Pour le garder en fichier que chacun peut vérifier\u{00A0}: iml certificate get \(id) --json certificate.json",
            es:
                "Para guardarlo como archivo que cualquiera puede comprobar: iml certificate get \(id) --json certificate.json"
        )
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
