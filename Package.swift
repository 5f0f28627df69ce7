// swift-tools-version: 6.2
import PackageDescription

/// Every target: Swift 6 language mode (from the tools version), no warning left standing, imports stated where used.
let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A C library from Debian, found by pkg-config; the folder holds its module map and shim.
func library(_ name: String, pkgConfig: String, apt: String) -> Target {
    .systemLibrary(name: name, path: "Sources/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

/// One of our targets; its tests are `NameTests`.
func target(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
    name: "iml-campus",
    products: [.executable(name: "iml", targets: ["iml"])],
    targets: [
        // C libraries.
        library("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
        library("COpenSSL", pkgConfig: "libcrypto", apt: "libssl-dev"),
        library("CEvent", pkgConfig: "libevent", apt: "libevent-dev"),
        library("CMark", pkgConfig: "libcmark-gfm", apt: "libcmark-gfm-dev libcmark-gfm-extensions-dev"),
        library("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
        library("CJansson", pkgConfig: "jansson", apt: "libjansson-dev"),
        library("CArgon2", pkgConfig: "libargon2", apt: "libargon2-dev"),
        library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
        library("CQREncode", pkgConfig: "libqrencode", apt: "libqrencode-dev"),
        // Of the C library itself: how many columns of a terminal a character takes.
        .systemLibrary(name: "CWidth", path: "Sources/CWidth"),

        // The law: instruments, provisions, treaty actions, the status of a State at a date, decisions.
        target("MigrationLaw"),
        // Courses, lessons, enrolments, attempts, marking, the completion rule.
        target("Learning", ["MigrationLaw"]),
        // Reads Instruments/, Courses/ and Assessments/ into values; every fault has its file and line.
        target("ContentFiles", ["Learning", "MigrationLaw", "CYAML", "CMark"]),
        // Reads untrusted JSON strictly, writes JSON.
        target("JSON", ["CJansson"]),
        // The certificate document: canonical form, keys, signing, verifying, status list.
        target("Credentials", ["JSON", "COpenSSL", "CZlib"]),
        // Statements with bound values, rows, transactions, group commit; the SQLite driver.
        target("SQL", ["CSQLite"]),
        // The only SQL text: one file of statements for each aggregate, and the migrations.
        target("Records", ["SQL", "Learning", "MigrationLaw", "JSON"]),
        // The acts: sign up, enrol, complete a lesson, answer, submit, certify, revoke.
        target(
            "Campus", ["Records", "SQL", "Learning", "MigrationLaw", "ContentFiles", "Credentials", "JSON", "CArgon2"]),
        // Typed page values that escape themselves.
        target("HTML"),
        // Requests, responses, routes, forms, cookies, and the server on libevent.
        target("HTTP", ["CEvent", "CZlib"]),
        // The sentences people read, one catalogue for each language.
        target("Catalogue", ["Learning", "MigrationLaw"]),
        // The routes table, thin handlers, pages, the JSON API, the style sheet.
        target(
            "Website",
            [
                "Campus", "HTML", "HTTP", "JSON", "Catalogue", "Learning", "MigrationLaw", "ContentFiles",
                "Credentials", "Records", "SQL", "CQREncode",
            ]),
        // The commands: parse, call the same act, print.
        .executableTarget(
            name: "iml",
            dependencies: [
                "Campus", "Website", "HTTP", "Catalogue", "JSON", "Learning", "MigrationLaw", "ContentFiles",
                "Credentials", "SQL", "Records", "CWidth",
            ],
            swiftSettings: settings),

        // What the machine can do without us: measured beside the program by `make bench`.
        .executableTarget(
            name: "Limits", dependencies: ["HTTP", "SQL"], path: "Tests/bench/Limits", swiftSettings: settings),

        // Builders with good defaults, shared by the tests.
        .target(
            name: "TestSupport",
            dependencies: ["Campus", "Records", "SQL", "ContentFiles", "Learning", "MigrationLaw"],
            path: "Tests/TestSupport",
            swiftSettings: settings),
        tests("MigrationLawTests", ["MigrationLaw", "TestSupport"]),
        tests("LearningTests", ["Learning", "TestSupport"]),
        tests("ContentFilesTests", ["ContentFiles", "TestSupport"]),
        tests("JSONTests", ["JSON"]),
        tests("CredentialsTests", ["Credentials", "JSON", "TestSupport"]),
        tests("SQLTests", ["SQL", "CSQLite"]),
        tests("RecordsTests", ["Records", "TestSupport"]),
        tests(
            "CampusTests",
            [
                "Campus", "Credentials", "Learning", "MigrationLaw", "Records", "SQL", "JSON", "CSQLite", "TestSupport",
            ]),
        // Parsers of outside bytes with the rules that hold whatever they are fed.
        .target(
            name: "FuzzTargets",
            dependencies: [
                "HTTP", "CEvent", "JSON", "Credentials", "ContentFiles", "Campus", "Learning", "MigrationLaw",
            ],
            path: "Tests/FuzzTargets", swiftSettings: settings),
        .testTarget(
            name: "FuzzTests", dependencies: ["FuzzTargets"], exclude: ["Corpus"], swiftSettings: settings),
        tests("HTMLTests", ["HTML"]),
        // A server on a free port and a client that sends exactly the bytes it is told.
        .target(
            name: "ServerTesting", dependencies: ["HTTP"], path: "Tests/ServerTesting", swiftSettings: settings),
        tests("HTTPTests", ["HTTP", "ServerTesting"]),
        tests("CatalogueTests", ["Catalogue"]),
        tests("WebsiteTests", ["Website", "TestSupport", "ServerTesting"]),
        tests("imlTests", ["iml", "Website", "SQL", "ServerTesting", "TestSupport"]),
    ]
)
