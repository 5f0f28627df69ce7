import Learning
package import MigrationLaw

/// The law: its words, and the sentences of its pages.
extension Phrases {
    // What there is.
    package var instruments: String { say("Instruments", fr: "Instruments", es: "Instrumentos") }
    package var provisions: String { say("Provisions", fr: "Dispositions", es: "Disposiciones") }
    package var decisions: String { say("Decisions", fr: "Décisions", es: "Decisiones") }
    package var states: String { say("States", fr: "États", es: "Estados") }
    package var actsOfStates: String { say("Acts of States", fr: "Actes des États", es: "Actos de los Estados") }
    package var instrumentsLead: String {
        say(
            "Treaties bind the States that joined them. Declarations, principles and resolutions guide; they do not bind by themselves.",
            fr:
                "Les traités lient les États qui y sont parties. Les déclarations, principes et résolutions orientent\u{00A0}; ils ne lient pas par eux-mêmes.",
            es:
                "Los tratados vinculan a los Estados que son parte en ellos. Las declaraciones, los principios y las resoluciones orientan; no vinculan por sí mismos."
        )
    }
    package var statesLead: String {
        say(
            "What each State did with each treaty, and when. States stand in the order of their names; we inform, we do not rate.",
            fr:
                "Ce que chaque État a fait de chaque traité, et quand. Les États sont dans l’ordre de leurs noms\u{00A0}; nous informons, nous ne notons pas.",
            es:
                "Qué hizo cada Estado con cada tratado, y cuándo. Los Estados van por orden de nombre; informamos, no calificamos."
        )
    }
    package var decisionsLead: String {
        say(
            "What courts and committees made of the law, in our own words. The official text decides.",
            fr:
                "Ce que les juges et les comités ont fait du droit, avec nos propres mots. Seul le texte officiel fait foi.",
            es:
                "Qué hicieron del derecho los tribunales y los comités, con nuestras propias palabras. Solo el texto oficial da fe."
        )
    }

    // Finding an instrument.
    package var branch: String { say("Branch of the law", fr: "Branche du droit", es: "Rama del derecho") }
    package var scope: String { say("Open to", fr: "Ouvert à", es: "Abierto a") }
    package var allBranches: String { say("All branches", fr: "Toutes les branches", es: "Todas las ramas") }
    package var everyScope: String { say("Every scope", fr: "Peu importe", es: "Da igual") }
    package var universal: String { say("all States", fr: "tous les États", es: "todos los Estados") }
    package var regional: String {
        say(
            "one region or organisation", fr: "une région ou une organisation", es: "una región u organización")
    }
    package var bilateral: String { say("two parties", fr: "deux parties", es: "dos partes") }
    package func scope(_ scope: Instrument.Scope) -> String {
        switch scope {
        case .universal: universal
        case .regional(let region): self.region(region)
        case .bilateral(let parties): parties.joined(separator: ", ")
        }
    }
    package var show: String { say("Show", fr: "Afficher", es: "Mostrar") }
    package func instrumentCount(_ number: Int) -> String {
        count(
            number, one: "instrument", many: "instruments", fr: ("instrument", "instruments"),
            es: ("instrumento", "instrumentos"))
    }
    package var noInstrumentMatches: String {
        say(
            "No instrument is of this branch and open to these States.",
            fr: "Aucun instrument de cette branche n’est ouvert à ces États.",
            es: "Ningún instrumento de esta rama está abierto a esos Estados.")
    }
    package var seeAllInstruments: String {
        say("See all instruments", fr: "Voir tous les instruments", es: "Ver todos los instrumentos")
    }

    // Binding or not.
    package var binding: String { say("Binding", fr: "Contraignant", es: "Vinculante") }
    package var bindingOnParties: String {
        say("Binding on its parties", fr: "Lie ses parties", es: "Vincula a sus partes")
    }
    package var doesNotBind: String { say("Does not bind", fr: "Ne lie pas", es: "No vincula") }
    package var bindsParties: String {
        say("Binds the parties to the case", fr: "Lie les parties à l’affaire", es: "Vincula a las partes en el caso")
    }
    package var viewOfBody: String {
        say(
            "View, does not bind as a judgment does", fr: "Constatations, ne lie pas comme un jugement",
            es: "Dictamen, no vincula como una sentencia")
    }

