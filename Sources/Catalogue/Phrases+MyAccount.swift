package import Learning

// What people do with their own account: sessions, name, password, one-time links, a copy of their data, erasure. The
// sentence is its own description.

extension Phrases {
    // Sign-up and sign-in
    package var readBeforeSignUp: String {
        say(
            "Before you make an account, you can read:", fr: "Avant de créer un compte, vous pouvez lire\u{00A0}:",
            es: "Antes de crear una cuenta, puede leer:")
    }
    /// The same whether the address had an account or not.
    package var signUpAnswer: String {
        say(
            "If this address had no account, it has one now. Sign in with it and the password you chose.",
            fr:
                "Si cette adresse n’avait pas de compte, elle en a un maintenant. Connectez-vous avec elle et le mot de passe que vous avez choisi.",
            es:
                "Si esta dirección no tenía cuenta, ahora la tiene. Inicie sesión con ella y con la contraseña que eligió."
        )
    }
    package var signUpAnswerTitle: String { say("One more step", fr: "Encore une étape", es: "Un paso más") }
    package var whomToAskForLink: String {
        say(
            "Forgotten your password, or lost your address? The people who run this campus give you a one-time link, once they know that it is you:",
            fr:
                "Mot de passe oublié, adresse perdue\u{00A0}? Les responsables de ce campus vous donnent un lien à usage unique, une fois certains que c’est bien vous\u{00A0}:",
            es:
                "¿Olvidó la contraseña o perdió su dirección? Quienes gestionan este campus le dan un enlace de un solo uso, una vez que saben que es usted:"
        )
    }

    // One-time links
    package var linkLifetimes: String {
        say(
            "A link works once: an invitation for 7 days, any other for 30 minutes.",
            fr: "Un lien sert une seule fois\u{00A0}: une invitation pendant 7 jours, les autres pendant 30 minutes.",
            es: "Un enlace sirve una sola vez: una invitación durante 7 días, los demás durante 30 minutos.")
    }
    package var useALink: String {
        say("Use a one-time link", fr: "Utiliser un lien à usage unique", es: "Usar un enlace de un solo uso")
    }
    package var goOn: String { say("Go on", fr: "Continuer", es: "Continuar") }
    package var choosePasswordTitle: String {
        say("Choose a new password", fr: "Choisir un nouveau mot de passe", es: "Elegir una contraseña nueva")
    }
    package var choosePasswordLead: String {
        say(
            "Every session of this account ends, and you are signed in here.",
            fr: "Toutes les sessions de ce compte prennent fin, et vous êtes connecté ici.",
            es: "Terminan todas las sesiones de esta cuenta y usted queda dentro aquí.")
    }
    package var proveAddressTitle: String {
        say("Prove an address", fr: "Confirmer une adresse", es: "Confirmar una dirección")
    }
    package var proveAddressLead: String {
        say(
            "You opened the link that was sent to this address. From now on you sign in with it, and it counts as proven.",
            fr:
                "Vous avez ouvert le lien envoyé à cette adresse. Désormais vous vous connectez avec elle, et elle compte comme confirmée.",
            es:
                "Usted abrió el enlace enviado a esta dirección. Desde ahora inicia sesión con ella, y cuenta como confirmada."
        )
    }
    package var proveAddressAct: String {
        say("This address is mine", fr: "Cette adresse est la mienne", es: "Esta dirección es mía")
    }
    package var invitedTitle: String {
        say("You are invited", fr: "Vous êtes invité", es: "Tiene una invitación")
    }
    package var invitedLead: String {
        say(
            "Your account will have this address. Correct the name if it is not as you write it.",
            fr: "Votre compte aura cette adresse. Corrigez le nom s’il n’est pas écrit comme vous l’écrivez.",
            es: "Su cuenta tendrá esta dirección. Corrija el nombre si no es como usted lo escribe.")
    }

