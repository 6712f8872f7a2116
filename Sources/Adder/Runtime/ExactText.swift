// Text made of pieces, some of which are strs of the program: these can have lone surrogates in them, which a Swift String cannot.

/// `"'\(name)' is not there"`, where `name` is a str.
struct ExactText: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var codePoints: [UInt32] = []

    init(literalCapacity: Int, interpolationCount: Int) { codePoints.reserveCapacity(literalCapacity + 16 * interpolationCount) }

    mutating func appendLiteral(_ text: String) { codePoints.append(contentsOf: text.unicodeScalars.lazy.map(\.value)) }
    mutating func appendInterpolation(_ text: String) { appendLiteral(text) }
    mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }

    /// A str.
    mutating func appendInterpolation(_ value: Value) { codePoints.append(contentsOf: (value.cast() as StringPointer).codePoints) }
  }

  fileprivate let codePoints: [UInt32]

  init(stringLiteral text: String) { codePoints = text.unicodeScalars.map(\.value) }
  init(stringInterpolation pieces: StringInterpolation) { codePoints = pieces.codePoints }
}

extension VM {
  func string(exact text: ExactText) -> Owned {
    var builder = StringBuilder(self, capacity: text.codePoints.count)
    for codePoint in text.codePoints { builder.append(codePoint) }
    return builder.finish()
  }

  func raise(_ kind: ExceptionKind, exact text: ExactText) -> Raise {
    let message = string(exact: text)
    return raise(newException(kind, [message.value]))
  }

  func typeError(exact text: ExactText) -> Raise { raise(.typeError, exact: text) }

  func attributeError(exact text: ExactText, object: Value, name: Value) -> Raise { attributeError(string(exact: text), object: object, name: name) }
}
