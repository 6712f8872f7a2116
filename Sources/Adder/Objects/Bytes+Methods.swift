// What bytes and bytearray have in common. A method of bytearray gives new bytearrays.

import AdderSyntax

/// The layout of bytes or bytearray.
protocol ByteLayout: HeapLayout, SendableMetatype {
  static func span(_ object: UnsafeMutablePointer<Self>) -> ByteSpan
  /// A new object with these contents.
  static func make(_ vm: VM, _ contents: ByteSpan) -> Owned
  /// Messages about indices name them so.
  static var indexName: StaticString { get }
  static var isMutable: Bool { get }
}

extension BytesObject: ByteLayout {
  @inline(__always) static func span(_ object: BytesPointer) -> ByteSpan { object.span }
  static func make(_ vm: VM, _ contents: ByteSpan) -> Owned { vm.bytes(contents) }
  static var indexName: StaticString { "byte" }
  static var isMutable: Bool { false }
}

extension ByteArrayObject: ByteLayout {
  @inline(__always) static func span(_ object: ByteArrayPointer) -> ByteSpan { object.span }
  static func make(_ vm: VM, _ contents: ByteSpan) -> Owned { vm.byteArray(contents) }
  static var indexName: StaticString { "bytearray" }
  static var isMutable: Bool { true }
}

enum ByteMethods<Layout: ByteLayout> {
  typealias Pointer = UnsafeMutablePointer<Layout>

  /// The result of a method that changed nothing: an immutable object itself.
  static func unchanged(_ vm: VM, _ object: Pointer) -> Owned {
    if !Layout.isMutable && Value(object).isExactly(vm.pointee.types.bytes) { return Owned(retaining: Value(object)) }
    return Layout.make(vm, Layout.span(object))
  }

  static func part(_ vm: VM, _ object: Pointer, from start: Int, count: Int) -> Owned {
    let span = Layout.span(object)
    return count == span.count ? unchanged(vm, object) : Layout.make(vm, span.part(from: start, count: count))
  }

  static func make(_ vm: VM, _ contents: [UInt8]) -> Owned {
    var result: Value = .none
    contents.withUnsafeBufferPointer { result = Layout.make(vm, $0).take() }
    return Owned(result)
  }

  static func define(_ t: inout TypeBuilder<Pointer>) {
    defineSlots(&t)
    defineSearching(&t)
    defineSplitting(&t)
    defineText(&t)
  }

  // MARK: Slots

