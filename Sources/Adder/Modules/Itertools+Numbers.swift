// count, repeat, cycle. They may never end: each item is a turn that reaches the checkpoint, whoever asks for them.

typealias CountPointer = UnsafeMutablePointer<CountObject>
typealias RepeatPointer = UnsafeMutablePointer<RepeatObject>
typealias CyclePointer = UnsafeMutablePointer<CycleObject>

struct CountObject: HeapLayout {
  var header: ObjectHeader
  /// What comes next.
  var current: Value
  var step: Value

  static var typeName: StaticString { "count" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.systemType(.count, spec)) }
}

extension CountObject {
  private static let constructor = NativeMethod(.staticMethod, "count(start=0, step=1)", "", owner: "") { (vm, type, bound, _) throws(Raise) in
    try make(type.cast(), start: bound[0], step: bound[1], vm)
  }

  static let spec = TypeSpec(
    CountPointer.self, "count", module: "itertools", doc: "Gives start, start + step, start + 2 * step and so on, without end.",
    layout: TypeLayout(CountObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try constructor.call(vm, type.value, arguments) }
    t.traverse { (count, visit) in
      visit(count.pointee.current)
      visit(count.pointee.step)
    }
    t.iterateSelf()
    t.next { (count, vm) throws(Raise) in
      try vm.turn()
      let (current, step) = (count.pointee.current, count.pointee.step)
      if _fastPath(Value.areSmallInts(current, step)) {
        let (sum, overflows) = current.smallInt.addingReportingOverflow(step.smallInt)
        if _fastPath(!overflows && Value.fitsSmallInt(sum)) {
          count.pointee.current = .smallInt(sum)
          return Owned(current)
        }
      }
      let number = Owned(retaining: current)
      let next = try vm.binary(.add, current, step)
      count.pointee.current.assign(taking: next)
      return number
    }
    t.repr { (count, vm) throws(Raise) in
      let name = vm.text(vm.type(of: Value(count)).pointee.name).split(separator: ".").last ?? "count"
      let current = Owned(retaining: count.pointee.current)
      let text = try vm.reprText(current.value)
      if count.pointee.step == .smallInt(1) { return vm.string("\(name)(\(text))") }
      return vm.string("\(name)(\(text), \(try vm.reprText(count.pointee.step)))")
    }
    t.method("__reduce__()", "What remakes the iterator.") { (count, vm) in
      // From the largest machine integer on CPython counts in another way, and says so.
      let isPlain = count.pointee.step == .smallInt(1) && vm.isInt(count.pointee.current) && (vm.machineInt(count.pointee.current) ?? .max) < .max
      let current = Owned(retaining: count.pointee.current)
      if isPlain { return vm.reduced(Value(count), vm.tuple(taking: current)) }
      return vm.reduced(Value(count), vm.tuple(taking: current, Owned(retaining: count.pointee.step)))
    }
  }

  private static func make(_ type: TypePointer, start: Value, step: Value, _ vm: VM) throws(Raise) -> Owned {
    if _fastPath((start.isUnbound || start.isSmallInt) && (step.isUnbound || step.isSmallInt)) {
      let count = vm.makeInstance(CountObject.self, type)
      count.pointee.current = start.isUnbound ? .smallInt(0) : start
      count.pointee.step = step.isUnbound ? .smallInt(1) : step
      return Owned(count)
    }
    for value in [start, step] where !value.isUnbound && !vm.isNumber(value) { throw vm.typeError("a number is required") }
    let stepValue = step.isUnbound ? Owned(.smallInt(1)) : Owned(retaining: step)
    let isOne = vm.isInt(stepValue.value) && vm.machineInt(stepValue.value) == 1
    let first = start.isUnbound ? Owned(.smallInt(0)) : isOne && vm.isInt(start) ? try vm.plainInt(start) : Owned(retaining: start)
    let count = vm.makeInstance(CountObject.self, type)
    count.pointee.current = first.take()
    count.pointee.step = isOne && vm.isInt(count.pointee.current) ? .smallInt(1) : stepValue.take()
    return Owned(count)
  }
}

extension VM {
  /// Whether an object is some kind of number, as far as its type tells.
  func isNumber(_ value: Value) -> Bool {
    if value.isSmallInt { return true }
    let type = type(of: value)
    return type.number(.index) != nil || type.number(.int) != nil || type.number(.float) != nil || isSubtype(type, of: pointee.types.complex)
  }

  /// An int without what a subclass, or bool, adds to it.
  func plainInt(_ value: Value) throws(Raise) -> Owned {
    if value.isSmallInt || value.isExactly(pointee.types.int) { return Owned(retaining: value) }
    return int(bigInt(of: value))
  }
}

struct RepeatObject: HeapLayout {
  var header: ObjectHeader
  var element: Value
  /// How often it is still given; negative: without end.
  var remaining: Int

  static var typeName: StaticString { "repeat" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.systemType(.repeat, spec)) }
}

extension RepeatObject {
  private static let constructor = NativeMethod(.staticMethod, "repeat(object, times=None)", "", owner: "") { (vm, type, bound, _) throws(Raise) in
    let times = bound[1].isUnbound ? -1 : max(0, try vm.index(bound[1], tooLarge: "Python int too large to convert to C ssize_t"))
    let element = Owned(retaining: bound[0])
    let iterator = vm.makeInstance(RepeatObject.self, type.cast())
    iterator.pointee.element = element.take()
    iterator.pointee.remaining = times
    return Owned(iterator)
  }

