// Methods of bytes and bytearray that see them as ASCII text.

import AdderSyntax

extension ByteMethods {
  private static func pad(
    _ vm: VM, _ object: Pointer, _ width: Int, _ fill: Value?, _ name: StaticString, before: (Int, Int) -> Int
  ) throws(Raise) -> Owned {
    var byte: UInt8 = 0x20
    if let fill {
      guard vm.isBytes(fill) || vm.isByteArray(fill), let span = vm.byteSpan(of: fill), span.count == 1 else {
        throw vm.typeError("\(name)() argument 2 must be a byte string of length 1, not \(vm.typeName(of: fill))")
      }
      byte = span[0]
    }
    let span = Layout.span(object)
    let missing = max(width, 0) - span.count
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

  static func defineText(_ t: inout TypeBuilder<Pointer>) {
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
      let missing = max(width, 0) - span.count
      if missing <= 0 { return unchanged(vm, object) }
      try vm.checkMemory(units: width)
      var contents = [UInt8](span)
      let hasSign = contents.first == 0x2b || contents.first == 0x2d
      contents.insert(contentsOf: [UInt8](repeating: 0x30, count: missing), at: hasSign ? 1 : 0)
      return make(vm, contents)
    }
    t.method("expandtabs(tabsize=8)", "Return a copy where all tab characters are expanded using spaces.") {
      (object, vm, size: CInt?) throws(Raise) in
      let size = Int(size ?? 8)
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
      try vm.checkCodingNames(encoding ?? .unbound, errors ?? .unbound, function: "decode")
      return try vm.decoded(Layout.span(object), Value(object), encoding: encoding, errors: errors)
    }
    t.method("hex(sep=<unrepresentable>, bytes_per_sep=1)", "Create a string of hexadecimal numbers from a bytes object.") {
      (object, vm, separator: Value?, group: CInt?) throws(Raise) in try vm.hexText(Layout.span(object), separator, Int(group ?? 1))
    }
    t.classMethod("fromhex(string, /)", "Create a bytes object from a string of hexadecimal numbers.") {
      (type: TypePointer, vm, string: StringPointer) throws(Raise) in
      let contents = make(vm, try vm.bytesFromHexadecimal(string))
      if !type.has(.heapType) { return contents }
      return try vm.call(type.value, contents.value)
    }
  }
}
