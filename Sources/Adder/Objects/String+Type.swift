// The type str: its slots and methods. What takes more than a line is in the other files named String+….

import AdderSyntax

extension StringObject {
  static let spec = TypeSpec(
    StringPointer.self, "str",
    doc: """
      str(object='') -> str
      str(bytes_or_buffer[, encoding[, errors]]) -> str

      Create a new string object from the given object. If encoding or
      errors is specified, then the object must expose a data buffer
      that will be decoded using the given encoding and error handler.
      Otherwise, returns the result of object.__str__() (if defined)
      or repr(object).
      encoding defaults to sys.getdefaultencoding().
      errors defaults to 'strict'.
      """,
    layout: TypeLayout(StringObject.self, kind: .string, flags: [.isBaseType, .isStr, .isLeaf, .matchesSelf])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try vm.constructString(type, arguments) }
    t.dismantle { (string, heap) in
      if string.pointee.isInterned { heap.pointee.vm.forgetInterned(string) }
      if string.pointee.hasBuffer { heap.freeBuffer(string.pointee.data, bytes: max(string.byteCount, 1)) }
    }
    t.repr { (string, vm) in string.repr(vm) }
    t.str { (string, vm) in vm.exactString(string) }
    t.hash { (string, vm) in string.hash(vm) }
    t.length { (string, vm) in string.length }
    t.compare { (string, vm, other, operation) in
      guard vm.isString(other) else { return .notImplemented }
      let other: StringPointer = other.cast()
      switch operation {
      case .equal: return Owned(Value(string.isEqual(to: other)))
      case .notEqual: return Owned(Value(!string.isEqual(to: other)))
      default: return Owned(Value(operation.holds(string.order(other), 0)))
      }
    }
    t.getItem { (string, vm, key) throws(Raise) in try string.item(vm, key) }
    t.contains { (string, vm, item) throws(Raise) in
      guard vm.isString(item) else {
        throw vm.typeError("'in <string>' requires string as left operand, not \(vm.typeName(of: item))")
      }
      return string.contains(item.cast())
    }
    t.iterate { (string, vm) in vm.newStringIterator(string) }
    defineOperators(&t)
    defineSearching(&t)
    defineSplitting(&t)
    definePredicates(&t)
    defineCase(&t)
    defineFormatting(&t)
    t.method("__getnewargs__()", "") { (string, vm) in
      vm.tuple(taking: vm.newString(string.pointee.data, width: string.width, count: string.length))
    }
    t.method("__sizeof__()", "Return the size of the string in memory, in bytes.") { (string, vm) in
      vm.type(of: Value(string)).pointee.basicSize + string.byteCount
    }
  }

  private static func defineOperators(_ t: inout TypeBuilder<StringPointer>) {
    t.number(.add) { (vm, left, right) throws(Raise) in
      guard vm.isString(left) else { return .notImplemented }
      return try vm.concatenate(left, right)
    }
    t.number(.multiply) { (vm, left, right) throws(Raise) in
      let isLeft = vm.isString(left)
      guard let times = try vm.repetitions(isLeft ? right : left) else { return .notImplemented }
      return try ((isLeft ? left : right).cast() as StringPointer).repeated(vm, times)
    }
    t.number(.modulo) { (vm, left, right) throws(Raise) in
      guard vm.isString(left) else { return .notImplemented }
      return try vm.percentFormat(left.cast(), right)
    }
  }

  private static func defineSearching(_ t: inout TypeBuilder<StringPointer>) {
    t.method("find(sub, start=None, end=None, /) @parse", "Return the lowest index in S where substring sub is found.") {
      (string, vm, sub: Value, start: Value?, end: Value?) throws(Raise) in
      let range = try SearchRange(vm, start, end, length: string.length)
      return try string.find(vm.mustBeString(sub), range)
    }
    t.method("rfind(sub, start=None, end=None, /) @parse", "Return the highest index in S where substring sub is found.") {
      (string, vm, sub: Value, start: Value?, end: Value?) throws(Raise) in
      let range = try SearchRange(vm, start, end, length: string.length)
      return try string.find(vm.mustBeString(sub), range, fromEnd: true)
    }
    t.method("index(sub, start=None, end=None, /) @parse", "Return the lowest index in S where substring sub is found.") {
      (string, vm, sub: Value, start: Value?, end: Value?) throws(Raise) in
      let range = try SearchRange(vm, start, end, length: string.length)
      let index = try string.find(vm.mustBeString(sub), range)
      if index < 0 { throw vm.valueError("substring not found") }
      return index
    }
    t.method("rindex(sub, start=None, end=None, /) @parse", "Return the highest index in S where substring sub is found.") {
      (string, vm, sub: Value, start: Value?, end: Value?) throws(Raise) in
      let range = try SearchRange(vm, start, end, length: string.length)
      let index = try string.find(vm.mustBeString(sub), range, fromEnd: true)
      if index < 0 { throw vm.valueError("substring not found") }
      return index
    }
    t.method(
      "count(sub, start=None, end=None, /) @parse", "Return the number of non-overlapping occurrences of substring sub in string S[start:end]."
    ) {
      (string, vm, sub: Value, start: Value?, end: Value?) throws(Raise) in
      let range = try SearchRange(vm, start, end, length: string.length)
      return try string.count(of: vm.mustBeString(sub), range)
    }
    t.method("startswith(prefix, start=None, end=None, /) @parse", "Return True if S starts with the specified prefix, False otherwise.") {
      (string, vm, prefix: Value, start: Value?, end: Value?) throws(Raise) in
      try string.hasAffix(vm, prefix, start, end, atEnd: false)
    }
    t.method("endswith(suffix, start=None, end=None, /) @parse", "Return True if S ends with the specified suffix, False otherwise.") {
      (string, vm, suffix: Value, start: Value?, end: Value?) throws(Raise) in
      try string.hasAffix(vm, suffix, start, end, atEnd: true)
    }
    t.method("replace(old, new, count=-1, /)", "Return a copy with all occurrences of substring old replaced by new.") {
      (string, vm, old: StringPointer, new: StringPointer, count: Int?) throws(Raise) in
      try string.replace(vm, old, new, limit: count ?? -1)
    }
    t.method("removeprefix(prefix, /)", "Return a str with the given prefix string removed if present.") { (string, vm, prefix: StringPointer) in
      let cut = string.hasPrefix(prefix) ? prefix.length : 0
      return vm.substring(of: string, from: cut, count: string.length - cut)
    }
    t.method("removesuffix(suffix, /)", "Return a str with the given suffix string removed if present.") { (string, vm, suffix: StringPointer) in
      let cut = string.hasSuffix(suffix) ? suffix.length : 0
      return vm.substring(of: string, from: 0, count: string.length - cut)
    }
    t.method("translate(table, /)", "Replace each character in the string using the given translation table.") {
      (string, vm, table: Value) throws(Raise) in try string.translated(vm, table)
    }
    t.function("maketrans(x, y=<unrepresentable>, z=<unrepresentable>, /)", "Return a translation table usable for str.translate().") {
      (vm, x: Value, y: Value?, z: Value?) throws(Raise) in try vm.makeTranslation(x, y, z)
    }
  }

  private static func defineSplitting(_ t: inout TypeBuilder<StringPointer>) {
    t.method("split(sep=None, maxsplit=-1)", "Return a list of the substrings in the string, using sep as the separator string.") {
      (string, vm, separator: Value?, limit: Int?) throws(Raise) in
      try string.split(vm, separator, limit: limit ?? -1, fromEnd: false)
    }
    t.method("rsplit(sep=None, maxsplit=-1)", "Return a list of the substrings in the string, using sep as the separator string.") {
      (string, vm, separator: Value?, limit: Int?) throws(Raise) in
      try string.split(vm, separator, limit: limit ?? -1, fromEnd: true)
    }
    t.method("splitlines(keepends=False)", "Return a list of the lines in the string, breaking at line boundaries.") {
      (string, vm, keepsEnds: CInt?) in string.splitLines(vm, keepsEnds: (keepsEnds ?? 0) != 0)
    }
    t.method("partition(sep, /)", "Partition the string into three parts using the given separator.") {
      (string, vm, separator: Value) throws(Raise) in
      try string.partition(vm, separator, fromEnd: false)
    }
    t.method("rpartition(sep, /)", "Partition the string into three parts using the given separator.") {
      (string, vm, separator: Value) throws(Raise) in
      try string.partition(vm, separator, fromEnd: true)
    }
    t.method("strip(chars=None, /)", "Return a copy of the string with leading and trailing whitespace removed.") {
      (string, vm, characters: Value?) throws(Raise) in try string.strip(vm, characters, .both, name: "strip")
    }
    t.method("lstrip(chars=None, /)", "Return a copy of the string with leading whitespace removed.") {
      (string, vm, characters: Value?) throws(Raise) in try string.strip(vm, characters, .left, name: "lstrip")
    }
    t.method("rstrip(chars=None, /)", "Return a copy of the string with trailing whitespace removed.") {
      (string, vm, characters: Value?) throws(Raise) in try string.strip(vm, characters, .right, name: "rstrip")
    }
    t.method("join(iterable, /)", "Concatenate any number of strings.") { (string, vm, iterable: Value) throws(Raise) in
      try string.join(vm, iterable)
    }
  }

  private static func definePredicates(_ t: inout TypeBuilder<StringPointer>) {
    t.method("isalpha()", "Return True if the string is an alphabetic string, False otherwise.") { (string, vm) in
      string.allSatisfy { UnicodeData.isAlphabetic($0) }
    }
    t.method("isdecimal()", "Return True if the string is a decimal string, False otherwise.") { (string, vm) in
      string.allSatisfy { UnicodeData.isDecimal($0) }
    }
    t.method("isdigit()", "Return True if the string is a digit string, False otherwise.") { (string, vm) in
      string.allSatisfy { UnicodeData.isDigit($0) }
    }
    t.method("isnumeric()", "Return True if the string is a numeric string, False otherwise.") { (string, vm) in
      string.allSatisfy { UnicodeData.isNumeric($0) }
    }
    t.method("isalnum()", "Return True if the string is an alpha-numeric string, False otherwise.") { (string, vm) in
      string.allSatisfy { UnicodeData.isAlphanumeric($0) }
    }
    t.method("isspace()", "Return True if the string is a whitespace string, False otherwise.") { (string, vm) in
      string.allSatisfy { UnicodeData.isSpace($0) }
    }
    t.method("isprintable()", "Return True if the string is printable, False otherwise.") { (string, vm) in string.isPrintable }
    t.method("isidentifier()", "Return True if the string is a valid Python identifier, False otherwise.") { (string, vm) in string.isIdentifier }
    t.method("istitle()", "Return True if the string is a title-cased string, False otherwise.") { (string, vm) in string.isTitled }
    t.method("isupper()", "Return True if the string is an uppercase string, False otherwise.") { (string, vm) in
      string.hasOnlyCase({ UnicodeData.isUppercase($0) }, { UnicodeData.isLowercase($0) })
    }
    t.method("islower()", "Return True if the string is a lowercase string, False otherwise.") { (string, vm) in
      string.hasOnlyCase({ UnicodeData.isLowercase($0) }, { UnicodeData.isUppercase($0) })
    }
    t.method("isascii()", "Return True if all characters in the string are ASCII, False otherwise.") { (string, vm) in string.pointee.isASCII }
  }

  private static func defineCase(_ t: inout TypeBuilder<StringPointer>) {
    t.method("upper()", "Return a copy of the string converted to uppercase.") { (string, vm) in string.mapCase(vm, .upper) }
    t.method("lower()", "Return a copy of the string converted to lowercase.") { (string, vm) in string.mapCase(vm, .lower) }
    t.method("casefold()", "Return a version of the string suitable for caseless comparisons.") { (string, vm) in string.mapCase(vm, .fold) }
    t.method("title()", "Return a version of the string where each word is titlecased.") { (string, vm) in string.titled(vm) }
    t.method("capitalize()", "Return a capitalized version of the string.") { (string, vm) in string.capitalized(vm) }
    t.method("swapcase()", "Convert uppercase characters to lowercase and lowercase characters to uppercase.") { (string, vm) in
      string.caseSwapped(vm)
    }
  }

  private static func defineFormatting(_ t: inout TypeBuilder<StringPointer>) {
    t.method("center(width, fillchar=' ', /)", "Return a centered string of length width.") {
      (string, vm, width: Int, fill: Value?) throws(Raise) in try string.justified(vm, width, fill, .center)
    }
    t.method("ljust(width, fillchar=' ', /)", "Return a left-justified string of length width.") {
      (string, vm, width: Int, fill: Value?) throws(Raise) in try string.justified(vm, width, fill, .left)
    }
    t.method("rjust(width, fillchar=' ', /)", "Return a right-justified string of length width.") {
      (string, vm, width: Int, fill: Value?) throws(Raise) in try string.justified(vm, width, fill, .right)
    }
    t.method("zfill(width, /)", "Pad a numeric string with zeros on the left, to fill a field of the given width.") {
      (string, vm, width: Int) throws(Raise) in try string.zeroFilled(vm, width)
    }
    t.method("expandtabs(tabsize=8)", "Return a copy where all tab characters are expanded using spaces.") {
      (string, vm, size: CInt?) throws(Raise) in try string.tabsExpanded(vm, Int(size ?? 8))
    }
    t.method("encode(encoding='utf-8', errors='strict')", "Encode the string using the codec registered for encoding.") {
      (string, vm, encoding: Value?, errors: Value?) throws(Raise) in
      try vm.checkCodingNames(encoding ?? .unbound, errors ?? .unbound, function: "encode")
      return try vm.encoded(string, encoding: encoding, errors: errors)
    }
    t.method("format(*args, **kwargs)", "Return a formatted version of S, using substitutions from args and kwargs.") {
      (string, vm, arguments: VariadicArguments, keywords: KeywordArguments) throws(Raise) in
      try vm.formatFields(string, arguments, keywords.dict)
    }
    t.method("format_map(mapping, /)", "Return a formatted version of S, using substitutions from mapping.") {
      (string, vm, mapping: Value) throws(Raise) in try vm.formatFields(string, nil, mapping)
    }
    t.method("__format__(format_spec, /)", "Return a formatted version of the string as described by format_spec.") {
      (string, vm, spec: StringPointer) throws(Raise) in try vm.formatString(string, spec: spec)
    }
  }
}

extension VM {
  /// A str for a method that checks its argument itself.
  @inline(__always) func mustBeString(_ value: Value) throws(Raise) -> StringPointer {
    guard isString(value) else { throw typeError("must be str, not \(typeName(of: value))") }
    return value.cast()
  }
}
