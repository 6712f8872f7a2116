// Tuples whose items have names too: `sys.version_info`, `time.struct_time` and their like.

/// The names of the items of such a type.
struct StructFields: Sendable {
  let typeName: StaticString
  let fields: [StaticString]
  /// The name for `repr` and messages, with the module if it has one.
  let fullName: String

  init(_ typeName: StaticString, module: String, _ fields: [StaticString]) {
    self.typeName = typeName
    self.fields = fields
    fullName = module.isEmpty ? typeName.description : module + "." + typeName.description
  }

  /// - Parameter canBeCalled: whether programs can make instances, of a sequence of all items.
  func spec(module: StaticString, doc: StaticString, canBeCalled: Bool = true) -> TypeSpec {
    let names = self
    return TypeSpec(
      TuplePointer.self, typeName, module: module, doc: doc, layout: TypeLayout(TupleObject.self, itemSize: 8, kind: .tuple, flags: [.isTuple])
    ) { t in
      t.construct { (type, vm, arguments) throws(Raise) in
        guard canBeCalled else { throw vm.typeError("cannot create '\(names.fullName)' instances") }
        return try names.make(type, arguments, vm)
      }
      names.define(&t)
    }
  }

  private func make(_ type: TypePointer, _ arguments: Arguments, _ vm: VM) throws(Raise) -> Owned {
    let bound = try vm.bindNamed(arguments, "structseq", ["sequence", "dict"], required: 1)
    let items: Owned
    do throws(Raise) { items = try vm.tupleFrom(bound[0]) } catch {
      guard vm.errorMatches(.typeError) else { throw error }
      vm.clearError()
      throw vm.typeError("constructor requires a sequence")
    }
    if !bound[1].isUnbound && !vm.isDict(bound[1]) { throw vm.typeError("\(fullName)() takes a dict as second arg, if any") }
    let given: TuplePointer = items.value.cast()
    guard given.count == fields.count else {
      throw vm.typeError("\(fullName)() takes a \(fields.count)-sequence (\(given.count)-sequence given)")
    }
    return vm.structSequence(type, vm.tuple(copying: UnsafeBufferPointer(start: given.pointee.items, count: given.count)))
  }

  /// What all of them have.
  /// - Parameters:
  ///   - hidden: names of what is no item of the tuple; the type defines the attributes.
  ///   - unnamed: how many of the last items have a name in `repr` only.
  func define(_ t: inout TypeBuilder<TuplePointer>, hidden: [StaticString] = [], unnamed: Int = 0) {
    let names = self
    t.repr { (tuple, vm) throws(Raise) in
      var parts: [String] = []
      for (index, field) in names.fields.enumerated() { parts.append("\(field)=\(try vm.reprText(tuple[index]))") }
      return vm.string("\(names.fullName)(\(parts.joined(separator: ", ")))")
    }
    for (index, field) in fields.enumerated() {
      t.member(field, "") { (tuple, _) throws(Raise) in Owned(retaining: tuple[index]) }
    }
    t.constant("n_sequence_fields") { $0.int(names.fields.count) }
    t.constant("n_fields") { $0.int(names.fields.count + hidden.count) }
    t.constant("n_unnamed_fields") { $0.int(unnamed) }
    t.constant("__match_args__") { vm in
      let named = names.fields.dropLast(unnamed)
      let tuple = vm.newTuple(count: named.count)
      for index in named.indices { tuple.pointee.items[index] = .none }
      for (index, field) in named.enumerated() { tuple.pointee.items[index] = vm.intern(field).take() }
      return Owned(tuple)
    }
    t.method("__reduce__()", "") { (tuple, vm) throws(Raise) -> Owned in
      let plain = vm.tuple(copying: UnsafeBufferPointer(start: tuple.pointee.items, count: tuple.count))
      let others = Owned(vm.newDict())
      for name in hidden {
        let value = try vm.getAttribute(Value(tuple), vm.word(name))
        (others.value.cast() as DictPointer).setInterned(vm.word(name), value.value)
      }
      let arguments = vm.tuple(plain.value, others.value)
      return vm.tuple(vm.type(of: Value(tuple)).value, arguments.value)
    }
  }
}

extension VM {
  /// An instance of a struct sequence type whose items are those of a tuple that nobody else has.
  func structSequence(_ type: TypePointer, _ items: consuming Owned) -> Owned {
    let tuple: TuplePointer = items.value.cast()
    tuple.pointee.header.type = type
    return items
  }
}
