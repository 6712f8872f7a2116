// Runs the corpus and the examples with the built command and compares with what CPython 3.11 printed. The heap is audited at the end of every run.
// Scripts run two or more at a time: each test function is one of Swift Testing's parallel tasks for every argument.

import Foundation
import TestSupport
import Testing

/// Scripts that run with a collection at every allocation: the small ones. ADDER_STRESS=n takes every nth of them, to save time.
private let stressed: [Script] = {
  let step = ProcessInfo.processInfo.environment["ADDER_STRESS"].flatMap(Int.init) ?? 1
  return Script.all.filter(\.isSmall).enumerated().filter { $0.offset % step == 0 }.map(\.element)
}()

@Suite struct Scripts {
  @Test func corpus() {
    let small = Script.all.filter(\.isSmall).count
    let differing = Script.all.filter(\.differs)
    print("Scripts: \(Script.all.count); with a collection at every allocation: \(stressed.count) of \(small) small ones; ", terminator: "")
    print("\(differing.count) differ from CPython on purpose (\(differing.map(\.testDescription).joined(separator: ", ")))")
    #expect(Script.all.count >= 1500)
  }

  @Test(arguments: Script.all) func normal(_ script: Script) { expectNoComplaint(script.check([], seconds: 60)) }

  @Test(arguments: Script.all) func withoutSpecialisation(_ script: Script) {
    expectNoComplaint(script.check(["-X", "nospecialize"], seconds: 60))
  }

  @Test(arguments: stressed) func collectingAlways(_ script: Script) { expectNoComplaint(script.check(["-X", "gcstress"], seconds: 120)) }
}

private func expectNoComplaint(_ complaint: String?, sourceLocation: SourceLocation = #_sourceLocation) {
  if let complaint { Issue.record(Comment(rawValue: complaint), sourceLocation: sourceLocation) }
}

@Suite struct Examples {
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: Places.package + "examples")) ?? []
    return files.filter { $0.hasSuffix(".py") }.sorted()
  }()

  @Test(arguments: names) func example(_ name: String) throws {
    let folder = Places.package + "examples"
    let expected = try String(contentsOfFile: folder + "/expected/" + name.dropLast(3) + ".out", encoding: .utf8)
    let outcome = run(Places.adder, ["-X", "audit", name], in: folder, environment: Places.environment, seconds: 60)
    #expect(outcome.status == 0)
    #expect(outcome.errorText == "")
    if outcome.outputText != expected { Issue.record("\(name): output \(difference(expected: expected, got: outcome.outputText))") }
  }

  @Test func thereAreSome() { #expect(Self.names.count >= 6) }
}
