// A readable account of how two texts differ.

/// The lines around the first difference, expected ones with a minus and those we got with a plus.
package func difference(expected: String, got: String) -> String {
  let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let got = got.split(separator: "\n", omittingEmptySubsequences: false)
  let same = zip(expected, got).prefix { $0 == $1 }.count
  var lines = ["from line \(same + 1) on:"]
  lines += expected[max(0, same - 2)..<same].map { "  " + $0 }
  lines += expected[same...].prefix(6).map { "- " + $0 }
  lines += got[same...].prefix(6).map { "+ " + $0 }
  return lines.joined(separator: "\n")
}
