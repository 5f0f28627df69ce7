internal import JSON

/// A status list as the document that is signed: a `BitstringStatusListCredential`.
struct StatusListDocument: Equatable {
    let list: StatusList
    let issuer: WebDID
    let validFrom: Moment
    let validUntil: Moment

    init(list: StatusList, issuer: WebDID, validFrom: Moment, validUntil: Moment) {
        self.list = list
        self.issuer = issuer
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    /// The document without its proof.
    func document() -> JSONObject {
        document(encodedList: "u" + Base64URL.encode(Gzip.pack(list.bits)))
    }

    private func document(encodedList: String) -> JSONObject {
        [
            "@context": .array(TermTable.statusListContexts.map { .string($0) }),
            "id": .string(list.address.text),
            "type": ["VerifiableCredential", "BitstringStatusListCredential"],
            "issuer": .string(issuer.description),
            "validFrom": .string(validFrom.description),
            "validUntil": .string(validUntil.description),
            "credentialSubject": [
                "id": .string("\(list.address)#list"), "type": "BitstringStatusList", "statusPurpose": "revocation",
                "encodedList": .string(encodedList),
            ],
        ]
    }

    /// Reads a document without its proof, and takes it only if it is as ``document()`` writes it.
    init(document: JSONObject) throws(StatusListFault) {
        let address: WebAddress
        let encoded: String
        do {
            let reader = MemberReader(.object(document))
            address = try reader["id"].value("an address", WebAddress.init)
            issuer = try reader["issuer"].value("did:web:HOST", WebDID.init(_:))
            validFrom = try reader["validFrom"].moment()
            validUntil = try reader["validUntil"].moment()
            encoded = try reader["credentialSubject"]["encodedList"].value("a packed list") { $0 }
        } catch {
            throw .shape(error)
        }
        guard encoded.utf8.first == UInt8(ascii: "u"), let packed = Base64URL.decode(String(encoded.dropFirst()))
        else { throw .packing }
        let bits: [UInt8]
        do {
            bits = try Gzip.unpack(packed, limit: StatusList.maximumSize / 8)
        } catch {
            throw .packing
        }
        guard bits.count * 8 >= StatusList.minimumSize else { throw .tooShort(bits: bits.count * 8) }
        list = StatusList(address: address, bits: bits)
        // The packed text is kept: another zlib packs the same bits otherwise.
        guard self.document(encodedList: encoded) == document else { throw .shape(ShapeError("", .notAsIssued)) }
    }
}

/// Why a status list says nothing about a certificate.
public enum StatusListFault: Error, Equatable, Sendable, CustomStringConvertible {
    /// The bytes are no JSON that we read.
    case unreadable(String)
    /// It is not of the shape that we issue; a list for another purpose is not either.
    case shape(ShapeError)
    /// The bits cannot be unpacked, or are more than allowed.
    case packing
    /// Fewer places than the least allowed.
    case tooShort(bits: Int)
    /// It is the list at another address than the certificate names.
    case otherAddress
    /// Another issuer than the certificate's.
    case otherIssuer
    /// Its proof does not hold.
    case proof(Verification.Reason)
    /// It was valid until then.
    case stale(until: Moment)
    /// It begins in the future, or ends before it begins.
    case dates

    /// Fault and remedy.
    public var description: String {
        switch self {
        case .unreadable(let reason): "the status list cannot be read (\(reason)). Fetch it again."
        case .shape(let error): "the status list is not as it was issued (\(error)). Fetch it again."
        case .packing: "the status list cannot be unpacked. Fetch it again."
        case .tooShort(let bits): "the status list has \(bits) places, fewer than allowed. Fetch it again."
        case .otherAddress: "this is another status list than the certificate names. Fetch the one it names."
        case .otherIssuer: "the status list is by another issuer. Fetch the one the certificate names."
        case .proof(let reason): "the status list's proof does not hold (\(reason)). Fetch it again."
        case .stale(let until): "the status list was valid until \(until). Fetch it again."
        case .dates: "the status list's dates cannot be. Fetch it again."
        }
    }
}
