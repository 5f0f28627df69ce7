package import Learning

// Administering people: finding them, roles, links, ending accounts, invitations. The sentence is its own description.

extension Phrases {
    // Finding
    package var findPeople: String { say("Find people", fr: "Trouver des personnes", es: "Buscar personas") }
    package var nameOrAddress: String { say("Name or address", fr: "Nom ou adresse", es: "Nombre o dirección") }
    package var find: String { say("Find", fr: "Chercher", es: "Buscar") }
    package func peopleFound(_ number: Int) -> String {
        number == 1
            ? say("1 person", fr: "1 personne", es: "1 persona")
            : say(
                "\(self.number(number)) people", fr: "\(self.number(number)) personnes",
                es: "\(self.number(number)) personas")
    }
    package var nobodyFound: String {
        say(
            "Nobody here has that in their name or address.", fr: "Personne ici n’a cela dans son nom ou son adresse.",
            es: "Nadie aquí tiene eso en su nombre o dirección.")
    }
    package var everybody: String { say("Everybody", fr: "Tout le monde", es: "Todas las personas") }
    package var allPeople: String { say("All people", fr: "Toutes les personnes", es: "Todas las personas") }
    package var pages: String { say("Pages", fr: "Pages", es: "Páginas") }
    package var newerOnes: String { say("Newer", fr: "Plus récentes", es: "Más recientes") }
    package var olderOnes: String { say("Older", fr: "Plus anciennes", es: "Más antiguas") }
    package var endedWord: String { say("ended", fr: "fermé", es: "cerrada") }

    // A person
    package var address: String { say("Address", fr: "Adresse", es: "Dirección") }
    package var stateOfAccount: String { say("Account", fr: "Compte", es: "Cuenta") }
    package var accountOpen: String { say("open", fr: "ouvert", es: "abierta") }
    package func accountEnded(since moment: Instant) -> String {
        say("ended on \(day(moment))", fr: "fermé le \(day(moment))", es: "cerrada el \(day(moment))")
    }
    package func sessionCount(_ number: Int) -> String {
        switch number {
        case 0: say("signed in nowhere", fr: "connecté nulle part", es: "sin sesión abierta")
        case 1: say("1 session or token", fr: "1 session ou jeton", es: "1 sesión o token")
        default:
            say(
                "\(self.number(number)) sessions and tokens", fr: "\(self.number(number)) sessions et jetons",
                es: "\(self.number(number)) sesiones y tokens")
        }
    }
    package var enrolmentsHeading: String { say("Enrolments", fr: "Inscriptions", es: "Inscripciones") }
    package var enrolledNowhere: String {
        say("Enrolled in no course.", fr: "Inscrit à aucun cours.", es: "No está inscrita en ningún curso.")
    }
    package func enrolled(version: Int, on moment: Instant) -> String {
        say(
            "version \(number(version)), since \(day(moment))",
            fr: "version \(number(version)), depuis le \(day(moment))",
            es: "versión \(number(version)), desde el \(day(moment))")
    }
    package var noCertificates: String {
        say("No certificate yet.", fr: "Pas encore de certificat.", es: "Aún sin certificados.")
    }

    // Roles
    package var rolesHeading: String { say("Roles", fr: "Rôles", es: "Roles") }
    package func role(_ role: Role) -> String {
        switch role {
        case .administrator: say("administrator", fr: "administrateur", es: "administrador")
        case .registrar: say("registrar", fr: "chargé d’inscription", es: "registrador")
        case .certifier: say("certifier", fr: "certificateur", es: "certificador")
        case .auditor: say("auditor", fr: "auditeur", es: "auditor")
        }
    }
    package func meaning(of role: Role) -> String {
        switch role {
        case .administrator:
            say(
                "runs the site: settings, people, roles, links, courses",
                fr: "administre le site\u{00A0}: réglages, personnes, rôles, liens, cours",
                es: "administra el sitio: ajustes, personas, roles, enlaces, cursos")
        case .registrar:
            say(
                "finds people, invites them, and reads who completed what",
                fr: "trouve des personnes, les invite, et lit qui a terminé quoi",
                es: "busca personas, las invita y lee quién completó qué")
        case .certifier:
            say(
                "finds certificates, replaces and revokes them",
                fr: "trouve des certificats, les remplace et les révoque",
                es: "busca certificados, los sustituye y los revoca")
        case .auditor:
            say(
                "reads people and the log about them, and changes nothing",
                fr: "lit les personnes et le journal à leur sujet, et ne change rien",
                es: "lee las personas y el registro sobre ellas, y no cambia nada")
        }
    }
    package func roles(_ roles: Set<Role>) -> String {
        roles.isEmpty
            ? learnerRole : Role.allCases.filter(roles.contains).map(role).joined(separator: ", ")
    }
    package func give(_ role: Role) -> String {
        say("Give: \(self.role(role))", fr: "Donner\u{00A0}: \(self.role(role))", es: "Dar: \(self.role(role))")
    }
    package func takeBack(_ role: Role) -> String {
        say(
            "Take back: \(self.role(role))", fr: "Retirer\u{00A0}: \(self.role(role))",
            es: "Retirar: \(self.role(role))")
    }

