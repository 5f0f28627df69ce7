/// The page about the data of this site.
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
}
