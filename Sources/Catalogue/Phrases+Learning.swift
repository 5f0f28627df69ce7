package import Learning
import MigrationLaw

// Home, catalogue, course, lesson, activity and my learning. The sentence is its own description.

extension Phrases {
    // Home and catalogue
    package var homeTitle: String {
        say(
            "Learn international migration law, and prove it",
            fr: "Apprendre le droit international des migrations, et le prouver",
            es: "Aprenda derecho internacional de las migraciones, y demuéstrelo")
    }
    package var homeLead: String {
        say(
            "Every lesson shows the law it rests on, who holds each right, and which States are bound.",
            fr:
                "Chaque leçon montre le droit sur lequel elle repose, qui détient chaque droit et quels États sont liés.",
            es:
                "Cada lección muestra el derecho en que se apoya, quién tiene cada derecho y qué Estados están obligados."
        )
    }
    package var courses: String { say("Courses", fr: "Cours", es: "Cursos") }
    package var coursesLead: String {
        say(
            "Each course says for whom it is, how long it takes, and what you get.",
            fr: "Chaque cours dit à qui il s’adresse, combien de temps il prend et ce que vous obtenez.",
            es: "Cada curso dice para quién es, cuánto dura y qué se obtiene.")
    }
    package var noCourses: String { say("No course yet.", fr: "Pas encore de cours.", es: "Aún no hay cursos.") }
    package var noCoursesNext: String {
        say(
            "An administrator publishes courses. Until then you can look the law up.",
            fr: "L’administration publie les cours. D’ici là, vous pouvez consulter le droit.",
            es: "La administración publica los cursos. Hasta entonces puede consultar el derecho.")
    }
    package var lookUpTheLaw: String { say("Look the law up", fr: "Consulter le droit", es: "Consultar el derecho") }
    package var lookUpTheLawLead: String {
        say(
            "Treaties, articles, decisions and States: who is bound, and since when.",
            fr: "Traités, articles, décisions et États\u{00A0}: qui est lié, et depuis quand.",
            es: "Tratados, artículos, decisiones y Estados: quién está obligado y desde cuándo.")
    }
    package var withCertificate: String {
        say("certificate of completion", fr: "certificat de fin de cours", es: "certificado de finalización")
    }
    package func audience(_ audience: String) -> String {
        say("For: \(audience)", fr: "Pour\u{00A0}: \(audience)", es: "Para: \(audience)")
    }
    package func length(minutes: Int) -> String {
        let time = duration(minutes: minutes)
        return say("\(time) at your own pace", fr: "\(time) à votre rythme", es: "\(time) a su ritmo")
    }
    package func languageName(_ language: Language) -> String {
        switch language {
        case .english: "English"
        case .french: "Français"
        case .spanish: "Español"
        }
    }
    package func sessions(_ count: Int) -> String {
        self.count(count, one: "session", many: "sessions", fr: ("séance", "séances"), es: ("sesión", "sesiones"))
    }
    package func lessons(_ count: Int) -> String {
        self.count(count, one: "lesson", many: "lessons", fr: ("leçon", "leçons"), es: ("lección", "lecciones"))
    }
    package func activities(_ count: Int) -> String {
        self.count(
            count, one: "activity", many: "activities", fr: ("activité", "activités"), es: ("actividad", "actividades"))
    }

    // Carry on
    package func carryOnHeading(_ name: String) -> (before: String, name: String, after: String) {
        (say("Carry on, ", fr: "Continuez, ", es: "Continúe, "), name, "")
    }
    /// The same before anything was begun.
    package func beginHeading(_ name: String) -> (before: String, name: String, after: String) {
        (say("Welcome, ", fr: "Bienvenue, ", es: "Le damos la bienvenida, "), name, "")
    }
    package var carryOn: String { say("Carry on", fr: "Continuer", es: "Continuar") }
    package func carryOn(with step: String) -> String {
        say("Carry on: \(step)", fr: "Continuer\u{00A0}: \(step)", es: "Continuar: \(step)")
    }
    /// The same before anything was begun.
    package func begin(with step: String) -> String {
        say("Start: \(step)", fr: "Commencer\u{00A0}: \(step)", es: "Empezar: \(step)")
    }
    package var nextStep: String { say("Next:", fr: "Ensuite\u{00A0}:", es: "Siguiente:") }
    package var seeWholeCourse: String {
        say("See the whole course", fr: "Voir tout le cours", es: "Ver todo el curso")
    }
    package func about(minutes: Int) -> String {
        let time = duration(minutes: minutes)
        return say("about \(time)", fr: "environ \(time)", es: "unos \(time)")
    }