    // Links
    package var linksHeading: String { say("One-time links", fr: "Liens à usage unique", es: "Enlaces de un solo uso") }
    package var linkPurpose: String { say("What it is for", fr: "À quoi il sert", es: "Para qué sirve") }
    package var purposeSignIn: String {
        say(
            "sign in once without the password", fr: "se connecter une fois sans mot de passe",
            es: "iniciar sesión una vez sin contraseña")
    }
    package var purposePassword: String {
        say("choose a new password", fr: "choisir un nouveau mot de passe", es: "elegir una contraseña nueva")
    }
    package var purposeAddress: String {
        say(
            "prove an address, or change it", fr: "confirmer une adresse, ou en changer",
            es: "demostrar una dirección o cambiarla")
    }
    package var newAddress: String { say("New address", fr: "Nouvelle adresse", es: "Dirección nueva") }
    package var newAddressHint: String {
        say(
            "Only for the last kind. Empty: the address on record.",
            fr: "Seulement pour le dernier cas. Vide\u{00A0}: l’adresse enregistrée.",
            es: "Solo para el último caso. Vacío: la dirección registrada.")
    }
    package var makeTheLink: String { say("Make the link", fr: "Créer le lien", es: "Crear el enlace") }
    package var linkSafety: String {
        say(
            "Make sure first that it is this person who asks: whoever opens the link becomes them.",
            fr:
                "Assurez-vous d’abord que c’est bien cette personne qui demande\u{00A0}: qui ouvre le lien prend sa place.",
            es: "Asegúrese antes de que es esta persona quien lo pide: quien abra el enlace pasa a ser ella.")
    }
    package func sendOnlyTo(_ address: String) -> String {
        say(
            "Send it to \(address) by e-mail, and in no other way: opening it proves that address.",
            fr: "Envoyez-le par courriel à \(address), et pas autrement\u{00A0}: l’ouvrir confirme cette adresse.",
            es: "Envíelo por correo a \(address), y de ningún otro modo: abrirlo demuestra esa dirección.")
    }
    package var backToPerson: String {
        say("Back to the person", fr: "Retour à la personne", es: "Volver a la persona")
    }

    // Ending
    package var endAccountTitle: String { say("End an account", fr: "Fermer un compte", es: "Cerrar una cuenta") }
    package var endAccountExplained: String {
        say(
            "Every session and link of this person ends, and they can no longer sign in. Nothing is deleted: certificates stand, and you can open the account again.",
            fr:
                "Toutes les sessions et tous les liens de cette personne prennent fin, et elle ne peut plus se connecter. Rien n’est supprimé\u{00A0}: les certificats restent valables, et vous pouvez rouvrir le compte.",
            es:
                "Terminan todas las sesiones y enlaces de esta persona, y ya no puede iniciar sesión. No se elimina nada: los certificados siguen en pie, y usted puede abrir la cuenta de nuevo."
        )
    }
    package var endAccountAct: String { say("End this account", fr: "Fermer ce compte", es: "Cerrar esta cuenta") }
    package var keepAccountOpen: String { say("Keep it open", fr: "Le laisser ouvert", es: "Dejarla abierta") }
    package var reopenAccount: String {
        say("Open the account again", fr: "Rouvrir le compte", es: "Abrir la cuenta de nuevo")
    }

