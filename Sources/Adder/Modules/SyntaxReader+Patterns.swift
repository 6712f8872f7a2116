// Patterns of a tree of objects.

import AdderSyntax

extension SyntaxReader {
  mutating func matchCase(_ object: Value) throws(Raise) -> MatchCase {
    guard kind(of: object) == "match_case" else { throw try expected("match_case", object) }
    let pattern = try required(object, "pattern", of: "match_case") { (reader, value) throws(Raise) in try reader.pattern(value) }
    let condition = try optionalExpression(object, "guard")
    return MatchCase(pattern: pattern, guard: condition, body: try block(object, of: "match_case"))
  }

  private mutating func patterns(_ object: Value, _ name: StaticString, of kind: String) throws(Raise) -> [Pattern] {
    try items(object, name, of: kind) { (reader, value) throws(Raise) in try reader.pattern(value) }
  }

  private mutating func pattern(_ object: Value) throws(Raise) -> Pattern {
    try vm.enterCall(" during compilation")
    defer { vm.leaveCall() }
    guard let kind = kind(of: object), kind.hasPrefix("Match"), kind != "Match" else { throw try expected("pattern", object) }
    let span = try span(object, "pattern")
    let readName = { (reader: inout SyntaxReader, value: Value) throws(Raise) in Identifier(try reader.identifier(value), span) }
    switch kind {
    case "MatchValue": return Pattern(.value(try expression(object, "value", of: kind)), span)
    case "MatchSingleton":
      let value = try field(object, "value", of: kind)
      if value.value.isNone { return Pattern(.singleton(.none), span) }
      guard value.value == .true || value.value == .false else { throw vm.valueError("MatchSingleton can only contain True, False and None") }
      return Pattern(.singleton(value.value == .true ? .true : .false), span)
    case "MatchSequence": return Pattern(.sequence(try patterns(object, "patterns", of: kind)), span)
    case "MatchStar": return Pattern(.star(try optional(object, "name", readName)), span)
    case "MatchMapping":
      let keys = try expressions(object, "keys", of: kind)
      let values = try patterns(object, "patterns", of: kind)
      if keys.count != values.count { throw vm.valueError("MatchMapping doesn't have the same number of keys as patterns") }
      return Pattern(.mapping(Array(zip(keys, values)).map { (key: $0, pattern: $1) }, rest: try optional(object, "rest", readName)), span)
    case "MatchClass":
      let type = try expression(object, "cls", of: kind)
      let positional = try patterns(object, "patterns", of: kind)
      let names = try items(object, "kwd_attrs", of: kind) { (reader, value) throws(Raise) in Identifier(try reader.text(value), span) }
      let values = try patterns(object, "kwd_patterns", of: kind)
      if names.count != values.count {
        throw vm.valueError("MatchClass doesn't have the same number of keyword attributes as patterns")
      }
      return Pattern(.class(type, positional: positional, keyword: Array(zip(names, values)).map { (name: $0, pattern: $1) }), span)
    case "MatchOr":
      let alternatives = try patterns(object, "patterns", of: kind)
      if alternatives.count < 2 { throw vm.valueError("MatchOr requires at least 2 patterns") }
      return Pattern(.or(alternatives), span)
    default:
      let inner = try optional(object, "pattern") { (reader, value) throws(Raise) in try reader.pattern(value) }
      let name = try optional(object, "name", readName)
      if inner != nil, name == nil { throw vm.valueError("MatchAs must specify a target name if a pattern is given") }
      return Pattern(.capture(inner, name: name), span)
    }
  }
}
