// One value of a struct: to memory and back.

extension VM {
  // MARK: To memory

  @inline(__always) fileprivate func put(_ bits: UInt64, _ field: StructField, _ place: RawPointer) {
    switch field.size {
    case 1: place.storeBytes(of: UInt8(truncatingIfNeeded: bits), as: UInt8.self)
    case 2:
      let word = UInt16(truncatingIfNeeded: bits)
      place.storeBytes(of: field.isSwapped ? word.byteSwapped : word, as: UInt16.self)
    case 4:
      let word = UInt32(truncatingIfNeeded: bits)
      place.storeBytes(of: field.isSwapped ? word.byteSwapped : word, as: UInt32.self)
    default: place.storeBytes(of: field.isSwapped ? bits.byteSwapped : bits, as: UInt64.self)
    }
  }

  func store(_ value: Value, _ field: StructField, _ place: RawPointer) throws(Raise) {
    switch Unicode.Scalar(field.code) {
    case "b", "h", "i", "l", "q", "n": put(UInt64(bitPattern: Int64(try signed(value, field))), field, place)
    case "B": put(UInt64(bitPattern: Int64(try signed(value, field))), field, place)
    case "H" where !field.isSwapped: put(UInt64(bitPattern: Int64(try signed(value, field))), field, place)
    case "H", "I", "L", "Q", "N": put(try unsigned(value, field), field, place)
    case "P": put(try address(value), field, place)
    case "?": put(try truth(value) ? 1 : 0, field, place)
    case "c":
      guard isBytes(value), let span = byteSpan(of: value), span.count == 1 else {
        throw structError("char format requires a bytes object of length 1")
      }
      put(UInt64(span[0]), field, place)
    case "s", "p": try storeText(value, field, place)
    default: try storeFloat(value, field, place)
    }
  }

  private func structInteger(_ value: Value) throws(Raise) -> Owned {
    if isInt(value) { return Owned(retaining: value) }
    guard hasIndex(value) else { throw structError("required argument is not an integer") }
    return try indexValue(value)
  }

  private func outOfRange(_ field: StructField) -> Raise {
    let isWide = field.isSwapped && field.size == 8
    return structError(isWide ? "int too large to convert" : "argument out of range")
  }

  /// What the messages call a format, and between which numbers it lies.
  private func wrongNumber(_ field: StructField, _ least: Int, _ most: Int) -> Raise {
    let name: String
    switch Unicode.Scalar(field.code) {
    case "b": name = "byte"
    case "B": name = "ubyte"
    case "h" where !field.isSwapped: name = "short"
    case "H" where !field.isSwapped: name = "ushort"
    default: name = "'\(Unicode.Scalar(field.code))'"
    }
    return structError("\(name) format requires \(least) <= number <= \(most)")
  }

  @inline(__always) private func signed(_ value: Value, _ field: StructField) throws(Raise) -> Int {
    let number: Int
    if _fastPath(value.isSmallInt) {
      number = value.smallInt
    } else {
      let integer = try structInteger(value)
      guard let fitting = machineInt(integer.value) else { throw outOfRange(field) }
      number = fitting
    }
    if field.size == 8 { return number }
    let bits = field.size * 8
    let isUnsigned = field.code == UInt8(ascii: "B") || field.code == UInt8(ascii: "H")
    let least = isUnsigned ? 0 : -(1 << (bits - 1))
    let most = isUnsigned ? (1 << bits) - 1 : (1 << (bits - 1)) - 1
    if number < least || number > most { throw wrongNumber(field, least, most) }
    return number
  }

  private func unsigned(_ value: Value, _ field: StructField) throws(Raise) -> UInt64 {
    let integer = try structInteger(value)
    guard let number = UInt64(exactly: bigInt(of: integer.value)) else { throw outOfRange(field) }
    if field.size < 8 {
      let most = (UInt64(1) << UInt64(field.size * 8)) - 1
      if number > most { throw wrongNumber(field, 0, Int(most)) }
    }
    return number
  }

  /// A pointer: signed or unsigned.
  private func address(_ value: Value) throws(Raise) -> UInt64 {
    let integer = try structInteger(value)
    if let number = machineInt(integer.value) { return UInt64(bitPattern: Int64(number)) }
    guard let number = UInt64(exactly: bigInt(of: integer.value)) else { throw structError("int too large to convert") }
    return number
  }

  /// `s`: as many bytes as there is room for. `p`: the same behind a byte that says how many.
  private func storeText(_ value: Value, _ field: StructField, _ place: RawPointer) throws(Raise) {
    guard isBytes(value) || isByteArray(value), let span = byteSpan(of: value) else {
      throw structError("argument for '\(Unicode.Scalar(field.code))' must be a bytes object")
    }
    if field.size == 0 { return }
    let isCounted = field.code == UInt8(ascii: "p")
    let count = Swift.min(span.count, isCounted ? field.size - 1 : field.size)
    if count > 0 { (place + (isCounted ? 1 : 0)).copyMemory(from: span.raw, byteCount: count) }
    if isCounted { place.storeBytes(of: UInt8(Swift.min(count, 255)), as: UInt8.self) }
  }

