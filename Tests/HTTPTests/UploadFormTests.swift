import Testing

@testable import HTTP

@Suite struct `A form with files` {
    private func read(_ lines: [String], boundary: String = "XyZ", type: String? = nil) throws -> UploadForm {
        let body = lines.joined(separator: "\r\n")
        let request = try Request(
            .post, "/",
            headers: Headers([
                (name: "Content-Type", value: type ?? "multipart/form-data; boundary=\(boundary)")
            ]), body: Array(body.utf8))
        return try request.upload()
    }

    /// As Firefox sends it.
    @Test func `gives its fields and the bytes of its files`() throws {
        let form = try read([
            "--XyZ", "Content-Disposition: form-data; name=\"csrf\"", "", "token",
            "--XyZ", "Content-Disposition: form-data; name=\"file\"; filename=\"staff list.csv\"",
            "Content-Type: text/csv", "", "name,email\r\n\"a\"\"b\",c", "--XyZ--", "",
        ])
        #expect(form["csrf"] == "token")
        #expect(form.files["file"] == Array("name,email\r\n\"a\"\"b\",c".utf8))
        #expect(form["file"] == nil)
    }

    @Test func `leaves out a file that nobody chose`() throws {
        let form = try read([
            "--XyZ", "Content-Disposition: form-data; name=\"file\"; filename=\"\"",
            "Content-Type: application/octet-stream", "", "", "--XyZ", "Content-Disposition: form-data; name=\"rows\"",
            "", "", "--XyZ--",
        ])
        #expect(form.files.isEmpty && form["rows"] == "")
    }

    @Test func `may be a plain form`() throws {
        let form = try read(["rows=a%2Cb&csrf=t"], type: Form.mediaType)
        #expect(form["rows"] == "a,b" && form.files.isEmpty)
    }

    @Test(arguments: [
        [], ["--Other", "", ""], ["--XyZ", "Content-Disposition: form-data; name=\"a\"", "", "b"],
        ["--XyZ", "Content-Disposition: form-data", "", "b", "--XyZ--"], ["--XyZ", "", "b", "--XyZ--"],
        ["--XyZ", "Content-Disposition: attachment; name=\"a\"", "", "b", "--XyZ--"],
        ["--XyZ", "Content-Disposition: form-data; name=\"a\"", "", "b\0c", "--XyZ--"],
        ["preamble", "--XyZ", "Content-Disposition: form-data; name=\"a\"", "", "b", "--XyZ--"],
    ])
    func `is refused when its parts are not whole`(_ lines: [String]) {
        #expect(throws: FormError.badEncoding) { try read(lines) }
    }

    @Test(arguments: [
        ["--XyZ", "--XyZ--", ""], ["--XyZ", "--XyZ", "Content-Disposition: form-data; name=\"a\"", "", "b", "--XyZ--"],
        ["--XyZ", "--XyZ"],
    ])
    func `no longer ends the program when one boundary stands right behind another`(_ lines: [String]) {
        #expect(throws: FormError.badEncoding) { try read(lines) }
    }

    @Test func `is refused with more parts than fit, or without a boundary`() throws {
        let part = ["--XyZ", "Content-Disposition: form-data; name=\"a\"", "", "b"]
        let many = Array(repeating: part, count: 51).flatMap(\.self) + ["--XyZ--"]
        #expect(throws: FormError.tooManyFields(limit: 50)) { try read(many) }
        #expect(throws: FormError.badEncoding) { try read(part + ["--XyZ--"], type: "multipart/form-data") }
        #expect(throws: FormError.notAForm) { try read(part, type: "text/plain") }
    }
}
