import HTTP

extension Site {
    /// Every route, by resource.
    static let routes: [Route<Handler>] = pageRoutes + lawRoutes + adminRoutes + machineRoutes + apiRoutes

    private static let pageRoutes: [Route<Handler>] = [
        .get("/", LearningPages.home),
        .get("/courses", LearningPages.catalogue),
        .get("/courses/{course}", LearningPages.course),
        .post("/courses/{course}/move", LearningPages.move),
        .post("/enrolments", LearningPages.enrol),
        .get("/courses/{course}/lessons/{lesson}", LearningPages.lesson),
        .post("/courses/{course}/lessons/{lesson}/completion", LearningPages.completeLesson),
        .get("/courses/{course}/activities/{activity}", LearningPages.activity),
        .post("/courses/{course}/activities/{activity}/submission", LearningPages.submitActivity),
        .get("/courses/{course}/name", NamePages.show),
        .post("/courses/{course}/name", NamePages.confirm),
        .get("/courses/{course}/assessments/{assessment}", AttemptPages.assessment),
        .post("/courses/{course}/assessments/{assessment}/attempts", AttemptPages.start),

        .get("/attempts/{attempt}", AttemptPages.attempt),
        .post("/attempts/{attempt}/answers/{slot}", AttemptPages.save),
        .post("/attempts/{attempt}/answers/{slot}/check", AttemptPages.check),
        .post("/attempts/{attempt}/submission", AttemptPages.submit),

        .get("/sign-in", AccountPages.signInForm),
        .post("/sign-in", AccountPages.signIn),
        .get("/sign-up", AccountPages.signUpForm),
        .post("/sign-up", AccountPages.signUp),
        .post("/sign-out", AccountPages.signOut),
        .post("/language", LanguagePages.choose),
        .get("/link", LinkPages.form),
        .post("/link", LinkPages.open),
        .post("/link/password", LinkPages.choosePassword),
        .post("/link/address", LinkPages.proveAddress),
        .post("/link/invitation", LinkPages.acceptInvitation),
        .get("/set-up", AccountPages.setUpForm),
        .post("/set-up", AccountPages.setUp),

        .get("/my", LearningPages.my),
        .get("/my/data", MyAccountPages.data),
        .get("/my/data/export", MyAccountPages.exportForm),
        .post("/my/data/export", MyAccountPages.export),
        .get("/my/data/erasure", MyAccountPages.erasureForm),
        .post("/my/data/erasure", MyAccountPages.erase),
        .get("/erased", MyAccountPages.erased),
        .get("/my/account", MyAccountPages.accountForm),
        .post("/my/account", MyAccountPages.changeAccount),
        .get("/my/password", MyAccountPages.passwordForm),
        .post("/my/password", MyAccountPages.changePassword),
        .get("/my/sessions", MyAccountPages.sessions),
        .post("/my/sessions/ending", MyAccountPages.endOtherSessions),
        .post("/my/sessions/{session}/ending", MyAccountPages.endSession),
        .get("/my/certificates", CertificateSitePages.mine),
        .get("/my/certificates/{certificate}", CertificateSitePages.show),
        .get("/my/certificates/{certificate}/credential", CertificateSitePages.credential),

        .get("/v", CertificateSitePages.verificationForm),
        .get("/v/{certificate}", CertificateSitePages.verification),
        .get("/a/{course}/v{number}", CertificateSitePages.achievement),

        .get("/about-data", LawPages.aboutData),
        .get("/privacy", LawPages.privacy),
        .get("/accessibility", LawPages.accessibility),
    ]

    private static let lawRoutes: [Route<Handler>] = [
        .get("/instruments", LawPages.instruments),
        .get("/instruments/{instrument}", LawPages.instrument),
        .get("/states", LawPages.states),
        .get("/states/{state}", LawPages.state),
        .get("/decisions", LawPages.decisions),
        .get("/decisions/{decision}", LawPages.decision),
    ]

    private static let adminRoutes: [Route<Handler>] = [
        .get("/admin", AdministrationPages.overview),
        .get("/admin/settings", AdministrationPages.settingsForm),
        .post("/admin/settings", AdministrationPages.changeSettings),
        .get("/admin/courses/{course}", AdministrationPages.preview),
        .get("/admin/courses/{course}/lessons/{lesson}", AdministrationPages.previewLesson),
        .post("/admin/courses/{course}/versions", AdministrationPages.publish),
        .post("/admin/courses/{course}/corrections", AdministrationPages.correct),
        .post("/admin/courses/{course}/moves", AdministrationPages.moveAll),
        .get("/admin/people", PeoplePages.list),
        .get("/admin/people/{person}", PeoplePages.show),
        .post("/admin/people/{person}/roles", PeoplePages.changeRole),
        .post("/admin/people/{person}/links", PeoplePages.makeLink),
        .post("/admin/people/{person}/extra-time", PeoplePages.changeExtraTime),
        .get("/admin/people/{person}/ending", PeoplePages.endingForm),
        .post("/admin/people/{person}/ending", PeoplePages.end),
        .post("/admin/people/{person}/reopening", PeoplePages.reopen),
        .get("/admin/reports/completion", ReportPages.completion),
        .get("/admin/reports/completion.csv", ReportPages.completionFile),
        .get("/admin/events", EventPages.list),
        .get("/admin/content", ContentPages.state),
        .get("/admin/content/statistics/{assessment}", ContentPages.statistics),
        .get("/admin/invitations", InvitationPages.form),
        .post("/admin/invitations/check", InvitationPages.check),
        .post("/admin/invitations", InvitationPages.invite),
        .get("/admin/certificates", CertificateAdministrationPages.list),
        .get("/admin/certificates/{certificate}", CertificateAdministrationPages.show),
        .post("/admin/certificates/{certificate}/replacement", CertificateAdministrationPages.replace),
        .get("/admin/certificates/{certificate}/revocation", AdministrationPages.revocationForm),
        .post("/admin/certificates/{certificate}/revocation", AdministrationPages.revoke),
    ]

    private static let machineRoutes: [Route<Handler>] = [
        .get("/.well-known/did.json", MachinePages.didDocument),
        .get("/status/r/{number}", MachinePages.statusList),
        .get("/healthz", MachinePages.health),
        .get("/style.css", MachinePages.asset(.styleSheet)),
        .get("/script.js", MachinePages.asset(.script)),
        .get("/icon.svg", MachinePages.asset(.icon)),
    ]
}
