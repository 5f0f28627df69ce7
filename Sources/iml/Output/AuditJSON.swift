import Campus
import Catalogue
import JSON
import Learning

/// Audit and replay as JSON.
enum AuditJSON {
    static func json(_ report: AuditReport) -> JSON {
        let head: JSON =
            report.head.map { head in
                [
                    "block": .integer(Int64(head.number)), "digest": .string(head.digest),
                    "sequence": .integer(Int64(head.sequence)), "written": .string(head.description),
                ]
            } ?? .null
        return [
            "sound": .bool(report.isSound), "events": .integer(Int64(report.events)),
            "blocks": .integer(Int64(report.blocks)), "head": head, "unsealed": .integer(Int64(report.unsealed)),
            "faults": .array(report.faults.map(\.json)),
        ]
    }

    static func json(_ report: ReplayReport) -> JSON {
        [
            "agrees": .bool(report.differences.isEmpty), "events": .integer(Int64(report.events)),
            "records": .integer(Int64(report.facts)),
            "differences": .array(
                report.differences.map { difference in
                    [
                        "subject": .string(difference.subject), "field": text(difference.field),
                        "events": text(difference.events), "table": text(difference.table),
                    ]
                }),
        ]
    }

    private static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
}

extension AuditFault {
    var json: JSON {
        func one(_ kind: String, _ place: String, _ number: Int) -> JSON {
            ["fault": .string(kind), place: .integer(Int64(number))]
        }
        return switch self {
        case .changed(let sequence): one("changed", "sequence", sequence)
        case .personalChanged(let sequence): one("personal-changed", "sequence", sequence)
        case .missing(let sequence): one("missing", "sequence", sequence)
        case .added(let sequence): one("added", "sequence", sequence)
        case .moved(let from, let to):
            ["fault": "moved", "sequence": .integer(Int64(to)), "from": .integer(Int64(from))]
        case .blockMissing(let number): one("block-missing", "block", number)
        case .blockChanged(let number): one("block-changed", "block", number)
        case .headMissing(let number): one("head-missing", "block", number)
        case .unsealed(let from, let since):
            ["fault": "unsealed", "sequence": .integer(Int64(from)), "since": .string(since.description)]
        }
    }

    func sentence(_ phrases: Phrases) -> String {
        switch self {
        case .changed(let sequence): phrases.actChanged(sequence)
        case .personalChanged(let sequence): phrases.actPersonalChanged(sequence)
        case .missing(let sequence): phrases.actMissing(sequence)
        case .added(let sequence): phrases.actAdded(sequence)
        case .moved(let from, let to): phrases.actMoved(from: from, to: to)
        case .blockMissing(let number): phrases.blockMissing(number)
        case .blockChanged(let number): phrases.blockChanged(number)
        case .headMissing(let number): phrases.headMissing(number)
        case .unsealed(let from, let since): phrases.actsNeverSealed(from: from, since: since)
        }
    }
}

extension ReplayDifference {
    func sentence(_ phrases: Phrases) -> String {
        if let field { return phrases.differs(subject, field: field, events: events, table: table) }
        return table == nil ? phrases.tablesLack(subject) : phrases.noActTells(of: subject)
    }
}