    // My account
    package var nameAndLanguage: String { say("Name and language", fr: "Nom et langue", es: "Nombre e idioma") }
    package var changeNameAndLanguage: String {
        say("Change name or language", fr: "Changer le nom ou la langue", es: "Cambiar el nombre o el idioma")
    }
    package var nameChangeHint: String {
        say(
            "In any script. Certificates keep the name they were issued with.",
            fr: "Dans toute écriture. Les certificats gardent le nom avec lequel ils ont été délivrés.",
            es: "En cualquier escritura. Los certificados conservan el nombre con el que se emitieron.")
    }
    package var languageHint: String {
        say(
            "In which you read these pages.", fr: "Celle dans laquelle vous lisez ces pages.",
            es: "En el que lee estas páginas.")
    }
    package var save: String { say("Save", fr: "Enregistrer", es: "Guardar") }
    package var backToMyData: String { say("Back to my data", fr: "Retour à mes données", es: "Volver a mis datos") }
    package var accountSaved: String { say("Saved.", fr: "Enregistré.", es: "Guardado.") }
    package var changePassword: String {
        say("Change the password", fr: "Changer le mot de passe", es: "Cambiar la contraseña")
    }
    package var oldPassword: String {
        say("Your password now", fr: "Votre mot de passe actuel", es: "Su contraseña actual")
    }
    package var newPassword: String { say("New password", fr: "Nouveau mot de passe", es: "Contraseña nueva") }
    package var passwordChangeExplained: String {
        say(
            "Every other session and every token ends; you stay signed in here.",
            fr: "Toutes les autres sessions et tous les jetons prennent fin\u{00A0}; vous restez connecté ici.",
            es: "Terminan todas las demás sesiones y todos los tokens; aquí usted sigue dentro.")
    }
    package var passwordChanged: String {
        say(
            "The password is changed, and every other session has ended.",
            fr: "Le mot de passe est changé, et toutes les autres sessions ont pris fin.",
            es: "La contraseña ha cambiado y todas las demás sesiones han terminado.")
    }
    package var addressProven: String { say("proven", fr: "confirmée", es: "confirmada") }
    package var addressUnproven: String { say("not proven yet", fr: "pas encore confirmée", es: "sin confirmar") }
    package var proveHint: String {
        say(
            "To prove your address, or to change it, ask the people who run this campus for a link. They send it to that address, and you open it.",
            fr:
                "Pour confirmer votre adresse ou en changer, demandez un lien aux responsables de ce campus. Ils l’envoient à cette adresse, et vous l’ouvrez.",
            es:
                "Para confirmar su dirección o cambiarla, pida un enlace a quienes gestionan este campus. Lo envían a esa dirección y usted lo abre."
        )
    }

    // Sessions
    package var mySessions: String { say("Sessions and tokens", fr: "Sessions et jetons", es: "Sesiones y tokens") }
    package var mySessionsLead: String {
        say(
            "Where you are signed in. End what you do not know, then change the password.",
            fr:
                "Où vous êtes connecté. Mettez fin à ce que vous ne connaissez pas, puis changez le mot de passe.",
            es: "Dónde tiene sesión abierta. Termine lo que no conozca y luego cambie la contraseña.")
    }
    package var deviceHeading: String { say("Device", fr: "Appareil", es: "Dispositivo") }
    package var lastSeenHeading: String { say("Last seen", fr: "Vu pour la dernière fois", es: "Última vez") }
    package var startedHeading: String { say("Since", fr: "Depuis", es: "Desde") }
    package var thisSession: String { say("this one", fr: "celle-ci", es: "esta") }
    package var unknownBrowser: String { say("a browser", fr: "un navigateur", es: "un navegador") }
    package var tokenWord: String { say("token", fr: "jeton", es: "token") }
    package var endSession: String { say("End it", fr: "Y mettre fin", es: "Terminar") }
    package func endSession(of device: String, since moment: Instant) -> String {
        say(
            "End it: \(device), since \(self.moment(moment))",
            fr: "Y mettre fin\u{00A0}: \(device), depuis le \(self.moment(moment))",
            es: "Terminar: \(device), desde el \(self.moment(moment))")
    }
    package var endOtherSessions: String {
        say("End all others", fr: "Mettre fin à toutes les autres", es: "Terminar todas las demás")
    }
    package var noOtherSessions: String {
        say(
            "You are signed in nowhere else.", fr: "Vous n’êtes connecté nulle part ailleurs.",
            es: "No tiene sesión abierta en ningún otro lugar.")
    }
    package var sessionEnded: String { say("Ended.", fr: "C’est terminé.", es: "Terminada.") }
    package var seenWithinTenMinutes: String {
        say(
            "“Last seen” is right to within ten minutes.",
            fr: "«\u{00A0}Vu pour la dernière fois\u{00A0}» est exact à dix minutes près.",
            es: "«Última vez» es exacto con diez minutos de margen.")
    }

