package import Learning
package import MigrationLaw

/// What commands say of signing in, courses and lessons.
extension Phrases {
    // Signing in.
    package var nobodySignedIn: String {
        say(
            "Nobody is signed in. Sign in with “iml session”.",
            fr: "Personne n’est connecté. Connectez-vous avec «\u{00A0}iml session\u{00A0}».",
            es: "Nadie ha iniciado sesión. Inicie sesión con «iml session».")
    }
    package var nobodySignedInOrFor: String {
        say(
            "Nobody is signed in. Sign in with “iml session”, or act for somebody with --as EMAIL.",
            fr:
                "Personne n’est connecté. Connectez-vous avec «\u{00A0}iml session\u{00A0}», ou agissez au nom de quelqu’un avec --as EMAIL.",
            es:
                "Nadie ha iniciado sesión. Inicie sesión con «iml session» o actúe en nombre de alguien con --as EMAIL."
        )
    }
    package func signedInAs(_ name: String, until day: CalendarDay) -> String {
        let date = self.day(day)
        return say(
            "Signed in as \(name) until \(date).", fr: "Connexion ouverte au nom de \(name) jusqu’au \(date).",
            es: "Ha iniciado sesión como \(name) hasta el \(date).")
    }
    package func signedIn(_ name: String, _ email: String, until day: CalendarDay) -> String {
        let date = self.day(day)
        return say(
            "\(name) <\(email)>, until \(date)", fr: "\(name) <\(email)>, jusqu’au \(date)",
            es: "\(name) <\(email)>, hasta el \(date)")
    }
    package var signedOut: String { say("Signed out.", fr: "Déconnexion faite.", es: "Sesión cerrada.") }
    package var askEmail: String { say("E-mail:", fr: "Adresse électronique\u{00A0}:", es: "Correo electrónico:") }
    package var askPassword: String { say("Password:", fr: "Mot de passe\u{00A0}:", es: "Contraseña:") }
    package var credentialsMissing: String {
        say(
            "Type address and password, or give both on standard input, each on a line.",
            fr: "Tapez l’adresse et le mot de passe, ou donnez-les sur l’entrée standard, chacun sur une ligne.",
            es: "Escriba la dirección y la contraseña, o delas por la entrada estándar, cada una en una línea.")
    }

    // Courses.
    package func enrolled(in course: Course.ID, version: Int, isNew: Bool) -> String {
        isNew
            ? say(
                "Enrolled in \(course), version \(version). Go on with: iml next",
                fr: "Inscription faite\u{00A0}: \(course), version \(version). Continuez avec\u{00A0}: iml next",
                es: "Inscripción hecha: \(course), versión \(version). Siga con: iml next")
            : say(
                "Enrolled before in \(course), version \(version). Go on with: iml next",
                fr: "Inscription déjà faite\u{00A0}: \(course), version \(version). Continuez avec\u{00A0}: iml next",
                es: "Ya estaba hecha la inscripción: \(course), versión \(version). Siga con: iml next")
    }
    package var nothingLearntYet: String {
        say(
            "Nothing yet. See iml catalog.", fr: "Rien pour l’instant. Voyez iml catalog.",
            es: "Nada por ahora. Vea iml catalog.")
    }
    package var nothingOpen: String {
        say(
            "Nothing is open. See iml catalog and iml my.", fr: "Rien n’est en cours. Voyez iml catalog et iml my.",
            es: "No hay nada en curso. Vea iml catalog e iml my.")
    }
    package func courseLine(_ title: String, _ course: Course.ID, version: Int) -> String {
        say(
            "\(title) (\(course), version \(version))", fr: "\(title) (\(course), version \(version))",
            es: "\(title) (\(course), versión \(version))")
    }
    package func courseFor(_ audience: String) -> String {
        say("For: \(audience)", fr: "Public\u{00A0}: \(audience)", es: "Para: \(audience)")
    }
    package func timed(_ id: String, _ title: String, minutes: Int) -> String {
        let line = "\(id)  \(title)  (\(duration(minutes: minutes)))"
        return say(line, fr: line, es: line)
    }
    package func certificateOf(_ certificate: Certificate.ID) -> String {
        say("Certificate: \(certificate)", fr: "Certificat\u{00A0}: \(certificate)", es: "Certificado: \(certificate)")
    }
    /// How an enrolment stands.
    package func state(_ state: Enrolment.State) -> String {
        switch state {
        case .active: say("under way", fr: "en cours", es: "en curso")
        case .completed: say("completed", fr: "terminé", es: "terminado")
        case .withdrawn: say("withdrawn", fr: "abandonné", es: "abandonado")
        }
    }

