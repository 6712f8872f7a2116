// What comes before tokens: the bytes of a file in their encoding (PEP 263), line endings, and bytes that cannot be in a program.

/// Where the bytes of a program are from: it decides about encoding declarations, and about the words of errors.
package enum SourceOrigin: Sendable {
  /// Text, which is UTF-8 whatever it declares.
  case text
  /// Bytes that are compiled, or imported.
  case bytes
  /// The file of a program that is run.
  case file
}

/// What a codec makes of a program.
package enum DecodedSource {
  case unknownEncoding
  /// UTF-8.
  case text([UInt8])
  /// In the words of the codec.
  case failure(String)
}

/// Decodes bytes by a codec that is not known here.
package typealias SourceDecoder = (_ encoding: String, _ bytes: [UInt8]) -> DecodedSource

/// The source as the lexer wants it: UTF-8 with plain line feeds and no byte order mark.
struct SourceDecoding {
  private var bytes: [UInt8]
  private let filename: String
  private let origin: SourceOrigin

  /// Decodes the bytes of a program. They can still be no UTF-8: CPython minds only in names and strings.
  static func decode(_ bytes: [UInt8], filename: String, origin: SourceOrigin, decoder: SourceDecoder?) throws(Diagnostic) -> SourceText {
    var decoding = SourceDecoding(bytes: bytes, filename: filename, origin: origin)
    return try decoding.run(decoder)
  }

  private mutating func run(_ decoder: SourceDecoder?) throws(Diagnostic) -> SourceText {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let scan = Scan(bytes)
    if scan.hasNull { throw nullProblem() }
    var hasByteColumns = false
    if origin != .text {
      let declared = declaredEncoding()
      hasByteColumns = declared == nil && !hasMark
      let encoding = declared.map(Self.normalised) ?? "utf-8"
      if hasMark, encoding != "utf-8" { throw placeless("encoding problem: \(encoding) with BOM") }
      if encoding != "utf-8" { try decode(encoding, decoder) }
      if origin == .file, declared == nil, scan.hasNonASCII, let problem = UTF8Problem(bytes) { throw undeclared(problem) }
    }
    if hasMark { bytes.removeFirst(3) }
    if scan.hasCarriageReturn { translateLineEndings() }
    return SourceText(bytes, hasInvalidBytes: scan.hasNonASCII && UTF8Problem(bytes) != nil, hasByteColumns: scan.hasNonASCII && hasByteColumns)
  }

  private struct Scan {
    var hasNull = false
    var hasNonASCII = false
    var hasCarriageReturn = false

    init(_ bytes: [UInt8]) {
      for byte in bytes where byte == 0 || byte >= 128 || byte == 13 {
        if byte == 0 { hasNull = true } else if byte == 13 { hasCarriageReturn = true } else { hasNonASCII = true }
      }
    }
  }

  private func plain(_ message: String) -> Diagnostic {
    Diagnostic(.syntaxError, message, filename: filename, line: 0, column: 0, endLine: 0, endColumn: 0, text: nil)
  }

  /// A program's file is read line by line: what is wrong first is told, and the line up to the zero is shown.
  private func nullProblem() -> Diagnostic {
    guard origin == .file, let null = bytes.firstIndex(of: 0) else { return plain("source code string cannot contain null bytes") }
    if declaredEncoding() == nil, let problem = UTF8Problem(Array(bytes[..<null])) { return undeclared(problem) }
    let start = bytes[..<null].lastIndex(of: 10).map { $0 + 1 } ?? 0
    let line = bytes[..<null].reduce(1) { $1 == 10 ? $0 + 1 : $0 }
    return Diagnostic(
      .syntaxError, "source code cannot contain null bytes", filename: filename, line: line, column: 0, endLine: line, endColumn: 0,
      text: String(decoding: bytes[start..<null], as: UTF8.self))
  }

  /// Of what cannot be decoded there is no line. A program's file is refused without a place at all.
  private func placeless(_ message: String) -> Diagnostic {
    Diagnostic(.syntaxError, message, filename: filename, line: 0, column: origin == .file ? 0 : -1, endLine: 0, endColumn: 0, text: nil)
  }

  private mutating func decode(_ encoding: String, _ decoder: SourceDecoder?) throws(Diagnostic) {
    if encoding == "iso-8859-1" {
      decodeLatin1()
      return
    }
    // CPython reads lines of a file, which those encodings have no bytes for.
    if origin == .file, ["utf-16", "utf-32", "utf_16", "utf_32", "utf16", "utf32"].contains(where: encoding.lowercased().hasPrefix) {
      throw placeless("encoding problem: \(encoding)")
    }
    let outcome = decoder?(encoding, bytes) ?? .unknownEncoding
    switch outcome {
    case .text(let text): bytes = text
    case .failure(let message): throw placeless(origin == .file ? "encoding problem: \(encoding)" : message)
    case .unknownEncoding: throw placeless(origin == .file ? "encoding problem: \(encoding)" : "unknown encoding: \(encoding)")
    }
  }

