/// What stands around every page: doors, footer, forms, errors, and the three pages about the site itself.
extension Phrases {
    // Around the page.
    package var skipToMain: String {
        say("Skip to the main text", fr: "Aller au texte principal", es: "Ir al texto principal")
    }
    package var mainNavigation: String { say("Main", fr: "Principal", es: "Principal") }
    package var accountNavigation: String { say("Account", fr: "Compte", es: "Cuenta") }
    package var breadcrumbLabel: String { say("You are here", fr: "Vous êtes ici", es: "Usted está aquí") }
    // The doors are short, so that the header holds in two rows at 360 pixels.
    package var doorCourses: String { say("Courses", fr: "Cours", es: "Cursos") }
    package var doorLaw: String { say("The law", fr: "Le droit", es: "Derecho") }
    package var doorVerify: String { say("Verify", fr: "Vérifier", es: "Verificar") }
    package var doorMyLearning: String { say("My learning", fr: "Mes cours", es: "Mis cursos") }
    package var doorSignIn: String { say("Sign in", fr: "Se connecter", es: "Iniciar sesión") }
    package var doorAdministration: String { say("Administration", fr: "Gestion", es: "Gestión") }
    package func doorAccount(of name: String) -> String {
        say("Account of \(name)", fr: "Compte de \(name)", es: "Cuenta de \(name)")
    }
    package var testSite: String {
        say(
            "TEST: this campus has no public address yet. Certificates made here are for trying out and never become real.",
            fr:
                "TEST\u{00A0}: ce campus n’a pas encore d’adresse publique. Les certificats créés ici servent à essayer et ne deviendront jamais réels.",
            es:
                "PRUEBA: este campus aún no tiene dirección pública. Los certificados creados aquí son de prueba y nunca serán reales."
        )
    }
    package func lawAsOf(_ day: String) -> String {
        say("Law as of \(day).", fr: "Droit au \(day).", es: "Derecho a fecha de \(day).")
    }
    package var officialTextDecides: String {
        say(
            "We say in our own words what a text means; the official text decides.",
            fr: "Nous résumons chaque texte avec nos propres mots\u{00A0}; seul le texte officiel fait foi.",
            es: "Resumimos cada texto con nuestras propias palabras; solo el texto oficial da fe.")
    }
    package var aboutDataTitle: String { say("About this data", fr: "À propos des données", es: "Acerca de los datos") }
    package var accessibilityTitle: String { say("Accessibility", fr: "Accessibilité", es: "Accesibilidad") }
    package var privacyTitle: String { say("Privacy", fr: "Vie privée", es: "Privacidad") }

    // Forms.
    package var errorSummaryTitle: String {
        say("Look at these fields again", fr: "Revoyez ces champs", es: "Revise estos campos")
    }