  private static func defineSlots(_ t: inout TypeBuilder<Pointer>) {
    t.repr { (object, vm) in vm.reprOfBytes(Layout.span(object), isArray: Layout.isMutable, typeName: vm.typeName(of: Value(object))) }
    t.length { (object, vm) in Layout.span(object).count }
    t.iterate { (object, vm) in vm.newBytesIterator(Value(object)) }
    t.compare { (object, vm, other, operation) in
      // bytes knows only its own kind; a bytearray anything with bytes in it.
      guard Layout.isMutable || vm.isBytes(other), let right = vm.byteSpan(of: other) else { return .notImplemented }
      let left = Layout.span(object)
      if operation == .equal || operation == .notEqual {
        let isEqual = left.count == right.count && memoryIsEqual(left.raw, right.raw, left.count)
        return Owned(Value(isEqual == (operation == .equal)))
      }
      let order = Int(Platform.compare(left.raw, right.raw, min(left.count, right.count)))
      return Owned(Value(operation.holds(order != 0 ? order : left.count - right.count, 0)))
    }
    t.contains { (object, vm, item) throws(Raise) in
      let needle = try vm.subsequence(item, error: "a bytes-like object is required, not")
      let span = Layout.span(object)
      return Search.first(needle.raw, needle.count, in: span.raw, span.count, width: 1) >= 0
    }
    t.getItem { (object, vm, key) throws(Raise) in
      if vm.isSlice(key) {
        let bounds = try (key.cast() as SlicePointer).bounds(vm)
        let range = bounds.adjusted(to: Layout.span(object).count)
        if range.step == 1 { return part(vm, object, from: range.start, count: range.count) }
        let span = Layout.span(object)
        return make(vm, (0..<range.count).map { span[range.start + $0 * range.step] })
      }
      guard vm.hasIndex(key) else { throw vm.typeError("\(Layout.indexName) indices must be integers or slices, not \(vm.typeName(of: key))") }
      let index = try vm.indexOrIndexError(key)
      let span = Layout.span(object)
      let place = index < 0 ? index + span.count : index
      guard place >= 0, place < span.count else { throw vm.indexError(Layout.isMutable ? "bytearray index out of range" : "index out of range") }
      return Owned(.smallInt(Int(span[place])))
    }
    t.number(.add) { (vm, left, right) throws(Raise) in
      guard Layout.accepts(left, vm), let first = vm.byteSpan(of: left) else { return .notImplemented }
      guard let second = vm.byteSpan(of: right) else {
        throw vm.typeError("can't concat \(vm.typeName(of: right)) to \(vm.typeName(of: left))")
      }
      try vm.checkMemory(units: first.count + second.count)
      var contents: [UInt8] = []
      contents.reserveCapacity(first.count + second.count)
      contents.append(contentsOf: first)
      contents.append(contentsOf: second)
      return make(vm, contents)
    }
    t.number(.multiply) { (vm, left, right) throws(Raise) in
      let isLeft = Layout.accepts(left, vm)
      guard let times = try vm.repetitions(isLeft ? right : left) else { return .notImplemented }
      let object: Pointer = (isLeft ? left : right).cast()
      if times == 1 { return unchanged(vm, object) }
      let repeated = try vm.repeated(Layout.span(object), times, isArray: Layout.isMutable)
      return Layout.isMutable ? Layout.make(vm, (repeated.value.cast() as BytesPointer).span) : repeated
    }
    t.number(.modulo) { (vm, left, right) throws(Raise) in
      guard Layout.accepts(left, vm), let template = vm.byteSpan(of: left) else { return .notImplemented }
      return try vm.percentFormat(template, right) { Layout.make(vm, $0) }
    }
  }

  // MARK: Searching

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

  private static func defineSearching(_ t: inout TypeBuilder<Pointer>) {
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
    t.method("count(sub, start=None, end=None, /) @parse", "Return the number of non-overlapping occurrences of subsection sub in bytes B[start:end].") {
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
      (object, vm, old: Value, new: Value, count: Int?) throws(Raise) in
      let (from, to) = (try vm.bytesLike(old), try vm.bytesLike(new))
      guard let contents = Layout.span(object).replacing(from, by: to, limit: count ?? -1) else { return unchanged(vm, object) }
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

  // MARK: Splitting

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
      return fromEnd
        ? vm.tuple(taking: piece(0, 0), piece(0, 0), piece(0, span.count)) : vm.tuple(taking: piece(0, span.count), piece(0, 0), piece(0, 0))
    }
    let behind = index + other.count
    return vm.tuple(taking: piece(0, index), piece(index, other.count), piece(behind, span.count - behind))
  }

