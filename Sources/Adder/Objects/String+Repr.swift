// `repr` of a str: quotes, and escapes for what cannot be printed.

extension UnsafeMutablePointer<StringObject> {
  func repr(_ vm: VM) -> Owned {
    var builder = StringBuilder(vm, capacity: length + 2)
    appendRepr(to: &builder)
    return builder.finish()
  }

  func appendRepr(to builder: inout StringBuilder, escapesNonASCII: Bool = false) {
    var hasSingle = false
    var hasDouble = false
    var isPlain = pointee.isASCII
    for index in 0..<length {
      let codePoint = self[index]
      if codePoint == 0x27 { hasSingle = true }
      if codePoint == 0x22 { hasDouble = true }
      if codePoint < 0x20 || codePoint == 0x5c || codePoint == 0x7f { isPlain = false }
    }
    let quote: UInt32 = hasSingle && !hasDouble ? 0x22 : 0x27
    builder.append(quote)
    if isPlain && !(hasSingle && hasDouble) {
      builder.append(self)
    } else {
      for index in 0..<length { builder.append(escaping: self[index], quote: quote, escapesNonASCII: escapesNonASCII) }
    }
    builder.append(quote)
  }
}

extension StringBuilder {
  /// A character as it stands between quotes.
  mutating func append(escaping codePoint: UInt32, quote: UInt32, escapesNonASCII: Bool = false) {
    switch codePoint {
    case quote, 0x5c:
      append(0x5c)
      append(codePoint)
    case 10: append("\\n")
    case 13: append("\\r")
    case 9: append("\\t")
    case 0x20..<0x7f: append(codePoint)
    default:
      if !escapesNonASCII && UnicodeData.isPrintable(codePoint) {
        append(codePoint)
      } else {
        appendEscape(codePoint)
      }
    }
  }

  /// `\x..`, `\u....` or `\U........`
  mutating func appendEscape(_ codePoint: UInt32) {
    if codePoint < 0x100 {
      append(hexadecimal: codePoint, "\\x", digits: 2)
    } else if codePoint < 0x10000 {
      append(hexadecimal: codePoint, "\\u", digits: 4)
    } else {
      append(hexadecimal: codePoint, "\\U", digits: 8)
    }
  }
}

extension VM {
  /// `repr` of a str value.
  func reprOfString(_ value: Value) -> Owned { (value.cast() as StringPointer).repr(self) }

  /// A str with everything outside ASCII escaped, as `ascii()` gives it.
  func asciiText(of value: Value) -> Owned {
    let string: StringPointer = value.cast()
    if string.pointee.isASCII { return exactString(string) }
    var builder = StringBuilder(self, capacity: string.length + 16)
    for index in 0..<string.length {
      let codePoint = string[index]
      if codePoint < 0x80 { builder.append(codePoint) } else { builder.appendEscape(codePoint) }
    }
    return builder.finish()
  }
}
