/// What the API says of requests that it cannot take, beside what pages say too.
extension Phrases {
    package func wantedWholeNumber(within bounds: ClosedRange<Int>) -> String {
        say(
            "a whole number from \(number(bounds.lowerBound)) to \(number(bounds.upperBound))",
            fr: "un nombre entier de \(number(bounds.lowerBound)) à \(number(bounds.upperBound))",
            es: "un número entero de \(number(bounds.lowerBound)) a \(number(bounds.upperBound))")
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
}
