import Learning
package import MigrationLaw

/// The facts of an instrument, a provision, a decision.
extension Phrases {
    package var facts: String { say("Facts", fr: "En bref", es: "Datos") }
    package func kind(_ kind: Instrument.Kind) -> String {
        switch kind {
        case .convention: say("convention", fr: "convention", es: "convención")
        case .protocol: say("protocol", fr: "protocole", es: "protocolo")
        case .regionalAgreement: say("regional agreement", fr: "accord régional", es: "acuerdo regional")
        case .declaration: say("declaration", fr: "déclaration", es: "declaración")
        case .resolution: say("resolution", fr: "résolution", es: "resolución")
        case .guidingPrinciples: say("guiding principles", fr: "principes directeurs", es: "principios rectores")
        case .recommendation: say("recommendation", fr: "recommandation", es: "recomendación")
        case .bilateral: say("bilateral agreement", fr: "accord bilatéral", es: "acuerdo bilateral")
        }
    }
    package var kindLabel: String { say("Type", fr: "Type", es: "Tipo") }
    package var adopted: String { say("Adopted", fr: "Adoption", es: "Adopción") }
    package var inForce: String { say("In force", fr: "En vigueur", es: "En vigor") }
    package var noEntryIntoForce: String {
        say(
            "no entry into force in the record", fr: "pas d’entrée en vigueur dans le registre",
            es: "sin entrada en vigor en el registro")
    }
    package var newParty: String { say("A new party", fr: "Une nouvelle partie", es: "Una nueva parte") }
    /// When a State that joins later is bound; the article where its number is known.
    package func newParty(bound delay: EntryIntoForceRule.Delay, after start: EntryIntoForceRule.Start, article: String)
        -> String
    {
        let act =
            switch start {
            case .deposit:
                say(
                    "the deposit of its instrument", fr: "le dépôt de son instrument",
                    es: "el depósito de su instrumento")
            case .registration:
                say(
                    "the registration of its ratification", fr: "l’enregistrement de sa ratification",
                    es: "el registro de su ratificación")
            }
        let time = length(of: delay)
        let sentence =
            if delay.count == 0, !delay.untilFirstOfMonth {
                say("is bound from \(act)", fr: "est liée dès \(act)", es: "queda obligada desde \(act)")
            } else if delay.untilFirstOfMonth {
                say(
                    "is bound from the first day of the month after \(time) from \(act)",
                    fr: "est liée dès le premier jour du mois qui suit un délai de \(time) après \(act)",
                    es: "queda obligada desde el primer día del mes que sigue a un plazo de \(time) desde \(act)")
            } else {
                say(
                    "is bound \(time) after \(act)", fr: "est liée \(time) après \(act)",
                    es: "queda obligada \(time) tras \(act)")
            }
        return article.isEmpty ? sentence : "\(sentence) (\(self.article(article)))"
    }
    package var ruleUnknown: String {
        say(
            "rule not known here, so no day of effect is computed",
            fr: "règle inconnue ici\u{00A0}: aucun jour d’effet n’est calculé",
            es: "regla desconocida aquí, así que no se calcula el día de efecto")
    }
    package var leaving: String { say("Leaving", fr: "Sortie du traité", es: "Salida del tratado") }
    package func leaving(after delay: EntryIntoForceRule.Delay, article: String) -> String {
        let time = length(of: delay)
        let sentence = say(
            "takes effect \(time) after the notice", fr: "prend effet \(time) après la notification",
            es: "surte efecto \(time) después de la notificación")
        return article.isEmpty ? sentence : "\(sentence) (\(self.article(article)))"
    }
    private func length(of delay: EntryIntoForceRule.Delay) -> String {
        switch delay.unit {
        case .days: days(delay.count)
        case .months: count(delay.count, one: "month", many: "months", fr: ("mois", "mois"), es: ("mes", "meses"))
        }
    }
    /// `7 days`.
    package func days(_ count: Int) -> String {
        self.count(count, one: "day", many: "days", fr: ("jour", "jours"), es: ("día", "días"))
    }
    package var depositary: String { say("Depositary", fr: "Dépositaire", es: "Depositario") }
    package var published: String { say("Published", fr: "Publication", es: "Publicación") }
    package func unTreatySeries(volume: String, registration: String) -> String {
        switch (volume.isEmpty, registration.isEmpty) {
        case (false, false):
            say(
                "UNTS vol. \(volume), no. \(registration)",
                fr: "RTNU, vol.\u{00A0}\(volume), n\u{00B0}\u{00A0}\(registration)",
                es: "UNTS, vol.\u{00A0}\(volume), núm.\u{00A0}\(registration)")
        case (false, true):
            say("UNTS vol. \(volume)", fr: "RTNU, vol.\u{00A0}\(volume)", es: "UNTS, vol.\u{00A0}\(volume)")
        default:
            say(
                "UNTS no. \(registration)", fr: "RTNU, n\u{00B0}\u{00A0}\(registration)",
                es: "UNTS, núm.\u{00A0}\(registration)")
        }
    }
    package func unTreatyCollection(_ number: String) -> String {
        say(
            "UN Treaty Collection \(number)", fr: "Collection des traités des Nations Unies \(number)",
            es: "Colección de Tratados de las Naciones Unidas \(number)")
    }
    package var monitoringBody: String { say("Supervised by", fr: "Contrôle", es: "Supervisión") }
    package var record: String {
        say("Our record of its parties", fr: "Notre registre de ses parties", es: "Nuestro registro de sus partes")
    }
    private func incomplete(_ what: String) -> String {
        say(
            "not complete\(what.isEmpty ? "" : ": \(what)"). A State that is not listed may be a party",
            fr: "incomplet\(what.isEmpty ? "" : "\u{00A0}: \(what)"). Un État absent de la liste peut être partie",
            es: "incompleto\(what.isEmpty ? "" : ": \(what)"). Un Estado que no figure puede ser parte")
    }
    package func coverage(_ coverage: Coverage) -> String {
        switch coverage {
        case .complete(let date):
            say(
                "complete up to \(self.date(date)); later acts can be missing",
                fr: "complet \(upTo(date))\u{00A0}; des actes postérieurs peuvent manquer",
                es: "completo \(upTo(date)); pueden faltar actos posteriores")
        case .partial(let note): incomplete(translatedNote(note).text(in: language.code))
        case .none:
            say(
                "none: a State that is not listed may be a party",
                fr: "aucun\u{00A0}: un État absent de la liste peut être partie",
                es: "ninguno: un Estado que no figure puede ser parte")
        case .notApplicable:
            say(
                "not a treaty: it has no parties", fr: "n’est pas un traité\u{00A0}: pas de parties",
                es: "no es un tratado: no tiene partes")
        }
    }
    package var note: String { say("Note", fr: "Note", es: "Nota") }
    package var source: String { say("Source", fr: "Source", es: "Fuente") }
    package var confidence: String { say("How sure", fr: "Fiabilité", es: "Fiabilidad") }
    package func confidence(_ confidence: Provenance.Confidence) -> String {
        switch confidence {
        case .sourced:
            say(
                "compared with a source that was read", fr: "comparé avec une source lue",
                es: "comparado con una fuente leída")
        case .known:
            say(
                "from the author's knowledge: check before you rely on it",
                fr: "connaissances de l’auteur, à vérifier avant de s’y fier",
                es: "conocimiento del autor; compruébelo antes de fiarse")
        }
    }
    package var officialTextAndStatus: String {
        say("Official text and status", fr: "Texte officiel et statut", es: "Texto oficial y situación")
    }
    package var officialText: String { say("Official text", fr: "Texte officiel", es: "Texto oficial") }
    package var noOfficialLink: String {
        say(
            "We have no address of the official text.", fr: "Nous n’avons pas d’adresse du texte officiel.",
            es: "No tenemos la dirección del texto oficial.")
    }

