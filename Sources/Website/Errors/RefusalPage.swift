import Catalogue
import HTML

/// A page for an act that was refused: what is wrong, what to do, and the way there.
///
/// - Parameter next: A way that helps better than the explanation's own.
func refusalPage(_ explanation: Explanation, next: String? = nil, phrases: Phrases) -> PageContent {
    PageContent(
        title: explanation.title, crumbs: [.init(explanation.title)],
        body: div(.class("text")) {
            h1(explanation.title)
            div(.class("msg stop"), .role("alert")) { p(explanation.sentence) }
            if !explanation.details.isEmpty { ul { for line in explanation.details { li(line) } } }
            p(.class("acts")) {
                a(
                    .class("btn"), .href(next ?? explanation.next ?? Address.home),
                    text: next == nil ? explanation.nextName ?? phrases.goOnFromHere : phrases.goOnFromHere)
                a(.href(Address.courses), text: phrases.seeCourses)
            }
        })
}
