// Methods of bytes and bytearray that split, join and strip.

import AdderSyntax

extension ByteMethods {
  private static func strip(_ vm: VM, _ object: Pointer, _ bytes: Value?, left: Bool, right: Bool) throws(Raise) -> Owned {
    var goes = [Bool](repeating: false, count: 256)
    if let bytes, !bytes.isNone {
      for byte in try vm.bytesLike(bytes) { goes[Int(byte)] = true }
    } else {
      for byte in [9, 10, 11, 12, 13, 32] { goes[byte] = true }
    }
    let span = Layout.span(object)
    var (start, end) = (0, span.count)
    if left { while start < end, goes[Int(span[start])] { start += 1 } }
    if right { while end > start, goes[Int(span[end - 1])] { end -= 1 } }
    return part(vm, object, from: start, count: end - start)
  }

  private static func split(_ vm: VM, _ object: Pointer, _ separator: Value?, limit: Int, fromEnd: Bool) throws(Raise) -> Owned {
    let span = Layout.span(object)
    let limit = limit < 0 ? Int.max : limit
    let ranges: [Range<Int>]
    if let separator, !separator.isNone {
      let other = try vm.bytesLike(separator)
      if other.count == 0 { throw vm.valueError("empty separator") }
      ranges = fromEnd ? span.rangesFromEnd(separatedBy: other, limit: limit) : span.ranges(separatedBy: other, limit: limit)
    } else {
      ranges = fromEnd ? span.wordRangesFromEnd(limit: limit) : span.wordRanges(limit: limit)
    }
    let list = vm.newList(capacity: ranges.count)
    for range in ranges { list.append(taking: part(vm, object, from: range.lowerBound, count: range.count).take()) }
    return Owned(list)
  }

  private static func partition(_ vm: VM, _ object: Pointer, _ separator: Value, fromEnd: Bool) throws(Raise) -> Owned {
    let other = try vm.bytesLike(separator)
    if other.count == 0 { throw vm.valueError("empty separator") }
    let span = Layout.span(object)
    let index =
      fromEnd
      ? Search.last(other.raw, other.count, in: span.raw, span.count, width: 1)
      : Search.first(other.raw, other.count, in: span.raw, span.count, width: 1)
    func piece(_ start: Int, _ count: Int) -> Owned { Layout.make(vm, span.part(from: start, count: count)) }
    if index < 0 {
      let whole = Layout.isMutable ? piece(0, span.count) : Owned(retaining: Value(object))
      return fromEnd ? vm.tuple(taking: piece(0, 0), piece(0, 0), whole) : vm.tuple(taking: whole, piece(0, 0), piece(0, 0))
    }
    let behind = index + other.count
    let middle = Layout.isMutable ? piece(index, other.count) : Owned(retaining: separator)
    return vm.tuple(taking: piece(0, index), middle, piece(behind, span.count - behind))
  }

  static func defineSplitting(_ t: inout TypeBuilder<Pointer>) {
    t.method("split(sep=None, maxsplit=-1)", "Return a list of the sections in the bytes, using sep as the delimiter.") {
      (object, vm, separator: Value?, limit: Int?) throws(Raise) in try split(vm, object, separator, limit: limit ?? -1, fromEnd: false)
    }
    t.method("rsplit(sep=None, maxsplit=-1)", "Return a list of the sections in the bytes, using sep as the delimiter.") {
      (object, vm, separator: Value?, limit: Int?) throws(Raise) in try split(vm, object, separator, limit: limit ?? -1, fromEnd: true)
    }
    t.method("splitlines(keepends=False)", "Return a list of the lines in the bytes, breaking at line boundaries.") {
      (object, vm, keepsEnds: CInt?) throws(Raise) in
      let list = vm.newList()
      for range in Layout.span(object).lineRanges(keepsEnds: (keepsEnds ?? 0) != 0) {
        list.append(taking: part(vm, object, from: range.lowerBound, count: range.count).take())
      }
      return Owned(list)
    }
    t.method("partition(sep, /)", "Partition the bytes into three parts using the given separator.") { (object, vm, separator: Value) throws(Raise) in
      try partition(vm, object, separator, fromEnd: false)
    }
    t.method("rpartition(sep, /)", "Partition the bytes into three parts using the given separator.") {
      (object, vm, separator: Value) throws(Raise) in
      try partition(vm, object, separator, fromEnd: true)
    }
    t.method("strip(bytes=None, /)", "Strip leading and trailing bytes contained in the argument.") { (object, vm, bytes: Value?) throws(Raise) in
      try strip(vm, object, bytes, left: true, right: true)
    }
    t.method("lstrip(bytes=None, /)", "Strip leading bytes contained in the argument.") { (object, vm, bytes: Value?) throws(Raise) in
      try strip(vm, object, bytes, left: true, right: false)
    }
    t.method("rstrip(bytes=None, /)", "Strip trailing bytes contained in the argument.") { (object, vm, bytes: Value?) throws(Raise) in
      try strip(vm, object, bytes, left: false, right: true)
    }
    t.method("join(iterable_of_bytes, /)", "Concatenate any number of bytes objects.") { (object, vm, iterable: Value) throws(Raise) in
      let items = try vm.listForJoin(iterable)
      let list: ListPointer = items.value.cast()
      let separator = Layout.span(object)
      var contents: [UInt8] = []
      for index in 0..<list.count {
        guard let span = vm.byteSpan(of: list[index]) else {
          throw vm.typeError("sequence item \(index): expected a bytes-like object, \(vm.typeName(of: list[index])) found")
        }
        if index > 0 { contents.append(contentsOf: separator) }
        contents.append(contentsOf: span)
      }
      return make(vm, contents)
    }
  }
}
