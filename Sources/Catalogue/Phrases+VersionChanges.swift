package import Learning

// What a newer version changes, and what an attempt keeps. The sentence is its own description.

extension Phrases {
    package func attemptKeepsVersion(_ earlier: Int, now: Int) -> String {
        say(
            "You moved to version \(number(now)) after you began. This try keeps the questions of version \(number(earlier)).",
            fr:
                "Vous avez changé de version après le début de votre essai\u{00A0}: vous suivez maintenant la version \(number(now)). Celui-ci garde les questions de la version \(number(earlier)).",
            es:
                "Usted pasó a la versión \(number(now)) después de empezar. Este intento conserva las preguntas de la versión \(number(earlier))."
        )
    }
    package func newerVersionMeanwhile(_ newest: Int) -> String {
        say(
            "Version \(number(newest)) of the course is out. This lesson stays as it is in yours.",
            fr:
                "La version \(number(newest)) du cours est parue. Dans la vôtre, cette leçon reste telle quelle.",
            es: "Ya está disponible la versión \(number(newest)) del curso. En la suya, esta lección sigue igual.")
    }
    package var itemWithdrawnTitle: String {
        say("The question is out of use", fr: "Cette question est retirée", es: "La pregunta está retirada")
    }
    package func itemWithdrawn(_ item: String) -> String {
        say(
            "The question \(item) was taken out of use, and everybody who was asked it has its point. There is nothing to mark again.",
            fr:
                "La question \(item) a été retirée, et toutes les personnes qui l’ont reçue en ont le point. Il n’y a rien à corriger de nouveau.",
            es:
                "La pregunta \(item) se retiró y quienes la recibieron tienen su punto. No hay nada que volver a calificar."
        )
    }
    package var whatChanges: String { say("What changes", fr: "Ce qui change", es: "Qué cambia") }

    /// What a newer version adds, drops and changes: a line for each, with the titles of parts; of questions only how many,
    /// since which ones is nobody's business before a final.
    package func changes(
        _ differences: [CourseDifference], from earlier: Course, to later: Course
    ) -> [String] {
        [CourseDifference.Change.added, .removed, .changed, .reworded].compactMap { change in
            let own = differences.filter { $0.change == change }
            let titles = own.compactMap { title(of: $0.part, in: change == .removed ? earlier : later) }
            let questions = own.count { if case .item = $0.part { true } else { false } }
            var parts = Array(titles.prefix(Phrases.titlesInLine))
            if titles.count > parts.count { parts.append(andMoreParts(titles.count - parts.count)) }
            if questions > 0 { parts.append(self.questions(questions)) }
            return parts.isEmpty ? nil : labelled(heading(change), parts.joined(separator: listSeparator))
        }
    }

    /// Titles that one line names before it counts.
    private static let titlesInLine = 6

    private func heading(_ change: CourseDifference.Change) -> String {
        switch change {
        case .added: say("New", fr: "Nouveau", es: "Nuevo")
        case .removed: say("No longer there", fr: "Supprimé", es: "Suprimido")
        case .changed: say("Changed", fr: "Modifié", es: "Modificado")
        case .reworded: say("Reworded", fr: "Reformulé", es: "Reformulado")
        }
    }

    private func andMoreParts(_ count: Int) -> String {
        self.count(
            count, one: "more part", many: "more parts", fr: ("autre élément", "autres éléments"),
            es: ("elemento más", "elementos más"))
    }

    private func title(of part: CourseDifference.Part, in course: Course) -> String? {
        switch part {
        case .course: courseDescription
        case .completionRule: say("what completes it", fr: "ce qui l’achève", es: "lo que lo completa")
        case .module(let id): course.module(id).map { "\(id) \($0.title[language])" }
        case .lesson(let id): course.lesson(id).map { $0.text(in: language).text.title }
        case .activity(let id): course.activity(id)?.grid(in: language)?.grid.title
        case .assessment(let id): course.assessment(id)?.title[language]
        case .item: nil
        }
    }
}
