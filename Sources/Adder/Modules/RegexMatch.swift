// re.Match: what a pattern has found. The marks (where each group begins and ends, -1 for nowhere) follow the object, or are in a buffer
// where there are many groups.

typealias MatchPointer = UnsafeMutablePointer<MatchObject>

struct MatchObject: HeapLayout {
  var header: ObjectHeader
  var string: Value
  var pattern: Value
  /// `regs` once it was asked for; else unbound.
  var regs: Value
  var position: Int
  var endPosition: Int
  /// The group closed last; -1 for none.
  var lastIndex: Int
  /// With the whole match.
  var groupCount: Int
  var marks: UnsafeMutablePointer<Int>

  static var typeName: StaticString { "re.Match" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.matchType) }

  fileprivate static let inlineGroups = 24
}

extension UnsafeMutablePointer<PatternObject> {
  func newMatch(_ vm: VM, _ matcher: borrowing RegexMatcher, _ string: Value, _ position: Int, _ endPosition: Int) -> Owned {
    let groups = pointee.groups + 1
    let bytes = groups * 16
    let isInline = groups <= MatchObject.inlineGroups
    let buffer = isInline ? nil : vm.heap.allocateBuffer(bytes)
    let size = MemoryLayout<MatchObject>.size
    let raw = vm.heap.makeContainer(pointee.matchType, sizeClass: SizeClass.of(size + (isInline ? bytes : 0)))
    let match = raw.assumingMemoryBound(to: MatchObject.self)
    string.retain()
    match.pointee.string = string
    Value(self).retain()
    match.pointee.pattern = Value(self)
    match.pointee.regs = .unbound
    match.pointee.position = position
    match.pointee.endPosition = endPosition
    match.pointee.lastIndex = matcher.registers[2 * groups]
    match.pointee.groupCount = groups
    match.pointee.marks = (buffer ?? raw + size).assumingMemoryBound(to: Int.self)
    for index in 0..<(2 * groups) { match.pointee.marks[index] = matcher.registers[index] }
    // A group that was begun again without being closed has not matched.
    for group in 1..<max(groups, 1) where match.pointee.marks[2 * group + 1] < 0 { match.pointee.marks[2 * group] = -1 }
    return Owned(match)
  }
}

extension UnsafeMutablePointer<MatchObject> {
  var pattern: PatternPointer { pointee.pattern.cast() }

  @inline(__always) func start(_ group: Int) -> Int { pointee.marks[2 &* group] }
  @inline(__always) func end(_ group: Int) -> Int { pointee.marks[2 &* group &+ 1] }

  /// The text of a group, or what stands for one that has not matched.
  func text(_ vm: VM, _ group: Int, default other: Value = .none) throws(Raise) -> Owned {
    let (start, end) = (start(group), end(group))
    if start < 0 { return Owned(retaining: other) }
    return try vm.part(of: pointee.string, start, end)
  }

  /// The text of a group given by number or name.
  @inline(__always) func item(_ vm: VM, _ key: Value) throws(Raise) -> Owned {
    if _fastPath(key.isSmallInt), key.smallInt >= 0, key.smallInt < pointee.groupCount { return try text(vm, key.smallInt) }
    return try text(vm, pattern.group(vm, key))
  }

  fileprivate func span(_ vm: VM, _ group: Int) -> Owned {
    vm.tuple(.smallInt(start(group)), .smallInt(end(group)))
  }

  fileprivate func group(_ vm: VM, _ key: Value?) throws(Raise) -> Int {
    guard let key else { return 0 }
    return try pattern.group(vm, key)
  }

  fileprivate func groups(_ vm: VM, _ other: Value) throws(Raise) -> Owned {
    let count = pointee.groupCount - 1
    let result = vm.newTupleOfNone(count)
    for index in 0..<count {
      (result.value.cast() as TuplePointer).pointee.items[index] = try text(vm, index + 1, default: other).take()
    }
    return result
  }

  fileprivate func groupDict(_ vm: VM, _ other: Value) throws(Raise) -> Owned {
    let dict = Owned(vm.newDict())
    let names: TuplePointer = pattern.pointee.groupNames.cast()
    for group in 0..<names.count where !names[group].isNone {
      let text = try text(vm, group, default: other)
      (dict.value.cast() as DictPointer).setInterned(names[group], text.value)
    }
    return dict
  }

  fileprivate func regs(_ vm: VM) -> Owned {
    if pointee.regs.isUnbound {
      let list = Owned(vm.newList(capacity: pointee.groupCount))
      for group in 0..<pointee.groupCount { (list.value.cast() as ListPointer).append(taking: span(vm, group).take()) }
      let items: ListPointer = list.value.cast()
      let tuple = vm.tuple((0..<items.count).map { items[$0] })
      pointee.regs = tuple.take()
    }
    return Owned(retaining: pointee.regs)
  }

  /// The template with the groups put in.
  fileprivate func expand(_ vm: VM, _ value: Value) throws(Raise) -> Owned {
    let template = try RegexTemplate.parse(vm, value, pattern)
    let list = Owned(vm.newList())
    let parts: ListPointer = list.value.cast()
    let empty = try vm.part(of: pointee.string, 0, 0)
    for piece in template.pieces {
      switch piece {
      case .text: parts.append(value)
      case .characters(let characters):
        let text =
          template.isText
          ? vm.string(characters) : vm.bytes(characters.map { UInt8(truncatingIfNeeded: $0) })
        parts.append(text.value)
      case .group(let group): parts.append(taking: try text(vm, group, default: empty.value).take())
      }
    }
    if parts.count == 1 && vm.isString(parts[0]) && vm.isString(empty.value) { return Owned(retaining: parts[0]) }
    return try vm.callMethod(empty.value, "join", list.value)
  }
}

