package import Learning
package import MigrationLaw

// What each type of question asks for, what was given and what is right. The sentence is its own description.

extension Phrases {
    // How it is answered.
    package func howToAnswer(_ type: ItemType) -> String {
        switch type {
        case .single: oneAnswer
        case .multiple: say("choose all that fit", fr: "plusieurs réponses", es: "elija todas las correctas")
        case .matching: say("match", fr: "associer", es: "relacionar")
        case .ordering: say("put in order", fr: "mettre dans l’ordre", es: "ordenar")
        case .numeric: say("number", fr: "nombre", es: "número")
        case .date: say("date", fr: "date", es: "fecha")
        case .computed: say("from the record", fr: "d’après le registre", es: "según el registro")
        }
    }
    package var ticksExplained: String {
        say(
            "A wrong tick takes away what a right one gives; never below 0.",
            fr: "Une case cochée à tort retire ce qu’une bonne réponse apporte\u{00A0}; jamais moins de 0.",
            es: "Una casilla incorrecta resta lo que suma una correcta; nunca menos de 0.")
    }
    package var pairsExplained: String {
        say(
            "Choose a partner for every row. Each right pair gives its part of the point.",
            fr: "Choisissez une réponse pour chaque ligne. Chaque association juste donne sa part du point.",
            es: "Elija una respuesta para cada fila. Cada relación correcta da su parte del punto.")
    }
    package func orderExplained(_ steps: Int) -> String {
        say(
            "Number every step from 1 to \(number(steps)), 1 for the first. Each step that rightly follows another gives its part of the point.",
            fr:
                "Numérotez chaque étape de 1 à \(number(steps)), 1 pour la première. Chaque étape qui en suit une autre à bon droit donne sa part du point.",
            es:
                "Numere cada paso del 1 al \(number(steps)), 1 para el primero. Cada paso que sigue correctamente a otro da su parte del punto."
        )
    }
    package var typedNumberLabel: String { say("Your number", fr: "Votre nombre", es: "Su número") }
    package func typedNumberLabel(_ unit: String) -> String {
        say("Number of \(unit)", fr: "Nombre (\(unit))", es: "Número (\(unit))")
    }
    package var wholeNumberHint: String {
        say(
            "Digits only, such as 20.", fr: "En chiffres, par exemple 20.", es: "Solo cifras, por ejemplo 20.")
    }
    package var decimalNumberHint: String {
        say(
            "Digits, with a point or comma before decimals, such as 1.5.",
            fr: "En chiffres, avec une virgule ou un point avant les décimales, par exemple 1,5.",
            es: "Cifras, con coma o punto antes de los decimales, por ejemplo 1,5.")
    }
    package var dateLabel: String { say("Date", fr: "Date", es: "Fecha") }
    package var dayLabel: String { say("Day", fr: "Jour", es: "Día") }
    package var monthLabel: String { say("Month", fr: "Mois", es: "Mes") }
    package var yearLabel: String { say("Year", fr: "Année", es: "Año") }
    package var dateFieldsHint: String {
        say(
            "In figures, the year with four: 23 3 1976.", fr: "En chiffres, l’année avec quatre\u{00A0}: 23 3 1976.",
            es: "En cifras, el año con cuatro: 23 3 1976.")
    }
    package var openRecord: String {
        say("Open the record", fr: "Ouvrir le registre", es: "Abrir el registro")
    }
    /// Said by the script while an order or a date is not whole.
    package var savedWhenNumbered: String {
        say(
            "Not saved yet: give every step its own number.",
            fr: "Pas encore enregistré\u{00A0}: donnez à chaque étape son propre numéro.",
            es: "Aún no se ha guardado: dé a cada paso su propio número.")
    }
    package var savedWhenDated: String {
        say(
            "Not saved yet: fill in day, month and year with four digits.",
            fr: "Pas encore enregistré\u{00A0}: indiquez le jour, le mois et l’année à quatre chiffres.",
            es: "Aún no se ha guardado: indique el día, el mes y el año con cuatro cifras.")
    }

