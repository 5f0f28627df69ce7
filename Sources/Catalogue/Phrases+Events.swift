// What was done on a site, in words. The sentence is its own description.

extension Phrases {
    package var logTitle: String { say("What was done", fr: "Ce qui a été fait", es: "Qué se hizo") }
    package var logLead: String {
        say(
            "Every act, newest first. Single answers are left out unless you ask for them.",
            fr: "Chaque acte, le plus récent d’abord. Les réponses isolées sont omises, sauf si vous les demandez.",
            es: "Cada acto, el más reciente primero. Las respuestas sueltas se omiten, salvo que las pida.")
    }
    package var allKinds: String { say("All acts", fr: "Tous les actes", es: "Todos los actos") }
    package var aboutLabel: String { say("About or by", fr: "Au sujet de, ou par", es: "Sobre o por") }
    package var aboutHint: String {
        say(
            "An e-mail address, a course, or the number of a certificate.",
            fr: "Une adresse de courriel, un cours ou le numéro d’un certificat.",
            es: "Una dirección de correo, un curso o el número de un certificado.")
    }
    package var nothingOfThatKind: String {
        say(
            "Nothing like that was done. Ask for fewer things at once.",
            fr: "Rien de tel n’a été fait. Demandez moins de choses à la fois.",
            es: "No se hizo nada así. Pida menos cosas a la vez.")
    }
    package func unknownTopic(_ typed: String) -> String {
        say(
            "Nobody and nothing here is called “\(typed)”.",
            fr: "Personne ni rien ici ne s’appelle «\u{00A0}\(typed)\u{00A0}».",
            es: "Aquí nadie ni nada se llama «\(typed)».")
    }
    package var aboutHeading: String { say("About", fr: "Au sujet de", es: "Sobre") }
    package var detailsHeading: String { say("Details", fr: "Précisions", es: "Detalles") }
    package var newestOnes: String { say("Newest", fr: "Les plus récentes", es: "Las más recientes") }
    package var thisSite: String { say("this site", fr: "ce site", es: "este sitio") }
    package var erasedSince: String {
        say(
            "Personal details were erased.", fr: "Les précisions personnelles ont été effacées.",
            es: "Se borraron los detalles personales.")
    }
    package func aCourse(_ id: String) -> String { say("course \(id)", fr: "cours \(id)", es: "curso \(id)") }
    package func anItem(_ id: String) -> String {
        say("question \(id)", fr: "question \(id)", es: "pregunta \(id)")
    }
    package func anAssessment(_ id: String) -> String {
        say("quiz \(id)", fr: "questionnaire \(id)", es: "cuestionario \(id)")
    }
    package func aCertificate(_ id: String) -> String {
        say("certificate \(id)", fr: "certificat \(id)", es: "certificado \(id)")
    }

    /// Every kind of act that has words, in the order in which lists offer them.
    package static let eventKinds = [
        "site.set-up", "site.backed-up", "site.restored", "setting.changed", "person.signed-up", "person.invited",
        "person.renamed",
        "person.language-changed", "person.password-changed", "address.proven", "accommodation.changed",
        "person.ended", "person.reopened", "person.exported", "person.erased", "session.began", "session.ended",
        "link.made", "link.used", "role.granted", "role.revoked", "enrolment.created", "enrolment.moved",
        "name.confirmed", "lesson.completed", "activity.submitted", "attempt.started", "answer.stored",
        "answer.checked", "attempt.submitted", "attempt.remarked", "course.completed", "certificate.issued",
        "certificate.replaced", "certificate.revoked", "course.published", "course.corrected", "item.withdrawn",
        "item.corrected",
        "item.marked-again", "report.exported",
    ]

    /// What a detail of an act is, by its name in the log; a name without words stands as it is, and nil is for what
    /// says nothing to people.
    package func eventDetail(_ name: String) -> String? {
        switch name {
        // Digests and places in an order; the answers of others are nobody's to read here.
        case "digest", "sha256", "sequence", "answer", "invitation", "session", "enrolment", "endedAt", "migration": nil
        case "backupOf": say("backup of", fr: "sauvegarde du", es: "copia de seguridad del")
        case "program": say("program", fr: "programme", es: "programa")
        case "role": say("role", fr: "rôle", es: "rol")
        case "reason": say("reason", fr: "motif", es: "motivo")
        case "by": say("replaced by", fr: "remplacé par", es: "sustituido por")
        case "replaces": say("replaces", fr: "remplace", es: "sustituye a")
        case "course": say("course", fr: "cours", es: "curso")
        case "version": say("version", fr: "version", es: "versión")
        case "correction": say("correction", fr: "correction", es: "corrección")
        case "from": say("from version", fr: "de la version", es: "de la versión")
        case "to": say("to version", fr: "à la version", es: "a la versión")
        case "assessment": say("quiz", fr: "questionnaire", es: "cuestionario")
        case "number": say("try", fr: "essai", es: "intento")
        case "slot": say("question", fr: "question", es: "pregunta")
        case "lesson": say("lesson", fr: "leçon", es: "lección")
        case "activity": say("activity", fr: "activité", es: "actividad")
        case "score": say("points", fr: "points", es: "puntos")
        case "maximum": say("of", fr: "sur", es: "de")
        case "passed": say("passed", fr: "réussi", es: "superado")
        case "item": say("question", fr: "question", es: "pregunta")
        case "before": say("before", fr: "avant", es: "antes")
        case "after": say("after", fr: "après", es: "después")
        case "asked": say("tries looked at", fr: "essais examinés", es: "intentos revisados")
        case "raised": say("marks raised", fr: "notes relevées", es: "notas subidas")
        case "language": say("language", fr: "langue", es: "idioma")
        case "kind": say("kind", fr: "type", es: "tipo")
        case "purpose": say("for", fr: "pour", es: "para")
        case "count", "sessionsEnded": say("sessions ended", fr: "sessions terminées", es: "sesiones terminadas")
        case "certificates": say("certificates kept", fr: "certificats conservés", es: "certificados conservados")
        case "changed": say("changed", fr: "changée", es: "cambiada")
        case "key": say("setting", fr: "réglage", es: "ajuste")
        case "value": say("now", fr: "désormais", es: "ahora")
        case "rows": say("rows", fr: "lignes", es: "filas")
        case "report": say("report", fr: "rapport", es: "informe")
        case "name": say("name", fr: "nom", es: "nombre")
        case "email": say("address", fr: "adresse", es: "dirección")
        case "person": nil
        case "percent": say("time in percent", fr: "temps en pour cent", es: "tiempo en porcentaje")
        default: name
        }
    }
    package func yesOrNo(_ value: Bool) -> String {
        value ? say("yes", fr: "oui", es: "sí") : say("no", fr: "non", es: "no")
    }
}
