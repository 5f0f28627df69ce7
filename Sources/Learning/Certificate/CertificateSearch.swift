public import MigrationLaw

/// What somebody looks for among all certificates.
public struct CertificateSearch: Hashable, Sendable {
    /// In the name as it printed or in the holder's address, in whatever case; or the number, or how it begins. Empty for
    /// all.
    public let words: String
    /// Of that course alone; nil for every course.
    public let course: Course.ID?
    /// With that status alone; nil for every status.
    public let standing: Certificate.Standing?

    /// Everything, unless something is given; spaces around words count for nothing.
    public init(_ words: String = "", course: Course.ID? = nil, standing: Certificate.Standing? = nil) {
        self.words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        self.course = course
        self.standing = standing
    }

    /// Whether it finds every certificate there is.
    public var isOfAll: Bool { words.isEmpty && course == nil && standing == nil }
}
