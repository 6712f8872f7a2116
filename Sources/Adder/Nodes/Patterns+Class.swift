// `Point(0, y=value)`. For a class whose `__match_args__` is an ordinary tuple of different names, the node remembers the names, guarded by the
// class's version, and how to get each attribute of instances like the last one (see AttributeNodes.swift).

import AdderSyntax

final class ClassPattern: PatternNode {
  private let type: Node
  /// Positional patterns first, then those with keywords.
  private let patterns: PatternList
  private let positionalCount: Int
  /// Names of attributes, borrowed: keywords are kept by the code, positional ones by the class as long as `version` holds.
  private let names: UnsafeMutablePointer<Value>
  private let caches: UnsafeMutablePointer<AttributeCache>
  /// The class for which the positional names hold; 0 for none yet.
  private var version: UInt = 0
  /// That class's instances stand for their own only attribute: `int(number)`.
  private var matchesSelf = false
  private let base: Int
  private let isInGenerator: Bool

  init(
    _ type: Node, _ patterns: [PatternNode?], positionalCount: Int, keywords: [Value], base: Int, isInGenerator: Bool, _ span: Span
  ) {
    self.type = type
    self.patterns = PatternList(patterns)
    self.positionalCount = positionalCount
    names = .allocate(capacity: max(1, patterns.count))
    names.initialize(repeating: .unbound, count: patterns.count)
    for (index, keyword) in keywords.enumerated() { names[positionalCount + index] = keyword }
    caches = .allocate(capacity: max(1, patterns.count))
    caches.initialize(repeating: AttributeCache(), count: patterns.count)
    self.base = base
    self.isInGenerator = isInGenerator
    super.init(span)
  }

  deinit {
    patterns.deallocate()
    names.deallocate()
    caches.deallocate()
  }