    // A copy, erasure
    package var proofLabel: String {
        say("Your password again", fr: "Votre mot de passe, encore une fois", es: "Su contraseña, otra vez")
    }
    package var proofHint: String {
        say(
            "Or the code of a one-time sign-in link that you have not opened: the part after the # sign.",
            fr: "Ou le code d’un lien de connexion que vous n’avez pas ouvert\u{00A0}: la partie après le signe #.",
            es: "O el código de un enlace de acceso que no haya abierto: la parte que sigue al signo #.")
    }
    package var exportTitle: String {
        say("Get a copy of my data", fr: "Obtenir une copie de mes données", es: "Obtener una copia de mis datos")
    }
    package var exportLead: String {
        say(
            "One JSON file with everything the database holds about you: account, sessions, enrolments, lessons, activities, tries, answers, certificates, and every act that was noted about you. It holds no password and no key to a question.",
            fr:
                "Un fichier JSON avec tout ce que la base de données contient sur vous\u{00A0}: compte, sessions, inscriptions, leçons, activités, essais, réponses, certificats, et chaque acte noté à votre sujet. Il ne contient ni mot de passe ni corrigé.",
            es:
                "Un archivo JSON con todo lo que la base de datos contiene sobre usted: cuenta, sesiones, inscripciones, lecciones, actividades, intentos, respuestas, certificados y cada acto anotado sobre usted. No contiene contraseñas ni claves de preguntas."
        )
    }
    package var exportAct: String { say("Download the copy", fr: "Télécharger la copie", es: "Descargar la copia") }
    package var erasureTitle: String { say("Erase my data", fr: "Effacer mes données", es: "Borrar mis datos") }
    package var erasureLead: String {
        say(
            "This is final. Nobody can undo it, and you cannot sign in again.",
            fr: "C’est définitif. Personne ne peut l’annuler, et vous ne pourrez plus vous connecter.",
            es: "Es definitivo. Nadie puede deshacerlo, y usted ya no podrá iniciar sesión.")
    }
    package var whatGoes: String { say("What goes", fr: "Ce qui disparaît", es: "Lo que desaparece") }
    package var whatGoesItems: [String] {
        [
            say(
                "Your name, address, language, password, roles, sessions and links.",
                fr: "Vos nom, adresse, langue, mot de passe, rôles, sessions et liens.",
                es: "Su nombre, dirección, idioma, contraseña, roles, sesiones y enlaces."),
            say(
                "What you read, sent and answered, and your results.",
                fr: "Ce que vous avez lu, envoyé et répondu, et vos résultats.",
                es: "Lo que leyó, envió y respondió, y sus resultados."),
            say(
                "Your name on certificates and in the credential files kept here. Download what you want to keep first.",
                fr:
                    "Votre nom sur les certificats et dans les fichiers conservés ici. Téléchargez d’abord ce que vous voulez garder.",
                es:
                    "Su nombre en los certificados y en los archivos guardados aquí. Descargue antes lo que quiera conservar."
            ),
            say(
                "Everything personal in the log of acts.", fr: "Tout ce qui est personnel dans le journal des actes.",
                es: "Todo lo personal en el registro de actos."),
        ]
    }
    package var whatStays: String { say("What stays", fr: "Ce qui reste", es: "Lo que queda") }
    package var whatStaysItems: [String] {
        [
            say(
                "Of a certificate: its number, course, dates, status and proof, without your name. Whoever checks the number reads: issued; the holder has had personal data removed. A file that you kept can still be checked.",
                fr:
                    "D’un certificat\u{00A0}: son numéro, le cours, les dates, l’état et la preuve, sans votre nom. Qui vérifie le numéro lit\u{00A0}: délivré\u{00A0}; le titulaire a fait retirer ses données personnelles. Un fichier que vous avez gardé reste vérifiable.",
                es:
                    "De un certificado: su número, el curso, las fechas, el estado y la prueba, sin su nombre. Quien compruebe el número leerá: emitido; el titular hizo retirar sus datos personales. Un archivo que usted haya guardado se puede seguir comprobando."
            ),
            say(
                "The log that somebody did something at some time, under a number that no longer leads to you.",
                fr:
                    "Le journal\u{00A0}: quelqu’un a fait telle chose à tel moment, sous un numéro qui ne mène plus à vous.",
                es: "El registro de que alguien hizo algo en algún momento, con un número que ya no lleva a usted."),
            say(
                "Backups that the people who run this campus made before, until they replace them.",
                fr: "Les sauvegardes faites auparavant par les responsables de ce campus, jusqu’à leur remplacement.",
                es: "Las copias de seguridad hechas antes por quienes gestionan este campus, hasta que las sustituyan."),
        ]
    }
    package var eraseAct: String {
        say("Erase my data for good", fr: "Effacer mes données pour toujours", es: "Borrar mis datos para siempre")
    }
    package var keepMyAccount: String { say("Keep my account", fr: "Garder mon compte", es: "Conservar mi cuenta") }
    package var erasedTitle: String { say("Erased", fr: "Effacé", es: "Borrado") }
    package var erasedSentence: String {
        say(
            "Your account is gone and nothing here says who you were. Certificates you kept as files can still be checked.",
            fr:
                "Votre compte n’existe plus et rien ici ne dit qui vous étiez. Les certificats gardés en fichiers restent vérifiables.",
            es:
                "Su cuenta ya no existe y nada aquí dice quién era usted. Los certificados que guardó como archivo se pueden seguir comprobando."
        )
    }
    /// The answer about a certificate whose holder had personal data removed.
    package var issuedNameRemoved: String { say("Issued", fr: "Délivré", es: "Emitido") }
    package func issuedNameRemovedSentence(issuer: String, at now: Instant) -> String {
        say(
            "\(issuer) issued a certificate with this number, and it stands now, \(moment(now)). The holder has had personal data removed, so a name cannot be compared here. Ask for the credential file: its signature still proves it.",
            fr:
                "\(issuer) a délivré un certificat sous ce numéro, et il est valable à ce jour, \(moment(now)). Le titulaire a fait retirer ses données personnelles\u{00A0}: le nom ne peut pas être comparé ici. Demandez le fichier du certificat\u{00A0}: sa signature le prouve toujours.",
            es:
                "\(issuer) emitió un certificado con este número, y sigue en pie ahora, \(moment(now)). El titular hizo retirar sus datos personales, así que aquí no se puede comparar el nombre. Pida el archivo del certificado: su firma aún lo demuestra."
        )
    }

