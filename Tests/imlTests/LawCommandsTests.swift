import JSON
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
                "id", "titleEn", "titleFr", "titleEs", "type", "branch", "scope", "adoptedDate", "adoptedPlace",
                "inForceDate", "depositary", "untsVolume", "untsRegistration", "untcRef", "otherNumber",
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
