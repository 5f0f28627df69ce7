/// One line on each option of commands, as help shows it.
extension Phrases {
    package var helpOption: String {
        say("show this", fr: "afficher cette aide", es: "mostrar esta ayuda")
    }
    package var jsonOption: String {
        say("print JSON for programs", fr: "afficher du JSON, pour des programmes", es: "mostrar JSON, para programas")
    }
    package var dataOption: String {
        say(
            "the campus: database, keys, settings", fr: "le campus\u{00A0}: base de données, clés, réglages",
            es: "el campus: base de datos, claves, ajustes")
    }
    package var contentOption: String {
        say(
            "the folder with Instruments/, Courses/, Assessments/",
            fr: "le dossier qui contient Instruments/, Courses/, Assessments/",
            es: "la carpeta que contiene Instruments/, Courses/, Assessments/")
    }
    package var actingOption: String {
        say(
            "act as operator on behalf of that person", fr: "agir en tant qu’exploitant au nom de cette personne",
            es: "actuar como operador en nombre de esa persona")
    }
    package var languageOption: String {
        say(
            "speak en, fr or es; without, as the environment says",
            fr: "langue\u{00A0}: en, fr ou es\u{00A0}; sinon selon l’environnement",
            es: "idioma: en, fr o es; si no, según el entorno")
    }
    package var activityFileOption: String {
        say(
            "the fields as a JSON object of texts", fr: "les champs, en objet JSON de textes",
            es: "los campos, como objeto JSON de textos")
    }
    package var allCertificatesOption: String {
        say(
            "everybody's; for the operator", fr: "ceux de tout le monde\u{00A0}; pour l’exploitant",
            es: "los de todas las personas; para el operador")
    }
    package var credentialFileOption: String {
        say(
            "write the signed credential to that file; - prints it",
            fr: "écrire le certificat signé dans ce fichier\u{00A0}; - l’affiche",
            es: "escribir el certificado firmado en ese archivo; - lo muestra")
    }
    package var reasonOption: String {
        say(
            "why; everyone who checks reads it", fr: "le motif\u{00A0}; toute personne qui vérifie le lit",
            es: "el motivo; lo lee quien compruebe el certificado")
    }
    package var dayOption: String {
        say(
            "on that day, such as 2020-01-01; today without",
            fr: "à cette date, par exemple 2020-01-01\u{00A0}; sinon aujourd’hui",
            es: "en esa fecha, por ejemplo 2020-01-01; si no, hoy")
    }
    package var whyOption: String {
        say("say why of each part", fr: "dire pourquoi pour chaque partie", es: "decir el porqué de cada parte")
    }
    package var listenOption: String {
        say(
            "where to listen; 127.0.0.1:8080 without", fr: "où écouter\u{00A0}; sinon 127.0.0.1:8080",
            es: "dónde escuchar; si no, 127.0.0.1:8080")
    }
    package var personLanguageOption: String {
        say("en, fr or es", fr: "en, fr ou es", es: "en, fr o es")
    }
    package var topicOption: String {
        say("only on that topic", fr: "seulement sur ce thème", es: "solo sobre ese tema")
    }
    package var holderOption: String {
        say("only for those persons", fr: "seulement pour ces personnes", es: "solo para esas personas")
    }
    package var instrumentOption: String {
        say("only of that instrument", fr: "seulement de cet instrument", es: "solo de ese instrumento")
    }
    package var linkOption: String {
        say(
            "sign in with a one-time link or its code", fr: "se connecter avec un lien à usage unique ou son code",
            es: "iniciar sesión con un enlace de un solo uso o su código")
    }
    package var emailOption: String {
        say(
            "your address; asked for otherwise", fr: "votre adresse\u{00A0}; sinon elle est demandée",
            es: "su dirección; si no, se pregunta")
    }
    package var issuerKeysOption: String {
        say(
            "the issuer's did.json, fetched from the issuer", fr: "le did.json de l’émetteur, téléchargé chez lui",
            es: "el did.json del emisor, descargado de este")
    }
    package var statusListOption: String {
        say(
            "the status list that the certificate names", fr: "la liste des révocations que le certificat indique",
            es: "la lista de revocaciones que indica el certificado")
    }
    package var correctionOption: String {
        say(
            "only words changed: give them to learners under way",
            fr: "seuls des mots changent\u{00A0}: les donner aux personnes en cours de formation",
            es: "solo cambian palabras: darlas a quienes ya están en el curso")
    }
    package var noteOption: String {
        say(
            "with --correction: what changed, for learners",
            fr: "avec --correction\u{00A0}: ce qui change, pour les apprenants",
            es: "con --correction: qué cambia, para quienes aprenden")
    }
    package var everybodyOption: String {
        say(
            "everybody on an earlier version", fr: "toutes les personnes sur une version antérieure",
            es: "todas las personas en una versión anterior")
    }
    package var dryRunOption: String {
        say("only say what would happen", fr: "dire seulement ce qui se passerait", es: "decir solo qué ocurriría")
    }
}