    // What to do next.
    package func nextIsLesson(_ lesson: Lesson.ID, _ title: String, in course: Course.ID) -> String {
        say(
            "\(course): read “\(title)” with iml read \(lesson), then iml lesson complete \(lesson)",
            fr:
                "\(course)\u{00A0}: lisez «\u{00A0}\(title)\u{00A0}» avec iml read \(lesson), puis iml lesson complete \(lesson)",
            es: "\(course): lea «\(title)» con iml read \(lesson) y después iml lesson complete \(lesson)")
    }
    package func nextIsActivity(_ activity: Activity.ID, in course: Course.ID) -> String {
        say(
            "\(course): do the activity, iml activity show \(activity)",
            fr: "\(course)\u{00A0}: faites l’activité, iml activity show \(activity)",
            es: "\(course): haga la actividad, iml activity show \(activity)")
    }
    package func noFieldsToSend(_ activity: Activity.ID) -> String {
        say(
            "There is nothing to send. Write FIELD=VALUE for each answer, or --file F; “iml activity show \(activity)” lists the fields.",
            fr:
                "Il n’y a rien à envoyer. Écrivez CHAMP=VALEUR pour chaque réponse, ou --file F\u{00A0}; «\u{00A0}iml activity show \(activity)\u{00A0}» donne la liste des champs.",
            es:
                "No hay nada que enviar. Escriba CAMPO=VALOR para cada respuesta, o --file F; «iml activity show \(activity)» da la lista de los campos."
        )
    }
    package func nextIsOpenTry(_ assessment: Assessment.ID, _ attempt: Attempt.ID, in course: Course.ID) -> String {
        say(
            "\(course): \(assessment) is in progress; iml quiz show \(attempt)",
            fr: "\(course)\u{00A0}: \(assessment) est en cours\u{00A0}; iml quiz show \(attempt)",
            es: "\(course): \(assessment) está en curso; iml quiz show \(attempt)")
    }
    package func nextIsQuiz(_ assessment: Assessment.ID, in course: Course.ID) -> String {
        say(
            "\(course): iml quiz start \(assessment)", fr: "\(course)\u{00A0}: iml quiz start \(assessment)",
            es: "\(course): iml quiz start \(assessment)")
    }
    package func nextIsName(in course: Course.ID, thenQuiz assessment: Assessment.ID?) -> String {
        let confirm = say(
            "\(course): confirm your name, iml name confirm \(course) NAME",
            fr: "\(course)\u{00A0}: confirmez votre nom, iml name confirm \(course) NAME",
            es: "\(course): confirme su nombre, iml name confirm \(course) NAME")
        guard let assessment else { return confirm }
        return say(
            "\(confirm), then iml quiz start \(assessment)", fr: "\(confirm), puis iml quiz start \(assessment)",
            es: "\(confirm), y después iml quiz start \(assessment)")
    }
    package func nextIsNothing(in course: Course.ID) -> String {
        say(
            "\(course): nothing is left to do. See iml progress \(course) --why",
            fr: "\(course)\u{00A0}: il ne reste rien à faire. Voyez iml progress \(course) --why",
            es: "\(course): no queda nada por hacer. Vea iml progress \(course) --why")
    }

