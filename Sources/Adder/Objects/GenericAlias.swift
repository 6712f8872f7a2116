// types.GenericAlias: `list[int]`. It stands for its origin, and remembers the arguments.

typealias GenericAliasPointer = UnsafeMutablePointer<GenericAliasObject>

struct GenericAliasObject: HeapLayout {
  var header: ObjectHeader
  var origin: Value
  /// A tuple.
  var arguments: Value
  /// A tuple of the type variables among the arguments; `.unbound` until asked for.
  var parameters: Value
  /// `*tuple[int]`
  var isUnpacked: Bool
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "types.GenericAlias" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.pointee.types.genericAlias) }
}

extension VM {
  /// `origin[arguments]`; anything but a tuple is one argument.
  /// - Parameter type: `types.GenericAlias`, for nil, or a subclass.
  func newGenericAlias(origin: Value, arguments: Value, isUnpacked: Bool = false, type: TypePointer? = nil) -> Owned {
    let all = isTuple(arguments) ? Owned(retaining: arguments) : tuple(arguments)
    origin.retain()
    let plain = pointee.types.genericAlias
    let alias =
      type == nil || type == plain ? make(GenericAliasObject.self, plain) : makeInstance(GenericAliasObject.self, type.unsafelyUnwrapped)
    alias.pointee.origin = origin
    alias.pointee.arguments = all.take()
    alias.pointee.parameters = .unbound
    alias.pointee.isUnpacked = isUnpacked
    alias.pointee.weakReferences = nil
    return Owned(alias)
  }

  /// An argument as a generic alias or a union shows it: classes by their names.
  func typeArgumentText(_ value: Value) throws(Raise) -> String {
    if value == .ellipsis { return "..." }
    if value.isExactly(pointee.types.genericAlias) { return try reprText(value) }
    // Whatever has an origin and arguments shows itself.
    if value.isObject, try attributeIfPresent(value, "__origin__") != nil, try attributeIfPresent(value, "__args__") != nil {
      return try reprText(value)
    }
    if isType(value) { return displayName(of: value.cast()) }
    if let qualified = try attributeIfPresent(value, .qualname), let module = try attributeIfPresent(value, .module), !module.value.isNone {
      let text = try strText(qualified.value)
      let moduleText = try strText(module.value)
      return moduleText == "builtins" ? text : moduleText + "." + text
    }
    return try reprText(value)
  }

  fileprivate func aliasParameters(_ alias: GenericAliasPointer) throws(Raise) -> Value {
    if !alias.pointee.parameters.isUnbound { return alias.pointee.parameters }
    let found = newList()
    let owned = Owned(found)
    try collectParameters(alias.pointee.arguments.cast(), into: found)
    let tuple = try tupleFrom(owned.value)
    alias.pointee.parameters = tuple.take()
    return alias.pointee.parameters
  }

  /// Type variables (whatever has `__typing_subst__`), each once, in order.
  func collectParameters(_ arguments: TuplePointer, into found: ListPointer) throws(Raise) {
    func add(_ value: Value) {
      for index in 0..<found.count where found[index] == value { return }
      found.append(value)
    }
    for index in 0..<arguments.count {
      let argument = arguments[index]
      if isType(argument) { continue }
      let substitution = try attributeIfPresent(argument, "__typing_subst__")
      if substitution != nil {
        add(argument)
      } else if let inner = try attributeIfPresent(argument, .parameters), isTuple(inner.value) {
        let tuple: TuplePointer = inner.value.cast()
        for position in 0..<tuple.count { add(tuple[position]) }
      }
    }
  }

  /// `alias[arguments]`: the parameters replaced by the arguments.
  fileprivate func substitute(_ alias: GenericAliasPointer, _ key: Value) throws(Raise) -> Owned {
    let all = try substituted(Value(alias), alias.pointee.arguments.cast(), parameters: aliasParameters(alias).cast(), key)
    return newGenericAlias(origin: alias.pointee.origin, arguments: all.value, isUnpacked: alias.pointee.isUnpacked)
  }

