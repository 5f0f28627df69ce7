package import Learning
import MigrationLaw

// Finding and replacing certificates, and what everybody reads of a replaced one. The sentence is its own description.

extension Phrases {
    // Finding
    package var allCertificates: String {
        say("All certificates", fr: "Tous les certificats", es: "Todos los certificados")
    }
    package var findCertificates: String {
        say("Find certificates", fr: "Trouver des certificats", es: "Buscar certificados")
    }
    package var newestCertificates: String {
        say("The newest:", fr: "Les plus récents\u{00A0}:", es: "Los más recientes:")
    }
    package var nameNumberOrAddress: String {
        say("Name, number or address", fr: "Nom, numéro ou adresse", es: "Nombre, número o dirección")
    }
    package var nameNumberOrAddressHint: String {
        say(
            "Part of the name or of the holder’s e-mail address; the number, or how it begins.",
            fr: "Une partie du nom ou de l’adresse électronique de la personne\u{00A0}; le numéro, ou son début.",
            es: "Una parte del nombre o del correo de la persona; el número, o cómo empieza.")
    }
    package var courseLabel: String { say("Course", fr: "Cours", es: "Curso") }
    package var anyCourse: String { say("Every course", fr: "Tous les cours", es: "Todos los cursos") }
    package var anyStatus: String { say("Every status", fr: "Tous les statuts", es: "Todas las situaciones") }
    package func certificatesFound(_ number: Int) -> String {
        count(
            number, one: "certificate", many: "certificates", fr: (one: "certificat", many: "certificats"),
            es: (one: "certificado", many: "certificados"))
    }
    package var noCertificateMatches: String {
        say(
            "No certificate here fits. Try a shorter part of the name, or another course or status.",
            fr:
                "Aucun certificat ne correspond ici. Essayez une partie plus courte du nom, ou un autre cours ou statut.",
            es:
                "Aquí ningún certificado coincide. Pruebe con una parte más corta del nombre, o con otro curso o situación."
        )
    }
    /// “stands”, “revoked” or “replaced”.
    package func word(for standing: Certificate.Standing) -> String {
        switch standing {
        case .valid: stands
        case .revoked: revokedWord
        case .replaced: say("replaced", fr: "remplacé", es: "sustituido")
        }
    }

    // One certificate
    package func standsSince(_ moment: Instant) -> String {
        say(
            "It stands since \(day(moment)).", fr: "Valide depuis le \(day(moment)).",
            es: "Válido desde el \(day(moment)).")
    }
    package func replacedOn(_ moment: Instant) -> String {
        say(
            "Replaced on \(day(moment)): the name was corrected.",
            fr: "Remplacé le \(day(moment))\u{00A0}: le nom a été corrigé.",
            es: "Sustituido el \(day(moment)): se corrigió el nombre.")
    }
    package func replacementReason(_ reason: String) -> String {
        say("Reason: \(reason)", fr: "Motif\u{00A0}: \(reason)", es: "Motivo: \(reason)")
    }
    package var seeReplacement: String {
        say(
            "See the certificate that stands in its place", fr: "Voir le certificat qui le remplace",
            es: "Ver el certificado que lo sustituye")
    }
    package var accountLabel: String { say("Account", fr: "Compte", es: "Cuenta") }
    package var replacesLabel: String { say("Replaces", fr: "Remplace", es: "Sustituye a") }
    package var whatCanBeDone: String { say("What can be done", fr: "Ce qui est possible", es: "Qué se puede hacer") }
    package var nothingLeftToDo: String {
        say(
            "Nothing more: this is final.", fr: "Plus rien\u{00A0}: c’est définitif.",
            es: "Nada más: es definitivo.")
    }

