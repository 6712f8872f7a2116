// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

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
    .target(name: "CSystem"),
    .target(
      name: "Adder", dependencies: ["AdderSyntax", "BigInt", "CSystem"], resources: [.embedInCode("Library/weakref.py")], swiftSettings: strict),
    .systemLibrary(name: "CReadline", pkgConfig: "readline", providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .target(name: "AdderCommands", dependencies: ["Adder", "CReadline"], swiftSettings: strict),
    .executableTarget(name: "adder", dependencies: ["AdderCommands"], path: "Sources/AdderCLI", swiftSettings: strict),
    .testTarget(name: "SyntaxTests", dependencies: ["AdderSyntax"], swiftSettings: strict),
  ]
)
