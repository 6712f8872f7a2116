// The native part of `functools`: the module `_functools`. What is not called in hot places is in Library/functools.py.

import AdderSyntax

enum FunctoolsModule {
  static let spec = ModuleSpec("_functools", doc: "Tools that operate on functions.") { m throws(Raise) in
    let vm = m.vm
    m.type("partial", vm.partialType)
    m.type("_lru_cache_wrapper", vm.systemType(.cachedFunction, CachedFunctionObject.spec))
    m.function("cmp_to_key(mycmp)", "Makes a key function of a function that compares.") { (vm, compare: Value) -> Owned in
      vm.newComparisonKey(compare: compare, object: .unbound)
    }
    m.function("_resemble(wrapper, wrapped, /)", "What update_wrapper() assigns, from one function to another.") {
      (vm, wrapper: FunctionPointer, wrapped: FunctionPointer) -> Void in
      if wrapped.pointee.annotations.isUnbound { wrapped.pointee.annotations = Value(vm.newDict()) }
      replaceValue(&wrapper.pointee.module, wrapped.pointee.module)
      replaceValue(&wrapper.pointee.name, wrapped.pointee.name)
      replaceValue(&wrapper.pointee.qualifiedName, wrapped.pointee.qualifiedName)
      replaceValue(&wrapper.pointee.doc, wrapped.pointee.doc)
      replaceValue(&wrapper.pointee.annotations, wrapped.pointee.annotations)
    }
    m.function("reduce(function, iterable, initial=None, /) @unpack", "Folds an iterable with a function of two arguments, from left to right.") {
      (vm, function: Value, iterable: Value, initial: Value?) throws(Raise) in try vm.reduce(function, iterable, initial)
    }
  }
}

extension VM {
  fileprivate func reduce(_ function: Value, _ iterable: Value, _ initial: Value?) throws(Raise) -> Owned {
    let iterator: Owned
    do throws(Raise) { iterator = try self.iterator(iterable) } catch {
      if errorMatches(.typeError) { replaceError(.typeError, "reduce() arg 2 must support iteration") }
      throw error
    }
    guard var total = try initial == nil ? next(iterator.value) : Owned(retaining: initial ?? .none) else {
      throw typeError("reduce() of empty iterable with no initial value")
    }
    while let item = try next(iterator.value) {
      let result = try call(function, total.value, item.value)
      total = result
    }
    return total
  }
}

// MARK: - cmp_to_key

typealias ComparisonKeyPointer = UnsafeMutablePointer<ComparisonKeyObject>

/// The key function that `cmp_to_key` gives, and the keys that it makes.
struct ComparisonKeyObject: HeapLayout {
  var header: ObjectHeader
  var compare: Value
  /// `.unbound` in the key function itself.
  var object: Value

  static var typeName: StaticString { "functools.KeyWrapper" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.comparisonKeyType) }
}

extension VM {
  fileprivate var comparisonKeyType: TypePointer { systemType(.comparisonKey, ComparisonKeyObject.spec) }

  fileprivate func newComparisonKey(compare: Value, object: Value) -> Owned {
    let key = make(ComparisonKeyObject.self, comparisonKeyType)
    compare.retain()
    object.retain()
    key.pointee.compare = compare
    key.pointee.object = object
    return Owned(key)
  }
}

extension ComparisonKeyObject {
  private static let caller = NativeMethod(.staticMethod, "K(obj)", "", owner: "") { (vm, receiver, bound, _) throws(Raise) in
    vm.newComparisonKey(compare: (receiver.cast() as ComparisonKeyPointer).pointee.compare, object: bound[0])
  }

  static let spec = TypeSpec(
    ComparisonKeyPointer.self, "KeyWrapper", module: "functools", doc: "A key that compares as a function says.",
    layout: TypeLayout(ComparisonKeyObject.self)
  ) { t in
    t.traverse { (key, visit) in
      visit(key.pointee.compare)
      visit(key.pointee.object)
    }
    t.call { (key, vm, arguments) throws(Raise) in try caller.call(vm, Value(key), arguments) }
    t.compare { (key, vm, other, operation) throws(Raise) in
      guard other.isObject, other.object.pointee.type == vm.type(of: Value(key)) else { throw vm.typeError("other argument must be K instance") }
      let (left, right) = (key.pointee.object, (other.cast() as ComparisonKeyPointer).pointee.object)
      if left.isUnbound || right.isUnbound { throw vm.raise(.attributeError, "object") }
      let function = Owned(retaining: key.pointee.compare)
      let answer = try vm.call(function.value, left, right)
      if answer.value.isSmallInt { return Owned(Value(vm.compareInts(answer.value.smallInt, 0, operation))) }
      return try vm.compare(answer.value, .smallInt(0), operation)
    }
    t.unhashable()
    t.member(
      "obj", "Value wrapped by a key function.",
      get: { (key, _) in Owned(retaining: key.pointee.object.isUnbound ? .none : key.pointee.object) },
      set: { (key, _, value) in key.pointee.object.assign(taking: Owned(retaining: value ?? .unbound)) })
  }
}
