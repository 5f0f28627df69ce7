/// What commands say to those who run a campus.
extension Phrases {
    // People.
    package func noPerson(_ email: String) -> String {
        say("Nobody here has the address “\(email)”. See iml person list.")
    }
    package func noRole(_ typed: String, known: [String]) -> String {
        say("There is no role “\(typed)”. There are: \(known.joined(separator: ", ")).")
    }
    package func roleGiven(_ role: String, to name: String) -> String { say("\(name) is \(role) now.") }
    package func roleTaken(_ role: String, from name: String) -> String { say("\(name) is \(role) no longer.") }
    package func linkFor(_ name: String, _ email: String, isNew: Bool) -> String {
        let lead = isNew ? say("Made: \(name) <\(email)>.") : say("For \(name) <\(email)>.")
        return say("\(lead) Hand over this link; it works once, for 30 minutes:")
    }
    package var codeWithoutScript: String { say("Without script, or for iml session --link, the code is:") }

    // Serving.
    package func listening(_ address: String) -> String { say("listening on \(address)") }
    package var campusStarting: String { say("The campus is starting. Try again in a moment.") }
    package func portInUse(_ port: UInt16, of host: String, next: String) -> String {
        say(
            "Port \(port) of \(host) is in use by another program. Stop that program, or choose another port: iml serve --listen \(next)"
        )
    }
    package var nobodyAdministers: String {
        say("Nobody administers this campus yet. Open this address within 30 minutes; it works once:")
    }
    package func administratorLink(in path: String) -> String {
        say("administrator link (30 minutes, once) in \(path)")
    }
    package func noPlaceToListen(_ text: String) -> String {
        say("“\(text)” is no place to listen. Write host and port: 127.0.0.1:8080.")
    }

    // Doctor.
    package func findingMark(isGood: Bool) -> String { isGood ? say("ok") : say("SEE") }
    package var dataFolder: String { say("data folder") }
    package var contentFolder: String { say("content folder") }
    package var database: String { say("database") }
    package func databaseOpened(accounts: Int) -> String { say("opened; accounts: \(accounts)") }
    package var administrator: String { say("administrator") }
    package var hasAdministrator: String { say("there is one") }
    package var hasNoAdministrator: String { say("none yet: iml serve gives a link") }
    package var publicAddressSubject: String { say("public address") }
    package var publicAddressMissing: String { say("not set: certificates are TEST. Set publicAddress.") }
    package var contentSubject: String { say("content") }
    package func contentFaults(_ count: Int) -> String {
        count == 0 ? say("no faults") : say("\(self.count(count, one: "fault", many: "faults")): iml check")
    }
    package var signingKeys: String { say("signing keys") }
    package var noKeysYet: String { say("none yet: made with the first certificate") }
    package func keysEncrypted(_ all: Int) -> String { say("\(all), encrypted") }
    package func keysPlain(_ plain: Int, of all: Int) -> String {
        say("\(plain) of \(all) not encrypted (mode 0600). Set IML_PASS_PHRASE_FILE before the first start.")
    }
    package func olderThan(_ version: String, _ least: String) -> String {
        say("\(version) is older than \(least): apt upgrade")
    }
}