    // Parties.
    package func partyCount(_ number: Int) -> String {
        count(number, one: "party", many: "parties", fr: ("partie", "parties"), es: ("parte", "partes"))
    }
    package func atLeastParties(_ number: Int) -> String {
        let parties = partyCount(number)
        return say(
            "at least \(parties) known here", fr: "au moins \(parties) connues ici",
            es: "aquí constan al menos \(parties)")
    }
    package var partiesUnknown: String {
        say("parties not known here", fr: "parties inconnues ici", es: "partes desconocidas aquí")
    }
    package var noPartiesNotATreaty: String {
        say(
            "not a treaty: no parties", fr: "n’est pas un traité\u{00A0}: pas de parties",
            es: "no es un tratado: sin partes")
    }
    package func asOf(_ date: TreatyDate) -> String {
        let text = self.date(date)
        return switch date {
        case .day: say("as of \(text)", fr: "état au \(text)", es: "a fecha de \(text)")
        case .month, .year: say("as of \(text)", fr: "état en \(text)", es: "a fecha de \(text)")
        }
    }
    package var whoIsBound: String { say("Who is bound", fr: "Qui est lié", es: "Quién está obligado") }
    package var whoIsParty: String { say("Who is party", fr: "Qui est partie", es: "Quién es parte") }
    package func partiesLastKnown(_ number: Int, asOf date: TreatyDate) -> String {
        let (parties, asOf) = (statesThatAreParties(number), asOf(date))
        return say("\(parties), \(asOf).", fr: "\(parties), \(asOf).", es: "\(parties), \(asOf).")
    }
    package func partiesOnDay(_ number: Int, day: String) -> String {
        let parties = statesThatAreParties(number)
        return say("\(parties) on \(day).", fr: "\(parties) au \(day).", es: "\(parties) el \(day).")
    }
    package func partiesKnownOnDay(_ number: Int, day: String) -> String {
        let known = count(
            number, one: "State is known to be party", many: "States are known to be parties",
            fr: ("État connu ici est partie", "États connus ici sont parties"),
            es: ("Estado es parte, según consta aquí,", "Estados son parte, según consta aquí,"))
        return say(
            "\(known) on \(day); there can be more.", fr: "\(known) au \(day)\u{00A0}; il peut y en avoir d’autres.",
            es: "\(known) el \(day); puede haber más.")
    }
    private func statesThatAreParties(_ number: Int) -> String {
        count(
            number, one: "State is party", many: "States are parties",
            fr: ("État est partie", "États sont parties"), es: ("Estado es parte", "Estados son parte"))
    }
    package func partiesNotKnownOnDay(_ day: String) -> String {
        say(
            "Who is party on \(day) is not known here.", fr: "On ne sait pas ici qui est partie au \(day).",
            es: "Aquí no se sabe quién es parte el \(day).")
    }
    package var askDepositary: String {
        say(
            "Ask the depositary: its page is linked under “Official text and status”.",
            fr: "Demandez au dépositaire\u{00A0}: le lien «\u{00A0}Texte officiel et statut\u{00A0}» mène à sa page.",
            es: "Pregunte al depositario: el enlace «Texto oficial y situación» lleva a su página.")
    }
    package func askDepositary(_ depositary: String) -> String {
        say(
            "Ask the depositary (\(depositary)): its page is linked under “Official text and status”.",
            fr:
                "Demandez au dépositaire (\(body(depositary)))\u{00A0}: le lien «\u{00A0}Texte officiel et statut\u{00A0}» mène à sa page.",
            es:
                "Pregunte al depositario (\(body(depositary))): el enlace «Texto oficial y situación» lleva a su página."
        )
    }
    package var yearMeaning: String {
        say(
            "The year is that since which the status holds; a question mark stands where it is not known.",
            fr:
                "L’année est celle depuis laquelle l’État a ce statut\u{00A0}; un point d’interrogation remplace une année inconnue.",
            es: "El año es aquel desde el que vale la situación; un signo de interrogación indica que no se conoce.")
    }
    package var moreAboutIt: String { say("More about it", fr: "En savoir plus", es: "Más información") }
    package var otherParticipants: String { say("Not a State", fr: "Autres que des États", es: "Que no son Estados") }
    package var showDay: String { say("Show another day", fr: "Voir un autre jour", es: "Ver otro día") }
    package var dayHint: String {
        say(
            "Year-month-day, such as 2024-01-01", fr: "Année-mois-jour, par exemple 2024-01-01",
            es: "Año-mes-día, por ejemplo 2024-01-01")
    }

