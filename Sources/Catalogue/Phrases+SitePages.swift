/// The pages about the site itself: data, privacy, accessibility.
extension Phrases {
    // About this data.
    package var aboutDataLead: String {
        say(
            "The law on these pages is a record of facts: which texts there are, what they say in our own words, and what each State did and when. Each row keeps its source and its date.",
            fr:
                "Le droit de ces pages est un registre de faits\u{00A0}: quels textes existent, ce qu’ils disent avec nos propres mots, et ce que chaque État a fait et quand. Chaque ligne garde sa source et sa date.",
            es:
                "El derecho de estas páginas es un registro de hechos: qué textos existen, qué dicen con nuestras propias palabras, y qué hizo cada Estado y cuándo. Cada fila conserva su fuente y su fecha."
        )
    }
    package var inTheRecord: String {
        say("What is in the record", fr: "Ce que contient le registre", es: "Qué contiene el registro")
    }
    package var withCompleteParties: String {
        say(
            "with all acts of States up to a date", fr: "avec tous les actes des États jusqu’à une date",
            es: "con todos los actos de los Estados hasta una fecha")
    }
    package var howToReadIt: String { say("How to read it", fr: "Comment le lire", es: "Cómo leerlo") }
    package var howToReadItems: [String] {
        [
            say(
                "“Unknown” means that our record cannot say. It does not mean that a State has done nothing. Ask the depositary, whose page is linked from each instrument.",
                fr:
                    "«\u{00A0}Inconnu ici\u{00A0}» veut dire que notre registre ne peut pas répondre. Cela ne veut pas dire qu’un État n’a rien fait. Demandez au dépositaire\u{00A0}; chaque instrument renvoie à sa page.",
                es:
                    "«Desconocido aquí» significa que nuestro registro no puede decirlo. No significa que un Estado no haya hecho nada. Pregunte al depositario, cuya página está enlazada en cada instrumento."
            ),
            say(
                "A State stands as “not joined” only where the record of that instrument is complete up to the date asked about. After that date the last known status is shown, with its date.",
                fr:
                    "Un État figure comme «\u{00A0}ni partie ni signataire\u{00A0}» seulement si le registre de cet instrument est complet jusqu’à la date demandée. Après cette date, le dernier statut connu est affiché, avec sa date.",
                es:
                    "Un Estado figura como «ni parte ni firmante» solo si el registro de ese instrumento está completo hasta la fecha pedida. Después de esa fecha se muestra la última situación conocida, con su fecha."
            ),
            say(
                "Some acts are known only by their year. Inside that year the status is unknown.",
                fr: "De certains actes, on ne connaît que l’année. Pendant cette année, le statut est inconnu.",
                es: "De algunos actos solo se conoce el año. Dentro de ese año, la situación es desconocida."),
            say(
                "The date from which a treaty binds a State follows from the treaty's own rule. Where we do not know the rule, we give no date.",
                fr:
                    "La date à partir de laquelle un traité lie un État découle de la règle du traité lui-même. Si nous ne connaissons pas la règle, nous ne donnons pas de date.",
                es:
                    "La fecha desde la que un tratado vincula a un Estado se sigue de la regla del propio tratado. Si no conocemos la regla, no damos fecha."
            ),
            say(
                "Territories have no status of their own here.", fr: "Les territoires n’ont pas ici de statut propre.",
                es: "Los territorios no tienen aquí situación propia."),
            say(
                "Names and the order of States say nothing about the status of any place. We inform; we do not rate.",
                fr:
                    "Les noms et l’ordre des États ne disent rien du statut d’un lieu. Nous informons, nous ne notons pas.",
                es:
                    "Los nombres y el orden de los Estados no dicen nada sobre la condición de ningún lugar. Informamos, no calificamos."
            ),
            say(
                "Summaries are ours. The official text decides, and is linked.",
                fr: "Les résumés sont de nous. Seul le texte officiel fait foi\u{00A0}; un lien y mène.",
                es: "Los resúmenes son nuestros. Solo el texto oficial da fe, y está enlazado."),
        ]
    }
    package var confidenceTitle: String {
        say("How sure a row is", fr: "Fiabilité d’une ligne", es: "Fiabilidad de una fila")
    }
    package var confidenceSourced: String {
        say(
            "Sourced: compared with, or taken from, a source that was read.",
            fr: "Avec source\u{00A0}: la ligne a été comparée à une source lue, ou en est tirée.",
            es: "Con fuente: la fila se comparó con una fuente leída o se tomó de ella.")
    }
    package var confidenceKnown: String {
        say(
            "Known: from the author's knowledge; check it before you rely on it.",
            fr:
                "De mémoire\u{00A0}: la ligne vient des connaissances de l’auteur\u{00A0}; vérifiez-la avant de vous y fier.",
            es: "De memoria: la fila viene del conocimiento del autor; compruébela antes de fiarse de ella.")
    }
    package var reportMistake: String {
        say(
            "Found a mistake? Tell an administrator of this campus, with the address of the page and a source.",
            fr:
                "Vous avez trouvé une erreur\u{00A0}? Signalez-la à l’administration de ce campus, avec l’adresse de la page et une source.",
            es:
                "¿Ha encontrado un error? Avise a la administración de este campus, con la dirección de la página y una fuente."
        )
    }