  private static func defineSplitting(_ t: inout TypeBuilder<Pointer>) {
    t.method("split(sep=None, maxsplit=-1)", "Return a list of the sections in the bytes, using sep as the delimiter.") {
      (object, vm, separator: Value?, limit: Int?) throws(Raise) in try split(vm, object, separator, limit: limit ?? -1, fromEnd: false)
    }
    t.method("rsplit(sep=None, maxsplit=-1)", "Return a list of the sections in the bytes, using sep as the delimiter.") {
      (object, vm, separator: Value?, limit: Int?) throws(Raise) in try split(vm, object, separator, limit: limit ?? -1, fromEnd: true)
    }
    t.method("splitlines(keepends=False)", "Return a list of the lines in the bytes, breaking at line boundaries.") {
      (object, vm, keepsEnds: Bool?) throws(Raise) in
      let list = vm.newList()
      for range in Layout.span(object).lineRanges(keepsEnds: keepsEnds ?? false) {
        list.append(taking: part(vm, object, from: range.lowerBound, count: range.count).take())
      }
      return Owned(list)
    }
    t.method("partition(sep, /)", "Partition the bytes into three parts using the given separator.") { (object, vm, separator: Value) throws(Raise) in
      try partition(vm, object, separator, fromEnd: false)
    }
    t.method("rpartition(sep, /)", "Partition the bytes into three parts using the given separator.") { (object, vm, separator: Value) throws(Raise) in
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

  // MARK: Text

  private static func pad(
    _ vm: VM, _ object: Pointer, _ width: Int, _ fill: Value?, _ name: StaticString, before: (Int, Int) -> Int
  ) throws(Raise) -> Owned {
    var byte: UInt8 = 0x20
    if let fill {
      guard let span = vm.byteSpan(of: fill), span.count == 1 else {
        throw vm.typeError("\(name)() argument 2 must be a byte string of length 1, not \(vm.typeName(of: fill))")
      }
      byte = span[0]
    }
    let span = Layout.span(object)
    let missing = width - span.count
    if missing <= 0 { return unchanged(vm, object) }
    try vm.checkMemory(units: width)
    let left = before(missing, width)
    return make(vm, [UInt8](repeating: byte, count: left) + span + [UInt8](repeating: byte, count: missing - left))
  }

  private static func map(_ vm: VM, _ object: Pointer, _ transform: (UInt8) -> UInt8) -> Owned { make(vm, Layout.span(object).map(transform)) }

  private static func all(_ object: Pointer, _ predicate: (UInt8) -> Bool) -> Bool {
    let span = Layout.span(object)
    return span.count > 0 && span.allSatisfy(predicate)
  }

  private static func defineText(_ t: inout TypeBuilder<Pointer>) {
    t.method("center(width, fillchar=b' ', /)", "Return a centered string of length width.") {
      (object, vm, width: Int, fill: Value?) throws(Raise) in
      try pad(vm, object, width, fill, "center") { missing, width in missing / 2 + missing & width & 1 }
    }
    t.method("ljust(width, fillchar=b' ', /)", "Return a left-justified string of length width.") {
      (object, vm, width: Int, fill: Value?) throws(Raise) in try pad(vm, object, width, fill, "ljust") { _, _ in 0 }
    }
    t.method("rjust(width, fillchar=b' ', /)", "Return a right-justified string of length width.") {
      (object, vm, width: Int, fill: Value?) throws(Raise) in try pad(vm, object, width, fill, "rjust") { missing, _ in missing }
    }
    t.method("zfill(width, /)", "Pad a numeric string with zeros on the left, to fill a field of the given width.") {
      (object, vm, width: Int) throws(Raise) in
      let span = Layout.span(object)
      let missing = width - span.count
      if missing <= 0 { return unchanged(vm, object) }
      try vm.checkMemory(units: width)
      var contents = [UInt8](span)
      let hasSign = contents.first == 0x2b || contents.first == 0x2d
      contents.insert(contentsOf: [UInt8](repeating: 0x30, count: missing), at: hasSign ? 1 : 0)
      return make(vm, contents)
    }
    t.method("expandtabs(tabsize=8)", "Return a copy where all tab characters are expanded using spaces.") {
      (object, vm, size: Int?) throws(Raise) in
      let size = size ?? 8
      var contents: [UInt8] = []
      var column = 0
      for byte in Layout.span(object) {
        if byte == 9 {
          guard size > 0 else { continue }
          let added = size - column % size
          try vm.checkMemory(units: added)
          contents.append(contentsOf: [UInt8](repeating: 0x20, count: added))
          column += added
        } else {
          column = byte == 10 || byte == 13 ? 0 : column + 1
          contents.append(byte)
        }
      }
      return make(vm, contents)
    }
    t.method("upper()", "Return a copy of B with all ASCII characters converted to uppercase.") { (object, vm) in map(vm, object) { $0.asciiUpper } }
    t.method("lower()", "Return a copy of B with all ASCII characters converted to lowercase.") { (object, vm) in map(vm, object) { $0.asciiLower } }
    t.method("swapcase()", "Return a copy of B with uppercase ASCII characters converted to lowercase ASCII and vice versa.") { (object, vm) in
      map(vm, object) { $0.isASCIILetter ? $0 ^ 0x20 : $0 }
    }
    t.method("capitalize()", "Return a copy of B with only its first character capitalized (ASCII) and the rest lower-cased.") { (object, vm) in
      var contents = Layout.span(object).map { $0.asciiLower }
      if let first = contents.first { contents[0] = first.asciiUpper }
      return make(vm, contents)
    }
    t.method("title()", "Return a titlecased version of B.") { (object, vm) in
      var isInWord = false
      return map(vm, object) { byte in
        defer { isInWord = byte.isASCIILetter }
        return isInWord ? byte.asciiLower : byte.asciiUpper
      }
    }
    t.method("isalpha()", "Return True if all characters in B are alphabetic and there is at least one character in B, False otherwise.") {
      (object, vm) in all(object) { $0.isASCIILetter }
    }
    t.method("isdigit()", "Return True if all characters in B are digits and there is at least one character in B, False otherwise.") {
      (object, vm) in all(object) { $0 &- 0x30 < 10 }
    }
    t.method("isalnum()", "Return True if all characters in B are alphanumeric and there is at least one character in B, False otherwise.") {
      (object, vm) in all(object) { $0.isASCIILetter || $0 &- 0x30 < 10 }
    }
    t.method("isspace()", "Return True if all characters in B are whitespace and there is at least one character in B, False otherwise.") {
      (object, vm) in all(object) { $0.isASCIISpace }
    }
    t.method("isascii()", "Return True if B is empty or all characters in B are ASCII, False otherwise.") { (object, vm) in
      Layout.span(object).allSatisfy { $0 < 0x80 }
    }
    t.method("isupper()", "Return True if all cased characters in B are uppercase and there is at least one cased character in B, False otherwise.") {
      (object, vm) in
      let span = Layout.span(object)
      return span.contains { $0.isASCIILetter } && !span.contains { $0 &- 0x61 < 26 }
    }
    t.method("islower()", "Return True if all cased characters in B are lowercase and there is at least one cased character in B, False otherwise.") {
      (object, vm) in
      let span = Layout.span(object)
      return span.contains { $0.isASCIILetter } && !span.contains { $0 &- 0x41 < 26 }
    }
    t.method("istitle()", "Return True if B is a titlecased string and there is at least one character in B, False otherwise.") { (object, vm) in
      var (found, isInWord) = (false, false)
      for byte in Layout.span(object) {
        if byte.isASCIILetter {
          if (byte &- 0x41 < 26) == isInWord { return false }
          found = true
        }
        isInWord = byte.isASCIILetter
      }
      return found
    }
    t.method("decode(encoding='utf-8', errors='strict')", "Decode the bytes using the codec registered for encoding.") {
      (object, vm, encoding: Value?, errors: Value?) throws(Raise) in
      let (encoding, errors) = try vm.coding(encoding, errors, function: "decode")
      return try vm.decode(Layout.span(object), Value(object), encoding, errors)
    }
    t.method("hex(sep=None, bytes_per_sep=1)", "Create a string of hexadecimal numbers from a bytes object.") {
      (object, vm, separator: Value?, group: Int?) throws(Raise) in try vm.hexText(Layout.span(object), separator, group ?? 1)
    }
    t.classMethod("fromhex(string, /)", "Create a bytes object from a string of hexadecimal numbers.") {
      (type: TypePointer, vm, string: StringPointer) throws(Raise) in
      let contents = make(vm, try vm.bytesFromHexadecimal(string))
      if !type.has(.heapType) { return contents }
      return try vm.call(type.value, contents.value)
    }
  }
}
