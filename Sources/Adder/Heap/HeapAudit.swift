// The heap audit: proves, after a test, that nobody forgot or repeated a reference. Every object's count must equal the edges that traversal finds, plus
// the references that are known to be held from outside the heap (`visitRoots`). Also checked: the lists of weak references, the collector's lists,
// and after an interpreter is gone, that nothing is left.
//
// Containers are walked in their pages. Pages of leaves mix objects and raw buffers, so leaves are known by the references that lead to them: a leaf
// that nothing refers to is found only when the interpreter is gone, by the count of cells in use.

/// Something that must not be.
struct AuditFinding: CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

struct HeapAudit {
  private let heap: HeapPointer
  private let vm: VM
  /// For each object that something refers to, how many references were found.
  private var edges: [UInt: Int] = [:]
  private var findings: [AuditFinding] = []
  /// More are not reported: one fault often shows in many places.
  private let limit: Int

  private init(_ vm: VM, limit: Int) {
    self.vm = vm
    heap = vm.heap
    self.limit = limit
  }

  /// Checks the whole heap. No code of the program may be running.
  static func run(_ vm: VM, limit: Int = 50) -> [AuditFinding] {
    var audit = HeapAudit(vm, limit: limit)
    audit.checkLists()
    audit.countEdges()
    audit.checkCounts()
    audit.checkWeakReferences()
    return audit.findings
  }

  /// After everything was released: what is still there.
  static func remains(_ heap: HeapPointer) -> [AuditFinding] {
    heap.flush()
    var findings: [AuditFinding] = []
    heap.forEachPage { (page: PagePointer) in
      let used = Int(page.pointee.used)
      if used > 0 {
        let kind = page.pointee.isContainer ? "containers" : "leaves or buffers"
        findings.append(AuditFinding("\(used) \(kind) of \(SizeClass.size(Int(page.pointee.sizeClass))) bytes are left"))
      }
    }
    return findings
  }

  private mutating func report(_ text: String) {
    if findings.count < limit { findings.append(AuditFinding(text)) }
  }

  /// What an object is, for a person.
  private func name(_ object: ObjectPointer) -> String {
    let type = object.pointee.type
    var text = "\(vm.text(type.pointee.name)) at 0x\(String(UInt(bitPattern: object), radix: 16))"
    if type.has(.isStr) { text += " '\((UnsafeMutableRawPointer(object).assumingMemoryBound(to: StringObject.self)).text.prefix(40))'" }
    if type.has(.isType) { text += " \(vm.text(UnsafeMutableRawPointer(object).assumingMemoryBound(to: TypeObject.self).pointee.name))" }
    return text
  }

  // MARK: Counts

  private mutating func countEdges() {
    var found: [UInt: Int] = [:]
    func add(_ value: Value) {
      guard let object = value.objectIfAny else { return }
      found[UInt(bitPattern: object), default: 0] += 1
    }
    heap.forEachContainer { (object: ObjectPointer) in
      if !object.isAlive { return }
      object.visitReferences(add)
      if object.pointee.type.has(.isType) { add(UnsafeMutableRawPointer(object).assumingMemoryBound(to: TypeObject.self).pointee.baseReference) }
    }
    vm.visitRoots(add)
    edges = found
  }

  private mutating func checkCounts() {
    var seen = edges
    var wrong: [(ObjectPointer, Int)] = []
    heap.forEachContainer { (object: ObjectPointer) in
      let found = seen.removeValue(forKey: UInt(bitPattern: object)) ?? 0
      if found != object.count { wrong.append((object, found)) }
    }
    // What was found and is no container is a leaf, or a reference to something dead.
    for (address, found) in seen {
      let object = ObjectPointer(bitPattern: address).unsafelyUnwrapped
      if object.pointee.word == 0 {
        report("\(found) references to a freed cell at 0x\(String(address, radix: 16))")
      } else if Chunk.page(of: address).pointee.isContainer == false && object.count != found {
        wrong.append((object, found))
      }
    }
    for (object, found) in wrong { report("\(name(object)): count \(object.count), references found \(found)") }
  }

  // MARK: Lists

  private mutating func checkLists() {
    heap.flush()
    var young = Set<UInt>()
    let entries = heap.pointee.collector.young
    for index in 0..<entries.count {
      if !young.insert(entries.base[index]).inserted { report("0x\(String(entries.base[index], radix: 16)) is in the young list twice") }
    }
    var listed = 0
    for number in 1...3 {
      let vector = heap.list(number).pointee
      for index in 0..<vector.count where heap.holds(vector.base[index], index, list: UInt64(number)) { listed += 1 }
    }
    var (inYoung, inOthers) = (0, 0)
    var missing: [ObjectPointer] = []
    heap.forEachContainer { (object: ObjectPointer) in
      if object.list != 0 {
        inOthers += 1
      } else if young.contains(UInt(bitPattern: object)) {
        inYoung += 1
      } else {
        missing.append(object)
      }
    }
    for object in missing { report("\(name(object)) is in no list of the collector") }
    if inYoung != young.count { report("\(young.count - inYoung) entries of the young list are no young objects") }
    if inOthers != listed { report("\(inOthers) objects say that they are in older lists, which have \(listed)") }
  }

