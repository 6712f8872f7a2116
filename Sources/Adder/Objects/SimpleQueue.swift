// `_queue.SimpleQueue`: threads hand objects over. All of it happens under the interpreter's lock.

typealias SimpleQueuePointer = UnsafeMutablePointer<SimpleQueueObject>

struct SimpleQueueObject: HeapLayout {
  var header: ObjectHeader
  /// A list; what is before `first` has been taken, and None is in its place.
  var items: Value
  var first: Int
  var waiters: Unmanaged<WaitQueue>?
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "_queue.SimpleQueue" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.simpleQueueType) }
}

extension UnsafeMutablePointer<VMState> {
  var simpleQueueType: TypePointer { systemType(.simpleQueue, SimpleQueueObject.spec) }

  /// `_queue.Empty`, made when first needed.
  func queueEmptyType() throws(Raise) -> Value {
    if system.queueEmpty.isNone {
      let name = string("Empty")
      let bases = tuple(exceptionType(.exception).value)
      let namespace = Owned(newDict())
      let module = string("_queue")
      let doc = string("Exception raised by Queue.get(block=0)/get_nowait().")
      (namespace.value.cast() as DictPointer).setInterned(self.name(.module), module.value)
      (namespace.value.cast() as DictPointer).setInterned(self.name(.doc), doc.value)
      system.queueEmpty = try call(pointee.types.type.value, name.value, bases.value, namespace.value).take()
    }
    return system.queueEmpty
  }
}

extension UnsafeMutablePointer<SimpleQueueObject> {
  private var list: ListPointer { pointee.items.cast() }
  fileprivate var count: Int { list.count - pointee.first }

  fileprivate func put(_ item: Value) {
    list.append(item)
    pointee.waiters?._withUnsafeGuaranteedRef { $0.callNext() }
  }

  fileprivate func take() -> Owned? {
    let list = list
    if pointee.first >= list.count { return nil }
    let item = Owned(list[pointee.first])
    list.pointee.items[pointee.first] = .none
    pointee.first += 1
    if pointee.first == list.count {
      list.clear()
      pointee.first = 0
    } else if pointee.first >= 64 && pointee.first * 2 > list.count {
      // Each item is moved once, on the average.
      let left = list.count - pointee.first
      for index in 0..<left {
        list.pointee.items[index] = list.pointee.items[pointee.first + index]
        list.pointee.items[pointee.first + index] = .none
      }
      while list.count > left { _ = list.remove(at: list.count - 1) }
      pointee.first = 0
    }
    return item
  }

  /// - Parameter time: nanoseconds to wait at most; nil: without end.
  fileprivate func get(_ vm: VM, time: Int?) throws(Raise) -> Owned {
    if let item = take() { return item }
    if time != 0, let place = pointer(to: \.waiters) {
      let kept = Owned(retaining: Value(self))
      let end = vm.deadline(after: time)
      var item = Value.unbound
      let isTaken = try vm.wait(in: place, until: end) {
        guard let taken = take() else { return false }
        item = taken.take()
        return true
      }
      _ = kept
      if isTaken { return Owned(item) }
    }
    throw vm.raise(value: try vm.queueEmptyType())
  }

  fileprivate func waitingTime(_ vm: VM, _ block: Bool, _ timeout: Value) throws(Raise) -> Int? {
    if !block { return 0 }
    if timeout.isUnbound || timeout.isNone { return nil }
    let time = try vm.duration(timeout)
    if time < 0 { throw vm.valueError("'timeout' must be a non-negative number") }
    return time
  }
}

extension SimpleQueueObject {
  static let spec = TypeSpec(
    SimpleQueuePointer.self, "SimpleQueue", module: "_queue", doc: "Simple, unbounded, reentrant FIFO queue.",
    layout: TypeLayout(SimpleQueueObject.self, weak: MemoryLayout<SimpleQueueObject>.offset(of: \.weakReferences) ?? 0, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      if type == vm.simpleQueueType && (arguments.count > 0 || arguments.hasKeywords) {
        throw vm.typeError(
          arguments.hasKeywords ? "SimpleQueue() takes no keyword arguments" : "SimpleQueue() takes no positional arguments")
      }
      let list = Owned(vm.newList())
      let queue = vm.allocateInstance(type).assumingMemoryBound(to: SimpleQueueObject.self)
      queue.pointee.items = list.take()
      return Owned(queue)
    }
    t.initialize { (_, _, _) throws(Raise) in }
    t.traverse { (queue, visit) in if queue.pointee.items.isObject { visit(queue.pointee.items) } }
    t.dismantle { (queue, _) in queue.pointee.waiters?.release() }
    t.method("put(item, block=True, timeout=None)", "Put an item in. It never waits; the other arguments are there for Queue's sake.") {
      (queue, vm, item: Value, _: Bool?, _: Value) throws(Raise) -> Void in queue.put(item)
    }
    t.method("put_nowait(item)", "Put an item in.") { (queue, vm, item: Value) throws(Raise) -> Void in queue.put(item) }
    t.method("get(block=True, timeout=None)", "Take the oldest item out, waiting for one; Empty if there is none in time.") {
      (queue, vm, block: Bool?, timeout: Value) throws(Raise) -> Owned in try queue.get(vm, time: queue.waitingTime(vm, block ?? true, timeout))
    }
    t.method("get_nowait()", "Take the oldest item out; Empty if there is none.") { (queue, vm) throws(Raise) -> Owned in try queue.get(vm, time: 0) }
    t.method("empty()", "Whether there is nothing in it now.") { (queue, vm) throws(Raise) -> Bool in queue.count == 0 }
    t.method("qsize()", "How many items are in it now.") { (queue, vm) throws(Raise) -> Int in queue.count }
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
  }
}