  override func match(_ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth {
    let type = self.type.evaluate(frame, vm)
    if _slowPath(type.isError) { return .error }
    let values = (isInGenerator ? frame.generatorTop : frame) + base
    let truth = gather(subject, type, into: values, frame, vm)
    type.release()
    return truth == .yes ? patterns.matchTaking(values, frame, captures, vm) : truth
  }

  /// Whether the subject is an instance that has all the attributes; they go to `values`.
  @inline(__always) private func gather(_ subject: Value, _ type: Value, into values: Frame, _ frame: Frame, _ vm: VM) -> Truth {
    if !(subject.isObject && subject.object.pointee.type.value == type) {
      frame.node = address
      let truth = isInstance(subject, type, vm)
      if truth != .yes { return truth }
    }
    if patterns.count == 0 { return .yes }
    if positionalCount > 0 {
      let known: TypePointer = type.cast()
      if known.pointee.version != version && !learn(known, vm) {
        frame.node = address
        return gatherSlowly(subject, known, into: values, vm)
      }
    }
    return gatherKnown(subject, into: values, frame, vm)
  }

  private func isInstance(_ subject: Value, _ type: Value, _ vm: VM) -> Truth {
    do throws(Raise) {
      guard vm.isType(type) else { throw vm.typeError("called match pattern must be a type") }
      return Truth(try vm.isInstance(subject, classInfo: type))
    } catch {
      return failure(vm)
    }
  }

  /// The attributes whose names are known to be different.
  @inline(__always) private func gatherKnown(_ subject: Value, into values: Frame, _ frame: Frame, _ vm: VM) -> Truth {
    var index = 0
    if positionalCount > 0 && matchesSelf {
      subject.retain()
      values[0] = subject
      index = 1
    }
    while index < patterns.count {
      if _fastPath(caches[index].fitsValue(subject)) {
        let value = (subject.raw + caches[index].offset).load(as: Value.self)
        value.retain()
        values[index] = value
      } else {
        frame.node = address
        let truth = fetch(index, subject, values + index, vm)
        if truth != .yes {
          vm.releaseRange(values, index)
          return truth
        }
      }
      index &+= 1
    }
    return .yes
  }

  @inline(never) private func fetch(_ index: Int, _ subject: Value, _ place: Frame, _ vm: VM) -> Truth {
    if let learned = vm.learnAttribute(subject, names[index]) { caches[index] = learned }
    return fetch(names[index], subject, place, vm)
  }

  private func fetch(_ name: Value, _ subject: Value, _ place: Frame, _ vm: VM) -> Truth {
    do throws(Raise) {
      guard let value = try vm.attributeIfPresent(subject, name) else { return .no }
      place.pointee = value.take()
      return .yes
    } catch {
      return failure(vm)
    }
  }

  /// Remembers the positional names of a class whose attributes are looked up in the usual way; false where they cannot be relied on.
  @inline(never) private func learn(_ type: TypePointer, _ vm: VM) -> Bool {
    version = 0
    guard vm.interpreter.isSpecializing, type.pointee.header.type == vm.pointee.types.type else { return false }
    guard let found = vm.lookup(type, vm.name(.matchArgs)) else {
      guard type.has(.matchesSelf), positionalCount == 1 else { return false }
      matchesSelf = true
      version = type.pointee.version
      return true
    }
    guard found.isExactly(vm.pointee.types.tuple) else { return false }
    let tuple: TuplePointer = found.cast()
    guard tuple.count >= positionalCount else { return false }
    for index in 0..<positionalCount {
      guard vm.isExactString(tuple[index]), (tuple[index].cast() as StringPointer).pointee.isInterned else { return false }
      for other in 0..<index where names[other] == tuple[index] { return false }
      for other in positionalCount..<patterns.count where names[other] == tuple[index] { return false }
      if names[index] != tuple[index] { caches[index] = AttributeCache() }
      names[index] = tuple[index]
    }
    matchesSelf = false
    version = type.pointee.version
    return true
  }

  // MARK: Any class

  /// Step by step as CPython goes, with all its checks.
  @inline(never) private func gatherSlowly(_ subject: Value, _ type: TypePointer, into values: Frame, _ vm: VM) -> Truth {
    var count = 0
    var truth = Truth.yes
    do throws(Raise) {
      let arguments = try matchArguments(of: type, vm)
      var seen: [Value] = []
      if let arguments {
        let tuple: TuplePointer = arguments.value.cast()
        while count < positionalCount && truth == .yes {
          guard vm.isExactString(tuple[count]) else {
            throw vm.typeError("__match_args__ elements must be strings (got \(vm.typeName(of: tuple[count])))")
          }
          truth = try add(tuple[count], &seen, subject, type, values, &count, vm)
        }
      } else {
        subject.retain()
        values[0] = subject
        count = 1
      }
      while count < patterns.count && truth == .yes {
        truth = try add(names[count], &seen, subject, type, values, &count, vm)
      }
    } catch {
      truth = failure(vm)
    }
    if truth != .yes { vm.releaseRange(values, count) }
    return truth
  }

  /// `__match_args__`; nil for a class whose instances stand for themselves.
  private func matchArguments(of type: TypePointer, _ vm: VM) throws(Raise) -> Owned? {
    guard let found = try vm.attributeIfPresent(type.value, .matchArgs) else {
      try checkCount(allowed: type.has(.matchesSelf) ? 1 : 0, type, vm)
      return type.has(.matchesSelf) ? nil : vm.tuple([])
    }
    guard found.value.isExactly(vm.pointee.types.tuple) else {
      throw vm.typeError("\(vm.text(type.pointee.name)).__match_args__ must be a tuple (got \(vm.typeName(of: found.value)))")
    }
    try checkCount(allowed: (found.value.cast() as TuplePointer).count, type, vm)
    return found
  }

  private func checkCount(allowed: Int, _ type: TypePointer, _ vm: VM) throws(Raise) {
    guard positionalCount > allowed else { return }
    throw vm.typeError(
      "\(vm.text(type.pointee.name))() accepts \(allowed) positional sub-pattern\(allowed == 1 ? "" : "s") (\(positionalCount) given)")
  }

  private func add(
    _ name: Value, _ seen: inout [Value], _ subject: Value, _ type: TypePointer, _ values: Frame, _ count: inout Int, _ vm: VM
  ) throws(Raise) -> Truth {
    for other in seen where (other.cast() as StringPointer).isEqual(to: name.cast()) {
      throw vm.typeError("\(vm.text(type.pointee.name))() got multiple sub-patterns for attribute \(vm.quoted(name))")
    }
    seen.append(name)
    let truth = fetch(name, subject, values + count, vm)
    if truth == .yes { count += 1 }
    return truth
  }
}
