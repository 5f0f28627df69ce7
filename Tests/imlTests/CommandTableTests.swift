import Catalogue
import Learning
import Testing

@testable import iml

@Suite struct `The table of commands` {
    @Test func `names each command once and shows how it is typed`() {
        let names = CommandTable.commands.map(\.name)
        #expect(Set(names).count == names.count)
        for command in CommandTable.commands {
            #expect(command.example.hasPrefix(command.name))
            for language in Language.allCases { #expect(!command.summary(Phrases(language)).isEmpty) }
        }
    }

    @Test(arguments: Language.allCases)
    func `fits help into 80 columns`(language: Language) {
        let phrases = Phrases(language)
        let pages =
            [Help.overview(CommandTable.commands, phrases)]
            + CommandTable.commands.map { Help.text(for: $0, phrases) }
        for line in pages.flatMap({ $0.split(separator: "\n") }) {
            #expect(line.count <= 80, "\(line)")
        }
    }

    @Test(arguments: [
        ("instrumnt show", "instrument show"), ("catalogue", "catalog"), ("enroll", "enrol"),
        ("quiz strat", "quiz start"),
    ])
    func `finds the nearest name`(_ row: (typed: String, meant: String)) {
        #expect(CommandTable.nearest(to: row.typed).first == row.meant)
    }

    @Test func `gives nothing for a word that is like none`() {
        #expect(CommandTable.nearest(to: "xyzzyplugh").isEmpty)
    }
}

@Suite struct `Arguments as typed` {
    private func parse(_ words: String...) throws -> Arguments {
        let (command, rest) = try #require(CommandTable.find(words))
        return try Arguments(rest, for: command)
    }

    @Test func `stand before, between and after options`() throws {
        let arguments = try parse("state", "status", "--at", "2020-01-01", "KEN", "--json", "icrmw")
        #expect(arguments.values == ["ISO3": "KEN", "INSTRUMENT": "icrmw"])
        #expect(arguments.options == ["at": "2020-01-01", "json": ""])
    }

    @Test func `may give an option's value after an equals sign`() throws {
        #expect(try parse("state", "show", "KEN", "--at=2020-01-01").options["at"] == "2020-01-01")
    }

    @Test func `are taken as they are after two hyphens`() throws {
        #expect(try parse("name", "confirm", "c", "--", "--Amina").values["NAME"] == "--Amina")
    }

    @Test func `repeat where the command says so`() throws {
        #expect(try parse("activity", "submit", "RM1.A1", "a=1", "b=2").repeated == ["a=1", "b=2"])
    }

    @Test(arguments: [
        ["state", "status", "KEN"], ["state", "show", "KEN", "UGA"], ["state", "show", "KEN", "--at"],
        ["catalog", "--unknown"], ["catalog", "-x"], ["catalog", "--json=yes"],
    ])
    func `are refused when they are wrong`(words: [String]) throws {
        let (command, rest) = try #require(CommandTable.find(words))
        #expect(throws: CommandError.self) { try Arguments(rest, for: command) }
    }
}
