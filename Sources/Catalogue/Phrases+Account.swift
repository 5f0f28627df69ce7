package import Learning

// Accounts, setting up, and administration. The sentence is its own description.

extension Phrases {
    // Sign in, sign up, link
    package var signIn: String { say("Sign in", fr: "Se connecter", es: "Iniciar sesión") }
    package var signOut: String { say("Sign out", fr: "Se déconnecter", es: "Cerrar sesión") }
    package var signUp: String { say("Make an account", fr: "Créer un compte", es: "Crear una cuenta") }
    package var signUpLead: String {
        say(
            "An account keeps what you read and answer, and your certificates.",
            fr: "Un compte garde ce que vous lisez, ce que vous répondez et vos certificats.",
            es: "Una cuenta guarda lo que usted lee y responde, y sus certificados.")
    }
    package var signUpClosedHere: String {
        say(
            "Accounts are made by invitation here. Ask an administrator of your organisation for a one-time link.",
            fr:
                "Ici, les comptes se créent sur invitation. Demandez un lien à usage unique à l’administration de votre organisation.",
            es:
                "Aquí las cuentas se crean por invitación. Pida un enlace de un solo uso a la administración de su organización."
        )
    }
    package var makeMyAccount: String { say("Make my account", fr: "Créer mon compte", es: "Crear mi cuenta") }
    package var noAccountYet: String {
        say("No account yet?", fr: "Pas encore de compte\u{00A0}?", es: "¿Aún no tiene cuenta?")
    }
    package var haveAccount: String {
        say("You have an account?", fr: "Vous avez un compte\u{00A0}?", es: "¿Ya tiene cuenta?")
    }
    package var email: String { say("E-mail", fr: "Adresse e-mail", es: "Correo electrónico") }
    package var emailHint: String {
        say(
            "You sign in with it. Only those who administer the campus see it.",
            fr: "Elle sert à vous connecter. Seules les personnes qui administrent le campus la voient.",
            es: "Con él inicia sesión. Solo lo ven quienes administran el campus.")
    }
    package var password: String { say("Password", fr: "Mot de passe", es: "Contraseña") }
    package var passwordHint: String {
        say(
            "At least 12 characters. Four unrelated words work well.",
            fr: "Au moins 12 caractères. Quatre mots sans lien entre eux conviennent bien.",
            es: "Al menos 12 caracteres. Cuatro palabras sin relación entre sí sirven bien.")
    }
    package var name: String { say("Name", fr: "Nom", es: "Nombre") }
    package var accountNameHint: String {
        say(
            "In any script. Before your first final you confirm how it prints.",
            fr:
                "Dans l’écriture de votre choix. Avant votre première épreuve finale, vous confirmez comment il s’imprime.",
            es: "En cualquier escritura. Antes de su primer examen final confirmará cómo se imprime.")
    }
    package var forgotten: String {
        say(
            "Forgotten your password? Ask an administrator for a one-time link; it signs you in without one.",
            fr:
                "Mot de passe oublié\u{00A0}? Demandez un lien à usage unique à l’administration\u{00A0}: il vous connecte sans mot de passe.",
            es: "¿Olvidó su contraseña? Pida a la administración un enlace de un solo uso: con él entra sin contraseña."
        )
    }
    package var linkCode: String { say("Code", fr: "Code", es: "Código") }
    package var linkCodeHint: String {
        say(
            "Filled in by itself when you open the link. Otherwise copy the part of the link after the # sign.",
            fr: "Rempli tout seul quand vous ouvrez le lien. Sinon, copiez la partie du lien après le signe #.",
            es: "Se rellena solo al abrir el enlace. Si no, copie la parte del enlace que sigue al signo #.")
    }
    package var haveLink: String {
        say("Use a one-time link", fr: "Utiliser un lien à usage unique", es: "Usar un enlace de un solo uso")
    }

    // My data
    package var myData: String { say("My data", fr: "Mes données", es: "Mis datos") }
    package var myDataLead: String {
        say(
            "What this campus keeps about you.", fr: "Ce que ce campus conserve à votre sujet.",
            es: "Lo que este campus guarda sobre usted.")
    }
    package var memberSince: String { say("Account since", fr: "Compte créé le", es: "Cuenta creada el") }
    package var roleLabel: String { say("Role", fr: "Rôle", es: "Función") }
    package var learnerRole: String { say("learner", fr: "apprenant·e", es: "participante") }
    package var languageLabel: String { say("Language", fr: "Langue", es: "Idioma") }

