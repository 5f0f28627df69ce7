import Catalogue
import Learning
import MigrationLaw
import Testing

@Suite struct `An article` {
    // French and Spanish forms are those of the lessons; « article premier » is how French treaties number their first.
    @Test(arguments: [
        ("13", "article 13", "article 13", "artículo 13"),
        ("1", "article 1", "article premier", "artículo 1"),
        ("2(3)", "article 2(3)", "article 2(3)", "artículo 2.3"),
        ("36(1)(b)", "article 36(1)(b)", "article 36(1)(b)", "artículo 36.1.b"),
        ("1A(2)", "article 1A(2)", "article 1A(2)", "artículo 1A.2"),
        ("I", "article I", "article I", "artículo I"),
        ("II(3)", "article II(3)", "article II(3)", "artículo II.3"),
        ("22(2)-(4)", "article 22(2)-(4)", "article 22(2) à (4)", "artículo 22.2 a 4"),
        ("8(2)-(3)", "article 8(2)-(3)", "article 8(2) et (3)", "artículo 8.2 y 3"),
        ("7(1)(c)-(d)", "article 7(1)(c)-(d)", "article 7(1)(c) et (d)", "artículo 7.1.c y d"),
        ("Objective 13", "objective 13", "objectif\u{00A0}13", "objetivo\u{00A0}13"),
        ("para 7", "paragraph 7", "paragraphe\u{00A0}7", "párrafo\u{00A0}7"),
        ("Conclusion III.3", "conclusion III.3", "conclusion\u{00A0}III.3", "conclusión\u{00A0}III.3"),
        ("V/33", "regulation V/33", "règle V/33", "regla V/33"),
    ])
    func `is named as lawyers of each language name it`(
        _ row: (article: String, english: String, french: String, spanish: String)
    ) {
        #expect(Phrases(.english).article(row.article) == row.english)
        #expect(Phrases(.french).article(row.article) == row.french)
        #expect(Phrases(.spanish).article(row.article) == row.spanish)
    }

    @Test func `of guiding principles is a principle`() {
        #expect(Phrases(.english).article("6", in: .guidingPrinciples) == "principle 6")
        #expect(Phrases(.french).article("6", in: .guidingPrinciples) == "principe 6")
        #expect(Phrases(.spanish).article("6", in: .guidingPrinciples) == "principio 6")
    }

    @Test func `stands behind its instrument, with a comma in French and Spanish`() {
        #expect(Phrases(.english).citation("ICCPR", "article 13") == "ICCPR article 13")
        #expect(Phrases(.french).citation("PIDCP", "article 13") == "PIDCP, article 13")
        #expect(Phrases(.spanish).citation("PIDCP", "artículo 13") == "PIDCP, artículo 13")
    }

    @Test func `is short in a note`() {
        #expect(Phrases(.french).pinpoint(["9(1)", "9(2)"]) == "art.\u{00A0}9(1), 9(2)")
        #expect(Phrases(.spanish).pinpoint(["9(1)", "9(2)"]) == "art.\u{00A0}9.1, 9.2")
        #expect(Phrases(.french).pinpoint(["Objective 13"]) == "objectif\u{00A0}13")
    }
}

@Suite struct `The number of a case` {
    @Test(arguments: [
        ("Judgment of 27 June 2001", "arrêt du 27 juin 2001", "fallo de 27 de junio de 2001"),
        ("Second Phase", "deuxième phase", "segunda fase"),
        ("Advisory Opinion No. 4", "avis consultatif n°\u{00A0}4", "opinión consultiva núm.\u{00A0}4"),
        ("Series C No. 130", "série C n°\u{00A0}130", "Serie C núm.\u{00A0}130"),
        ("27765/09", "27765/09", "27765/09"),
    ])
    func `is translated where it is words`(_ row: (number: String, french: String, spanish: String)) {
        #expect(Phrases(.english).caseNumber(row.number) == row.number)
        #expect(Phrases(.french).caseNumber(row.number) == row.french)
        #expect(Phrases(.spanish).caseNumber(row.number) == row.spanish)
    }
}

@Suite struct `A note of the record` {
    @Test func `is told in the reader's language, and in English where the catalogue does not have it`() {
        let note = Phrases(.french).translatedNote("Supplements UNTOC.")
        #expect(note.text(in: "fr") == "Complète la Convention contre la criminalité organisée.")
        #expect(Phrases(.french).translatedNote("Something new.").language(for: "fr") == "en")
    }

    @Test func `of an act leaves out the day of effect, which stands beside it`() {
        #expect(Phrases(.english).actNote("effect 2024-01-01") == "")
        #expect(
            Phrases(.french).actNote("ICRC list; type of act not given")
                == "liste du CICR\u{00A0}; sorte d’acte non indiquée")
        #expect(
            Phrases(.english).actNote("effective 1966-04-02; accession was 1962-02-20") == "accession was 1962-02-20")
    }
}