  static let spec = TypeSpec(
    RepeatPointer.self, "repeat", module: "itertools",
    doc: "repeat(object [,times]) gives the same object again and again: so many times, or without end.",
    layout: TypeLayout(RepeatObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try constructor.call(vm, type.value, arguments) }
    t.traverse { (iterator, visit) in visit(iterator.pointee.element) }
    t.iterateSelf()
    t.next { (iterator, vm) throws(Raise) in
      // Another thread may have its turn here.
      try vm.turn()
      let remaining = iterator.pointee.remaining
      if remaining == 0 { return nil }
      if remaining > 0 { iterator.pointee.remaining = remaining &- 1 }
      return Owned(retaining: iterator.pointee.element)
    }
    t.repr { (iterator, vm) throws(Raise) in
      let name = vm.text(vm.type(of: Value(iterator)).pointee.name).split(separator: ".").last ?? "repeat"
      let element = Owned(retaining: iterator.pointee.element)
      let text = try vm.reprText(element.value)
      return vm.string(iterator.pointee.remaining < 0 ? "\(name)(\(text))" : "\(name)(\(text), \(iterator.pointee.remaining))")
    }
    t.method("__length_hint__()", "How many items are left.") { (iterator, vm) throws(Raise) -> Int in
      if iterator.pointee.remaining < 0 { throw vm.typeError("len() of unsized object") }
      return iterator.pointee.remaining
    }
    t.method("__reduce__()", "What remakes the iterator.") { (iterator, vm) in
      let element = Owned(retaining: iterator.pointee.element)
      if iterator.pointee.remaining < 0 { return vm.reduced(Value(iterator), vm.tuple(taking: element)) }
      return vm.reduced(Value(iterator), vm.tuple(taking: element, vm.int(iterator.pointee.remaining)))
    }
  }
}

struct CycleObject: HeapLayout {
  var header: ObjectHeader
  /// `.unbound` once it has come to its end.
  var iterator: Value
  /// The items seen in the first round.
  var saved: Value
  var index: Int
  /// Items are not kept any more: a state has brought those there are.
  var isComplete: Bool

  static var typeName: StaticString { "cycle" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.systemType(.cycle, spec)) }
}

extension CycleObject {
  static let spec = TypeSpec(
    CyclePointer.self, "cycle", module: "itertools", doc: "Gives the items of the iterable, and then the same ones again, without end.",
    layout: TypeLayout(CycleObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkPositional(arguments, type, "cycle", 1...1)
      let iterator = try vm.iterator(arguments[0])
      let saved = Owned(vm.newList())
      let cycle = vm.makeInstance(CycleObject.self, type)
      cycle.pointee.iterator = iterator.take()
      cycle.pointee.saved = saved.take()
      cycle.pointee.index = 0
      cycle.pointee.isComplete = false
      return Owned(cycle)
    }
    t.traverse { (cycle, visit) in
      visit(cycle.pointee.iterator)
      visit(cycle.pointee.saved)
    }
    t.iterateSelf()
    t.next { (cycle, vm) throws(Raise) in
      try vm.turn()
      if _slowPath(!cycle.pointee.iterator.isUnbound), let item = try cycle.nextOfFirstRound(vm) { return item }
      let saved: ListPointer = cycle.pointee.saved.cast()
      let index = cycle.pointee.index
      if index >= saved.count { return nil }
      cycle.pointee.index = index &+ 1 < saved.count ? index &+ 1 : 0
      return Owned(retaining: saved[index])
    }
    t.method("__reduce__()", "What remakes the iterator.") { (cycle, vm) throws(Raise) -> Owned in
      let saved = Owned(retaining: cycle.pointee.saved)
      if !cycle.pointee.iterator.isUnbound {
        let iterator = Owned(retaining: cycle.pointee.iterator)
        return vm.reduced(Value(cycle), vm.tuple(taking: iterator), state: vm.tuple(taking: saved, Owned(Value(cycle.pointee.isComplete))))
      }
      let iterator = try vm.iterator(saved.value)
      if cycle.pointee.index != 0 { _ = try vm.callMethod(iterator.value, .setstate, .smallInt(cycle.pointee.index)) }
      return vm.reduced(Value(cycle), vm.tuple(taking: iterator), state: vm.tuple(taking: saved, Owned(.true)))
    }
    t.method("__setstate__(state, /)", "Sets what is kept.") { (cycle, vm, state: Value) throws(Raise) in
      let items = try vm.stateTuple(state, 2...2)
      guard vm.isList(items[0]) else { throw vm.typeError("argument 1 must be list, not \(vm.typeName(of: items[0]))") }
      let isComplete = try vm.machineInteger(items[1]) != 0
      cycle.pointee.saved.assign(taking: Owned(retaining: items[0]))
      cycle.pointee.isComplete = isComplete
      cycle.pointee.index = 0
    }
  }
}

extension UnsafeMutablePointer<CycleObject> {
  /// The next item of the iterator, which is kept; nil at its end.
  @inline(never) fileprivate func nextOfFirstRound(_ vm: VM) throws(Raise) -> Owned? {
    let iterator = Owned(retaining: pointee.iterator)
    if let item = try vm.next(iterator.value) {
      if !pointee.isComplete { (pointee.saved.cast() as ListPointer).append(item.value) }
      return item
    }
    pointee.iterator.assign(taking: Owned(.unbound))
    return nil
  }
}
