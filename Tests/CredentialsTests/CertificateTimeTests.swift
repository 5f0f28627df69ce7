import Testing

@testable import Credentials

@Suite struct `A certificate's time` {
    @Test(arguments: [
        ("2026-05-20T08:55:00Z", true), ("2026-05-20T08:54:59Z", false), ("2029-05-20T09:05:00Z", true),
        ("2029-05-20T09:05:01Z", false),
    ])
    func `allows clocks to differ by five minutes`(_ row: (now: String, isValid: Bool)) {
        let now = Sample.moment(row.now)
        let found = Sample.verify(list: Sample.statusList(created: now), now: now)
        #expect((found == .valid) == row.isValid)
    }

    @Test func `says what is wrong with it`() {
        let early = Sample.moment("2026-05-01T00:00:00Z")
        let content = Sample.content(validFrom: Sample.moment("2026-05-10T00:00:00Z"))
        #expect(
            Sample.verify(
                Sample.credential(content, created: early), list: Sample.statusList(created: early), now: early)
                == .notValid([.notYetValid(from: content.validFrom)]))
        let late = Sample.moment("2030-01-01T00:00:00Z")
        #expect(
            Sample.verify(list: Sample.statusList(created: late), now: late)
                == .notValid([.expired(until: Sample.moment("2029-05-20T09:00:00Z"))]))
        let future = Sample.moment("2026-06-01T12:05:01Z")
        #expect(Sample.verify(Sample.credential(created: future)) == .notValid([.createdInFuture(future)]))
    }

    @Test func `cannot end before it begins, nor can the activity`() {
        #expect(throws: CredentialContent.Fault.validUntilBeforeValidFrom) {
            try CredentialContent(
                id: .random(), name: Sample.text("x"), issuer: Sample.content().issuer, validFrom: Sample.now,
                validUntil: Sample.now.adding(seconds: -1), awardedDate: Sample.now,
                recipient: Sample.content().recipient,
                achievement: Sample.content().achievement, status: Sample.content().status)
        }
    }
}