  /// A tuple of the arguments of an alias or a union, with `parameters` replaced by what `key` says.
  func substituted(_ generic: Value, _ arguments: TuplePointer, parameters: TuplePointer, _ key: Value) throws(Raise) -> Owned {
    if parameters.count == 0 { throw typeError("\(try reprText(generic)) is not a generic class") }
    let given = try preparedArguments(generic, parameters, key)
    let items: TuplePointer = given.value.cast()
    if items.count != parameters.count {
      throw typeError(
        "Too \(items.count > parameters.count ? "many" : "few") arguments for \(try reprText(generic)); actual \(items.count), expected \(parameters.count)"
      )
    }
    let result = newList(capacity: arguments.count)
    let owned = Owned(result)
    for index in 0..<arguments.count {
      let argument = arguments[index]
      if isType(argument) {
        result.append(argument)
        continue
      }
      let replaced: Owned
      if let position = (0..<parameters.count).first(where: { parameters[$0] == argument }) {
        replaced = try callMethod(argument, "__typing_subst__", items[position])
      } else {
        replaced = try substituted(inside: argument, parameters, items)
      }
      // `*Ts` becomes several arguments.
      if isTuple(replaced.value), let isUnpacked = try attributeIfPresent(argument, "__typing_is_unpacked_typevartuple__"), try truth(isUnpacked) {
        result.append(contentsOf: self.items(of: replaced.value))
      } else {
        result.append(replaced.value)
      }
    }
    return try tupleFrom(owned.value)
  }

  /// What is given for the parameters, after those that want to have looked it through: a tuple.
  private func preparedArguments(_ generic: Value, _ parameters: TuplePointer, _ key: Value) throws(Raise) -> Owned {
    var given = try unpackedArguments(key)
    for index in 0..<parameters.count {
      guard let prepare = try attributeIfPresent(parameters[index], "__typing_prepare_subst__") else { continue }
      let prepared = try call(prepare.value, generic, given.value)
      given = try tupleFrom(prepared.value)
    }
    return given
  }

  /// What stands between the brackets as a tuple, with `*tuple[int, str]` being two arguments.
  private func unpackedArguments(_ key: Value) throws(Raise) -> Owned {
    let all = isTuple(key) ? Owned(retaining: key) : tuple(key)
    let items: TuplePointer = all.value.cast()
    let result = newList(capacity: items.count)
    let owned = Owned(result)
    for index in 0..<items.count {
      let inner = isType(items[index]) ? nil : try attributeIfPresent(items[index], "__typing_unpacked_tuple_args__")
      if let inner, isTuple(inner.value) {
        let arguments: TuplePointer = inner.value.cast()
        if arguments.count == 0 || arguments[arguments.count - 1] != .ellipsis {
          result.append(contentsOf: self.items(of: inner.value))
          continue
        }
      }
      result.append(items[index])
    }
    return try tupleFrom(owned.value)
  }

  /// An argument with the parameters in it replaced.
  private func substituted(inside argument: Value, _ parameters: TuplePointer, _ items: TuplePointer) throws(Raise) -> Owned {
    guard let inner = try attributeIfPresent(argument, .parameters), isTuple(inner.value), (inner.value.cast() as TuplePointer).count > 0 else {
      return Owned(retaining: argument)
    }
    let innerParameters: TuplePointer = inner.value.cast()
    var chosen: [Value] = []
    for position in 0..<innerParameters.count {
      let parameter = innerParameters[position]
      guard let at = (0..<parameters.count).first(where: { parameters[$0] == parameter }) else {
        chosen.append(parameter)
        continue
      }
      if type(of: parameter).pointee.slots.iterate != nil, isTuple(items[at]) {
        chosen.append(contentsOf: self.items(of: items[at]))
      } else {
        chosen.append(items[at])
      }
    }
    let key = tuple(chosen)
    return try getItem(argument, key.value)
  }
}

extension GenericAliasObject {
  /// Names that the alias answers itself; all others are the origin's.
  private static let ownNames: Set<String> = [
    "__class__", "__origin__", "__args__", "__unpacked__", "__parameters__", "__typing_unpacked_tuple_args__", "__mro_entries__",
    "__reduce_ex__", "__reduce__", "__copy__", "__deepcopy__",
  ]

