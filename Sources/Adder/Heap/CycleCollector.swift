// The cycle collector's state.

struct CollectorState {
  var young = WordVector(capacity: 4096)
  /// When the young list is this long, `youngListIsLong` looks at it.
  var youngLimit = 701
  /// Deaths of objects that were in older lists, since the last collection of the young.
  var oldDeaths = 0
  /// How deep deaths are nested (see Destruction.swift).
  var depth = 0

  func deallocate() { young.deallocate() }
}

extension UnsafeMutablePointer<HeapState> {
  /// The young list reached its limit.
  func youngListIsLong() { pointee.collector.youngLimit *= 2 }
}
