// dropwhile, takewhile, filterfalse and starmap: a function, and an iterator whose items it is asked about. compress.

typealias SelectionPointer = UnsafeMutablePointer<SelectionObject>
typealias CompressPointer = UnsafeMutablePointer<CompressObject>

struct SelectionObject: HeapLayout {
  var header: ObjectHeader
  var function: Value
  var iterator: Value
  /// dropwhile has found its first item; takewhile has found its end.
  var isDecided: Bool

  static var typeName: StaticString { "iterator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool {
    [(SystemType.dropWhile, dropWhileSpec), (.takeWhile, takeWhileSpec), (.filterFalse, filterFalseSpec), (.starMap, starMapSpec)]
      .contains { vm.isInstance(value, of: vm.systemType($0.0, $0.1)) }
  }
}

extension SelectionObject {
  private typealias Builder = TypeBuilder<SelectionPointer>

  @inline(__always) private static func common(_ t: inout Builder, _ name: StaticString) {
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkPositional(arguments, type, name, 2...2)
      let iterator = try vm.iterator(arguments[1])
      let function = Owned(retaining: arguments[0])
      let selection = vm.makeInstance(SelectionObject.self, type)
      selection.pointee.function = function.take()
      selection.pointee.iterator = iterator.take()
      selection.pointee.isDecided = false
      return Owned(selection)
    }
    t.traverse { (selection, visit) in
      visit(selection.pointee.function)
      visit(selection.pointee.iterator)
    }
    t.iterateSelf()
  }

  @inline(__always) private static func reduce(_ t: inout Builder) {
    t.method("__reduce__()", "What remakes the iterator.") { (selection, vm) in
      vm.reduced(Value(selection), vm.tuple(selection.pointee.function, selection.pointee.iterator))
    }
  }

  @inline(__always) private static func reduceWithState(_ t: inout Builder) {
    t.method("__reduce__()", "What remakes the iterator.") { (selection, vm) in
      let state = Owned(Value.smallInt(selection.pointee.isDecided ? 1 : 0))
      return vm.reduced(Value(selection), vm.tuple(selection.pointee.function, selection.pointee.iterator), state: state)
    }
    t.method("__setstate__(state, /)", "Sets whether the predicate has decided.") { (selection, vm, state: Bool) in
      selection.pointee.isDecided = state
    }
  }

  static let dropWhileSpec = TypeSpec(
    SelectionPointer.self, "dropwhile", module: "itertools", doc: "Leaves out items while the predicate is true of them, and gives all that follow.",
    layout: TypeLayout(SelectionObject.self, flags: [.isBaseType])
  ) { t in
    common(&t, "dropwhile")
    reduceWithState(&t)
    t.next { (selection, vm) throws(Raise) in
      let iterator = Owned(retaining: selection.pointee.iterator)
      while let item = try vm.next(iterator.value) {
        if selection.pointee.isDecided { return item }
        if try !vm.asks(selection.pointee.function, item.value) {
          selection.pointee.isDecided = true
          return item
        }
      }
      return nil
    }
  }

  static let takeWhileSpec = TypeSpec(
    SelectionPointer.self, "takewhile", module: "itertools", doc: "Gives items as long as the predicate is true of them.",
    layout: TypeLayout(SelectionObject.self, flags: [.isBaseType])
  ) { t in
    common(&t, "takewhile")
    reduceWithState(&t)
    t.next { (selection, vm) throws(Raise) in
      if selection.pointee.isDecided { return nil }
      let iterator = Owned(retaining: selection.pointee.iterator)
      guard let item = try vm.next(iterator.value) else { return nil }
      if try vm.asks(selection.pointee.function, item.value) { return item }
      selection.pointee.isDecided = true
      return nil
    }
  }

  static let filterFalseSpec = TypeSpec(
    SelectionPointer.self, "filterfalse", module: "itertools",
    doc: "Gives the items of which the function is false; with None for a function, those that are false themselves.",
    layout: TypeLayout(SelectionObject.self, flags: [.isBaseType])
  ) { t in
    common(&t, "filterfalse")
    reduce(&t)
    t.next { (selection, vm) throws(Raise) in
      let iterator = Owned(retaining: selection.pointee.iterator)
      let testsTruth = selection.pointee.function.isNone || selection.pointee.function == vm.pointee.types.bool.value
      while let item = try vm.next(iterator.value) {
        if testsTruth {
          if try !vm.truth(item.value) { return item }
        } else if try !vm.asks(selection.pointee.function, item.value) {
          return item
        }
      }
      return nil
    }
  }

  static let starMapSpec = TypeSpec(
    SelectionPointer.self, "starmap", module: "itertools", doc: "Calls the function with the items of each item as arguments, and gives the results.",
    layout: TypeLayout(SelectionObject.self, flags: [.isBaseType])
  ) { t in
    common(&t, "starmap")
    reduce(&t)
    t.next { (selection, vm) throws(Raise) in
      let iterator = Owned(retaining: selection.pointee.iterator)
      guard let item = try vm.next(iterator.value) else { return nil }
      let function = Owned(retaining: selection.pointee.function)
      let arguments = item.value.isExactly(vm.pointee.types.tuple) ? item : try vm.tupleFrom(item.value)
      let values: TuplePointer = arguments.value.cast()
      return try vm.call(function.value, Arguments(values.pointee.items, count: values.count))
    }
  }
}

extension VM {
  /// The truth of what a predicate says.
  @inline(__always) func asks(_ predicate: Value, _ item: Value) throws(Raise) -> Bool {
    let function = Owned(retaining: predicate)
    let answer = try call(function.value, item)
    return try truth(answer.value)
  }
}

struct CompressObject: HeapLayout {
  var header: ObjectHeader
  var data: Value
  var selectors: Value

  static var typeName: StaticString { "compress" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.systemType(.compress, spec)) }
}

extension CompressObject {
  private static let constructor = NativeMethod(.staticMethod, "compress(data, selectors)", "", owner: "") { (vm, type, bound, _) throws(Raise) in
    let data = try vm.iterator(bound[0])
    let selectors = try vm.iterator(bound[1])
    let compress = vm.makeInstance(CompressObject.self, type.cast())
    compress.pointee.data = data.take()
    compress.pointee.selectors = selectors.take()
    return Owned(compress)
  }

  static let spec = TypeSpec(
    CompressPointer.self, "compress", module: "itertools", doc: "Gives the items of data whose selector is true.",
    layout: TypeLayout(CompressObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try constructor.call(vm, type.value, arguments) }
    t.traverse { (compress, visit) in
      visit(compress.pointee.data)
      visit(compress.pointee.selectors)
    }
    t.iterateSelf()
    t.next { (compress, vm) throws(Raise) in
      let data = Owned(retaining: compress.pointee.data)
      let selectors = Owned(retaining: compress.pointee.selectors)
      while let item = try vm.next(data.value), let selector = try vm.next(selectors.value) {
        if try vm.truth(selector.value) { return item }
      }
      return nil
    }
    t.method("__reduce__()", "What remakes the iterator.") { (compress, vm) in
      vm.reduced(Value(compress), vm.tuple(compress.pointee.data, compress.pointee.selectors))
    }
  }
}
