// Samples in the documents: each fenced block marked "python" is a program, and the block marked "text" behind it is what the program prints.

import Foundation
import TestSupport
import Testing

private struct Sample: Sendable, CustomTestStringConvertible {
  let document: String
  let number: Int
  let program: String
  /// nil when no block with output follows.
  let output: String?

  var testDescription: String { "\(document) \(number)" }

  static let documents = ["docs/WEAKREF.md", "docs/ru/WEAKREF.md"]
  static let all = documents.flatMap(samples(of:))

  static func samples(of document: String) -> [Sample] {
    let text = (try? String(contentsOfFile: Places.package + document, encoding: .utf8)) ?? ""
    var found: [Sample] = []
    var program: String?
    var block: (kind: Substring, lines: [Substring])?
    func note(_ output: String?) {
      if let source = program { found.append(Sample(document: document, number: found.count + 1, program: source, output: output)) }
      program = nil
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let (kind, lines) = block {
        guard line == "```" else {
          block = (kind, lines + [line])
          continue
        }
        let content = lines.map { $0 + "\n" }.joined()
        if kind == "text" { note(content) }
        if kind == "python" {
          note(nil)
          program = content
        }
        block = nil
      } else if line.hasPrefix("```") {
        block = (line.dropFirst(3), [])
      }
    }
    note(nil)
    return found
  }
}

@Suite struct Documents {
  @Test(arguments: Sample.all) fileprivate func sample(_ sample: Sample) throws {
    let expected = try #require(sample.output, "a sample needs its output below it")
    let folder = try Places.makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try sample.program.write(toFile: folder + "/sample.py", atomically: true, encoding: .utf8)
    let outcome = run(Places.adder, ["-X", "audit", "sample.py"], in: folder, environment: Places.environment, seconds: 60)
    #expect(outcome.status == 0)
    #expect(outcome.errorText == "")
    if outcome.outputText != expected { Issue.record("\(sample): output \(difference(expected: expected, got: outcome.outputText))") }
  }

  /// The translation has the same samples.
  @Test func translations() {
    let counts = Sample.documents.map { Sample.samples(of: $0).count }
    #expect(counts.allSatisfy { $0 == counts[0] && $0 >= 15 })
    #expect(Sample.samples(of: Sample.documents[0]).map(\.program) == Sample.samples(of: Sample.documents[1]).map(\.program))
  }
}