    // Set-up
    package var setUpTitle: String {
        say("Set up this campus", fr: "Mettre en place ce campus", es: "Configurar este campus")
    }
    package var setUpLead: String {
        say(
            "You become its first administrator. You can change all but the code later, on the page for administrators.",
            fr:
                "Vous serez la première personne à l’administrer. Vous pourrez tout changer plus tard, sauf le code, sur la page d’administration.",
            es:
                "Usted será la primera persona que lo administre. Más adelante podrá cambiarlo todo, salvo el código, en la página de administración."
        )
    }
    package var setUpCodeHint: String {
        say(
            "Filled in by itself when you open the link. Otherwise copy the code that was printed under the address.",
            fr: "Rempli tout seul quand vous ouvrez le lien. Sinon, copiez le code affiché sous l’adresse.",
            es: "Se rellena solo al abrir el enlace. Si no, copie el código que apareció debajo de la dirección.")
    }
    package var you: String { say("You", fr: "Vous", es: "Usted") }
    package var theCampus: String { say("The campus", fr: "Le campus", es: "El campus") }
    package var siteName: String { say("Name of the site", fr: "Nom du site", es: "Nombre del sitio") }
    package var publicAddress: String { say("Public address", fr: "Adresse publique", es: "Dirección pública") }
    package var publicAddressHint: String {
        say(
            "https:// and the name of the host, as people will type it, such as https://campus.example.org. Leave it empty while you try things out: certificates are then tests.",
            fr:
                "https:// et le nom de l’hôte, comme on le tapera, par exemple https://campus.example.org. Laissez vide pendant vos essais\u{00A0}: les certificats sont alors des tests.",
            es:
                "https:// y el nombre del servidor, tal como se escribirá, por ejemplo https://campus.example.org. Déjelo vacío mientras hace pruebas: los certificados serán entonces de prueba."
        )
    }
    package var issuerName: String {
        say("Who issues certificates", fr: "Qui délivre les certificats", es: "Quién emite los certificados")
    }
    package var issuerNameHint: String {
        say(
            "The name of your organisation. Empty: the name of the site.",
            fr: "Le nom de votre organisation. Vide\u{00A0}: le nom du site.",
            es: "El nombre de su organización. Vacío: el nombre del sitio.")
    }
    package var issuerURL: String {
        say("Web page of the issuer", fr: "Page web de l’émetteur", es: "Página web del emisor")
    }
    package var issuerURLHint: String {
        say("Empty: the public address.", fr: "Vide\u{00A0}: l’adresse publique.", es: "Vacío: la dirección pública.")
    }
    package var languages: String { say("Languages", fr: "Langues", es: "Idiomas") }
    package var languagesHint: String {
        say(
            "Codes with commas between them, English first: en, fr, es.",
            fr: "Des codes séparés par des virgules, l’anglais en premier\u{00A0}: en, fr, es.",
            es: "Códigos separados por comas, el inglés primero: en, fr, es.")
    }
    package var whoMaySignUp: String {
        say("Who may make an account", fr: "Qui peut créer un compte", es: "Quién puede crear una cuenta")
    }
    package var anyone: String { say("anyone", fr: "tout le monde", es: "cualquier persona") }
    package var invitedOnly: String {
        say(
            "only those an administrator invites", fr: "seulement les personnes invitées par l’administration",
            es: "solo las personas que invite la administración")
    }
    package var fixedInFile: String {
        say(
            "Set in iml.yaml; change it there.", fr: "Fixé dans iml.yaml\u{00A0}; changez-le là.",
            es: "Fijado en iml.yaml; cámbielo allí.")
    }
    package var setUpAct: String {
        say("Set up and sign in", fr: "Mettre en place et se connecter", es: "Configurar e iniciar sesión")
    }

