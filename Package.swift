// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

// On Linux readline is where every compiler looks. Homebrew's is not, and pkg-config knows the place.
#if os(Linux)
  let readlineConfiguration: String? = nil
#else
  let readlineConfiguration: String? = "readline"
#endif

let package = Package(
  name: "Adder",
  products: [
    .library(name: "Adder", targets: ["Adder"]),
    .executable(name: "adder", targets: ["adder"]),
  ],
  dependencies: [
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1")
  ],
  targets: [
    .target(name: "AdderSyntax", swiftSettings: strict),
    .target(name: "CLibrary"),
    .target(name: "CSystem"),
    .target(
      name: "Adder", dependencies: ["AdderSyntax", "BigInt", "CLibrary", "CSystem"],
      // Its text is in CLibrary: docs/decisions/0005-how-the-library-is-embedded.md.
      exclude: ["Library"], swiftSettings: strict),

    // Only the command edits lines: libreadline is GPL, and programs that embed Adder must not get it.
    .systemLibrary(
      name: "CReadline", pkgConfig: readlineConfiguration, providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .target(name: "AdderCommands", dependencies: ["Adder", "CReadline", "CSystem"], swiftSettings: strict),
    .executableTarget(name: "adder", dependencies: ["AdderCommands"], path: "Sources/AdderCLI", swiftSettings: strict),

    .testTarget(
      name: "SyntaxTests", dependencies: ["AdderSyntax"], exclude: ["Expectations", "Snippets", "generate.py", "treedump.py"], swiftSettings: strict),
    .testTarget(name: "HeapTests", dependencies: ["Adder"], swiftSettings: strict),
    .testTarget(name: "EmbeddingTests", dependencies: ["Adder"], swiftSettings: strict),
    // These run the built command.
    .target(name: "TestSupport", dependencies: ["CSystem"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "ScriptTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ]
)
