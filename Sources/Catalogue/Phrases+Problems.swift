/// What the API says of requests that cannot be read; programs show it to people.
extension Phrases {
    package func noRoute(_ path: String) -> String {
        say(
            "Check the address and the method: no route answers \(path).",
            fr: "Vérifiez l’adresse et la méthode\u{00A0}: aucune route ne répond à \(path).",
            es: "Compruebe la dirección y el método: ninguna ruta responde a \(path).")
    }
    package var cannotWriteNow: String {
        say(
            "The server cannot write now. Nothing that was confirmed is lost; try again in a minute.",
            fr:
                "Le serveur ne peut pas écrire en ce moment. Rien de ce qui a été confirmé n’est perdu\u{00A0}; réessayez dans une minute.",
            es:
                "El servidor no puede escribir ahora. Nada de lo confirmado se ha perdido; inténtelo de nuevo en un minuto."
        )
    }
    package func ownFault(number: String) -> String {
        say(
            "Something went wrong on our side. Tell an administrator the number \(number).",
            fr: "Une erreur s’est produite de notre côté. Indiquez à l’administration le numéro \(number).",
            es: "Algo falló por nuestra parte. Indique a la administración el número \(number).")
    }
    package var twoSignIns: String {
        say(
            "Send either the cookie or the bearer token, not both.",
            fr: "Envoyez le cookie ou le jeton du porteur, pas les deux.",
            es: "Envíe la cookie o el token de portador, no ambos.")
    }
    package var badToken: String {
        say(
            "The bearer token ended or never was. Sign in again: POST /api/v1/sessions.",
            fr:
                "Le jeton du porteur a pris fin ou n’a jamais existé. Connectez-vous de nouveau\u{00A0}: POST /api/v1/sessions.",
            es: "El token de portador terminó o nunca existió. Inicie sesión de nuevo: POST /api/v1/sessions.")
    }
    package var otherOrigin: String {
        say(
            "This request comes from a page of another site. Open the page here and send it from there.",
            fr: "Cette demande vient de la page d’un autre site. Ouvrez la page ici et envoyez-la de là.",
            es: "Esta petición viene de una página de otro sitio. Abra la página aquí y envíela desde ella.")
    }
    package var oldForm: String {
        say(
            "This form was opened before you signed in. Open the page again and send it from there.",
            fr: "Ce formulaire a été ouvert avant votre connexion. Rouvrez la page et envoyez-le de là.",
            es: "Este formulario se abrió antes de iniciar sesión. Abra la página de nuevo y envíelo desde ella.")
    }
    package var notJSON: String {
        say(
            "Send JSON with Content-Type: application/json.",
            fr: "Envoyez du JSON avec Content-Type: application/json.",
            es: "Envíe JSON con Content-Type: application/json.")
    }
    package func notAcceptable(_ offered: String) -> String {
        say(
            "Ask for \(offered) in Accept.", fr: "Demandez \(offered) dans Accept.", es: "Pida \(offered) en Accept.")
    }
    package func badField(_ name: String, wanted: String) -> String {
        say(
            "The field “\(name)” wants \(wanted).",
            fr: "Le champ «\u{00A0}\(name)\u{00A0}» attend\u{00A0}: \(wanted).",
            es: "El campo «\(name)» espera: \(wanted).")
    }
}