    // Provisions.
    package var whatItSays: String {
        say("What it says, in our words", fr: "Ce qu’il dit, avec nos mots", es: "Qué dice, con nuestras palabras")
    }
    package var articleLabel: String { say("Article", fr: "Article", es: "Artículo") }
    package var holderLabel: String { say("For whom", fr: "Pour qui", es: "Para quién") }
    package var inOurWords: String { say("In our words", fr: "Avec nos mots", es: "Con nuestras palabras") }
    package var noProvisions: String {
        say(
            "We have summarised no article of it yet. Read the official text.",
            fr: "Nous n’en avons encore résumé aucun article. Lisez le texte officiel.",
            es: "Aún no hemos resumido ninguno de sus artículos. Lea el texto oficial.")
    }
    /// Who holds a right or bears a duty; a word the catalogue does not have is shown as the record has it.
    package func holder(_ code: String) -> String {
        switch code {
        case "state-duty": say("duty of States", fr: "obligation des États", es: "obligación de los Estados")
        case "all-persons": say("everyone", fr: "toute personne", es: "toda persona")
        case "migrant-workers-all":
            say(
                "all migrant workers and their families", fr: "tous les travailleurs migrants et leur famille",
                es: "todos los trabajadores migrantes y sus familiares")
        case "documented-migrants":
            say("documented migrants", fr: "migrants pourvus de documents", es: "migrantes documentados")
        case "children": say("children", fr: "enfants", es: "niños y niñas")
        case "refugees": say("refugees", fr: "réfugiés", es: "refugiados")
        case "refugees-lawfully-staying":
            say(
                "refugees lawfully staying", fr: "réfugiés résidant régulièrement sur le territoire",
                es: "refugiados que residen legalmente en el territorio")
        case "refugees-lawfully-present":
            say(
                "refugees lawfully present", fr: "réfugiés se trouvant régulièrement sur le territoire",
                es: "refugiados que se encuentran legalmente en el territorio")
        case "victims-of-trafficking":
            say("victims of trafficking", fr: "victimes de la traite", es: "víctimas de la trata")
        case "victims-of-torture": say("victims of torture", fr: "victimes de la torture", es: "víctimas de la tortura")
        case "idps":
            say(
                "internally displaced persons", fr: "personnes déplacées à l’intérieur de leur pays",
                es: "personas desplazadas dentro de su país")
        case "community-citizens":
            say("citizens of the community", fr: "citoyens de la communauté", es: "ciudadanos de la comunidad")
        case "detainees": say("detained persons", fr: "personnes détenues", es: "personas detenidas")
        case "women": say("women", fr: "femmes", es: "mujeres")
        case "lawfully-present":
            say(
                "persons lawfully present", fr: "personnes se trouvant légalement sur le territoire",
                es: "personas que se encuentran legalmente en el territorio")
        case "lawfully-resident":
            say(
                "persons lawfully resident", fr: "personnes résidant légalement sur le territoire",
                es: "personas que residen legalmente en el territorio")
        case "smuggled-migrants":
            say(
                "smuggled migrants", fr: "migrants objet d’un trafic illicite",
                es: "migrantes objeto de tráfico ilícito")
        case "stateless": say("stateless persons", fr: "apatrides", es: "personas apátridas")
        case "stateless-lawfully-staying":
            say(
                "stateless persons lawfully staying", fr: "apatrides résidant régulièrement sur le territoire",
                es: "apátridas que residen legalmente en el territorio")
        case "stateless-lawfully-present":
            say(
                "stateless persons lawfully present", fr: "apatrides se trouvant régulièrement sur le territoire",
                es: "apátridas que se encuentran legalmente en el territorio")
        case "domestic-workers":
            say("domestic workers", fr: "travailleurs domestiques", es: "trabajadores domésticos")
        case "irregular-migrants":
            say(
                "migrants in an irregular situation", fr: "migrants en situation irrégulière",
                es: "migrantes en situación irregular")
        case "nationals": say("nationals", fr: "nationaux", es: "nacionales")
        case "nationals-abroad":
            say("nationals abroad", fr: "nationaux à l’étranger", es: "nacionales en el extranjero")
        case "nationals-and-close-ties":
            say(
                "nationals and persons with close ties", fr: "nationaux et personnes ayant des liens étroits",
                es: "nacionales y personas con vínculos estrechos")
        case "protected-persons": say("protected persons", fr: "personnes protégées", es: "personas protegidas")
        case "armed-groups": say("armed groups", fr: "groupes armés", es: "grupos armados")
        case "persons-with-disabilities":
            say("persons with disabilities", fr: "personnes handicapées", es: "personas con discapacidad")
        default: String(code.map { $0 == "-" ? " " : $0 })
        }
    }