    // Errors: what happened, what to do.
    package var pageMissingTitle: String {
        say(
            "There is no page at this address", fr: "Il n’y a pas de page à cette adresse",
            es: "No hay ninguna página en esta dirección")
    }
    package var pageMissingSentence: String {
        say(
            "Check the address for a typing slip. The page may also have moved, or may never have been here.",
            fr:
                "Vérifiez qu’il n’y a pas de faute de frappe dans l’adresse. La page a peut-être aussi été déplacée, ou n’a jamais été ici.",
            es:
                "Compruebe si hay algún error al escribir la dirección. También puede que la página se haya movido o nunca haya estado aquí."
        )
    }
    package func pageMissingTitle(of what: String) -> String {
        say(
            "“\(what)” is not known here", fr: "«\u{00A0}\(what)\u{00A0}» n’est pas connu ici",
            es: "«\(what)» no se conoce aquí")
    }
    package var nearestTitle: String {
        say(
            "Nearest to what you asked for", fr: "Le plus proche de votre demande",
            es: "Lo más cercano a lo que pidió")
    }
    package var nextSteps: String {
        say("Where to go from here", fr: "Où aller maintenant", es: "Adónde ir ahora")
    }
    package var badRequestTitle: String {
        say("This could not be read", fr: "Cela n’a pas pu être lu", es: "Esto no se pudo leer")
    }
    package var badRequestSentence: String {
        say(
            "Go back, look at what you entered, and send it again.",
            fr: "Revenez en arrière, relisez ce que vous avez saisi et renvoyez-le.",
            es: "Vuelva atrás, revise lo que escribió y envíelo de nuevo.")
    }
    package var signInFirstTitle: String {
        say(
            "Sign in to see this page", fr: "Connectez-vous pour voir cette page",
            es: "Inicie sesión para ver esta página")
    }
    package var signInFirstSentence: String {
        say(
            "It belongs to a person. After signing in you come back here.",
            fr: "Elle est personnelle. Une fois la connexion faite, vous reviendrez ici.",
            es: "Es personal. Después de iniciar sesión volverá aquí.")
    }
    package var pageForbiddenTitle: String {
        say(
            "This page is not yours to open", fr: "Vous n’avez pas accès à cette page",
            es: "Usted no tiene acceso a esta página")
    }
    package var pageForbiddenSentence: String {
        say(
            "You are signed in, but this needs a role or an enrolment that you do not have. Ask an administrator of this campus.",
            fr:
                "La connexion est bonne, mais il faut ici un rôle ou une inscription que vous n’avez pas. Adressez-vous à l’administration de ce campus.",
            es:
                "Su sesión está iniciada, pero aquí hace falta una función o una inscripción que usted no tiene. Diríjase a la administración de este campus."
        )
    }
    package var formTooOldTitle: String {
        say(
            "This form is too old to be sent", fr: "Ce formulaire est trop ancien pour être envoyé",
            es: "Este formulario es demasiado antiguo para enviarlo")
    }
    package var formTooOldSentence: String {
        say(
            "You signed in again, or out, after it was opened. Nothing was changed. Go back, load the page again and send it.",
            fr:
                "Il y a eu une connexion ou une déconnexion depuis son ouverture. Rien n’a changé. Revenez en arrière, rechargez la page et envoyez-le.",
            es:
                "Usted volvió a iniciar sesión, o la cerró, después de abrirlo. No se cambió nada. Vuelva atrás, cargue de nuevo la página y envíelo."
        )
    }
    package var methodTitle: String {
        say(
            "This address does not take that request", fr: "Cette adresse n’accepte pas cette demande",
            es: "Esta dirección no admite esa petición")
    }
    package var methodSentence: String {
        say(
            "Nothing was changed. Open the page from a link instead.",
            fr: "Rien n’a changé. Ouvrez plutôt la page à partir d’un lien.",
            es: "No se cambió nada. Abra la página desde un enlace.")
    }
    package var conflictTitle: String {
        say(
            "This was changed in the meantime", fr: "Cela a changé entre-temps", es: "Esto cambió entretanto")
    }
    package var conflictSentence: String {
        say(
            "Nothing was overwritten. Load the page again to see how it stands now.",
            fr: "Rien n’a été écrasé. Rechargez la page pour voir où en sont les choses.",
            es: "No se sobrescribió nada. Cargue de nuevo la página para ver cómo está ahora.")
    }
    package var goneTitle: String { say("This is no longer here", fr: "Ce n’est plus ici", es: "Esto ya no está aquí") }
    package var goneSentence: String {
        say(
            "It was taken away on purpose, and the link to it no longer works.",
            fr: "Cela a été retiré volontairement, et le lien qui y menait ne fonctionne plus.",
            es: "Se retiró a propósito y el enlace ya no funciona.")
    }
    package var tooLargeTitle: String {
        say(
            "That is too large to be sent", fr: "C’est trop volumineux pour être envoyé",
            es: "Es demasiado grande para enviarlo")
    }
    package var tooLargeSentence: String {
        say(
            "Shorten the text, or choose a smaller file, and send it again.",
            fr: "Raccourcissez le texte, ou choisissez un fichier plus petit, et renvoyez.",
            es: "Acorte el texto o elija un archivo más pequeño y envíelo de nuevo.")
    }
    package var unsupportedTitle: String {
        say(
            "This format is not taken here", fr: "Ce format n’est pas accepté ici", es: "Este formato no se admite aquí"
        )
    }
    package var unsupportedSentence: String {
        say(
            "Send the form from its own page.", fr: "Envoyez le formulaire depuis sa propre page.",
            es: "Envíe el formulario desde su propia página.")
    }
    package var pageTooManyTitle: String { say("Too many tries", fr: "Trop d’essais", es: "Demasiados intentos") }
    package func tooManySentence(seconds: Int) -> String {
        let wait = count(
            seconds, one: "second", many: "seconds", fr: ("seconde", "secondes"), es: ("segundo", "segundos"))
        return say(
            "Wait \(wait), then try again. Nothing is lost.", fr: "Attendez \(wait), puis réessayez. Rien n’est perdu.",
            es: "Espere \(wait) y vuelva a intentarlo. No se ha perdido nada.")
    }
    package var serverErrorTitle: String {
        say(
            "Something went wrong on our side", fr: "Un problème est survenu chez nous",
            es: "Algo falló de nuestro lado")
    }
    package func serverErrorSentence(reference: String) -> String {
        say(
            "What you sent may not have been stored: load the page again to see. If it happens again, tell an administrator this number: \(reference).",
            fr:
                "Ce que vous avez envoyé n’a peut-être pas été enregistré\u{00A0}: rechargez la page pour le voir. Si cela se reproduit, donnez ce numéro à l’administration\u{00A0}: \(reference).",
            es:
                "Puede que lo que envió no se haya guardado: cargue de nuevo la página para verlo. Si vuelve a ocurrir, dé este número a la administración: \(reference)."
        )
    }
    package var unavailableTitle: String {
        say("The campus is busy", fr: "Le campus est très occupé", es: "El campus está muy ocupado")
    }
    package var unavailableSentence: String {
        say(
            "Nothing is lost. Wait a minute, then load the page again.",
            fr: "Rien n’est perdu. Attendez une minute, puis rechargez la page.",
            es: "No se ha perdido nada. Espere un minuto y cargue de nuevo la página.")
    }
}
