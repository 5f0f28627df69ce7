import Learning
import MigrationLaw

/// A bank with one item of each type that is right in everything, and its French wordings.
enum SampleItems {
    /// Nineteen words.
    static let why = "Because article 2 says so in its own words, and no later rule has changed that since then."
    static let french =
        "Parce que l’article 2 le dit en ses propres termes, et qu’aucune règle plus récente n’a changé cela depuis."

    /// The sample course with six more items in its bank, from line 54 on.
    static var content: SampleContent {
        var content = SampleContent()
        content.files["Assessments/T1.yaml", default: ""] += multiple + matching + ordering + numeric + date + computed
        return content
    }

    /// The same in French too, with every item translated.
    static var bilingual: SampleContent {
        var content = SampleContent.inFrench
        content.files["Assessments/T1.yaml"] = Self.content.files["Assessments/T1.yaml"]
        content.files["Assessments/T1.fr.yaml"] = translations
        return content
    }

    private static func item(_ number: Int, _ type: String, stem: String, _ body: String) -> String {
        """
          - id: T1-01.q0\(number)
            objective: T1-01
            level: U
            use: practice
            type: \(type)
            region: universal
            stem: "\(stem)"
        \(body)
            cites: ["vclt:2"]
            law-as-of: 2026-11-23
            author: A
            reviewer: B
            version: 1

        """
    }

    static let multiple = item(
        4, "multiple", stem: "Choose every text that binds the States that are its parties.",
        """
            options:
              - {text: "A treaty in force", correct: true, why: "\(why)"}
              - {text: "A declaration now", why: "\(why)"}
              - {text: "A protocol in force", correct: true, why: "\(why)"}
              - {text: "A resolution read", why: "\(why)"}
        """)

    static let matching = item(
        5, "matching", stem: "Who holds each right under the Covenant?",
        """
            right: [Everyone, Citizens only]
            pairs:
              - {left: "Fair trial", right: 1, why: "Article 14 gives it to all persons before courts."}
              - {left: "The vote", right: 2, why: "Article 25 gives it to every citizen, and no further."}
              - {left: "Freedom of thought", right: 1, why: "Article 18 gives it to everyone, with no exception."}
        """)

    static let ordering = item(
        6, "ordering", stem: "Put the steps to a treaty in their order.",
        """
            steps:
              - {text: "Signature", why: "Article 18 attaches the first duty to the signature."}
              - {text: "Ratification", why: "Article 14 lets ratification express the consent to be bound."}
              - {text: "Entry into force", why: "Article 24 brings the treaty into force after that consent."}
        """)

    static let numeric = item(
        7, "numeric", stem: "How many declarations does the article ask for before it applies?",
        """
            value: 10.5
            tolerance: 0.5
            unit: "declarations"
            why: "\(why)"
        """)

    static let date = item(
        8, "date", stem: "On which day did the Covenant enter into force?",
        """
            value: 1976-03-23
            tolerance-days: 1
            why: "\(why)"
        """)

    static let computed = item(
        9, "computed",
        stem: "How did {state} stand to {instrument} on {date}, according to the record as of {as-of}?",
        """
            binding: status-at
            instruments: [icrmw]
            dates: [2015-06-01]
            why: "\(why)"
        """)

    private static func translated(_ number: Int, stem: String, _ body: String) -> String {
        """
          - id: T1-01.q0\(number)
            translates: 1
            stem: "\(stem)"
        \(body)

        """
    }

    static func options(_ number: Int) -> String {
        translated(
            number, stem: "Lequel de ces textes lie les États qui y sont parties, et lui seul ?",
            """
                options:
                  - {text: "Un traité en vigueur", why: "\(french)"}
                  - {text: "Une déclaration", why: "\(french)"}
                  - {text: "Un protocole lu", why: "\(french)"}
                  - {text: "Une résolution", why: "\(french)"}
            """)
    }

    static let translations =
        "module: T1\nlanguage: fr\nitems:\n" + (1...4).map(options).joined()
        + translated(
            5, stem: "À qui le Pacte reconnaît-il chaque droit ?",
            """
                right: [Toute personne, Les seuls citoyens]
                pairs:
                  - {left: "Procès équitable", why: "L’article 14 le donne à toute personne devant les tribunaux."}
                  - {left: "Le vote", why: "L’article 25 le donne à tout citoyen, et à lui seul."}
                  - {left: "Liberté de pensée", why: "L’article 18 la donne à chacun, sans aucune exception."}
            """)
        + translated(
            6, stem: "Mettez dans l’ordre les étapes vers un traité.",
            """
                steps:
                  - {text: "La signature", why: "L’article 18 attache un premier devoir à la signature."}
                  - {text: "La ratification", why: "L’article 14 en fait l’expression du consentement à être lié."}
                  - {text: "L’entrée en vigueur", why: "L’article 24 la fait suivre ce consentement, plus tard."}
            """)
        + translated(
            7, stem: "Combien de déclarations l’article demande-t-il ?",
            """
                unit: "déclarations"
                why: "\(french)"
            """)
        + translated(
            8, stem: "Quel jour le Pacte est-il entré en vigueur ?",
            """
                why: "\(french)"
            """)
        + translated(
            9, stem: "Où en était {state} avec {instrument} le {date}, d’après les données au {as-of} ?",
            """
                why: "\(french)"
            """)
}
