import Campus
import Catalogue
import HTML
import Learning
import MigrationLaw

/// The grid and the notes of an activity as form fields.
struct ActivityForm {
    let grid: Activity.Grid
    /// By field: `row/column` holds the id of a choice, a note's id holds text.
    let fields: [String: String]
    let error: FieldError?
    let prose: ProseRendering
    /// What a citation is called, and where it leads.
    let law: (Reference) -> LawCitation?
    let phrases: Phrases

    /// One select for each cell; on a phone each row becomes a small list.
    var table: HTML {
        div(.class("scroll"), .role("region"), .aria("label", grid.title), .tabindex(0)) { gridTable }
    }

    private var gridTable: HTML {
        HTML.element(
            "table", [.class("stack fill")],
            HTML {
                caption(.class("vh"), text: grid.title)
                thead {
                    tr {
                        th(.scope("col"), text: phrases.item)
                        for column in grid.columns { th(.scope("col"), text: column.text) }
                    }
                }
                tbody {
                    for row in grid.rows { line(row) }
                }
            })
    }

    /// One select for each question with choices of its own.
    var picks: HTML {
        HTML {
            for pick in grid.picks {
                let id = fieldID(pick.id)
                div(.class(error?.field == pick.id ? "field bad" : "field")) {
                    label(.for(id), text: pick.label)
                    if let error, error.field == pick.id { p(.class("err"), text: error.sentence) }
                    choice(id: id, name: pick.id, of: pick.choices)
                }
            }
        }
    }

    /// One text area for each open question.
    var notes: HTML {
        HTML {
            for note in grid.notes {
                let id = fieldID(note.id)
                div(.class(error?.field == note.id ? "field bad" : "field")) {
                    label(.for(id), text: note.label)
                    span(.class("hint"), .id("\(id)-hint"), text: phrases.upTo(characters: Campus.noteLimit))
                    if let error, error.field == note.id { p(.class("err"), text: error.sentence) }
                    textarea(
                        .id(id), .name(note.id), .rows(5), .maxlength(Campus.noteLimit), .dir("auto"),
                        .aria("describedby", "\(id)-hint"), text: fields[note.id] ?? "")
                }
            }
        }
    }

    private func line(_ row: Activity.Grid.Entry) -> HTML {
        tr {
            th(.scope("row")) {
                row.text
                for reference in row.cites {
                    if let citation = law(reference) {
                        " "
                        a(.class("line nb"), .href(citation.address), text: name(of: citation, reference, in: row))
                    }
                }
            }
            for column in grid.columns {
                td(.data("l", column.text)) { cell(row, column) }
            }
        }
    }

    /// A row that is named after an instrument does not name it again.
    private func name(of citation: LawCitation, _ reference: Reference, in row: Activity.Grid.Entry) -> String {
        guard case .provision(let instrument, _) = reference, instrument.rawValue == row.id else {
            return citation.title
        }
        return citation.article ?? citation.title
    }

    private func cell(_ row: Activity.Grid.Entry, _ column: Activity.Grid.Entry) -> HTML {
        let name = "\(row.id)/\(column.id)"
        let id = fieldID(name)
        return HTML {
            label(.class("vh"), .for(id), text: phrases.cell(row: row.text, column: column.text))
            if let error, error.field == name { p(.class("err"), text: error.sentence) }
            choice(id: id, name: name, of: grid.choices)
        }
    }

    private func choice(id: String, name: String, of choices: [Activity.Grid.Entry]) -> HTML {
        select(.id(id), .name(name)) {
            option(.value(""), text: phrases.choose)
            for choice in choices {
                option(.value(choice.id), .selected(choice.id == fields[name]), text: choice.text)
            }
        }
    }
}