    // Decisions.
    package var decisionsThatApplyIt: String {
        say("Decisions that apply it", fr: "Décisions qui l’appliquent", es: "Decisiones que lo aplican")
    }
    package var held: String {
        say(
            "What was held, in our words", fr: "Ce qui a été jugé, avec nos mots",
            es: "Qué se resolvió, con nuestras palabras")
    }
    package var applies: String { say("What it applies", fr: "Ce qu’elle applique", es: "Qué aplica") }
    package var decidedBy: String { say("Decided by", fr: "Décision de", es: "Decisión de") }
    package var caseNumber: String { say("Number", fr: "Numéro", es: "Número") }
    package var decided: String { say("Decided", fr: "Date", es: "Fecha") }
    package var officialNumber: String { say("Official number", fr: "Numéro officiel", es: "Número oficial") }
    package var customaryLaw: String {
        say(
            "customary international law", fr: "droit international coutumier",
            es: "derecho internacional consuetudinario")
    }
    package var universalBodies: String {
        say("Open to all States", fr: "Ouverts à tous les États", es: "Abiertos a todos los Estados")
    }
    package var regionalBodies: String { say("Regional", fr: "Régionaux", es: "Regionales") }
    package var nationalCourts: String {
        say("National courts", fr: "Tribunaux nationaux", es: "Tribunales nacionales")
    }
    package func decisionCount(_ number: Int) -> String {
        count(
            number, one: "decision", many: "decisions", fr: ("décision", "décisions"), es: ("decisión", "decisiones"))
    }

