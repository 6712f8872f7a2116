// The command in a new folder of its own.

import Foundation
import TestSupport
import Testing

/// A folder with files, in which the command runs.
final class Workshop {
  let folder: String

  init(_ files: [String: String] = [:]) throws {
    folder = try Places.makeFolder()
    for (name, text) in files { try write(name, Array(text.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = URL(filePath: folder).appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Runs the command; the folder's path is taken out of what it prints.
  func adder(_ arguments: String..., input: String? = nil, environment: [String] = []) throws -> (output: String, errors: String, status: Int32) {
    var inputFile = "/dev/null"
    if let input {
      inputFile = folder + "/.input"
      try Data(input.utf8).write(to: URL(filePath: inputFile))
    }
    let outcome = run(Places.adder, arguments, in: folder, input: inputFile, environment: Places.environment + environment, seconds: 30)
    #expect(!outcome.timedOut)
    return (tidy(outcome.outputText), tidy(outcome.errorText), outcome.status)
  }

  func start(_ arguments: String...) -> Child { Child(Places.adder, arguments, in: folder, environment: Places.environment) }

  /// The command at a terminal, with the folder as its user's home.
  func terminal(_ arguments: String...) -> Terminal {
    let environment = Places.environment.filter { !$0.hasPrefix("HOME=") } + ["HOME=\(folder)", "TERM=dumb"]
    return Terminal(Places.adder, arguments, in: folder, environment: environment)
  }

  func tidy(_ text: String) -> String {
    // Temporary folders may lie behind a link.
    let real = URL(filePath: folder).resolvingSymlinksInPath().path(percentEncoded: false)
    return text.replacing(Places.adder, with: "adder").replacing(real + "/", with: "").replacing(folder + "/", with: "")
      .replacing(folder, with: "<here>")
  }
}
