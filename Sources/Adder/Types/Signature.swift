// The parameters of a native function, read from a signature in the language's own syntax: `pop(index=-1, /)`, `sort(*, key=None, reverse=False)`.

struct Signature: Sendable {
  struct Parameter: Sendable {
    let name: String
    /// The default as it is written, for `help` and `inspect`; nil for a parameter that must be given.
    let defaultText: String?
  }

  let name: String
  private(set) var parameters: [Parameter] = []
  /// Parameters before `/`.
  private(set) var positionalOnly = 0
  /// Parameters that can be given by position.
  private(set) var positional = 0
  /// The name behind `*`.
  private(set) var variadic: String?
  /// The name behind `**`.
  private(set) var keywords: String?
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
  }

  private(set) var wording = Wording.clinic
  /// `(self, index=-1, /)` as `__text_signature__` has it, without the receiver.
  let text: String

  init(_ source: String) {
    var scanner = Scanner(source)
    name = scanner.upTo(UInt8(ascii: "("))
    let rest = scanner.rest
    if rest.hasSuffix(" @unpack") {
      wording = .unpack
      text = "(" + String(rest.dropLast(8))
    } else if rest.hasSuffix(" @parse") {
      wording = .parse
      text = "(" + String(rest.dropLast(7))
    } else {
      text = "(" + rest
    }
    var seenStar = false
    for part in scanner.parts() {
      if part == "/" {
        positionalOnly = parameters.count
      } else if part == "*" {
        seenStar = true
      } else if part.utf8.starts(with: "**".utf8) {
        keywords = String(part.dropFirst(2))
      } else if part.utf8.first == UInt8(ascii: "*") {
        variadic = String(part.dropFirst())
        seenStar = true
      } else {
        addParameter(part, isPositional: !seenStar)
      }
    }
    let needsKeyword = parameters.dropFirst(positional).contains { $0.defaultText == nil }
    if variadic == nil && keywords == nil && !needsKeyword { directLimit = positional }
  }

  private mutating func addParameter(_ text: String, isPositional: Bool) {
    var name = text
    var value: String?
    if let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
      name = String(text[..<equals])
      value = String(text[text.utf8.index(after: equals)...])
    }
    parameters.append(Parameter(name: name, defaultText: value))
    if isPositional {
      positional += 1
      if value == nil { required += 1 }
    }
  }

  /// Splits the text between the parentheses at the commas of the outermost level.
  private struct Scanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ source: String) { bytes = Array(source.utf8) }

    mutating func upTo(_ stop: UInt8) -> String {
      let start = position
      while position < bytes.count && bytes[position] != stop { position += 1 }
      defer { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    var rest: String { position < bytes.count ? String(decoding: bytes[position...], as: UTF8.self) : ")" }

    func parts() -> [String] {
      var parts: [String] = []
      var depth = 0
      var quote: UInt8 = 0
      var start = position
      var index = position
      func add(_ end: Int) {
        var from = start
        while from < end && bytes[from] == UInt8(ascii: " ") { from += 1 }
        if from < end { parts.append(String(decoding: bytes[from..<end], as: UTF8.self)) }
      }
      while index < bytes.count {
        let byte = bytes[index]
        if quote != 0 {
          if byte == quote { quote = 0 }
        } else if byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
          depth += 1
        } else if byte == UInt8(ascii: ")") && depth == 0 {
          break
        } else if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") {
          depth -= 1
        } else if byte == UInt8(ascii: ",") && depth == 0 {
          add(index)
          start = index + 1
        }
        index += 1
      }
      add(index)
      return parts
    }
  }
}
