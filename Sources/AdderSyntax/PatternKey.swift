// The keys of mapping patterns as the values that they are, to find those that are equal: 1, 1.0 and True are one key.

/// A literal key.
struct PatternKey: Hashable {
  private enum Content: Hashable {
    case none, ellipsis
    case integer(Int)
    case largeInteger(String, Int)
    case number(Double, Double)
    case string(String)
    case codePoints([UInt32])
    case bytes([UInt8])
  }

  private let value: Content
  /// As `repr` has it.
  let description: String

  static func == (left: PatternKey, right: PatternKey) -> Bool { left.value == right.value }
  func hash(into hasher: inout Hasher) { hasher.combine(value) }

  private init(_ value: Content, _ description: String) {
    self.value = value
    self.description = description
  }

  /// nil for what is no literal.
  init?(_ expression: Expression) {
    switch expression.kind {
    case .constant(let constant): self.init(constant)
    case .unary(.negative, let operand): self.init(negating: operand)
    case .binary(let left, let operation, let right): self.init(left, operation, right)
    default: return nil
    }
  }

  private init?(negating operand: Expression) {
    switch operand.kind {
    case .constant(.integer(let integer)): self.init(.integer(-integer), String(-integer))
    case .constant(.largeInteger(let digits, let radix)):
      self.init(.largeInteger("-" + digits, radix), "-" + digits)
    case .constant(.float(let number)): self.init(real: -number)
    case .constant(.imaginary(let number)): self.init(real: -0.0, imaginary: -number)
    default: return nil
    }
  }

  private init?(_ left: Expression, _ operation: BinaryOperator, _ right: Expression) {
    guard case .constant(.imaginary(let imaginary)) = right.kind, let real = left.realLiteral else { return nil }
    self.init(real: real, imaginary: operation == .add ? imaginary : -imaginary)
  }

  private init(_ constant: Constant) {
    switch constant {
    case .none: self.init(Content.none, "None")
    case .ellipsis: self.init(.ellipsis, "Ellipsis")
    case .true: self.init(.integer(1), "True")
    case .false: self.init(.integer(0), "False")
    case .integer(let integer): self.init(.integer(integer), String(integer))
    case .largeInteger(let digits, let radix): self.init(.largeInteger(digits, radix), digits)
    case .float(let number): self.init(real: number)
    case .imaginary(let number): self.init(real: 0, imaginary: number)
    case .string(let text): self.init(.string(text), Self.quoted(text.unicodeScalars.map(\.value), ""))
    case .codePoints(let points): self.init(.codePoints(points), Self.quoted(points, ""))
    case .bytes(let bytes): self.init(.bytes(bytes), Self.quoted(bytes.map { UInt32($0) }, "b"))
    }
  }

  private init(real: Double) {
    self.init(Int(exactly: real).map { .integer($0) } ?? .number(real, 0), real.description)
  }

  private init(real: Double, imaginary: Double) {
    let value = imaginary == 0 ? PatternKey(real: real).value : .number(real, imaginary)
    let second = Self.short(imaginary) + "j"
    let isPure = real == 0 && real.sign == .plus
    self.init(value, isPure ? second : "(\(Self.short(real))\(imaginary.sign == .minus ? "" : "+")\(second))")
  }

  /// The parts of complex numbers have no `.0`.
  private static func short(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func quoted(_ points: [UInt32], _ prefix: String) -> String {
    let quote: UInt32 = points.contains(39) && !points.contains(34) ? 34 : 39
    var scalars = String.UnicodeScalarView()
    func add(_ text: String) { scalars.append(contentsOf: text.unicodeScalars) }
    for point in points {
      switch point {
      case 9: add("\\t")
      case 10: add("\\n")
      case 13: add("\\r")
      case 92: add("\\\\")
      case quote: add("\\" + String(Character(Unicode.Scalar(UInt8(quote)))))
      case 0..<32, 127: add("\\x" + (point < 16 ? "0" : "") + String(point, radix: 16))
      case 128... where !prefix.isEmpty: add("\\x" + String(point, radix: 16))
      case 0xd800...0xdfff: add("\\u" + String(point, radix: 16))
      default: if let scalar = Unicode.Scalar(point) { scalars.append(scalar) }
      }
    }
    let mark = String(Character(Unicode.Scalar(UInt8(quote))))
    return prefix + mark + String(scalars) + mark
  }
}

extension Expression {
  /// The value of a real number with perhaps a sign.
  fileprivate var realLiteral: Double? {
    switch kind {
    case .constant(.integer(let integer)): Double(integer)
    case .constant(.float(let number)): number
    case .unary(.negative, let operand): operand.realLiteral.map { -$0 }
    default: nil
    }
  }
}