    // Privacy.
    package var privacyLead: String {
        say(
            "What this campus keeps about you, why, and who can see it.",
            fr: "Ce que ce campus conserve à votre sujet, pourquoi, et qui peut le voir.",
            es: "Qué guarda este campus sobre usted, por qué y quién puede verlo.")
    }
    package var whatWeKeep: String { say("What we keep", fr: "Ce que nous conservons", es: "Qué guardamos") }
    package var whatWeKeepItems: [String] {
        [
            say(
                "Your name, e-mail address and language, to know who is learning. Your password is kept only as a digest that cannot be turned back.",
                fr:
                    "Votre nom, votre adresse e-mail et votre langue, pour savoir qui apprend. Du mot de passe, nous ne gardons qu’une empreinte qui ne permet pas de le retrouver.",
                es:
                    "Su nombre, su correo electrónico y su idioma, para saber quién aprende. De la contraseña solo guardamos una huella con la que no se puede recuperar."
            ),
            say(
                "Your enrolments, the lessons you marked as read, your activities, your answers and results, to decide completion by the rule of the course.",
                fr:
                    "Vos inscriptions, les leçons marquées comme lues, vos activités, vos réponses et vos résultats, pour savoir si le cours est terminé selon sa règle.",
                es:
                    "Sus inscripciones, las lecciones marcadas como leídas, sus actividades, sus respuestas y resultados, para saber si el curso está completo según su regla."
            ),
            say(
                "Your certificates as they were issued. Anyone who has the number of a certificate can check it, and then sees the name, the course and the date printed on it.",
                fr:
                    "Vos certificats tels que délivrés. Toute personne qui a le numéro d’un certificat peut le vérifier\u{00A0}: elle voit alors le nom, le cours et la date qui y sont imprimés.",
                es:
                    "Sus certificados tal como se emitieron. Quien tenga el número de un certificado puede verificarlo, y ve entonces el nombre, el curso y la fecha impresos en él."
            ),
            say(
                "A log of acts (who did what, and when), so that decisions can be examined later.",
                fr: "Un journal des actes (qui a fait quoi, et quand), pour pouvoir examiner les décisions plus tard.",
                es: "Un registro de los actos (quién hizo qué y cuándo), para poder examinar las decisiones más tarde."),
        ]
    }
    package var whatWeDoNot: String {
        say("What we do not do", fr: "Ce que nous ne faisons pas", es: "Qué no hacemos")
    }
    package var whatWeDoNotItems: [String] {
        [
            say(
                "No advertising, no counting of visitors by others, no content from other sites on these pages.",
                fr:
                    "Pas de publicité, pas de mesure d’audience par des tiers, pas de contenu d’autres sites sur ces pages.",
                es: "Ni publicidad, ni medición de visitas por terceros, ni contenido de otros sitios en estas páginas."
            ),
            say(
                "One cookie, to keep you signed in. It ends when you sign out.",
                fr: "Un seul cookie, pour maintenir votre connexion. Il disparaît quand vous vous déconnectez.",
                es: "Una sola cookie, para mantener su sesión iniciada. Termina cuando la cierra."),
            say(
                "While you take a quiz, answers that could not be sent stay on your device until they are stored.",
                fr:
                    "Pendant un questionnaire, les réponses qui n’ont pas pu partir restent sur votre appareil jusqu’à leur enregistrement.",
                es:
                    "Durante un cuestionario, las respuestas que no se pudieron enviar quedan en su dispositivo hasta que se guardan."
            ),
        ]
    }
    package var yourRightsTitle: String {
        say("Your data is yours to see", fr: "Vous pouvez voir vos données", es: "Usted puede ver sus datos")
    }
    package func yourRights(contact: String?) -> String {
        let seeing = say(
            "Signed in, you see what is kept about you behind your name at the top.",
            fr: "Une fois la connexion faite, votre nom, en haut, mène à ce qui est conservé à votre sujet.",
            es: "Con la sesión iniciada, su nombre, arriba, lleva a lo que se guarda sobre usted.")
        let asking =
            if let contact {
                say(
                    "To have it corrected or erased, ask the people who run this campus: \(contact).",
                    fr:
                        "Pour le faire corriger ou effacer, adressez-vous aux personnes qui gèrent ce campus\u{00A0}: \(contact).",
                    es: "Para que se corrija o se borre, diríjase a quienes gestionan este campus: \(contact).")
            } else {
                say(
                    "To have it corrected or erased, ask an administrator of this campus.",
                    fr: "Pour le faire corriger ou effacer, adressez-vous à l’administration de ce campus.",
                    es: "Para que se corrija o se borre, diríjase a la administración de este campus.")
            }
        let proof = say(
            "A certificate that was issued stays checkable unless it is revoked.",
            fr: "Un certificat délivré reste vérifiable tant qu’il n’est pas révoqué.",
            es: "Un certificado emitido se puede verificar mientras no se revoque.")
        return "\(seeing) \(asking) \(proof)"
    }