    // What was given, and what is right.
    package var partlyRight: String { say("Partly right", fr: "Juste en partie", es: "Correcta en parte") }
    package func pointsForAnswer(_ points: Fraction) -> String {
        points == Fraction(1)
            ? say("1 point", fr: "1 point", es: "1 punto")
            : say(
                "\(self.points(points)) point", fr: "\(self.points(points)) point", es: "\(self.points(points)) punto")
    }
    package var rightAndNotChosen: String {
        say("Right, and not chosen", fr: "Juste, mais non choisie", es: "Correcta, y no elegida")
    }
    package func yourPair(_ group: String?) -> String {
        let group = group ?? say("left open", fr: "laissé en blanc", es: "sin responder")
        return say("Your answer: \(group)", fr: "Votre réponse\u{00A0}: \(group)", es: "Su respuesta: \(group)")
    }
    package func rightPair(_ group: String) -> String {
        say("Right answer: \(group)", fr: "Bonne réponse\u{00A0}: \(group)", es: "Respuesta correcta: \(group)")
    }
    package func place(yours: Int, right: Int) -> String {
        say(
            "Your place: \(number(yours)) · right place: \(number(right))",
            fr: "Votre place\u{00A0}: \(number(yours)) · bonne place\u{00A0}: \(number(right))",
            es: "Su lugar: \(number(yours)) · lugar correcto: \(number(right))")
    }
    package func place(_ place: Int) -> String {
        say(
            "Your place: \(number(place))", fr: "Votre place\u{00A0}: \(number(place))",
            es: "Su lugar: \(number(place))")
    }
    package func rightPlace(_ place: Int) -> String {
        say(
            "Right place: \(number(place))", fr: "Bonne place\u{00A0}: \(number(place))",
            es: "Lugar correcto: \(number(place))")
    }
    package func rightNeighbours(_ right: Int, of all: Int) -> String {
        say(
            "Right neighbours: \(number(right)) of \(number(all))",
            fr: "Suites justes\u{00A0}: \(number(right)) sur \(number(all))",
            es: "Pasos seguidos correctos: \(number(right)) de \(number(all))")
    }
    package var fromTheRecord: String {
        say("What the record says", fr: "Ce que dit le registre", es: "Lo que dice el registro")
    }
    package func within(_ tolerance: String) -> String {
        say(
            "taken as right up to \(tolerance) more or less", fr: "accepté à \(tolerance) près",
            es: "se acepta con \(tolerance) de más o de menos")
    }
    /// A number with decimals as the reader writes it.
    package func decimal(_ number: ExactNumber) -> String {
        if let whole = number.whole { return self.number(whole) }
        let sign = language == .english ? "." : ","
        return number.description.split(separator: ".").joined(separator: sign)
    }
    /// What was typed, or is right, as the reader writes it; what is no number or day stands as it was typed.
    package func value(_ text: String, for kind: Item.Kind) -> String {
        switch kind {
        case .numeric:
            let typed = Result { () throws(TypedNumberError) in try ExactNumber(typed: text) }
            if case .success(let number) = typed { return decimal(number) }
        case .date:
            let typed = Result { () throws(TypedDayError) in try CalendarDay(typed: text) }
            if case .success(let day) = typed { return self.day(day) }
        case .single, .multiple, .matching, .ordering, .computed: break
        }
        return text
    }