    // Course
    package var whatIsInIt: String { say("What is in it", fr: "Contenu", es: "Contenido") }
    package var sessionsHeading: String { say("Sessions", fr: "Séances", es: "Sesiones") }
    package var whatYouCanDo: String {
        say(
            "What you can do at the end of the course", fr: "Ce que vous saurez faire à la fin du cours",
            es: "Qué sabrá hacer al final del curso")
    }
    package var whatYouNeed: String {
        say(
            "What you need for the certificate", fr: "Ce qu’il faut pour le certificat",
            es: "Qué necesita para el certificado")
    }
    package var yourCertificate: String { say("Your certificate", fr: "Votre certificat", es: "Su certificado") }
    package var finalAssessment: String { say("Final assessment", fr: "Épreuve finale", es: "Examen final") }
    package var enrol: String {
        say("Enrol in this course", fr: "S’inscrire à ce cours", es: "Inscribirse en este curso")
    }
    package var enrolHint: String {
        say(
            "It is free. You start when you want and go at your own pace.",
            fr: "C’est gratuit. Vous commencez quand vous voulez et avancez à votre rythme.",
            es: "Es gratis. Empieza cuando quiera y avanza a su ritmo.")
    }
    package var signInToEnrol: String {
        say("Sign in to enrol", fr: "Se connecter pour s’inscrire", es: "Iniciar sesión para inscribirse")
    }
    package var makeAccountToEnrol: String { say("Make an account", fr: "Créer un compte", es: "Crear una cuenta") }
    package var readWithoutEnrolling: String {
        say(
            "You can read every lesson without enrolling. Nothing is noted then, and there is no certificate.",
            fr:
                "Vous pouvez lire toutes les leçons sans vous inscrire. Rien n’est alors noté, et il n’y a pas de certificat.",
            es: "Puede leer todas las lecciones sin inscribirse. Entonces no se anota nada y no hay certificado.")
    }
    package var startsReading: String {
        say("Read the first lesson", fr: "Lire la première leçon", es: "Leer la primera lección")
    }
    package func version(_ number: Int) -> String {
        say(
            "Version \(self.number(number))", fr: "Version \(self.number(number))",
            es: "Versión \(self.number(number))")
    }
    package func lessonsRead(_ done: Int, of all: Int) -> String {
        let read = count(
            done, one: "lesson", many: "lessons", fr: ("leçon lue", "leçons lues"),
            es: ("lección leída", "lecciones leídas"))
        return say(
            "\(number(done)) of \(lessons(all)) read", fr: "\(read) sur \(number(all))", es: "\(read) de \(number(all))"
        )
    }
    package func activitiesSent(_ done: Int, of all: Int) -> String {
        let sent = count(
            done, one: "activity", many: "activities", fr: ("activité envoyée", "activités envoyées"),
            es: ("actividad enviada", "actividades enviadas"))
        return switch (all, done) {
        case (1, 1): say("activity sent", fr: "activité envoyée", es: "actividad enviada")
        case (1, _): say("activity open", fr: "activité à faire", es: "actividad pendiente")
        default:
            say(
                "\(number(done)) of \(number(all)) activities sent", fr: "\(sent) sur \(number(all))",
                es: "\(sent) de \(number(all))")
        }
    }
    package var quizOpen: String { say("quiz open", fr: "questionnaire à faire", es: "cuestionario pendiente") }
    package func quizTried(best: String) -> String {
        say(
            "quiz tried, best \(best)", fr: "questionnaire essayé, meilleur résultat\u{00A0}: \(best)",
            es: "cuestionario probado, mejor resultado: \(best)")
    }
    package var hereNow: String { say("you are here", fr: "vous êtes ici", es: "usted está aquí") }
    package var read: String { say("read", fr: "lue", es: "leída") }
    package var sent: String { say("sent", fr: "envoyée", es: "enviada") }
    package var tried: String { say("tried", fr: "essayé", es: "probado") }
    package var activity: String { say("Activity", fr: "Activité", es: "Actividad") }
    package var quiz: String { say("Quiz", fr: "Questionnaire", es: "Cuestionario") }
    package var confirmYourName: String {
        say(
            "Confirm your name for the certificate", fr: "Confirmer votre nom pour le certificat",
            es: "Confirmar su nombre para el certificado")
    }
    package var changeName: String { say("Change it", fr: "Le changer", es: "Cambiarlo") }
    package var nameOnCertificate: String {
        say("Name on the certificate:", fr: "Nom sur le certificat\u{00A0}:", es: "Nombre en el certificado:")
    }
    package var openYourCertificate: String {
        say("Open your certificate", fr: "Ouvrir votre certificat", es: "Abrir su certificado")
    }
    package var courseCompleted: String {
        say("You have completed this course.", fr: "Vous avez terminé ce cours.", es: "Usted ha completado este curso.")
    }
    package var seeCourses: String { say("See all courses", fr: "Voir tous les cours", es: "Ver todos los cursos") }
    package var goToMyLearning: String { say("Go to my learning", fr: "Aller à mes cours", es: "Ir a mis cursos") }

