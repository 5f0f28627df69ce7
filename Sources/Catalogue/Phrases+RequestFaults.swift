// What is wrong with a request before any act: its address, its form, its JSON. The sentence is its own description.

extension Phrases {
    // Addresses
    package var badPath: String {
        say(
            "The address cannot be read: it holds signs that no address of this site has. Check it, or start from the first page.",
            fr:
                "Cette adresse est illisible\u{00A0}: elle contient des signes qu’aucune adresse de ce site ne comporte. Vérifiez-la, ou repartez de la page d’accueil.",
            es:
                "La dirección no se puede leer: contiene signos que ninguna dirección de este sitio tiene. Compruébela o empiece desde la página de inicio."
        )
    }
    package var badQuery: String {
        say(
            "The part of the address after “?” cannot be read: it is wrongly encoded or too long. Open the page again and fill in its form.",
            fr:
                "La partie de l’adresse qui suit «\u{00A0}?\u{00A0}» est illisible\u{00A0}: mal codée ou trop longue. Rouvrez la page et remplissez son formulaire.",
            es:
                "La parte de la dirección que sigue a «?» no se puede leer: está mal codificada o es demasiado larga. Abra la página de nuevo y rellene su formulario."
        )
    }

    // Forms
    package func notAForm(_ type: String) -> String {
        say(
            "The body is no form. Send it as \(type).", fr: "Le corps n’est pas un formulaire. Envoyez-le en \(type).",
            es: "El cuerpo no es un formulario. Envíelo como \(type).")
    }
    package var formBadlyEncoded: String {
        say(
            "The form is wrongly encoded. Open the page again and send it from there; a program sends percent-encoded UTF-8 without NUL.",
            fr:
                "Le formulaire est mal codé. Rouvrez la page et envoyez-le de là\u{00A0}; un programme envoie de l’UTF-8 en codage pourcent, sans NUL.",
            es:
                "El formulario está mal codificado. Abra la página de nuevo y envíelo desde ella; un programa envía UTF-8 con codificación por ciento y sin NUL."
        )
    }
    package func tooManyFields(_ limit: Int) -> String {
        say(
            "The form has more than \(number(limit)) fields. Send it in parts.",
            fr: "Le formulaire a plus de \(number(limit)) champs. Envoyez-le en plusieurs fois.",
            es: "El formulario tiene más de \(number(limit)) campos. Envíelo por partes.")
    }
    package func formTooLarge(_ limit: Int) -> String {
        say(
            "The form has more than \(number(limit)) bytes. Shorten what you send.",
            fr: "Le formulaire a plus de \(number(limit)) octets. Raccourcissez ce que vous envoyez.",
            es: "El formulario tiene más de \(number(limit)) bytes. Acorte lo que envía.")
    }