    // Accessibility.
    package var accessibilityLead: String {
        say(
            "These pages are made for slow lines, old phones, keyboards, screen readers and large text. We aim at WCAG 2.2, level AA.",
            fr:
                "Ces pages sont faites pour les connexions lentes, les vieux téléphones, le clavier, les lecteurs d’écran et les grands caractères. Nous visons les WCAG 2.2, niveau AA.",
            es:
                "Estas páginas están hechas para conexiones lentas, teléfonos antiguos, teclados, lectores de pantalla y texto grande. Aspiramos a las WCAG 2.2, nivel AA."
        )
    }
    package var whatToExpect: String {
        say("What you can expect", fr: "Ce que vous pouvez attendre", es: "Qué puede esperar")
    }
    package var whatToExpectItems: [String] {
        [
            say(
                "Every page works without script, and can be used with the keyboard alone.",
                fr: "Chaque page fonctionne sans script et s’utilise au clavier seul.",
                es: "Todas las páginas funcionan sin scripts y se pueden usar solo con el teclado."),
            say(
                "Colour never carries a meaning alone: a letter or a word stands with it.",
                fr: "La couleur ne porte jamais seule un sens\u{00A0}: une lettre ou un mot l’accompagne.",
                es: "El color nunca lleva solo un significado: lo acompaña una letra o una palabra."),
            say(
                "Dark and light follow your system. Text can be enlarged to 400 percent.",
                fr: "Le clair et le sombre suivent votre système. Le texte peut être agrandi jusqu’à 400\u{00A0}%.",
                es: "El modo claro u oscuro sigue a su sistema. El texto se puede ampliar hasta el 400\u{00A0}%."),
            say(
                "Pages print without navigation and with the notes on the law opened.",
                fr: "Les pages s’impriment sans navigation et avec les notes de droit ouvertes.",
                es: "Las páginas se imprimen sin navegación y con las notas de derecho abiertas."),
            say(
                "A time limit is shown as a clock time and as minutes. If you need more time, ask an administrator before you start.",
                fr:
                    "Une limite de temps est donnée en heure et en minutes. S’il vous faut plus de temps, demandez-le à l’administration avant de commencer.",
                es:
                    "Un límite de tiempo se muestra como hora y en minutos. Si necesita más tiempo, pídalo a la administración antes de empezar."
            ),
        ]
    }
    package var knownLimits: String {
        say("What is not good yet", fr: "Ce qui n’est pas encore bon", es: "Qué no está bien todavía")
    }
    package var knownLimitsItems: [String] {
        [
            say(
                "Nobody outside the project has audited these pages yet.",
                fr: "Personne en dehors du projet n’a encore contrôlé ces pages.",
                es: "Nadie de fuera del proyecto ha revisado aún estas páginas."),
            say(
                "Official texts on other sites are not ours and may be less accessible.",
                fr: "Les textes officiels d’autres sites ne sont pas les nôtres et peuvent être moins accessibles.",
                es: "Los textos oficiales de otros sitios no son nuestros y pueden ser menos accesibles."),
        ]
    }
    package var accessibilityContact: String {
        say(
            "Something stands in your way? Tell an administrator of this campus what you wanted to do and what you use.",
            fr:
                "Quelque chose vous bloque\u{00A0}? Dites à l’administration de ce campus ce que vous vouliez faire et ce que vous utilisez.",
            es: "¿Algo le impide avanzar? Diga a la administración de este campus qué quería hacer y qué utiliza.")
    }
}
