/// What commands say to those who run a campus.
extension Phrases {
    // People.
    package func noPerson(_ email: String) -> String {
        say(
            "Nobody here has the address “\(email)”. See iml person list.",
            fr: "Personne ici n’a l’adresse «\u{00A0}\(email)\u{00A0}». Voyez iml person list.",
            es: "Nadie tiene aquí la dirección «\(email)». Vea iml person list.")
    }
    package func noRole(_ typed: String, known: [String]) -> String {
        let all = known.joined(separator: ", ")
        return say(
            "There is no role “\(typed)”. There are: \(all).",
            fr: "Il n’y a pas de rôle «\u{00A0}\(typed)\u{00A0}». Il y a\u{00A0}: \(all).",
            es: "No hay ningún rol «\(typed)». Hay: \(all).")
    }
    package func roleGiven(_ role: String, to name: String) -> String {
        say(
            "\(name) is \(role) now.", fr: "\(name) a désormais le rôle «\u{00A0}\(role)\u{00A0}».",
            es: "\(name) tiene ahora el rol «\(role)».")
    }
    package func roleTaken(_ role: String, from name: String) -> String {
        say(
            "\(name) is \(role) no longer.", fr: "\(name) n’a plus le rôle «\u{00A0}\(role)\u{00A0}».",
            es: "\(name) ya no tiene el rol «\(role)».")
    }
    package func linkFor(_ name: String, _ email: String, isNew: Bool) -> String {
        let lead =
            isNew
            ? say(
                "Made: \(name) <\(email)>.", fr: "Compte créé\u{00A0}: \(name) <\(email)>.",
                es: "Cuenta creada: \(name) <\(email)>.")
            : say("For \(name) <\(email)>.", fr: "Pour \(name) <\(email)>.", es: "Para \(name) <\(email)>.")
        return say(
            "\(lead) Hand over this link; it works once, for 30 minutes:",
            fr:
                "\(lead) Remettez-lui ce lien\u{00A0}; il fonctionne une seule fois, pendant 30\u{00A0}minutes\u{00A0}:",
            es: "\(lead) Entréguele este enlace; funciona una sola vez, durante 30\u{00A0}minutos:")
    }
    package var codeWithoutScript: String {
        say(
            "Without script, or for iml session --link, the code is:",
            fr: "Sans script, ou pour iml session --link, le code est\u{00A0}:",
            es: "Sin script, o para iml session --link, el código es:")
    }