    // The rule, judged
    package var met: String { say("Met:", fr: "Fait\u{00A0}:", es: "Cumplido:") }
    package var open: String { say("Open:", fr: "À faire\u{00A0}:", es: "Pendiente:") }
    package var impossibleNow: String { say("Impossible now:", fr: "Plus possible\u{00A0}:", es: "Ya no es posible:") }
    package var everyPart: String {
        say("every part below", fr: "toutes les conditions ci-dessous", es: "todas las condiciones siguientes")
    }
    package var onePart: String {
        say("one of the parts below", fr: "une des conditions ci-dessous", es: "una de las condiciones siguientes")
    }
    package func readLessons(of session: String) -> String {
        say(
            "read every lesson of \(session)", fr: "lire toutes les leçons de la séance \(session)",
            es: "leer todas las lecciones de la sesión \(session)")
    }
    package func sendActivities(of session: String) -> String {
        say(
            "send every activity of \(session)", fr: "envoyer toutes les activités de la séance \(session)",
            es: "enviar todas las actividades de la sesión \(session)")
    }
    package func tryOnce(_ title: String) -> String {
        say(
            "try “\(title)” once; the score does not count",
            fr: "essayer une fois «\u{00A0}\(title)\u{00A0}»\u{00A0}; le résultat ne compte pas",
            es: "probar una vez «\(title)»; el resultado no cuenta")
    }
    package func pass(_ title: String, points: Int?, of maximum: Int?) -> String {
        guard let points, let maximum else {
            return say("pass “\(title)”", fr: "réussir «\u{00A0}\(title)\u{00A0}»", es: "aprobar «\(title)»")
        }
        let least = atLeast(points, of: maximum)
        return say(
            "pass “\(title)” with \(least)", fr: "réussir «\u{00A0}\(title)\u{00A0}» avec \(least)",
            es: "aprobar «\(title)» con \(least)")
    }
    package func on(_ moment: Instant) -> String {
        say("on \(day(moment))", fr: "le \(day(moment))", es: "el \(day(moment))")
    }
    package func partsMet(_ met: Int, of all: Int) -> String {
        let (parts, all) = (
            count(
                met, one: "part", many: "parts", fr: ("condition remplie", "conditions remplies"),
                es: ("condición cumplida", "condiciones cumplidas")), number(all)
        )
        return say("\(number(met)) of \(all) parts are met.", fr: "\(parts) sur \(all).", es: "\(parts) de \(all).")
    }
    package func done(_ done: Int, of all: Int) -> String {
        say(
            "\(number(done)) of \(number(all)) done.", fr: "Fait\u{00A0}: \(number(done)) sur \(number(all)).",
            es: "Hecho: \(number(done)) de \(number(all)).")
    }
    package var notTried: String { say("Not tried yet.", fr: "Pas encore essayé.", es: "Aún sin probar.") }
    package func triedWithoutPassing(_ tries: Int, best: String?) -> String {
        let tries = self.tries(tries)
        guard let best else {
            return say(
                "\(tries), not passed yet.", fr: "\(tries), pas encore réussi.", es: "\(tries), aún sin aprobar.")
        }
        return say(
            "\(tries), best score \(best); not passed yet.",
            fr: "\(tries), meilleur résultat \(best)\u{00A0}; pas encore réussi.",
            es: "\(tries), mejor resultado \(best); aún sin aprobar.")
    }
    package func nextTry(from moment: Instant) -> String {
        say(
            "You can try again from \(self.moment(moment)).",
            fr: "Vous pourrez réessayer à partir du \(self.moment(moment)).",
            es: "Podrá volver a intentarlo a partir del \(self.moment(moment)).")
    }
    package var nextTryNow: String {
        say(
            "You can try again now.", fr: "Vous pouvez réessayer maintenant.",
            es: "Puede volver a intentarlo ahora.")
    }
    package var passedOnBehalf: String {
        say(
            "It was passed with the help of an operator, which does not count for a certificate. Take it yourself.",
            fr:
                "C’est réussi avec l’aide de l’équipe technique, ce qui ne compte pas pour un certificat. Passez l’épreuve vous-même.",
            es: "Se aprobó con ayuda del equipo técnico, lo que no cuenta para un certificado. Hágalo usted.")
    }
    package var withdrawn: String {
        say(
            "You left this course. What you did stays on record; an administrator can tell you more.",
            fr:
                "Vous avez quitté ce cours. Ce que vous avez fait reste enregistré\u{00A0}; l’administration peut vous en dire plus.",
            es: "Usted dejó este curso. Lo que hizo sigue registrado; la administración puede decirle más.")
    }
    package func noTriesLeft(best: String?) -> String {
        guard let best else { return noTriesSentence }
        return say(
            "All tries are used up; your best score was \(best). Ask an administrator what you can do.",
            fr:
                "Tous vos essais sont épuisés\u{00A0}; votre meilleur résultat était \(best). Demandez à l’administration ce que vous pouvez faire.",
            es: "Ha agotado sus intentos; su mejor resultado fue \(best). Pregunte a la administración qué puede hacer."
        )
    }
    package var partNotInCourse: String {
        say(
            "This version of the course has no such part. Tell an administrator; it is a fault of the course, not yours.",
            fr:
                "Cette version du cours n’a pas cette partie. Prévenez l’administration\u{00A0}; la faute vient du cours, pas de vous.",
            es: "Esta versión del curso no tiene esa parte. Avise a la administración; el fallo es del curso, no suyo.")
    }
    package var partsImpossible: String {
        say(
            "A part below cannot be met any more.", fr: "Une des conditions ci-dessous ne peut plus être remplie.",
            es: "Una de las condiciones siguientes ya no se puede cumplir.")
    }
    package var nothingOutOfReach: String {
        say("Nothing is out of reach.", fr: "Tout reste possible.", es: "Todo sigue siendo posible.")
    }
    package var allMet: String {
        say(
            "Every part is met.", fr: "Toutes les conditions sont remplies.", es: "Se cumplen todas las condiciones.")
    }

