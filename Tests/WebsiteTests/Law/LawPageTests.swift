import Catalogue
import HTML
import Learning
import MigrationLaw
import Testing

@testable import Website

@Suite struct `Pages of the law` {
    @Test func `an instrument says who is bound, and from when a new party would be`() {
        let text = instrumentPage(SampleLaw.workers, law: SampleLaw.law, at: SampleLaw.day, shell: shell()).text
        #expect(text.contains("1 State is party, as of 31 December 2023."))
        #expect(text.contains("Binding on its parties"))
        #expect(
            text.contains(
                "is bound from the first day of the month after 3 months from the deposit of its instrument (article 87)"
            ))
        #expect(text.contains(#"<span class="t t-p" aria-hidden="true">P</span>"#))
        #expect(text.contains(#"name="at" "#) && text.contains(#"value="2024-01-01""#))
        #expect(text.contains(#"id="icrmw-22-1""#))
        #expect(text.contains("All migrant workers and their families"))
        expectNothingInline(text)
    }

    @Test func `an instrument is bound by day as far as its record reaches`() throws {
        let reached = try #require(CalendarDay("2023-12-01"))
        let text = instrumentPage(SampleLaw.workers, law: SampleLaw.law, at: reached, shell: shell()).text
        #expect(text.contains("party on 1 December 2023.") || text.contains("parties on 1 December 2023."))
    }

    @Test func `a day that the calendar does not have is kept as typed, and said`() {
        let text = instrumentPage(
            SampleLaw.workers, law: SampleLaw.law, at: SampleLaw.day, mistyped: "2018-13-45", shell: shell()
        ).text
        #expect(text.contains("“2018-13-45” is not a date. Write it as 2020-01-31. This page shows 1 January 2024."))
        #expect(text.contains(#"value="2018-13-45""#))
        #expect(text.contains(#"aria-invalid="true""#))
    }

    @Test(arguments: [
        ("36-1", "36(1)"), ("13-1-a", "13(1)(a)"), ("9", "9"), ("para-7", "para-7"), ("1a", "1a"), ("ii", "II"),
    ])
    func `a reference to several provisions is named as people write it`(_ row: (tail: String, name: String)) {
        #expect(Provision.article(ofTail: row.tail) == row.name)
    }

    @Test func `where nothing is recorded, absence is unknown and says whom to ask`() {
        let text = instrumentPage(SampleLaw.unrecorded, law: SampleLaw.law, at: SampleLaw.day, shell: shell()).text
        #expect(text.contains("Who is party on 1 January 2024 is not known here."))
        #expect(text.contains(#"<span class="t t-u" aria-hidden="true">?</span>"#))
        #expect(!text.contains(#"class="t t-n""#))
        #expect(text.contains("Ask the depositary"))
        #expect(text.contains("rule not known here"))
    }

    @Test func `a declaration has no parties and does not bind`() {
        let text = instrumentPage(SampleLaw.declaration, law: SampleLaw.law, at: SampleLaw.day, shell: shell()).text
        #expect(text.contains("Does not bind"))
        #expect(!text.contains("Who is bound"))
    }

    @Test func `the list groups by branch, and its filter narrows it`() {
        let law = SampleLaw.law
        let all = instrumentListPage(law: law, tallies: SampleLaw.tallies, shell: shell()).text
        #expect(
            all.contains(#"<span class="display">Human rights</span>"#)
                && all.contains(#"<span class="display">Migrant workers and labour</span>"#))
        #expect(all.contains("1 party, as of 31 December 2023"))
        #expect(all.contains("parties not known here"))
        let some = instrumentListPage(
            law: law, tallies: [:], filter: InstrumentFilter(branch: "human rights", scope: ""), shell: shell()
        ).text
        #expect(
            some.contains(#"<span class="display">Human rights</span>"#)
                && !some.contains(#"<span class="display">Migrant workers and labour</span>"#))
        let none = instrumentListPage(
            law: law, tallies: [:], filter: InstrumentFilter(branch: "<b>", scope: "universal"), shell: shell()
        ).text
        #expect(none.contains("See all instruments") && !none.contains("<b>"))
    }

    @Test func `a State has a line for each treaty, and what we do not know stands apart`() {
        let text = statePage(SampleLaw.kenya, law: SampleLaw.law, at: SampleLaw.day, shell: shell()).text
        #expect(
            text.contains(
                #"<span class="t t-p" aria-hidden="true">P</span>party, accession <time datetime="2003-02-01">1 February 2003</time>"#
            ))
        #expect(text.contains("Not known here: "))
        #expect(text.contains("Whom to ask"))
        expectNothingInline(text)
    }

    @Test func `a year alone says so`() {
        #expect(
            timeElement(TreatyDate.year(1990), Phrases(.english)).text
                == #"<time datetime="1990">1990</time> (only the year is known)"#)
    }

    @Test func `a territory has no status of its own`() {
        let text = statePage(SampleLaw.aruba, law: SampleLaw.law, at: SampleLaw.day, shell: shell()).text
        #expect(text.contains("no status of its own") && !text.contains("t-n"))
    }

    @Test func `a decision links what it applies and escapes what it says`() {
        let text = decisionPage(SampleLaw.decision, law: SampleLaw.law, shell: shell()).text
        #expect(text.contains(##"href="/instruments/icrmw#icrmw-22-1""##))
        #expect(text.contains("customary international law"))
        #expect(text.contains("Doe &lt;b&gt; v State"))
        #expect(text.contains("does not bind as a judgment does"))
        #expect(decisionListPage(law: SampleLaw.law, shell: shell()).text.contains("HRC, 1 decision"))
    }

    @Test func `States stand by region and by name, accents aside`() {
        #expect(
            ["Cuba", "Côte d'Ivoire", "Congo"].sorted(by: Phrases(.english).isBefore) == [
                "Congo", "Côte d'Ivoire", "Cuba",
            ])
        let text = stateListPage(law: SampleLaw.law, shell: shell()).text
        #expect(text.contains("<h2>Eastern Africa</h2>") && text.contains(#"href="/states/KEN""#))
    }
}

@Suite struct `Law notes of lessons` {
    @Test func `say binding or not, for whom, and how many are party`() throws {
        let reference = try #require(Reference("icrmw:22"))
        let note = try #require(lawNote(reference, law: SampleLaw.law, at: SampleLaw.day, Phrases(.english)))
        #expect(note.id == "law-icrmw-22")
        #expect(
            note.html.text.hasPrefix(
                #"<details class="law"><summary><b>ICRMW article 22(1)</b> <span class="mark binds">Binding</span>"#))
        #expect(note.html.text.contains("All migrant workers and their families · 1 party, as of 31 December 2023"))
        #expect(note.html.text.contains(#"<div class="in" id="law-icrmw-22">"#))
    }

    @Test func `what does not bind is marked and drawn as guidance`() throws {
        let note = try #require(
            lawNote(.instrument("udhr"), law: SampleLaw.law, at: SampleLaw.day, Phrases(.english)))
        #expect(note.html.text.hasPrefix(#"<details class="law guide">"#))
        #expect(note.html.text.contains("Does not bind"))
        #expect(note.html.text.contains("not a treaty: no parties"))
    }

    @Test func `there is none for a State or for what is not in the record`() throws {
        #expect(lawNote(.state("KEN"), law: SampleLaw.law, at: SampleLaw.day, Phrases(.english))?.id == nil)
        #expect(lawNote(.instrument("nothing"), law: SampleLaw.law, at: SampleLaw.day, Phrases(.english))?.id == nil)
    }
}

@Suite struct `Short names` {
    private static let workers = Instrument(
        id: "icrmw", title: TranslatedName(english: "Convention on Migrant Workers", french: "Convention"),
        shortName: TranslatedName(english: "ICRMW", spanish: "CTMF"), kind: .convention, branch: "human rights",
        scope: .universal, adopted: .year(1990), isBinding: true, provenance: SampleLaw.provenance)

    @Test func `are the reader's own, else the title in that language, else English and marked so`() {
        #expect(Phrases(.spanish).citationLabel(Self.workers, "22(1)").text == "CTMF, artículo 22.1")
        #expect(Phrases(.french).citationLabel(Self.workers, "22(1)").text == "Convention, article 22(1)")
        #expect(
            Phrases(.french).citationLabel(SampleLaw.unrecorded, "16").text
                == #"<span lang="en">Migrant Workers Convention</span>, article 16"#)
    }
}
