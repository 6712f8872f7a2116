// Floats in the forms of format specifiers. Nothing here knows the heap.

/// The text of a number in the pieces that a specifier deals with.
struct NumberPieces {
  var isNegative = false
  /// The digits before the point, or `inf`, `nan`.
  var whole: [UInt8] = []
  /// The point and what follows.
  var rest: [UInt8] = []
  var isFinite = true
}

extension FloatText {
  /// A float in one of the forms of a specifier: `e`, `f`, `g`, `%`, in upper case too, or `r` for `repr`.
  /// - Parameter addsPointZero: a whole number without exponent gets `.0`.
  static func pieces(_ value: Double, form: UInt8, precision: Int, alternate: Bool, addsPointZero: Bool = false) -> NumberPieces {
    var pieces = NumberPieces()
    pieces.isNegative = value.sign == .minus && !value.isNaN
    let isUpper = form == 69 || form == 70 || form == 71
    guard value.isFinite else {
      pieces.isFinite = false
      pieces.whole = Array((value.isNaN ? "nan" : "inf").utf8)
      if isUpper { pieces.whole = pieces.whole.map { $0 - 32 } }
      if form == 37 { pieces.rest = [37] }
      return pieces
    }
    var text: [UInt8]
    switch form | 0x20 {
    case 101: text = Platform.format(value.magnitude, .exponent, precision: precision, alternate: alternate)
    case 102:
      text =
        fixed(value.magnitude, places: precision, keepsPoint: alternate)
        ?? Platform.format(value.magnitude, .fixed, precision: precision, alternate: alternate)
    case 103 where !addsPointZero: text = Platform.format(value.magnitude, .general, precision: precision, alternate: alternate)
    case 103: text = generalWithPoint(value.magnitude, precision: max(precision, 1), alternate: alternate)
    case 114:
      text = general(value.magnitude, keepsPoint: addsPointZero)
      if alternate { text = withPoint(text) }
    default:
      let hundredfold = value.magnitude * 100
      if !hundredfold.isFinite { return self.pieces(value < 0 ? -.infinity : .infinity, form: form, precision: precision, alternate: alternate) }
      text =
        fixed(hundredfold, places: precision, keepsPoint: alternate)
        ?? Platform.format(hundredfold, .fixed, precision: precision, alternate: alternate)
      text.append(37)
    }
    if isUpper { text = text.map { $0 == 101 ? 69 : $0 } }
    let end = text.firstIndex { $0 < 48 || $0 > 57 } ?? text.endIndex
    pieces.whole = Array(text[..<end])
    pieces.rest = Array(text[end...])
    return pieces
  }

  private static let powersOfTen: [UInt] = (0..<20).reduce(into: [1]) { powers, _ in powers.append(powers.last.unsafelyUnwrapped &* 10) }

  /// Digits with so many places behind the point, exactly rounded, where the number of them fits a word: nearly always. The value, which is not
  /// negative, is m / 2^k with a whole m; m · 10^places has at most 117 bits, so the quotient and what is left of it are at hand.
  static func fixed(_ value: Double, places: Int, keepsPoint: Bool = false) -> [UInt8]? {
    guard places >= 0 && places <= 19 && value < 0x1p53 else { return nil }
    var number: UInt = 0
    if value != 0 {
      let significand = UInt(value.significandBitPattern) | (value.isNormal ? 1 << 52 : 0)
      let shift = 52 - (value.isNormal ? Int(value.exponent) : -1022)
      let (high, low) = significand.multipliedFullWidth(by: powersOfTen[places])
      if shift < 118 {
        let rest: (high: UInt, low: UInt)
        let half: (high: UInt, low: UInt)
        if shift == 0 {
          if high != 0 { return nil }
          number = low
          (rest, half) = ((0, 0), (0, 1))
        } else if shift < 64 {
          if high >> UInt(shift) != 0 { return nil }
          number = low >> UInt(shift) | high << UInt(64 - shift)
          rest = (0, low & (1 << UInt(shift) - 1))
          half = (0, 1 << UInt(shift - 1))
        } else {
          number = shift == 64 ? high : high >> UInt(shift - 64)
          rest = (shift == 64 ? 0 : high & (1 << UInt(shift - 64) - 1), low)
          half = shift == 64 ? (0, 1 << 63) : (1 << UInt(shift - 65), 0)
        }
        let isAbove = rest.high > half.high || rest.high == half.high && rest.low > half.low
        if isAbove || rest == half && number & 1 == 1 { number += 1 }
      }
    }
    let (whole, fraction) = number.quotientAndRemainder(dividingBy: powersOfTen[places])
    var reversed: [UInt8] = []
    reversed.reserveCapacity(places + 24)
    var rest = fraction
    for _ in 0..<places {
      reversed.append(UInt8(48 + rest % 10))
      rest /= 10
    }
    if places > 0 || keepsPoint { reversed.append(46) }
    rest = whole
    repeat {
      reversed.append(UInt8(48 + rest % 10))
      rest /= 10
    } while rest > 0
    reversed.reverse()
    return reversed
  }

  /// `g` where a whole number shows `.0`: one digit fewer before it turns to the exponent.
  private static func generalWithPoint(_ value: Double, precision: Int, alternate: Bool) -> [UInt8] {
    let scientific = Platform.format(value, .exponent, precision: precision - 1)
    let mark = scientific.firstIndex(of: 101) ?? scientific.endIndex
    let exponent = Int(String(decoding: scientific[(mark + 1)...], as: UTF8.self)) ?? 0
    if exponent >= -4 && exponent < precision - 1 {
      var text = Platform.format(value, .general, precision: precision, alternate: alternate)
      if !text.contains(46) { text += [46, 48] }
      if text.last == 46 { text.append(48) }
      return text
    }
    if alternate { return withPoint(scientific) }
    var digits = Array(scientific[..<mark].filter { $0 != 46 })
    while digits.count > 1 && digits.last == 48 { digits.removeLast() }
    return self.scientific(digits, exponent: exponent)
  }

  /// With a point before the exponent or at the end, if there is none.
  private static func withPoint(_ text: [UInt8]) -> [UInt8] {
    if text.contains(46) { return text }
    let end = text.firstIndex(of: 101) ?? text.endIndex
    return text[..<end] + [46] + text[end...]
  }
}

extension NumberPieces {
  /// Whether only zeros are shown.
  var isZero: Bool {
    isFinite && !whole.contains { $0 != 48 } && !rest.prefix { $0 | 0x20 != 101 }.contains { $0 >= 49 && $0 <= 57 }
  }
}
