public import ContentFiles
import Credentials
import JSON
public import Learning
public import MigrationLaw
import Records

/// The folder that holds `Instruments/`, `Courses/`, `Assessments/` and `Certificates/`.
public struct ContentFolder: Sendable {
    /// Absolute, without a slash at the end.
    public let path: String

    /// The folder at that path.
    public init(path: String) {
        self.path = path
    }

    /// The law, and what is wrong with its files.
    public func law() -> (law: Law, faults: [Fault]) {
        LawFiles.read(path)
    }
}

/// How the files of a course stand against what is published.
public struct FileState: Sendable {
    /// Whose files.
    public let course: Course.ID
    /// What the files call it; the id where they cannot be read.
    public let title: LocalizedText
    /// The newest published version; nil when none is.
    public let published: Int?
    /// The files differ from it.
    public let isChanged: Bool
    /// What is wrong with the files.
    public let faults: [Fault]
    /// Published, and its file is no longer there.
    public let isGone: Bool
}

extension Campus {
    /// Publishes what the files say as a new version, for those who enrol from now on.
    public func publish(_ id: Course.ID, by actor: Actor) async throws -> CourseVersion {
        try await requireAdministrator(actor)
        let (files, course) = try await readFiles(of: id.folded)
        let (bundle, digest) = (files.bundle, files.digest)
        let moment = now()
        return try await act { records in
            try await requireAdministrator(actor, in: records)
            let newest = try await records.newestVersion(of: bundle.course)
            guard newest?.currentDigest != digest else { throw CampusError.nothingToPublish(bundle.course) }
            let number = (newest?.number ?? 0) + 1
            try await records.insertBundle(files.text, digest: digest)
            try await records.insertVersion(number, of: bundle.course, digest: digest, at: moment)
            try await records.note(
                "course.published", about: "course:\(bundle.course)", by: actor, at: moment,
                payload: ["version": .integer(Int64(number)), "digest": .string(digest)])
            return CourseVersion(number: number, digest: digest, publishedAt: moment, course: course)
        }
    }

    /// Publishes every sound course into a campus that has none yet; afterwards changes wait for ``publish(_:by:)``.
    ///
    /// - Returns: faults that kept a course out.
    public func publishIntoEmptyCampus() async throws -> [Fault] {
        guard try await read({ try await $0.newestVersions() }).isEmpty else { return [] }
        var faults: [Fault] = []
        for id in CourseFiles.courses(in: content.path) {
            do {
                _ = try await publish(id, by: .system)
            } catch CampusError.faults {
                faults += read(CourseOnDisk(id, in: content.path)).faults
            }
        }
        return faults
    }

    /// How files and published versions differ, by course; a published course whose file is gone is among them.
    public func fileStates(by actor: Actor) async throws -> [FileState] {
        try await requireAdministrator(actor)
        let newest = try await read { try await $0.newestVersions() }
        let there = Set(CourseFiles.courses(in: content.path))
        return there.union(newest.map(\.course)).sorted().map { id in
            let files = CourseOnDisk(id, in: content.path)
            let (course, faults) = read(files)
            let published = newest.first { $0.course == id }
            return FileState(
                course: id, title: course?.title ?? LocalizedText(english: id.rawValue), published: published?.number,
                isChanged: published?.currentDigest != files.digest, faults: faults, isGone: !there.contains(id))
        }
    }

    /// What the files say now, published or not; for administrators.
    public func preview(_ id: Course.ID, by actor: Actor) async throws -> CourseVersion {
        try await requireAdministrator(actor)
        let (_, course) = try await readFiles(of: id.folded)
        return CourseVersion(number: 0, digest: "", publishedAt: now(), course: course)
    }

    /// - Throws: ``CampusError/notFound(_:_:)`` for a course that has no file and never had; ``CampusError/faults(_:)`` where
    ///   files are unsound, or gone since they were published.
    func readFiles(of id: Course.ID) async throws -> (files: CourseOnDisk, course: Course) {
        if !CourseFiles.courses(in: content.path).contains(id) {
            guard try await read({ try await $0.newestVersion(of: id) }) != nil else {
                throw CampusError.notFound(.course, id.rawValue)
            }
        }
        let files = CourseOnDisk(id, in: content.path)
        let (course, faults) = read(files)
        guard let course, faults.isEmpty else { throw CampusError.faults(faults.map(\.description)) }
        return (files, course)
    }

    /// The courses whose files can be read, by id.
    func coursesOnDisk() -> [Course] {
        CourseFiles.courses(in: content.path).compactMap { read(CourseOnDisk($0, in: content.path)).course }
    }

    private func read(_ files: CourseOnDisk) -> (course: Course?, faults: [Fault]) {
        let (course, faults) = courses.course(of: files.bundle, digest: files.digest, law: law)
        return (course, files.missing + faults)
    }
}

/// The files of a course as they lie in the content folder, with the digest that publishing would give them.
struct CourseOnDisk {
    let bundle: CourseBundle
    /// ``Learning/CourseBundle/canonicalBytes`` as text, which they always are.
    let text: String
    let digest: String
    /// What could not be taken from the disk.
    let missing: [Fault]

    init(_ id: Course.ID, in folder: String) {
        (bundle, missing) = CourseFiles.bundle(id, in: folder)
        let bytes = bundle.canonicalBytes
        text = String(decoding: bytes, as: UTF8.self)
        digest = Hexadecimal.encode(SHA256.digest(bytes))
    }
}