    // Computed.
    /// The four answers about the status of a State, in the words of the syllabus.
    package func statusAsAnswer(_ status: Status) -> String {
        switch status {
        case .party:
            say("Party: bound on that day", fr: "Partie\u{00A0}: lié à cette date", es: "Parte: obligado ese día")
        case .contracting:
            say(
                "Contracting: not bound yet", fr: "Contractant\u{00A0}: pas encore lié",
                es: "Contratante: aún no obligado")
        case .signatory:
            say(
                "Signed only: not bound", fr: "Signataire seulement\u{00A0}: non lié", es: "Solo firmante: no obligado")
        case .none: say("Not joined: no act at all", fr: "Ni signature ni adhésion", es: "Sin firma ni adhesión")
        case .formerParty: say("Former party", fr: "Ancienne partie", es: "Antigua parte")
        case .unknown: say("Not known here", fr: "Pas connu ici", es: "No se sabe aquí")
        }
    }
    package func recordComplete(_ instrument: String, to date: String) -> String {
        say(
            "\(instrument): the record is complete up to \(date).",
            fr: "\(instrument)\u{00A0}: le registre est complet jusqu’au \(date).",
            es: "\(instrument): el registro está completo hasta el \(date).")
    }
    package func standing(_ state: String, on day: String, status: String, acts: [String]) -> String {
        let acts =
            acts.isEmpty
            ? say("no act recorded", fr: "aucun acte enregistré", es: "ningún acto registrado")
            : acts.joined(separator: ", ")
        return say(
            "\(state) on \(day): \(status). Acts: \(acts).",
            fr: "\(state), le \(day)\u{00A0}: \(status). Actes\u{00A0}: \(acts).",
            es: "\(state), el \(day): \(status). Actos: \(acts).")
    }
    package func inEffectFrom(_ date: String) -> String {
        say("in effect from \(date)", fr: "avec effet le \(date)", es: "con efecto desde el \(date)")
    }

