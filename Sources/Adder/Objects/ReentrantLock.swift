// `_thread.RLock`: a lock that the thread which has it may take again; it is free when it has been released as often.

typealias ReentrantLockPointer = UnsafeMutablePointer<ReentrantLockObject>

struct ReentrantLockObject: HeapLayout {
  var header: ObjectHeader
  var waiters: Unmanaged<WaitQueue>?
  /// The identifier of the thread that has it, and how often; 0 when it is free.
  var owner: UInt
  var count: Int
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "_thread.RLock" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.reentrantLockType) }
}

extension UnsafeMutablePointer<VMState> {
  var reentrantLockType: TypePointer { systemType(.reentrantLock, ReentrantLockObject.spec) }
}

extension UnsafeMutablePointer<ReentrantLockObject> {
  fileprivate func isOwned(_ vm: VM) -> Bool { pointee.count > 0 && pointee.owner == vm.threads.current.identifier }

  /// - Parameter count: how often it counts as taken then.
  fileprivate func acquire(_ vm: VM, time: Int? = nil, count: Int = 1) throws(Raise) -> Bool {
    if isOwned(vm) {
      if pointee.count == .max { throw vm.overflowError("Internal lock count overflowed") }
      pointee.count += 1
      return true
    }
    let owner = vm.threads.current.identifier
    func take() -> Bool {
      if pointee.count > 0 { return false }
      pointee.owner = owner
      pointee.count = count
      return true
    }
    if take() { return true }
    if time == 0 { return false }
    let kept = Owned(retaining: Value(self))
    let end = vm.deadline(after: time)
    guard let place = pointer(to: \.waiters) else { return false }
    let isTaken = try vm.wait(in: place, until: end, take: take)
    _ = kept
    return isTaken
  }

  fileprivate func release(_ vm: VM) throws(Raise) {
    guard isOwned(vm) else { throw vm.runtimeError("cannot release un-acquired lock") }
    pointee.count -= 1
    if pointee.count == 0 { becomeFree() }
  }

  private func becomeFree() {
    pointee.count = 0
    pointee.owner = 0
    pointee.waiters?._withUnsafeGuaranteedRef { $0.callOne() }
  }

  /// For conditions: frees it, and says what has to be restored.
  fileprivate func releaseAll(_ vm: VM) throws(Raise) -> Owned {
    if pointee.count == 0 { throw vm.runtimeError("cannot release un-acquired lock") }
    let state = vm.tuple(taking: vm.int(pointee.count), vm.int(Int(bitPattern: pointee.owner)))
    becomeFree()
    return state
  }

  fileprivate func restore(_ vm: VM, _ state: Value) throws(Raise) {
    guard vm.isTuple(state), (state.cast() as TuplePointer).count == 2 else {
      throw vm.typeError("_acquire_restore() argument 1 must be a 2-item tuple")
    }
    let count = try vm.index((state.cast() as TuplePointer)[0])
    let owner = try vm.index((state.cast() as TuplePointer)[1])
    _ = try acquire(vm)
    pointee.count = count
    pointee.owner = UInt(bitPattern: owner)
  }
}

extension ReentrantLockObject {
  static let spec = TypeSpec(
    ReentrantLockPointer.self, "RLock", module: "_thread", doc: "",
    layout: TypeLayout(ReentrantLockObject.self, weak: MemoryLayout<ReentrantLockObject>.offset(of: \.weakReferences) ?? 0, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in Owned(Value(vm.allocateInstance(type))) }
    t.initialize { (_, _, _) throws(Raise) in }
    t.repr { (lock, vm) throws(Raise) in
      let (state, name) = (lock.pointee.count > 0 ? "locked" : "unlocked", vm.typeName(of: Value(lock)))
      return vm.string(
        "<\(state) \(name) object owner=\(lock.pointee.owner) count=\(lock.pointee.count) at \(vm.addressText(Value(lock)))>")
    }
    t.method("acquire(blocking=True, timeout=-1)", "Take the lock, once more if this thread has it. Returns whether it was taken.") {
      (lock, vm, blocking: CInt?, timeout: Value) throws(Raise) -> Bool in
      try lock.acquire(vm, time: vm.waitingTime(blocking: (blocking ?? 1) != 0, timeout: timeout))
    }
    t.method("release()", "Give the lock back once; the thread that has it may do that.") { (lock, vm) throws(Raise) -> Void in try lock.release(vm) }
    t.method("__enter__()", "Take the lock.") { (lock, vm) throws(Raise) -> Bool in try lock.acquire(vm) }
    t.method("__exit__(*args)", "Give the lock back.") { (lock, vm, _: VariadicArguments) throws(Raise) -> Void in try lock.release(vm) }
    t.method("_is_owned()", "For conditions: whether this thread has the lock.") { (lock, vm) throws(Raise) -> Bool in lock.isOwned(vm) }
    t.method("_release_save()", "For conditions: give the lock back altogether.") { (lock, vm) throws(Raise) -> Owned in try lock.releaseAll(vm) }
    t.method("_acquire_restore(state, /)", "For conditions: take the lock as often as before.") { (lock, vm, state: Value) throws(Raise) -> Void in
      try lock.restore(vm, state)
    }
    t.method("_at_fork_reinit()", "Make it a free lock again.") { (lock, vm) throws(Raise) -> Void in
      lock.pointee.count = 0
      lock.pointee.owner = 0
    }
    t.dismantle { (lock, heap) in lock.pointee.waiters?.release() }
  }
}