  private mutating func decodeLatin1() {
    guard bytes.contains(where: { $0 >= 128 }) else { return }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte < 128 { decoded.append(byte) } else { decoded += [0xC0 | byte >> 6, 0x80 | byte & 0x3F] }
    }
    bytes = decoded
  }

  private func undeclared(_ problem: UTF8Problem) -> Diagnostic {
    let line = bytes[..<problem.position].reduce(1) { $1 == 10 ? $0 + 1 : $0 }
    let byte = String(bytes[problem.position], radix: 16)
    return plain(
      "Non-UTF-8 code starting with '\\x\(byte)' in file \(filename) on line \(line), but no encoding declared; "
        + "see https://peps.python.org/pep-0263/ for details")
  }

  /// `\r\n` and `\r` become `\n`.
  private mutating func translateLineEndings() {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 13 {
        result.append(10)
      } else if byte != 10 || index == 0 || bytes[index - 1] != 13 {
        result.append(byte)
      }
    }
    bytes = result
  }

  /// The encoding that a comment in the first two lines declares: `coding`, then `:` or `=`, then the name. The second line counts only if the
  /// first has nothing but a comment.
  private func declaredEncoding() -> String? {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for _ in 0..<2 {
      var end = start
      while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
      let line = bytes[start..<end]
      guard let first = line.first(where: { $0 != 32 && $0 != 9 && $0 != 12 }) else {
        start = end + 1
        if start >= bytes.count { return nil }
        continue
      }
      guard first == UInt8(ascii: "#") else { return nil }
      if let name = Self.encoding(in: line) { return name }
      start = end + 1
      if start >= bytes.count { return nil }
    }
    return nil
  }

  private static func encoding(in comment: ArraySlice<UInt8>) -> String? {
    let word = Array("coding".utf8)
    var index = comment.startIndex
    while index + word.count < comment.endIndex {
      defer { index += 1 }
      guard comment[index..<index + word.count].elementsEqual(word) else { continue }
      var position = index + word.count
      guard comment[position] == UInt8(ascii: ":") || comment[position] == UInt8(ascii: "=") else { continue }
      position += 1
      while position < comment.endIndex, comment[position] == 32 || comment[position] == 9 { position += 1 }
      let name = comment[position...].prefix {
        ($0.isNamePart && $0 < 128) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
      }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }

  /// The names of the two encodings that every Python knows are brought to one form; others stay as they are.
  private static func normalised(_ name: String) -> String {
    let plain = name.prefix(12).lowercased().split(separator: "_", omittingEmptySubsequences: false).joined(separator: "-")
    if plain == "utf-8" || plain.hasPrefix("utf-8-") { return "utf-8" }
    for latin in ["latin-1", "iso-8859-1", "iso-latin-1"] where plain == latin || plain.hasPrefix(latin + "-") { return "iso-8859-1" }
    return name
  }
}

/// The first place where bytes are not UTF-8, in the words of Python's codec.
struct UTF8Problem {
  let position: Int
  private let length: Int
  private let reason: String

  /// nil when all is well.
  init?(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 128 {
        index += 1
        continue
      }
      let needed = lead >= 0xC2 && lead <= 0xDF ? 1 : lead & 0xF0 == 0xE0 ? 2 : lead >= 0xF0 && lead <= 0xF4 ? 3 : 0
      guard needed > 0 else {
        (position, length, reason) = (index, 1, "invalid start byte")
        return
      }
      let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
      for step in 1...needed {
        guard index + step < bytes.count else {
          (position, length, reason) = (index, step, "unexpected end of data")
          return
        }
        let byte = bytes[index + step]
        let isGood = step == 1 ? byte >= lowest && byte <= highest : byte & 0xC0 == 0x80
        guard isGood else {
          (position, length, reason) = (index, step, "invalid continuation byte")
          return
        }
      }
      index += needed + 1
    }
    return nil
  }

  /// Positions are counted from `start`.
  func description(_ bytes: [UInt8], from start: Int = 0) -> String {
    if length == 1 {
      let byte = hexadecimal(UInt32(bytes[position]), width: 2).lowercased()
      return "'utf-8' codec can't decode byte 0x\(byte) in position \(position - start): \(reason)"
    }
    return "'utf-8' codec can't decode bytes in position \(position - start)-\(position - start + length - 1): \(reason)"
  }
}