    // Why an answer was not stored.
    package func noOptionChosen(slot: Int) -> String {
        say(
            "Tick at least one answer to question \(number(slot)). What was saved before stands.",
            fr: "Cochez au moins une réponse à la question \(number(slot)). Ce qui était enregistré reste valable.",
            es: "Marque al menos una respuesta a la pregunta \(number(slot)). Lo guardado antes sigue valiendo.")
    }
    package func noPairGiven(slot: Int) -> String {
        say(
            "Choose a partner for at least one row of question \(number(slot)). What was saved before stands.",
            fr:
                "Choisissez une réponse pour au moins une ligne de la question \(number(slot)). Ce qui était enregistré reste valable.",
            es:
                "Elija una respuesta para al menos una fila de la pregunta \(number(slot)). Lo guardado antes sigue valiendo."
        )
    }
    package func wrongShape(slot: Int, wanted: String) -> String {
        say(
            "Question \(number(slot)) is answered by “\(wanted)”. Send that.",
            fr: "La réponse à la question \(number(slot)) s’envoie sous «\u{00A0}\(wanted)\u{00A0}».",
            es: "La pregunta \(number(slot)) se responde con «\(wanted)». Envíe eso.")
    }
    package func doubledPart(slot: Int) -> String {
        say(
            "An answer to question \(number(slot)) stands twice. Give each its own place, once.",
            fr:
                "Une réponse à la question \(number(slot)) figure deux fois. Donnez à chacune sa place, une seule fois.",
            es: "Una respuesta a la pregunta \(number(slot)) aparece dos veces. Dé a cada una su lugar, una sola vez.")
    }
    package func tooManyParts(slot: Int, given: Int, limit: Int) -> String {
        say(
            "Question \(number(slot)) takes at most \(number(limit)) parts; \(number(given)) were given.",
            fr:
                "La question \(number(slot)) accepte au plus \(number(limit)) éléments\u{00A0}; \(number(given)) ont été donnés.",
            es: "La pregunta \(number(slot)) admite como máximo \(number(limit)) elementos; se dieron \(number(given))."
        )
    }
    package func missingSteps(slot: Int, given: Int, wanted: Int) -> String {
        say(
            "Number all \(number(wanted)) steps of question \(number(slot)), each with its own number; \(number(given)) have one.",
            fr:
                "Numérotez les \(number(wanted)) étapes de la question \(number(slot)), chacune avec son propre numéro\u{00A0}; \(number(given)) en ont un.",
            es:
                "Numere los \(number(wanted)) pasos de la pregunta \(number(slot)), cada uno con su propio número; \(number(given)) lo tienen."
        )
    }
    package func badNumber(slot: Int, _ error: TypedNumberError) -> String {
        switch error {
        case .blank:
            say(
                "Write a number for question \(number(slot)). What was saved before stands.",
                fr: "Écrivez un nombre pour la question \(number(slot)). Ce qui était enregistré reste valable.",
                es: "Escriba un número para la pregunta \(number(slot)). Lo guardado antes sigue valiendo.")
        case .notANumber, .tooLong:
            say(
                "Question \(number(slot)) wants a number in digits, such as 20 or 1.5, and nothing else.",
                fr:
                    "La question \(number(slot)) demande un nombre en chiffres, par exemple 20 ou 1,5, et rien d’autre.",
                es: "La pregunta \(number(slot)) pide un número en cifras, por ejemplo 20 o 1,5, y nada más.")
        case .ambiguous:
            say(
                "The number for question \(number(slot)) can be read in two ways. Write thousands without a sign (8227), and one decimal more or less (8.2270).",
                fr:
                    "Le nombre pour la question \(number(slot)) peut se lire de deux façons. Écrivez les milliers sans signe (8227), ou une décimale de plus (8,2270).",
                es:
                    "El número de la pregunta \(number(slot)) puede leerse de dos maneras. Escriba los miles sin signo (8227), o un decimal más (8,2270)."
            )
        case .outOfBounds:
            say(
                "The number for question \(number(slot)) is larger than any answer here, or has more than six decimals. Check it.",
                fr:
                    "Le nombre pour la question \(number(slot)) dépasse toute réponse possible ici, ou a plus de six décimales. Vérifiez-le.",
                es:
                    "El número de la pregunta \(number(slot)) es mayor que cualquier respuesta posible aquí, o tiene más de seis decimales. Revíselo."
            )
        }
    }
    package func badDay(slot: Int, _ error: TypedDayError) -> String {
        switch error {
        case .blank:
            say(
                "Fill in the date for question \(number(slot)). What was saved before stands.",
                fr: "Indiquez la date pour la question \(number(slot)). Ce qui était enregistré reste valable.",
                es: "Indique la fecha para la pregunta \(number(slot)). Lo guardado antes sigue valiendo.")
        case .incomplete:
            say(
                "Fill in day, month and year for question \(number(slot)).",
                fr: "Indiquez le jour, le mois et l’année pour la question \(number(slot)).",
                es: "Indique el día, el mes y el año para la pregunta \(number(slot)).")
        case .yearOfFourDigits:
            say(
                "Write the year with four digits for question \(number(slot)), for example 2024.",
                fr: "Écrivez l’année avec quatre chiffres pour la question \(number(slot)), par exemple 2024.",
                es: "Escriba el año con cuatro cifras para la pregunta \(number(slot)), por ejemplo 2024.")
        case .notADay, .tooLong:
            say(
                "Question \(number(slot)) wants a date in digits, such as 28 7 1951 (1951-07-28).",
                fr: "La question \(number(slot)) demande une date en chiffres, par exemple 28 7 1951 (1951-07-28).",
                es: "La pregunta \(number(slot)) pide una fecha en cifras, por ejemplo 28 7 1951 (1951-07-28).")
        case .noSuchDay:
            say(
                "The calendar has no such day. Check day and month for question \(number(slot)).",
                fr: "Ce jour n’existe pas. Vérifiez le jour et le mois pour la question \(number(slot)).",
                es: "Ese día no existe. Revise el día y el mes de la pregunta \(number(slot)).")
        }
    }
    package func notResolved(slot: Int) -> String {
        say(
            "Question \(number(slot)) cannot be read. Tell an administrator; it is not your fault.",
            fr:
                "La question \(number(slot)) est illisible. Signalez-le à un administrateur\u{00A0}; ce n’est pas votre faute.",
            es: "La pregunta \(number(slot)) no se puede leer. Avise a un administrador; no es culpa suya.")
    }
    package var someNotStoredTitle: String {
        say(
            "Not every answer was saved", fr: "Toutes les réponses n’ont pas été enregistrées",
            es: "No se guardaron todas las respuestas")
    }
}
