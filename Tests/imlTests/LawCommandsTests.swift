import Catalogue
import JSON
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import iml

@Suite struct `The law commands` {
    @Test func `give a status member by member as the interface says`() async throws {
        // Kenya has neither signed nor joined the ICRMW: UN Treaty Collection, chapter IV-13.
        let json = try await World().iml("state", "status", "ken", "ICRMW", "--at", "2020-01-01", "--json").json
        #expect(
            json.object?.keys == ["state", "instrument", "at", "status", "since", "asOf", "note", "actions"])
        #expect(json["state"] == "KEN")
        #expect(json["instrument"] == "icrmw")
        #expect(json["at"] == "2020-01-01")
        #expect(json["status"] == "none")
        #expect(json["since"]?.isNull == true)
        #expect(json["actions"] == [])
    }

    // 58 by hand on that day; Côte d'Ivoire acceded on 26 September 2023 with effect from 1 January 2024.
    @Test func `count parties on the day that they name`() async throws {
        let world = try World()
        let days: [[String]] = [[], ["--at", "2023-09-30"], ["--at", "2026-01-01"]]
        for day in days {
            let json = try await world.iml(["instrument", "show", "icrmw", "--json"] + day).json
            #expect(json["parties"] == 58)
            #expect(json["coverageAsOf"] == "2023-09-30")
        }
    }

    @Test func `tell holders, notes and what a decision applies in words`() async throws {
        let world = try World()
        let provisions = await world.iml("provision", "list", "--instrument", "cat", "--lang", "fr").output
        #expect(!provisions.contains("state-duty") && provisions.contains("obligation"))
        let status = await world.iml("state", "status", "CIV", "icrmw", "--lang", "fr").output
        #expect(!status.contains("effect 2024-01-01"))
        let decision = await world.iml("decision", "show", "icj-lagrand-2001", "--lang", "fr").output
        #expect(decision.contains("LaGrand (Allemagne c. États-Unis d’Amérique)"))
        #expect(decision.contains("CVRC, article 36") && !decision.contains("vccr:36"))
    }

    @Test func `find every note of instruments, provisions, coverage and States translated`() {
        let content = shippedLawFiles.law.content
        let notes = Set(
            content.instruments.map(\.note) + content.provisions.map(\.note) + content.coverage.map(\.note)
                + content.states.map(\.note))
        for note in notes {
            let told = Phrases(.english).translatedNote(note)
            #expect(told.french != nil && told.spanish != nil, "\(note)")
        }
    }

    @Test func `give each act with its effect`() async throws {
        // Kenya acceded to the ICCPR on 1 May 1972; it entered into force on 23 March 1976: UN Treaty Collection, IV-4.
        let json = try await World().iml("state", "status", "KEN", "iccpr", "--at", "2020-01-01", "--json").json
        #expect(json["status"] == "party")
        #expect(json["since"] == "1976-03-23")
        let act = try #require(json["actions"]?[0])
        #expect(act.object?.keys == ["kind", "date", "effective", "source", "asOf"])
        #expect(act["date"] == "1972-05-01")
        #expect(act["effective"] == "1976-03-23")
    }

    @Test func `give an instrument with the columns of its file and what the record counts`() async throws {
        let json = try await World().iml("instrument", "show", "icrmw", "--json").json
        #expect(
            json.object?.keys == [
                "id", "titleEn", "titleFr", "titleEs", "shortNameEn", "shortNameFr", "shortNameEs", "type", "branch",
                "scope", "adoptedDate", "adoptedPlace", "inForceDate", "depositary", "untsVolume", "untsRegistration",
                "untcRef", "otherNumber",
                "monitoringBody", "url", "binding", "note", "confidence", "source", "asOf", "coverage", "coverageAsOf",
                "provisions", "parties", "signatories", "decisions",
            ])
        #expect(json["adoptedDate"] == "1990-12-18")
        #expect(json["binding"] == "yes")
    }

    @Test func `count no parties where no acts are recorded`() async throws {
        let json = try await World().iml("instrument", "show", "udhr", "--json").json
        #expect(json["coverage"] == "not-applicable")
        #expect(json["parties"]?.isNull == true)
    }

    @Test func `list only the provisions asked for`() async throws {
        let json = try await World().iml("provision", "list", "--instrument", "iccpr", "--json").json
        let provisions = try #require(json.array)
        #expect(!provisions.isEmpty)
        #expect(provisions.allSatisfy { $0["instrument"] == "iccpr" })
    }

    @Test func `print items with their keys and reasons`() async throws {
        let items = try #require(try await World().iml("item", "export", "--json").json.array)
        #expect(!items.isEmpty)
        for item in items {
            let options = item["options"]?.array ?? []
            let right = options.count { $0["correct"] == true }
            #expect(options.allSatisfy { $0["why"]?.string?.isEmpty == false })
            switch item["type"]?.string {
            case "single": #expect(right == 1)
            case "multiple": #expect(right > 1 && right < options.count)
            case "ordering": #expect(item["order"]?.array?.count ?? 0 > 2)
            case "matching": #expect(item["pairs"]?.object?.count ?? 0 > 1)
            case "numeric", "date": #expect(item["value"]?.string?.isEmpty == false)
            // Resolved when it is drawn, so the key is in no file.
            case "computed": #expect(item["binding"]?.string?.isEmpty == false)
            default: Issue.record("\(item)")
            }
        }
    }

    @Test func `keep text within 80 columns but for addresses`() async throws {
        let ending = try await World().iml("instrument", "show", "iccpr")
        for line in ending.output.split(separator: "\n") where !line.contains("https://") {
            #expect(line.count <= 80, "\(line)")
        }
    }
}
