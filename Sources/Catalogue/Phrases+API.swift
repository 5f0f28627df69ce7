/// What a field of a request has to hold.
package enum Wanted: Equatable, Sendable {
    /// Any text.
    case text
    /// A whole number of any size.
    case wholeNumber
    /// A whole number in those bounds.
    case wholeNumberWithin(ClosedRange<Int>)
    /// A list of texts, at most so many.
    case texts(most: Int)
    /// An object whose members are texts, at most so many.
    case textsByName(most: Int)
    /// One of the members in which an answer can stand.
    case oneAnswer
    /// One of those words.
    case oneOf([String])
    /// A day of the calendar.
    case day
    /// A role on the site.
    case role
    /// The list of people that was checked before.
    case checkedList
}

/// What the API says of requests that it cannot take.
extension Phrases {
    package func badField(_ name: String, wanted: Wanted) -> String {
        let kind = kind(of: wanted)
        return say(
            "The field “\(name)” wants \(kind).", fr: "Le champ «\u{00A0}\(name)\u{00A0}» attend \(kind).",
            es: "El campo «\(name)» espera \(kind).")
    }

    private func kind(of wanted: Wanted) -> String {
        switch wanted {
        case .text: say("text", fr: "un texte", es: "un texto")
        case .wholeNumber: say("a whole number", fr: "un nombre entier", es: "un número entero")
        case .wholeNumberWithin(let bounds):
            say(
                "a whole number from \(number(bounds.lowerBound)) to \(number(bounds.upperBound))",
                fr: "un nombre entier de \(number(bounds.lowerBound)) à \(number(bounds.upperBound))",
                es: "un número entero de \(number(bounds.lowerBound)) a \(number(bounds.upperBound))")
        case .texts(let most):
            say(
                "a list of texts, at most \(number(most))", fr: "une liste de textes, \(number(most)) au plus",
                es: "una lista de textos, \(number(most)) como máximo")
        case .textsByName(let most):
            say(
                "an object whose members are texts, at most \(number(most))",
                fr: "un objet dont les membres sont des textes, \(number(most)) au plus",
                es: "un objeto cuyos miembros sean textos, \(number(most)) como máximo")
        case .oneAnswer:
            say(
                "one answer: choice, order, pairs or value, and no other beside it",
                fr: "une seule réponse\u{00A0}: choice, order, pairs ou value, et rien d’autre à côté",
                es: "una sola respuesta: choice, order, pairs o value, y ninguna otra al lado")
        case .oneOf(let words):
            say(
                "one of the words \(words.joined(separator: ", "))",
                fr: "l’un des mots \(words.joined(separator: ", "))",
                es: "una de las palabras \(words.joined(separator: ", "))")
        case .day:
            say(
                "a day, such as 2020-01-31", fr: "un jour, par exemple 2020-01-31", es: "un día, por ejemplo 2020-01-31"
            )
        case .role: say("a role", fr: "un rôle", es: "una función")
        case .checkedList:
            say("the list that was checked", fr: "la liste qui a été vérifiée", es: "la lista que se comprobó")
        }
    }

    package var signInWithToken: String {
        say(
            "Sign in first: POST /api/v1/sessions gives a token, which you send as Authorization: Bearer.",
            fr:
                "Connectez-vous d’abord\u{00A0}: POST /api/v1/sessions donne un jeton, que vous envoyez dans Authorization: Bearer.",
            es:
                "Inicie sesión primero: POST /api/v1/sessions da un token, que se envía en Authorization: Bearer.")
    }
    package func noEntry(_ id: String) -> String {
        say(
            "The list has no entry “\(id)”. Ask again without “after”.",
            fr: "La liste n’a pas d’élément «\u{00A0}\(id)\u{00A0}». Redemandez-la sans «\u{00A0}after\u{00A0}».",
            es: "La lista no tiene ningún elemento «\(id)». Pídala de nuevo sin «after».")
    }

    // Requests that no handler sees.

