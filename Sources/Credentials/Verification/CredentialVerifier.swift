internal import JSON

/// Tells whether a certificate is genuine, from bytes alone: it never opens a connection and asks no clock.
public enum CredentialVerifier {
    /// How far clocks may differ: 5 minutes.
    public static let skewInSeconds: Int64 = 300

    /// Judges a certificate.
    ///
    /// - Parameters:
    ///   - credential: the file as its holder gives it.
    ///   - didDocument: the issuer's `did.json`, from the issuer and never from the holder.
    ///   - statusList: the list that the certificate names; without one no certificate is valid.
    ///   - now: the time at which to judge.
    ///   - logged: when the log, whose proof the caller has checked, took the certificate in; it alone shows that a
    ///     certificate is older than the compromise of its key.
    public static func verify(
        credential: [UInt8], didDocument: [UInt8], statusList: [UInt8]?, now: Moment, logged: Moment? = nil
    ) -> Verification {
        let signed: Signed
        let content: CredentialContent
        do {
            signed = try Signed(bytes: credential)
            content = try signed.read(
                as: TermTable.credential, contexts: TermTable.credentialContexts, CredentialContent.init(document:))
        } catch {
            return Verification(outcome: .notValid([error]), content: nil)
        }
        let issuer: DIDDocument
        do {
            issuer = try DIDDocument(bytes: didDocument)
        } catch {
            return Verification(outcome: .indeterminate([.issuerDocument(error)]), content: content)
        }

        var reasons: [Verification.Reason] = []
        var missing: [Verification.Missing] = []
        if content.issuer.id != issuer.id { reasons.append(.otherIssuer) }
        do {
            try signed.prove(
                by: issuer, as: TermTable.credential, contexts: TermTable.credentialContexts, now: now, logged: logged)
        } catch {
            reasons.append(error)
        }
        if content.validFrom > now.adding(seconds: skewInSeconds) {
            reasons.append(.notYetValid(from: content.validFrom))
        }
        if let until = content.validUntil, until.adding(seconds: skewInSeconds) < now {
            reasons.append(.expired(until: until))
        }
        // A status entry counts only where the proof holds: otherwise anybody may have written it.
        if reasons.isEmpty || !reasons.contains(where: isAboutOrigin) {
            switch status(content, by: issuer, statusList, now: now) {
            case .success(let reason): if let reason { reasons.append(reason) }
            case .failure(let lack): missing.append(lack.missing)
            }
        }
        let outcome: Verification.Outcome =
            if !reasons.isEmpty { .notValid(reasons) } else if !missing.isEmpty { .indeterminate(missing) } else {
                .valid
            }
        return Verification(outcome: outcome, content: content)
    }

    private static func isAboutOrigin(_ reason: Verification.Reason) -> Bool {
        switch reason {
        case .notYetValid, .expired, .revoked, .statusIndexOutOfRange: false
        case .unreadable, .shape, .otherIssuer, .unknownKey, .otherKeyKind, .keyNotForAssertions, .keyExpired,
            .keyRevoked, .wrongSignature, .createdInFuture:
            true
        }
    }

    private struct Lack: Error {
        let missing: Verification.Missing
    }

    private static func status(
        _ content: CredentialContent, by issuer: DIDDocument, _ bytes: [UInt8]?, now: Moment
    ) -> Result<Verification.Reason?, Lack> {
        guard let bytes else { return .failure(Lack(missing: .statusList(address: content.status.list.text))) }
        do {
            let list = try statusList(bytes, at: content.status.list, by: issuer, now: now)
            switch list.isRevoked(at: content.status.index) {
            case true: return .success(.revoked)
            case false: return .success(nil)
            case nil: return .success(.statusIndexOutOfRange)
            }
        } catch {
            return .failure(Lack(missing: .usableStatusList(error)))
        }
    }

    /// Reads and checks a status list.
    ///
    /// - Throws: ``StatusListFault`` unless it is the list at that address, by that issuer, with a proof that holds, and
    ///   valid at that time.
    public static func statusList(
        _ bytes: [UInt8], at address: WebAddress, by issuer: DIDDocument, now: Moment
    ) throws(StatusListFault) -> StatusList {
        let signed: Signed
        do {
            signed = try Signed(bytes: bytes)
            try signed.check(as: TermTable.statusList, contexts: TermTable.statusListContexts)
        } catch {
            switch error {
            case .unreadable(let error): throw .unreadable(error.description)
            case .shape(let error): throw .shape(error)
            default: throw .proof(error)
            }
        }
        let document = try StatusListDocument(document: signed.document)
        guard document.list.address == address else { throw .otherAddress }
        guard document.issuer == issuer.id else { throw .otherIssuer }
        do {
            try signed.prove(
                by: issuer, as: TermTable.statusList, contexts: TermTable.statusListContexts, now: now, logged: nil)
        } catch {
            throw .proof(error)
        }
        guard document.validFrom <= now.adding(seconds: skewInSeconds), document.validFrom <= document.validUntil
        else { throw .dates }
        guard now <= document.validUntil.adding(seconds: skewInSeconds) else {
            throw .stale(until: document.validUntil)
        }
        return document.list
    }
}
