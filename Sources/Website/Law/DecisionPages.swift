import Catalogue
import HTML
import MigrationLaw

/// `/decisions`: every decision by the body that took it, newest first.
func decisionListPage(law: Law, shell: Shell) -> HTML {
    let phrases = shell.phrases
    let levels = Dictionary(grouping: law.content.decisions, by: \.level)
    return shell.at(.law).page(
        phrases.decisions, crumbs: [Crumb(phrases.doorLaw, "/instruments"), Crumb(phrases.decisions)], isIndexed: true
    ) {
        h1(phrases.decisions)
        p(.class("lead text"), text: phrases.decisionsLead)
        lawDoors(phrases)
        for level in Decision.Level.allCases {
            if let decisions = levels[level] {
                h2(heading(of: level, phrases))
                for (body, taken) in byBody(decisions, phrases) {
                    details(.open(taken.count <= 5)) {
                        summary("\(body), \(phrases.decisionCount(taken.count))")
                        decisionList(taken.sorted { $0.date > $1.date }, showsHolding: false, phrases)
                    }
                }
            }
        }
    }
}

private func heading(of level: Decision.Level, _ phrases: Phrases) -> String {
    switch level {
    case .universal: phrases.universalBodies
    case .regional: phrases.regionalBodies
    case .national: phrases.nationalCourts
    }
}

private func byBody(_ decisions: [Decision], _ phrases: Phrases) -> [(String, [Decision])] {
    Dictionary(grouping: decisions) { phrases.body($0.body) }.sorted { phrases.isBefore($0.key, $1.key) }
        .map { ($0.key, $0.value) }
}

/// Decisions as a list: name, body, number, year, and, where the list is short enough for it, what was held.
func decisionList(_ decisions: [Decision], showsHolding: Bool, _ phrases: Phrases) -> HTML {
    ul(.class("plain lines")) {
        for decision in decisions {
            li {
                a(.class("go"), .href(LawAddress.decision(decision.id))) {
                    bdi { phrases.text(decision.caseName) }
                }
                " "
                span(.class("small soft")) { source(of: decision, phrases) }
                if showsHolding { br() + span(.class("small")) { phrases.ownWords(decision.holding) } }
            }
        }
    }
}

private func source(of decision: Decision, _ phrases: Phrases) -> HTML {
    HTML(phrases.body(decision.body))
        + (decision.number.isEmpty ? .empty : HTML(" ") + bdi(phrases.caseNumber(decision.number)))
        + HTML(" · \(decision.date.year)")
}

/// `/decisions/{d}`: what was held in our words, what it applies, where the official text is.
func decisionPage(_ decision: Decision, law: Law, shell: Shell) -> HTML {
    let phrases = shell.phrases
    let name = phrases.plain(decision.caseName)
    let crumbs = [
        Crumb(phrases.doorLaw, "/instruments"), Crumb(phrases.decisions, "/decisions"), Crumb(name),
    ]
    return shell.at(.law).page(name, crumbs: crumbs, isIndexed: true) {
        h1 { bdi { phrases.text(decision.caseName) } }
        p {
            bindingMark(
                decision.bindsParties, phrases,
                word: decision.bindsParties ? phrases.bindsParties : phrases.viewOfBody)
        }
        h2(phrases.held)
        p { phrases.ownWords(decision.holding) }
        if !decision.references.isEmpty {
            h2(phrases.applies)
            ul(.class("plain lines text")) {
                for citation in decision.references { li { cited(citation, law: law, phrases) } }
            }
        }
        h2(phrases.facts)
        dl(.class("facts")) {
            if name != decision.caseName.english {
                dt(phrases.nameInRecord) + dd { bdi { span(.lang("en"), text: decision.caseName.english) } }
            }
            dt(phrases.decidedBy) + dd(phrases.body(decision.body))
            if !decision.number.isEmpty { dt(phrases.caseNumber) + dd { bdi(phrases.caseNumber(decision.number)) } }
            dt(phrases.decided) + dd { timeElement(decision.date, phrases) }
            if !decision.officialID.isEmpty { dt(phrases.officialNumber) + dd { bdi(decision.officialID) } }
        }
        if let link = officialLink(decision.officialURL, phrases.officialText, class: "btn second") {
            p { link }
        } else {
            p(.class("soft"), text: phrases.noOfficialLink)
        }
        provenanceLines(decision.provenance, phrases)
    }
}

/// What a decision applies: linked where the record has it, else as text.
private func cited(_ citation: Decision.Citation, law: Law, _ phrases: Phrases) -> HTML {
    switch citation {
    case .custom: return HTML(phrases.customaryLaw)
    case .outside(let text): return bdi(text)
    case .law(let reference):
        let provisions = law.provisions(for: reference)
        if !provisions.isEmpty {
            return HTML.joined(
                provisions.map { provision in
                    a(.class("cite"), .href(LawAddress.provision(provision.id, of: provision.instrument))) {
                        citationLabel(of: provision, law: law, phrases)
                    }
                        + " " + phrases.ownWords(provision.summary)
                }, by: br())
        }
        if let id = citation.instrument, let instrument = law.instrument(id) {
            let tail: String =
                if case .provision(_, let tail) = reference {
                    ", \(phrases.article(Provision.article(ofTail: tail)))"
                } else {
                    ""
                }
            return a(.href(LawAddress.instrument(id))) { phrases.text(instrument.briefName) } + HTML(tail)
        }
        return bdi(reference.description)
    }
}

/// Instrument and article, such as `ICCPR article 13`.
func citationLabel(of provision: Provision, law: Law, _ phrases: Phrases) -> HTML {
    guard let instrument = law.instrument(provision.instrument) else { return bdi(provision.id.rawValue) }
    return phrases.citationLabel(instrument, provision.article)
}
