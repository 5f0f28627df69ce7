import HTTP
import JSON

/// One page of a list: as many entries as `limit` says, behind the one that `after` names.
///
/// A page begins behind an entry and not at a number, so that nothing is missed or doubled when the list has grown.
struct ListPage {
    static let limits = 1...100
    static let usual = 50

    let limit: Int
    let after: String?

    /// - Throws: ``VisitError/badField(_:wanted:)`` for a limit out of bounds.
    init(_ query: Fields) throws {
        guard let text = query["limit"] else {
            limit = ListPage.usual
            after = query["after"]
            return
        }
        guard let limit = Int(text), ListPage.limits.contains(limit),
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { throw VisitError.badField("limit", wanted: .wholeNumberWithin(ListPage.limits)) }
        self.limit = limit
        after = query["after"]
    }

    /// `{items, total, next}`.
    ///
    /// - Parameters:
    ///   - list: every entry, narrowed already.
    ///   - id: what `after` calls an entry.
    /// - Throws: ``VisitError/noEntry(_:)`` where `after` names none.
    func json<Entry>(
        of list: [Entry], for request: Request, id: (Entry) -> String, _ describe: (Entry) -> JSON
    ) throws -> JSON {
        var rest = list[...]
        if let after {
            guard let index = list.firstIndex(where: { id($0) == after }) else { throw VisitError.noEntry(after) }
            rest = list[(index + 1)...]
        }
        let shown = rest.prefix(limit)
        let next = shown.count < rest.count ? shown.last.map { self.next(after: id($0), for: request) } : nil
        return [
            "items": .array(shown.map(describe)), "total": .integer(Int64(list.count)),
            "next": next.map { .string($0) } ?? .null,
        ]
    }

    /// The same request for what follows.
    private func next(after id: String, for request: Request) -> String {
        let kept = request.query.all.filter { $0.name != "after" }
        let fields = (kept + [Fields.Field(name: "after", value: id)]).map { field in
            "\(queryValue(field.name))=\(queryValue(field.value))"
        }
        return "\(request.path.raw)?\(fields.joined(separator: "&"))"
    }

    /// What the query may hold.
    static let parameters: [APIParameter] = [
        .query("limit", "Most entries of the page; \(usual) without.", Schema.integer(limits)),
        .query("after", "The id of the last entry of the page before.", .id),
    ]

    /// What a page of such entries answers.
    static func schema(of entry: NamedSchema) -> Schema {
        .object([
            "items": .list(entry.reference, most: limits.upperBound),
            "total": Schema.integer(0...).saying("Entries in all."),
            "next": Schema.text.orNull.saying("Path and query of the next page; null on the last."),
        ])
    }
}
