// Methods of bytes and bytearray that look for other bytes.

import AdderSyntax

extension ByteMethods {
  private static func find(_ vm: VM, _ object: Pointer, _ sub: Value, _ start: Value?, _ end: Value?, fromEnd: Bool) throws(Raise) -> Int {
    let range = try SearchRange(vm, start, end, length: Layout.span(object).count)
    let needle = try vm.subsequence(sub)
    guard range.isValid, range.end <= Layout.span(object).count else { return -1 }
    let memory = Layout.span(object).raw + range.start
    let index =
      fromEnd
      ? Search.last(needle.raw, needle.count, in: memory, range.count, width: 1)
      : Search.first(needle.raw, needle.count, in: memory, range.count, width: 1)
    return index < 0 ? -1 : index + range.start
  }

  private static func hasAffix(_ vm: VM, _ object: Pointer, _ affix: Value, _ start: Value?, _ end: Value?, atEnd: Bool) throws(Raise) -> Bool {
    let range = try SearchRange(vm, start, end, length: Layout.span(object).count)
    func test(_ other: ByteSpan) -> Bool {
      guard range.isValid, other.count <= range.count else { return false }
      let place = Layout.span(object).raw + (atEnd ? range.end - other.count : range.start)
      return memoryIsEqual(place, other.raw, other.count)
    }
    if vm.isTuple(affix) {
      let tuple: TuplePointer = affix.cast()
      for index in 0..<tuple.count where test(try vm.bytesLike(tuple[index])) { return true }
      return false
    }
    guard let other = vm.byteSpan(of: affix) else {
      throw vm.typeError("\(atEnd ? "endswith" : "startswith") first arg must be bytes or a tuple of bytes, not \(vm.typeName(of: affix))")
    }
    return test(other)
  }

  static func defineSearching(_ t: inout TypeBuilder<Pointer>) {
    t.method("find(sub, start=None, end=None, /) @parse", "Return the lowest index in B where subsection sub is found.") {
      (object, vm, sub: Value, start: Value?, end: Value?) throws(Raise) in try find(vm, object, sub, start, end, fromEnd: false)
    }
    t.method("rfind(sub, start=None, end=None, /) @parse", "Return the highest index in B where subsection sub is found.") {
      (object, vm, sub: Value, start: Value?, end: Value?) throws(Raise) in try find(vm, object, sub, start, end, fromEnd: true)
    }
    t.method("index(sub, start=None, end=None, /) @parse", "Return the lowest index in B where subsection sub is found.") {
      (object, vm, sub: Value, start: Value?, end: Value?) throws(Raise) in
      let index = try find(vm, object, sub, start, end, fromEnd: false)
      if index < 0 { throw vm.valueError("subsection not found") }
      return index
    }
    t.method("rindex(sub, start=None, end=None, /) @parse", "Return the highest index in B where subsection sub is found.") {
      (object, vm, sub: Value, start: Value?, end: Value?) throws(Raise) in
      let index = try find(vm, object, sub, start, end, fromEnd: true)
      if index < 0 { throw vm.valueError("subsection not found") }
      return index
    }
    t.method(
      "count(sub, start=None, end=None, /) @parse", "Return the number of non-overlapping occurrences of subsection sub in bytes B[start:end]."
    ) {
      (object, vm, sub: Value, start: Value?, end: Value?) throws(Raise) in
      let range = try SearchRange(vm, start, end, length: Layout.span(object).count)
      let needle = try vm.subsequence(sub)
      guard range.isValid, range.end <= Layout.span(object).count else { return 0 }
      return Search.count(needle.raw, needle.count, in: Layout.span(object).raw + range.start, range.count, width: 1)
    }
    t.method("startswith(prefix, start=None, end=None, /) @parse", "Return True if B starts with the specified prefix, False otherwise.") {
      (object, vm, prefix: Value, start: Value?, end: Value?) throws(Raise) in try hasAffix(vm, object, prefix, start, end, atEnd: false)
    }
    t.method("endswith(suffix, start=None, end=None, /) @parse", "Return True if B ends with the specified suffix, False otherwise.") {
      (object, vm, suffix: Value, start: Value?, end: Value?) throws(Raise) in try hasAffix(vm, object, suffix, start, end, atEnd: true)
    }
    t.method("replace(old, new, count=-1, /)", "Return a copy with all occurrences of substring old replaced by new.") {
      (object, vm, old: Value, new: Value, count: Value?) throws(Raise) in
      let (from, to) = (try vm.bytesLike(old), try vm.bytesLike(new))
      let limit = try count.map { (count) throws(Raise) in try vm.index(count, tooLarge: "Python int too large to convert to C ssize_t") } ?? -1
      guard let contents = Layout.span(object).replacing(from, by: to, limit: limit) else { return unchanged(vm, object) }
      return make(vm, contents)
    }
    t.method("removeprefix(prefix, /)", "Return a bytes object with the given prefix string removed if present.") {
      (object, vm, prefix: Value) throws(Raise) in
      let (span, other) = (Layout.span(object), try vm.bytesLike(prefix))
      let cut = other.count <= span.count && memoryIsEqual(span.raw, other.raw, other.count) ? other.count : 0
      return part(vm, object, from: cut, count: span.count - cut)
    }
    t.method("removesuffix(suffix, /)", "Return a bytes object with the given suffix string removed if present.") {
      (object, vm, suffix: Value) throws(Raise) in
      let (span, other) = (Layout.span(object), try vm.bytesLike(suffix))
      let start = span.count - other.count
      let cut = start >= 0 && memoryIsEqual(span.raw + start, other.raw, other.count) ? other.count : 0
      return part(vm, object, from: 0, count: span.count - cut)
    }
    t.method("translate(table, /, delete=b'')", "Return a copy with each character mapped by the given translation table.") {
      (object, vm, table: Value, deleted: Value?) throws(Raise) in
      let map = table.isNone ? nil : try vm.bytesLike(table)
      if let map, map.count != 256 { throw vm.valueError("translation table must be 256 characters long") }
      var goes = [Bool](repeating: false, count: 256)
      if let deleted { for byte in try vm.bytesLike(deleted) { goes[Int(byte)] = true } }
      var contents: [UInt8] = []
      for byte in Layout.span(object) where !goes[Int(byte)] { contents.append(map?[Int(byte)] ?? byte) }
      return make(vm, contents)
    }
    t.function("maketrans(frm, to, /)", "Return a translation table useable for the bytes or bytearray translate method.") {
      (vm, from: Value, to: Value) throws(Raise) in
      let (from, to) = (try vm.bytesLike(from), try vm.bytesLike(to))
      guard from.count == to.count else { throw vm.valueError("maketrans arguments must have same length") }
      var table = (0..<256).map { UInt8($0) }
      for index in 0..<from.count { table[Int(from[index])] = to[index] }
      return vm.bytes(table)
    }
  }
}