extension VM {
  /// A tuple that is filled in one item after another, while errors can happen.
  fileprivate func newTupleOfNone(_ count: Int) -> Owned {
    let tuple = newTuple(count: count)
    for index in 0..<count { tuple.pointee.items[index] = .none }
    return Owned(tuple)
  }
}

extension MatchObject {
  static let spec = TypeSpec(
    MatchPointer.self, "Match", module: "re",
    doc: "The result of re.match() and re.search().\nMatch objects always have a boolean value of True.",
    layout: TypeLayout(MatchObject.self, itemSize: 16, flags: [.hasKeysOnly], leavesLookup: true)
  ) { t in
    t.traverse { (match, visit) in
      visit(match.pointee.string)
      visit(match.pointee.pattern)
      visit(match.pointee.regs)
    }
    t.dismantle { (match, heap) in
      if match.pointee.groupCount > inlineGroups { heap.freeBuffer(RawPointer(match.pointee.marks), bytes: match.pointee.groupCount * 16) }
    }
    t.repr { (match, vm) throws(Raise) in
      let text = try match.text(vm, 0)
      let shown = try vm.repr(text.value)
      let string: StringPointer = shown.value.cast()
      var builder = StringBuilder(vm)
      builder.append("<re.Match object; span=(\(match.start(0)), \(match.end(0))), match=")
      builder.append(string, from: 0, count: min(string.length, 50))
      builder.append(">" as StaticString)
      return builder.finish()
    }
    t.getItem { (match, vm, key) throws(Raise) in try match.item(vm, key) }
    defineGroups(&t)
    defineAttributes(&t)
    t.method("expand(template)", "Return the string obtained by doing backslash substitution on the string template, as done by the sub() method.") {
      (match, vm, template: Value) throws(Raise) in try match.expand(vm, template)
    }
    t.method("__copy__()", "") { (match, _) in Owned(retaining: Value(match)) }
    t.method("__deepcopy__(memo, /)", "") { (match, _, _: Value) in Owned(retaining: Value(match)) }
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
  }

  private static func defineGroups(_ t: inout TypeBuilder<MatchPointer>) {
    t.method(
      "group(*args)",
      "group([group1, ...]) -> str or tuple.\n    Return subgroup(s) of the match by indices or names.\n    For 0 returns the entire match."
    ) { (match, vm, keys: VariadicArguments) throws(Raise) -> Owned in
      if keys.count == 0 { return try match.text(vm, 0) }
      if keys.count == 1 { return try match.item(vm, keys[0]) }
      let result = vm.newTupleOfNone(keys.count)
      for index in 0..<keys.count {
        (result.value.cast() as TuplePointer).pointee.items[index] = try match.item(vm, keys[index]).take()
      }
      return result
    }
    t.method("groups(default=None)", "Return a tuple containing all the subgroups of the match, from 1.") {
      (match, vm, other: Value?) throws(Raise) in try match.groups(vm, other ?? .none)
    }
    t.method(
      "groupdict(default=None)", "Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name."
    ) {
      (match, vm, other: Value?) throws(Raise) in try match.groupDict(vm, other ?? .none)
    }
    t.method("start(group=0, /)", "Return index of the start of the substring matched by group.") {
      (match, vm, key: Value?) throws(Raise) in match.start(try match.group(vm, key))
    }
    t.method("end(group=0, /)", "Return index of the end of the substring matched by group.") {
      (match, vm, key: Value?) throws(Raise) in match.end(try match.group(vm, key))
    }
    t.method("span(group=0, /)", "For match object m, return the 2-tuple (m.start(group), m.end(group)).") {
      (match, vm, key: Value?) throws(Raise) in match.span(vm, try match.group(vm, key))
    }
  }

  private static func defineAttributes(_ t: inout TypeBuilder<MatchPointer>) {
    t.attribute(
      "lastindex", "The integer index of the last matched capturing group.",
      get: { (match, vm) in
        match.pointee.lastIndex > 0 ? vm.int(match.pointee.lastIndex) : .none
      })
    t.attribute(
      "lastgroup", "The name of the last matched capturing group.",
      get: { (match, vm) in
        let names: TuplePointer = match.pattern.pointee.groupNames.cast()
        return match.pointee.lastIndex > 0 ? Owned(retaining: names[match.pointee.lastIndex]) : .none
      })
    t.attribute("regs", "", get: { (match, vm) in match.regs(vm) })
    t.member("string", "The string passed to match() or search().") { (match, _) in Owned(retaining: match.pointee.string) }
    t.member("re", "The regular expression object.") { (match, _) in Owned(retaining: match.pointee.pattern) }
    t.member("pos", "The index into the string at which the RE engine started looking for a match.") { (match, vm) in vm.int(match.pointee.position) }
    t.member("endpos", "The index into the string beyond which the RE engine will not go.") { (match, vm) in vm.int(match.pointee.endPosition) }
  }
}
