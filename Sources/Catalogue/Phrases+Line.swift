// When the line is lost, when it is back, and what came too late. What is shown by the script stands here too.

extension Phrases {
    package var lineLost: String {
        say(
            "The line is lost. Your answers are kept on this device and will be sent when it is back.",
            fr:
                "La connexion est coupée. Vos réponses sont gardées sur cet appareil et partiront dès qu’elle sera rétablie.",
            es: "Se ha perdido la conexión. Sus respuestas quedan en este dispositivo y se enviarán cuando vuelva.")
    }
    package var lineBack: String {
        say(
            "Connected again. All your answers are stored.",
            fr: "La connexion est rétablie. Toutes vos réponses sont enregistrées.",
            es: "Ha vuelto la conexión. Todas sus respuestas están guardadas.")
    }
    package var lineUnsent: String {
        say(
            "Nothing went out: the line is lost. Your answers are kept on this device. Send again when the line is back.",
            fr:
                "Rien n’est parti\u{00A0}: la connexion est coupée. Vos réponses sont gardées sur cet appareil. Envoyez de nouveau quand elle sera rétablie.",
            es:
                "No se ha enviado nada: se ha perdido la conexión. Sus respuestas quedan en este dispositivo. Vuelva a enviar cuando haya conexión."
        )
    }
    package var lineSignedOut: String {
        say(
            "You are signed out. Your answers are kept on this device and will be sent once you have signed in again.",
            fr:
                "Votre session a pris fin. Vos réponses sont gardées sur cet appareil et partiront après votre nouvelle connexion.",
            es:
                "Su sesión se ha cerrado. Sus respuestas quedan en este dispositivo y se enviarán en cuanto vuelva a entrar."
        )
    }
    package var draftLineLost: String {
        say(
            "The line is lost. What you write is kept on this device. Send it when the line is back.",
            fr:
                "La connexion est coupée. Ce que vous écrivez est gardé sur cet appareil. Envoyez-le quand elle sera rétablie.",
            es: "Se ha perdido la conexión. Lo que escriba queda en este dispositivo. Envíelo cuando vuelva.")
    }
    package var draftLineBack: String {
        say(
            "Connected again. You can send.", fr: "La connexion est rétablie. Vous pouvez envoyer.",
            es: "Ha vuelto la conexión. Ya puede enviar.")
    }
    package var draftUnsent: String {
        say(
            "Nothing went out: the line is lost. What you wrote is kept on this device. Send again when the line is back.",
            fr:
                "Rien n’est parti\u{00A0}: la connexion est coupée. Ce que vous avez écrit est gardé sur cet appareil. Envoyez de nouveau quand elle sera rétablie.",
            es:
                "No se ha enviado nada: se ha perdido la conexión. Lo que escribió queda en este dispositivo. Vuelva a enviar cuando haya conexión."
        )
    }
    package var draftSignedOut: String {
        say(
            "You are signed out. What you wrote is kept on this device. Sign in again and send it.",
            fr:
                "Votre session a pris fin. Ce que vous avez écrit est gardé sur cet appareil. Connectez-vous de nouveau pour l’envoyer.",
            es: "Su sesión se ha cerrado. Lo que escribió queda en este dispositivo. Vuelva a entrar y envíelo.")
    }
    package var draftRestored: String {
        say(
            "What you wrote before stands here again. It has not been sent yet.",
            fr: "Ce que vous aviez écrit est de nouveau là. Ce n’est pas encore envoyé.",
            es: "Aquí está de nuevo lo que había escrito. Todavía no se ha enviado.")
    }
    /// Before the numbers of questions.
    package var lateAnswers: String {
        say(
            "This try ended while answers were still waiting on this device. What had not reached us by then does not count. Questions:",
            fr:
                "Cet essai a pris fin alors que des réponses attendaient encore sur cet appareil. Ce qui ne nous était pas parvenu ne compte pas. Questions\u{00A0}:",
            es:
                "Este intento terminó cuando aún había respuestas en espera en este dispositivo. Lo que no nos había llegado no cuenta. Preguntas:"
        )
    }
    /// Of a form that came after the end.
    package func cameTooLate(_ slots: [Int]) -> String {
        let numbers = enumeration(slots)
        return slots.count == 1
            ? say(
                "This try had ended when your form came. The answer to question \(numbers) could not be stored and does not count.",
                fr:
                    "Cet essai avait pris fin quand votre formulaire est arrivé. La réponse à la question \(numbers) n’a pas pu être enregistrée et ne compte pas.",
                es:
                    "Este intento ya había terminado cuando llegó su formulario. La respuesta a la pregunta \(numbers) no pudo guardarse y no cuenta."
            )
            : say(
                "This try had ended when your form came. The answers to questions \(numbers) could not be stored and do not count.",
                fr:
                    "Cet essai avait pris fin quand votre formulaire est arrivé. Les réponses aux questions \(numbers) n’ont pas pu être enregistrées et ne comptent pas.",
                es:
                    "Este intento ya había terminado cuando llegó su formulario. Las respuestas a las preguntas \(numbers) no pudieron guardarse y no cuentan."
            )
    }
    package var cameTooLateTitle: String {
        say("Some answers came too late", fr: "Des réponses sont arrivées trop tard", es: "Hubo respuestas tardías")
    }
    /// Of a form from an older page: these questions have newer answers, which the page now shows.
    package func overtaken(_ slots: [Int]) -> String {
        let numbers = enumeration(slots)
        return slots.count == 1
            ? say(
                "Question \(numbers) was answered in another window, and that answer stands. It is shown below; change it there if you want.",
                fr:
                    "La question \(numbers) a reçu une réponse dans une autre fenêtre, et c’est elle qui vaut. Elle s’affiche ci-dessous\u{00A0}; vous pouvez l’y changer.",
                es:
                    "La pregunta \(numbers) se respondió en otra ventana, y esa respuesta es la que vale. Se muestra abajo; puede cambiarla allí."
            )
            : say(
                "Questions \(numbers) were answered in another window, and those answers stand. They are shown below; change them there if you want.",
                fr:
                    "Les questions \(numbers) ont reçu une réponse dans une autre fenêtre, et ce sont ces réponses qui valent. Elles s’affichent ci-dessous\u{00A0}; vous pouvez les y changer.",
                es:
                    "Las preguntas \(numbers) se respondieron en otra ventana, y esas respuestas son las que valen. Se muestran abajo; puede cambiarlas allí."
            )
    }
    package var seeResult: String { say("See your result", fr: "Voir votre résultat", es: "Ver su resultado") }

    /// `1, 3 and 4`.
    private func enumeration(_ numbers: [Int]) -> String {
        let words = numbers.map { number($0) }
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        let first = words.dropLast().joined(separator: ", ")
        return say("\(first) and \(last)", fr: "\(first) et \(last)", es: "\(first) y \(last)")
    }
}
