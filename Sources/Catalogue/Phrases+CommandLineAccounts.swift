// What commands say about accounts, sessions and invitations.

extension Phrases {
    // The one line on each command and each option.
    package var helpSessionList: String {
        say(
            "list your sessions and tokens", fr: "lister vos sessions et jetons",
            es: "listar sus sesiones y tokens")
    }
    package var helpSessionEnd: String {
        say(
            "sign out, or end the session with that number",
            fr: "se déconnecter, ou mettre fin à la session de ce numéro",
            es: "cerrar la sesión, o terminar la que tiene ese número")
    }
    package var othersOption: String {
        say("end all but this one", fr: "mettre fin à toutes sauf celle-ci", es: "terminar todas menos esta")
    }
    package var helpPersonLink: String {
        say("make a one-time link", fr: "créer un lien à usage unique", es: "crear un enlace de un solo uso")
    }
    package var purposeOption: String {
        say(
            "sign-in (without), password or address", fr: "sign-in (par défaut), password ou address",
            es: "sign-in (por defecto), password o address")
    }
    package var addressOption: String {
        say(
            "another address to prove; without, the one on record",
            fr: "une autre adresse à confirmer\u{00A0}; sinon, celle enregistrée",
            es: "otra dirección que confirmar; si no, la registrada")
    }
    package var findOption: String {
        say(
            "only whose name or address holds them", fr: "seulement ceux dont le nom ou l’adresse les contient",
            es: "solo quienes los tengan en su nombre o dirección")
    }
    package var helpPersonEnd: String {
        say(
            "end an account; nothing is deleted", fr: "fermer un compte\u{00A0}; rien n’est supprimé",
            es: "cerrar una cuenta; no se elimina nada")
    }
    package var helpPersonReopen: String {
        say("open an account again", fr: "rouvrir un compte", es: "abrir de nuevo una cuenta")
    }
    package var helpPersonInvite: String {
        say(
            "invite the people in a CSV with name, email and language",
            fr: "inviter les personnes d’un CSV avec nom, courriel et langue",
            es: "invitar a las personas de un CSV con nombre, correo e idioma")
    }
    package var inviteDryRunOption: String {
        say(
            "say what would happen, row by row, and invite nobody",
            fr: "dire ce qui se passerait, ligne par ligne, sans inviter",
            es: "decir qué ocurriría, fila por fila, sin invitar a nadie")
    }
    package var inviteCSVOption: String {
        say(
            "write the result with the links there, for you alone",
            fr: "y écrire le résultat avec les liens, pour vous seul",
            es: "escribir ahí el resultado con los enlaces, solo para usted")
    }
    package var helpAccountShow: String {
        say("show your account", fr: "montrer votre compte", es: "mostrar su cuenta")
    }
    package var helpAccountName: String {
        say("change your name", fr: "changer votre nom", es: "cambiar su nombre")
    }
    package var helpAccountLanguage: String {
        say("change your language", fr: "changer votre langue", es: "cambiar su idioma")
    }
    package var helpAccountPassword: String {
        say(
            "change your password; other sessions end",
            fr: "changer votre mot de passe\u{00A0}; les autres sessions prennent fin",
            es: "cambiar su contraseña; las demás sesiones terminan")
    }
    package var helpAccountExport: String {
        say(
            "write everything that is kept about you into a JSON file",
            fr: "écrire tout ce qui est gardé sur vous dans un fichier JSON",
            es: "escribir todo lo que se guarda sobre usted en un archivo JSON")
    }
    package var helpAccountErase: String {
        say("erase your data for good", fr: "effacer vos données pour toujours", es: "borrar sus datos para siempre")
    }
    package var proofLinkOption: String {
        say(
            "instead of the password, a one-time link or its code",
            fr: "au lieu du mot de passe, un lien à usage unique ou son code",
            es: "en lugar de la contraseña, un enlace de un solo uso o su código")
    }
    package var yesOption: String {
        say(
            "do it; without, say what goes and what stays",
            fr: "le faire\u{00A0}; sinon, dire ce qui disparaît et ce qui reste",
            es: "hacerlo; si no, decir qué desaparece y qué queda")
    }