  // MARK: Weak references

  private mutating func checkWeakReferences() {
    var faults: [String] = []
    heap.forEachContainer { (object: ObjectPointer) in
      var previous: WeakReferencePointer?
      guard object.isAlive, let head = object.weakReferenceWord else { return }
      var next = head.pointee
      while let reference = next {
        if !reference.object.isAlive { return faults.append("\(name(object)) heads a list with a dead weak reference") }
        if reference.pointee.referent != object { return faults.append("a weak reference in the list of \(name(object)) refers to something else") }
        if reference.pointee.previous != previous { return faults.append("the list of weak references of \(name(object)) is not linked backwards") }
        previous = reference
        next = reference.pointee.next
      }
    }
    for fault in faults { report(fault) }
  }
}

extension UnsafeMutablePointer<HeapState> {
  /// Visits every page that has a class.
  func forEachPage(_ visit: (PagePointer) -> Void) {
    for index in 0..<pointee.chunks.count {
      for number in 1..<Chunk.pages {
        let page = Chunk.page(of: pointee.chunks.base[index] + UInt(number * Page.size))
        if page.pointee.sizeClass != 0 { visit(page) }
      }
    }
  }
}

extension UnsafeMutablePointer<VMState> {
  /// What the heap audit finds, one line each.
  func audit() -> [String] { HeapAudit.run(self).map(\.description) }

  /// Visits every reference that is held from outside the heap's objects.
  func visitRoots(_ visit: (Value) -> Void) {
    visitUnlessUnbound(pointee.error, visit)
    visit(pointee.handled)
    visitUnlessUnbound(pointee.emptyTuple, visit)
    visitUnlessUnbound(pointee.emptyString, visit)
    visitUnlessUnbound(pointee.builtins, visit)
    for index in 0..<256 { visit(pointee.characters[index]) }
    for index in 0..<Name.allCases.count { visit(pointee.names[index]) }
    for index in 0..<ExceptionKind.allCases.count { visit(pointee.exceptions[index].value) }
    visitTypes(visit)
    visitFrames(visit)
    let interpreter = interpreter
    for index in 0..<interpreter.words.count { visit(Value(bits: UInt64(interpreter.words.base[index]))) }
    for case let function? in interpreter.exitFunctions { function.visitReferences(visit) }
    visitUnlessUnbound(pointee.builtinsModule, visit)
    visitUnlessUnbound(pointee.generatorResult, visit)
    visitUnlessUnbound(interpreter.modules, visit)
    visitUnlessUnbound(interpreter.sysNamespace, visit)
    interpreter.system.visitReferences(visit)
    interpreter.threads.visitReferences(visit)
    interpreter.signals?.visitReferences(visit)
    visitUnlessUnbound(heap.pointee.collector.garbage, visit)
    visitUnlessUnbound(heap.pointee.collector.callbacks, visit)
  }

  private func visitUnlessUnbound(_ value: Value, _ visit: (Value) -> Void) {
    if !value.isUnbound { visit(value) }
  }

  /// `BuiltinTypes` is nothing but pointers to type objects, each counted once.
  private func visitTypes(_ visit: (Value) -> Void) {
    withUnsafeBytes(of: &pointee.types) { (bytes: UnsafeRawBufferPointer) in
      for word in bytes.bindMemory(to: UInt.self) where word != 0 { visit(Value(bits: UInt64(word))) }
    }
  }

  /// Local variables and what else frames in progress hold. Temporaries of calls being prepared are not known.
  private func visitFrames(_ visit: (Value) -> Void) {
    forEachFrame { (frame: Frame) in
      for index in 0..<Int(frame.function.pointee.variableCount) { visit(frame[index]) }
      visitUnlessUnbound(frame.frameObject, visit)
      visitUnlessUnbound(frame.namespace, visit)
    }
  }

  /// Visits the frames in progress in all threads, the innermost of each first.
  func forEachFrame(_ visit: (Frame) -> Void) {
    forEachFrame(from: pointee.frame, stack: pointee.stack, visit)
    let threads = interpreter.threads
    if threads.isSingle { return }
    for thread in threads.all where thread !== threads.current {
      if let registers = thread.registers { forEachFrame(from: registers.frame, stack: registers.stack, visit) }
    }
  }

  private func forEachFrame(from frame: Frame, stack: UnsafeMutablePointer<Value>, _ visit: (Frame) -> Void) {
    var next: Frame? = frame
    while let frame = next, frame != stack + FrameLayout.headerWords + 1 {
      visit(frame)
      next = frame.caller
    }
  }
}