    // JSON
    package func jsonFault(line: Int, column: Int, _ fault: String) -> String {
        say(
            "Line \(line), column \(column): \(fault)", fr: "Ligne \(line), colonne \(column)\u{00A0}: \(fault)",
            es: "Línea \(line), columna \(column): \(fault)")
    }
    package func jsonTooLarge(_ bytes: Int, limit: Int) -> String {
        say(
            "\(number(bytes)) bytes of JSON, at most \(number(limit)) are read. Send less at once.",
            fr: "\(number(bytes)) octets de JSON, \(number(limit)) au plus sont lus. Envoyez-en moins à la fois.",
            es: "\(number(bytes)) bytes de JSON; se leen \(number(limit)) como máximo. Envíe menos de una vez.")
    }
    package var jsonByteOrderMark: String {
        say(
            "a byte order mark stands before the JSON. Send UTF-8 without it.",
            fr: "un indicateur d’ordre des octets précède le JSON. Envoyez de l’UTF-8 sans lui.",
            es: "una marca de orden de bytes precede al JSON. Envíe UTF-8 sin ella.")
    }
    package var jsonNotUTF8: String {
        say(
            "these bytes are not UTF-8. Send UTF-8; a lone surrogate cannot be written.",
            fr: "ces octets ne sont pas de l’UTF-8. Envoyez de l’UTF-8\u{00A0}; un demi-codet isolé ne s’écrit pas.",
            es: "estos bytes no son UTF-8. Envíe UTF-8; un sustituto aislado no se puede escribir.")
    }
    package func jsonTooDeep(_ limit: Int) -> String {
        say(
            "objects and lists nest deeper than \(limit). Flatten the document.",
            fr: "objets et listes s’emboîtent sur plus de \(limit) niveaux. Aplatissez le document.",
            es: "los objetos y las listas se anidan a más de \(limit) niveles. Aplane el documento.")
    }
    package func jsonDoubled(_ key: String?) -> String {
        guard let key else {
            return say(
                "a member is named twice. Keep one.", fr: "un membre est nommé deux fois. N’en gardez qu’un.",
                es: "un miembro se nombra dos veces. Deje uno solo.")
        }
        return say(
            "the member “\(key)” is named twice. Keep one.",
            fr: "le membre «\u{00A0}\(key)\u{00A0}» est nommé deux fois. N’en gardez qu’un.",
            es: "el miembro «\(key)» se nombra dos veces. Deje uno solo.")
    }
    package var jsonNumberTooLarge: String {
        say(
            "this number is too large to be held exactly. Write it as text.",
            fr: "ce nombre est trop grand pour être conservé exactement. Écrivez-le comme texte.",
            es: "este número es demasiado grande para conservarlo exacto. Escríbalo como texto.")
    }
    package var jsonTrailing: String {
        say(
            "something follows the end of the JSON value. Remove it.",
            fr: "quelque chose suit la fin de la valeur JSON. Retirez-le.",
            es: "algo sigue al final del valor JSON. Quítelo.")
    }
    package var jsonNUL: String {
        say(
            "NUL stands in a text. Remove it.", fr: "un texte contient NUL. Retirez-le.",
            es: "un texto contiene NUL. Quítelo.")
    }
    /// - Parameter reason: the reader's own words, in English.
    package func jsonSyntax(_ reason: String) -> String {
        say(
            "this is no JSON (\(reason)). Correct it.", fr: "ce n’est pas du JSON (\(reason)). Corrigez-le.",
            es: "esto no es JSON (\(reason)). Corríjalo.")
    }

    // What a field wants
    package var wantedText: String { say("text", fr: "un texte", es: "un texto") }
    package var wantedWholeNumber: String { say("a whole number", fr: "un nombre entier", es: "un número entero") }
    package var wantedTexts: String { say("a list of texts", fr: "une liste de textes", es: "una lista de textos") }
    package func wantedObject(limit: Int) -> String {
        say(
            "an object of texts, with at most \(number(limit)) members",
            fr: "un objet de textes, de \(number(limit)) membres au plus",
            es: "un objeto de textos, con \(number(limit)) miembros como máximo")
    }
    package func wantedOne(of words: [String]) -> String {
        let list = words.joined(separator: ", ")
        return say("one of \(list)", fr: "l’un de\u{00A0}: \(list)", es: "uno de: \(list)")
    }
    package var wantedDay: String {
        say(
            "a day as year-month-day, such as 2026-11-23", fr: "un jour écrit année-mois-jour, comme 2026-11-23",
            es: "un día escrito año-mes-día, como 2026-11-23")
    }
    package var wantedRole: String { say("a role", fr: "un rôle", es: "una función") }
    package var wantedFromListPage: String {
        say(
            "what the list’s own page sends", fr: "ce qu’envoie la page même de la liste",
            es: "lo que envía la propia página de la lista")
    }
    package var wantedLookedAtList: String {
        say("the list that was looked at", fr: "la liste vérifiée", es: "la lista que se revisó")
    }
}
