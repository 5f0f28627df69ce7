import Campus
import HTTP
import JSON
import Learning
import MigrationLaw
import TestSupport
import Testing

@testable import Website

@Suite struct `The law over the API` {
    /// Kenya has neither signed nor joined the convention, by a record that reaches to 2023 and is complete.
    @Test func `says the status of a State as the command does`() async throws {
        let world = try await AccessWorld()
        let json = try await world.json(of: "/states/ken/status/icrmw?at=2020-01-01")
        let wanted: JSON = [
            "state": "KEN", "instrument": "icrmw", "at": "2020-01-01", "status": "none", "since": nil,
            "asOf": "2023-09-30", "note": "", "actions": [],
        ]
        #expect(json == wanted)
    }

    /// Ecuador acceded on 5 February 2002, before the convention entered into force with the twentieth on 1 July 2003:
    /// <https://treaties.un.org>, chapter IV-13.
    @Test func `says since when a State is party`() async throws {
        let world = try await AccessWorld()
        func status(_ day: String) async throws -> JSON {
            try await world.json(of: "/states/ECU/status/icrmw?at=\(day)")
        }
        #expect(try await status("2003-06-30")["status"]?.string == "contracting")
        let party = try await status("2003-07-01")
        #expect(party["status"]?.string == "party" && party["since"]?.string == "2003-07-01")
    }

    @Test func `shows an instrument with the columns of the record and what is counted`() async throws {
        let world = try await AccessWorld()
        let json = try await world.json(of: "/instruments/ICRMW")
        for (member, value) in [
            ("id", "icrmw"), ("adoptedDate", "1990-12-18"), ("inForceDate", "2003-07-01"), ("untcRef", "IV-13"),
            ("binding", "yes"), ("type", "convention"),
        ] {
            #expect(json[member]?.string == value, "\(member)")
        }
        #expect(json["asOf"]?.string != nil)
        #expect((json["parties"]?.int ?? 0) > 50)
        #expect(json["provisions"]?.array?.contains("icrmw:22-1") == true)
        // Before it entered into force nobody was party.
        #expect(try await world.json(of: "/instruments/icrmw?at=2003-06-30")["parties"]?.int == 0)
    }

    @Test func `shows a State under either of its codes`() async throws {
        let world = try await AccessWorld()
        let json = try await world.json(of: "/states/ke")
        #expect(json["iso3"]?.string == "KEN")
        #expect((json["statuses"]?.array?.count ?? 0) > 30)
    }

    @Test func `narrows provisions by topic, holder and instrument in any case of letters`() async throws {
        let world = try await AccessWorld()
        let found = try await world.json(of: "/provisions?topic=Expulsion&instrument=ICCPR&holder=lawfully-present")
        #expect(found["items"]?.array?.compactMap { $0["id"]?.string } == ["iccpr:13"])
        #expect(found["total"]?.int == 1 && found["next"] == .null)
    }

    @Test func `tells which word a filter does not know, in the reader's language`() async throws {
        let world = try await AccessWorld()
        for (query, code, field) in [
            ("topic=cheese", "no-such-topic", "topic"), ("holder=cheese", "no-such-holder", "holder"),
            ("instrument=cheese", "no-such-instrument", nil), ("after=cheese", "no-such-entry", "after"),
        ] {
            let response = try await world.get("/api/v1/provisions?\(query)&lang=fr")
            #expect(response.code == 404, "\(query)")
            let problem = try response.problem()
            #expect(problem["code"]?.string == code)
            #expect(problem["field"]?.string == field)
            #expect(problem["detail"]?.string?.contains("cheese\u{00A0}»") == true, "\(query)")
        }
    }

    @Test func `goes through a whole list page by page, each entry once`() async throws {
        let world = try await AccessWorld()
        for (list, id, all) in [
            ("instruments", "id", world.campus.law.content.instruments.map(\.id.rawValue)),
            ("states", "iso3", world.campus.law.content.states.map(\.id.rawValue)),
            ("provisions", "id", world.campus.law.content.provisions.map(\.id.rawValue)),
            ("decisions", "id", world.campus.law.content.decisions.map(\.id.rawValue)),
        ] {
            var next: String? = "/api/v1/\(list)?limit=70&lang=es"
            var seen: [String] = []
            while let target = next {
                let response = try await world.get(target)
                #expect(response.header("Content-Language") == "es")
                let page = try response.problem()
                #expect(page["total"]?.int == all.count)
                seen += page["items"]?.array?.compactMap { $0[id]?.string } ?? []
                next = page["next"]?.string
                try #require(seen.count <= all.count)
            }
            #expect(seen == all, "\(list)")
        }
    }

    @Test func `sends fifty entries unless told otherwise, and never more than a hundred`() async throws {
        let world = try await AccessWorld()
        #expect(try await world.json(of: "/provisions")["items"]?.array?.count == 50)
        #expect(try await world.json(of: "/provisions?limit=100")["items"]?.array?.count == 100)
        for limit in ["0", "101", "-1", "+5", "1.0", "", "x", "99999999999999999999"] {
            let response = try await world.get("/api/v1/provisions?limit=\(limit.replacing("+", with: "%2B"))")
            #expect(response.code == 422, "\(limit)")
            #expect(try response.problem()["field"]?.string == "limit")
        }
    }

    @Test func `refuses a day that the calendar does not have`() async throws {
        let world = try await AccessWorld()
        for path in ["/instruments/icrmw", "/states/KEN", "/states/KEN/status/icrmw"] {
            for day in ["2026-02-30", "2026", "today", "", "2026-1-1", "10000-01-01"] {
                let response = try await world.get("/api/v1\(path)?at=\(day)")
                #expect(response.code == 422, "\(path) \(day)")
                #expect(try response.problem()["field"]?.string == "at")
            }
        }
    }

    @Test func `speaks our words in the reader's language, and says in which`() async throws {
        let world = try await AccessWorld()
        func provision(_ query: String) async throws -> JSON? {
            try await world.json(of: "/provisions?instrument=udhr&\(query)")["items"]?.array?
                .first { $0["id"] == "udhr:13-1" }
        }
        let french = try await provision("lang=fr")
        #expect(french?["language"] == "fr")
        #expect(french?["summary"]?.string?.hasPrefix("Circulation et choix de la résidence") == true)
        let english = try await provision("lang=en")
        #expect(english?["language"] == "en" && english?["summary"] != french?["summary"])
    }

    @Test func `is tagged, so that what did not change is not sent again`() async throws {
        let world = try await AccessWorld()
        for path in ["/instruments?limit=1", "/instruments/icrmw", "/states/KEN", "/provisions?limit=1"] {
            let tag = try await world.get("/api/v1\(path)").header("ETag")
            #expect(tag?.hasPrefix("W/\"") == true, "\(path)")
            #expect(try await world.get("/api/v1\(path)").header("ETag") == tag)
        }
        let one = try await world.get("/api/v1/instruments?limit=1").header("ETag")
        #expect(try await world.get("/api/v1/instruments?limit=2").header("ETag") != one)
    }
}

extension AccessWorld {
    /// What a visitor is answered, under `/api/v1`.
    fileprivate func json(of path: String) async throws -> JSON {
        let response = try await get("/api/v1\(path)")
        #expect(response.code == 200, "\(path): \(response.text.prefix(200))")
        return try response.problem()
    }
}
