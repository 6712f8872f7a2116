// Constants and formatted strings of a tree of objects.

import AdderSyntax

extension SyntaxReader {
  /// A constant of any kind that code may hold. Tuples and frozensets have no literal of their own: they are made when the code runs.
  mutating func constant(_ value: Value, _ span: Span) throws(Raise) -> Expression.Kind {
    let types = vm.pointee.types
    if value.isNone { return .constant(.none) }
    if value == .true || value == .false { return .constant(value == .true ? .true : .false) }
    if value == .ellipsis { return .constant(.ellipsis) }
    if value.isSmallInt || value.isExactly(types.int) {
      let number = vm.bigInt(of: value)
      if let small = Int(exactly: number) { return .constant(.integer(small)) }
      let digits = Expression(.constant(.largeInteger(digits: String(number.magnitude), radix: 10)), span)
      return number.signum() < 0 ? .unary(.negative, digits) : digits.kind
    }
    if value.isExactly(types.float) { return .constant(.float((value.cast() as FloatPointer).pointee.value)) }
    if value.isExactly(types.str) {
      let string: StringPointer = value.cast()
      let points = (0..<string.length).map { string[$0] }
      return .constant(points.contains { 0xd800...0xdfff ~= $0 } ? .codePoints(points) : .string(string.text))
    }
    if value.isExactly(types.bytes) { return .constant(.bytes([UInt8]((value.cast() as BytesPointer).span))) }
    if value.isExactly(types.complex) {
      let number = (value.cast() as ComplexPointer).pointee.value
      let imaginary = Expression(.constant(.imaginary(number.imaginary)), span)
      return number.real == 0 ? imaginary.kind : .binary(Expression(.constant(.float(number.real)), span), .add, imaginary)
    }
    if value.isExactly(types.tuple) {
      let tuple: TuplePointer = value.cast()
      var elements: [Expression] = []
      for index in 0..<tuple.count { elements.append(Expression(try constant(tuple[index], span), span)) }
      return .tuple(elements)
    }
    if value.isExactly(types.frozenset) {
      let list = try vm.listFrom(value)
      var elements: [Expression] = []
      for index in 0..<(list.value.cast() as ListPointer).count {
        elements.append(Expression(try constant((list.value.cast() as ListPointer)[index], span), span))
      }
      let argument = Expression(.tuple(elements), span)
      return .call(Expression(.name("frozenset"), span), [Argument(.positional, argument, span)])
    }
    throw vm.typeError("got an invalid type in Constant: \(vm.typeName(of: value))")
  }

  mutating func formatted(_ object: Value) throws(Raise) -> [FormattedPart] {
    try items(object, "values", of: "JoinedStr") { (reader, value) throws(Raise) in
      if reader.kind(of: value) == "FormattedValue" { return try reader.formattedValue(value) }
      let part = try reader.expression(value)
      if case .constant(let constant) = part.kind {
        switch constant {
        case .string, .codePoints: return .literal(constant)
        default: break
        }
      }
      return .value(part, conversion: nil, format: nil)
    }
  }

  mutating func formattedValue(_ object: Value) throws(Raise) -> FormattedPart {
    let kind = "FormattedValue"
    let value = try expression(object, "value", of: kind)
    let number = try number(object, "conversion", of: kind)
    let conversions: [Int: FormattedPart.Conversion] = [115: .str, 114: .repr, 97: .ascii]
    if number != -1 && conversions[number] == nil { throw vm.raise(.systemError, "Unrecognized conversion character \(number)") }
    let format = try optional(object, "format_spec") { (reader, value) throws(Raise) in
      reader.kind(of: value) == "JoinedStr"
        ? try reader.formatted(value) : [FormattedPart.value(try reader.expression(value), conversion: nil, format: nil)]
    }
    return .value(value, conversion: conversions[number], format: format)
  }
}
