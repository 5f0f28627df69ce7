// swift-tools-version: 6.2
import PackageDescription

// The part of the house that `Tests/sanitize/run` builds under a sanitizer; see the Package.swift of the whole.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, pkgConfig: String) -> Target {
    .systemLibrary(name: name, path: "Sources/\(name)", pkgConfig: pkgConfig)
}

let package = Package(
    name: "sanitized",
    targets: [
        library("CSQLite", pkgConfig: "sqlite3"),
        library("CEvent", pkgConfig: "libevent"),
        library("CJansson", pkgConfig: "jansson"),
        library("CZlib", pkgConfig: "zlib"),
        .target(name: "JSON", dependencies: ["CJansson"], swiftSettings: settings),
        .target(name: "SQL", dependencies: ["CSQLite"], swiftSettings: settings),
        .target(name: "HTTP", dependencies: ["CEvent", "CZlib"], swiftSettings: settings),
        .target(name: "ServerTesting", dependencies: ["HTTP"], path: "Tests/ServerTesting", swiftSettings: settings),
        .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: settings),
        .testTarget(name: "SQLTests", dependencies: ["SQL", "CSQLite"], swiftSettings: settings),
        .testTarget(name: "HTTPTests", dependencies: ["HTTP", "ServerTesting"], swiftSettings: settings),
    ]
)
