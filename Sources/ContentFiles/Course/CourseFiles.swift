public import Learning
public import MigrationLaw

/// Courses as files: which there are, which files each needs, and what those files say.
public enum CourseFiles {
    /// The courses in a content folder, one for each `Courses/<course>.yaml`, in the order of their ids.
    public static func courses(in directory: String) -> [Course.ID] {
        CourseFolder(directory).courses
    }

    /// Exactly the files a course needs, as they stand now, and what could not be taken from the disk.
    ///
    /// Files that are missing are left out here; ``read(_:resolves:)`` says where they were asked for. Of
    /// `Courses/objectives.csv` only the rows of the course's modules are taken, so that another module's objectives never
    /// make this course a new version.
    public static func bundle(_ course: Course.ID, in directory: String) -> (bundle: CourseBundle, faults: [Fault]) {
        CourseFolder(directory).bundle(course)
    }

    /// The course that a bundle of files describes, and everything that is wrong in them, by file and line.
    ///
    /// A pure function of the bundle. A translation that is missing or behind is no fault: the course has English there.
    /// - Parameters:
    ///   - resolves: Whether a reference names something in the law.
    ///   - law: Asked whether computed items have an answer; nil leaves that to the start of an attempt.
    /// - Returns: No course when there is a fault.
    public static func read(
        _ bundle: CourseBundle, resolves: @escaping (Reference) -> Bool, law: Law? = nil
    ) -> (course: Course?, faults: [Fault]) {
        let faults = FaultList()
        let reading = ContentReading(
            files: bundle.files, faults: faults, ids: IdentifierRegister(), resolves: resolves, law: law
        ).course(bundle.course)
        return (faults.isEmpty ? reading?.course : nil, faults.sorted)
    }

    /// The course that a published bundle describes, as it was when it was published: a reference that the law no longer
    /// knows is kept as it is, and rules that came later are not asked of it. Nil where the bundle was changed since.
    public static func readPublished(_ bundle: CourseBundle) -> Course? {
        let faults = FaultList()
        let reading = ContentReading(
            files: bundle.files, faults: faults, ids: IdentifierRegister(), resolves: { _ in true }, isFrozen: true
        ).course(bundle.course)
        return faults.isEmpty ? reading?.course : nil
    }
}