    // States.
    package var territory: String {
        say(
            "Territory: it has no status of its own in this record.",
            fr: "Territoire\u{00A0}: il n’a pas de statut propre dans ce registre.",
            es: "Territorio: no tiene situación propia en este registro.")
    }
    package var territories: String {
        say(
            "Territories and areas without a status of their own here",
            fr: "Territoires et zones sans statut propre ici", es: "Territorios y zonas sin situación propia aquí")
    }
    package var otherPlaces: String { say("Other", fr: "Autres", es: "Otros") }
    package func standsOnDay(_ name: String, day: String) -> String {
        say(
            "What \(name) did with the treaties in our record, as it stood on \(day).",
            fr: "\(name)\u{00A0}: ce que cet État a fait des traités de notre registre, au \(day).",
            es: "\(name): qué hizo este Estado con los tratados de nuestro registro, a \(day).")
    }
    package func notKnownIn(_ branch: String) -> String {
        say("Not known here", fr: "Inconnu ici", es: "Desconocido aquí")
    }
    package func regionalOnlyWithActs(_ name: String) -> String {
        say(
            "Treaties of a region or organisation are shown only where the record has an act of \(name). For the others, look at the instrument.",
            fr:
                "Les traités d’une région ou d’une organisation ne sont affichés que si le registre contient un acte de cet État (\(name)). Pour les autres, consultez l’instrument.",
            es:
                "Los tratados de una región u organización solo se muestran si el registro tiene un acto de este Estado (\(name)). Para los demás, consulte el instrumento."
        )
    }
    package var whomToAsk: String {
        say(
            "Whom to ask: the depositary of each treaty, linked from its page, or the ministry of foreign affairs.",
            fr:
                "À qui demander\u{00A0}: au dépositaire de chaque traité, dont le lien est sur sa page, ou au ministère des affaires étrangères.",
            es:
                "A quién preguntar: al depositario de cada tratado, enlazado desde su página, o al ministerio de asuntos exteriores."
        )
    }
}
