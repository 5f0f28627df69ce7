package import Learning
package import MigrationLaw

/// What commands say of certificates.
extension Phrases {
    // Under a number.
    package var standsUnderNumber: String {
        say(
            "VALID: issued under this number, and it stands.",
            fr: "VALIDE\u{00A0}: délivré sous ce numéro et en vigueur.",
            es: "VÁLIDO: emitido con este número y vigente.")
    }
    package func revokedUnderNumber(on day: CalendarDay, reason: String) -> String {
        let date = self.day(day)
        return say(
            "REVOKED on \(date): \(reason)", fr: "RÉVOQUÉ le \(date)\u{00A0}: \(reason)",
            es: "REVOCADO el \(date): \(reason)")
    }
    package func numberLine(_ number: String) -> String {
        say("Number: \(number)", fr: "Numéro\u{00A0}: \(number)", es: "Número: \(number)")
    }
    package func nameLine(_ name: String?) -> String {
        let shown = name ?? say("(erased)", fr: "(effacé)", es: "(borrado)")
        return say("Name: \(shown)", fr: "Nom\u{00A0}: \(shown)", es: "Nombre: \(shown)")
    }
    package func courseLine(_ title: String, version: Int) -> String {
        say(
            "Course: \(title), version \(version)", fr: "Cours\u{00A0}: \(title), version \(version)",
            es: "Curso: \(title), versión \(version)")
    }
    package func timeLine(minutes: Int) -> String {
        let time = duration(minutes: minutes)
        return say("Time: \(time)", fr: "Durée\u{00A0}: \(time)", es: "Duración: \(time)")
    }
    package func issuedLine(_ day: CalendarDay, by issuer: String) -> String {
        let date = self.day(day)
        return say(
            "Issued: \(date) by \(issuer)", fr: "Délivré le \(date) par \(issuer)",
            es: "Emitido el \(date) por \(issuer)")
    }
    package func revocationsUntil(_ moment: String) -> String {
        say(
            "Not revoked in the status list of \(moment).",
            fr: "Ne figure pas dans la liste des révocations du \(moment).",
            es: "No figura en la lista de revocaciones de \(moment).")
    }
    package var testLine: String {
        say(
            "TEST: this campus had no public address, so this proves nothing.",
            fr: "TEST\u{00A0}: ce campus n’avait pas d’adresse publique, donc ceci ne prouve rien.",
            es: "PRUEBA: este campus no tenía dirección pública, así que esto no prueba nada.")
    }
    package func achievementLine(_ name: String) -> String {
        say("Achievement: \(name)", fr: "Réussite\u{00A0}: \(name)", es: "Logro: \(name)")
    }
    package func issuerLine(_ address: String) -> String {
        say("Issuer: \(address)", fr: "Émetteur\u{00A0}: \(address)", es: "Emisor: \(address)")
    }
    package func status(of certificate: Certificate) -> String {
        switch certificate.status {
        case .issued: say("valid", fr: "valide", es: "válido")
        case .revoked: say("revoked", fr: "révoqué", es: "revocado")
        case .replaced: word(for: .replaced)
        }
    }

    // A file.
    package var fileValid: String {
        say(
            "VALID: issued by the issuer it names, unchanged, and it stands.",
            fr: "VALIDE\u{00A0}: délivré par l’émetteur qu’il indique, inchangé et en vigueur.",
            es: "VÁLIDO: emitido por el emisor que indica, sin cambios y vigente.")
    }
    package var fileNotKnown: String {
        say(
            "NOT KNOWN: something is missing to tell.", fr: "INDÉTERMINÉ\u{00A0}: il manque un élément pour répondre.",
            es: "INDETERMINADO: falta algo para responder.")
    }
    /// The word is the one that programs read.
    package func fileNotValid(_ word: String) -> String {
        let why =
            switch word {
            case "revoked": say("revoked", fr: "révoqué", es: "revocado")
            case "replaced": self.word(for: .replaced)
            case "expired": say("expired", fr: "expiré", es: "caducado")
            case "not-yet-valid": say("not-yet-valid", fr: "pas encore valide", es: "todavía no válido")
            case "wrong": say("wrong", fr: "non conforme", es: "no conforme")
            default: word
            }
        return say("NOT VALID (\(why))", fr: "NON VALIDE (\(why))", es: "NO VÁLIDO (\(why))")
    }
    package func fetchKeys(_ address: String) -> String {
        say(
            "Fetch \(address) and give it with --did.", fr: "Téléchargez \(address) et indiquez le fichier avec --did.",
            es: "Descargue \(address) e indique el archivo con --did.")
    }
    package func fetchStatusList(_ address: String) -> String {
        say(
            "Fetch \(address) and give it with --status-list.",
            fr: "Téléchargez \(address) et indiquez le fichier avec --status-list.",
            es: "Descargue \(address) e indique el archivo con --status-list.")
    }
    package func neitherFileNorNumber(_ typed: String) -> String {
        say(
            "“\(typed)” is neither a file nor a certificate's number.",
            fr: "«\u{00A0}\(typed)\u{00A0}» n’est ni un fichier ni le numéro d’un certificat.",
            es: "«\(typed)» no es ni un archivo ni el número de un certificado.")
    }

    // Taking and revoking.
    package func certificateWritten(_ path: String) -> String {
        say(
            "Written: \(path). Anyone can check it with: iml verify \(path)",
            fr: "Fichier écrit\u{00A0}: \(path). Tout le monde peut le vérifier avec\u{00A0}: iml verify \(path)",
            es: "Archivo escrito: \(path). Cualquiera puede comprobarlo con: iml verify \(path)")
    }
    package var reasonMissing: String {
        say(
            "--reason TEXT is missing: everyone who checks will read why.",
            fr: "Il manque --reason TEXT\u{00A0}: toute personne qui vérifie le certificat lira ce motif.",
            es: "Falta --reason TEXT: quien compruebe el certificado leerá el motivo.")
    }
    package func certificateRevoked(_ certificate: Certificate.ID) -> String {
        say(
            "Revoked: \(certificate). The public status list says so from now on.",
            fr: "Révoqué\u{00A0}: \(certificate). La liste publique des révocations l’indique désormais.",
            es: "Revocado: \(certificate). La lista pública de revocaciones lo indica desde ahora.")
    }
}