    // Replacing
    package var replaceHeading: String {
        say(
            "Replace for a corrected name", fr: "Remplacer pour corriger le nom",
            es: "Sustituir para corregir el nombre")
    }
    package var replaceExplained: String {
        say(
            "A new certificate is issued with its own number; course, hours and dates stay. From this minute everyone who checks the old number reads REPLACED and the new number. This is final. Tell the holder: nobody else does.",
            fr:
                "Un nouveau certificat est délivré, avec son propre numéro\u{00A0}; le cours, la durée et les dates restent. Dès cette minute, qui vérifie l’ancien numéro lit REMPLACÉ et le nouveau numéro. C’est définitif. Prévenez la personne titulaire\u{00A0}: personne d’autre ne le fera.",
            es:
                "Se emite un certificado nuevo con su propio número; el curso, las horas y las fechas quedan. Desde este minuto, quien compruebe el número antiguo leerá SUSTITUIDO y el número nuevo. Es definitivo. Avise a la persona titular: nadie más lo hará."
        )
    }
    package var nameNow: String { say("Name now", fr: "Nom actuel", es: "Nombre actual") }
    package var correctedName: String { say("Corrected name", fr: "Nom corrigé", es: "Nombre corregido") }
    package var correctedNameHint: String {
        say(
            "As it shall print, in any script. Later certificates in this course carry it too.",
            fr:
                "Tel qu’il doit figurer, dans n’importe quelle écriture. Les certificats suivants de ce cours le porteront aussi.",
            es:
                "Tal como debe figurar, en cualquier escritura. Los certificados posteriores de este curso también lo llevarán."
        )
    }
    package var replacementReasonLabel: String {
        say(
            "Reason, shown to the holder and kept in the log",
            fr: "Motif, montré à la personne titulaire et gardé dans le journal",
            es: "Motivo, que verá la persona titular y queda en el registro")
    }
    package var replacementReasonHint: String {
        say(
            "One sentence. Whoever checks the number does not see it.",
            fr: "Une phrase. Qui vérifie le numéro ne la voit pas.",
            es: "Una frase. Quien compruebe el número no la ve.")
    }
    package var replaceAct: String {
        say("Replace this certificate", fr: "Remplacer ce certificat", es: "Sustituir este certificado")
    }
    package var certificateIsYours: String {
        say(
            "This certificate is yours, so another certifier has to replace it.",
            fr: "Ce certificat est le vôtre\u{00A0}: c’est à quelqu’un d’autre de le remplacer.",
            es: "Este certificado es suyo, así que debe sustituirlo otra persona.")
    }

    // Replaced, for everybody
    package var replaced: String { say("Replaced", fr: "Remplacé", es: "Sustituido") }
    package func replacedSentence(issuer: String, since moment: Instant) -> String {
        say(
            "\(issuer) issued this certificate and replaced it on \(self.moment(moment)). Do not rely on this number: ask the holder for the certificate with the number below, and check that one. This is final.",
            fr:
                "\(issuer) a délivré ce certificat et l’a remplacé le \(self.moment(moment)). Ne vous fiez pas à ce numéro\u{00A0}: demandez à la personne titulaire le certificat portant le numéro ci-dessous, et vérifiez celui-là. C’est définitif.",
            es:
                "\(issuer) emitió este certificado y lo sustituyó el \(self.moment(moment)). No se fíe de este número: pida a la persona titular el certificado con el número de abajo y compruebe ese. Es definitivo."
        )
    }
    package var replacedByLabel: String { say("Replaced by", fr: "Remplacé par", es: "Sustituido por") }

    // Refusals
    package var alreadyReplacedTitle: String { say("Replaced already", fr: "Déjà remplacé", es: "Ya sustituido") }
    package func alreadyReplaced(by number: String) -> String {
        say(
            "Another certificate stands in the place of this one: \(number). Go on with that one.",
            fr: "Un autre certificat a pris la place de celui-ci\u{00A0}: \(number). Continuez avec celui-là.",
            es: "Otro certificado ocupa el lugar de este: \(number). Continúe con ese.")
    }
    package var nameUnchangedTitle: String {
        say("The name is the same", fr: "Le nom est le même", es: "El nombre es el mismo")
    }
    package var nameUnchangedSentence: String {
        say(
            "The certificate says this name already. Write the corrected one.",
            fr: "Le certificat porte déjà ce nom. Écrivez le nom corrigé.",
            es: "El certificado ya lleva este nombre. Escriba el corregido.")
    }
    package var holderErasedTitle: String {
        say("No name to correct", fr: "Aucun nom à corriger", es: "No hay nombre que corregir")
    }
    package var holderErasedSentence: String {
        say(
            "The holder of this certificate has had personal data removed. There is no name left to correct.",
            fr: "La personne titulaire a fait retirer ses données personnelles. Il n’y a plus de nom à corriger.",
            es: "La persona titular hizo retirar sus datos personales. Ya no hay nombre que corregir.")
    }
    package var secondPersonTitle: String {
        say("Somebody else has to do this", fr: "Quelqu’un d’autre doit le faire", es: "Debe hacerlo otra persona")
    }
    package var secondPersonSentence: String {
        say(
            "Nobody issues a certificate to themselves. Ask another certifier to sign in and do it; acting on somebody’s behalf does not count as a second person.",
            fr:
                "Personne ne se délivre un certificat à soi-même. Demandez à quelqu’un d’autre qui certifie de se connecter et de le faire\u{00A0}; agir au nom d’une personne ne compte pas comme une seconde personne.",
            es:
                "Nadie se emite un certificado a sí mismo. Pida a otra persona que certifique que inicie sesión y lo haga; actuar en nombre de alguien no cuenta como segunda persona."
        )
    }

