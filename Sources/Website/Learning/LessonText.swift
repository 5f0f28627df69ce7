import Catalogue
import HTML
import Learning
import MigrationLaw

/// The text of a lesson with the law it rests on beside it, rendered once for each version and language.
struct RenderedLesson: Sendable {
    /// The first paragraph, as the lead under the title.
    let lead: HTML
    /// The beats: each section with the notes it cites first.
    let beats: HTML
}

/// Renders a lesson.
///
/// - Parameters:
///   - language: the text's own; where the reader's is another one, what we say around it is marked as the reader's.
///   - notes: the law behind a citation; nil where it is not known here, then its words stand as plain text.
func renderedLesson(
    _ prose: Prose, in language: Language = .english, notes: (Reference) -> LessonNote?, phrases: Phrases
) -> RenderedLesson {
    var found: [Reference: LessonNote] = [:]
    for reference in prose.citations {
        found[reference] = notes(reference)
    }
    let known = found
    let rendering = ProseRendering(phrases: phrases, language: language) { known[$0].map { "#\($0.id)" } }
    var remaining = prose.blocks
    var leadBlocks: [Prose.Block] = []
    var lead = HTML.empty
    if case .paragraph(let words) = remaining.first {
        lead = p(.class("lead")) { rendering.line(words) }
        leadBlocks = [remaining.removeFirst()]
    }
    var shown: Set<String> = []
    var beats: [HTML] = []
    for (number, section) in sections(of: remaining).enumerated() {
        // What the lead cites stands beside the first section.
        let cited = (number == 0 ? leadBlocks : []) + section
        let fresh = cited.flatMap(Prose.citations(in:)).compactMap { known[$0] }.filter { shown.insert($0.id).inserted }
        beats.append(beat(section, number: number + 1, notes: fresh, rendering))
    }
    return RenderedLesson(lead: lead, beats: .joined(beats))
}

/// Parts of a text, each from one `##` heading to the next; what stands before the first is a part of its own.
private func sections(of blocks: [Prose.Block]) -> [[Prose.Block]] {
    var sections: [[Prose.Block]] = []
    for block in blocks {
        if case .heading(level: 2, _) = block {
            sections.append([block])
        } else if sections.isEmpty {
            sections.append([block])
        } else {
            sections[sections.count - 1].append(block)
        }
    }
    return sections
}

private func beat(
    _ section: [Prose.Block], number: Int, notes: [LessonNote], _ rendering: ProseRendering
) -> HTML {
    guard case .heading(level: 2, let words) = section.first else {
        return div(.class("beat")) {
            rendering.blocks(section)
            laws(notes, rendering)
        }
    }
    let id = "part-\(number)"
    let heading = h2(.id(id)) { rendering.line(words) }
    let rest = rendering.blocks(Array(section.dropFirst()))
    return HTML.element(
        "section", [.class("beat"), .aria("labelledby", id)],
        HTML {
            if isExercise(words) {
                div(.class("try text")) {
                    heading
                    rest
                }
            } else {
                heading
                rest
            }
            laws(notes, rendering)
        })
}

/// Sections in which the learner does something; authors name them in the language of the text.
private func isExercise(_ heading: [Prose.Inline]) -> Bool {
    let words = Prose.plain(heading).lowercased()
    return [
        "try it", "check yourself", "à vous", "essayez", "vérifiez", "inténtelo", "pruebe", "compruebe",
    ].contains(where: words.hasPrefix)
}

private func laws(_ notes: [LessonNote], _ rendering: ProseRendering) -> HTML {
    notes.isEmpty ? .empty : div(.class("laws"), rendering.readersLanguage) { HTML.joined(notes.map(\.html)) }
}
