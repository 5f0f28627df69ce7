import HTTP

extension Site {
    /// The JSON API, by resource; its document is made from the same table.
    static let apiRoutes: [Route<Handler>] = apiOperations.map(\.route)

    static let apiOperations: [APIOperation] =
        PeopleAPI.operations + CoursesAPI.operations + EnrolmentsAPI.operations + AttemptsAPI.operations
        + CertificatesAPI.operations + LawAPI.operations + DocumentAPI.operations
}
