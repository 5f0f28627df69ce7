extension CredentialContent {
    /// What a credential file states; nothing of it is proven by reading it.
    ///
    /// - Throws: ``Verification/Reason`` where the file is not of the shape in which this program writes certificates.
    public init(unproven credential: [UInt8]) throws(Verification.Reason) {
        self = try Signed(bytes: credential).read(
            as: TermTable.credential, contexts: TermTable.credentialContexts, CredentialContent.init(document:))
    }
}
