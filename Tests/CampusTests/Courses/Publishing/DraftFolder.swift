import Campus
import FoundationEssentials
import TestSupport

/// Where the files of a ``DraftCourse`` lie; it goes with the value.
struct DraftFolder {
    private let place = TemporaryFolder("draft")

    var folder: ContentFolder { ContentFolder(path: place.path) }

    /// Puts exactly these files there.
    func write(_ draft: DraftCourse, breaking fault: DraftFault?) throws {
        if FileManager.default.fileExists(atPath: folder.path) {
            try FileManager.default.removeItem(atPath: folder.path)
        }
        var files = draft.files.mapValues { Array($0.utf8) }
        switch fault {
        case .gone(let path): files[path] = nil
        case .garbage(let path): files[path] = Array("title: [\n".utf8)
        case .notText(let path): files[path] = [0xFF, 0x00, 0xC3]
        case nil: break
        }
        for (path, bytes) in files {
            let url = URL(filePath: "\(folder.path)/\(path)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
        }
    }
}

/// What is wrong with the files on disk; every one of them keeps the course from being read.
enum DraftFault: Equatable {
    case gone(String), garbage(String), notText(String)

    /// The file at fault.
    var path: String {
        switch self {
        case .gone(let path), .garbage(let path), .notText(let path): path
        }
    }

    init(of draft: DraftCourse, using random: inout some RandomNumberGenerator) {
        let session = draft.sessions.randomElement(using: &random)
        let folder = "Courses/modules/\(session?.id ?? "S1")"
        let paths = [
            DraftCourse.courseFile, "\(folder)/module.yaml", "\(folder)/\(session?.lessons[0].name ?? "L1").en.md",
        ]
        let path = paths.randomElement(using: &random) ?? DraftCourse.courseFile
        self =
            switch Int.random(in: 0..<3, using: &random) {
            case 0: .gone(path)
            case 1: .garbage(path)
            default: .notText(path)
            }
    }
}
