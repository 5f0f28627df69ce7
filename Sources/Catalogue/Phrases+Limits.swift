/// What is said when one address asks too much at once.
extension Phrases {
    package func tooManyRequests(retryAfterSeconds seconds: Int) -> String {
        let why = say(
            "Too many requests come from your network at once.",
            fr: "Trop de demandes arrivent à la fois de votre réseau.",
            es: "Llegan demasiadas peticiones a la vez desde su red.")
        return "\(why) \(tooManySentence(seconds: seconds))"
    }
    package func noAddressOfProxy(_ text: String) -> String {
        say(
            "The key “trustedProxies” in iml.yaml holds “\(text)”, which is no address and no block of addresses. Write for example: trustedProxies: 127.0.0.0/8, 2001:db8::/32",
            fr:
                "La clé «\u{00A0}trustedProxies\u{00A0}» de iml.yaml contient «\u{00A0}\(text)\u{00A0}», qui n’est ni une adresse ni un bloc d’adresses. Écrivez par exemple\u{00A0}: trustedProxies: 127.0.0.0/8, 2001:db8::/32",
            es:
                "La clave «trustedProxies» de iml.yaml contiene «\(text)», que no es ni una dirección ni un bloque de direcciones. Escriba por ejemplo: trustedProxies: 127.0.0.0/8, 2001:db8::/32"
        )
    }
}
