import Learning
import MigrationLaw
import TestSupport
import Testing

@Suite struct `A bundle of course files` {
    let bundle = CourseBundle(
        course: "sample", files: ["b.md": "Zwei\n2 3\n", "a/ü.yaml": "größe: 1\n", "c": ""])

    @Test func `has one byte form, in the order of the paths`() {
        let text = "iml-course-bundle/1\nsample\n9 11\na/ü.yamlgröße: 1\n4 9\nb.mdZwei\n2 3\n1 0\nc"
        #expect(String(decoding: bundle.canonicalBytes, as: UTF8.self) == text)
    }

    @Test func `comes back whole from its bytes`() {
        #expect(CourseBundle(canonicalBytes: bundle.canonicalBytes) == bundle)
        let empty = CourseBundle(course: "sample", files: [:])
        #expect(CourseBundle(canonicalBytes: empty.canonicalBytes) == empty)
    }

    @Test func `is refused wherever it is cut`() {
        let bytes = bundle.canonicalBytes
        // Cut after a whole file it is a smaller bundle; anywhere else it is none.
        for length in bytes.indices {
            guard let read = CourseBundle(canonicalBytes: Array(bytes[..<length])) else { continue }
            #expect(read.files.count < bundle.files.count)
            #expect(read.canonicalBytes == Array(bytes[..<length]))
        }
    }

    @Test(arguments: [
        "", "\n", "iml-course-bundle/2\nsample\n", "iml-course-bundle/1\nsample", "iml-course-bundle/1\nsample\n1\na",
        "iml-course-bundle/1\nsample\n-1 1\na", "iml-course-bundle/1\nsample\n1 5\nab",
        "iml-course-bundle/1\nsample\n9 9\n",
    ])
    func `is refused when its bytes are not that form`(text: String) {
        #expect(CourseBundle(canonicalBytes: Array(text.utf8)) == nil)
    }

    @Test(arguments: ["9223372036854775807 1", "1 9223372036854775807", "99999999999999999999 1"])
    func `brought the program down with a length near the largest number`(lengths: String) {
        #expect(CourseBundle(canonicalBytes: Array("iml-course-bundle/1\nsample\n\(lengths)\nab".utf8)) == nil)
    }

    @Test(arguments: [
        "+1 1\nab", "01 1\nab", "1  1\nab", "1 x 1\nab", "1 1\nbx1 1\nay", "1 1\nax1 1\nay", "1 1 \nab",
    ])
    func `was read from two byte forms`(body: String) {
        #expect(CourseBundle(canonicalBytes: Array("iml-course-bundle/1\nsample\n\(body)".utf8)) == nil)
    }

    @Test func `is refused when it is not UTF-8`() {
        #expect(CourseBundle(canonicalBytes: Array("iml-course-bundle/1\nsample\n1 1\na".utf8) + [0xFF]) == nil)
    }
}

@Suite struct `A course` {
    let course = Course.sample(lessons: 3)

    @Test func `is read lesson by lesson`() {
        #expect(course.lesson(after: "S1.L1")?.id == "S1.L2")
        #expect(course.lesson(after: "S1.L3") == nil)
        #expect(course.lesson(before: "S1.L1") == nil)
        #expect(course.lesson(before: "S1.L3")?.id == "S1.L2")
        #expect(course.module(of: "S1.L2")?.id == "S1")
    }

    @Test func `takes ids in any case`() {
        #expect(course.lesson("s1.l2")?.id == "S1.L2")
        #expect(course.activity("s1.A1")?.id == "S1.A1")
        #expect(course.assessment("S1.QUIZ")?.id == "S1.quiz")
        #expect(course.lesson("S1.L9") == nil)
    }

    // Three lessons of 20 minutes and one activity of 10; quizzes are outside.
    @Test func `lasts as long as its lessons and activities`() {
        #expect(course.minutes == 70)
    }
}
