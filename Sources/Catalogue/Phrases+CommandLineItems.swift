package import Learning

/// What commands say of questions of each type.
extension Phrases {
    package func howToAnswer(example: String) -> String {
        say("answer like this: \(example)", fr: "répondre ainsi\u{00A0}: \(example)", es: "responda así: \(example)")
    }
    package func noAnswer(_ typed: String, to slot: Int, letters: String, example: String) -> String {
        say(
            "“\(typed)” is no answer to question \(slot). Write letters of \(letters) like this: \"\(example)\".",
            fr:
                "«\u{00A0}\(typed)\u{00A0}» n’est pas une réponse à la question \(slot). Écrivez des lettres parmi \(letters), ainsi\u{00A0}: \"\(example)\".",
            es:
                "«\(typed)» no es una respuesta a la pregunta \(slot). Escriba letras entre \(letters), así: \"\(example)\"."
        )
    }
    package func noAnswer(_ typed: String, to slot: Int, example: String) -> String {
        say(
            "“\(typed)” is no answer to question \(slot). Write it after an equals sign, like this: \(example).",
            fr:
                "«\u{00A0}\(typed)\u{00A0}» n’est pas une réponse à la question \(slot). Écrivez-la après un signe égal, ainsi\u{00A0}: \(example).",
            es:
                "«\(typed)» no es una respuesta a la pregunta \(slot). Escríbala después de un signo igual, así: \(example)."
        )
    }
    package func rowTwice(_ row: Int, in slot: Int) -> String {
        say(
            "Row \(row) of question \(slot) has two groups. Give it one.",
            fr: "La ligne \(row) de la question \(slot) a deux réponses. Donnez-en une.",
            es: "La fila \(row) de la pregunta \(slot) tiene dos respuestas. Dé una sola.")
    }
    package func slotVerdict(_ slot: Int, points: Fraction) -> String {
        if points == Fraction(1) { return slotRight(slot, true) }
        if points == Fraction(0) { return slotRight(slot, false) }
        return say(
            "\(slot). Partly right: \(pointsForAnswer(points))",
            fr: "\(slot). Juste en partie\u{00A0}: \(pointsForAnswer(points))",
            es: "\(slot). Correcta en parte: \(pointsForAnswer(points))")
    }
    package func yourAnswerLine(_ answer: String?) -> String {
        let answer = answer ?? say("nothing", fr: "rien", es: "nada")
        return say("your answer: \(answer)", fr: "votre réponse\u{00A0}: \(answer)", es: "su respuesta: \(answer)")
    }
    package func rightAnswerLine(_ answer: String) -> String {
        say("right answer: \(answer)", fr: "bonne réponse\u{00A0}: \(answer)", es: "respuesta correcta: \(answer)")
    }
    package var asksTheRecord: String {
        say("asks the record", fr: "interroge le registre", es: "consulta el registro")
    }
}
