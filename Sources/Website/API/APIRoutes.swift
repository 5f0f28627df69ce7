import HTTP

extension Site {
    /// The JSON API, by resource.
    static let apiRoutes: [Route<Handler>] = [
        .post("/api/v1/people", PeopleAPI.signUp),
        .post("/api/v1/sessions", PeopleAPI.signIn),
        .delete("/api/v1/sessions/current", PeopleAPI.signOut),
        .get("/api/v1/people/me", PeopleAPI.me),
        .get("/api/v1/people/me/certificates", CertificatesAPI.mine),

        .get("/api/v1/courses", CoursesAPI.list),
        .get("/api/v1/courses/{course}", CoursesAPI.show),

        .get("/api/v1/enrolments", EnrolmentsAPI.list),
        .post("/api/v1/enrolments", EnrolmentsAPI.create),
        .post("/api/v1/enrolments/{enrolment}/lessons/{lesson}/completion", EnrolmentsAPI.completeLesson),
        .get("/api/v1/enrolments/{enrolment}/activities/{activity}/submission", EnrolmentsAPI.submission),
        .post("/api/v1/enrolments/{enrolment}/activities/{activity}/submission", EnrolmentsAPI.submit),
        .put("/api/v1/enrolments/{enrolment}/printed-name", EnrolmentsAPI.confirmName),
        .get("/api/v1/enrolments/{enrolment}/progress", EnrolmentsAPI.progress),

        .post("/api/v1/enrolments/{enrolment}/attempts", AttemptsAPI.start),
        .get("/api/v1/attempts/{attempt}", AttemptsAPI.show),
        .put("/api/v1/attempts/{attempt}/answers/{slot}", AttemptsAPI.answer),
        .post("/api/v1/attempts/{attempt}/answers/{slot}/check", AttemptsAPI.check),
        .post("/api/v1/attempts/{attempt}/submission", AttemptsAPI.submit),

        .get("/api/v1/certificates/{certificate}", CertificatesAPI.show),
        .get("/api/v1/verifications/{certificate}", CertificatesAPI.verification),
    ]
}
