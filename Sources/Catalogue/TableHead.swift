/// The head of a column or the name of a fact that commands print.
package enum TableHead: Sendable {
    case act, activity, address, adopted, body, caseName, cites, code, column, course, date, decisions, effect, field
    case files, force, holder, id, inForce, instrument, issued, kind, model, name, note, number, objective, officialID
    case parties, points, progress, provision, provisions, published, record, recordAsOf, region, roles, row, saying
    case signedOnly, source, standing, state, status, text, time, title, topics, version, why, year, yours
}

extension Phrases {
    package func heads(_ heads: TableHead...) -> [String] { heads.map(head) }

    package func head(_ head: TableHead) -> String {
        switch head {
        case .act: say("Act")
        case .activity: say("Activity")
        case .address: say("Address")
        case .adopted: say("Adopted")
        case .body: say("Body")
        case .caseName: say("Case")
        case .cites: say("Cites")
        case .code: say("Code")
        case .column: say("Column")
        case .course: say("Course")
        case .date: say("Date")
        case .decisions: say("Decisions")
        case .effect: say("Effect")
        case .field: say("Field")
        case .files: say("Files")
        case .force: say("Force")
        case .holder: say("Holder")
        case .id: say("Id")
        case .inForce: say("In force")
        case .instrument: say("Instrument")
        case .issued: say("Issued")
        case .kind: say("Kind")
        case .model: say("Model")
        case .name: say("Name")
        case .note: say("Note")
        case .number: say("Number")
        case .objective: say("Objective")
        case .officialID: say("Official id")
        case .parties: say("Parties")
        case .points: say("Points")
        case .progress: say("Progress")
        case .provision: say("Provision")
        case .provisions: say("Provisions")
        case .published: say("Published")
        case .record: say("Record")
        case .recordAsOf: say("Record as of")
        case .region: say("Region")
        case .roles: say("Roles")
        case .row: say("Row")
        case .saying: say("What it says")
        case .signedOnly: say("Signed only")
        case .source: say("Source")
        case .standing: say("Standing")
        case .state: say("State")
        case .status: say("Status")
        case .text: say("Text")
        case .time: say("Time")
        case .title: say("Title")
        case .topics: say("Topics")
        case .version: say("Version")
        case .why: say("Why")
        case .year: say("Year")
        case .yours: say("Yours")
        }
    }
}
