import Catalogue
import HTML
import Learning
import MigrationLaw

// Small pieces that several pages share.

/// A person's name, in its own direction.
func nameText(_ name: PersonName) -> HTML { bdi(.dir("auto"), text: name.text) }

/// A day for people and machines.
func dayText(_ moment: Instant, _ phrases: Phrases) -> HTML {
    time(.datetime(moment.day.description), text: phrases.day(moment))
}

/// A text with the language it is in, where that is not the page's.
func localized(_ text: LocalizedText, _ phrases: Phrases) -> HTML { text.written(phrases).html(phrases) }

/// “Activity: …” with the language that its title is in, where that is not the page's.
func activityLabel(_ activity: Activity, _ phrases: Phrases) -> HTML {
    activity.title(phrases).html(in: { phrases.labelled(phrases.activity, $0) }, phrases)
}

/// “For: …”, for whom a course is.
func audienceText(_ course: Course, _ phrases: Phrases) -> HTML {
    HTML(phrases.audience("")) + localized(course.audience, phrases)
}

/// The attribute for content in that language; nothing where it is the page's own.
func languageAttribute(_ language: Language, _ phrases: Phrases) -> Attribute {
    .optional("lang", language == phrases.language ? nil : language.code)
}

/// A term and what it is, for lists of facts.
func fact(_ term: String, @HTMLBuilder _ value: () -> HTML) -> HTML {
    dt(term) + HTML.element("dd", [], value())
}

/// The way back from a page of a course.
func courseCrumbs(_ course: Course, _ phrases: Phrases, _ last: [Crumb]) -> [Crumb] {
    [.init(phrases.courses, Address.courses), .init(course.title.written(phrases), Address.course(course.id), phrases)]
        + last
}
