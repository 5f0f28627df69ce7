package import Learning

// Why something was refused, and what to do. Titles and sentences are their own descriptions; which error says which is
// decided where the errors are known.

extension Phrases {
    package var goOnFromHere: String { say("Go on from here", fr: "Continuer à partir d’ici", es: "Seguir desde aquí") }
    package var nothingThereTitle: String { say("Not found", fr: "Introuvable", es: "No se encuentra") }
    package func notFound(_ thing: String, _ id: String) -> String {
        say(
            "There is no \(thing) “\(id)” here, or it is not yours to see. Check the address, or start again from the list.",
            fr:
                "Introuvable ici\u{00A0}: \(thing) «\u{00A0}\(id)\u{00A0}». Peut-être n’y avez-vous pas accès. Vérifiez l’adresse, ou repartez de la liste.",
            es:
                "No se encuentra aquí: \(thing) «\(id)». Quizá usted no tenga acceso. Compruebe la dirección o vuelva a empezar desde la lista."
        )
    }
    package var notSignedInTitle: String {
        say("Sign in first", fr: "Connectez-vous d’abord", es: "Inicie sesión primero")
    }
    package var notSignedInSentence: String {
        say(
            "This page is for people who signed in. Sign in and you come back to it.",
            fr: "Il faut se connecter pour voir cette page. Connectez-vous et vous y reviendrez.",
            es: "Hay que iniciar sesión para ver esta página. Inicie sesión y volverá a ella.")
    }
    package var notForRoleTitle: String {
        say("Not for your role", fr: "Votre rôle ne le permet pas", es: "Su función no lo permite")
    }
    package var notForRoleSentence: String {
        say(
            "Only administrators can do this. Ask one of them, or sign in with another account.",
            fr: "Seule l’administration peut le faire. Adressez-vous à elle, ou connectez-vous avec un autre compte.",
            es: "Solo puede hacerlo la administración. Diríjase a ella o inicie sesión con otra cuenta.")
    }
    package var nameTitleError: String {
        say("The name cannot be taken", fr: "Ce nom ne convient pas", es: "El nombre no sirve")
    }
    package var nameBlank: String { say("Write a name.", fr: "Écrivez un nom.", es: "Escriba un nombre.") }
    package func nameTooLong(_ limit: Int) -> String {
        say(
            "Make the name at most \(number(limit)) characters long.",
            fr: "Écrivez un nom de \(number(limit)) caractères au plus.",
            es: "Escriba un nombre de \(number(limit)) caracteres como máximo.")
    }
    package var nameNoLetter: String {
        say(
            "Write a name with at least one letter.", fr: "Écrivez un nom qui contient au moins une lettre.",
            es: "Escriba un nombre con al menos una letra.")
    }
    package func nameForbidden(_ code: String) -> String {
        say(
            "The name contains a sign that cannot be printed (\(code)). Type the name by hand instead of pasting it.",
            fr: "Le nom contient un signe qui ne s’imprime pas (\(code)). Tapez le nom à la main au lieu de le coller.",
            es: "El nombre contiene un signo que no se imprime (\(code)). Escríbalo a mano en lugar de pegarlo.")
    }
    package var emailTitle: String {
        say(
            "The e-mail address cannot be taken", fr: "Cette adresse e-mail ne convient pas",
            es: "La dirección de correo no sirve")
    }
    package var emailSentence: String {
        say(
            "Write an e-mail address with an @, for example amina@example.org.",
            fr: "Écrivez une adresse e-mail avec un @, par exemple amina@example.org.",
            es: "Escriba una dirección de correo con una @, por ejemplo amina@example.org.")
    }
    package var passwordTitle: String {
        say("The password cannot be taken", fr: "Ce mot de passe ne convient pas", es: "La contraseña no sirve")
    }
    package func passwordTooShort(_ minimum: Int) -> String {
        say(
            "Make the password at least \(number(minimum)) characters long. Four unrelated words work well.",
            fr:
                "Choisissez un mot de passe d’au moins \(number(minimum)) caractères. Quatre mots sans lien entre eux conviennent bien.",
            es:
                "Elija una contraseña de al menos \(number(minimum)) caracteres. Cuatro palabras sin relación entre sí sirven bien."
        )
    }
    package func passwordTooLong(_ limit: Int) -> String {
        say(
            "Make the password at most \(number(limit)) bytes long.",
            fr: "Choisissez un mot de passe de \(number(limit)) octets au plus.",
            es: "Elija una contraseña de \(number(limit)) bytes como máximo.")
    }
    package var passwordNotHashed: String {
        say(
            "The password could not be stored, because the machine is short of memory. Try again in a minute.",
            fr:
                "Le mot de passe n’a pas pu être enregistré, car la machine manque de mémoire. Réessayez dans une minute.",
            es:
                "No se pudo guardar la contraseña porque a la máquina le falta memoria. Vuelva a intentarlo en un minuto."
        )
    }
    package var addressTakenTitle: String {
        say(
            "This address has an account", fr: "Cette adresse a déjà un compte",
            es: "Esta dirección ya tiene una cuenta")
    }
    package var addressTakenSentence: String {
        say(
            "Sign in with it. If you forgot the password, ask an administrator for a one-time link.",
            fr:
                "Connectez-vous avec elle. Si vous avez oublié le mot de passe, demandez un lien à usage unique à l’administration.",
            es: "Inicie sesión con ella. Si olvidó la contraseña, pida un enlace de un solo uso a la administración.")
    }
    package var wrongCredentialsTitle: String {
        say(
            "Address and password do not belong together", fr: "L’adresse et le mot de passe ne vont pas ensemble",
            es: "La dirección y la contraseña no se corresponden")
    }
    package var wrongCredentialsSentence: String {
        say(
            "Check both. Capital letters count in the password.",
            fr: "Vérifiez les deux. Les majuscules comptent dans le mot de passe.",
            es: "Compruebe ambas. En la contraseña cuentan las mayúsculas.")
    }
    package var tooManyFailuresTitle: String { say("Too many failures", fr: "Trop d’échecs", es: "Demasiados fallos") }
    package func tooMany(until moment: Instant) -> String {
        say(
            "To protect the account, sign-in from here rests until \(time(moment)). Try again then.",
            fr:
                "Pour protéger le compte, la connexion depuis ici est suspendue jusqu’à \(time(moment)). Réessayez ensuite.",
            es:
                "Para proteger la cuenta, desde aquí no se puede iniciar sesión antes de esta hora: \(time(moment)). Vuelva a intentarlo entonces."
        )
    }
    package var busyTitle: String {
        say(
            "Too many people sign in at this moment", fr: "Trop de personnes se connectent en ce moment",
            es: "Demasiadas personas inician sesión en este momento")
    }
    package var busySentence: String {
        say(
            "Nothing was counted against you. Wait a minute, then try again.",
            fr: "Rien ne vous est compté. Attendez une minute, puis réessayez.",
            es: "No se le cuenta nada. Espere un minuto y vuelva a intentarlo.")
    }
    package var badLinkTitle: String {
        say("This link no longer works", fr: "Ce lien ne fonctionne plus", es: "Este enlace ya no funciona")
    }
    package var badLinkSentence: String {
        say(
            "It was used already, a newer one took its place, or its time is over: invitations work for 7 days, all other links for 30 minutes. Ask whoever gave it to you for a new one. If you are setting up this site, start the server again.",
            fr:
                "Il a déjà servi, un plus récent l’a remplacé, ou son délai est écoulé\u{00A0}: 7 jours pour une invitation, 30 minutes pour tout autre lien. Demandez-en un autre à la personne qui vous l’a donné. Si vous mettez ce site en place, redémarrez le serveur.",
            es:
                "Ya se usó, otro más reciente lo sustituyó o venció su plazo: 7 días las invitaciones, 30 minutos los demás enlaces. Pida otro a quien se lo dio. Si está configurando este sitio, reinicie el servidor."
        )
    }
    package var alreadySetUpTitle: String { say("Set up already", fr: "Déjà mis en place", es: "Ya está configurado") }
    package var alreadySetUpSentence: String {
        say(
            "This campus has an administrator. Sign in instead.",
            fr: "Ce campus a déjà quelqu’un pour l’administrer. Connectez-vous.",
            es: "Este campus ya tiene quien lo administre. Inicie sesión.")
    }
    package var settingTitle: String {
        say("The setting cannot be taken", fr: "Ce réglage ne convient pas", es: "El ajuste no sirve")
    }
    package func badSetting(_ key: String) -> String {
        switch key {
        case "publicAddress":
            say(
                "Write the public address as https:// and a host name, without a path.",
                fr: "Écrivez l’adresse publique sous la forme https:// et un nom d’hôte, sans chemin.",
                es: "Escriba la dirección pública como https:// y un nombre de servidor, sin ruta.")
        case "issuerURL":
            say(
                "Write the issuer’s web page as a full address that begins with https://.",
                fr: "Écrivez la page web de l’émetteur comme une adresse complète qui commence par https://.",
                es: "Escriba la página web del emisor como una dirección completa que empiece por https://.")
        case "languages":
            say(
                "Write the languages as codes with commas between them: en, fr, es.",
                fr: "Écrivez les langues sous forme de codes séparés par des virgules\u{00A0}: en, fr, es.",
                es: "Escriba los idiomas como códigos separados por comas: en, fr, es.")
        case "signUp":
            say(
                "Choose who may make an account: anyone, or only those invited.",
                fr: "Choisissez qui peut créer un compte\u{00A0}: tout le monde, ou seulement les personnes invitées.",
                es: "Elija quién puede crear una cuenta: cualquier persona o solo las invitadas.")
        case "siteName":
            say(
                "Write the name of the site on one line, without special signs.",
                fr: "Écrivez le nom du site sur une seule ligne, sans signes spéciaux.",
                es: "Escriba el nombre del sitio en una sola línea, sin signos especiales.")
        case "issuerName":
            say(
                "Write the name of the issuer on one line, without special signs.",
                fr: "Écrivez le nom de l’émetteur sur une seule ligne, sans signes spéciaux.",
                es: "Escriba el nombre del emisor en una sola línea, sin signos especiales.")
        default:
            say(
                "The setting “\(key)” cannot be taken, or it is set in iml.yaml. Correct it there.",
                fr:
                    "Le réglage «\u{00A0}\(key)\u{00A0}» ne convient pas, ou il est fixé dans iml.yaml. Corrigez-le là.",
                es: "El ajuste «\(key)» no sirve, o está fijado en iml.yaml. Corríjalo allí.")
        }
    }
    package var signUpClosedTitle: String { say("By invitation", fr: "Sur invitation", es: "Por invitación") }
    package var notEnrolledTitle: String {
        say("You are not enrolled", fr: "Vous ne suivez pas ce cours", es: "Usted no sigue este curso")
    }
    package func notEnrolled(_ course: String) -> String {
        say(
            "Enrol in the course “\(course)” first; its page has the button.",
            fr: "Inscrivez-vous d’abord au cours «\u{00A0}\(course)\u{00A0}»\u{00A0}; le bouton est sur sa page.",
            es: "Inscríbase primero en el curso «\(course)»; el botón está en su página.")
    }
    package var activityTitle: String {
        say("An answer cannot be taken", fr: "Une réponse ne convient pas", es: "Una respuesta no sirve")
    }
    package func badActivityField(_ field: String) -> String {
        say(
            "The field “\(field)” holds something the activity does not offer, or more than 4,000 characters. Open the activity again, correct the field and send it.",
            fr:
                "Le champ «\u{00A0}\(field)\u{00A0}» contient quelque chose que l’activité ne propose pas, ou plus de \(number(4000)) caractères. Rouvrez l’activité, corrigez le champ et envoyez.",
            es:
                "El campo «\(field)» contiene algo que la actividad no ofrece, o más de \(number(4000)) caracteres. Vuelva a abrir la actividad, corrija el campo y envíela."
        )
    }
    package var nameNotConfirmedTitle: String {
        say("Confirm your name first", fr: "Confirmez d’abord votre nom", es: "Confirme primero su nombre")
    }
    package var nameIsPrintedTitle: String {
        say(
            "The name stands on your certificate", fr: "Ce nom figure sur votre certificat",
            es: "El nombre ya figura en su certificado")
    }
    package var alreadyPassedTitle: String { say("Passed already", fr: "Déjà réussi", es: "Ya aprobado") }
    package var alreadyPassedSentence: String {
        say(
            "You have passed this. Your result stands, and there is nothing more to do.",
            fr: "C’est réussi. Votre résultat est acquis, il n’y a plus rien à faire.",
            es: "Ya lo aprobó. Su resultado es firme y no queda nada por hacer.")
    }
    package var tooEarlyTitle: String { say("Not yet", fr: "Pas encore", es: "Todavía no") }
    package func tooEarly(from moment: Instant) -> String {
        say(
            "The next try can start from \(self.moment(moment)). Use the time to read again what you missed.",
            fr:
                "L’essai suivant peut commencer à partir du \(self.moment(moment)). Profitez-en pour relire ce qui vous a manqué.",
            es:
                "El siguiente intento puede empezar a partir del \(self.moment(moment)). Aproveche para releer lo que falló."
        )
    }
    package var noTriesTitle: String { say("No tries left", fr: "Plus d’essais", es: "No quedan intentos") }
    package var noTriesSentence: String {
        say(
            "All your tries are used up. Ask an administrator what you can do.",
            fr: "Tous vos essais sont épuisés. Demandez à l’administration ce que vous pouvez faire.",
            es: "Ha agotado sus intentos. Pregunte a la administración qué puede hacer.")
    }
    package var attemptClosedTitle: String {
        say("This try is over", fr: "Cet essai est terminé", es: "Este intento ha terminado")
    }
    package var attemptClosedSentence: String {
        say(
            "It was sent, or its time is over, so nothing changes any more. Open the result.",
            fr: "Il a été envoyé, ou son temps est écoulé\u{00A0}: plus rien ne change. Ouvrez le résultat.",
            es: "Se envió, o se acabó su tiempo, así que ya nada cambia. Abra el resultado.")
    }
    package var answerTitle: String {
        say(
            "The answer was not stored", fr: "La réponse n’a pas été enregistrée", es: "La respuesta no se guardó")
    }
    package func noSuchSlot(_ number: Int) -> String {
        say(
            "This try has no question \(self.number(number)). Open the try again.",
            fr: "Cet essai n’a pas de question \(self.number(number)). Rouvrez l’essai.",
            es: "Este intento no tiene pregunta \(self.number(number)). Vuelva a abrirlo.")
    }
    package func badSequence(_ sequence: Int) -> String {
        say(
            "The sequence number must be from 1 to 1,000,000,000; it was \(number(sequence)).",
            fr: "Le numéro d’ordre doit aller de 1 à \(number(1_000_000_000))\u{00A0}; il était \(number(sequence)).",
            es: "El número de orden debe ir de 1 a \(number(1_000_000_000)); era \(number(sequence)).")
    }
    package func unknownOption(slot: Int) -> String {
        say(
            "Question \(number(slot)) has no such option. Open the try again and choose one of those shown.",
            fr:
                "La question \(number(slot)) n’a pas cette option. Rouvrez l’essai et choisissez parmi celles qui sont affichées.",
            es:
                "La pregunta \(number(slot)) no tiene esa opción. Vuelva a abrir el intento y elija una de las que se muestran."
        )
    }
    package func oneOption(slot: Int, given: Int) -> String {
        given == 0
            ? say(
                "Choose an answer to question \(number(slot)) first.",
                fr: "Choisissez d’abord une réponse à la question \(number(slot)).",
                es: "Elija primero una respuesta a la pregunta \(number(slot)).")
            : say(
                "Choose one answer to question \(number(slot)); \(number(given)) were given.",
                fr:
                    "Choisissez une seule réponse à la question \(number(slot))\u{00A0}; il y en avait \(number(given)).",
                es: "Elija una sola respuesta a la pregunta \(number(slot)); había \(number(given)).")
    }
    package var lockedTitle: String {
        say("This answer no longer changes", fr: "Cette réponse ne change plus", es: "Esta respuesta ya no cambia")
    }
    package func locked(slot: Int) -> String {
        say(
            "You checked question \(number(slot)), so its answer stands. Go on with the next question.",
            fr:
                "Vous avez vérifié la question \(number(slot))\u{00A0}: sa réponse reste. Passez à la question suivante.",
            es: "Usted comprobó la pregunta \(number(slot)), así que su respuesta queda fija. Siga con la siguiente.")
    }
    package var sequenceTakenTitle: String {
        say(
            "Another answer was stored first", fr: "Une autre réponse a été enregistrée avant",
            es: "Antes se guardó otra respuesta")
    }
    package func sequenceTaken(slot: Int) -> String {
        say(
            "Question \(number(slot)) was answered in another window. Open the try again to see what is stored, and change it there.",
            fr:
                "La question \(number(slot)) a reçu une réponse dans une autre fenêtre. Rouvrez l’essai pour voir ce qui est enregistré, et changez-le là.",
            es:
                "La pregunta \(number(slot)) se respondió en otra ventana. Vuelva a abrir el intento para ver lo guardado, y cámbielo allí."
        )
    }
    package var notFormativeTitle: String {
        say("Not in this assessment", fr: "Pas dans cette évaluation", es: "No en esta evaluación")
    }
    package var notFormativeSentence: String {
        say(
            "Answers can be checked one by one in practice only. Here you send the whole first.",
            fr: "Les réponses ne se vérifient une à une qu’à l’entraînement. Ici, vous envoyez d’abord le tout.",
            es: "Las respuestas solo se comprueban una a una en la práctica. Aquí se envía primero todo.")
    }
    package var notAnsweredTitle: String { say("Answer first", fr: "Répondez d’abord", es: "Responda primero") }
    package func notAnswered(slot: Int) -> String {
        say(
            "Choose an answer to question \(number(slot)) first, then check it.",
            fr: "Choisissez d’abord une réponse à la question \(number(slot)), puis vérifiez-la.",
            es: "Elija primero una respuesta a la pregunta \(number(slot)) y después compruébela.")
    }
    package var stillOpenTitle: String { say("Still in progress", fr: "Encore en cours", es: "Aún en curso") }
    package var stillOpenSentence: String {
        say(
            "The result is shown after you send the whole. Go on with your try.",
            fr: "Le résultat s’affiche après l’envoi du tout. Continuez votre essai.",
            es: "El resultado se muestra después de enviarlo todo. Siga con su intento.")
    }
    package var blueprintTitle: String {
        say(
            "The form cannot be drawn", fr: "Les questions n’ont pas pu être tirées",
            es: "No se pudieron sacar las preguntas")
    }
    package func blueprint(objective: String, wanted: Int, found: Int) -> String {
        let questions = questions(found)
        return say(
            "The bank has \(questions) for \(objective) and the form needs \(number(wanted)). Tell an administrator; it is a fault of the course, not yours.",
            fr:
                "La banque contient \(questions) pour \(objective), et il en faut \(number(wanted)). Prévenez l’administration\u{00A0}; la faute vient du cours, pas de vous.",
            es:
                "El banco tiene \(questions) para \(objective), y hacen falta \(number(wanted)). Avise a la administración; el fallo es del curso, no suyo."
        )
    }
    package var nothingToPublishTitle: String {
        say("Nothing to publish", fr: "Rien à publier", es: "Nada que publicar")
    }
    package func nothingToPublish(_ course: String) -> String {
        say(
            "The files of “\(course)” are as published. Change them first.",
            fr: "Les fichiers de «\u{00A0}\(course)\u{00A0}» sont tels que publiés. Modifiez-les d’abord.",
            es: "Los archivos de «\(course)» están tal como se publicaron. Cámbielos primero.")
    }
    package var faultsTitle: String {
        say("The files have faults", fr: "Les fichiers contiennent des fautes", es: "Los archivos tienen fallos")
    }
    package var faultsSentence: String {
        say(
            "Mend these lines, then publish again:", fr: "Corrigez ces lignes, puis publiez de nouveau\u{00A0}:",
            es: "Corrija estas líneas y vuelva a publicar:")
    }
    package var alreadyRevokedTitle: String { say("Revoked already", fr: "Déjà révoqué", es: "Ya revocado") }
    package var alreadyRevokedSentence: String {
        say(
            "This certificate was revoked before. That stands, with its first reason.",
            fr: "Ce certificat a déjà été révoqué. Cela reste, avec le premier motif.",
            es: "Este certificado ya se revocó. Eso sigue en pie, con su primer motivo.")
    }
    package var reasonMissingTitle: String { say("Give a reason", fr: "Donnez un motif", es: "Dé un motivo") }
    package var reasonMissingSentence: String {
        say(
            "Write the reason on one line. The holder will read it.",
            fr: "Écrivez le motif sur une ligne. La personne titulaire le lira.",
            es: "Escriba el motivo en una línea. Lo leerá la persona titular.")
    }
    /// The word for a kind of thing, as `person`, `course`, `statusList` name it in code.
    package func thing(_ kind: String) -> String {
        switch kind {
        case "person": say("person", fr: "personne", es: "persona")
        case "course": say("course", fr: "cours", es: "curso")
        case "lesson": say("lesson", fr: "leçon", es: "lección")
        case "activity": say("activity", fr: "activité", es: "actividad")
        case "certificate": say("certificate", fr: "certificat", es: "certificado")
        case "instrument": say("instrument", fr: "instrument", es: "instrumento")
        case "provision": say("provision", fr: "disposition", es: "disposición")
        case "decision": say("decision", fr: "décision", es: "decisión")
        case "page": say("page", fr: "page", es: "página")
        case "statusList": say("status list", fr: "liste de statuts", es: "lista de estados")
        case "enrolment": say("enrolment", fr: "inscription", es: "inscripción")
        case "attempt": say("try", fr: "essai", es: "intento")
        case "assessment": say("assessment", fr: "évaluation", es: "evaluación")
        case "state": say("State", fr: "État", es: "Estado")
        case "item": say("question", fr: "question", es: "pregunta")
        case "session": say("session", fr: "session", es: "sesión")
        default: kind
        }
    }
}
