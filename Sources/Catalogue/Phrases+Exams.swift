package import Learning

// Diagnostics, extra time, questions taken out of use, what is in preparation. The sentence is its own description.

extension Phrases {
    // Diagnostic
    package var beforeYouBegin: String {
        say(
            "Before you begin: see what you know", fr: "Avant de commencer\u{00A0}: voyez ce que vous savez",
            es: "Antes de empezar: vea lo que ya sabe")
    }
    package var seeYourGain: String {
        say("See what you have gained", fr: "Voyez ce que vous avez gagné", es: "Vea lo que ha ganado")
    }
    package var diagnosticKeepsKey: String {
        say(
            "The right answers are shown after the second sitting, so that you can see what you gained.",
            fr:
                "Les bonnes réponses s’affichent après la seconde passation, pour que vous voyiez ce que vous avez gagné.",
            es: "Las respuestas correctas se muestran tras la segunda prueba, para que vea lo que ha ganado.")
    }
    package func gain(_ gain: Gain) -> String {
        let before = score(gain.before)
        let after = score(gain.after)
        return say(
            "Before: \(before). After: \(after).", fr: "Avant\u{00A0}: \(before). Après\u{00A0}: \(after).",
            es: "Antes: \(before). Después: \(after).")
    }
    package var twoSittings: String {
        say(
            "twice: before the course, and when you have read every lesson",
            fr: "deux fois\u{00A0}: avant le cours, puis quand vous avez lu toutes les leçons",
            es: "dos veces: antes del curso y cuando haya leído todas las lecciones")
    }
    package var secondSittingTitle: String {
        say(
            "The second sitting comes later", fr: "La seconde passation vient plus tard",
            es: "La segunda prueba viene después")
    }
    package func secondSittingLater(lessonsLeft: Int) -> String {
        lessonsLeft == 1
            ? say(
                "It opens when you have read every lesson; 1 is left.",
                fr: "Elle s’ouvre quand vous avez lu toutes les leçons\u{00A0}; il en reste 1.",
                es: "Se abre cuando haya leído todas las lecciones; falta 1.")
            : say(
                "It opens when you have read every lesson; \(number(lessonsLeft)) are left.",
                fr: "Elle s’ouvre quand vous avez lu toutes les leçons\u{00A0}; il en reste \(number(lessonsLeft)).",
                es: "Se abre cuando haya leído todas las lecciones; faltan \(number(lessonsLeft)).")
    }
    package func sitting(_ number: Int) -> String {
        say("Sitting \(number)", fr: "Passation \(number)", es: "Prueba \(number)")
    }

    package func finalPassed(best: String) -> String {
        say(
            "passed, best \(best)", fr: "réussie, meilleur résultat\u{00A0}: \(best)",
            es: "aprobado, mejor resultado: \(best)")
    }
    package func finalTried(best: String) -> String {
        say(
            "tried, not passed yet, best \(best)",
            fr: "essayée\u{00A0}; pas encore réussie, meilleur résultat\u{00A0}: \(best)",
            es: "intentado; aún sin aprobar, mejor resultado: \(best)")
    }

    /// How often it may be sat.
    package func triesAllowed(for assessment: Assessment) -> String {
        if assessment.use == .diagnostic { return twoSittings }
        guard let rule = assessment.retakes else { return asOftenAsYouLike }
        return tries(
            rule.attempts, spacingHours: Int(rule.spacing.components.seconds / 3600),
            pauseDays: rule.pause.map { Int($0.components.seconds / 86_400) })
    }