  private func tooLarge(_ value: Value, _ format: String) -> Raise {
    isInt(value) ? structError("int too large to convert") : overflowError("float too large to pack with \(format) format")
  }

  private func storeFloat(_ value: Value, _ field: StructField, _ place: RawPointer) throws(Raise) {
    let number: Double
    if value.isExactly(pointee.types.float) {
      number = (value.cast() as FloatPointer).pointee.value
    } else {
      do throws(Raise) { number = try double(value) } catch {
        clearError()
        throw structError("required argument is not a float")
      }
    }
    switch field.size {
    case 2:
      guard let half = HalfFloat.bits(number) else { throw tooLarge(value, "e") }
      put(UInt64(half), field, place)
    case 4:
      let single = Float(number)
      if single.isInfinite && !number.isInfinite && !field.isNative { throw tooLarge(value, "f") }
      put(UInt64(single.bitPattern), field, place)
    default: put(number.bitPattern, field, place)
    }
  }

  // MARK: From memory

  @inline(__always) private func bits(_ field: StructField, _ place: RawPointer) -> UInt64 {
    switch field.size {
    case 1: return UInt64(place.loadUnaligned(as: UInt8.self))
    case 2:
      let word = place.loadUnaligned(as: UInt16.self)
      return UInt64(field.isSwapped ? word.byteSwapped : word)
    case 4:
      let word = place.loadUnaligned(as: UInt32.self)
      return UInt64(field.isSwapped ? word.byteSwapped : word)
    default:
      let word = place.loadUnaligned(as: UInt64.self)
      return field.isSwapped ? word.byteSwapped : word
    }
  }

  func load(_ field: StructField, _ place: RawPointer) -> Owned {
    switch Unicode.Scalar(field.code) {
    case "b", "h", "i", "l", "q", "n":
      let unused = 64 - UInt64(field.size * 8)
      return int(Int(Int64(bitPattern: bits(field, place) << unused) >> Int64(unused)))
    case "B", "H", "I", "L", "Q", "N", "P": return int(bits(field, place))
    case "?": return Owned(Value(bits(field, place) != 0))
    case "c": return bytes([place.load(as: UInt8.self)])
    case "s": return bytes(ByteSpan(start: place.assumingMemoryBound(to: UInt8.self), count: field.size))
    case "p":
      let count = field.size == 0 ? 0 : Swift.min(Int(place.load(as: UInt8.self)), field.size - 1)
      return bytes(ByteSpan(start: place.assumingMemoryBound(to: UInt8.self) + (field.size == 0 ? 0 : 1), count: count))
    default:
      let pattern = bits(field, place)
      switch field.size {
      case 2: return float(HalfFloat.double(UInt16(truncatingIfNeeded: pattern)))
      case 4: return float(Double(Float(bitPattern: UInt32(truncatingIfNeeded: pattern))))
      default: return float(Double(bitPattern: pattern))
      }
    }
  }
}

/// Numbers in sixteen bits, one for the sign, five for the exponent, ten for the fraction: not every system has them in Swift.
enum HalfFloat {
  /// nil when the number is too large.
  static func bits(_ number: Double) -> UInt16? {
    let sign: UInt16 = number.sign == .minus ? 0x8000 : 0
    if number.isNaN { return sign | 0x7e00 }
    if number.isInfinite { return sign | 0x7c00 }
    let magnitude = number.magnitude
    if magnitude == 0 { return sign }
    // In units of the last place, rounded half to even; the fraction's carry into the exponent is the right result.
    let exponent = Swift.max(Int(magnitude.exponent), -14)
    let units = Double(sign: .plus, exponent: 10 - exponent, significand: magnitude).rounded(.toNearestOrEven)
    let whole = Int(units) + (exponent + 14) << 10
    return whole >= 0x7c00 ? nil : sign | UInt16(whole)
  }

  static func double(_ bits: UInt16) -> Double {
    let exponent = Int(bits >> 10 & 0x1f)
    let fraction = Double(bits & 0x3ff)
    let magnitude: Double
    switch exponent {
    case 0: magnitude = Double(sign: .plus, exponent: -24, significand: fraction)
    case 31: magnitude = fraction == 0 ? .infinity : .nan
    default: magnitude = Double(sign: .plus, exponent: exponent - 25, significand: fraction + 1024)
    }
    return bits & 0x8000 == 0 ? magnitude : -magnitude
  }
}
