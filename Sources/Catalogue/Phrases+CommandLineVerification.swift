/// Why a certificate's file is not valid, or what is missing to tell; each follows the outcome, as its reason.
extension Phrases {
    // Not valid. An error after a colon is the detail of a fault in a file, in English.
    package func fileCannotBeRead(_ error: String) -> String {
        say("it cannot be read: \(error)", fr: "il est illisible\u{00A0}: \(error)", es: "no se puede leer: \(error)")
    }
    package func notAsIssued(_ error: String) -> String {
        say(
            "it is not as certificates are issued: \(error)",
            fr: "il n’a pas la forme des certificats délivrés\u{00A0}: \(error)",
            es: "no tiene la forma de los certificados emitidos: \(error)")
    }
    package var namesOtherIssuer: String {
        say(
            "it names another issuer than the one asked.", fr: "il indique un autre émetteur que celui consulté.",
            es: "indica un emisor distinto del consultado.")
    }
    package func keyNotListed(_ key: String) -> String {
        say(
            "its issuer does not list the key \(key).", fr: "son émetteur ne publie pas la clé \(key).",
            es: "su emisor no publica la clave \(key).")
    }
    package func keyOfOtherKind(_ key: String) -> String {
        say(
            "the key \(key) is of another kind than its proof needs.",
            fr: "la clé \(key) n’est pas du type que demande sa preuve.",
            es: "la clave \(key) no es del tipo que requiere su prueba.")
    }
    package func keyNotForCertificates(_ key: String) -> String {
        say(
            "its issuer does not sign certificates with the key \(key).",
            fr: "son émetteur ne signe pas de certificats avec la clé \(key).",
            es: "su emisor no firma certificados con la clave \(key).")
    }
    package func keyRetired(_ moment: String) -> String {
        say(
            "its key was retired on \(moment), before it was signed.",
            fr: "sa clé a été retirée le \(moment), avant la signature.",
            es: "su clave se retiró el \(moment), antes de la firma.")
    }
    package func keyCompromised(_ moment: String) -> String {
        say(
            "its key is compromised since \(moment), and no log shows that it is older.",
            fr: "sa clé est compromise depuis le \(moment), et aucun journal ne montre qu’il est antérieur.",
            es: "su clave está comprometida desde el \(moment), y ningún registro muestra que sea anterior.")
    }
    package var signatureDoesNotFit: String {
        say(
            "its signature does not fit: it was changed, or signed by somebody else.",
            fr: "sa signature ne correspond pas\u{00A0}: il a été modifié, ou signé par quelqu’un d’autre.",
            es: "su firma no corresponde: se modificó o lo firmó otra persona.")
    }
    package func signedInFuture(_ moment: String) -> String {
        say(
            "it says it was signed on \(moment), which is yet to come.",
            fr: "il se dit signé le \(moment), une date à venir.",
            es: "dice que se firmó el \(moment), una fecha que aún no ha llegado.")
    }
    package func validOnlyFrom(_ moment: String) -> String {
        say(
            "it is valid from \(moment) only.", fr: "il n’est valide qu’à partir du \(moment).",
            es: "solo es válido a partir del \(moment).")
    }
    package func validUntil(_ moment: String) -> String {
        say(
            "it was valid until \(moment).", fr: "il a été valide jusqu’au \(moment).",
            es: "fue válido hasta el \(moment).")
    }
    package var itIsRevoked: String { say("it is revoked.", fr: "il est révoqué.", es: "está revocado.") }
    package var noPlaceInStatusList: String {
        say(
            "its place in the status list does not exist.",
            fr: "la liste des révocations n’a pas la place qu’il indique.",
            es: "la lista de revocaciones no tiene el lugar que indica.")
    }

    // Missing to tell.
    package func statusListMissing(_ address: String) -> String {
        say(
            "no status list was given. Fetch \(address).",
            fr: "la liste des révocations n’a pas été donnée. Téléchargez \(address).",
            es: "no se ha dado la lista de revocaciones. Descargue \(address).")
    }
}
