import Catalogue
import HTML
import MigrationLaw

/// `/instruments/{i}?at=`: one instrument, who is bound on a day, what it says, who has applied it.
///
/// - Parameter mistyped: What was asked for, where it is no day.
func instrumentPage(
    _ instrument: Instrument, law: Law, at day: CalendarDay, mistyped: String? = nil, shell: Shell
) -> HTML {
    let phrases = shell.phrases
    let title = phrases.plain(instrument.title)
    let crumbs = [Crumb(phrases.doorLaw, "/instruments"), Crumb(phrases.short(instrument))]
    return shell.at(.law).page(title, crumbs: crumbs, isIndexed: true) {
        h1 { phrases.text(instrument.title) }
        p {
            bindingMark(instrument.isBinding, phrases, word: instrument.isBinding ? phrases.bindingOnParties : nil)
            if let short = phrases.shortBeside(instrument) { span(.class("soft")) { HTML(" · ") + short } }
        }
        div(.class("two")) {
            div {
                if law.coverage(of: instrument.id) != .notApplicable {
                    partiesSection(instrument, law: law, at: day, mistyped: mistyped, phrases)
                }
                provisionsSection(instrument, law.provisions(of: instrument.id), phrases)
                decisionsSection(law.decisions(citing: instrument.id), phrases)
            }
            aside(.aria("labelledby", "facts")) {
                h2(.id("facts"), text: phrases.facts)
                instrumentFacts(instrument, law: law, phrases)
                if let link = officialLink(instrument.url, phrases.officialTextAndStatus, class: "btn") {
                    p { link }
                } else {
                    p(phrases.noOfficialLink)
                }
                provenanceLines(instrument.provenance, phrases)
            }
        }
    }
}

private func instrumentFacts(_ instrument: Instrument, law: Law, _ phrases: Phrases) -> HTML {
    dl(.class("facts small")) {
        fact(phrases.kindLabel, HTML(phrases.kind(instrument.kind)))
        fact(phrases.scope, HTML(phrases.scope(instrument.scope)))
        fact(
            phrases.adopted,
            timeElement(instrument.adopted, phrases)
                + HTML(instrument.adoptedPlace.isEmpty ? "" : ", \(instrument.adoptedPlace)"))
        if instrument.isBinding {
            fact(phrases.inForce, instrument.inForce.map { timeElement($0, phrases) } ?? HTML(phrases.noEntryIntoForce))
            if let rule = law.entryIntoForceRule(of: law.recorded(instrument.id)) {
                fact(
                    phrases.newParty,
                    HTML(phrases.newParty(bound: rule.delay, after: rule.countedFrom, article: rule.article)))
                if let delay = rule.denunciationDelay {
                    fact(phrases.leaving, HTML(phrases.leaving(after: delay, article: rule.denunciationArticle)))
                }
            } else if law.coverage(of: instrument.id) != .notApplicable {
                fact(phrases.newParty, statusTile(.unknown) + HTML(phrases.ruleUnknown))
            }
        }
        if !instrument.depositary.isEmpty { fact(phrases.depositary, HTML(phrases.body(instrument.depositary))) }
        let numbers = publishedNumbers(instrument.numbers, phrases)
        if !numbers.isEmpty { fact(phrases.published, HTML(numbers.joined(separator: phrases.listSeparator))) }
        if !instrument.monitoringBody.isEmpty {
            fact(phrases.monitoringBody, HTML(phrases.body(instrument.monitoringBody)))
        }
        fact(phrases.record, HTML(phrases.coverage(law.coverage(of: instrument.id))))
        if let note = law.coverageEntry(of: instrument.id)?.note, !note.isEmpty {
            fact("", phrases.recordNote(note))
        }
        if !instrument.note.isEmpty {
            fact(phrases.note, phrases.recordNote(instrument.note))
        }
    }
}

private func fact(_ label: String, _ value: HTML) -> HTML {
    dt(label) + dd { value }
}

private func publishedNumbers(_ numbers: Instrument.Numbers, _ phrases: Phrases) -> [String] {
    var result: [String] = []
    if !numbers.unTreatySeriesVolume.isEmpty || !numbers.unTreatySeriesRegistration.isEmpty {
        result.append(
            phrases.unTreatySeries(
                volume: numbers.unTreatySeriesVolume, registration: numbers.unTreatySeriesRegistration))
    }
    if !numbers.unTreatyCollection.isEmpty { result.append(phrases.unTreatyCollection(numbers.unTreatyCollection)) }
    if !numbers.other.isEmpty { result.append(numbers.other) }
    return result
}

/// How sure a row is and how old, in plain words; the exact source, as the record writes it, folded away.
func provenanceLines(_ provenance: Provenance, _ phrases: Phrases) -> HTML {
    details(.class("small soft")) {
        summary {
            phrases.labelled(phrases.confidence, phrases.confidence(provenance.confidence ?? .known))
            if let asOf = provenance.asOf { ", \(phrases.asOf(asOf))" }
            "."
        }
        p {
            phrases.labelled(phrases.exactSource)
            span(.lang("en"), text: provenance.source)
        }
    }
}

private func provisionsSection(_ instrument: Instrument, _ provisions: [Provision], _ phrases: Phrases) -> HTML {
    let shared = sharedNotes(provisions)
    return HTML {
        h2(phrases.whatItSays)
        if provisions.isEmpty {
            p(phrases.noProvisions)
        } else {
            for note in shared { p(.class("small")) { phrases.recordNote(note) } }
            if !provisions.allSatisfy({ phrases.isGiven($0.summary) }) {
                p(.class("small soft"), text: phrases.someGivenInEnglish)
            }
            table(.class("stack")) {
                thead {
                    tr {
                        th(.scope("col"), text: phrases.articleLabel)
                        th(.scope("col"), text: phrases.inOurWords)
                        th(.scope("col"), text: phrases.holderLabel)
                    }
                }
                tbody {
                    for provision in provisions {
                        tr(.id(LawAddress.anchor(provision.id))) {
                            th(.scope("row")) { bdi(phrases.articleCell(provision.article)) }
                            td {
                                phrases.text(provision.summary)
                                if provision.isBinding != instrument.isBinding {
                                    " "
                                    bindingMark(provision.isBinding, phrases)
                                }
                                if !provision.note.isEmpty, !shared.contains(provision.note) {
                                    br() + span(.class("small soft")) { phrases.recordNote(provision.note) }
                                }
                            }
                            td(.data("l", phrases.holderLabel), text: holders(provision, phrases))
                        }
                    }
                }
            }
        }
    }
}

/// The notes that stand at more than one provision, in order: said once above all.
private func sharedNotes(_ provisions: [Provision]) -> [String] {
    let notes = provisions.map(\.note).filter { !$0.isEmpty }
    var seen: Set<String> = []
    return notes.filter { note in
        notes.count(where: { $0 == note }) > 1 && seen.insert(note).inserted
    }
}

/// Who holds the right, as a list in words.
func holders(_ provision: Provision, _ phrases: Phrases) -> String {
    provision.holders.map(phrases.holder).joined(separator: ", ").capitalizedFirst
}

private func decisionsSection(_ decisions: [Decision], _ phrases: Phrases) -> HTML {
    guard !decisions.isEmpty else { return .empty }
    return HTML {
        h2(phrases.decisionsThatApplyIt)
        decisionList(decisions, showsHolding: decisions.count <= 12, phrases)
    }
}
