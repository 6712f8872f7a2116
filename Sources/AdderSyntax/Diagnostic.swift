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
  /// The input ended where more was needed: the REPL asks for another line.
  package let isIncomplete: Bool

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
