import Campus
import Learning
import MigrationLaw
import Records
import TestSupport
import Testing

@Suite struct `Signing up` {
    let sample: SampleCampus

    init() async throws { sample = try await SampleCampus() }

    @Test func `no longer says of more than sixty addresses at once that they are taken`() async throws {
        _ = try await signUp()
        let campus = sample.campus
        let taken = await withTaskGroup(of: CampusError?.self) { group in
            for _ in 1...200 {
                group.addTask {
                    do {
                        _ = try await campus.signUp(
                            name: "Mallory", email: "amina@example.org", password: "correct horse battery",
                            language: .english, from: "198.51.100.1")
                        return nil
                    } catch {
                        return error as? CampusError
                    }
                }
            }
            return await group.reduce(into: 0) { count, error in
                if error == .addressTaken { count += 1 }
            }
        }
        #expect(taken == 60)
    }

    @Test func `makes an account without any role`() async throws {
        let person = try await signUp(email: "Amina@Example.org")
        #expect(person.roles.isEmpty && !person.emailIsProven)
        #expect(try await sample.campus.person(at: "amina@example.ORG")?.id == person.id)
    }

    @Test func `refuses an address that is taken, in whatever case`() async throws {
        _ = try await signUp()
        await #expect(throws: CampusError.addressTaken) { try await signUp(email: "AMINA@Example.ORG") }
    }

    @Test(arguments: [
        ("12345678901", PasswordError.tooShort(minimum: 12)), ("", .tooShort(minimum: 12)),
        (String(repeating: "x", count: 201), .tooLong(limit: 200)), ("a password\0with an end", .tooLong(limit: 200)),
    ])
    func `refuses a password`(_ row: (password: String, error: PasswordError)) async {
        await #expect(throws: CampusError.badPassword(row.error)) { try await signUp(password: row.password) }
    }

    @Test(arguments: [
        "123456789012", String(repeating: "x", count: 200), "пароль из слов", "    ten spaces",
        String(repeating: "密", count: 200),
        String(repeating: "न्द्रि", count: 60),
    ])
    func `takes a password that signs in again`(password: String) async throws {
        _ = try await signUp(password: password)
        _ = try await sample.campus.signIn(
            email: "amina@example.org", password: password, kind: .cookie, from: "127.0.0.1")
    }

    // A flag is one character of eight bytes: 200 of them have 1,600, and signing in once read 1,000.
    @Test func `took a password that signing in refused`() async throws {
        let flags = String(repeating: "🇰🇪", count: 200)
        _ = try await signUp(password: flags)
        _ = try await sample.campus.signIn(
            email: "amina@example.org", password: flags, kind: .cookie, from: "127.0.0.1")
    }

    @Test func `refuses a password of any length in combining marks`() async {
        let marks = String(repeating: "e" + String(repeating: "\u{301}", count: 100), count: 20)
        await #expect(throws: CampusError.badPassword(.tooLong(limit: 200))) { try await signUp(password: marks) }
    }

    @Test(arguments: ["", "amina", "a@b@c", "amina@example.org\nb@example.org"])
    func `refuses an address that is none`(email: String) async {
        await #expect(throws: CampusError.badEmail) { try await signUp(email: email) }
    }

    @Test func `refuses a name that deceives`() async {
        await #expect(throws: CampusError.badName(.forbidden("\u{202E}"))) { try await signUp(name: "A\u{202E}b") }
    }

    @Test func `is for administrators where it is by invitation`() async throws {
        try await sample.campus.change([.signUp: "invited"], by: anOperator)
        await #expect(throws: CampusError.signUpClosed) { try await signUp() }
        let invited = try await sample.campus.signUp(
            name: "Baraka", email: "b@example.org", password: "correct horse battery", language: .french,
            from: "127.0.0.1", by: anOperator)
        #expect(invited.language == .french)
    }

    @Test func `keeps one of twenty that ask for an address at once`() async throws {
        let made = await withTaskGroup(of: Bool.self) { group in
            for _ in 1...20 {
                group.addTask {
                    do {
                        _ = try await signUp()
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == 1)
        #expect(try await sample.campus.people(by: anOperator).count == 1)
    }

    private func signUp(
        name: String = "Amina Odhiambo", email: String = "amina@example.org", password: String = "correct horse battery"
    ) async throws -> Person {
        try await sample.campus.signUp(
            name: name, email: email, password: password, language: .english, from: "127.0.0.1")
    }
}
