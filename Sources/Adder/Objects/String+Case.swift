// Upper, lower, title case and case folding, with Unicode's special cases: ß becomes SS, a sigma at the end of a word ς.

extension UnsafeMutablePointer<StringObject> {
  /// Every character mapped alone (but for the sigma).
  func mapCase(_ vm: VM, _ mapping: UnicodeData.CaseMapping) -> Owned {
    if pointee.isASCII { return mapASCII(vm) { UnicodeData.mapASCII($0, mapping) } }
    var builder = StringBuilder(vm, capacity: length + 8)
    for index in 0..<length { appendCase(&builder, index, mapping) }
    return builder.finish()
  }

  private func mapASCII(_ vm: VM, _ map: (UInt32) -> UInt32) -> Owned {
    if length == 0 { return vm.emptyString }
    if length == 1 { return vm.character(map(self[0])) }
    let result = vm.newString(length: length, width: 1, isASCII: true)
    let from = pointee.data.assumingMemoryBound(to: UInt8.self)
    let to = result.pointee.data.assumingMemoryBound(to: UInt8.self)
    for index in 0..<length { to[index] = UInt8(truncatingIfNeeded: map(UInt32(from[index]))) }
    return Owned(result)
  }

  private func appendCase(_ builder: inout StringBuilder, _ index: Int, _ mapping: UnicodeData.CaseMapping) {
    let codePoint = self[index]
    if codePoint == 0x3a3 && mapping == .lower {
      builder.append(isFinalSigma(at: index) ? 0x3c2 : 0x3c3)
    } else {
      UnicodeData.append(codePoint, mapping, to: &builder)
    }
  }

  /// A sigma ends a word: a cased letter before it, none behind, whatever can be ignored between.
  private func isFinalSigma(at index: Int) -> Bool {
    var before = index - 1
    while before >= 0, UnicodeData.isCaseIgnorable(self[before]) { before -= 1 }
    guard before >= 0, UnicodeData.isCased(self[before]) else { return false }
    var behind = index + 1
    while behind < length, UnicodeData.isCaseIgnorable(self[behind]) { behind += 1 }
    return behind == length || !UnicodeData.isCased(self[behind])
  }

  func capitalized(_ vm: VM) -> Owned {
    var builder = StringBuilder(vm, capacity: length + 8)
    for index in 0..<length { appendCase(&builder, index, index == 0 ? .title : .lower) }
    return builder.finish()
  }

  func titled(_ vm: VM) -> Owned {
    var builder = StringBuilder(vm, capacity: length + 8)
    var isInWord = false
    for index in 0..<length {
      appendCase(&builder, index, isInWord ? .lower : .title)
      isInWord = UnicodeData.isCased(self[index])
    }
    return builder.finish()
  }

  func caseSwapped(_ vm: VM) -> Owned {
    var builder = StringBuilder(vm, capacity: length + 8)
    for index in 0..<length {
      let codePoint = self[index]
      if UnicodeData.isUppercase(codePoint) {
        appendCase(&builder, index, .lower)
      } else if UnicodeData.isLowercase(codePoint) {
        appendCase(&builder, index, .upper)
      } else {
        builder.append(codePoint)
      }
    }
    return builder.finish()
  }
}
