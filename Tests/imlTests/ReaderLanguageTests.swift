import JSON
import Learning
import Testing

@testable import iml

@Suite struct `The language of the program` {
    typealias Row = (environment: [String: String], language: Language)

    // The order is that of gettext: GNU gettext manual, 2.3 “Setting the Locale”.
    @Test(
        arguments: [
            ([:], .english), (["LANG": "fr_FR.UTF-8"], .french), (["LANG": "es_MX.UTF-8"], .spanish),
            (["LANG": "de_DE.UTF-8"], .english), (["LC_MESSAGES": "es_ES.UTF-8", "LANG": "fr_FR.UTF-8"], .spanish),
            (["LC_ALL": "fr_CH", "LC_MESSAGES": "es_ES.UTF-8"], .french),
            (["LANGUAGE": "es:fr", "LC_ALL": "fr_FR.UTF-8"], .spanish), (["LANGUAGE": "ar:fr_CA:en"], .french),
            (["LANGUAGE": "ar", "LANG": "fr_FR.UTF-8"], .french), (["LC_ALL": "", "LANG": "fr"], .french),
            (["LANGUAGE": "fr", "LC_ALL": "C"], .english), (["LC_ALL": "POSIX", "LANG": "fr_FR.UTF-8"], .english),
        ] as [Row])
    func `is what the environment asks for`(_ row: Row) {
        #expect(Language(environment: row.environment) == row.language)
    }

    @Test(
        arguments: [
            (["--lang", "fr", "next"], ["next"], "fr"), (["next", "--lang=ES"], ["next"], "ES"),
            (["read", "--lang", "fr", "RM1.L1"], ["read", "RM1.L1"], "fr"), (["next"], ["next"], nil),
            (["next", "--lang"], ["next"], ""),
            (["name", "confirm", "c", "--", "--lang"], ["name", "confirm", "c", "--", "--lang"], nil),
        ] as [(typed: [String], words: [String], code: String?)])
    func `is taken out of what was typed, wherever it stands`(
        _ row: (typed: [String], words: [String], code: String?)
    ) {
        let typed = TypedWords(row.typed)
        #expect(typed.words == row.words)
        #expect(typed.code == row.code)
    }

    @Test(arguments: [["--lang", "fr", "my"], ["my", "--lang=fr"]])
    func `is that of the option before that of the environment`(words: [String]) async throws {
        let ending = try await World().iml(words, environment: ["LANG": "es_ES.UTF-8"])
        #expect(ending.status == .notFound)
        #expect(ending.errors.contains("Il n’y a pas de campus"))
    }

    @Test func `holds for refusals of what was typed, and for help`() async throws {
        let world = try World()
        let french = ["LANG": "fr_FR.UTF-8"]
        #expect(await world.iml("fly", environment: french).errors.contains("«\u{00A0}iml fly\u{00A0}»"))
        #expect(await world.iml("enrol", "--lang", "es").errors.contains("Falta COURSE. Uso: iml enrol COURSE"))
        #expect(await world.iml("enrol", "--help", environment: french).output.contains("S’inscrire à un cours"))
        #expect(await world.iml("--lang", "es").output.hasPrefix("Uso: iml COMMAND"))
        #expect(await world.iml("--help").output.contains("--lang (en, fr or es, with any command)"))
    }

    @Test func `is refused, in that of the environment, where there is none such`() async throws {
        let world = try World()
        let unknown = await world.iml("state", "list", "--lang", "xx", environment: ["LANG": "fr_FR.UTF-8"])
        #expect(unknown.status == .wrongUsage)
        #expect(unknown.errors.contains("Il n’y a pas de langue «\u{00A0}xx\u{00A0}» ici."))
        #expect(await world.iml("state", "list", "--lang").status == .wrongUsage)
    }

    @Test func `is English in JSON, unless the option says otherwise`() async throws {
        let world = try World()
        _ = await world.iml("person", "add", "amina@example.org", "Amina Odhiambo")
        let spanish = ["LANG": "es_ES.UTF-8"]
        #expect(try await world.iml("doctor", "--json", environment: spanish).json[0]?["subject"] == "data folder")
        #expect(
            try await world.iml("doctor", "--json", "--lang", "es", environment: spanish).json[0]?["subject"]
                == "carpeta de datos")
    }

    // Kenya acceded to the ICCPR on 1 May 1972; it entered into force on 23 March 1976: UN Treaty Collection, IV-4.
    @Test(arguments: [
        ("fr", "depuis le 23 mars 1976", "Qualité"), ("es", "desde el 23 de marzo de 1976", "Condición"),
    ])
    func `is that of the facts of the law`(_ row: (code: String, since: String, head: String)) async throws {
        let world = try World()
        let status = await world.iml("state", "status", "KEN", "iccpr", "--at", "2020-01-01", "--lang", row.code)
        #expect(status.output.contains(row.since))
        #expect(await world.iml("state", "list", "--lang", row.code).output.contains(row.head))
    }
}
