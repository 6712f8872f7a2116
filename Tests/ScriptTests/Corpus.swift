// The scripts of Tests/Scripts and what is expected of them.

import Foundation
import TestSupport
import Testing

/// One script of the corpus.
struct Script: Sendable, CustomTestStringConvertible {
  /// The folder with the script, without a slash at the end.
  let folder: String
  /// The script's file name.
  let name: String
  /// The comment lines at its top.
  private let header: [String]
  /// It writes files (scratch*.tmp) into its folder.
  private let writesFiles: Bool
  /// Held by those that do: the same script may be running in another mode.
  private static let files = NSLock()

  init(folder: String, name: String) {
    self.folder = folder
    self.name = name
    let source = String(decoding: (try? Data(contentsOf: URL(filePath: folder + "/" + name))) ?? Data(), as: UTF8.self)
    writesFiles = source.contains("scratch")
    header = source.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0.hasPrefix("#") }
      .map { $0.dropFirst().trimmingCharacters(in: .whitespaces) }
  }

  var testDescription: String { URL(filePath: folder).lastPathComponent + "/" + name }
  var isSmall: Bool { header.contains("small") }
  var differs: Bool { header.contains { $0.hasPrefix("differs:") } }

  /// Every script, in order.
  static let all: [Script] = {
    let corpus = Places.package + "Tests/Scripts"
    let names = (FileManager.default.enumerator(atPath: corpus)?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".py") }
    return names.sorted().compactMap { relative in
      let file = URL(filePath: corpus + "/" + relative)
      let expectation = file.deletingPathExtension().appendingPathExtension("out")
      // What scripts import lies beside them and has no expectation.
      guard FileManager.default.fileExists(atPath: expectation.path(percentEncoded: false)) else { return nil }
      var folder = file.deletingLastPathComponent().path(percentEncoded: false)
      while folder.hasSuffix("/") { folder.removeLast() }
      return Script(folder: folder, name: file.lastPathComponent)
    }
  }()

  /// Runs the script; nil when everything is as expected, otherwise what is not.
  func check(_ options: [String], seconds: Double) -> String? {
    if writesFiles { Self.files.lock() }
    defer { if writesFiles { Self.files.unlock() } }
    let input = file(".in")
    let outcome = run(
      Places.adder, options + ["-X", "audit", name], in: folder, input: FileManager.default.fileExists(atPath: input) ? input : "/dev/null",
      environment: Places.environment, seconds: seconds)
    var complaints: [String] = []
    if outcome.timedOut { complaints.append("no end after \(seconds) s") }
    let status = Int32(expectation(".status").trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    if !outcome.timedOut && outcome.status != status { complaints.append("status \(outcome.status), expected \(status)") }
    for (what, bytes, ending) in [("output", outcome.output, ".out"), ("error output", outcome.errors, ".err")] {
      let (expected, got) = (expectation(ending), tidy(bytes))
      if expected != got { complaints.append("\(what) \(difference(expected: expected, got: got))") }
    }
    return complaints.isEmpty ? nil : ([testDescription + " " + options.joined(separator: " ")] + complaints).joined(separator: "\n")
  }

  private func file(_ ending: String) -> String { folder + "/" + name.dropLast(3) + ending }

  private func expectation(_ ending: String) -> String {
    String(decoding: (try? Data(contentsOf: URL(filePath: file(ending)))) ?? Data(), as: UTF8.self)
  }

  /// The folder's path in messages is taken out, as Tests/Scripts/expect does.
  private func tidy(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing(folder + "/", with: "").replacing(folder, with: "<here>")
  }
}
