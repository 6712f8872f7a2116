// Where things are: the folder of the package, the command that was built beside the tests.

import Foundation

package enum Places {
  /// The folder that Package.swift is in.
  package static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .path(percentEncoded: false)

  /// The command under test: `ADDER` names it, otherwise it is where this test was built.
  package static let adder: String = {
    if let named = ProcessInfo.processInfo.environment["ADDER"] { return named }
    for argument in CommandLine.arguments {
      // The path of the test bundle is among the runner's arguments, and the runner itself is in the same folder on some systems.
      var folder = URL(filePath: argument).standardizedFileURL
      while folder.pathComponents.count > 1 {
        folder.deleteLastPathComponent()
        let candidate = folder.appending(component: "adder").path(percentEncoded: false)
        if folder.path(percentEncoded: false).contains(".build"), FileManager.default.isExecutableFile(atPath: candidate),
          !FileManager.default.fileExists(atPath: candidate + "/")
        {
          return candidate
        }
      }
    }
    let release = package + ".build/release/adder"
    precondition(FileManager.default.isExecutableFile(atPath: release), "the command is not built: \(release)")
    return release
  }()

  /// What a test's child process sees of the environment: the same everywhere.
  package static let environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C.UTF-8", "TZ=UTC", "COLUMNS=80", "LINES=24"]

  /// A new empty folder, which the caller removes.
  package static func makeFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(component: "adder-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path(percentEncoded: false)
  }
}