    // Administration
    package var administration: String { say("Administration", fr: "Administration", es: "Administración") }
    package var settings: String { say("Settings", fr: "Réglages", es: "Ajustes") }
    package var people: String { say("People", fr: "Personnes", es: "Personas") }
    package var changeSettings: String {
        say("Change the settings", fr: "Changer les réglages", es: "Cambiar los ajustes")
    }
    package var saveSettings: String {
        say("Save the settings", fr: "Enregistrer les réglages", es: "Guardar los ajustes")
    }
    package var notSet: String { say("not set", fr: "non fixée", es: "sin fijar") }
    package var notPublished: String {
        say("not published yet", fr: "pas encore publié", es: "sin publicar todavía")
    }
    package var filesChanged: String {
        say(
            "The files differ from what is published.", fr: "Les fichiers diffèrent de ce qui est publié.",
            es: "Los archivos difieren de lo publicado.")
    }
    package var filesSame: String {
        say(
            "The files are as published.", fr: "Les fichiers sont tels que publiés.",
            es: "Los archivos están tal como se publicaron.")
    }
    package func faults(_ count: Int) -> String {
        let faults = self.count(
            count, one: "fault", many: "faults", fr: ("faute", "fautes"), es: ("fallo", "fallos"))
        return say(
            "\(faults) in the files. Mend them, then publish.",
            fr: "\(faults) dans les fichiers. Corrigez, puis publiez.",
            es: "\(faults) en los archivos. Corrija y después publique.")
    }
    package func publish(version: Int) -> String {
        say(
            "Publish version \(number(version))", fr: "Publier la version \(number(version))",
            es: "Publicar la versión \(number(version))")
    }
    package var publishHint: String {
        say(
            "It is for those who enrol from now on; others stay on their version.",
            fr:
                "Elle est pour les personnes qui s’inscrivent à partir de maintenant\u{00A0}; les autres gardent leur version.",
            es: "Es para quienes se inscriban desde ahora; las demás personas siguen con su versión.")
    }
    package var noCourseFiles: String {
        say(
            "No course files were found. Put them into the content folder that `iml serve` was given.",
            fr: "Aucun fichier de cours n’a été trouvé. Placez-les dans le dossier de contenu indiqué à `iml serve`.",
            es: "No se encontraron archivos de cursos. Póngalos en la carpeta de contenido que se indicó a `iml serve`."
        )
    }
    package var makeLink: String {
        say("Make a one-time link", fr: "Créer un lien à usage unique", es: "Crear un enlace de un solo uso")
    }
    package func makeLink(for name: String) -> String {
        say(
            "Make a one-time link for \(name)", fr: "Créer un lien à usage unique pour \(name)",
            es: "Crear un enlace de un solo uso para \(name)")
    }
    package var linkMade: String {
        say("One-time link made", fr: "Lien à usage unique créé", es: "Enlace de un solo uso creado")
    }
    package func linkMadeFor(_ name: String) -> (before: String, name: String, after: String) {
        (
            say("For ", fr: "Pour ", es: "Para "), name,
            say(
                ". Send it to nobody else: whoever opens it is signed in as this person.",
                fr: ". Ne l’envoyez à personne d’autre\u{00A0}: qui l’ouvre se connecte sous ce nom.",
                es: ". No lo envíe a nadie más: quien lo abra entra con la cuenta de esta persona.")
        )
    }
    package func linkEnds(_ moment: Instant) -> String {
        say(
            "It works once, until \(self.moment(moment)). It is shown only now; if you lose it, make another.",
            fr:
                "Il sert une seule fois, jusqu’au \(self.moment(moment)). Il n’est affiché que maintenant\u{00A0}; si vous le perdez, créez-en un autre.",
            es: "Sirve una sola vez, hasta el \(self.moment(moment)). Solo se muestra ahora; si lo pierde, cree otro.")
    }
    package var linkAddress: String { say("The link", fr: "Le lien", es: "El enlace") }
    package var noCertificatesIssued: String {
        say(
            "No certificate has been issued yet.", fr: "Aucun certificat n’a encore été délivré.",
            es: "Todavía no se ha emitido ningún certificado.")
    }
    package var backToAdministration: String {
        say("Back to administration", fr: "Retour à l’administration", es: "Volver a la administración")
    }
    package var earlier: String { say("Earlier ones", fr: "Plus anciens", es: "Anteriores") }
    package var actHeading: String { say("Act", fr: "Action", es: "Acción") }
    package var sinceHeading: String { say("Since", fr: "Depuis le", es: "Desde el") }
    package var previewNote: String {
        say(
            "This is what the files say now. People who enrol see it once it is published.",
            fr: "Voici ce que disent les fichiers maintenant. Les personnes inscrites le verront une fois publié.",
            es: "Esto es lo que dicen los archivos ahora. Quienes se inscriban lo verán cuando se publique.")
    }
}
