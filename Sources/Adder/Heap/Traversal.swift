// The one place that says what an object refers to. The collector, the audit, destruction and `gc.get_referents` all ask here.
//
// An object's references are, in this order: members of `__slots__` and attribute values (or the dict that holds them), the type where the type
// is counted (classes made by the program), and what the native part holds. The word at the type's `dictOffset` is seen to here, for built-in
// types too: a `traverse` slot never visits it.

extension UnsafeMutablePointer<ObjectHeader> {
  /// Visits every reference that this object holds, in the order in which CPython's collector does; immediates and small integers may be among them,
  /// 0 for a field not yet set too.
  @inline(__always) func visitReferences(_ visit: (Value) -> Void) {
    let type = pointee.type
    if type.pointee.kind == .dict {
      type.visitInstanceFields(of: RawPointer(self), visit)
      if type.has(.heapType) { visit(Value(type)) }
      RawPointer(self).assumingMemoryBound(to: DictObject.self).visitItems(valueFirst: true, visit)
    } else {
      visitReferencesInOrderOfRelease(visit)
    }
  }

  /// The same in the order in which they are given up.
  @inline(__always) func visitReferencesInOrderOfRelease(_ visit: (Value) -> Void) {
    let type = pointee.type
    if type.pointee.kind == .function {
      return RawPointer(self).assumingMemoryBound(to: FunctionObject.self).visitReferencesInOrderOfRelease(type, visit)
    }
    type.visitInstanceFields(of: RawPointer(self), visit)
    if type.has(.heapType) { visit(Value(type)) }
    visitNativeReferences(type, visit)
  }

  /// Visits the references of the native part.
  @inline(__always) func visitNativeReferences(_ type: TypePointer, _ visit: (Value) -> Void) {
    let raw = RawPointer(self)
    switch type.pointee.kind {
    case .instance: break
    case .list: raw.assumingMemoryBound(to: ListObject.self).visitItems(visit)
    case .tuple: raw.assumingMemoryBound(to: TupleObject.self).visitItems(visit)
    case .dict: raw.assumingMemoryBound(to: DictObject.self).visitItems(visit)
    case .cell: visit(raw.assumingMemoryBound(to: CellObject.self).pointee.content)
    case .weakReference: visit(raw.assumingMemoryBound(to: WeakReferenceObject.self).pointee.callback)
    case .function, .other, .string: type.pointee.slots.traverse?(raw, visit)
    case .plain: break
    }
  }

  /// Frees what the native part owns besides references. The references have been seen to.
  @inline(__always) func dismantle(_ type: TypePointer, _ heap: HeapPointer) {
    let raw = RawPointer(self)
    if type.has(.hasShapes) { type.freePrivateAttributes(of: raw, heap) }
    switch type.pointee.kind {
    case .instance, .cell: break
    case .list: raw.assumingMemoryBound(to: ListObject.self).freeBuffer()
    case .dict: raw.assumingMemoryBound(to: DictObject.self).freeBuffer()
    case .tuple: raw.assumingMemoryBound(to: TupleObject.self).freeBuffer(heap)
    case .weakReference: raw.assumingMemoryBound(to: WeakReferenceObject.self).unlink()
    case .function, .other, .string: type.pointee.slots.dismantle?(heap, raw)
    case .plain: break
    }
  }
}

extension UnsafeMutablePointer<TupleObject> {
  /// Frees the items' buffer, if they have one of their own.
  @inline(__always) func freeBuffer(_ heap: HeapPointer) {
    if isInline || pointee.count == 0 { return }
    heap.freeBuffer(RawPointer(pointee.items), bytes: pointee.count &* MemoryLayout<Value>.stride)
  }
}

extension Value {
  /// The object that this refers to; nil for immediates, small integers and fields not yet set.
  @inline(__always) var objectIfAny: ObjectPointer? {
    if _fastPath(bits & 7 == 0) { return ObjectPointer(bitPattern: UInt(bits)) }
    return nil
  }
}

extension Value {
  /// Releases what may also be a field not yet set.
  @inline(__always) func releaseIfAny() { objectIfAny?.release() }
}
