// `_thread._local`, which is `threading.local`: an object whose attributes are other ones in each thread. The attribute word has the dict of the thread that
// used the object last; those of the others are put away in a table. A thread that comes for the first time gets an empty dict, and the `__init__` of a
// subclass fills it, with the arguments the object was made with.

typealias LocalPointer = UnsafeMutablePointer<LocalObject>

struct LocalObject: HeapLayout {
  var header: ObjectHeader
  var attributes: UInt
  var weakReferences: WeakReferencePointer?
  var table: Unmanaged<LocalTable>

  static var typeName: StaticString { "_thread._local" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.localType) }
}

/// What a `LocalObject` has besides the attributes of the thread that used it last.
final class LocalTable {
  var owner: ThreadState?
  /// The dicts of other threads, counted.
  var others: [(thread: ThreadState, dict: Value)] = []
  /// What it was made with, counted; `.unbound` for nothing.
  var arguments: Value = .unbound
  var keywords: Value = .unbound
}

extension UnsafeMutablePointer<VMState> {
  var localType: TypePointer { systemType(.threadLocal, LocalObject.spec) }

  /// A thread has ended: what it had in `local` objects goes.
  func forgetLocals(of thread: ThreadState) {
    while let object = thread.locals.popLast() { UnsafeMutableRawPointer(object).assumingMemoryBound(to: LocalObject.self).forget(thread) }
  }

  fileprivate func makeLocal(_ type: TypePointer, _ arguments: Arguments) throws(Raise) -> Owned {
    if arguments.count > 0 || arguments.hasKeywords, hasPlainInitializer(type) {
      throw typeError("Initialization arguments are not supported")
    }
    let local = allocateInstance(type).assumingMemoryBound(to: LocalObject.self)
    let table = LocalTable()
    local.pointee.table = .passRetained(table)
    let made = Owned(local)
    table.owner = threads.current
    threads.current.locals.append(made.value.object)
    guard arguments.count > 0 || arguments.hasKeywords else { return made }
    table.arguments = tuple(copying: UnsafeBufferPointer(start: arguments.base, count: arguments.count)).take()
    if arguments.hasKeywords {
      let names: TuplePointer = arguments.keywords.cast()
      let keywords = newDict()
      table.keywords = Value(keywords)
      for index in 0..<names.count { keywords.setInterned(names[index], arguments[arguments.count + index]) }
    }
    return made
  }

  /// Whether a type's `__init__` is that of `object`.
  private func hasPlainInitializer(_ type: TypePointer) -> Bool {
    lookup(type, name(.`init`)) == lookup(pointee.types.object, name(.`init`))
  }

  fileprivate func initialize(_ local: LocalPointer) throws(Raise) {
    let type = type(of: Value(local))
    if hasPlainInitializer(type) { return }
    let table = local.pointee.table.takeUnretainedValue()
    let initialize = try getAttribute(Value(local), name: name(.`init`))
    let arguments = Owned(retaining: table.arguments.isUnbound ? pointee.emptyTuple : table.arguments)
    let keywords = Owned(retaining: table.keywords)
    _ = try call(initialize.value, tuple: arguments.value, keywords: keywords.value.isUnbound ? nil : keywords.value)
  }
}

extension UnsafeMutablePointer<LocalObject> {
  /// Brings the attributes of the thread that runs.
  @inline(__always) fileprivate func enter(_ vm: VM) throws(Raise) {
    if pointee.table._withUnsafeGuaranteedRef({ $0.owner === vm.threads.current }) { return }
    try exchange(vm)
  }

  private var word: UnsafeMutablePointer<UInt> { pointee.header.type.attributeWord(of: UnsafeMutableRawPointer(self)) }

  private func exchange(_ vm: VM) throws(Raise) {
    let table = pointee.table.takeUnretainedValue()
    let thread = vm.threads.current
    if let owner = table.owner {
      // A dict of its own, which can be put away.
      table.others.append((owner, Value(vm.instanceDict(Value(self), pointee.header.type))))
    }
    table.owner = thread
    if let index = table.others.firstIndex(where: { $0.thread === thread }) {
      word.pointee = UInt(table.others.remove(at: index).dict.bits)
      return
    }
    word.pointee = 0
    _ = vm.instanceDict(Value(self), pointee.header.type)
    thread.locals.append(Value(self).object)
    do throws(Raise) {
      let kept = Owned(retaining: Value(self))
      try vm.initialize(self)
      _ = kept
    } catch {
      thread.locals.removeAll { $0 == Value(self).object }
      vm.preservingError { forget(thread) }
      throw error
    }
  }

  /// Drops what the object has for a thread.
  fileprivate func forget(_ thread: ThreadState) {
    let table = pointee.table.takeUnretainedValue()
    if table.owner === thread {
      table.owner = nil
      let vm = Chunk.heap(of: UInt(bitPattern: self)).pointee.vm
      let dict = Owned(vm.instanceDict(Value(self), pointee.header.type))
      word.pointee = 0
      _ = dict
    } else if let index = table.others.firstIndex(where: { $0.thread === thread }) {
      _ = Owned(table.others.remove(at: index).dict)
    }
  }

  fileprivate func visitReferences(_ visit: (Value) -> Void) {
    pointee.table._withUnsafeGuaranteedRef { (table: LocalTable) in
      for other in table.others { visit(other.dict) }
      if !table.arguments.isUnbound { visit(table.arguments) }
      if !table.keywords.isUnbound { visit(table.keywords) }
    }
  }

  fileprivate func dismantle(_ heap: HeapPointer) {
    let table = pointee.table.takeRetainedValue()
    let object = Value(self).object
    for other in table.others { other.thread.locals.removeAll { $0 == object } }
    table.owner?.locals.removeAll { $0 == object }
  }
}

extension LocalObject {
  static let spec = TypeSpec(
    LocalPointer.self, "_local", module: "_thread", doc: "Attributes that are other ones in each thread.",
    layout: TypeLayout(
      LocalObject.self, dict: MemoryLayout<LocalObject>.offset(of: \.attributes) ?? 0,
      weak: MemoryLayout<LocalObject>.offset(of: \.weakReferences) ?? 0, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try vm.makeLocal(type, arguments) }
    t.getAttribute { (local, vm, name) throws(Raise) in
      try local.enter(vm)
      if name == vm.name(.dict) { return Owned(retaining: Value(vm.instanceDict(Value(local), vm.type(of: Value(local))))) }
      return try vm.genericGetAttribute(Value(local), name)
    }
    t.setAttribute { (local, vm, name, value) throws(Raise) in
      try local.enter(vm)
      if name == vm.name(.dict) {
        throw vm.raise(.attributeError, "'\(vm.typeName(of: Value(local)))' object attribute '__dict__' is read-only")
      }
      try vm.genericSetAttribute(Value(local), name, value)
    }
    t.traverse { (local, visit) in local.visitReferences(visit) }
    t.dismantle { (local, heap) in local.dismantle(heap) }
  }
}