    // Invitations
    package var inviteTitle: String { say("Invite people", fr: "Inviter des personnes", es: "Invitar a personas") }
    package var inviteLead: String {
        say(
            "Give a list with three columns: name, email, language (en, fr or es; empty for the first language of the campus). CSV from any spreadsheet will do, with commas, semicolons or tabs; at most 1,000 people and 256 KB. First you see what would happen.",
            fr:
                "Donnez une liste de trois colonnes\u{00A0}: nom, courriel, langue (en, fr ou es\u{00A0}; vide pour la première langue du campus). Un CSV de n’importe quel tableur convient, avec virgules, points-virgules ou tabulations\u{00A0}; au plus 1\u{202F}000 personnes et 256 Ko. Vous voyez d’abord ce qui se passerait.",
            es:
                "Dé una lista con tres columnas: nombre, correo, idioma (en, fr o es; vacío para el primer idioma del campus). Sirve un CSV de cualquier hoja de cálculo, con comas, puntos y comas o tabuladores; como máximo 1000 personas y 256 KB. Primero verá qué ocurriría."
        )
    }
    package var inviteFile: String { say("File", fr: "Fichier", es: "Archivo") }
    package var invitePasted: String { say("Or paste the rows", fr: "Ou collez les lignes", es: "O pegue las filas") }
    package var checkTheRows: String {
        say("See what would happen", fr: "Voir ce qui se passerait", es: "Ver qué ocurriría")
    }
    package var wouldHappen: String { say("What would happen", fr: "Ce qui se passerait", es: "Qué ocurriría") }
    package func rowsReady(_ ready: Int, refused: Int) -> String {
        let mend =
            refused == 0
            ? ""
            : say(
                " \(rows(refused)) to mend; they are left out.",
                fr: " \(rows(refused)) à corriger\u{00A0}; elles sont laissées de côté.",
                es: " \(rows(refused)) por corregir; quedan fuera.")
        return say(
            "\(peopleFound(ready)) can be invited.\(mend)", fr: "\(peopleFound(ready)) à inviter.\(mend)",
            es: "\(peopleFound(ready)) por invitar.\(mend)")
    }
    package func rowsInvited(_ invited: Int, refused: Int) -> String {
        let mend =
            refused == 0
            ? ""
            : say(
                " \(rows(refused)) left out.", fr: " \(rows(refused)) de côté.", es: " \(rows(refused)) sin invitar.")
        return say(
            "\(peopleFound(invited)) invited.\(mend)", fr: "\(peopleFound(invited)) invitées.\(mend)",
            es: "\(peopleFound(invited)) invitadas.\(mend)")
    }
    private func rows(_ number: Int) -> String {
        number == 1
            ? say("1 row", fr: "1 ligne", es: "1 fila")
            : say(
                "\(self.number(number)) rows", fr: "\(self.number(number)) lignes", es: "\(self.number(number)) filas")
    }
    package func inviteAct(_ number: Int) -> String {
        say(
            "Invite \(peopleFound(number))", fr: "Inviter \(peopleFound(number))",
            es: "Invitar a \(peopleFound(number))")
    }
    package var inviteActCSV: String {
        say(
            "Invite and download the links", fr: "Inviter et télécharger les liens",
            es: "Invitar y descargar los enlaces")
    }
    package var linksShownOnce: String {
        say(
            "Each person gets a link that makes one account, once, within 7 days. The links are shown once: on the next page, or in the file instead.",
            fr:
                "Chaque personne reçoit un lien qui crée un compte, une fois, dans les 7 jours. Les liens sont montrés une seule fois\u{00A0}: à la page suivante, ou bien dans le fichier.",
            es:
                "Cada persona recibe un enlace que crea una cuenta, una vez, en 7 días. Los enlaces se muestran una sola vez: en la página siguiente o bien en el archivo."
        )
    }
    package var copyLinksNow: String {
        say(
            "Copy the links now: they are not shown again. Each makes one account, once, within 7 days. Send each to its person alone.",
            fr:
                "Copiez les liens maintenant\u{00A0}: ils ne seront plus montrés. Chacun crée un compte, une fois, dans les 7 jours. Envoyez chacun à sa seule personne.",
            es:
                "Copie los enlaces ahora: no se mostrarán más. Cada uno crea una cuenta, una vez, en 7 días. Envíe cada uno solo a su persona."
        )
    }
    package var lineHeading: String { say("Line", fr: "Ligne", es: "Línea") }
    package var rowResultHeading: String { say("Result", fr: "Résultat", es: "Resultado") }
    package var otherRows: String { say("Another list", fr: "Une autre liste", es: "Otra lista") }
    package var rowReady: String { say("can be invited", fr: "à inviter", es: "por invitar") }
    package var rowReadyAgain: String {
        say(
            "can be invited; the earlier invitation stops working",
            fr: "à inviter\u{00A0}; l’invitation précédente ne sert plus",
            es: "por invitar; la invitación anterior deja de servir")
    }
    package var rowInvited: String { say("invited", fr: "invitée", es: "invitada") }
    package var rowBadEmail: String {
        say(
            "The address is none. Write one with an @, such as amina@example.org.",
            fr: "Ce n’est pas une adresse. Écrivez-en une avec un @, comme amina@example.org.",
            es: "La dirección no es válida. Escriba una con @, como amina@example.org.")
    }
    package func rowBadLanguage(_ word: String) -> String {
        say(
            "No language “\(word)” here. Write en, fr or es, or leave it empty.",
            fr: "Pas de langue «\u{00A0}\(word)\u{00A0}» ici. Écrivez en, fr ou es, ou laissez vide.",
            es: "Aquí no hay idioma «\(word)». Escriba en, fr o es, o déjelo vacío.")
    }
    package var rowHasAccount: String {
        say(
            "This address has an account. Make a link on the person’s page instead.",
            fr: "Cette adresse a un compte. Créez plutôt un lien sur la page de la personne.",
            es: "Esta dirección ya tiene cuenta. Cree mejor un enlace en la página de la persona.")
    }
    package func rowDoubled(line: Int) -> String {
        say(
            "The same address stands on line \(number(line)). Keep one of them.",
            fr: "La même adresse est à la ligne \(number(line)). Gardez-en une.",
            es: "La misma dirección está en la línea \(number(line)). Conserve una.")
    }
    package var rowUnclosed: String {
        say(
            "A quotation mark opens here and never closes. Close it, or take it away.",
            fr: "Un guillemet s’ouvre ici et ne se ferme pas. Fermez-le ou enlevez-le.",
            es: "Aquí se abre una comilla que no se cierra. Ciérrela o quítela.")
    }
    package var badInvitationsTitle: String {
        say("The list cannot be read", fr: "La liste ne peut pas être lue", es: "No se puede leer la lista")
    }
    package var invitationsEmpty: String {
        say(
            "The list names nobody. Choose a file or paste rows with name, email and language.",
            fr: "La liste ne nomme personne. Choisissez un fichier ou collez des lignes avec nom, courriel et langue.",
            es: "La lista no nombra a nadie. Elija un archivo o pegue filas con nombre, correo e idioma.")
    }
    package func invitationsTooLarge(bytes: Int) -> String {
        say(
            "The file has more than \(number(bytes / 1024)) KB. Split it.",
            fr: "Le fichier dépasse \(number(bytes / 1024)) Ko. Divisez-le.",
            es: "El archivo supera los \(number(bytes / 1024)) KB. Divídalo.")
    }
    package func invitationsTooMany(rows: Int) -> String {
        say(
            "The list names more than \(number(rows)) people. Split it.",
            fr: "La liste nomme plus de \(number(rows)) personnes. Divisez-la.",
            es: "La lista nombra a más de \(number(rows)) personas. Divídala.")
    }
    package var invitationsNotText: String {
        say(
            "This is no text file. In your spreadsheet choose “Save as”, then CSV.",
            fr:
                "Ce n’est pas un fichier texte. Dans votre tableur, choisissez «\u{00A0}Enregistrer sous\u{00A0}», puis CSV.",
            es: "No es un archivo de texto. En su hoja de cálculo elija «Guardar como» y luego CSV.")
    }
    package var invitationsNoColumns: String {
        say(
            "The first row must name the columns name and email; language may follow.",
            fr: "La première ligne doit nommer les colonnes nom et courriel\u{00A0}; langue peut suivre.",
            es: "La primera fila debe nombrar las columnas nombre y correo; idioma puede seguir.")
    }