    // Refusals
    package var wrongPasswordTitle: String {
        say("The password is not yours", fr: "Ce n’est pas votre mot de passe", es: "No es su contraseña")
    }
    package var wrongPasswordSentence: String {
        say(
            "Write the password of this account. Capital letters count.",
            fr: "Écrivez le mot de passe de ce compte. Les majuscules comptent.",
            es: "Escriba la contraseña de esta cuenta. Las mayúsculas cuentan.")
    }
    package var lastAdministratorTitle: String {
        say("The last administrator", fr: "Le dernier administrateur", es: "El último administrador")
    }
    package var lastAdministratorSentence: String {
        say(
            "Nobody else runs this campus. Make another person administrator first.",
            fr: "Personne d’autre n’administre ce campus. Donnez d’abord ce rôle à une autre personne.",
            es: "Nadie más administra este campus. Dé antes ese rol a otra persona.")
    }
    package var accountEndedTitle: String {
        say("This account has ended", fr: "Ce compte est fermé", es: "Esta cuenta está cerrada")
    }
    package var accountEndedSentence: String {
        say(
            "Open the account again first; the button is on the person’s page.",
            fr: "Rouvrez d’abord le compte\u{00A0}; le bouton est sur la page de la personne.",
            es: "Abra antes la cuenta de nuevo; el botón está en la página de la persona.")
    }
    package var onlyInPersonTitle: String {
        say("Only the person can do this", fr: "Seule la personne peut le faire", es: "Solo puede hacerlo la persona")
    }
    package var onlyInPersonSentence: String {
        say(
            "Nobody can do this on behalf of somebody else. The person signs in and does it.",
            fr: "Personne ne peut le faire au nom d’autrui. La personne se connecte et le fait elle-même.",
            es: "Nadie puede hacerlo en nombre de otra persona. La persona entra y lo hace.")
    }
}
