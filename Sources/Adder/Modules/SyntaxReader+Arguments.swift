// Arguments of calls and parameters of functions in a tree of objects.

import AdderSyntax

extension SyntaxReader {
  /// Positional arguments and keywords; these stand where their positions say.
  mutating func arguments(_ object: Value, _ positional: StaticString, of kind: String) throws(Raise) -> [Argument] {
    let values = try expressions(object, positional, of: kind)
    let keywords = try items(object, "keywords", of: kind) { (reader, value) throws(Raise) in try reader.keyword(value) }
    let first = values.map { value in
      if case .starred(let inner) = value.kind { return Argument(.starred, inner, value.span) }
      return Argument(.positional, value, value.span)
    }
    guard let firstKeyword = keywords.first?.span else { return first }
    // `f(a=1, *b)`: the tree has them apart.
    let isLater = { (argument: Argument) in
      (argument.span.line, argument.span.column) > (firstKeyword.line, firstKeyword.column)
    }
    guard first.contains(where: { if case .starred = $0.kind { return isLater($0) } else { return false } }) else { return first + keywords }
    return (first + keywords).enumerated().sorted {
      let (one, other) = ($0.element.span, $1.element.span)
      return (one.line, one.column, Int32($0.offset)) < (other.line, other.column, Int32($1.offset))
    }.map(\.element)
  }

  private mutating func keyword(_ object: Value) throws(Raise) -> Argument {
    guard kind(of: object) == "keyword" else { throw try expected("keyword", object) }
    let span = try span(object, "keyword")
    // Names of arguments are not private.
    let name = try optional(object, "arg") { (reader, value) throws(Raise) in try reader.text(value) }
    let value = try expression(object, "value", of: "keyword")
    return Argument(name.map { .keyword($0) } ?? .doubleStarred, value, span)
  }

  mutating func parameters(_ object: Value) throws(Raise) -> Parameters {
    let kind = "arguments"
    typealias Plain = (Identifier, Expression?)
    let read = { (reader: inout SyntaxReader, value: Value) throws(Raise) -> Plain in try reader.parameter(value) }
    let positionalOnly = try items(object, "posonlyargs", of: kind, read)
    let regular = try items(object, "args", of: kind, read)
    let variadic = try optional(object, "vararg", read)
    let keywordOnly = try items(object, "kwonlyargs", of: kind, read)
    let keywordDefaults = try items(object, "kw_defaults", of: kind) { (reader, value) throws(Raise) in
      value.isNone ? nil : try reader.expression(value)
    }
    let rest = try optional(object, "kwarg", read)
    let defaults = try expressions(object, "defaults", of: kind)
    let count = positionalOnly.count + regular.count
    if defaults.count > count { throw vm.valueError("more positional defaults than args on arguments") }
    if keywordDefaults.count != keywordOnly.count { throw vm.valueError("length of kwonlyargs is not the same as kw_defaults on arguments") }
    func make(_ plain: Plain, _ value: Expression?) -> Parameter { Parameter(plain.0, annotation: plain.1, defaultValue: value) }
    let all = (positionalOnly + regular).enumerated().map { index, plain in
      make(plain, index >= count - defaults.count ? defaults[index - (count - defaults.count)] : nil)
    }
    var result = Parameters()
    result.positionalOnly = Array(all[..<positionalOnly.count])
    result.regular = Array(all[positionalOnly.count...])
    result.variadic = variadic.map { make($0, nil) }
    result.keywordOnly = zip(keywordOnly, keywordDefaults).map(make)
    result.keywords = rest.map { make($0, nil) }
    return result
  }

  private mutating func parameter(_ object: Value) throws(Raise) -> (Identifier, Expression?) {
    guard kind(of: object) == "arg" else { throw try expected("arg", object) }
    let span = try span(object, "arg")
    let name = try name(object, "arg", of: "arg")
    return (Identifier(name, span), try optionalExpression(object, "annotation"))
  }
}