    // Lessons.
    package func lessonNoted(_ lesson: Lesson.ID, _ certificate: Certificate.ID?) -> String {
        let noted = say(
            "Noted: \(lesson) is read.", fr: "Noté\u{00A0}: la leçon \(lesson) est lue.",
            es: "Anotado: la lección \(lesson) está leída.")
        guard let certificate else { return noted }
        return say(
            "\(noted) Your certificate is \(certificate).",
            fr: "\(noted) Votre certificat porte le numéro \(certificate).",
            es: "\(noted) Su certificado lleva el número \(certificate).")
    }
    package func certificateWillSay(_ name: String) -> String {
        say(
            "Your certificate will say: \(name)", fr: "Nom qui figurera sur votre certificat\u{00A0}: \(name)",
            es: "Nombre que figurará en su certificado: \(name)")
    }
    package func whenRead(_ lesson: Lesson.ID) -> String {
        say(
            "When you have read it: iml lesson complete \(lesson)",
            fr: "Quand vous l’aurez lue\u{00A0}: iml lesson complete \(lesson)",
            es: "Cuando la haya leído: iml lesson complete \(lesson)")
    }
    package var answerBelow: String { say("Answer:", fr: "Réponse\u{00A0}:", es: "Respuesta:") }

    // Refusals whose remedy is a command.
    /// The kind is `person`, `course`, `statusList` or another, as code names it.
    package func notHere(_ kind: String, _ id: String) -> String {
        let thing = kindOfThing(kind)
        return say(
            "There is no \(thing) “\(id)” here, or it is not yours to see.",
            fr: "Introuvable ici, ou pas accessible pour vous\u{00A0}: \(thing) «\u{00A0}\(id)\u{00A0}».",
            es: "No se encuentra aquí o no tiene acceso: \(thing) «\(id)».")
    }
    private func kindOfThing(_ kind: String) -> String {
        switch kind {
        case "person": say("person", fr: "personne", es: "persona")
        case "course": say("course", fr: "cours", es: "curso")
        case "lesson": say("lesson", fr: "leçon", es: "lección")
        case "activity": say("activity", fr: "activité", es: "actividad")
        case "assessment": say("assessment", fr: "évaluation", es: "evaluación")
        case "enrolment": say("enrolment", fr: "inscription", es: "inscripción")
        case "attempt": say("attempt", fr: "essai", es: "intento")
        case "certificate": say("certificate", fr: "certificat", es: "certificado")
        case "instrument": say("instrument", fr: "instrument", es: "instrumento")
        case "state": say("State", fr: "État", es: "Estado")
        case "decision": say("decision", fr: "décision", es: "decisión")
        case "provision": say("provision", fr: "disposition", es: "disposición")
        case "page": say("page", fr: "page", es: "página")
        case "statusList": say("status list", fr: "liste des révocations", es: "lista de revocaciones")
        default: kind
        }
    }
    package func enrolWithCommand(_ course: Course.ID) -> String {
        say(
            "You are not enrolled. First: iml enrol \(course)",
            fr: "Inscrivez-vous d’abord à ce cours\u{00A0}: iml enrol \(course)",
            es: "Primero inscríbase en este curso: iml enrol \(course)")
    }
    package var confirmNameWithCommand: String {
        say(
            "Confirm your name as it will print first: iml name confirm COURSE NAME",
            fr: "Confirmez d’abord votre nom tel qu’il sera imprimé\u{00A0}: iml name confirm COURSE NAME",
            es: "Confirme primero su nombre tal como se imprimirá: iml name confirm COURSE NAME")
    }
    package func fieldUnknown(_ field: String) -> String {
        say(
            "The field “\(field)” is unknown, or its value is not one of its choices. See iml activity show.",
            fr:
                "Le champ «\u{00A0}\(field)\u{00A0}» est inconnu, ou sa valeur n’est pas l’un de ses choix. Voyez iml activity show.",
            es: "El campo «\(field)» no existe o su valor no es una de sus opciones. Vea iml activity show.")
    }
    package var linkUsed: String {
        say(
            "The link was used, ran out after 30 minutes, or never was. Ask for a new one: iml person link.",
            fr:
                "Ce lien a déjà servi, a expiré au bout de 30\u{00A0}minutes ou n’a jamais existé. Demandez-en un nouveau\u{00A0}: iml person link.",
            es: "Este enlace ya se usó, caducó a los 30\u{00A0}minutos o nunca existió. Pida otro: iml person link.")
    }
}