    // Serving.
    package func listening(_ address: String) -> String {
        say("listening on \(address)", fr: "à l’écoute sur \(address)", es: "a la escucha en \(address)")
    }
    package var campusStarting: String {
        say(
            "The campus is starting. Try again in a moment.", fr: "Le campus démarre. Réessayez dans un instant.",
            es: "El campus está arrancando. Vuelva a intentarlo dentro de un momento.")
    }
    package func portInUse(_ port: UInt16, of host: String, next: String) -> String {
        say(
            "Port \(port) of \(host) is in use by another program. Stop that program, or choose another port: iml serve --listen \(next)",
            fr:
                "Le port \(port) de \(host) est occupé par un autre programme. Arrêtez ce programme, ou choisissez un autre port\u{00A0}: iml serve --listen \(next)",
            es:
                "Otro programa ocupa el puerto \(port) de \(host). Detenga ese programa o elija otro puerto: iml serve --listen \(next)"
        )
    }
    package func hostUnknown(_ host: String) -> String {
        say(
            "“\(host)” is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for every address.",
            fr:
                "«\u{00A0}\(host)\u{00A0}» n’est pas une adresse de cette machine. Utilisez 127.0.0.1, ou 0.0.0.0 pour toutes les adresses.",
            es: "«\(host)» no es una dirección de esta máquina. Use 127.0.0.1, o 0.0.0.0 para todas las direcciones.")
    }
    package func cannotListen(_ port: UInt16, of host: String, _ reason: String) -> String {
        say(
            "Cannot listen on port \(port) of \(host): \(reason). Choose another port or address.",
            fr:
                "Impossible d’écouter sur le port \(port) de \(host)\u{00A0}: \(reason). Choisissez un autre port ou une autre adresse.",
            es: "No se puede escuchar en el puerto \(port) de \(host): \(reason). Elija otro puerto u otra dirección.")
    }
    package func cannotSetUp(_ what: String) -> String {
        say(
            "Cannot set up \(what). Memory or file descriptors are short (see ulimit -n).",
            fr:
                "Impossible de mettre en place\u{00A0}: \(what). La mémoire ou les descripteurs de fichier manquent (voyez ulimit -n).",
            es: "No se puede preparar: \(what). Falta memoria o faltan descriptores de archivo (vea ulimit -n).")
    }
    package var nobodyAdministers: String {
        say(
            "Nobody administers this campus yet. Open this address within 30 minutes; it works once:",
            fr:
                "Personne n’administre encore ce campus. Ouvrez cette adresse dans les 30\u{00A0}minutes\u{00A0}; elle fonctionne une seule fois\u{00A0}:",
            es:
                "Nadie administra todavía este campus. Abra esta dirección antes de 30\u{00A0}minutos; funciona una sola vez:"
        )
    }
    package func administratorLink(in path: String) -> String {
        say(
            "administrator link (30 minutes, once) in \(path)",
            fr: "lien d’administration (30\u{00A0}minutes, une seule fois) dans \(path)",
            es: "enlace de administración (30\u{00A0}minutos, una sola vez) en \(path)")
    }
    package func noPlaceToListen(_ text: String) -> String {
        say(
            "“\(text)” is no place to listen. Write host and port: 127.0.0.1:8080.",
            fr:
                "Impossible d’écouter sur «\u{00A0}\(text)\u{00A0}». Écrivez l’hôte et le port\u{00A0}: 127.0.0.1:8080.",
            es: "No se puede escuchar en «\(text)». Escriba el host y el puerto: 127.0.0.1:8080.")
    }

    // Doctor.
    package func findingMark(isGood: Bool) -> String {
        isGood ? say("ok", fr: "ok", es: "ok") : say("SEE", fr: "VOIR", es: "VER")
    }
    package var dataFolder: String { say("data folder", fr: "dossier de données", es: "carpeta de datos") }
    package var contentFolder: String { say("content folder", fr: "dossier de contenu", es: "carpeta de contenido") }
    package var database: String { say("database", fr: "base de données", es: "base de datos") }
    package func databaseOpened(accounts: Int) -> String {
        say(
            "opened; accounts: \(accounts)", fr: "ouverte\u{00A0}; comptes\u{00A0}: \(accounts)",
            es: "abierta; cuentas: \(accounts)")
    }
    package var administrator: String { say("administrator", fr: "administration", es: "administración") }
    package var hasAdministrator: String {
        say("there is one", fr: "quelqu’un s’en charge", es: "alguien se encarga")
    }
    package var publicAddressSubject: String { say("public address", fr: "adresse publique", es: "dirección pública") }
    package var contentSubject: String { say("content", fr: "contenu", es: "contenido") }
    package func contentFaults(_ count: Int) -> String {
        guard count > 0 else { return say("no faults", fr: "aucune erreur", es: "sin errores") }
        return say(
            "\(self.count(count, one: "fault", many: "faults")): iml check",
            fr: "erreurs\u{00A0}: \(number(count)), voyez iml check", es: "errores: \(number(count)), vea iml check")
    }
    package var signingKeys: String { say("signing keys", fr: "clés de signature", es: "claves de firma") }
    package var noKeysYet: String {
        say(
            "none yet: made with the first certificate",
            fr: "aucune pour l’instant\u{00A0}: créées avec le premier certificat",
            es: "ninguna por ahora: se crean con el primer certificado")
    }
    package func keysEncrypted(_ all: Int) -> String {
        say("\(all), encrypted", fr: "\(all), avec chiffrement", es: "\(all), con cifrado")
    }
    package func olderThan(_ version: String, _ least: String) -> String {
        say(
            "\(version) is older than \(least): apt upgrade",
            fr: "\(version) est plus ancienne que \(least)\u{00A0}: apt upgrade",
            es: "\(version) es anterior a \(least): apt upgrade")
    }
}