    // What they say.
    package func noPurpose(_ typed: String) -> String {
        say(
            "There is no purpose “\(typed)”. There are: sign-in, password, address.",
            fr: "Il n’y a pas d’usage «\u{00A0}\(typed)\u{00A0}». Il y a\u{00A0}: sign-in, password, address.",
            es: "No hay ningún uso «\(typed)». Hay: sign-in, password, address.")
    }
    package var newAddressOnlyForAddress: String {
        say(
            "--address goes with --purpose address.", fr: "--address va avec --purpose address.",
            es: "--address va con --purpose address.")
    }
    package func linkFor(_ name: String, purpose: String, proving address: String?) -> String {
        let what =
            switch purpose {
            case "password": purposePassword
            case "address": purposeAddress
            default: purposeSignIn
            }
        let lead = say("For \(name): \(what).", fr: "Pour \(name)\u{00A0}: \(what).", es: "Para \(name): \(what).")
        return [lead, address.map(sendOnlyTo), linkWorksOnce].compactMap(\.self).joined(separator: " ")
    }
    private var linkWorksOnce: String {
        say(
            "The link works once, for 30 minutes:", fr: "Le lien sert une fois, pendant 30 minutes\u{00A0}:",
            es: "El enlace sirve una vez, durante 30 minutos:")
    }
    package func accountEnded(_ name: String) -> String {
        say(
            "The account of \(name) has ended. Nothing was deleted; iml person reopen opens it again.",
            fr: "Le compte de \(name) est fermé. Rien n’a été supprimé\u{00A0}; iml person reopen le rouvre.",
            es: "La cuenta de \(name) está cerrada. No se eliminó nada; iml person reopen la abre de nuevo.")
    }
    package func accountReopened(_ name: String) -> String {
        say(
            "The account of \(name) is open again.", fr: "Le compte de \(name) est rouvert.",
            es: "La cuenta de \(name) está abierta de nuevo.")
    }
    package func linksWritten(to path: String) -> String {
        say(
            "The links are in \(path), which only you can read. They work once, for 7 days.",
            fr: "Les liens sont dans \(path), que vous seul pouvez lire. Ils servent une fois, pendant 7 jours.",
            es: "Los enlaces están en \(path), que solo usted puede leer. Sirven una vez, durante 7 días.")
    }
    package var nothingInvited: String {
        say(
            "Nothing was done. Leave --dry-run away to invite.",
            fr: "Rien n’a été fait. Enlevez --dry-run pour inviter.",
            es: "No se hizo nada. Quite --dry-run para invitar.")
    }
    package var sessionNumber: String { say("Number", fr: "Numéro", es: "Número") }
    package func sessionsEnded(_ number: Int) -> String {
        number == 1
            ? say("1 session has ended.", fr: "1 session a pris fin.", es: "Terminó 1 sesión.")
            : say(
                "\(self.number(number)) sessions have ended.", fr: "\(self.number(number)) sessions ont pris fin.",
                es: "Terminaron \(self.number(number)) sesiones.")
    }
    package var askNewPassword: String {
        say("New password:", fr: "Nouveau mot de passe\u{00A0}:", es: "Contraseña nueva:")
    }
    package var askProof: String {
        say("Your password again:", fr: "Votre mot de passe, encore une fois\u{00A0}:", es: "Su contraseña, otra vez:")
    }
    package func copyWritten(to path: String) -> String {
        say(
            "Everything about you is in \(path), which only you can read.",
            fr: "Tout ce qui vous concerne est dans \(path), que vous seul pouvez lire.",
            es: "Todo lo que hay sobre usted está en \(path), que solo usted puede leer.")
    }
    package var eraseNeedsYes: String {
        say(
            "This is final: see what goes and what stays with “iml account erase”, then add --yes.",
            fr:
                "C’est définitif\u{00A0}: voyez ce qui disparaît et ce qui reste avec «\u{00A0}iml account erase\u{00A0}», puis ajoutez --yes.",
            es: "Es definitivo: vea qué desaparece y qué queda con «iml account erase» y luego añada --yes.")
    }
}