    // Lesson
    package func aboutMinutes(_ minutes: Int) -> String {
        let time = duration(minutes: minutes)
        return say("About \(time)", fr: "Environ \(time)", es: "Unos \(time)")
    }
    package func objective(_ id: String, _ text: String) -> String {
        say("objective \(id): \(text)", fr: "objectif \(id)\u{00A0}: \(text)", es: "objetivo \(id): \(text)")
    }
    package func lessonOf(session: String, number: Int, of all: Int) -> String {
        let (number, all) = (self.number(number), self.number(all))
        return say(
            "Session \(session), lesson \(number) of \(all)", fr: "Séance \(session), leçon \(number) sur \(all)",
            es: "Sesión \(session), lección \(number) de \(all)")
    }
    package func session(_ id: String) -> String { say("Session \(id)", fr: "Séance \(id)", es: "Sesión \(id)") }
    package var compareWithModel: String {
        say(
            "Compare with a model answer", fr: "Comparer avec une réponse type",
            es: "Comparar con una respuesta modelo")
    }
    package var haveRead: String { say("I have read this.", fr: "J’ai lu cette leçon.", es: "He leído esta lección.") }
    package func haveRead(next: String) -> String { "\(haveRead) \(next)" }
    package var nextLesson: String { say("Next lesson", fr: "Leçon suivante", es: "Lección siguiente") }
    package var toActivity: String { say("To the activity", fr: "Vers l’activité", es: "Ir a la actividad") }
    package var toQuiz: String { say("To the quiz", fr: "Vers le questionnaire", es: "Ir al cuestionario") }
    package var toTheCourse: String { say("Back to the course", fr: "Retour au cours", es: "Volver al curso") }
    package func back(to title: String) -> String {
        say("Back: \(title)", fr: "Retour\u{00A0}: \(title)", es: "Volver: \(title)")
    }
    package var readAlready: String {
        say("You have read this lesson.", fr: "Vous avez lu cette leçon.", es: "Usted ha leído esta lección.")
    }
    package var enrolToKeep: String {
        say(
            "Enrol to keep track of what you read and to earn the certificate.",
            fr: "Inscrivez-vous pour garder la trace de vos lectures et obtenir le certificat.",
            es: "Inscríbase para llevar la cuenta de lo que lee y obtener el certificado.")
    }
    package var aboutThisCourse: String {
        say("About this course", fr: "À propos de ce cours", es: "Acerca de este curso")
    }
    package func fallback(_ language: Language) -> String {
        switch language {
        case .english:
            say(
                "This lesson is not translated yet. It is given in English.",
                fr: "Cette leçon n’est pas encore traduite. Elle est donnée en anglais.",
                es: "Esta lección aún no está traducida. Se da en inglés.")
        case .french:
            say(
                "This lesson is not translated yet. It is given in French.",
                fr: "Cette leçon n’est pas encore traduite. Elle est donnée en français.",
                es: "Esta lección aún no está traducida. Se da en francés.")
        case .spanish:
            say(
                "This lesson is not translated yet. It is given in Spanish.",
                fr: "Cette leçon n’est pas encore traduite. Elle est donnée en espagnol.",
                es: "Esta lección aún no está traducida. Se da en español.")
        }
    }

