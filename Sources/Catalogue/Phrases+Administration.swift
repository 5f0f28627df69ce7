package import Learning
package import MigrationLaw

// Running a site: what is still to do, its courses, the state of its content. The sentence is its own description.

extension Phrases {
    // Sections
    package var sectionsLabel: String {
        say("Administration pages", fr: "Pages d’administration", es: "Páginas de administración")
    }
    package var sectionOverview: String { say("Overview", fr: "Vue d’ensemble", es: "Resumen") }
    package var sectionReport: String { say("Completion", fr: "Achèvement", es: "Finalización") }
    package var sectionEvents: String { say("Log", fr: "Journal", es: "Registro") }
    package var sectionContent: String { say("Content", fr: "Contenu", es: "Contenido") }
    package var sectionInvitations: String { say("Invitations", fr: "Invitations", es: "Invitaciones") }

    // Still to do
    package var toDoHeading: String {
        say(
            "Still to do on this site", fr: "Ce qui reste à faire sur ce site",
            es: "Lo que falta por hacer en este sitio")
    }
    package var nothingToDo: String {
        say("Nothing is left to do.", fr: "Il ne reste rien à faire.", es: "No queda nada por hacer.")
    }
    package var urgentMark: String { say("Needed:", fr: "Nécessaire\u{00A0}:", es: "Necesario:") }
    package var taskNoAdministrator: String {
        say(
            "Nobody administers this site. Start it with iml serve, which gives a link.",
            fr: "Personne n’administre ce site. Démarrez-le avec iml serve, qui donne un lien.",
            es: "Nadie administra este sitio. Arránquelo con iml serve, que da un enlace.")
    }
    package var taskOnlyOneAdministrator: String {
        say(
            "One person alone administers this site. Give the role to a second one.",
            fr: "Une seule personne administre ce site. Donnez ce rôle à une deuxième.",
            es: "Una sola persona administra este sitio. Dé el rol a otra más.")
    }
    package var taskNoPublicAddress: String {
        say(
            "Set the public address: until then certificates are tests and prove nothing.",
            fr: "Fixez l’adresse publique\u{00A0}: d’ici là, les certificats sont des tests et ne prouvent rien.",
            es: "Fije la dirección pública: hasta entonces los certificados son de prueba y no demuestran nada.")
    }
    package var taskIssuerNotNamed: String {
        say(
            "Name the organisation that signs certificates.", fr: "Nommez l’organisation qui signe les certificats.",
            es: "Indique la organización que firma los certificados.")
    }
    package func taskPlainKeys(_ plain: Int, of all: Int) -> String {
        say(
            "Protect the signing keys: \(number(plain)) of \(number(all)) without a pass phrase (mode 0600). Set IML_PASS_PHRASE_FILE before keys are made.",
            fr:
                "Protégez les clés de signature\u{00A0}: \(number(plain)) sur \(number(all)) sans phrase secrète (mode 0600). Définissez IML_PASS_PHRASE_FILE avant que les clés soient créées.",
            es:
                "Proteja las claves de firma: \(number(plain)) de \(number(all)) sin frase de paso (modo 0600). Defina IML_PASS_PHRASE_FILE antes de que se creen las claves."
        )
    }
    package func taskContentFaults(_ count: Int) -> String {
        let faults = self.count(count, one: "fault", many: "faults", fr: ("faute", "fautes"), es: ("fallo", "fallos"))
        return say(
            "Mend \(faults) in the content files.", fr: "Corrigez \(faults) dans les fichiers de contenu.",
            es: "Corrija \(faults) en los archivos de contenido.")
    }
    package func taskNotPublished(_ course: String) -> String {
        say(
            "Publish the course “\(course)”: its files are there.",
            fr: "Publiez le cours «\u{00A0}\(course)\u{00A0}»\u{00A0}: ses fichiers sont là.",
            es: "Publique el curso «\(course)»: sus archivos están ahí.")
    }
    package func taskUnpublishedChanges(_ course: String) -> String {
        say(
            "Look at the changes in the files of “\(course)”, and publish them.",
            fr: "Examinez les changements dans les fichiers de «\u{00A0}\(course)\u{00A0}», puis publiez-les.",
            es: "Revise los cambios en los archivos de «\(course)» y publíquelos.")
    }
    package func taskFilesGone(_ course: String) -> String {
        say(
            "The files of the published course “\(course)” are gone. Who learns it goes on; put them back to change it.",
            fr:
                "Les fichiers du cours publié «\u{00A0}\(course)\u{00A0}» ont disparu. Qui le suit continue\u{00A0}; remettez-les pour le modifier.",
            es:
                "Los archivos del curso publicado «\(course)» ya no están. Quien lo sigue continúa; repóngalos para modificarlo."
        )
    }
    package func taskTranslations(behind: Int, missing: Int) -> String {
        say(
            "Bring translations up to date: \(number(behind)) behind the English text, \(number(missing)) missing. Readers see English there.",
            fr:
                "Mettez les traductions à jour\u{00A0}: \(number(behind)) en retard sur l’anglais, \(number(missing)) manquantes. On y lit l’anglais.",
            es:
                "Ponga al día las traducciones: \(number(behind)) por detrás del inglés, \(number(missing)) sin hacer. Ahí se lee el inglés."
        )
    }
    package func taskMarkingAgain(_ item: String) -> String {
        say(
            "Marking again after the decision about question \(item) did not come to its end. Give the command a second time: it goes on where it stopped.",
            fr:
                "La nouvelle notation après la décision sur la question \(item) n’est pas arrivée à son terme. Relancez la commande\u{00A0}: elle reprend où elle s’est arrêtée.",
            es:
                "La nueva calificación tras la decisión sobre la pregunta \(item) no llegó a su fin. Repita la orden: continúa donde se detuvo."
        )
    }
    package func taskOpenInvitations(_ count: Int, firstEnds: Instant) -> String {
        let invitations = self.count(
            count, one: "invitation waits", many: "invitations wait",
            fr: ("invitation attend", "invitations attendent"),
            es: ("invitación espera", "invitaciones esperan"))
        return say(
            "\(invitations) to be taken; the first runs out on \(day(firstEnds)).",
            fr: "\(invitations) une réponse\u{00A0}; la première expire le \(day(firstEnds)).",
            es: "\(invitations) respuesta; la primera vence el \(day(firstEnds)).")
    }

