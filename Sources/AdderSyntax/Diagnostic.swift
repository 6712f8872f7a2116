// What is wrong with a program text, in the words and with the place that CPython 3.11 gives.

/// A syntax error or a warning of the compiler.
package struct Diagnostic: Error, Sendable, Hashable {
  package enum Category: Sendable {
    case syntaxError, indentationError, tabError, memoryError, recursionError, valueError, overflowError
    case syntaxWarning, deprecationWarning
  }

  package let category: Category
  package let message: String
  package let filename: String
  /// From 1.
  package let line: Int
  /// In characters from 1, as in `SyntaxError.offset`; 0 where CPython gives none.
  package let column: Int
  package let endLine: Int
  package let endColumn: Int
  /// The source line, with its line feed where it has one.
  package let text: String?
  /// Found after parsing: CPython has lost the text by then and reads the line from the file, if there is one.
  package let isLate: Bool
  /// CPython shows the line of the file with this name, if there is one.
  package var showsFile = false
  /// The input ended where more was needed: the REPL asks for another line.
  package let isIncomplete: Bool
  /// Of an error: the warnings that come before it.
  package private(set) var warnings: [Diagnostic] = []

  package init(
    _ category: Category, _ message: String, filename: String, line: Int, column: Int, endLine: Int, endColumn: Int, text: String?,
    isLate: Bool = false, isIncomplete: Bool = false
  ) {
    self.isLate = isLate
    self.category = category
    self.message = message
    self.filename = filename
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.text = text
    self.isIncomplete = isIncomplete
  }
}

extension Diagnostic {
  /// The same error behind these warnings.
  func after(_ warnings: [Diagnostic]) -> Diagnostic {
    var copy = self
    copy.warnings = warnings
    return copy
  }
}

extension Fault {
  func diagnostic(in source: SourceText, filename: String, mode: Program.Mode, after warnings: [Fault]) -> Diagnostic {
    var result = diagnostic(in: source, filename: filename, mode: mode)
    result.showsFile = isLate || mode == .file && text == nil && isOfParser
    return result.after(warnings.map { $0.diagnostic(in: source, filename: filename) })
  }

  /// The same warning, given when the token with this index has been read.
  func placed(at order: Int) -> Fault {
    var copy = self
    copy.order = order
    return copy
  }
}