  static let spec = TypeSpec(
    GenericAliasPointer.self, "GenericAlias", module: "types",
    doc: "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).",
    layout: TypeLayout(
      GenericAliasObject.self, weak: MemoryLayout<GenericAliasObject>.offset(of: \.weakReferences) ?? 0, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      let bound = try vm.bindPositional(arguments, "GenericAlias", least: 2, most: 2)
      return vm.newGenericAlias(origin: bound[0], arguments: bound[1], type: type)
    }
    t.repr { (alias, vm) throws(Raise) in
      let arguments: TuplePointer = alias.pointee.arguments.cast()
      var parts: [String] = []
      for index in 0..<arguments.count { parts.append(try vm.typeArgumentText(arguments[index])) }
      let star = alias.pointee.isUnpacked ? "*" : ""
      let inside = parts.isEmpty ? "()" : parts.joined(separator: ", ")
      return vm.string("\(star)\(try vm.typeArgumentText(alias.pointee.origin))[\(inside)]")
    }
    t.call { (alias, vm, arguments) throws(Raise) in
      let made = try vm.call(alias.pointee.origin, arguments)
      do throws(Raise) { try vm.setAttribute(made.value, .origClass, Value(alias)) } catch {
        guard vm.errorMatches(.attributeError) || vm.errorMatches(.typeError) else { throw error }
        vm.clearError()
      }
      return made
    }
    t.getAttribute { (alias, vm, name) throws(Raise) in
      let text = vm.text(name)
      if !ownNames.contains(text) { return try vm.getAttribute(alias.pointee.origin, name) }
      return try vm.genericGetAttribute(Value(alias), name)
    }
    t.getItem { (alias, vm, key) throws(Raise) in try vm.substitute(alias, key) }
    t.hash { (alias, vm) throws(Raise) in
      let hash = try vm.hash(alias.pointee.origin) ^ vm.hash(alias.pointee.arguments)
      return hash == -1 ? -2 : hash
    }
    t.compare { (left, vm, other, operation) throws(Raise) in
      guard operation == .equal || operation == .notEqual, accepts(other, vm) else { return .notImplemented }
      let right: GenericAliasPointer = other.cast()
      var same = left.pointee.isUnpacked == right.pointee.isUnpacked
      if same { same = try vm.isEqual(left.pointee.origin, right.pointee.origin) }
      if same { same = try vm.isEqual(left.pointee.arguments, right.pointee.arguments) }
      return Owned(Value(same == (operation == .equal)))
    }
    t.number(.bitOr) { (vm, left, right) throws(Raise) in vm.unionOf(left, right) }
    t.iterate { (alias, vm) in vm.newIndexIterator(vm.pointee.types.aliasIterator, Value(alias)) }
    t.member("__origin__", "") { (alias, vm) throws(Raise) in Owned(retaining: alias.pointee.origin) }
    t.member("__args__", "") { (alias, vm) throws(Raise) in Owned(retaining: alias.pointee.arguments) }
    t.attribute("__parameters__", "Type variables in the GenericAlias.") { (alias, vm) throws(Raise) in
      Owned(retaining: try vm.aliasParameters(alias))
    }
    t.member("__unpacked__", "") { (alias, vm) throws(Raise) in Owned(Value(alias.pointee.isUnpacked)) }
    t.attribute("__typing_unpacked_tuple_args__", "") { (alias, vm) throws(Raise) in
      let isTuple = alias.pointee.isUnpacked && alias.pointee.origin == vm.pointee.types.tuple.value
      return isTuple ? Owned(retaining: alias.pointee.arguments) : .none
    }
    t.method("__mro_entries__(bases, /)", "") { (alias, vm, bases: Value) throws(Raise) in vm.tuple(alias.pointee.origin) }
    t.method("__instancecheck__(instance, /)", "") { (alias, vm, value: Value) throws(Raise) -> Owned in
      throw vm.typeError("isinstance() argument 2 cannot be a parameterized generic")
    }
    t.method("__subclasscheck__(cls, /)", "") { (alias, vm, value: Value) throws(Raise) -> Owned in
      throw vm.typeError("issubclass() argument 2 cannot be a parameterized generic")
    }
    t.method("__dir__()", "") { (alias, vm) throws(Raise) in
      let names = try vm.dir(alias.pointee.origin)
      let list: ListPointer = names.value.cast()
      for name in ownNames.sorted() {
        let word = vm.intern(name)
        if try !vm.contains(names.value, word.value) { list.append(word.value) }
      }
      return names
    }
    t.method("__reduce__()", "") { (alias, vm) throws(Raise) in
      let arguments = vm.tuple(alias.pointee.origin, alias.pointee.arguments)
      return vm.tuple(vm.pointee.types.genericAlias.value, arguments.value)
    }
    t.traverse { (alias, visit) in
      visit(alias.pointee.origin)
      visit(alias.pointee.arguments)
      visit(alias.pointee.parameters)
    }
  }
}

/// The iterator of `*list[int]`: it gives the unpacked alias, once.
enum GenericAliasIterator {
  static let spec = TypeSpec(
    IndexIteratorPointer.self, "generic_alias_iterator", doc: "", layout: TypeLayout(IndexIteratorObject.self, leavesLookup: true)
  ) { t in
    t.traverse { (iterator, visit) in iterator.visit(visit) }
    t.iterateSelf()
    t.next { (iterator, vm) in
      if iterator.isExhausted { return nil }
      let alias: GenericAliasPointer = iterator.pointee.source.cast()
      let unpacked = vm.newGenericAlias(origin: alias.pointee.origin, arguments: alias.pointee.arguments, isUnpacked: true)
      iterator.exhaust()
      return unpacked
    }
    t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) in
      vm.reducedIterator(iterator.isExhausted ? vm.tuple() : Owned(retaining: iterator.pointee.source))
    }
  }
}