    // What a finding is about, in the terminal.
    package var toDoMark: String { say("to do", fr: "à faire", es: "por hacer") }
    package var coursesSubject: String { say("courses", fr: "cours", es: "cursos") }
    package var issuerSubject: String { say("issuer", fr: "émetteur", es: "emisor") }
    package var translationsSubject: String { say("translations", fr: "traductions", es: "traducciones") }
    package var markingSubject: String { say("marking", fr: "notation", es: "calificación") }
    package var invitationsSubject: String { say("invitations", fr: "invitations", es: "invitaciones") }

    // Courses
    package func publishedVersion(_ number: Int, on moment: Instant) -> String {
        say(
            "version \(self.number(number)), published on \(day(moment))",
            fr: "version \(self.number(number)), publiée le \(day(moment))",
            es: "versión \(self.number(number)), publicada el \(day(moment))")
    }
    package var noFilesAnyMore: String {
        say("Its files are gone.", fr: "Ses fichiers ont disparu.", es: "Sus archivos ya no están.")
    }
    package func completedCount(_ number: Int) -> String {
        say(
            "\(self.number(number)) completed", fr: "\(self.number(number)) ont terminé",
            es: "\(self.number(number)) lo completaron")
    }
    package var previewAndDifference: String {
        say("Preview and differences", fr: "Aperçu et différences", es: "Vista previa y diferencias")
    }

