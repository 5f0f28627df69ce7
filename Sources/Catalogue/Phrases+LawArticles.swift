import Learning
package import MigrationLaw

/// Articles as lawyers of each language write them: `article 2(3)`, « article 2(3) », «artículo 2.3».
///
/// Each takes the article as the record writes it: `13(1)`, `II(3)`, `Objective 13`, `para 7`.
extension Phrases {
    /// With its word before it, as it stands in a sentence: `article 13(1)`, `objective 13`, `paragraph 7`.
    ///
    /// - Parameter kind: What sort of text it stands in: guiding principles have principles.
    package func article(_ article: String, in kind: Instrument.Kind? = nil) -> String {
        guard Self.isNumbered(article) else { return articleCell(article) }
        let number = articleNumber(article)
        if kind == .guidingPrinciples {
            return say("principle \(number)", fr: "principe \(number)", es: "principio \(number)")
        }
        if article.hasPrefix("V/") {
            return say("regulation \(number)", fr: "règle \(number)", es: "regla \(number)")
        }
        return say(
            "article \(number)", fr: article == "1" ? "article premier" : "article \(number)", es: "artículo \(number)")
    }

    /// Under a heading that says “Article” already: numbers alone, other parts by their names.
    package func articleCell(_ article: String) -> String {
        if Self.isNumbered(article) { return articleNumber(article) }
        let words = article.split(separator: " ")
        guard let first = words.first else { return article }
        let rest = words.dropFirst().joined(separator: " ")
        return switch first {
        case "Objective": say("objective \(rest)", fr: "objectif\u{00A0}\(rest)", es: "objetivo\u{00A0}\(rest)")
        case "para": say("paragraph \(rest)", fr: "paragraphe\u{00A0}\(rest)", es: "párrafo\u{00A0}\(rest)")
        case "Conclusion": say("conclusion \(rest)", fr: "conclusion\u{00A0}\(rest)", es: "conclusión\u{00A0}\(rest)")
        case "Introduction":
            say(
                "introduction, paragraph \(rest)", fr: "introduction, paragraphe\u{00A0}\(rest)",
                es: "introducción, párrafo\u{00A0}\(rest)")
        case "Appendix": say("appendix", fr: "annexe", es: "anexo")
        case "Annex" where words.count == 4 && words[1] == "MNP":
            say(
                "annex on movement of natural persons, paragraph \(words[3])",
                fr: "annexe sur le mouvement des personnes physiques, paragraphe\u{00A0}\(words[3])",
                es: "anexo sobre el movimiento de personas físicas, párrafo\u{00A0}\(words[3])")
        default: article
        }
    }

    /// Short, for a note: `art. 13(1)`, `art. 9(1), 9(2)`; guidelines and paragraphs say themselves what they are.
    package func pinpoint(_ articles: [String]) -> String {
        let list = articles.map(articleCell).joined(separator: ", ")
        guard let first = articles.first, Self.isNumbered(first) else { return list }
        return say("art. \(list)", fr: "art.\u{00A0}\(list)", es: "art.\u{00A0}\(list)")
    }

    /// An article behind the short name of its instrument: `ICCPR article 13`, « PIDCP, article 13 ».
    package func citation(_ instrument: String, _ article: String) -> String {
        say("\(instrument) \(article)", fr: "\(instrument), \(article)", es: "\(instrument), \(article)")
    }

    /// A number with its brackets; Spanish parts paragraphs by points.
    private func articleNumber(_ article: String) -> String {
        let ends = article.split(separator: ")-(", maxSplits: 1, omittingEmptySubsequences: false)
        guard ends.count == 2 else { return language == .spanish ? Self.pointed(article) : article }
        let isPair = Self.areNeighbours(ends[0].split(separator: "(").last ?? "", ends[1].dropLast())
        return switch language {
        case .english: article
        case .french: "\(ends[0])) \(isPair ? "et" : "à") (\(ends[1])"
        case .spanish: "\(Self.pointed(ends[0])) \(isPair ? "y" : "a") \(Self.pointed(ends[1]))"
        }
    }

    private static func pointed(_ article: some StringProtocol) -> String {
        String(article).replacing("(", with: ".").replacing(")", with: "")
    }

    /// 2 and 3, c and d.
    private static func areNeighbours(_ left: some StringProtocol, _ right: some StringProtocol) -> Bool {
        if let left = Int(left), let right = Int(right) { return right == left + 1 }
        guard let left = left.utf8.first, let right = right.utf8.first else { return false }
        return right == left &+ 1
    }

    /// Whether an article goes by a number, Arabic or Roman.
    private static func isNumbered(_ article: String) -> Bool {
        guard let first = article.first else { return false }
        if first.isNumber { return true }
        let letters = article.prefix { $0.isLetter }
        return letters.allSatisfy { "IVXLC".contains($0) } && !letters.isEmpty
    }
}