    // Activity
    package var choose: String { say("Choose", fr: "Choisir", es: "Elegir") }
    package func cell(row: String, column: String) -> String { "\(row), \(column)" }
    package var item: String { say("Text", fr: "Texte", es: "Texto") }
    package var sendActivity: String {
        say(
            "Send, then compare with the model", fr: "Envoyer, puis comparer avec la réponse type",
            es: "Enviar y comparar con el modelo")
    }
    package var sendAgain: String { say("Send again", fr: "Renvoyer", es: "Enviar de nuevo") }
    package var activityHint: String {
        say(
            "Fill in what you know and leave the rest open. Sending it counts, not being right.",
            fr: "Remplissez ce que vous savez et laissez le reste. C’est l’envoi qui compte, pas la bonne réponse.",
            es: "Rellene lo que sepa y deje el resto. Lo que cuenta es enviarla, no acertar.")
    }
    package func activitySentOn(_ moment: Instant) -> String {
        say(
            "You sent this on \(self.moment(moment)).", fr: "Vous avez envoyé ceci le \(self.moment(moment)).",
            es: "Usted envió esto el \(self.moment(moment)).")
    }
    package func sameAsModel(_ right: Int, of all: Int) -> String {
        let (right, all) = (number(right), number(all))
        return say(
            "\(right) of \(all) answers are the same as the model. This is for you; it is not marked.",
            fr:
                "Identiques à la réponse type\u{00A0}: \(right) sur \(all). C’est pour vous\u{00A0}; ce n’est pas noté.",
            es: "Iguales que el modelo: \(right) de \(all). Es para usted; no se califica.")
    }
    package var yours: String { say("Yours:", fr: "Vous\u{00A0}:", es: "Usted:") }
    package var leftOpen: String { say("left open", fr: "sans réponse", es: "sin respuesta") }
    package var model: String { say("Model:", fr: "Réponse type\u{00A0}:", es: "Modelo:") }
    package var why: String { say("Why:", fr: "Pourquoi\u{00A0}:", es: "Por qué:") }
    package var sameAsModelMark: String {
        say("Same as the model", fr: "Comme la réponse type", es: "Igual que el modelo")
    }
    package var takeAway: String { say("What to take away", fr: "À retenir", es: "Para recordar") }
    package var activityNeedsEnrolment: String {
        say(
            "Enrol to fill this in. Your answers are kept for you.",
            fr: "Inscrivez-vous pour remplir cette activité. Vos réponses seront gardées.",
            es: "Inscríbase para rellenar esta actividad. Sus respuestas se guardarán.")
    }
    package func upTo(characters: Int) -> String {
        say(
            "Up to \(number(characters)) characters.", fr: "Jusqu’à \(number(characters)) caractères.",
            es: "Hasta \(number(characters)) caracteres.")
    }

    // My learning
    package var myLearning: String { say("My learning", fr: "Mes cours", es: "Mis cursos") }
    package var myCertificates: String { say("My certificates", fr: "Mes certificats", es: "Mis certificados") }
    package var notEnrolledYet: String {
        say(
            "You are not enrolled in a course yet.", fr: "Vous ne suivez encore aucun cours.",
            es: "Usted aún no sigue ningún curso.")
    }
    package var chooseCourse: String { say("Choose a course", fr: "Choisir un cours", es: "Elegir un curso") }
    package var noCertificateYet: String {
        say("No certificate yet.", fr: "Pas encore de certificat.", es: "Aún no hay certificado.")
    }
    package var noCertificateNext: String {
        say(
            "You get one when every part of a course is met.",
            fr: "Vous en recevez un quand toutes les conditions d’un cours sont remplies.",
            es: "Recibirá uno cuando se cumplan todas las condiciones de un curso.")
    }
    package func completedOn(_ moment: Instant) -> String {
        say("Completed on \(day(moment))", fr: "Terminé le \(day(moment))", es: "Completado el \(day(moment))")
    }
    package func enrolledOn(_ moment: Instant) -> String {
        say("Enrolled on \(day(moment))", fr: "Inscription le \(day(moment))", es: "Inscripción el \(day(moment))")
    }
}
