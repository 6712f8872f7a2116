// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "Adder",
  products: [
    .library(name: "Adder", targets: ["Adder"])
  ],
  dependencies: [
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1")
  ],
  targets: [
    .target(name: "AdderSyntax", swiftSettings: strict),
    .target(name: "CSystem"),
    .target(name: "Adder", dependencies: ["AdderSyntax", "BigInt", "CSystem"], swiftSettings: strict),
    .testTarget(name: "SyntaxTests", dependencies: ["AdderSyntax"], swiftSettings: strict),
  ]
)
