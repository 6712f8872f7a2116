// The parameters of a native function, read from a signature in the language's own syntax: `pop(index=-1, /)`, `sort(*, key=None, reverse=False)`.

/// A stretch of a `StaticString`: many signatures are read when the interpreter starts, and few of their texts are ever asked for.
struct StaticText: Sendable, CustomStringConvertible {
  fileprivate let address: UInt
  fileprivate let count: Int

  fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>) {
    address = UInt(bitPattern: bytes.baseAddress)
    count = bytes.count
  }

  fileprivate init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) { self.init(UnsafeBufferPointer(rebasing: bytes)) }

  /// The bytes, which are there as long as the process is.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: count) }
  var description: String { String(decoding: bytes, as: UTF8.self) }
}

struct Signature: Sendable {
  struct Parameter: Sendable {
    let name: StaticText
    /// A parameter without a default must be given.
    let hasDefault: Bool
  }

  let name: String
  private(set) var parameters: [Parameter] = []
  /// Parameters before `/`.
  private(set) var positionalOnly = 0
  /// Parameters that can be given by position.
  private(set) var positional = 0
  /// There is one with `*`, which takes the positional arguments that are left.
  private(set) var isVariadic = false
  /// There is one with `**`.
  private(set) var takesKeywords = false
  /// Positional parameters that must be given.
  private(set) var required = 0
  /// Up to this many positional arguments, and no keywords, can be passed on as they are; -1 where arguments always need sorting.
  private(set) var directLimit = -1
  /// How the messages about the number of arguments are worded: CPython has several parsers of arguments, and each function uses one.
  enum Wording: Sendable {
    /// `f() takes exactly one argument (2 given)`, `f expected 2 arguments, got 1`: functions made by its argument clinic.
    case clinic
    /// `f expected 1 argument, got 2`, whatever else the function takes. Written ` @unpack` behind the signature.
    case unpack
    /// `f() takes at least 1 argument (0 given)`. Written ` @parse` behind the signature.
    case parse
    /// As `clinic`, but with `function` in place of the name: functions that do not tell their parser what they are called. Written ` @nameless`.
    case nameless
  }

  private(set) var wording = Wording.clinic
  private var list: StaticText

  /// `(index=-1, /)`, as `__text_signature__` has it, without the receiver.
  var text: String { list.description }

  /// Reads `name(parameters)`.
  init(_ source: StaticString) {
    let bytes = UnsafeBufferPointer(start: source.utf8Start, count: source.utf8CodeUnitCount)
    let open = bytes.firstIndex(of: UInt8(ascii: "(")) ?? bytes.endIndex
    self.init(name: String(decoding: bytes[..<open], as: UTF8.self), bytes[open...])
  }

  /// A function whose name is only known now.
  init(name: String, parameters: StaticString) {
    self.init(name: name, UnsafeBufferPointer(start: parameters.utf8Start, count: parameters.utf8CodeUnitCount)[...])
  }

  private init(name: String, _ source: Slice<UnsafeBufferPointer<UInt8>>) {
    self.name = name
    var source = source
    // Behind the parentheses there may be the wording's name.
    if source.last != UInt8(ascii: ")"), let close = source.lastIndex(of: UInt8(ascii: ")")) {
      wording = source.last == UInt8(ascii: "e") ? .parse : source.last == UInt8(ascii: "s") ? .nameless : .unpack
      source = source[...close]
    }
    list = StaticText(source)
    var needsKeyword = false
    var seenStar = false
    var rest = source.dropFirst().dropLast()
    while let part = Signature.nextPart(&rest) {
      if part.first == UInt8(ascii: "/") {
        positionalOnly = parameters.count
      } else if part.first == UInt8(ascii: "*") {
        if part.count > 1 {
          if part[part.startIndex + 1] == UInt8(ascii: "*") { takesKeywords = true } else { isVariadic = true }
        }
        seenStar = true
      } else {
        let equals = part.firstIndex(of: UInt8(ascii: "="))
        parameters.append(Parameter(name: StaticText(part[..<(equals ?? part.endIndex)]), hasDefault: equals != nil))
        if !seenStar {
          positional += 1
          if equals == nil { required += 1 }
        } else if equals == nil {
          needsKeyword = true
        }
      }
    }
    if !isVariadic && !takesKeywords && !needsKeyword { directLimit = positional }
  }

  /// Takes the text up to the next comma of the outermost level, and the blanks before it.
  private static func nextPart(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>>? {
    while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    var depth = 0
    var quote: UInt8 = 0
    var index = rest.startIndex
    scan: while index < rest.endIndex {
      let byte = rest[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else {
        switch byte {
        case UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: ",") where depth == 0: break scan
        default: break
        }
      }
      index += 1
    }
    defer { rest = rest[min(index + 1, rest.endIndex)...] }
    return rest[..<index]
  }
}
