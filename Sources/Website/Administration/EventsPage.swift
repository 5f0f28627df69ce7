import Campus
import Catalogue
import HTML
import HTTP
import JSON
import Learning
import MigrationLaw
import Records

/// What somebody asks of the log, as they typed it.
struct EventQuery: Sendable {
    let kind: String
    let about: String
    let days: DayFields
    let before: Int?

    /// Reads a query; what nobody can ask for counts as not asked.
    init(_ query: Fields) {
        let kind = query["kind"] ?? ""
        self.kind = Phrases.eventKinds.contains(kind) ? kind : ""
        about = String((query["about"] ?? "").prefix(200)).trimmingSpaces
        days = DayFields(query)
        before = query["before"].flatMap { Int($0) }
    }

    /// Whether the newest of everything is asked for.
    var isBlank: Bool { query.allSatisfy(\.value.isEmpty) && before == nil }

    /// For links that ask the same.
    var query: [(name: String, value: String)] { [("kind", kind), ("about", about)] + days.query }

    func filter(_ topic: EventFilter.Topic?) -> EventFilter {
        EventFilter(
            kind: kind.isEmpty ? nil : kind, topic: topic, first: days.first, last: days.last, before: before)
    }
}

/// Everything that was done, newest first.
///
/// - Parameter log: nil where what was asked about is nothing here.
func eventsPage(
    _ log: EventLog?, asked: EventQuery, errors: [FieldError] = [], phrases: Phrases
) -> PageContent {
    PageContent(
        title: phrases.logTitle, crumbs: [.init(phrases.administration, Address.admin), .init(phrases.logTitle)],
        body: HTML {
            h1(phrases.logTitle)
            p(.class("lead"), text: phrases.logLead)
            errorSummary(errors, phrases)
            filters(asked, errors, phrases)
            if let log, !log.events.isEmpty {
                table(log, phrases)
                turning(log, asked, phrases)
            } else if errors.isEmpty {
                p(.class("msg"), .role("status"), text: phrases.nothingOfThatKind)
            }
        })
}

private func filters(_ asked: EventQuery, _ errors: [FieldError], _ phrases: Phrases) -> HTML {
    getForm(Address.events, .role("search")) {
        div(.class("row")) {
            selectField(
                phrases.actHeading, name: "kind",
                options: [("", phrases.allKinds)] + Phrases.eventKinds.map { ($0, phrases.event($0)) },
                chosen: asked.kind)
            textField(
                phrases.aboutLabel, name: "about", value: asked.about, type: "search", hint: phrases.aboutHint,
                error: errors.sentence(for: "about"), isRequired: false, .dir("auto"))
            asked.days.html(errors, phrases)
        }
        p(.class("acts")) {
            button(.class("btn second"), text: phrases.showThem)
            if !asked.isBlank { a(.href(Address.events), text: phrases.showAll) }
        }
    }
}

private func turning(_ log: EventLog, _ asked: EventQuery, _ phrases: Phrases) -> HTML {
    guard log.hasOlder || asked.before != nil else { return .empty }
    return nav(.aria("label", phrases.pages)) {
        p(.class("acts")) {
            if asked.before != nil { a(.href(address(Address.events, asked.query)), text: phrases.newestOnes) }
            if log.hasOlder, let last = log.events.last {
                a(
                    .href(address(Address.events, asked.query + [("before", String(last.sequence))])), .rel("next"),
                    text: phrases.olderOnes)
            }
        }
    }
}

