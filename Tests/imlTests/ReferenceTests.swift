import Campus
import Catalogue
import ContentFiles
import Learning
import TestSupport
import Testing

@testable import iml

@Suite struct `Completing a command line` {
    private func words(_ words: String..., typing typed: String) -> [String] {
        Completion.lines(after: words, typing: typed, in: { ContentIndex(checkout.path) }, Phrases(.english))
            .map { String($0.prefix { $0 != "\t" }) }
    }

    @Test func `begins with the commands, each first word once`() {
        let first = words(typing: "")
        #expect(Set(first).count == first.count)
        #expect(first.contains("quiz"))
        #expect(words(typing: "cat") == ["catalog"])
        for command in CommandTable.commands {
            #expect(first.contains(String(command.name.prefix { $0 != " " })))
        }
    }

    @Test func `gives the second word of a family`() {
        #expect(words("quiz", typing: "s") == ["start", "show", "submit"])
        #expect(words("session", typing: "s") == ["show"])
    }

    @Test func `gives exactly the options that the parser takes`() {
        for command in CommandTable.commands {
            let line = command.name.split(separator: " ").map(String.init)
            let offered = Completion.lines(after: line, typing: "--", in: { nil }, Phrases(.english)).map {
                $0.prefix { $0 != "\t" }
            }
            #expect(offered == command.options.map { "--\($0.name)" }, "\(command.name)")
        }
    }

    @Test func `gives ids where one is wanted`() {
        #expect(words("enrol", typing: "").contains("rights-of-migrants"))
        #expect(words("read", typing: "rm1.l").prefix(3) == ["RM1.L1", "RM1.L2", "RM1.L3"])
        #expect(words("activity", "show", typing: "RM1").first == "RM1.A1")
        #expect(words("state", "status", typing: "ke") == ["KEN"])
        #expect(words("state", "status", "KEN", typing: "icrm") == ["icrmw"])
        #expect(words("instrument", "show", typing: "icrm") == ["icrmw"])
        #expect(words("certificate", "get", typing: "").isEmpty)
    }

    @Test func `skips options and their values, also before the command`() {
        #expect(words("--lang", "fr", "state", "status", "--at", "2020-01-01", typing: "ke") == ["KEN"])
        #expect(words("read", "--lang", typing: "") == ["en", "fr", "es"])
        #expect(words("read", typing: "--lang=f") == ["--lang=fr"])
        // Of `certificate get` it takes a file, of most commands nothing.
        #expect(words("certificate", "get", "--json", typing: "") == [":files"])
        #expect(words("state", "show", "--json", typing: "ke") == ["KEN"])
        #expect(words("check", "--content", typing: "") == [":folders"])
    }

    @Test func `gives nothing where nothing can come`() {
        #expect(words("fly", typing: "").isEmpty)
        #expect(words("enrol", "rights-of-migrants", typing: "").isEmpty)
        #expect(words("name", "confirm", "rights-of-migrants", "--", typing: "--").isEmpty)
    }

    @Test func `asks the program itself, quietly`() async throws {
        let world = try World()
        let ending = await world.iml("completion", "words", "--", "state", "status", "ke")
        #expect(ending.status == .done)
        #expect(ending.output == "KEN\tKenya\n")
        let lost = await world.iml(
            ["completion", "words", "--", "read", ""], environment: ["IML_CONTENT": "/nowhere"])
        #expect(lost.status == .done)
        #expect(lost.output.isEmpty)
        #expect(lost.errors.isEmpty)
    }

    @Test(arguments: CompletionShell.allCases)
    func `has a script for each shell`(shell: CompletionShell) async throws {
        let ending = try await World().iml("completion", shell.rawValue)
        #expect(ending.status == .done)
        #expect(ending.output.contains("completion words --"))
    }

    @Test func `has none for other shells, and says which there are`() async throws {
        let ending = try await World().iml("completion", "tcsh")
        #expect(ending.status == .wrongUsage)
        #expect(ending.errors.contains("bash, zsh, fish"))
    }
}

@Suite struct `The manual page` {
    private let roff = ManualPage(CommandTable.commands, Phrases(.french)).roff

    @Test func `has every command with its options`() {
        for command in CommandTable.commands {
            #expect(roff.contains("\\fBiml \(command.name)\\fP"), "\(command.name)")
            for option in command.options {
                let name = "--\(option.name)".replacing("-", with: "\\-")
                #expect(roff.contains("\\fB\(name)\\fP"), "\(option.name)")
            }
        }
    }

    @Test func `lets no word of ours steer the page`() {
        let requests: Set<Substring> = [
            #".\""#, ".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".I", ".RI", ".RS", ".RE", ".EX", ".EE",
        ]
        for line in roff.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
            #expect(requests.contains(line.prefix { $0 != " " }), "\(line)")
        }
        #expect(roff.unicodeScalars.allSatisfy { $0.isASCII })
    }
}
