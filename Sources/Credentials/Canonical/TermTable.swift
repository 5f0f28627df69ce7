/// The closed table of terms that our documents are signed with: each term, its IRI, its datatype.
///
/// It stands in the code, not in a file read at run time, so that nobody who can write a file can change what a signature
/// covers. `Certificates/terms.csv` shows it to people; a test keeps both equal, and another compares it with the contexts.
///
/// Sources: W3C Verifiable Credentials Data Model 2.0, context v2; 1EdTech Open Badges 3.0, context 3.0.3 and extensions;
/// W3C Verifiable Credential Data Integrity 1.0; W3C Bitstring Status List 1.0.
package enum TermTable {
    private static let credentials = "https://www.w3.org/2018/credentials#"
    private static let status = "https://www.w3.org/ns/credentials/status#"
    private static let badges = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#"
    private static let security = "https://w3id.org/security#"
    private static let schema = "https://schema.org/"

    private static let dateTime = NQuads.iri("http://www.w3.org/2001/XMLSchema#dateTime")
    /// The badges context uses the prefix `xsd:` without defining it, so the datatype is this very IRI.
    private static let undefinedDateTime = NQuads.iri("xsd:dateTime")
    /// The badges context writes the XML Schema datatypes with `https`.
    private static let date = NQuads.iri("https://www.w3.org/2001/XMLSchema#date")
    private static let anyURI = NQuads.iri("https://www.w3.org/2001/XMLSchema#anyURI")
    private static let boolean = NQuads.iri("https://www.w3.org/2001/XMLSchema#boolean")
    private static let float = NQuads.iri("https://www.w3.org/2001/XMLSchema#float")
    private static let multibase = NQuads.iri("https://w3id.org/security#multibase")
    private static let cryptosuiteString = NQuads.iri("https://w3id.org/security#cryptosuiteString")

    /// The contexts of a certificate, in their order.
    package static let credentialContexts = [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
    ]
    /// The contexts of a status list.
    package static let statusListContexts = ["https://www.w3.org/ns/credentials/v2"]
    /// The JSON Schema that a certificate names.
    package static let schemaAddress =
        "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"

    /// A certificate without its proof.
    package static let credential = NodeShape(
        type: [
            ("VerifiableCredential", credentials + "VerifiableCredential"),
            ("OpenBadgeCredential", badges + "OpenBadgeCredential"),
        ],
        hasID: true,
        [
            .required("name", schema + "name", .text(datatype: nil)),
            .required("issuer", credentials + "issuer", .node(profile)),
            .required("validFrom", credentials + "validFrom", .text(datatype: dateTime)),
            .optional("validUntil", credentials + "validUntil", .text(datatype: dateTime)),
            .required("awardedDate", badges + "awardedDate", .text(datatype: undefinedDateTime)),
            .required("credentialSubject", credentials + "credentialSubject", .node(subject)),
            .required("credentialSchema", credentials + "credentialSchema", .nodes(jsonSchema)),
            .required("credentialStatus", credentials + "credentialStatus", .node(statusEntry)),
        ])

    private static let profile = NodeShape(
        type: [("Profile", badges + "Profile")], hasID: true,
        [
            .required("name", schema + "name", .text(datatype: nil)),
            .required("url", schema + "url", .text(datatype: anyURI)),
        ])

    private static let subject = NodeShape(
        type: [("AchievementSubject", badges + "AchievementSubject")], hasID: true,
        [
            .required("identifier", badges + "identifier", .nodes(identity)),
            .required("achievement", badges + "achievement", .node(achievement)),
            .optional("result", badges + "result", .nodes(result)),
            .optional("creditsEarned", badges + "creditsEarned", .number(datatype: float)),
            .optional("activityStartDate", badges + "activityStartDate", .text(datatype: date)),
            .optional("activityEndDate", badges + "activityEndDate", .text(datatype: date)),
        ])

    private static let identity = NodeShape(
        type: [("IdentityObject", badges + "IdentityObject")], isList: false,
        [
            .required("hashed", badges + "hashed", .boolean(datatype: boolean)),
            .required("identityType", badges + "identityType", .text(datatype: nil)),
            .required("identityHash", badges + "identityHash", .text(datatype: nil)),
            .optional("salt", badges + "salt", .text(datatype: nil)),
        ])

    private static let achievement = NodeShape(
        type: [("Achievement", badges + "Achievement")], hasID: true,
        [
            .required("achievementType", badges + "achievementType", .text(datatype: nil)),
            .required("name", schema + "name", .text(datatype: nil)),
            .required("description", schema + "description", .text(datatype: nil)),
            .required("criteria", badges + "Criteria", .node(criteria)),
            .optional("resultDescription", badges + "resultDescription", .nodes(resultDescription)),
        ])

    private static let criteria = NodeShape(
        type: [], [.required("narrative", badges + "narrative", .text(datatype: nil))])

    private static let resultDescription = NodeShape(
        type: [("ResultDescription", badges + "ResultDescription")], hasID: true,
        [
            .required("name", schema + "name", .text(datatype: nil)),
            .required("resultType", badges + "resultType", .text(datatype: nil)),
            .required("valueMin", badges + "valueMin", .text(datatype: nil)),
            .required("valueMax", badges + "valueMax", .text(datatype: nil)),
            .required("requiredValue", badges + "requiredValue", .text(datatype: nil)),
        ])

    private static let result = NodeShape(
        type: [("Result", badges + "Result")],
        [
            .required("resultDescription", badges + "resultDescription", .text(datatype: anyURI)),
            .required("value", schema + "value", .text(datatype: nil)),
        ])

    private static let jsonSchema = NodeShape(
        type: [
            (
                "1EdTechJsonSchemaValidator2019",
                "https://purl.imsglobal.org/spec/vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019"
            )
        ],
        isList: false, hasID: true, [])

    private static let statusEntry = NodeShape(
        type: [("BitstringStatusListEntry", status + "BitstringStatusListEntry")], isList: false, hasID: true,
        [
            .required("statusPurpose", status + "statusPurpose", .text(datatype: nil)),
            .required("statusListIndex", status + "statusListIndex", .text(datatype: nil)),
            .required("statusListCredential", status + "statusListCredential", .iri),
        ])

    /// A proof without its value.
    package static let proof = NodeShape(
        type: [("DataIntegrityProof", security + "DataIntegrityProof")], isList: false,
        [
            .required("cryptosuite", security + "cryptosuite", .text(datatype: cryptosuiteString)),
            .required("created", "http://purl.org/dc/terms/created", .text(datatype: dateTime)),
            .required("verificationMethod", security + "verificationMethod", .iri),
            .required(
                "proofPurpose", security + "proofPurpose",
                .vocabulary(["assertionMethod": NQuads.iri(security + "assertionMethod")])),
        ])

    /// A status list without its proof.
    package static let statusList = NodeShape(
        type: [
            ("VerifiableCredential", credentials + "VerifiableCredential"),
            ("BitstringStatusListCredential", status + "BitstringStatusListCredential"),
        ],
        hasID: true,
        [
            .required("issuer", credentials + "issuer", .iri),
            .required("validFrom", credentials + "validFrom", .text(datatype: dateTime)),
            .required("validUntil", credentials + "validUntil", .text(datatype: dateTime)),
            .required("credentialSubject", credentials + "credentialSubject", .node(bitstring)),
        ])

    private static let bitstring = NodeShape(
        type: [("BitstringStatusList", status + "BitstringStatusList")], isList: false, hasID: true,
        [
            .required("statusPurpose", status + "statusPurpose", .text(datatype: nil)),
            .required("encodedList", status + "encodedList", .text(datatype: multibase)),
        ])
}
