import Catalogue
import HTML

/// The links from one page of a list to the next; nothing where there is one page.
///
/// - Parameter address: of the page with that number.
func pageTurning(_ place: ListPlace, _ phrases: Phrases, address: (Int) -> String) -> HTML {
    guard place.hasNewer || place.hasOlder else { return .empty }
    return nav(.aria("label", phrases.pages)) {
        p(.class("acts")) {
            if place.hasNewer { a(.href(address(place.page - 1)), .rel("prev"), text: phrases.newerOnes) }
            if place.hasOlder { a(.href(address(place.page + 1)), .rel("next"), text: phrases.olderOnes) }
        }
    }
}

/// An address with its query; blank values are left out.
func address(_ path: String, _ query: [(name: String, value: String)]) -> String {
    let fields = query.filter { !$0.value.isEmpty }.map { "\($0.name)=\(queryValue($0.value))" }
    return fields.isEmpty ? path : "\(path)?\(fields.joined(separator: "&"))"
}