    // The log about a person
    package var eventsHeading: String { say("What was done", fr: "Ce qui a été fait", es: "Qué se hizo") }
    package var latestEvents: String {
        say(
            "The latest acts, newest first.", fr: "Les derniers actes, le plus récent d’abord.",
            es: "Los últimos actos, el más reciente primero.")
    }
    package var whoHeading: String { say("Who", fr: "Qui", es: "Quién") }
    package var whenHeading: String { say("When", fr: "Quand", es: "Cuándo") }
    package var byOperator: String { say("operator", fr: "exploitant", es: "operador") }
    package func byOperator(for name: String) -> String {
        say("operator, for \(name)", fr: "exploitant, pour \(name)", es: "operador, por \(name)")
    }
    package var byProgram: String { say("the program", fr: "le programme", es: "el programa") }
    package var bySomebodyErased: String { say("somebody erased", fr: "une personne effacée", es: "alguien borrado") }
    /// What an act was, by its kind in the log; a kind without words stands as it is.
    package func event(_ kind: String) -> String {
        switch kind {
        case "site.set-up": say("set the campus up", fr: "a configuré le campus", es: "configuró el campus")
        case "person.signed-up": say("account made", fr: "compte créé", es: "cuenta creada")
        case "person.renamed": say("name changed", fr: "nom changé", es: "nombre cambiado")
        case "person.language-changed": say("language changed", fr: "langue changée", es: "idioma cambiado")
        case "person.password-changed": say("password changed", fr: "mot de passe changé", es: "contraseña cambiada")
        case "person.ended": say("account ended", fr: "compte fermé", es: "cuenta cerrada")
        case "person.reopened": say("account opened again", fr: "compte rouvert", es: "cuenta abierta de nuevo")
        case "person.exported":
            say("took a copy of their data", fr: "a pris une copie de ses données", es: "obtuvo una copia de sus datos")
        case "address.proven": say("address proven", fr: "adresse confirmée", es: "dirección demostrada")
        case "session.began": say("signed in", fr: "connexion", es: "inicio de sesión")
        case "session.ended": say("session ended", fr: "session terminée", es: "sesión terminada")
        case "link.made": say("one-time link made", fr: "lien à usage unique créé", es: "enlace de un solo uso creado")
        case "link.used":
            say("one-time link used", fr: "lien à usage unique utilisé", es: "enlace de un solo uso usado")
        case "role.granted": say("role given", fr: "rôle donné", es: "rol dado")
        case "role.revoked": say("role taken back", fr: "rôle retiré", es: "rol retirado")
        case "enrolment.created": say("enrolled", fr: "inscription", es: "inscripción")
        case "enrolment.moved":
            say("moved to another version", fr: "passage à une autre version", es: "paso a otra versión")
        case "name.confirmed":
            say(
                "name for certificates confirmed", fr: "nom pour les certificats confirmé",
                es: "nombre para certificados confirmado")
        case "lesson.completed": say("lesson read", fr: "leçon lue", es: "lección leída")
        case "activity.submitted": say("activity sent", fr: "activité envoyée", es: "actividad enviada")
        case "attempt.started": say("quiz begun", fr: "questionnaire commencé", es: "cuestionario empezado")
        case "answer.stored": say("answer stored", fr: "réponse enregistrée", es: "respuesta guardada")
        case "answer.checked": say("answer checked", fr: "réponse vérifiée", es: "respuesta comprobada")
        case "attempt.submitted": say("quiz sent", fr: "questionnaire envoyé", es: "cuestionario enviado")
        case "course.completed": say("course completed", fr: "cours achevé", es: "curso completado")
        case "certificate.issued": say("certificate issued", fr: "certificat délivré", es: "certificado emitido")
        case "certificate.revoked": say("certificate revoked", fr: "certificat révoqué", es: "certificado revocado")
        case "certificate.replaced":
            say("certificate replaced", fr: "certificat remplacé", es: "certificado sustituido")
        case "setting.changed": say("setting changed", fr: "réglage changé", es: "ajuste cambiado")
        case "person.invited": say("invited", fr: "invitation envoyée", es: "invitación hecha")
        case "person.erased":
            say("personal data erased", fr: "données personnelles effacées", es: "datos personales borrados")
        case "accommodation.changed":
            say("extra time changed", fr: "temps supplémentaire changé", es: "tiempo adicional cambiado")
        case "attempt.remarked":
            say("quiz marked again", fr: "questionnaire noté de nouveau", es: "cuestionario calificado de nuevo")
        case "course.published":
            say("course version published", fr: "version de cours publiée", es: "versión de curso publicada")
        case "course.corrected":
            say("course correction published", fr: "correction de cours publiée", es: "corrección de curso publicada")
        case "item.withdrawn": say("question withdrawn", fr: "question retirée", es: "pregunta retirada")
        case "item.corrected":
            say("key of a question corrected", fr: "clé d’une question corrigée", es: "clave de una pregunta corregida")
        case "item.marked-again":
            say(
                "question marked again everywhere", fr: "question notée de nouveau partout",
                es: "pregunta calificada de nuevo en todas partes")
        case "report.exported": say("report downloaded", fr: "rapport téléchargé", es: "informe descargado")
        default: kind
        }
    }
}
