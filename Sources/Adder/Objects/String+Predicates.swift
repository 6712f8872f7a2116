// The `is…` methods of str.

extension UnsafeMutablePointer<StringObject> {
  /// Whether there are characters and all satisfy the predicate.
  @inline(__always) func allSatisfy(_ predicate: (UInt32) -> Bool) -> Bool {
    if length == 0 { return false }
    for index in 0..<length where !predicate(self[index]) { return false }
    return true
  }

  /// At least one character in the wanted case and none in another.
  func hasOnlyCase(_ isWanted: (UInt32) -> Bool, _ isOther: (UInt32) -> Bool) -> Bool {
    var found = false
    for index in 0..<length {
      let codePoint = self[index]
      if isOther(codePoint) || UnicodeData.isTitlecase(codePoint) { return false }
      if !found && isWanted(codePoint) { found = true }
    }
    return found
  }

  /// Upper-case letters only behind what has no case, lower-case ones only behind what has.
  var isTitled: Bool {
    var found = false
    var isInWord = false
    for index in 0..<length {
      let codePoint = self[index]
      if UnicodeData.isUppercase(codePoint) || UnicodeData.isTitlecase(codePoint) {
        if isInWord { return false }
        isInWord = true
        found = true
      } else if UnicodeData.isLowercase(codePoint) {
        if !isInWord { return false }
        isInWord = true
        found = true
      } else {
        isInWord = false
      }
    }
    return found
  }

  var isPrintable: Bool {
    for index in 0..<length where !UnicodeData.isPrintable(self[index]) { return false }
    return true
  }

  var isIdentifier: Bool {
    guard length > 0, UnicodeData.isIdentifierStart(self[0]) else { return false }
    for index in 1..<length where !UnicodeData.isIdentifierContinue(self[index]) { return false }
    return true
  }
}
