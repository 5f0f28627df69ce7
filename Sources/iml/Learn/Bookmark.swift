import FoundationEssentials
import JSON
import Learning

/// Where a learner left a course at this terminal, and what was filled in and not yet sent.
///
/// What counts is on record in the campus; this only saves looking for the place and typing again.
struct Bookmark: Equatable, Sendable {
    /// The lesson, activity or assessment that was open; nil for the course itself.
    var open: String?
    /// How far it was read, by lesson.
    var places: [String: Pager.Place] = [:]
    /// The question that showed in the try that was open.
    var question: Int?
    /// Fields by activity.
    var drafts: [String: [String: String]] = [:]
}

extension Bookmark {
    /// Nothing of a file that is not as it was written here.
    init(_ text: String) {
        guard let json = try? JSON(text: text) else { return }
        open = json["open"]?.string
        question = json["question"]?.int
        for member in json["places"]?.object?.members ?? [] {
            let numbers = (member.value.array ?? []).compactMap(\.int)
            guard numbers.count == 3, numbers.allSatisfy({ (0..<1_000_000).contains($0) }) else { continue }
            places[member.key] = Pager.Place(paragraph: numbers[0], line: numbers[1], lines: numbers[2])
        }
        for member in json["drafts"]?.object?.members ?? [] {
            let fields = (member.value.object?.members ?? []).compactMap { field in
                field.value.string.map { (field.key, $0) }
            }
            drafts[member.key] = Dictionary(fields) { $1 }
        }
    }

    private static func numbers(_ place: Pager.Place) -> JSON {
        .array([place.paragraph, place.line, place.lines].map { .integer(Int64($0)) })
    }

    var text: String {
        func sorted(_ members: [(String, JSON)]) -> JSON { .object(JSONObject(members.sorted { $0.0 < $1.0 })) }
        return JSON.object([
            "open": open.map { .string($0) } ?? .null, "question": question.map { .integer(Int64($0)) } ?? .null,
            "places": sorted(places.map { ($0.key, Bookmark.numbers($0.value)) }),
            "drafts": sorted(
                drafts.map { draft in (draft.key, sorted(draft.value.map { ($0.key, .string($0.value)) })) }),
        ]).text
    }
}

/// The file of a bookmark, which only its owner may read.
struct BookmarkFile: Sendable {
    /// Bytes of a file at most: a grid with all its notes full, several times over.
    private static let limit = 1 << 20

    private let file: PrivateFile

    init(_ places: Places, _ enrolment: Enrolment.ID) {
        file = PrivateFile(path: "\(places.stateFolder)/learn/\(enrolment)")
    }

    func read() -> Bookmark { file.read(limit: BookmarkFile.limit).map(Bookmark.init) ?? Bookmark() }

    func write(_ bookmark: Bookmark) throws(CommandError) { try file.write(bookmark.text) }
}
