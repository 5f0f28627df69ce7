import Catalogue
import HTML
import Learning
import MigrationLaw
import Testing

@testable import Website

@Suite struct `A title that is not in the page's language` {
    private let french = Phrases(.french)
    private let english = Written(text: "A map of the field", language: .english)

    @Test func `is marked with its own, alone and inside a sentence`() {
        #expect(english.html(french).text == #"<span lang="en">A map of the field</span>"#)
        #expect(
            english.html(in: french.carryOn(with:), french).text
                == "Continuer\u{00A0}: <span lang=\"en\">A map of the field</span>")
        #expect(
            english.html(in: french.tryOnce, french).text.contains(
                "«\u{00A0}<span lang=\"en\">A map of the field</span>\u{00A0}»"))
    }

    @Test func `carries no mark where it is in the page's language`() {
        let title = Written(text: "Une carte <du> domaine", language: .french)
        #expect(title.html(french).text == "Une carte &lt;du&gt; domaine")
        #expect(
            title.html(in: french.back(to:), french).text == "Retour\u{00A0}: Une carte &lt;du&gt; domaine")
    }

    @Test func `is marked in the window's title and on the way back`() throws {
        let shell = Shell(phrases: french, lawAsOf: CalendarDay(daysSinceEpoch: 20_780))
        let page = shell.page(
            english.text, in: english.language,
            crumbs: [Crumb("Cours", "/courses"), Crumb(english, "/courses/x", french), Crumb("ici")]
        ) { h1("x") }.text
        #expect(page.contains(#"<title lang="en">A map of the field · IML Campus</title>"#))
        #expect(page.contains(#"<a href="/courses/x" lang="en">A map of the field</a>"#))
        #expect(page.contains(#"<li aria-current="page">ici</li>"#))
    }
}
