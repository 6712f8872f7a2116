// What matches are replaced with: text with references to groups, `\1`, `\g<name>`.

/// A replacement in pieces.
struct RegexTemplate {
  enum Piece {
    /// A part of the text as it was given.
    case text(Int, Int)
    case characters([UInt32])
    case group(Int)
  }

  var pieces: [Piece] = []
  /// The str or bytes, borrowed.
  let literal: Value
  let isBytes: Bool
  let isText: Bool

  /// Whether it can be put into a text of this kind: references alone can be put into any.
  func fits(isBytes: Bool) -> Bool {
    if isBytes ? self.isBytes : isText { return true }
    return pieces.allSatisfy { if case .group = $0 { true } else { false } } && !pieces.isEmpty
  }

  /// Raises what the text of a template is wrong with.
  /// - Parameter isKept: templates are looked up by their hash, as far as programs can tell, so those without are refused.
  static func parse(_ vm: VM, _ value: Value, _ pattern: PatternPointer, isKept: Bool = false) throws(Raise) -> RegexTemplate {
    var template = RegexTemplate(literal: value, isBytes: vm.byteSpan(of: value) != nil, isText: vm.isString(value))
    var characters: [UInt32]
    if template.isText {
      let string: StringPointer = value.cast()
      if string.width == 1, string.length == 0 || Platform.find(byte: 0x5c, in: string.pointee.data, string.length) == nil {
        if string.length > 0 { template.pieces = [.text(0, string.length)] }
        return template
      }
      characters = string.codePoints
    } else {
      guard let span = vm.byteSpan(of: value) else {
        _ = try vm.hash(value)
        throw vm.typeError("decoding to str: need a bytes-like object, \(vm.typeName(of: value)) found")
      }
      characters = span.map { UInt32($0) }
    }
    if !characters.contains(0x5c) {
      if !characters.isEmpty { template.pieces = [.text(0, characters.count)] }
      return template
    }
    if isKept { _ = try vm.hash(value) }
    var warnings: [(ExceptionKind, String)] = []
    do throws(RegexFault) {
      var parser = RegexTemplateParser(
        reader: try RegexReader(characters, isBytes: template.isBytes), groups: pattern.pointee.groups, names: pattern.pointee.groupIndex, vm: vm)
      defer { warnings = parser.warnings }
      try parser.parse()
      template.pieces = parser.pieces
    } catch {
      try vm.warn(ofPattern: warnings)
      throw vm.regexError(error, pattern: value)
    }
    try vm.warn(ofPattern: warnings)
    return template
  }
}

private struct RegexTemplateParser {
  var reader: RegexReader
  let groups: Int
  /// A dict, borrowed.
  let names: Value
  let vm: VM
  var pieces: [RegexTemplate.Piece] = []
  var warnings: [(ExceptionKind, String)] = []
  private var run: [UInt32] = []

  init(reader: RegexReader, groups: Int, names: Value, vm: VM) {
    self.reader = reader
    self.groups = groups
    self.names = names
    self.vm = vm
  }

  mutating func parse() throws(RegexFault) {
    while let token = try reader.get() {
      if let escaped = token.escaped { try escape(token, escaped) } else { run.append(token.character) }
    }
    flush()
  }

  private mutating func flush() {
    if !run.isEmpty { pieces.append(.characters(run)) }
    run = []
  }

  private mutating func addGroup(_ group: Int, shown: String, at position: Int) throws(RegexFault) {
    guard group <= groups else { throw .pattern("invalid group reference \(shown)", at: position) }
    flush()
    pieces.append(.group(group))
  }

  private static func isOctal(_ character: UInt32) -> Bool { character &- 0x30 < 8 }

  private mutating func escape(_ token: RegexReader.Token, _ letter: UInt32) throws(RegexFault) {
    switch Unicode.Scalar(letter) {
    case "g": try named()
    case "0":
      let digits = try reader.get(while: 2, Self.isOctal)
      run.append(digits.reduce(0) { $0 * 8 + $1 - 0x30 } & 0xff)
    case "1", "2", "3", "4", "5", "6", "7", "8", "9": try number(letter)
    case "a": run.append(7)
    case "b": run.append(8)
    case "f": run.append(12)
    case "n": run.append(10)
    case "r": run.append(13)
    case "t": run.append(9)
    case "v": run.append(11)
    case "\\": run.append(0x5c)
    default:
      if (letter | 0x20) &- 0x61 < 26 { throw reader.error("bad escape \(RegexReader.shown(token.text))", back: 2) }
      run.append(contentsOf: token.text)
    }
  }

  /// `\12`: a group, or three octal digits.
  private mutating func number(_ first: UInt32) throws(RegexFault) {
    var digits = [first]
    if let next = reader.next, next.escaped == nil, next.character &- 0x30 < 10 {
      digits.append(next.character)
      _ = try reader.get()
      if digits.allSatisfy(Self.isOctal), let third = reader.next, third.escaped == nil, Self.isOctal(third.character) {
        digits.append(third.character)
        _ = try reader.get()
        let value = digits.reduce(0) { $0 * 8 + $1 - 0x30 }
        if value > 0o377 {
          throw reader.error("octal escape value \\\(RegexReader.shown(digits)) outside of range 0-0o377", back: 4)
        }
        run.append(value)
        return
      }
    }
    let group = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    try addGroup(group, shown: String(group), at: reader.position - digits.count)
  }

  /// `\g<…>`
  private mutating func named() throws(RegexFault) {
    guard try reader.match("<") else { throw reader.error("missing <") }
    let name = try reader.get(until: ">", "group name")
    let position = reader.position - name.count - 1
    let known = RegexName(name)
    if known.isIdentifier {
      if reader.isBytes && name.contains(where: { $0 >= 0x80 }) { warn(name, position) }
      let word = vm.string(name)
      let interned = vm.intern(word.value)
      guard let group = (names.cast() as DictPointer).getInterned(interned.value), group.isSmallInt else {
        throw .unknownName("unknown group name \(reader.quoted(name, asASCII: false))")
      }
      return try addGroup(group.smallInt, shown: "", at: position)
    }
    guard let number = known.number else {
      throw reader.error("bad character in group name \(reader.quoted(name))", back: name.count + 1)
    }
    if number.value >= 1_073_741_823 { throw .pattern("invalid group reference \(number.text)", at: position) }
    if !name.allSatisfy({ $0 &- 0x30 < 10 }) { warn(name, position) }
    try addGroup(number.value, shown: number.text, at: position)
  }

  private mutating func warn(_ name: [UInt32], _ position: Int) {
    warnings.append((.deprecationWarning, "bad character in group name \(reader.quoted(name)) at position \(position)"))
  }
}
