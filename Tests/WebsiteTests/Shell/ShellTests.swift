import Catalogue
import HTML
import Learning
import MigrationLaw
import Testing

@testable import Website

@Suite struct `The shell around a page` {
    @Test func `has one main, a way past the header, and the age of the law`() {
        let text = shell().page("Courses") { h1("Courses") }.text
        #expect(text.hasPrefix("<!doctype html>"))
        #expect(text.contains(#"<html lang="en" dir="ltr">"#))
        #expect(text.contains(##"<a class="skip" href="#main">"##))
        #expect(text.contains(#"<main id="main""#))
        #expect(text.contains("Law as of 23 November 2026."))
        #expect(text.contains(#"<title>Courses · IML Campus</title>"#))
    }

    @Test func `marks the open door`() {
        let text = shell().at(.law).page("x") { h1("x") }.text
        #expect(text.contains(#"<a href="/instruments" aria-current="true">The law</a>"#))
        #expect(occurrences(of: "aria-current", in: text) == 1)
    }

    @Test func `offers sign-in to visitors and the account to persons`() {
        var inside = shell()
        #expect(inside.page("x") { h1("x") }.text.contains(#"href="/sign-in""#))
        inside.signedIn = .init(name: "Amina")
        let text = inside.page("x") { h1("x") }.text
        #expect(text.contains("<bdi>Amina</bdi>") && !text.contains("/sign-in") && !text.contains("/admin"))
    }

    @Test func `hostile names and titles escape`() {
        var hostile = shell()
        hostile.signedIn = .init(name: #"<script>"&'"#, roles: [.administrator])
        let text = hostile.page("</title><script>", crumbs: [Crumb("<b>", "javascript:alert(1)"), Crumb("<i>")]) {
            h1("<u>")
        }.text
        #expect(!text.contains("<script>") && !text.contains("<b>") && !text.contains("<i>") && !text.contains("<u>"))
        #expect(!text.contains("javascript:"))
    }

    @Test func `a test campus says so on every page`() {
        var test = shell()
        test.isTest = true
        #expect(test.page("x") { h1("x") }.text.contains("TEST"))
    }
}

@Suite struct `Forms` {
    @Test func `carry the token, and tie label, hint and error to the field`() {
        let form = postForm("/sign-in", csrf: "t&k") {
            textField(
                "E-mail", name: "email", value: #"a"b"#, hint: "As you signed up", error: "Write an address with an @")
        }.text
        #expect(form.contains(#"<input type="hidden" name="csrf" value="t&amp;k">"#))
        #expect(form.contains(#"<label for="f-email">"#))
        #expect(form.contains(#"aria-describedby="f-email-hint f-email-error" aria-invalid="true""#))
        #expect(form.contains(#"value="a&quot;b""#))
    }

    @Test func `never send a password back`() {
        #expect(!textField("Password", name: "password", value: "secret", type: "password").text.contains("secret"))
    }

    @Test func `list their faults first, each a link to its field`() {
        let summary = errorSummary([FieldError(field: "email", sentence: "Write <it>")], Phrases(.english)).text
        #expect(summary.contains(##"<a href="#f-email">Write &lt;it&gt;</a>"##))
        #expect(errorSummary([], Phrases(.english)).isEmpty)
    }
}

@Suite struct `Error pages` {
    @Test func `say what happened and end in a next step`() {
        let problems: [PageProblem] = [
            .badRequest(), .signInFirst(returnTo: "/my?x=1&y=2"), .forbidden, .formTooOld, .notFound(),
            .notFound("iccrp", nearest: [NextStep("ICCPR", "/instruments/iccpr")]), .methodNotAllowed, .conflict(),
            .gone,
            .tooLarge, .unsupportedMediaType, .tooMany(retryAfterSeconds: 1), .server(reference: "7"), .unavailable,
        ]
        for problem in problems {
            let text = errorPage(problem, shell: shell()).text
            #expect(text.contains(#"class="go" href="/courses""#))
            #expect(text.contains(#"<meta name="robots" content="noindex">"#))
        }
        #expect(errorPage(problems[1], shell: shell()).text.contains("/sign-in?to=%2Fmy%3Fx%3D1%26y%3D2"))
        #expect(errorPage(problems[5], shell: shell()).text.contains(#"href="/instruments/iccpr""#))
        #expect(errorPage(problems[11], shell: shell()).text.contains("Wait 1 second,"))
    }
}

@Suite struct `Pages that the policy on content lets through` {
    @Test func `have no style or script of their own`() {
        let counts = RecordCounts(
            instruments: 185, withCompleteParties: 50, provisions: 500, decisions: 155, states: 198,
            treatyActions: 10_946)
        let pages = [
            aboutDataPage(counts, shell: shell()), privacyPage(contact: "https://a.example/", shell: shell()),
            accessibilityPage(contact: "https://a.example/", shell: shell()), errorPage(.forbidden, shell: shell()),
        ]
        for page in pages { expectNothingInline(page.text) }
    }
}

/// A shell in English for a visitor.
func shell() -> Shell {
    Shell(phrases: Phrases(.english), lawAsOf: CalendarDay(daysSinceEpoch: 20_780))
}

/// The pages are sent with a policy that runs nothing written into them.
func expectNothingInline(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!text.contains(" style=") && !text.contains("<style"), sourceLocation: sourceLocation)
    for event in [" onclick=", " onload=", " onchange=", " onsubmit=", " onerror="] {
        #expect(!text.contains(event), sourceLocation: sourceLocation)
    }
    #expect(!text.contains("javascript:"), sourceLocation: sourceLocation)
    #expect(
        occurrences(of: "<script", in: text) == occurrences(of: #"<script src="/script.js?v="#, in: text),
        sourceLocation: sourceLocation)
}

/// How often a text stands in another.
func occurrences(of wanted: String, in text: String) -> Int {
    let bytes = Array(text.utf8)
    let sought = Array(wanted.utf8)
    return bytes.indices.count { bytes[$0...].starts(with: sought) }
}
