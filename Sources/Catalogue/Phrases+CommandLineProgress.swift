package import Learning
import MigrationLaw

/// What commands say of the completion rule.
extension Phrases {
    package func progressMark(_ standing: Progress.Standing) -> String {
        switch standing {
        case .met: say("[met]", fr: "[fait]", es: "[cumplido]")
        case .open: say("[open]", fr: "[à faire]", es: "[pendiente]")
        case .impossible: say("[impossible]", fr: "[impossible]", es: "[imposible]")
        }
    }

    /// What a part of the completion rule asks.
    package func asks(_ part: Progress.Part) -> String {
        switch part {
        case .all: say("All of these", fr: "Toutes ces parties", es: "Todas estas partes")
        case .any: say("One of these", fr: "Une de ces parties", es: "Una de estas partes")
        case .lessons(let module):
            say(
                "Read the lessons of \(module)", fr: "Lire les leçons de \(module)",
                es: "Leer las lecciones de \(module)")
        case .activities(let module):
            say(
                "Send the activities of \(module)", fr: "Envoyer les activités de \(module)",
                es: "Enviar las actividades de \(module)")
        case .tried(let assessment):
            say("Try \(assessment)", fr: "Faire un essai de \(assessment)", es: "Hacer un intento de \(assessment)")
        case .passed(let assessment, nil):
            say("Pass \(assessment)", fr: "Réussir \(assessment)", es: "Aprobar \(assessment)")
        case .passed(let assessment, let mark?):
            say(
                "Pass \(assessment) with \(count(mark.points, one: "point", many: "points"))",
                fr: "Réussir \(assessment) avec \(number(mark.points))\u{00A0}\(mark.points < 2 ? "point" : "points")",
                es: "Aprobar \(assessment) con \(number(mark.points)) \(mark.points == 1 ? "punto" : "puntos")")
        }
    }

    /// What a part asks, and why it stands as it does.
    package func asks(_ part: Progress.Part, because standing: Progress.Standing) -> String {
        let (part, why) = (asks(part), why(standing))
        return say("\(part): \(why)", fr: "\(part)\u{00A0}: \(why)", es: "\(part): \(why)")
    }

    /// Why a part stands as it does.
    package func why(_ standing: Progress.Standing) -> String {
        switch standing {
        case .met(let at): say("met on \(moment(at))", fr: "fait le \(moment(at))", es: "cumplido el \(moment(at))")
        case .open(let missing): why(missing)
        case .impossible(let obstacle): why(obstacle)
        }
    }

    private func why(_ missing: Progress.Missing) -> String {
        switch missing {
        case .parts(let met, let all):
            return say("\(met) of \(all) met", fr: "\(met) sur \(all)", es: "\(met) de \(all)")
        case .lessons(let open, let done):
            let left = open.map(\.rawValue).joined(separator: ", ")
            return say(
                "\(done) done; still to read: \(left)",
                fr: "\(done) \(done < 2 ? "lue" : "lues")\u{00A0}; reste à lire\u{00A0}: \(left)",
                es: "\(done) \(done == 1 ? "leída" : "leídas"); por leer: \(left)")
        case .activities(let open, let done):
            let left = open.map(\.rawValue).joined(separator: ", ")
            return say(
                "\(done) done; still to send: \(left)",
                fr: "\(done) \(done < 2 ? "envoyée" : "envoyées")\u{00A0}; reste à envoyer\u{00A0}: \(left)",
                es: "\(done) \(done == 1 ? "enviada" : "enviadas"); por enviar: \(left)")
        case .notTried: return say("not tried yet", fr: "aucun essai pour l’instant", es: "ningún intento por ahora")
        case .notPassed(let best, let tries, let next): return notPassed(best: best, tries: tries, next: next)
        case .passedOnBehalf:
            return say(
                "passed only by an operator in the person’s name, which does not count",
                fr: "réussi seulement par l’exploitant au nom de la personne, ce qui ne compte pas",
                es: "aprobado solo por el operador en nombre de la persona, lo que no cuenta")
        }
    }

    private func notPassed(best: Score?, tries: Int, next: Instant?) -> String {
        let best = best?.awarded.description ?? "0"
        let then =
            if let next {
                say(
                    "the next from \(moment(next))", fr: "le prochain à partir du \(moment(next))",
                    es: "el próximo, a partir del \(moment(next))")
            } else {
                say(
                    "the next can start now", fr: "le prochain peut commencer maintenant",
                    es: "el próximo puede empezar ahora")
            }
        return say(
            "\(count(tries, one: "try", many: "tries")), best \(best); \(then)",
            fr: "essais\u{00A0}: \(number(tries)), meilleur résultat\u{00A0}: \(best)\u{00A0}; \(then)",
            es: "intentos: \(number(tries)), mejor resultado: \(best); \(then)")
    }

    private func why(_ obstacle: Progress.Obstacle) -> String {
        switch obstacle {
        case .withdrawn:
            return say(
                "impossible: withdrawn from the course", fr: "impossible\u{00A0}: le cours a été abandonné",
                es: "imposible: se abandonó el curso")
        case .noTriesLeft(let best):
            let best = best?.awarded.description ?? "0"
            return say(
                "impossible: no tries left, best \(best)",
                fr: "impossible\u{00A0}: plus d’essais, meilleur résultat\u{00A0}: \(best)",
                es: "imposible: no quedan intentos, mejor resultado: \(best)")
        case .notInCourse:
            return say(
                "impossible: the course has no such part", fr: "impossible\u{00A0}: le cours n’a pas cette partie",
                es: "imposible: el curso no tiene esa parte")
        case .parts:
            return say(
                "impossible: one of the parts is", fr: "impossible\u{00A0}: l’une des parties l’est",
                es: "imposible: una de las partes lo es")
        }
    }
}
