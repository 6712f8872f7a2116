// Declaring a native module: its functions, constants and types in one place. The closure runs once in each interpreter, on first import.

struct ModuleSpec: Sendable {
  let name: StaticString
  let doc: StaticString
  private let define: @Sendable (inout ModuleBuilder) throws(Raise) -> Void

  init(_ name: StaticString, doc: StaticString, _ define: @escaping @Sendable (inout ModuleBuilder) throws(Raise) -> Void) {
    self.name = name
    self.doc = doc
    self.define = define
  }

  /// Makes the module in an interpreter.
  func make(_ vm: VM) throws(Raise) -> Owned {
    let module = vm.newModule(name: vm.intern(name), doc: vm.string(doc))
    var builder = ModuleBuilder(module: module.value.cast(), vm: vm)
    try define(&builder)
    return module
  }
}

/// What a module spec's closure talks to.
struct ModuleBuilder: MethodCollector {
  typealias Object = Value
  let module: ModulePointer
  let vm: VM
  /// The module's name; empty for `builtins`, whose functions go without.
  let owner: String
  var isModule: Bool { true }
  var collectsMethods: Bool { true }

  init(module: ModulePointer, vm: VM) {
    self.module = module
    self.vm = vm
    let name = module.dict.getInterned(vm.name(.name)).map { vm.text($0) } ?? ""
    owner = name == "builtins" ? "" : name
  }

  mutating func add(_ method: NativeMethod) {
    let function = vm.newBuiltinFunction(method, receiver: .none, module: module)
    set(vm.intern(method.name), function.value)
  }

  func constant(_ name: StaticString, _ value: consuming Owned) { set(vm.intern(name), value.value) }
  func constant(_ name: StaticString, _ value: Int) { constant(name, vm.int(value)) }
  func constant(_ name: StaticString, _ value: Double) { constant(name, vm.float(value)) }
  func constant(_ name: StaticString, _ value: String) { constant(name, vm.string(value)) }
  /// A constant that costs much and is hardly ever asked for: made when somebody asks.
  func constant(_ name: StaticString, later make: @escaping @Sendable (VM) -> Owned) {
    vm.interpreter.laterConstants.append(LaterConstant(module: module, name: name, make: make))
  }
  func type(_ name: StaticString, _ type: TypePointer) { set(vm.intern(name), type.value) }

  /// The name is borrowed as an `Owned`: a temporary one would die before the call if only its value were passed.
  private func set(_ name: borrowing Owned, _ value: Value) {
    let namespace: DictPointer = module.pointee.namespace.cast()
    namespace.setInterned(name.value, value)
  }
}

/// A constant of a module that is not made yet.
struct LaterConstant {
  let module: ModulePointer
  let name: StaticString
  let make: @Sendable (VM) -> Owned
}

extension VM {
  /// Makes what a module still lacks of its constants. Says whether there was anything.
  @discardableResult func makeLaterConstants(of module: ModulePointer) -> Bool {
    let constants = interpreter.laterConstants
    guard constants.contains(where: { $0.module == module }) else { return false }
    interpreter.laterConstants.removeAll { $0.module == module }
    for constant in constants where constant.module == module && module.dict.getInterned(word(constant.name)) == nil {
      let value = constant.make(self)
      module.dict.setInterned(word(constant.name), value.value)
    }
    return true
  }
}
