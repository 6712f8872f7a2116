// Compares what we make of the snippets with what CPython made of them (Expectations, written by generate.py).

import AdderSyntax
import Foundation
import Testing

/// The snippets of a file with what is expected of them.
private func corpus(_ name: String) throws -> [(snippet: String, expected: String)] {
  func pieces(_ folder: String) throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(components: folder, name + ".txt")
    var text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    text.removeLast()
    return text.components(separatedBy: "\n=====\n")
  }
  let snippets = try pieces("Snippets")
  let expectations = try pieces("Expectations")
  try #require(snippets.count == expectations.count, "generate.py must be run")
  return Array(zip(snippets, expectations))
}

private func quoted(_ text: String?) -> String {
  guard let text else { return "None" }
  var result = "'"
  for scalar in text.unicodeScalars {
    if scalar.value >= 32, scalar.value < 0xD800, scalar != "'", scalar != "\\" {
      result.unicodeScalars.append(scalar)
    } else {
      result += "\\{\(String(scalar.value, radix: 16))}"
    }
  }
  return result + "'"
}

/// The name of the exception or warning.
private func className(_ category: Diagnostic.Category) -> String {
  let name = "\(category)"
  return name.prefix(1).uppercased() + name.dropFirst()
}

/// What compiling says, as generate.py prints it.
private func outcome(_ snippet: String) -> String {
  do throws(Diagnostic) {
    let program = try Program.parse(snippet, filename: "<string>")
    var lines = ["OK"]
    for warning in program.warnings {
      let line = "\(className(warning.category)) \(quoted(warning.message)) \(warning.line)"
      if !lines.contains(line) { lines.append(line) }
    }
    return lines.joined(separator: " | ")
  } catch {
    let place = "\(error.line):\(error.column)-\(error.endLine):\(error.endColumn)"
    return "\(className(error.category)) \(quoted(error.message)) \(place) \(quoted(error.text))"
  }
}

@Test func trees() throws {
  for (snippet, expected) in try corpus("trees") {
    let program = try Program.parse(SourceText(snippet), filename: "<string>", mode: .file, manglesNames: false)
    #expect(TreeDump.dump(program) == expected, "\(snippet)")
  }
}

@Test(arguments: ["errors", "warnings"]) func outcomes(name: String) throws {
  for (snippet, expected) in try corpus(name) { #expect(outcome(snippet) == expected, "\(snippet)") }
}

@Test func scopes() throws {
  func list(_ names: [String]) -> String { "[" + names.map { "'\($0)'" }.joined(separator: ", ") + "]" }
  for (snippet, expected) in try corpus("scopes") {
    let lines = try Program.parse(snippet, filename: "<string>").scopes.map { scope in
      let words = [
        scope.qualifiedName, String(scope.firstLine), list(scope.locals), list(scope.cells), list(scope.frees),
        scope.isGenerator ? "generator" : "-", scope.isCoroutine ? "coroutine" : "-",
      ]
      return words.joined(separator: " ")
    }
    // As Python does, by code points.
    let sorted = lines.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    #expect(sorted.joined(separator: "\n") == expected, "\(snippet)")
  }
}
