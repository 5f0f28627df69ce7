import Credentials
import Learning
import MigrationLaw
import Records

extension Campus {
    /// A signed status list, fresh enough for who fetches it: signed again once half its day has passed.
    public func statusList(_ number: Int) async throws -> [UInt8] {
        let moment = now()
        guard let list = try await read({ try await $0.statusList(number) }) else {
            throw CampusError.notFound(.statusList, String(number))
        }
        @Sendable func isFresh(_ signedAt: Instant) -> Bool { signedAt <= moment && moment < signedAt + .hours(12) }
        if isFresh(list.signedAt) { return Array(list.credential.utf8) }
        return try await act { records in
            // Many fetch it in the same moment: the first signs for all.
            if let list = try await records.statusList(number), isFresh(list.signedAt) {
                return Array(list.credential.utf8)
            }
            return Array(try await signStatusList(number, in: records, at: moment).utf8)
        }
    }

    /// Signs a list as the records now have it.
    @discardableResult
    func signStatusList(_ number: Int, in records: Records, at moment: Instant) async throws -> String {
        guard let address = try await records.issuerAddress(ofStatusList: number) else {
            throw CampusError.notFound(.statusList, String(number))
        }
        let revoked = try await records.revokedIndexes(inStatusList: number)
        let signed = try keys.office(forAddress: address).signStatusList(number, revoked: revoked, at: moment)
        let text = String(decoding: signed, as: UTF8.self)
        try await records.setStatusList(number, credential: text, signedAt: moment)
        try await records.plan(DueWork(.statusListRefresh, String(number)), at: moment + .hours(12))
        return text
    }

    /// The issuer's DID document, for `/.well-known/did.json`.
    public func didDocument() throws -> [UInt8] {
        try keys.office(for: settings.current).didDocument
    }
}