    // Extra time
    /// The time somebody has for it, with their own extra time.
    package func timeAllowed(for assessment: Assessment, _ extra: ExtraTime?) -> String {
        func minutes(_ time: Duration) -> Int { Int(time.components.seconds / 60) }
        guard let usual = assessment.timeLimit, let own = assessment.timeLimit(with: extra) else { return noTimeLimit }
        return own == usual
            ? timeLimit(minutes: minutes(usual)) : yourTime(minutes: minutes(own), usual: minutes(usual))
    }
    package func yourTime(minutes: Int, usual: Int) -> String {
        say(
            "\(duration(minutes: minutes)) from the moment you start, by our clock: your own time, \(duration(minutes: usual)) for others",
            fr:
                "\(duration(minutes: minutes)) à partir du début, à notre horloge\u{00A0}: c’est votre temps à vous, \(duration(minutes: usual)) pour les autres",
            es:
                "\(duration(minutes: minutes)) desde que empiece, según nuestro reloj: es su propio tiempo; para los demás, \(duration(minutes: usual))"
        )
    }
    package var extraTimeLabel: String { say("Extra time", fr: "Temps supplémentaire", es: "Tiempo adicional") }
    package func extraTime(_ extra: ExtraTime?) -> String {
        switch extra {
        case nil: say("the usual time", fr: "temps habituel", es: "tiempo habitual")
        case .half:
            say(
                "one and a half times the usual time", fr: "une fois et demie le temps habituel",
                es: "una vez y media el tiempo habitual")
        case .double: say("twice the usual time", fr: "deux fois le temps habituel", es: "el doble del tiempo habitual")
        }
    }
    package func extraTimeSet(_ name: String, _ extra: ExtraTime?) -> String {
        say(
            "\(name): \(extraTime(extra)).", fr: "\(name)\u{00A0}: \(extraTime(extra)).",
            es: "\(name): \(extraTime(extra)).")
    }
    package var changeExtraTime: String {
        say("Change the time", fr: "Modifier le temps", es: "Cambiar el tiempo")
    }
    package var extraTimeHint: String {
        say(
            "It holds for every time limit from now on; a try under way keeps its deadline.",
            fr: "Il vaut désormais pour toutes les limites de temps\u{00A0}; un essai en cours garde son échéance.",
            es: "Vale desde ahora para todos los límites de tiempo; un intento en curso conserva su plazo.")
    }
    package func badPercent(_ text: String) -> String {
        say(
            "“\(text)” is no extra time. Give 150 (one and a half times), 200 (twice) or 100 (the usual time).",
            fr:
                "«\u{00A0}\(text)\u{00A0}» n’est pas un temps supplémentaire. Indiquez 150 (une fois et demie), 200 (deux fois) ou 100 (temps habituel).",
            es:
                "«\(text)» no es un tiempo adicional. Indique 150 (una vez y media), 200 (el doble) o 100 (el habitual)."
        )
    }

