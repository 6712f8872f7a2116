// translate and maketrans.

extension UnsafeMutablePointer<StringObject> {
  /// Each character looked up in a table, which can be any object with `__getitem__`: what is not found stays.
  func translated(_ vm: VM, _ table: Value) throws(Raise) -> Owned {
    var builder = StringBuilder(vm, capacity: length)
    for index in 0..<length {
      let codePoint = self[index]
      let found: Owned
      do throws(Raise) { found = try vm.getItem(table, .smallInt(Int(codePoint))) } catch {
        guard vm.errorMatches(.lookupError) else { throw error }
        vm.clearError()
        builder.append(codePoint)
        continue
      }
      let value = found.value
      if vm.isString(value) {
        builder.append(value)
      } else if vm.isInt(value) {
        guard let number = vm.machineInt(value), (0..<0x110000).contains(number) else {
          throw vm.valueError("character mapping must be in range(0x110000)")
        }
        builder.append(UInt32(number))
      } else if !value.isNone {
        throw vm.typeError("character mapping must return integer, None or str")
      }
    }
    return builder.finish()
  }
}

extension VM {
  func makeTranslation(_ x: Value, _ y: Value?, _ z: Value?) throws(Raise) -> Owned {
    let dict = newDict()
    let result = Owned(dict)
    guard let y else {
      guard isDict(x) else { throw typeError("if you give only one argument to maketrans it must be a dict") }
      try copyTranslation(from: x.cast(), to: dict)
      return result
    }
    for (index, argument) in [y, z].enumerated() {
      guard let argument, !isString(argument) else { continue }
      throw typeError("maketrans() argument \(index + 2) must be str, not \(argumentKind(argument))")
    }
    guard isString(x) else { throw typeError("first maketrans argument must be a string if there is a second argument") }
    let (from, to): (StringPointer, StringPointer) = (x.cast(), y.cast())
    guard from.length == to.length else { throw valueError("the first two maketrans arguments must have equal length") }
    for index in 0..<from.length { try dict.set(.smallInt(Int(from[index])), .smallInt(Int(to[index])), self) }
    if let z {
      let removed: StringPointer = z.cast()
      for index in 0..<removed.length { try dict.set(.smallInt(Int(removed[index])), .none, self) }
    }
    return result
  }

  private func copyTranslation(from source: DictPointer, to dict: DictPointer) throws(Raise) {
    var index = source.nextEntry(from: 0)
    while let at = index {
      let key = Owned(retaining: source.pointee.entries[at].key)
      let value = Owned(retaining: source.pointee.entries[at].value)
      if isString(key.value) {
        let string: StringPointer = key.value.cast()
        guard string.length == 1 else { throw valueError("string keys in translate table must be of length 1") }
        try dict.set(.smallInt(Int(string[0])), value.value, self)
      } else if isInt(key.value) {
        try dict.set(key.value, value.value, self)
      } else {
        throw typeError("keys in translate table must be strings or integers")
      }
      index = source.nextEntry(from: at + 1)
    }
  }
}
