import Campus
import Catalogue
import ContentFiles
import HTML
import Learning
import MigrationLaw
import Records

/// What there is to be learnt in each language, what is wrong with it, and how old it is.
func contentStatePage(_ state: ContentState, phrases: Phrases) -> PageContent {
    PageContent(
        title: phrases.contentTitle,
        crumbs: [.init(phrases.administration, Address.admin), .init(phrases.contentTitle)],
        body: HTML {
            h1(phrases.contentTitle)
            p(.class("small soft"), text: phrases.contentChecked(at: state.checked.checkedAt))
            h2(phrases.faultsHeading)
            faults(state.checked.faults, phrases)
            for course in state.courses { languages(of: course, phrases) }
            h2(phrases.translationsHeading)
            translations(state.checked.notes, phrases)
            h2(phrases.lawRecordHeading)
            p {
                phrases.lawRecord(asOf: state.lawAsOf, ageInDays: state.lawAgeInDays)
                " "
                a(.href(Address.aboutData), text: phrases.aboutDataTitle)
            }
            h2(phrases.rulingsHeading)
            rulings(state.rulings, phrases)
        })
}

/// Rows of a list of faults or translations that are shown.
private let longest = 100

private func faults(_ faults: [Fault], _ phrases: Phrases) -> HTML {
    guard !faults.isEmpty else { return p(phrases.noFaults) }
    return HTML {
        ul(.class("small")) {
            for fault in faults.prefix(longest) {
                li {
                    code("\(fault.file):\(fault.line)")
                    " \(fault.message)"
                }
            }
        }
        if faults.count > longest { p(phrases.moreNotShown(faults.count - longest)) }
    }
}

private func languages(of course: CourseContent, _ phrases: Phrases) -> HTML {
    HTML {
        h2 { localized(course.title, phrases) }
        stackTable(
            course.title[phrases.language],
            heads: [phrases.languageLabel, phrases.lessonsHeading, phrases.activitiesHeading, phrases.itemsHeading]
        ) {
            for share in course.languages {
                tr {
                    th(.scope("row"), text: phrases.languageName(share.language))
                    for (head, part) in [
                        (phrases.lessonsHeading, share.lessons), (phrases.activitiesHeading, share.activities),
                        (phrases.itemsHeading, share.items),
                    ] { td(.data("l", head), text: phrases.part(part.done, of: part.of)) }
                }
            }
        }
        p(phrases.statisticsHeading)
        ul {
            for assessment in course.assessments {
                li { a(.href(Address.statistics(of: assessment.id))) { localized(assessment.title, phrases) } }
            }
        }
    }
}

private func translations(_ notes: [TranslationNote], _ phrases: Phrases) -> HTML {
    guard !notes.isEmpty else { return p(phrases.nothingBehind) }
    return HTML {
        for language in Language.allCases {
            let own = notes.filter { $0.language == language }
            if !own.isEmpty {
                let missing = own.count { $0.state == .missing }
                p(phrases.translationsToDo(language, missing: missing, behind: own.count - missing))
            }
        }
        ul(.class("small")) {
            for group in TranslationNote.groups(of: notes).prefix(longest) {
                if let first = group.first {
                    li {
                        code("\(first.file):\(first.line)")
                        " \(phrases.sentence(about: group))"
                    }
                }
            }
        }
    }
}

private func rulings(_ rulings: [ItemRuling], _ phrases: Phrases) -> HTML {
    guard !rulings.isEmpty else { return p(phrases.noRulings) }
    return stackTable(
        phrases.rulingsHeading,
        heads: [phrases.itemHeading, phrases.decisionHeading, phrases.whenHeading, phrases.reasonHeading]
    ) {
        for ruling in rulings {
            tr {
                th(.scope("row")) {
                    a(
                        .href(address(Address.events, [("about", "item:\(ruling.item)")])),
                        text: ruling.item.rawValue)
                }
                td(
                    .data("l", phrases.decisionHeading),
                    text: phrases.rulingWord(isWithdrawn: ruling.kind == .withdrawn))
                td(.data("l", phrases.whenHeading)) { dayText(ruling.ruledAt, phrases) }
                td(.data("l", phrases.reasonHeading)) { bdi(ruling.reason) }
            }
        }
    }
}

/// How the questions of an assessment did in first tries, as `iml item stats` has it.
func itemStatisticsPage(_ form: FormStatistics, of assessment: Assessment.ID, phrases: Phrases) -> PageContent {
    let title = phrases.statisticsTitle(assessment.rawValue)
    return PageContent(
        title: title,
        crumbs: [
            .init(phrases.administration, Address.admin), .init(phrases.contentTitle, Address.contentState),
            .init(title),
        ],
        body: HTML {
            h1(title)
            if form.mean == nil {
                p(.class("msg"), text: phrases.statisticsTooFew(form.attempts))
            } else {
                p(.class("text"), text: phrases.statisticsLead)
                p(
                    phrases.statisticsHead(
                        form.attempts, mean: phrases.statistic(form.mean),
                        deviation: phrases.statistic(form.standardDeviation),
                        reliability: phrases.statistic(form.reliability), error: phrases.statistic(form.standardError)))
                statistics(form.items, title, phrases)
            }
            p { a(.href(Address.contentState), text: phrases.contentTitle) }
        })
}

private func statistics(_ items: [ItemStatistics], _ title: String, _ phrases: Phrases) -> HTML {
    table(.class("stack")) {
        caption(.class("vh"), text: title)
        thead {
            tr {
                for head in phrases.heads(.item, .answers, .facility, .discrimination, .standing) {
                    th(.scope("col"), text: head)
                }
            }
        }
        tbody {
            for item in items {
                tr {
                    th(.scope("row"), text: item.item.rawValue)
                    td(.data("l", phrases.head(.answers)), text: phrases.number(item.count))
                    td(.data("l", phrases.head(.facility)), text: phrases.statistic(item.facility))
                    td(.data("l", phrases.head(.discrimination)), text: phrases.statistic(item.discrimination))
                    td(.data("l", phrases.head(.standing)), text: phrases.verdict(item.verdict))
                }
            }
        }
    }
}
