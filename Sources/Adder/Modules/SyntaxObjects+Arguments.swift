// Arguments of calls and parameters of functions as objects of `ast`.

import AdderSyntax

extension SyntaxObjects {
  /// The positional arguments of a call or class, those with a star among them.
  func positional(_ arguments: [Argument]) throws(Raise) -> Owned {
    let values = arguments.filter { $0.isGivenByPlace }
    return try list(values) { (argument) throws(Raise) in
      if case .starred = argument.kind { return try starred(argument.value, argument.span, .load) }
      return try expression(argument.value)
    }
  }

  /// The keywords of a call or class; those with two stars have no name.
  func keywords(_ arguments: [Argument]) throws(Raise) -> Owned {
    try list(arguments.filter { !$0.isGivenByPlace }) { (argument) throws(Raise) in
      let node = try begin("keyword")
      if case .keyword(let keyword) = argument.kind { node.set("arg", name(keyword)) } else { node.set("arg", .none) }
      node.set("value", try expression(argument.value))
      return place(node, argument.span)
    }
  }

  private func parameter(_ parameter: Parameter) throws(Raise) -> Owned {
    let node = try begin("arg")
    node.set("arg", name(parameter.identifier.name))
    node.set("annotation", try optional(parameter.annotation, expression))
    node.set("type_comment", .none)
    let span = parameter.identifier.span
    return place(node, parameter.annotation.map { span.through($0.span) } ?? span)
  }

  /// The parameters of a function or lambda.
  func parameters(_ parameters: Parameters) throws(Raise) -> Owned {
    let node = try begin("arguments")
    let defaults = (parameters.positionalOnly + parameters.regular).compactMap(\.defaultValue)
    node.set("posonlyargs", try list(parameters.positionalOnly, parameter))
    node.set("args", try list(parameters.regular, parameter))
    node.set("vararg", try optional(parameters.variadic, parameter))
    node.set("kwonlyargs", try list(parameters.keywordOnly, parameter))
    node.set("kw_defaults", try list(parameters.keywordOnly) { (each) throws(Raise) in try optional(each.defaultValue, expression) })
    node.set("kwarg", try optional(parameters.keywords, parameter))
    node.set("defaults", try expressions(defaults))
    return node.finish()
  }
}

extension Argument {
  fileprivate var isGivenByPlace: Bool {
    switch kind {
    case .positional, .starred: true
    case .keyword, .doubleStarred: false
    }
  }
}
