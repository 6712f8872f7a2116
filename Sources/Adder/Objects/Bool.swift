// bool: the two immediates True and False, which are ints too.

extension VM {
  @inline(__always) func bool(_ value: Bool) -> Owned { Owned(Value(value)) }
}

enum BoolObject {
  static let spec = TypeSpec(
    Value.self, "bool",
    doc: """
      bool(x) -> bool

      Returns True when the argument x is true, False otherwise.
      The builtins True and False are the only two instances of the class bool.
      The class bool is a subclass of the class int, and cannot be subclassed.
      """,
    layout: TypeLayout(IntObject.self, itemSize: 4, flags: [.isInt, .isLeaf])
  ) { t in
    t.construct { (_, vm, arguments) throws(Raise) in
      if arguments.hasKeywords { throw vm.typeError("bool() takes no keyword arguments") }
      if arguments.count > 1 { throw vm.typeError("bool expected at most 1 argument, got \(arguments.count)") }
      return Owned(Value(arguments.count == 1 ? try vm.truth(arguments[0]) : false))
    }
    t.repr { (value, vm) throws(Raise) in vm.intern(value == .true ? "True" : "False") }
    t.number(.bitAnd) { (vm, left, right) throws(Raise) in
      left.isBool && right.isBool ? Owned(Value(left == .true && right == .true)) : try vm.intAnd(left, right)
    }
    t.number(.bitOr) { (vm, left, right) throws(Raise) in
      left.isBool && right.isBool ? Owned(Value(left == .true || right == .true)) : try vm.intOr(left, right)
    }
    t.number(.bitXor) { (vm, left, right) throws(Raise) in
      left.isBool && right.isBool ? Owned(Value(left != right)) : try vm.intXor(left, right)
    }
  }
}
