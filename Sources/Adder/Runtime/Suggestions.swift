// "Did you mean": the name nearest to one that was not found. Distances count moves (insert, delete, substitute) as 2 and a change of case as 1;
// at most a third of the characters may differ.

enum Suggestions {
  private static let move = 2
  private static let caseChange = 1
  private static let longest = 40
  private static let mostCandidates = 750

  /// The candidate nearest to `name`, or nil where none is near enough.
  static func nearest(to name: String, among candidates: [String]) -> String? {
    guard candidates.count < mostCandidates else { return nil }
    let wanted = Array(name.utf8)
    var best: String?
    var bestDistance = Int.max
    for candidate in candidates where candidate != name {
      let other = Array(candidate.utf8)
      let limit = min((wanted.count + other.count + 3) * move / 6, bestDistance - 1)
      let distance = distance(wanted, other, limit: limit)
      if distance <= limit {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }

  /// The edit distance; some number above `limit` as soon as it is clear that it is larger.
  private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    var a = left[...]
    var b = right[...]
    while let first = a.first, first == b.first {
      a.removeFirst()
      b.removeFirst()
    }
    while let last = a.last, last == b.last {
      a.removeLast()
      b.removeLast()
    }
    if a.isEmpty || b.isEmpty { return (a.count + b.count) * move }
    if a.count > longest || b.count > longest { return limit + 1 }
    if a.count > b.count { swap(&a, &b) }
    if (b.count - a.count) * move > limit { return limit + 1 }
    // One row of the table is enough: row[i] is the distance between what has been read of b and the first i + 1 bytes of a.
    let short = Array(a)
    var row = (1...short.count).map { $0 * move }
    var result = 0
    for (position, byte) in b.enumerated() {
      var diagonal = position * move
      result = diagonal
      var smallest = Int.max
      for index in short.indices {
        let substituted = diagonal + substitution(byte, short[index])
        diagonal = row[index]
        result = min(min(result, diagonal) + move, substituted)
        row[index] = result
        smallest = min(smallest, result)
      }
      if smallest > limit { return limit + 1 }
    }
    return result
  }

  private static func substitution(_ a: UInt8, _ b: UInt8) -> Int {
    if a == b { return 0 }
    func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte }
    return lower(a) == lower(b) ? caseChange : move
  }
}

extension VM {
  /// What the programmer may have meant by the name that a NameError or an AttributeError complains about.
  func suggestion(for exception: ExceptionPointer) -> String? {
    let value = Value(exception)
    if isInstance(value, of: exceptionType(.attributeError)) {
      let object = exception.field(\AttributeErrorObject.object)
      let name = exception.field(\AttributeErrorObject.name)
      guard !object.isUnbound, !name.isUnbound, isString(name) else { return nil }
      guard let names = quietly({ () throws(Raise) in try dir(object) }) else { return nil }
      return Suggestions.nearest(to: displayText(name), among: strings(in: names.value))
    }
    if isInstance(value, of: exceptionType(.nameError)) {
      let name = exception.field(\NameErrorObject.name)
      guard !name.isUnbound, isString(name), !exception.pointee.traceback.isNone else { return nil }
      return suggestion(forName: displayText(name), traceback: exception.pointee.traceback.cast())
    }
    return nil
  }

  /// Among the local variables of the frame that failed, then its globals, then the builtins.
  private func suggestion(forName name: String, traceback: TracebackPointer) -> String? {
    var last = traceback
    while !last.pointee.next.isNone { last = last.pointee.next.cast() }
    let frame = last.pointee.frame
    let locals = code(ofFrame: frame).localNames.map { displayText($0) }
    if let found = Suggestions.nearest(to: name, among: locals) { return found }
    if let globals = quietly({ () throws(Raise) in try getAttribute(frame, "f_globals") }), isDict(globals.value),
      let found = Suggestions.nearest(to: name, among: strings(in: globals.value))
    {
      return found
    }
    guard !pointee.builtins.isUnbound else { return nil }
    return Suggestions.nearest(to: name, among: strings(in: pointee.builtins))
  }

  /// The strs in a list, or among the keys of a dict.
  private func strings(in container: Value) -> [String] {
    var result: [String] = []
    if isDict(container) {
      let dict: DictPointer = container.cast()
      var index = 0
      while let entry = dict.nextEntry(from: index) {
        index = entry + 1
        if isString(dict.pointee.entries[entry].key) { result.append(displayText(dict.pointee.entries[entry].key)) }
      }
    } else if isList(container) {
      let list: ListPointer = container.cast()
      for index in 0..<list.count where isString(list[index]) { result.append(displayText(list[index])) }
    }
    return result
  }
}