    package var unreadableAddress: String {
        say(
            "The address cannot be read. Check how its characters are encoded.",
            fr: "L’adresse est illisible. Vérifiez le codage de ses caractères.",
            es: "No se puede leer la dirección. Compruebe cómo están codificados sus caracteres.")
    }
    package var unreadableHead: String {
        say(
            "The head of the request cannot be read. Check its lines against RFC 9112.",
            fr: "L’en-tête de la requête est illisible. Comparez ses lignes avec la RFC 9112.",
            es: "No se puede leer el encabezado de la petición. Compare sus líneas con la RFC 9112.")
    }
    package var wrongHost: String {
        say(
            "This server does not answer for that host name. Use the public address of the site.",
            fr: "Ce serveur ne répond pas pour ce nom d’hôte. Utilisez l’adresse publique du site.",
            es: "Este servidor no responde por ese nombre de servidor. Use la dirección pública del sitio.")
    }

    // JSON that cannot be taken.

    /// - Parameter column: 0 where it is not known.
    package func inJSON(line: Int, column: Int, _ sentence: String) -> String {
        let place =
            column > 0
            ? say(
                "Line \(number(line)), column \(number(column))",
                fr: "Ligne \(number(line)), colonne \(number(column))",
                es: "Línea \(number(line)), columna \(number(column))")
            : say("Line \(number(line))", fr: "Ligne \(number(line))", es: "Línea \(number(line))")
        return labelled(place, sentence)
    }
    package func jsonTooLarge(bytes: Int, limit: Int) -> String {
        say(
            "The body has \(number(bytes)) bytes, and at most \(number(limit)) are read. Send less at once.",
            fr:
                "Le corps compte \(number(bytes)) octets, et \(number(limit)) au plus sont lus. Envoyez moins à la fois.",
            es: "El cuerpo tiene \(number(bytes)) bytes y se leen \(number(limit)) como máximo. Envíe menos de una vez."
        )
    }
    package var jsonByteOrderMark: String {
        say(
            "a byte order mark stands before the JSON. Send it in UTF-8 without one.",
            fr: "une marque d’ordre des octets précède le JSON. Envoyez-le en UTF-8 sans elle.",
            es: "una marca de orden de bytes precede al JSON. Envíelo en UTF-8 sin ella.")
    }
    package var jsonNotUTF8: String {
        say(
            "these bytes are not UTF-8. Send the JSON in UTF-8.",
            fr: "ces octets ne sont pas de l’UTF-8. Envoyez le JSON en UTF-8.",
            es: "estos bytes no son UTF-8. Envíe el JSON en UTF-8.")
    }
    package func jsonTooDeep(limit: Int) -> String {
        say(
            "objects and lists nest deeper than \(number(limit)). Flatten them.",
            fr: "des objets et des listes s’emboîtent sur plus de \(number(limit)) niveaux. Aplatissez-les.",
            es: "hay objetos y listas anidados a más de \(number(limit)) niveles. Aplánelos.")
    }
    /// - Parameter name: Nil where it is not known.
    package func jsonNamedTwice(_ name: String?) -> String {
        if let name {
            return say(
                "the member “\(name)” is named twice. Keep one.",
                fr: "le membre «\u{00A0}\(name)\u{00A0}» figure deux fois. Gardez-en un.",
                es: "el miembro «\(name)» figura dos veces. Deje uno.")
        }
        return say(
            "a member is named twice. Keep one.", fr: "un membre figure deux fois. Gardez-en un.",
            es: "un miembro figura dos veces. Deje uno.")
    }
    package var jsonNumberOutOfRange: String {
        say(
            "this number is too large to be held exactly. Write it as text.",
            fr: "ce nombre est trop grand pour être gardé exactement. Écrivez-le comme un texte.",
            es: "este número es demasiado grande para guardarlo con exactitud. Escríbalo como texto.")
    }
    package var jsonTrailing: String {
        say(
            "something follows the end of the JSON. Remove it.", fr: "quelque chose suit la fin du JSON. Retirez-le.",
            es: "hay algo después del final del JSON. Quítelo.")
    }
    package var jsonNUL: String {
        say(
            "the character NUL stands in a text. Remove it.",
            fr: "le caractère NUL figure dans un texte. Retirez-le.",
            es: "el carácter NUL figura en un texto. Quítelo.")
    }
    package var jsonSyntax: String {
        say("this is no JSON. Correct it.", fr: "ce n’est pas du JSON. Corrigez-le.", es: "esto no es JSON. Corríjalo.")
    }
}