    // Items
    package var withdrawnItem: String {
        say(
            "This question was taken out of use. Its point is yours, whatever you answered.",
            fr: "Cette question a été retirée. Son point vous revient, quelle qu’ait été votre réponse.",
            es: "Esta pregunta se retiró. El punto es suyo, respondiera lo que respondiera.")
    }
    package func quotasUnmet(items: Int) -> String {
        say(
            "The bank cannot fill the \(number(items)) places of the form. Tell an administrator; it is a fault of the course, not yours.",
            fr:
                "La banque ne peut pas remplir les \(number(items)) places de l’épreuve. Prévenez l’administration\u{00A0}; c’est une faute du cours, pas la vôtre.",
            es:
                "El banco no puede llenar los \(number(items)) lugares de la prueba. Avise a la administración; es un fallo del curso, no suyo."
        )
    }
    package func remarked(_ item: String, asked: Int, changed: Int, passing: Int, dryRun: Bool) -> String {
        let told = say(
            "\(item) was asked in \(number(asked)) ended tries.",
            fr: "\(item) a été posée dans \(number(asked)) essais terminés.",
            es: "\(item) se preguntó en \(number(asked)) intentos terminados.")
        let change =
            dryRun
            ? say(
                "\(number(changed)) marks would rise, \(number(passing)) would then pass. Nothing was changed.",
                fr:
                    "\(number(changed)) notes augmenteraient, \(number(passing)) deviendraient suffisantes. Rien n’a été modifié.",
                es: "\(number(changed)) notas subirían y \(number(passing)) aprobarían. No se cambió nada.")
            : say(
                "\(number(changed)) marks rose, \(number(passing)) of them pass now. Certificates stand.",
                fr:
                    "\(number(changed)) notes ont augmenté, dont \(number(passing)) suffisent désormais. Les certificats restent valables.",
                es:
                    "\(number(changed)) notas subieron, y \(number(passing)) aprueban ahora. Los certificados siguen en pie."
            )
        return "\(told) \(change)"
    }
    package func statisticsTooFew(_ count: Int) -> String {
        say(
            "\(number(count)) first tries: too few, \(number(FormStatistics.fewest)) are needed.",
            fr: "\(number(count)) premiers essais\u{00A0}: trop peu, il en faut \(number(FormStatistics.fewest)).",
            es: "\(number(count)) primeros intentos: son pocos, hacen falta \(number(FormStatistics.fewest)).")
    }
    package func statisticsHead(_ count: Int, mean: String, deviation: String, reliability: String, error: String)
        -> String
    {
        say(
            "\(number(count)) first tries: mean \(mean), standard deviation \(deviation), KR-20 \(reliability), standard error \(error).",
            fr:
                "\(number(count)) premiers essais\u{00A0}: moyenne \(mean), écart type \(deviation), KR-20 \(reliability), erreur type \(error).",
            es:
                "\(number(count)) primeros intentos: media \(mean), desviación típica \(deviation), KR-20 \(reliability), error típico \(error)."
        )
    }
    package func verdict(_ verdict: ItemStatistics.Verdict) -> String {
        switch verdict {
        case .tooFew: say("too few answers", fr: "trop peu de réponses", es: "pocas respuestas")
        case .sound: say("sound", fr: "bonne", es: "buena")
        case .review: say("review it", fr: "à revoir", es: "revisar")
        case .withdraw: say("withdraw it", fr: "à retirer", es: "retirar")
        }
    }
    /// `0.54`; a dash where there is none.
    package func statistic(_ value: Double?) -> String { value.map(hundredths) ?? "–" }

    // In preparation
    package var inPreparation: String { say("In preparation", fr: "En préparation", es: "En preparación") }
    package var inPreparationHint: String {
        say(
            "These sessions come later. They count in nothing yet.",
            fr: "Ces séances viendront plus tard. Elles ne comptent encore pour rien.",
            es: "Estas sesiones vendrán después. Todavía no cuentan para nada.")
    }

    // Help
    package var forRegistrars: String {
        say("For the registrar:", fr: "Pour les inscriptions\u{00A0}:", es: "Para la secretaría:")
    }
    package var helpItemWithdraw: String {
        say(
            "take a question out of use, and give its point to all who had it",
            fr: "retirer une question et donner son point à toutes les personnes qui l’ont eue",
            es: "retirar una pregunta y dar su punto a quienes la tuvieron")
    }
    package var helpItemRemark: String {
        say(
            "mark by a question’s corrected key, only upward",
            fr: "noter selon la clé corrigée d’une question, seulement à la hausse",
            es: "calificar con la clave corregida de una pregunta, solo al alza")
    }
    package var helpItemStats: String {
        say(
            "show how questions did in first tries", fr: "montrer les résultats des questions aux premiers essais",
            es: "mostrar cómo salieron las preguntas en los primeros intentos")
    }
    package var helpAccommodate: String {
        say(
            "give a person extra time: 150 or 200 percent, 100 ends it",
            fr: "donner plus de temps à une personne\u{00A0}: 150 ou 200 pour cent, 100 y met fin",
            es: "dar más tiempo a una persona: 150 o 200 por ciento; 100 lo termina")
    }
    package var itemReasonOption: String {
        say(
            "why; it is kept with the decision", fr: "pourquoi\u{00A0}; conservé avec la décision",
            es: "por qué; se guarda con la decisión")
    }
}
