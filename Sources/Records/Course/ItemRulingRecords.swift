public import Learning
public import MigrationLaw
import SQL

/// What was decided about an item.
public struct ItemRuling: Equatable, Sendable {
    /// Which item.
    public let item: Item.ID
    /// Taken out of use, or given another key.
    public let kind: Kind
    /// When.
    public let ruledAt: Instant
    /// Why.
    public let reason: String

    /// Taken out of use, or given another key.
    public enum Kind: String, Sendable {
        case withdrawn, corrected
    }

    /// What was decided.
    public init(item: Item.ID, kind: Kind, ruledAt: Instant, reason: String) {
        self.item = item
        self.kind = kind
        self.ruledAt = ruledAt
        self.reason = reason
    }
}

extension Records {
    /// Every ruling, by item.
    public func itemRulings() async throws -> [ItemRuling] {
        try await connection.rows("SELECT item_id, kind, ruled_at, reason FROM item_ruling ORDER BY item_id").map {
            row in
            let id: Item.ID = try row.id("item_id")
            guard let kind = ItemRuling.Kind(rawValue: try row.text("kind")) else {
                throw BrokenRecord("item_ruling", id.rawValue, "it has no known kind")
            }
            return ItemRuling(
                item: id, kind: kind, ruledAt: try row.instant("ruled_at"), reason: try row.text("reason"))
        }
    }

    /// Items taken out of use.
    public func withdrawnItems() async throws -> Set<Item.ID> {
        Set(
            try await connection.rows(
                "SELECT item_id FROM item_ruling WHERE kind = \(ItemRuling.Kind.withdrawn.rawValue) ORDER BY item_id"
            ).map { try $0.id("item_id") })
    }

    /// The versions of a course that were the newest when an item was given another key, by number.
    ///
    /// The order of events tells, since a clock may have been set back in between.
    public func versions(of course: Course.ID, whenCorrecting item: Item.ID) async throws -> [Int] {
        try await connection.rows(
            """
            SELECT DISTINCT (SELECT count(*)
                               FROM event p
                              WHERE p.subject = \("course:\(course)") AND p.kind = 'course.published'
                                AND p.sequence < r.sequence) AS number
              FROM event r
             WHERE r.subject = \("item:\(item)") AND r.kind = 'item.corrected'
             ORDER BY number
            """
        ).map { try $0.integer("number") }
    }

    /// Items whose ruling was not followed through: marking again was begun and its end was never written.
    public func itemsNotMarkedAgain() async throws -> [Item.ID] {
        try await connection.rows(
            """
            SELECT r.item_id
              FROM item_ruling r
             WHERE NOT EXISTS (SELECT 1 FROM event v
                                WHERE v.subject = 'item:' || r.item_id AND v.kind = 'item.marked-again'
                                  AND v.at >= r.ruled_at)
             ORDER BY r.item_id
            """
        ).map { try $0.id("item_id") }
    }

    /// Keeps a ruling over an earlier one on the same item.
    public func keep(_ ruling: ItemRuling) async throws {
        _ = try await connection.run(
            """
            INSERT INTO item_ruling (item_id, kind, ruled_at, reason)
            VALUES (\(ruling.item), \(ruling.kind.rawValue), \(ruling.ruledAt), \(ruling.reason))
            ON CONFLICT (item_id) DO UPDATE
               SET kind = \(ruling.kind.rawValue), ruled_at = \(ruling.ruledAt), reason = \(ruling.reason)
            """)
    }

    /// Ended attempts whose form holds an item, oldest first. Looks at every form: for the rare act of marking again.
    public func endedAttempts(holding item: Item.ID) async throws -> [Attempt.ID] {
        try await connection.rows(
            """
            SELECT id, form
              FROM attempt
             WHERE ended_at IS NOT NULL AND voided = 0 AND form LIKE \("%\(item.rawValue)%")
             ORDER BY ended_at, id
            """
        ).map { try $0.id("id") }
    }

    /// Marks an ended attempt again; only upward.
    public func remark(_ attempt: Attempt.ID, score: Score, passed: Bool?) async throws {
        _ = try await connection.run(
            """
            UPDATE attempt
               SET points = \(score.awarded.numerator), points_over = \(score.awarded.denominator), passed = \(passed)
             WHERE id = \(attempt) AND ended_at IS NOT NULL
            """)
    }

    /// First attempts at an assessment that ended, oldest first: those of operators in a person's name and those set aside
    /// are left out.
    public func firstAttempts(at assessment: Assessment.ID) async throws -> [Attempt] {
        var found: [Attempt] = []
        for row in try await connection.rows(
            """
            SELECT id
              FROM attempt
             WHERE assessment_id = \(assessment) AND number = 1 AND ended_at IS NOT NULL AND voided = 0 AND on_behalf = 0
             ORDER BY ended_at, id
            """)
        {
            if let attempt = try await attempt(try row.id("id")) { found.append(attempt) }
        }
        return found
    }
}