    // Status.
    package var status: String { say("Status", fr: "Statut", es: "Situación") }
    package var statusKey: String { say("Key", fr: "Légende", es: "Leyenda") }
    package func status(_ status: Status) -> String {
        switch status {
        case .none: say("not joined", fr: "ni partie ni signataire", es: "ni parte ni firmante")
        case .signatory: say("signed only", fr: "signature seule", es: "solo firmado")
        case .contracting:
            say(
                "joined, not yet in force for it", fr: "contractant, pas encore en vigueur pour lui",
                es: "contratante, aún no en vigor para él")
        case .party: say("party", fr: "partie", es: "parte")
        case .formerParty: say("former party", fr: "ancienne partie", es: "antigua parte")
        case .unknown: say("not known here", fr: "inconnu ici", es: "desconocido aquí")
        }
    }
    package func statusMeaning(_ status: Status) -> String {
        switch status {
        case .none:
            say(
                "not joined, by a record that is complete up to the date",
                fr: "ni partie ni signataire, selon un registre complet jusqu’à la date",
                es: "ni parte ni firmante, según un registro completo hasta la fecha")
        case .signatory:
            say(
                "signed only: not bound by the articles", fr: "signature seule\u{00A0}: pas lié par les articles",
                es: "solo firmado: no obligado por los artículos")
        case .contracting: self.status(status)
        case .party: say("party: bound", fr: "partie\u{00A0}: lié", es: "parte: obligado")
        case .formerParty:
            say(
                "former party: left", fr: "ancienne partie\u{00A0}: sorti du traité",
                es: "antigua parte: salió del tratado")
        case .unknown: say("we do not know", fr: "nous ne savons pas", es: "no lo sabemos")
        }
    }
    package func act(_ kind: TreatyAction.Kind) -> String {
        switch kind {
        case .signature: say("signature", fr: "signature", es: "firma")
        case .successionToSignature:
            say("succession to signature", fr: "succession à la signature", es: "sucesión en la firma")
        case .ratification: say("ratification", fr: "ratification", es: "ratificación")
        case .acceptance: say("acceptance", fr: "acceptation", es: "aceptación")
        case .approval: say("approval", fr: "approbation", es: "aprobación")
        case .formalConfirmation: say("formal confirmation", fr: "confirmation formelle", es: "confirmación formal")
        case .accession: say("accession", fr: "adhésion", es: "adhesión")
        case .succession: say("succession", fr: "succession", es: "sucesión")
        case .definitiveSignature: say("definitive signature", fr: "signature définitive", es: "firma definitiva")
        case .participation: say("participation", fr: "participation", es: "participación")
        case .ratificationOrAccession:
            say("ratification or accession", fr: "ratification ou adhésion", es: "ratificación o adhesión")
        case .entryIntoForceForParty:
            say("entry into force for it", fr: "entrée en vigueur à son égard", es: "entrada en vigor para él")
        case .denunciation: say("denunciation", fr: "dénonciation", es: "denuncia")
        case .withdrawal: say("withdrawal", fr: "retrait", es: "retirada")
        case .declaration: say("declaration", fr: "déclaration", es: "declaración")
        case .reservation: say("reservation", fr: "réserve", es: "reserva")
        case .objection: say("objection", fr: "objection", es: "objeción")
        case .territorialApplication:
            say("territorial application", fr: "application territoriale", es: "aplicación territorial")
        }
    }
    package var onlyYearKnown: String {
        say("only the year is known", fr: "seule l’année est connue", es: "solo se conoce el año")
    }
    package var dateNotKnown: String {
        say("date not known here", fr: "date inconnue ici", es: "fecha desconocida aquí")
    }
    /// A date as precise as the record has it.
    package func date(_ date: TreatyDate) -> String {
        switch date {
        case .day(let day): self.day(day)
        case .month: month(date.earliest)
        case .year(let year): String(year)
        }
    }
    /// The small word between an act and its date, with its space: nothing in English, `le ` or `en ` in French.
    package func leadIn(to date: TreatyDate) -> String {
        switch (language, date) {
        case (.english, _): ""
        case (.french, .day): "le "
        case (.spanish, .day): "el "
        case (.french, .month), (.french, .year), (.spanish, .month), (.spanish, .year): "en "
        }
    }
    /// `on 1 July 2003`, `in 2003`.
    private func on(_ date: TreatyDate) -> String {
        let text = "\(leadIn(to: date))\(self.date(date))"
        return switch date {
        case .day: say("on \(text)", fr: text, es: text)
        case .month, .year: say("in \(text)", fr: text, es: text)
        }
    }
    /// `up to 1 July 2003`.
    func upTo(_ date: TreatyDate) -> String {
        let text = self.date(date)
        return switch date {
        case .day: say("up to \(text)", fr: "jusqu’au \(text)", es: "hasta el \(text)")
        case .month, .year: say("up to \(text)", fr: "jusqu’en \(text)", es: "hasta \(text)")
        }
    }
    private func recordNotComplete(_ what: String) -> String {
        say(
            "The record is not complete\(what.isEmpty ? "" : ": \(what)").",
            fr: "Le registre n’est pas complet\(what.isEmpty ? "" : "\u{00A0}: \(what)").",
            es: "El registro no está completo\(what.isEmpty ? "" : ": \(what)").")
    }
    /// Why a status is what it is.
    package func ground(_ ground: StatusAnswer.Ground) -> String {
        switch ground {
        case .notRecorded: say("Not in the record.", fr: "Absent du registre.", es: "No está en el registro.")
        case .notATreaty:
            say(
                "Not a treaty: it has no parties.", fr: "Pas un traité\u{00A0}: pas de parties.",
                es: "No es un tratado: no tiene partes.")
        case .beforeAdoption(let date):
            say("Adopted only \(on(date)).", fr: "Adopté seulement \(on(date)).", es: "Adoptado solo \(on(date)).")
        case .territory:
            say(
                "A territory has no status of its own: it depends on the territorial application by its State.",
                fr:
                    "Un territoire n’a pas de statut propre\u{00A0}: tout dépend de l’application territoriale décidée par son État.",
                es:
                    "Un territorio no tiene situación propia: depende de la aplicación territorial que decida su Estado."
            )
        case .recordedUnder(let id):
            say(
                "Acts are recorded under \(id).", fr: "Les actes sont enregistrés sous \(id).",
                es: "Los actos se registran en \(id).")
        case .partialRecord(let note): recordNotComplete(translatedNote(note).text(in: language.code))
        case .noRecord:
            say(
                "No acts are recorded for this instrument, so absence says nothing.",
                fr: "Aucun acte n’est enregistré pour cet instrument\u{00A0}: l’absence ne veut donc rien dire.",
                es: "No hay actos registrados de este instrumento, así que la ausencia no dice nada.")
        case .lastKnown(let date):
            say(
                "Last known status: the record reaches to \(self.date(date)).",
                fr: "Dernier statut connu\u{00A0}: le registre va \(upTo(date)).",
                es: "Última situación conocida: el registro llega \(upTo(date)).")
        case .yearOnly(let date):
            say(
                "An act is known only by its year, \(self.date(date)).",
                fr: "D’un acte, on ne connaît que l’année, \(self.date(date)).",
                es: "De un acto solo se conoce el año, \(self.date(date)).")
        case .effectUnknown(let date):
            say(
                "Consent to be bound is dated \(self.date(date)); the day of its effect is not known here.",
                fr: "Le consentement à être lié a été donné \(on(date))\u{00A0}; le jour de son effet est inconnu ici.",
                es: "El consentimiento en obligarse se dio \(on(date)); aquí se desconoce el día de su efecto.")
        case .notInForce:
            say(
                "The record has no entry into force of this instrument.",
                fr: "Le registre n’a pas d’entrée en vigueur de cet instrument.",
                es: "El registro no tiene la entrada en vigor de este instrumento.")
        case .beforeSuccession(let date):
            say(
                "Succession was notified \(on(date)) and reaches back to a date that the record does not have.",
                fr: "La succession a été notifiée \(on(date)) et remonte à une date que le registre n’a pas.",
                es: "La sucesión se notificó \(on(date)) y se remonta a una fecha que el registro no tiene.")
        case .undated(let date):
            say(
                "The source, \(asOf(date)), gives no date of the act.",
                fr: "La source (\(asOf(date))) ne donne pas la date de l’acte.",
                es: "La fuente, \(asOf(date)), no da la fecha del acto.")
        case .noticeEffectUnknown(let date):
            say(
                "Notice to leave is dated \(self.date(date)); the day of its effect is not known here.",
                fr: "La sortie du traité a été notifiée \(on(date))\u{00A0}; le jour de son effet est inconnu ici.",
                es: "La salida del tratado se notificó \(on(date)); aquí se desconoce el día de su efecto.")
        case .noticeGiven(let effect):
            say(
                "Notice to leave takes effect \(on(effect)).", fr: "La sortie du traité prend effet \(on(effect)).",
                es: "La salida del tratado surte efecto \(on(effect)).")
        }
    }
}
