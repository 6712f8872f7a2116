// `time.struct_time`: a tuple of nine with names, and two names more for the zone that are not items.
//
//     offset 16 count   24 items ──▶ buffer   32 UTC offset (an int or None)   40 zone (a str that the interpreter keeps, or None)

struct StructTimeObject: HeapLayout {
  var tuple: TupleObject
  var offset: Value
  var zone: Value

  static var typeName: StaticString { "time.struct_time" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.structTimeType) }

  static let fields = StructFields(
    "struct_time", module: "time",
    ["tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"])

  static let spec = TypeSpec(
    TuplePointer.self, "struct_time", module: "time",
    doc: "The time value as returned by gmtime(), localtime(), and strptime(), and\naccepted by asctime(), mktime() and strftime().",
    layout: TypeLayout(StructTimeObject.self, itemSize: 8, kind: .tuple, flags: [.isTuple])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try constructor.call(vm, Value(type), arguments) }
    fields.define(&t, hidden: ["tm_zone", "tm_gmtoff"])
    t.member("tm_gmtoff", "offset from UTC in seconds") { (tuple, _) throws(Raise) in
      Owned(UnsafeMutableRawPointer(tuple).assumingMemoryBound(to: StructTimeObject.self).pointee.offset)
    }
    t.member("tm_zone", "abbreviation of timezone name") { (tuple, _) throws(Raise) in
      Owned(retaining: UnsafeMutableRawPointer(tuple).assumingMemoryBound(to: StructTimeObject.self).pointee.zone)
    }
  }

  static let constructor = NativeMethod(.staticMethod, "structseq(sequence, dict={})", "", owner: "") { (vm, _, bound, _) throws(Raise) in
    guard vm.type(of: bound[0]).pointee.slots.iterate != nil || vm.type(of: bound[0]).pointee.slots.getItem != nil else {
      throw vm.typeError("constructor requires a sequence")
    }
    let extra = bound[1]
    guard extra.isUnbound || vm.isDict(extra) else { throw vm.typeError("time.struct_time() takes a dict as second arg, if any") }
    let items = try vm.tupleFrom(bound[0])
    let tuple: TuplePointer = items.value.cast()
    if tuple.count < 9 { throw vm.typeError("time.struct_time() takes an at least 9-sequence (\(tuple.count)-sequence given)") }
    if tuple.count > 11 { throw vm.typeError("time.struct_time() takes an at most 11-sequence (\(tuple.count)-sequence given)") }
    /// What is not among the items can be in the dict.
    func field(_ index: Int, _ name: StaticString) -> Value {
      if tuple.count > index { return tuple[index] }
      return extra.isUnbound ? .none : (extra.cast() as DictPointer).getInterned(vm.word(name)) ?? .none
    }
    let (zone, offset) = (field(9, "tm_zone"), field(10, "tm_gmtoff"))
    return vm.structTime((0..<9).map { tuple[$0] }, offset: offset.isSmallInt ? offset : .none, zone: vm.isString(zone) ? zone : .none)
  }
}

extension VM {
  var structTimeType: TypePointer { systemType(.structTime, StructTimeObject.spec, base: pointee.types.tuple) }

  func structTime(_ date: Platform.Date, hasOffset: Bool = true) -> Owned {
    let numbers = [
      date.year, date.month, date.day, date.hour, date.minute, date.second, date.weekday, date.dayOfYear, date.daylight,
    ]
    let items = numbers.map { Value.smallInt($0) }
    let offset = hasOffset ? Value.smallInt(date.offset) : .none
    if date.zone.isEmpty { return structTime(items, offset: offset, zone: .none) }
    let zone = string(date.zone)
    return structTime(items, offset: offset, zone: zone.value)
  }

  /// From nine borrowed items.
  func structTime(_ items: [Value], offset: Value, zone: Value) -> Owned {
    let type = structTimeType
    let kept = zone.isNone ? Value.none : keepZoneName(zone)
    let bytes = items.count * MemoryLayout<Value>.stride
    let buffer = heap.allocateBuffer(bytes).assumingMemoryBound(to: Value.self)
    let raw = heap.makeContainer(type, sizeClass: SizeClass.of(MemoryLayout<StructTimeObject>.size))
    let time = raw.assumingMemoryBound(to: StructTimeObject.self)
    time.pointee.tuple.count = items.count
    time.pointee.tuple.items = buffer
    time.pointee.offset = offset
    time.pointee.zone = kept
    for (index, item) in items.enumerated() {
      item.retain()
      buffer[index] = item
    }
    return Owned(Value(raw))
  }

  /// Zones are few, so the interpreter keeps their names for good.
  private func keepZoneName(_ zone: Value) -> Value {
    let exact = exactString(zone.cast())
    let name = intern(exact.value)
    if !system.zoneNames.contains(name.value) {
      name.value.retain()
      system.zoneNames.append(name.value)
    }
    return name.value
  }
}
