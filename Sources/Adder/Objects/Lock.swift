// `_thread.lock`. All of it happens under the interpreter's lock, so a lock is a flag, and the threads that wait for it: who releases it calls the
// first of them, which takes the lock if nobody else has done so meanwhile.

typealias LockPointer = UnsafeMutablePointer<LockObject>

struct LockObject: HeapLayout {
  var header: ObjectHeader
  /// nil before anybody has waited.
  var waiters: Unmanaged<WaitQueue>?
  var weakReferences: WeakReferencePointer?
  var isLocked: Bool

  static var typeName: StaticString { "_thread.lock" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.lockType) }
}

extension UnsafeMutablePointer<VMState> {
  var lockType: TypePointer { systemType(.lock, LockObject.spec) }

  func newLock() -> LockPointer {
    let lock = make(LockObject.self, lockType)
    lock.pointee.waiters = nil
    lock.pointee.weakReferences = nil
    lock.pointee.isLocked = false
    return lock
  }

  /// How long an `acquire` may wait: nanoseconds; nil for without end, 0 for not at all.
  func waitingTime(blocking: Bool, timeout: Value) throws(Raise) -> Int? {
    let nanoseconds = try timeout.isUnbound ? -1_000_000_000 : duration(timeout)
    let isUnset = nanoseconds == -1_000_000_000
    if !blocking {
      if !isUnset { throw valueError("can't specify a timeout for a non-blocking call") }
      return 0
    }
    if nanoseconds < 0 && !isUnset { throw valueError("timeout value must be positive") }
    return isUnset ? nil : nanoseconds
  }

  /// The time of the monotonic clock when so many nanoseconds have passed; nil: without end.
  func deadline(after nanoseconds: Int?) -> Int? {
    guard let nanoseconds else { return nil }
    let (end, overflows) = Platform.monotonicNanoseconds().addingReportingOverflow(nanoseconds)
    return overflows ? .max : end
  }

  /// Seconds, an int or a float, as nanoseconds, rounded away from zero.
  func duration(_ seconds: Value) throws(Raise) -> Int {
    if isFloat(seconds) {
      let value = (seconds.cast() as FloatPointer).pointee.value
      if value.isNaN { throw valueError("Invalid value NaN (not a number)") }
      let nanoseconds = (value * 1e9).rounded(.awayFromZero)
      guard nanoseconds.magnitude < 9.223372036854775e18 else { throw overflowError("timestamp too large to convert to C _PyTime_t") }
      return Int(nanoseconds)
    }
    let number = try indexValue(seconds)
    guard let whole = machineInt(number.value) else { throw overflowError("timestamp too large to convert to C _PyTime_t") }
    let (nanoseconds, overflows) = whole.multipliedReportingOverflow(by: 1_000_000_000)
    if overflows { throw overflowError("timestamp too large to convert to C _PyTime_t") }
    return nanoseconds
  }
}

extension UnsafeMutablePointer<LockObject> {
  /// - Parameter time: nanoseconds to wait at most; nil: without end.
  func acquire(_ vm: VM, time: Int? = nil) throws(Raise) -> Bool {
    if !pointee.isLocked {
      pointee.isLocked = true
      return true
    }
    if time == 0 { return false }
    let kept = Owned(retaining: Value(self))
    let end = vm.deadline(after: time)
    guard let place = pointer(to: \.waiters) else { return false }
    let isTaken = try vm.wait(in: place, until: end) {
      if pointee.isLocked { return false }
      pointee.isLocked = true
      return true
    }
    _ = kept
    return isTaken
  }

  func release(_ vm: VM) throws(Raise) {
    if !pointee.isLocked { throw vm.runtimeError("release unlocked lock") }
    releaseIfLocked()
  }

  func releaseIfLocked() {
    pointee.isLocked = false
    pointee.waiters?._withUnsafeGuaranteedRef { $0.callOne() }
  }
}

extension LockObject {
  static let spec = TypeSpec(
    LockPointer.self, "lock", module: "_thread",
    doc:
      "A lock: one thread at a time has it.\n\nacquire() -- take it, waiting until it is free\nrelease() -- give it back\nlocked() -- whether it is taken",
    layout: TypeLayout(LockObject.self, weak: MemoryLayout<LockObject>.offset(of: \.weakReferences) ?? 0)
  ) { t in
    t.repr { (lock, vm) throws(Raise) in
      vm.string("<\(lock.pointee.isLocked ? "" : "un")locked _thread.lock object at \(vm.addressText(Value(lock)))>")
    }
    for signature in ["acquire(blocking=True, timeout=-1)", "acquire_lock(blocking=True, timeout=-1)"] as [StaticString] {
      t.method(signature, "Take the lock. Returns whether it was taken, which without blocking or with a timeout may be False.") {
        (lock, vm, blocking: CInt?, timeout: Value) throws(Raise) -> Bool in
        try lock.acquire(vm, time: vm.waitingTime(blocking: (blocking ?? 1) != 0, timeout: timeout))
      }
    }
    for signature in ["release()", "release_lock()"] as [StaticString] {
      t.method(signature, "Give the lock back, whoever has taken it.") { (lock, vm) throws(Raise) -> Void in try lock.release(vm) }
    }
    for signature in ["locked()", "locked_lock()"] as [StaticString] {
      t.method(signature, "Whether the lock is taken.") { (lock, vm) throws(Raise) -> Bool in lock.pointee.isLocked }
    }
    t.method("__enter__()", "Take the lock.") { (lock, vm) throws(Raise) -> Bool in try lock.acquire(vm) }
    t.method("__exit__(*args)", "Give the lock back.") { (lock, vm, _: VariadicArguments) throws(Raise) -> Void in try lock.release(vm) }
    t.method("_at_fork_reinit()", "Make it a free lock again.") { (lock, vm) throws(Raise) -> Void in lock.pointee.isLocked = false }
    t.dismantle { (lock, heap) in lock.pointee.waiters?.release() }
  }
}
