// Dependencies between the folders of the engine point one way (docs/ARCHITECTURE.md). They are one module, so the compiler does not see to it.

import Foundation
import Testing

private let sources =
  URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(component: "Sources").path(percentEncoded: false) + "/"

/// The Swift files below a folder of Sources, with their lines that are not comments.
private func files(_ folder: String) throws -> [(name: String, lines: [Substring])] {
  let names = FileManager.default.enumerator(atPath: sources + folder)?.allObjects as? [String] ?? []
  return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
    let text = try String(contentsOfFile: sources + folder + "/" + name, encoding: .utf8)
    return (name, text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") })
  }
}

private func words(_ line: Substring) -> Set<Substring> { Set(line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }) }

@Suite struct Folders {
  @Test(arguments: [
    ("Adder/Platform", ["Value", "Owned", "VM", "VMState", "TypeObject", "Node", "Interpreter"], []),
    ("Adder/Heap", ["Node", "Code", "Builder", "TypeSpec", "ModuleSpec", "ModuleBuilder", "Interpreter", "ScriptValue"], []),
    ("Adder/Types", ["Node", "Builder", "Interpreter", "ScriptValue"], []),
    // A function's body is a node; these two run it.
    ("Adder/Objects", ["Node", "Builder", "ModuleBuilder", "Interpreter", "ScriptValue"], ["Function.swift", "Generator.swift"]),
    ("Adder/Nodes", ["ModuleBuilder", "Interpreter", "ScriptValue"], []),
    ("Adder/Modules", ["Interpreter", "ScriptValue"], []),
    ("AdderSyntax", ["Value", "VM", "Node", "Adder"], []),
  ])
  func names(folder: String, forbidden: [String], exempt: [String]) throws {
    let files = try files(folder)
    #expect(!files.isEmpty)
    for (name, lines) in files where !exempt.contains(name) {
      for line in lines {
        let found = words(line).intersection(forbidden.map { Substring($0) })
        #expect(found.isEmpty, "\(folder)/\(name) names \(found.sorted()): \(line)")
      }
    }
  }

  @Test func onlyPlatformKnowsTheSystem() throws {
    for (name, lines) in try files("Adder") where !name.hasPrefix("Platform/") {
      for system in ["Glibc", "Musl", "Darwin", "CSystem"] {
        #expect(!lines.contains { $0.drop { $0 == " " }.hasPrefix("import \(system)") }, "\(name) imports \(system)")
      }
    }
  }

  @Test func onlyEmbeddingIsPublic() throws {
    for (name, lines) in try files("Adder") where !name.hasPrefix("Embedding/") {
      for line in lines { #expect(!line.drop { $0 == " " }.hasPrefix("public "), "\(name): \(line)") }
    }
    for (name, lines) in try files("AdderSyntax") + files("AdderCommands") {
      for line in lines { #expect(!line.drop { $0 == " " }.hasPrefix("public "), "\(name): \(line)") }
    }
  }

  /// `Sources/Adder/Library/list` has been run since a module was added or taken away.
  @Test func everyLibraryModuleIsEmbedded() throws {
    let folder = sources + "Adder/Library"
    let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    let modules = names.filter { $0.hasSuffix(".py") }
    let table = try String(contentsOfFile: sources + "CLibrary/library.c", encoding: .utf8)
    let embedded = table.matches(of: #/#embed "../Adder/Library/([^"]+)"/#).map { String($0.output.1) }
    #expect(!modules.isEmpty)
    #expect(Set(embedded) == Set(modules))
  }

  @Test func foundationIsNotUsed() throws {
    for folder in ["Adder", "AdderSyntax", "AdderCommands", "AdderCLI"] {
      for (name, lines) in try files(folder) { #expect(!lines.contains { $0.contains("import Foundation") }, "\(folder)/\(name)") }
    }
  }
}