    // Content
    package var contentTitle: String { say("State of the content", fr: "État du contenu", es: "Estado del contenido") }
    package func contentChecked(at moment: Instant) -> String {
        say(
            "Checked on \(self.moment(moment)). The files are checked again once one of them changes.",
            fr: "Contrôlé le \(self.moment(moment)). Les fichiers sont contrôlés de nouveau dès que l’un d’eux change.",
            es: "Comprobado el \(self.moment(moment)). Los archivos se comprueban de nuevo cuando cambia alguno.")
    }
    package var faultsHeading: String { say("Faults", fr: "Fautes", es: "Fallos") }
    package var noFaults: String {
        say("No fault in the files.", fr: "Aucune faute dans les fichiers.", es: "Ningún fallo en los archivos.")
    }
    package func moreNotShown(_ number: Int) -> String {
        say(
            "and \(self.number(number)) more; iml check lists all.",
            fr: "et \(self.number(number)) de plus\u{00A0}; iml check les donne tous.",
            es: "y \(self.number(number)) más; iml check los da todos.")
    }
    package var translationsHeading: String { say("Translations", fr: "Traductions", es: "Traducciones") }
    package var nothingBehind: String {
        say(
            "Nothing is missing, and nothing is behind the English text.",
            fr: "Rien ne manque, et rien n’est en retard sur le texte anglais.",
            es: "No falta nada, y nada va por detrás del texto inglés.")
    }
    package var lessonsHeading: String { say("Lessons", fr: "Leçons", es: "Lecciones") }
    package var activitiesHeading: String { say("Activities", fr: "Activités", es: "Actividades") }
    package var itemsHeading: String { say("Questions", fr: "Questions", es: "Preguntas") }
    package func part(_ done: Int, of all: Int) -> String {
        say(
            "\(number(done)) of \(number(all))", fr: "\(number(done)) sur \(number(all))",
            es: "\(number(done)) de \(number(all))")
    }
    package var lawRecordHeading: String {
        say("Record of the law", fr: "Registre du droit", es: "Registro del derecho")
    }
    package func lawRecord(asOf day: CalendarDay, ageInDays: Int) -> String {
        let age = count(
            ageInDays, one: "day", many: "days", fr: ("jour", "jours"), es: ("día", "días"))
        return say(
            "As of \(self.day(day)): \(age) old.", fr: "État au \(self.day(day))\u{00A0}: il a \(age).",
            es: "A fecha de \(self.day(day)): tiene \(age).")
    }
    package var rulingsHeading: String {
        say(
            "Questions withdrawn or corrected", fr: "Questions retirées ou corrigées",
            es: "Preguntas retiradas o corregidas")
    }
    package var noRulings: String {
        say("None so far.", fr: "Aucune jusqu’ici.", es: "Ninguna hasta ahora.")
    }
    package func rulingWord(isWithdrawn: Bool) -> String {
        isWithdrawn
            ? say("withdrawn", fr: "retirée", es: "retirada")
            : say("key corrected", fr: "clé corrigée", es: "clave corregida")
    }
    package var itemHeading: String { say("Question", fr: "Question", es: "Pregunta") }
    package var decisionHeading: String { say("Decision", fr: "Décision", es: "Decisión") }
    package var reasonHeading: String { say("Reason", fr: "Motif", es: "Motivo") }

    // Statistics of questions
    package var statisticsHeading: String {
        say("How questions did", fr: "Résultats des questions", es: "Cómo salieron las preguntas")
    }
    package func statisticsTitle(_ assessment: String) -> String {
        say(
            "How questions did: \(assessment)", fr: "Résultats des questions\u{00A0}: \(assessment)",
            es: "Cómo salieron las preguntas: \(assessment)")
    }
    package var statisticsLead: String {
        say(
            "From first tries alone. Facility: mean points, 0 hard to 1 easy. Discrimination: whether those who know the rest know this; under 0.15 it is to be looked at, below 0 to be withdrawn.",
            fr:
                "D’après les premiers essais seulement. Facilité\u{00A0}: points moyens, de 0 difficile à 1 facile. Discrimination\u{00A0}: si qui sait le reste sait aussi cela\u{00A0}; sous 0,15 la question est à revoir, sous 0 à retirer.",
            es:
                "Solo a partir de los primeros intentos. Facilidad: puntos medios, de 0 difícil a 1 fácil. Discriminación: si quien sabe lo demás sabe esto; por debajo de 0,15 hay que revisarla, por debajo de 0, retirarla."
        )
    }
}
