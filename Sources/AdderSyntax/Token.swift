// The words of the language. Tokens are small and trivially copyable: the lexer fills one array of them before the parser starts.

/// What a token is. Each operator and keyword has its own kind, so that the parser never compares texts.
enum TokenKind: UInt8 {
  case endOfFile, name, number, string, newline, indent, dedent
  /// A character that means nothing.
  case unknown
  /// The lexer could not go on; its fault says why. Always the last token.
  case error

  case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
  case comma, colon, semicolon, dot, ellipsis, arrow, colonEqual, equal
  case plus, minus, star, slash, doubleSlash, percent, at, doubleStar, leftShift, rightShift, ampersand, bar, caret, tilde
  case equalEqual, notEqual, less, lessEqual, greater, greaterEqual
  case plusEqual, minusEqual, starEqual, slashEqual, doubleSlashEqual, percentEqual, atEqual, doubleStarEqual, leftShiftEqual, rightShiftEqual,
    ampersandEqual, barEqual, caretEqual

  case `false`, none, `true`, and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif, `else`, except, finally, `for`, from,
    global, `if`, `import`, `in`, `is`, lambda, nonlocal, not, or, pass, raise, `return`, `try`, `while`, with, yield

  /// The last token of an atom.
  var endsOperand: Bool {
    switch self {
    case .name, .number, .string, .rightParenthesis, .rightBracket, .rightBrace, .none, .true, .false, .ellipsis: true
    default: false
    }
  }

  var opensBracket: Bool { self == .leftParenthesis || self == .leftBracket || self == .leftBrace }

  /// A reserved word.
  var isKeyword: Bool { rawValue >= TokenKind.false.rawValue }
}

/// One token with its place. Columns are byte offsets in the line.
struct Token {
  let kind: TokenKind
  /// How many brackets are open after this token.
  let level: UInt8
  /// Byte offsets in the source.
  let start, end: Int32
  let line, column, endLine, endColumn: Int32

  var span: Span { Span(line: line, column: column, endLine: endLine, endColumn: endColumn) }
}

extension TokenKind {
  /// The reserved word with this spelling.
  static func keyword(_ text: UnsafePointer<UInt8>, count: Int) -> TokenKind? {
    func isText(_ word: StaticString) -> Bool {
      for index in 1..<count where text[index] != word.utf8Start[index] { return false }
      return true
    }
    switch (count, text[0]) {
    case (2, UInt8(ascii: "i")):
      if text[1] == UInt8(ascii: "f") { return .if }
      if text[1] == UInt8(ascii: "n") { return .in }
      return text[1] == UInt8(ascii: "s") ? .is : nil
    case (2, UInt8(ascii: "a")): return isText("as") ? .as : nil
    case (2, UInt8(ascii: "o")): return isText("or") ? .or : nil
    case (3, UInt8(ascii: "a")): return isText("and") ? .and : nil
    case (3, UInt8(ascii: "d")): return isText("def") ? .def : isText("del") ? .del : nil
    case (3, UInt8(ascii: "f")): return isText("for") ? .for : nil
    case (3, UInt8(ascii: "n")): return isText("not") ? .not : nil
    case (3, UInt8(ascii: "t")): return isText("try") ? .try : nil
    case (4, UInt8(ascii: "N")): return isText("None") ? TokenKind.none : nil
    case (4, UInt8(ascii: "T")): return isText("True") ? .true : nil
    case (4, UInt8(ascii: "e")): return isText("elif") ? .elif : isText("else") ? .else : nil
    case (4, UInt8(ascii: "f")): return isText("from") ? .from : nil
    case (4, UInt8(ascii: "p")): return isText("pass") ? .pass : nil
    case (4, UInt8(ascii: "w")): return isText("with") ? .with : nil
    case (5, UInt8(ascii: "F")): return isText("False") ? .false : nil
    case (5, UInt8(ascii: "a")): return isText("async") ? .async : isText("await") ? .await : nil
    case (5, UInt8(ascii: "b")): return isText("break") ? .break : nil
    case (5, UInt8(ascii: "c")): return isText("class") ? .class : nil
    case (5, UInt8(ascii: "r")): return isText("raise") ? .raise : nil
    case (5, UInt8(ascii: "w")): return isText("while") ? .while : nil
    case (5, UInt8(ascii: "y")): return isText("yield") ? .yield : nil
    case (6, UInt8(ascii: "a")): return isText("assert") ? .assert : nil
    case (6, UInt8(ascii: "e")): return isText("except") ? .except : nil
    case (6, UInt8(ascii: "g")): return isText("global") ? .global : nil
    case (6, UInt8(ascii: "i")): return isText("import") ? .import : nil
    case (6, UInt8(ascii: "l")): return isText("lambda") ? .lambda : nil
    case (6, UInt8(ascii: "r")): return isText("return") ? .return : nil
    case (7, UInt8(ascii: "f")): return isText("finally") ? .finally : nil
    case (8, UInt8(ascii: "c")): return isText("continue") ? .continue : nil
    case (8, UInt8(ascii: "n")): return isText("nonlocal") ? .nonlocal : nil
    default: return nil
    }
  }
}
