import Campus
import HTTP
import Learning
import MigrationLaw

/// Administering people.
enum PeoplePages {
    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let words = String((visit.request.query["q"] ?? "").prefix(200)).trimmingSpaces
        let actor = try visit.actor
        let place = ListPlace(
            asked: visit.request.query["page"],
            total: try await visit.campus.countPeople(matching: words, by: actor))
        let people = try await visit.campus.people(
            matching: words, by: actor, limit: ListPlace.size, offset: place.offset)
        let roles = try visit.person.roles
        return visit.page(
            peopleListPage(
                people, matching: words, at: place, mayInvite: !roles.isDisjoint(with: [.administrator, .registrar]),
                phrases: visit.phrases),
            at: .administration)
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit)
    }

    @Sendable static func changeRole(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let (id, actor) = (visit.personID, try visit.actor)
        guard let role = form["role"].flatMap(Role.init(rawValue:)) else {
            throw VisitError.badField("role", wanted: .role)
        }
        if form["act"] == "revoke" {
            try await visit.campus.revoke(role, from: id, by: actor)
        } else {
            try await visit.campus.grant(role, to: id, by: actor)
        }
        return .redirect(to: Address.person(id))
    }

    @Sendable static func makeLink(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let (id, actor) = (visit.personID, try visit.actor)
        let typed = form["email"] ?? ""
        let request: LinkRequest =
            switch form["purpose"] {
            case "password": .password
            case "address": .address(typed)
            default: .signIn
            }
        do {
            let link = try await visit.campus.link(request, for: id, by: actor)
            let person = try await visit.campus.person(id, by: actor)
            let proves: String? =
                if case .address = request { typed.isEmpty ? person.email.typed : typed } else { nil }
            return visit.page(
                linkMadePage(link, for: person, proves: proves, phrases: visit.phrases), at: .administration)
        } catch CampusError.addressTaken {
            return try await page(visit, typed: typed, error: .addressTaken)
        } catch CampusError.badEmail {
            return try await page(visit, typed: typed, error: .badEmail)
        }
    }

    /// Percent of the usual limit, as the command takes it: 100 is the usual time.
    @Sendable static func changeExtraTime(_ visit: Visit) async throws -> Response {
        let form = try visit.form()
        let percent = form["percent"].flatMap { Int($0) }
        let extra = percent.flatMap(ExtraTime.init(rawValue:))
        guard extra != nil || percent == 100 else {
            throw VisitError.badField("percent", wanted: .one(of: ["100", "150", "200"]))
        }
        try await visit.campus.setExtraTime(extra, of: visit.personID, by: try visit.actor)
        return .redirect(to: Address.person(visit.personID))
    }

    @Sendable static func endingForm(_ visit: Visit) async throws -> Response {
        try await visit.campus.mustAdminister(try visit.actor)
        let person = try await visit.campus.person(visit.personID, by: try visit.actor)
        return visit.page(endingPage(person, csrf: visit.formToken, phrases: visit.phrases), at: .administration)
    }

    @Sendable static func end(_ visit: Visit) async throws -> Response {
        _ = try visit.form()
        try await visit.campus.endAccount(of: visit.personID, by: try visit.actor)
        return .redirect(to: Address.person(visit.personID))
    }

    @Sendable static func reopen(_ visit: Visit) async throws -> Response {
        _ = try visit.form()
        try await visit.campus.reopenAccount(of: visit.personID, by: try visit.actor)
        return .redirect(to: Address.person(visit.personID))
    }

    private static func page(_ visit: Visit, typed: String = "", error: CampusError? = nil) async throws -> Response {
        let file = try await visit.campus.personFile(visit.personID, by: try visit.actor)
        let rights = PersonRights(try visit.person.roles)
        let extraTime =
            rights.administers ? try await visit.campus.extraTime(of: visit.personID, by: try visit.actor) : nil
        var titles: [Course.ID: LocalizedText] = [:]
        for version in try await visit.campus.catalogue() { titles[version.course.id] = version.course.title }
        return visit.page(
            personPage(
                file, rights: rights, titles: titles, extraTime: extraTime, typed: typed,
                errors: error.map { AccountPages.errors($0, visit, otherwise: "email") } ?? [],
                csrf: visit.formToken, phrases: visit.phrases),
            at: .administration, status: error?.problem(visit.phrases).status ?? .ok)
    }
}

extension Visit {
    /// The person that the path names.
    var personID: Person.ID { Person.ID(parameters["person"].lowercased()) }
}

extension String {
    /// Without white space at either end.
    var trimmingSpaces: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
