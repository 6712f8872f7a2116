// The names of a scope, numbered in the order in which they come.

/// Most scopes have a handful of names, which are found by looking at each; a table is made only where there are more. (That saves programs of few
/// names what the runtime spends before a process can use its first table with such keys: a twentieth of the start-up.)
package struct NameIndex: Sendable {
  private static let longestRow = 8

  package private(set) var names: [String] = []
  /// Empty as long as the row is short.
  private var places: [String: Int] = [:]

  package init() {}

  package var count: Int { names.count }

  package func index(of name: String) -> Int? {
    names.count > NameIndex.longestRow ? places[name] : names.firstIndex(of: name)
  }

  /// The name's number; a new one if it has none yet.
  package mutating func insert(_ name: String) -> Int {
    if let index = index(of: name) { return index }
    names.append(name)
    if names.count == NameIndex.longestRow + 1 {
      for (index, name) in names.enumerated() { places[name] = index }
    } else if names.count > NameIndex.longestRow {
      places[name] = names.count - 1
    }
    return names.count - 1
  }
}