    // Extra time of a person
    package var extraTimeOf: String {
        say(
            "Time for every quiz that has a limit", fr: "Temps pour chaque questionnaire limité",
            es: "Tiempo para cada cuestionario con límite")
    }
    package func extraTime(_ extra: ExtraTime?, percent: Int) -> String {
        say(
            "\(extraTime(extra)) (\(percent)%)", fr: "\(extraTime(extra)) (\(percent)\u{00A0}%)",
            es: "\(extraTime(extra)) (\(percent)\u{00A0}%)")
    }

    // Commands
    package var helpCertificateReplace: String {
        say(
            "replace a certificate for a corrected name", fr: "remplacer un certificat pour corriger le nom",
            es: "sustituir un certificado para corregir el nombre")
    }
    package var findCertificatesOption: String {
        say(
            "with --all: whose name, address or number holds TEXT",
            fr: "avec --all\u{00A0}: TEXT dans le nom, l’adresse ou le numéro",
            es: "con --all: TEXT en el nombre, la dirección o el número")
    }
    package var certificatesOfCourseOption: String {
        say(
            "with --all: of that course alone", fr: "avec --all\u{00A0}: de ce cours seulement",
            es: "con --all: solo de ese curso")
    }
    package var certificatesWithStatusOption: String {
        say(
            "with --all: valid, revoked or replaced", fr: "avec --all\u{00A0}: valid, revoked ou replaced",
            es: "con --all: valid, revoked o replaced")
    }
    package var correctedNameOption: String {
        say(
            "the corrected name, as it prints", fr: "le nom corrigé, tel qu’il figurera",
            es: "el nombre corregido, tal como figurará")
    }
    package var replacementReasonOption: String {
        say(
            "why; the holder reads it", fr: "le motif\u{00A0}; la personne titulaire le lit",
            es: "el motivo; lo lee la persona titular")
    }
    package func optionGoesWithAll(_ option: String) -> String {
        say(
            "--\(option) goes with --all.", fr: "--\(option) va avec --all.", es: "--\(option) va con --all.")
    }
    package func noStatus(_ typed: String, known: [String]) -> String {
        let list = known.joined(separator: ", ")
        return say(
            "“\(typed)” is no status. Give one of: \(list).",
            fr: "«\u{00A0}\(typed)\u{00A0}» n’est pas un statut. Indiquez l’un de\u{00A0}: \(list).",
            es: "«\(typed)» no es una situación. Indique una de: \(list).")
    }
    package var correctedNameMissing: String {
        say(
            "--name NAME is missing: the name as it shall print.",
            fr: "Il manque --name NAME\u{00A0}: le nom tel qu’il doit figurer.",
            es: "Falta --name NAME: el nombre tal como debe figurar.")
    }
    package var replacementReasonMissing: String {
        say(
            "--reason TEXT is missing: the holder will read why.",
            fr: "Il manque --reason TEXT\u{00A0}: la personne titulaire lira ce motif.",
            es: "Falta --reason TEXT: la persona titular leerá el motivo.")
    }
    package func certificateReplaced(_ old: Certificate.ID, by new: Certificate.ID) -> String {
        say(
            "Replaced: \(old). The certificate with the corrected name has the number \(new).",
            fr: "Remplacé\u{00A0}: \(old). Le certificat au nom corrigé porte le numéro \(new).",
            es: "Sustituido: \(old). El certificado con el nombre corregido tiene el número \(new).")
    }
    package func replacedUnderNumber(on moment: Instant) -> String {
        say(
            "REPLACED on \(day(moment)): do not rely on this number.",
            fr: "REMPLACÉ le \(day(moment))\u{00A0}: ne vous fiez pas à ce numéro.",
            es: "SUSTITUIDO el \(day(moment)): no se fíe de este número.")
    }
    package func replacedByLine(_ number: Certificate.ID) -> String { labelled(replacedByLabel, number.rawValue) }
}
