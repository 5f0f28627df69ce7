// What was sent in an activity, beside the model answer.

extension Phrases {
    package var besideTheModel: String {
        say("Beside the model answer", fr: "Face à la réponse type", es: "Frente al modelo")
    }
    /// `4 of 6 as in the model`.
    package func asInModel(_ same: Int, of all: Int) -> String {
        let (same, all) = (number(same), number(all))
        return say(
            "\(same) of \(all) as in the model", fr: "\(same) sur \(all) comme la réponse type",
            es: "\(same) de \(all) como el modelo")
    }
    package var sameAsModelShort: String {
        say("As the model:", fr: "Comme la réponse type\u{00A0}:", es: "Como el modelo:")
    }
    package var furtherQuestions: String { say("Further questions", fr: "Autres questions", es: "Otras preguntas") }
    package var activityAgain: String {
        say("The situation and the task", fr: "La situation et la consigne", es: "La situación y la tarea")
    }
    package var changeAnswers: String {
        say(
            "Change your answers and send again", fr: "Changer vos réponses et renvoyer",
            es: "Cambiar y enviar de nuevo")
    }
}