private func table(_ log: EventLog, _ phrases: Phrases) -> HTML {
    HTML.element(
        "table", [.class("stack")],
        HTML {
            caption(.class("vh"), text: phrases.logTitle)
            thead {
                tr {
                    for head in [
                        phrases.whenHeading, phrases.actHeading, phrases.aboutHeading, phrases.whoHeading,
                        phrases.detailsHeading,
                    ] { th(.scope("col"), text: head) }
                }
            }
            tbody {
                for event in log.events {
                    tr {
                        th(.scope("row")) { timeElement(event.at, phrases) }
                        td(.data("l", phrases.actHeading), text: phrases.event(event.kind))
                        td(.data("l", phrases.aboutHeading)) { div { subject(event, log, phrases) } }
                        td(.data("l", phrases.whoHeading)) { div { actor(event.actor, log, phrases) } }
                        td(.data("l", phrases.detailsHeading)) { div { details(event, phrases) } }
                    }
                }
            }
        })
}

/// A person's name, leading to their page; who was erased has none.
private func person(_ id: Person.ID, _ log: EventLog, _ phrases: Phrases) -> HTML {
    guard let name = log.names[id] else { return HTML(phrases.bySomebodyErased) }
    return a(.href(Address.person(id))) { nameText(name) }
}

private func actor(_ actor: Actor, _ log: EventLog, _ phrases: Phrases) -> HTML {
    switch actor {
    case .person(let id): person(id, log, phrases)
    case .siteOperator(onBehalfOf: .none): HTML(phrases.byOperator)
    case .siteOperator(onBehalfOf: .some(let id)):
        HTML(phrases.labelled(phrases.byOperator)) + person(id, log, phrases)
    case .system: HTML(phrases.byProgram)
    }
}

private func subject(_ event: Event, _ log: EventLog, _ phrases: Phrases) -> HTML {
    let owner = log.owners[event.subject]
    let whose = owner?.person.map { person($0, log, phrases) }
    return switch EventSubject(event.subject) {
    case .person(let id): person(id, log, phrases)
    case .enrolment:
        owner.map { (whose ?? .empty) + HTML(" · \(phrases.aCourse($0.course.rawValue))") }
            ?? HTML(phrases.bySomebodyErased)
    case .attempt:
        owner.map {
            (whose ?? .empty) + HTML(" · \(phrases.anAssessment($0.assessment?.rawValue ?? $0.course.rawValue))")
        } ?? HTML(phrases.bySomebodyErased)
    case .certificate(let id):
        (whose.map { $0 + HTML(" · ") } ?? .empty)
            + a(.href(Address.verification(id))) { phrases.aCertificate(String(id.rawValue.prefix(8)) + "…") }
    case .course(let id): a(.href(Address.preview(id))) { phrases.aCourse(id.rawValue) }
    case .item(let id): HTML(phrases.anItem(id.rawValue))
    case .site: HTML(phrases.thisSite)
    case .other(let text): code(text)
    }
}

/// What is more to say: facts of the act, and what is personal as long as it is kept.
private func details(_ event: Event, _ phrases: Phrases) -> HTML {
    var lines = [event.payload, event.personal].compactMap(\.self).flatMap { described($0, phrases) }
    if event.personal == nil, event.personalDigest != nil { lines.append(HTML(phrases.erasedSince)) }
    return HTML {
        for (index, line) in lines.enumerated() {
            if index > 0 { br() }
            line
        }
    }
}

private func described(_ text: String, _ phrases: Phrases) -> [HTML] {
    let object: JSONObject?
    do { object = try JSON(text: text).object } catch { object = nil }
    return (object?.members ?? []).compactMap { name, value in
        guard let label = phrases.eventDetail(name), let shown = shown(value, of: name, phrases) else { return nil }
        return HTML(phrases.labelled(label)) + bdi(shown)
    }
}

private func shown(_ value: JSON, of name: String, _ phrases: Phrases) -> String? {
    switch (name, value) {
    case ("role", .string(let text)): Role(rawValue: text).map(phrases.role) ?? text
    case ("language", .string(let text)): Language(rawValue: text).map(phrases.languageName) ?? text
    case (_, .string(let text)): text
    case (_, .integer(let number)): phrases.number(Int(number))
    case (_, .bool(let isTrue)): phrases.yesOrNo(isTrue)
    case (_, .null), (_, .real), (_, .array), (_, .object): nil
    }
}
