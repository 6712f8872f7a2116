// UnicodeDecodeError and UnicodeEncodeError, as the codecs raise them.

extension VM {
  /// `'utf-8' codec can't decode byte 0xff in position 0: invalid start byte`
  func unicodeDecodeError(encoding: String, bytes: Value, start: Int, end: Int, reason: String) -> Raise {
    let name = string(encoding)
    let text = string(reason)
    let object = isBytes(bytes) ? Owned(retaining: bytes) : self.bytes(byteSpan(of: bytes) ?? ByteSpan(start: nil, count: 0))
    return raise(newException(.unicodeDecodeError, [name.value, object.value, .smallInt(start), .smallInt(end), text.value]))
  }

  /// `'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)`
  func unicodeEncodeError(encoding: String, string object: Value, start: Int, end: Int, reason: String) -> Raise {
    let name = string(encoding)
    let text = string(reason)
    return raise(newException(.unicodeEncodeError, [name.value, object, .smallInt(start), .smallInt(end), text.value]))
  }

  /// UnicodeEncodeError for a str that has no UTF-8 form.
  func checkEncodable(_ string: StringPointer) throws(Raise) {
    func isSurrogate(_ index: Int) -> Bool { string[index] & 0xffff_f800 == 0xd800 }
    guard string.width > 1, let start = (0..<string.length).first(where: isSurrogate) else { return }
    let end = (start..<string.length).first { !isSurrogate($0) } ?? string.length
    throw unicodeEncodeError(encoding: "utf-8", string: Value(string), start: start, end: end, reason: "surrogates not allowed")
  }
}
