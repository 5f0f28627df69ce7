import Catalogue
import FoundationEssentials
import Learning
import MigrationLaw
import Testing

@Suite struct `French and Spanish` {
    /// A property cannot be asked which languages it has, so the files themselves are read.
    @Test func `stand beside every English sentence of the pages`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Catalogue").path(percentEncoded: false)
        var calls = 0
        for file in try FileManager.default.contentsOfDirectory(atPath: folder) where isOfPages(file) {
            let bytes = try #require(FileManager.default.contents(atPath: "\(folder)/\(file)"))
            let text = String(decoding: bytes, as: UTF8.self)
            for name in ["say(", "count("] {
                for call in Self.calls(of: name, in: text) {
                    calls += 1
                    #expect(call.contains("fr:") && call.contains("es:"), "\(file): \(name)\(call))")
                }
            }
        }
        #expect(calls > 500)
    }

    /// All but what commands print.
    private func isOfPages(_ file: String) -> Bool {
        file.hasPrefix("Phrases") && file.hasSuffix(".swift") && !file.hasPrefix("Phrases+CommandLine")
    }

    /// The arguments of each call of that name, without what stands in brackets inside them.
    private static func calls(of name: String, in text: String) -> [String] {
        text.ranges(of: name).compactMap { range in
            let before = text[..<range.lowerBound]
            // A longer name that ends alike, or where the function itself is declared.
            guard before.last?.isLetter != true, !before.hasSuffix("func ") else { return nil }
            var depth = 1
            var arguments = ""
            for character in text[range.upperBound...] {
                if character == ")" { depth -= 1 }
                if depth == 0 { break }
                if depth == 1 { arguments.append(character) }
                if character == "(" { depth += 1 }
            }
            return arguments
        }
    }

    @Test(arguments: [
        (0, "0 leçon", "0 lecciones"), (1, "1 leçon", "1 lección"), (2, "2 leçons", "2 lecciones"),
        (12_000, "12\u{202F}000 leçons", "12\u{202F}000 lecciones"),
    ])
    func `count from their own one`(_ row: (number: Int, french: String, spanish: String)) {
        #expect(Phrases(.french).lessons(row.number) == row.french)
        #expect(Phrases(.spanish).lessons(row.number) == row.spanish)
    }

    @Test func `put what is done before the whole`() {
        let (french, spanish) = (Phrases(.french), Phrases(.spanish))
        #expect(french.lessonsRead(1, of: 3) == "1 leçon lue sur 3")
        #expect(spanish.lessonsRead(2, of: 3) == "2 lecciones leídas de 3")
        #expect(french.partsMet(2, of: 5) == "2 conditions remplies sur 5.")
        #expect(french.openQuestions(1, of: 30) == "1 question sur 30 n’a pas de réponse enregistrée.")
        #expect(spanish.openQuestions(2, of: 30) == "2 de 30 preguntas no tienen respuesta guardada.")
        #expect(french.score(Fraction(7), of: 10) == "7 sur 10" && spanish.score(Fraction(7), of: 10) == "7 de 10")
    }

    @Test func `keep signs and words on one line`() {
        let (french, spanish) = (Phrases(.french), Phrases(.spanish))
        #expect(french.noAccountYet == "Pas encore de compte\u{00A0}?")
        #expect(spanish.noAccountYet == "¿Aún no tiene cuenta?")
        #expect(french.achievementTitle("Droit") == "Ce que signifie le certificat «\u{00A0}Droit\u{00A0}»")
        #expect(spanish.achievementTitle("Derecho") == "Qué significa el certificado «Derecho»")
        #expect(french.labelled(french.source, "ONU") == "Source\u{00A0}: ONU")
        #expect(french.whatToExpectItems[2].hasSuffix("jusqu’à 400\u{00A0}%."))
        #expect(
            french.tries(3, spacingHours: 24, pauseDays: 1)
                == "3 essais, à 24 heures d’intervalle\u{00A0}; puis une pause de 1 jour, et ainsi de suite")
    }

    @Test func `date the law as precisely as the record`() throws {
        let (french, spanish) = (Phrases(.french), Phrases(.spanish))
        let (day, month) = (try #require(TreatyDate("2003-07-01")), try #require(TreatyDate("2022-06")))
        #expect(french.partiesLastKnown(59, asOf: month) == "59 États sont parties, état en juin 2022.")
        #expect(spanish.partiesLastKnown(1, asOf: day) == "1 Estado es parte, a fecha de 1 de julio de 2003.")
        #expect(french.ground(.beforeAdoption(day)) == "Adopté seulement le 1er juillet 2003.")
        #expect(french.ground(.beforeAdoption(.year(1990))) == "Adopté seulement en 1990.")
        #expect(spanish.coverage(.complete(asOf: month)).hasPrefix("completo hasta junio de 2022;"))
        #expect(french.coverage(.complete(asOf: .year(2013))).hasPrefix("complet jusqu’en 2013\u{00A0};"))
    }

    @Test func `name the law by its terms`() {
        let (french, spanish) = (Phrases(.french), Phrases(.spanish))
        #expect(french.status(.signatory) == "signature seule" && spanish.status(.signatory) == "solo firmado")
        #expect(french.doesNotBind == "Ne lie pas" && spanish.doesNotBind == "No vincula")
        #expect(french.holder("irregular-migrants") == "migrants en situation irrégulière")
        #expect(french.body("ICJ") == "Cour internationale de Justice")
        #expect(spanish.body("European Commission; GRETA") == "Comisión Europea; GRETA")
        #expect(french.branch("something new") == "something new" && Phrases(.english).body("ICJ") == "ICJ")
    }

    // At 360 pixels, four doors and their space hold some 34 letters.
    @Test(arguments: Language.allCases)
    func `keep the doors of the header short`(language: Language) {
        let phrases = Phrases(language)
        let doors = [phrases.doorCourses, phrases.doorLaw, phrases.doorVerify, phrases.doorMyLearning]
        #expect(doors.map(\.count).reduce(0, +) <= 34)
    }

    /// Every French text of the catalogue, as the files write it; what is put in is left out.
    @Test func `never leave a plain space beside a sign, nor a straight apostrophe, anywhere`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Catalogue").path(percentEncoded: false)
        var texts = 0
        for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file.hasSuffix(".swift") {
            let bytes = try #require(FileManager.default.contents(atPath: "\(folder)/\(file)"))
            let whole = String(decoding: bytes, as: UTF8.self)
            for range in whole.ranges(of: "fr:") {
                let rest = whole[range.upperBound...]
                for text in Self.literals(in: rest[..<(rest.firstRange(of: " es:")?.lowerBound ?? rest.startIndex)]) {
                    texts += 1
                    for sign in [" :", " ;", " ?", " !", " »", "« "] {
                        #expect(!text.contains(sign), "\(file): \(text)")
                    }
                    #expect(text.firstMatch(of: /\p{L}'\p{L}/) == nil, "\(file): \(text)")
                }
            }
        }
        #expect(texts > 1000)
    }

    /// The texts between quotation marks in a piece of source, each interpolation as one sign.
    private static func literals(in source: Substring) -> [String] {
        var found: [String] = []
        var text: String?
        var rest = source
        while let character = rest.popFirst() {
            switch (character, text) {
            case ("\"", nil): text = ""
            case ("\"", let whole?):
                found.append(whole)
                text = nil
            case ("\\", .some):
                guard rest.popFirst() == "(" else { continue }
                text?.append("…")
                var depth = 1
                while depth > 0, let inside = rest.popFirst() {
                    depth += inside == "(" ? 1 : inside == ")" ? -1 : 0
                }
            case (_, .some): text?.append(character)
            case (_, nil): continue
            }
        }
        return found
    }

    // What was loose about a plain space before these signs would break there.
    @Test func `never leave a plain space before a French sign`() throws {
        let french = Phrases(.french)
        let texts = [
            french.statesLead, french.officialTextDecides, french.met, french.nextStep, french.reportMistake,
            french.resultTitle("Final", passed: true), french.audience("tous"), french.languagesHint,
        ]
        for text in texts {
            for sign in [" :", " ;", " ?", " !", " »", "« "] { #expect(!text.contains(sign), "\(text)") }
        }
    }
}
