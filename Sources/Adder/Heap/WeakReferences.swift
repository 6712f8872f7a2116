// Weak references as the heap sees them. A referent that supports them has a word, at its type's `weakReferenceOffset`, that heads a doubly
// linked list of `WeakReferenceObject`s: first the plain `ref` without a callback (which is reused), then the plain proxy, then the others,
// newest first. When the referent dies every one is cleared before the first callback runs.
//
//     referent … │ word │ ──▶ ref ⇄ proxy ⇄ ref with callback ⇄ …

typealias WeakReferencePointer = UnsafeMutablePointer<WeakReferenceObject>

struct WeakReferenceObject: HeapLayout {
  var header: ObjectHeader
  /// The referent, not counted; nil when it is gone.
  var referent: ObjectPointer?
  /// Counted; None where there is none or it has been taken.
  var callback: Value
  /// The referent's hash once it was asked for; -1 before.
  var hash: Int
  var previous: WeakReferencePointer?
  var next: WeakReferencePointer?

  static var typeName: StaticString { "weakref.ReferenceType" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.pointee.types.weakReference) }
}

extension UnsafeMutablePointer<ObjectHeader> {
  /// Where this object heads its list of weak references; nil for types without support.
  @inline(__always) var weakReferenceWord: UnsafeMutablePointer<WeakReferencePointer?>? {
    let offset = pointee.type.pointee.weakReferenceOffset
    if offset == 0 { return nil }
    return (RawPointer(self) + offset).assumingMemoryBound(to: WeakReferencePointer?.self)
  }

  @inline(__always) var hasWeakReferences: Bool {
    guard let word = weakReferenceWord else { return false }
    return word.pointee != nil
  }

  /// Whether the count is above zero: neither a free cell nor an object that is being taken apart.
  @inline(__always) var isAlive: Bool { pointee.word & HeaderBits.count != 0 }
}

extension UnsafeMutablePointer<WeakReferenceObject> {
  @inline(__always) var object: ObjectPointer { UnsafeMutableRawPointer(self).assumingMemoryBound(to: ObjectHeader.self) }

  /// Puts this reference into the list of `referent`, behind `predecessor` or at the front.
  func link(to referent: ObjectPointer, after predecessor: WeakReferencePointer?) {
    pointee.referent = referent
    guard let head = referent.weakReferenceWord else { preconditionFailure("the type supports weak references") }
    pointee.previous = predecessor
    let next = predecessor == nil ? head.pointee : predecessor?.pointee.next
    pointee.next = next
    if let next { next.pointee.previous = self }
    if let predecessor { predecessor.pointee.next = self } else { head.pointee = self }
  }

  /// Takes this reference out of its referent's list: from now on it is dead.
  func unlink() {
    guard let referent = pointee.referent else { return }
    if let previous = pointee.previous {
      previous.pointee.next = pointee.next
    } else if let head = referent.weakReferenceWord {
      head.pointee = pointee.next
    }
    if let next = pointee.next { next.pointee.previous = pointee.previous }
    pointee.referent = nil
    pointee.previous = nil
    pointee.next = nil
  }
}

extension UnsafeMutablePointer<HeapState> {
  /// The referent is dying: clears all its weak references, then runs the callbacks in the order of the list.
  @inline(never) func clearWeakReferences(to referent: ObjectPointer) {
    guard let head = referent.weakReferenceWord else { return }
    // The shared reference and the shared proxy.
    for _ in 0..<2 {
      if let first = head.pointee, first.pointee.callback.isNone { first.unlink() }
    }
    guard let first = head.pointee else { return }
    if first.pointee.next == nil {
      first.unlink()
      if first.pointee.callback.isNone || !first.object.isAlive { return }
      runCallback(of: first)
    } else {
      clearSeveral(head)
    }
  }

  /// As in CPython all references and callbacks are kept until the last callback has run; then the last one goes first.
  private func clearSeveral(_ head: UnsafeMutablePointer<WeakReferencePointer?>) {
    var kept: [(reference: WeakReferencePointer, callback: Value)] = []
    while let reference = head.pointee {
      reference.unlink()
      // One that is dying itself sees to its callback.
      if !reference.object.isAlive { continue }
      reference.object.retain()
      kept.append((reference, reference.pointee.callback))
      reference.pointee.callback = .none
    }
    for (reference, callback) in kept { call(callback, with: reference) }
    for (reference, callback) in kept.reversed() {
      callback.release()
      reference.object.release()
    }
  }

  /// Calls the callback and forgets it. An exception goes to `sys.unraisablehook`.
  private func runCallback(of reference: WeakReferencePointer) {
    let callback = reference.pointee.callback
    reference.pointee.callback = .none
    // A function's frame holds it, as the count that the function sees should tell; anything else may let go of it while it runs.
    let isHeld = pointee.vm.isFunction(callback)
    if !isHeld { reference.object.retain() }
    call(callback, with: reference)
    // The reference is let go first: what dies with the callback may be the last to hold it.
    if !isHeld { reference.object.release() }
    callback.release()
  }

  /// Calls a callback, which the caller holds, with its reference, which is dead.
  func call(_ callback: Value, with reference: WeakReferencePointer) {
    if callback.isNone { return }
    let vm = pointee.vm
    vm.preservingError {
      do throws(Raise) {
        _ = try vm.call(callback, Value(reference))
      } catch {
        vm.reportUnraisable(in: callback, note: nil)
      }
    }
  }
}

extension VM {
  /// A function of the program, or one that is bound to an object: its frame holds the arguments of a call.
  fileprivate func isFunction(_ callee: Value) -> Bool {
    let function = callee.isExactly(pointee.types.method) ? (callee.cast() as MethodPointer).pointee.function : callee
    return function.isExactly(pointee.types.function)
  }
}
