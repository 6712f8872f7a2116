// builtin_function_or_method: a function written in Swift, of a module or bound to an object.

typealias BuiltinFunctionPointer = UnsafeMutablePointer<BuiltinFunctionObject>

struct BuiltinFunctionObject: HeapLayout {
  var header: ObjectHeader
  var code: Unmanaged<NativeMethod>
  /// What a method is bound to; `.none` for functions of modules.
  var receiver: Value
  /// The module of a function; `.unbound` for methods.
  var module: Value
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "builtin_function_or_method" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.builtinFunction) }
}

extension UnsafeMutablePointer<BuiltinFunctionObject> {
  @inline(__always) var method: NativeMethod { pointee.code._withUnsafeGuaranteedRef { $0 } }
  @inline(__always) var intrinsic: NativeMethod.Intrinsic { pointee.code._withUnsafeGuaranteedRef { $0.intrinsic } }

  /// A function of a module, not a method of an object (which may be None).
  func isPlain(_ vm: VM) -> Bool {
    let receiver = pointee.receiver
    return receiver.isNone ? method.kind == .function : vm.type(of: receiver) == vm.pointee.types.module
  }
}

extension VM {
  /// A function of a module (`receiver` `.none`), or a method bound to `receiver`.
  func newBuiltinFunction(_ method: NativeMethod, receiver: Value, module: ModulePointer? = nil) -> Owned {
    receiver.retain()
    let moduleValue = module.map { Value($0) } ?? .unbound
    moduleValue.retain()
    let function = heap.makeContainer(pointee.types.builtinFunction, sizeClass: SizeClass.of(MemoryLayout<BuiltinFunctionObject>.size))
      .assumingMemoryBound(to: BuiltinFunctionObject.self)
    function.pointee.code = Unmanaged.passRetained(method)
    function.pointee.receiver = receiver
    function.pointee.module = moduleValue
    function.pointee.weakReferences = nil
    return Owned(function)
  }

  /// Calls the code of a builtin function; the function is alive meanwhile.
  @inline(__always) func callBuiltin(_ function: BuiltinFunctionPointer, _ arguments: Arguments) throws(Raise) -> Owned {
    try function.pointee.code.call(self, function.pointee.receiver, arguments, isBound: true)
  }

  @inline(__always) func callIntrinsic(_ intrinsic: NativeMethod.Intrinsic, _ argument: Value) throws(Raise) -> Owned {
    try int(intrinsic == .length ? length(argument) : hash(argument))
  }

  /// `__text_signature__`: with the receiver in front for methods.
  func textSignature(_ method: NativeMethod) -> Owned {
    if UnsignedFunctions.contains(method.name, of: method.owner.isEmpty ? "builtins" : method.owner) { return .none }
    let signature = method.signature
    let first: String
    switch method.kind {
    case .function: first = "$module"
    case .method: first = "$self"
    case .classMethod: first = "$type"
    case .staticMethod:
      guard method.name == "__new__" else { return string(signature.text) }
      return string("($type, " + signature.text.dropFirst())
    }
    let rest = signature.text.dropFirst()
    // The receiver itself can only be given by position; functions of nothing but `*x` do not say so.
    let hasSlash = signature.positionalOnly > 0 || (method.kind == .function && signature.isVariadic && rest.utf8.allSatisfy { $0 != 44 })
    return string("(" + first + (hasSlash ? ", " : rest == ")" ? ", /" : ", /, ") + rest)
  }
}

extension BuiltinFunctionObject {
  static let spec = TypeSpec(
    BuiltinFunctionPointer.self, "builtin_function_or_method", doc: "",
    layout: TypeLayout(BuiltinFunctionObject.self, weak: MemoryLayout<BuiltinFunctionObject>.offset(of: \.weakReferences) ?? 0)
  ) { t in
    t.call { (function, vm, arguments) throws(Raise) in try vm.callBuiltin(function, arguments) }
    t.repr { (function, vm) throws(Raise) in
      let name = function.method.name
      if function.isPlain(vm) { return vm.string("<built-in function \(name)>") }
      let receiver = function.pointee.receiver
      return vm.string("<built-in method \(name) of \(vm.typeName(of: receiver)) object at \(vm.addressText(receiver))>")
    }
    t.hash { (function, vm) throws(Raise) in
      let hash = vm.identityHash(function.pointee.receiver) &* 31 &+ Int(bitPattern: function.pointee.code.toOpaque()) >> 4
      return hash == -1 ? -2 : hash
    }
    t.compare { (function, vm, other, operation) throws(Raise) in
      guard operation == .equal || operation == .notEqual, BuiltinFunctionObject.accepts(other, vm) else { return .notImplemented }
      let right: BuiltinFunctionPointer = other.cast()
      let same =
        function.pointee.receiver == right.pointee.receiver && function.pointee.code.toOpaque() == right.pointee.code.toOpaque()
      return Owned(Value(same == (operation == .equal)))
    }
    t.attribute("__name__", "") { (function, vm) throws(Raise) in vm.string(function.method.name) }
    t.attribute("__qualname__", "") { (function, vm) throws(Raise) in
      let receiver = function.pointee.receiver
      if function.isPlain(vm) { return vm.string(function.method.name) }
      let type: TypePointer = vm.isType(receiver) ? receiver.cast() : vm.type(of: receiver)
      return vm.string(vm.text(vm.qualifiedName(of: type)) + "." + function.method.name)
    }
    t.attribute("__doc__", "") { (function, vm) throws(Raise) in vm.docValue(function.method.doc) }
    t.attribute("__self__", "") { (function, vm) throws(Raise) in
      if !function.pointee.module.isUnbound { return Owned(retaining: function.pointee.module) }
      return Owned(retaining: function.pointee.receiver)
    }
    t.member("__module__", "") { (function, vm) throws(Raise) in
      guard !function.pointee.module.isUnbound else { return .none }
      let namespace: DictPointer = (function.pointee.module.cast() as ModulePointer).pointee.namespace.cast()
      return Owned(retaining: namespace.getInterned(vm.name(.name)) ?? .none)
    }
    t.attribute("__text_signature__", "") { (function, vm) throws(Raise) in vm.textSignature(function.method) }
    t.method("__reduce__()", "") { (function, vm) throws(Raise) in
      if function.pointee.receiver.isNone { return vm.string(function.method.name) }
      let getattr = vm.builtin("getattr")
      let name = vm.string(function.method.name)
      let arguments = vm.tuple(function.pointee.receiver, name.value)
      return vm.tuple(getattr.value, arguments.value)
    }
    t.traverse { (function, visit) in
      visit(function.pointee.receiver)
      visit(function.pointee.module)
    }
    t.dismantle { (function, _) in function.pointee.code.release() }
  }
}

extension VM {
  /// `0x7f…`: an object's address as reprs show it.
  func addressText(_ value: Value) -> String { "0x" + String(value.bits, radix: 16) }

  /// `<A object at 0x…>`, what `object.__repr__` gives.
  func defaultRepr(_ value: Value) -> Owned {
    let type = type(of: value)
    return string("<\(displayName(of: type)) object at \(addressText(value))>")
  }

  /// A doc string, None where it is empty.
  func docValue(_ doc: StaticString) -> Owned { doc.utf8CodeUnitCount == 0 ? .none : string(doc) }

  /// Something of the `builtins` module; None where it is not there.
  func builtin(_ name: StaticString) -> Owned {
    guard pointee.builtins.isObject else { return .none }
    let word = intern(name)
    return Owned(retaining: (pointee.builtins.cast() as DictPointer).getInterned(word.value) ?? .none)
  }
}
