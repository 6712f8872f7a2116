// The beginning and the end of an interpreter: its heap, its names, its built-in types, the stack of values. What a program sees at once (modules)
// is opened after this; what it has left is gone before the end of this.

extension VMState {
  /// Address space for the frames of calls; memory is only taken as calls get deep.
  private static var stackBytes: Int { 64 << 20 }
  /// What every frame may use above `frameLimit`.
  static var stackReserve: Int { 1 << 20 }

  /// A VM with everything that native code relies on, and no modules.
  static func bootstrap(_ state: InterpreterState, hashSeed: UInt64) -> VM {
    checkLayout()
    let vm = VM.allocate(capacity: 1)
    let heap = HeapPointer.allocate(capacity: 1)
    heap.initialize(to: HeapState(vm: vm))
    let stack = RawPointer(bitPattern: Platform.mapAligned(bytes: stackBytes, alignment: 4096)).unsafelyUnwrapped
      .assumingMemoryBound(to: Value.self)
    let cacheBytes = MethodCacheEntry.count * MemoryLayout<MethodCacheEntry>.stride
    let cache = RawPointer(bitPattern: Platform.mapAligned(bytes: cacheBytes, alignment: 4096)).unsafelyUnwrapped
    let noEntries = RawPointer.allocate(byteCount: 16, alignment: 16) + 16
    noEntries.storeBytes(of: DictObject.free, toByteOffset: -MemoryLayout<Int32>.stride, as: Int32.self)
    vm.initialize(
      to: VMState(
        frame: bottomFrame(stack), heap: heap, types: noTypes(),
        names: .allocate(capacity: Name.allCases.count), exceptions: .allocate(capacity: ExceptionKind.allCases.count),
        hashSeed: hashSeed, characters: .allocate(capacity: 256), noEntries: noEntries.assumingMemoryBound(to: DictEntry.self),
        methodCache: cache.assumingMemoryBound(to: MethodCacheEntry.self), interpreter: Unmanaged.passRetained(state), stack: stack))
    vm.pointee.frameLimit = UInt(bitPattern: stack) + UInt(stackBytes - stackReserve)
    vm.makeRoots()
    vm.makeTypes()
    vm.makeCharacters()
    vm.makeNames()
    ExceptionSpecs.make(vm)
    vm.pointee.builtins = Value(vm.newDict())
    return vm
  }

  /// The frame below all others: of no function that the language knows, with no room and no variables.
  private static func bottomFrame(_ stack: UnsafeMutablePointer<Value>) -> Frame {
    let function = RawPointer.allocate(byteCount: MemoryLayout<FunctionObject>.size, alignment: 16)
    function.initializeMemory(as: UInt8.self, repeating: 0, count: MemoryLayout<FunctionObject>.size)
    return bottomFrame(stack, function: Value(function))
  }

  /// The same for another stack, with the function that the first one has.
  static func bottomFrame(_ stack: UnsafeMutablePointer<Value>, function: Value) -> Frame {
    let frame = stack + FrameLayout.headerWords + 1
    frame.functionWord = function
    frame.node = 0
    frame.caller = nil
    frame.frameObject = .unbound
    frame.namespace = .unbound
    return frame
  }

  /// Types that have not been made yet are null.
  private static func noTypes() -> BuiltinTypes {
    let size = MemoryLayout<BuiltinTypes>.size
    return withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { bytes in
      bytes.initializeMemory(as: UInt8.self, repeating: 0)
      return bytes.load(as: BuiltinTypes.self)
    }
  }

  /// The weak reference word of types must be at 368: 22 slots of two words behind the header, name and version make it so.
  private static func checkLayout() {
    precondition(MemoryLayout<TypeObject>.offset(of: \.weakReferences) == 368, "the layout of TypeObject has changed")
  }
}

extension VM {
  /// `object` and `type`, each of which needs the other.
  fileprivate func makeRoots() {
    let sizeClass = SizeClass.of(MemoryLayout<TypeObject>.size)
    let placeholder = TypePointer(bitPattern: 16).unsafelyUnwrapped
    let object = heap.makeContainer(placeholder, sizeClass: sizeClass).assumingMemoryBound(to: TypeObject.self)
    let type = heap.makeContainer(placeholder, sizeClass: sizeClass).assumingMemoryBound(to: TypeObject.self)
    pointee.types.object = object
    pointee.types.type = type
    initializeBuiltin(object, PlainObject.spec, base: nil, metatype: type)
    initializeBuiltin(type, TypeObject.spec, base: object, metatype: type)
  }

  /// Strings of one character count as interned: `intern` gives them without looking into its table.
  fileprivate func makeCharacters() {
    for code in 0..<256 {
      let string = newString(length: 1, width: 1, isASCII: code < 128)
      string.store(UInt32(code), at: 0)
      _ = string.hash(self)
      string.pointee.isInterned = true
      pointee.characters[code] = Value(string)
    }
  }

  fileprivate func makeNames() {
    let text = Name.spellings
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var count = 0
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count && bytes[end] != UInt8(ascii: " ") { end += 1 }
      let string = newString(length: end - start + 4, width: 1, isASCII: true)
      for edge in [0, 1, end - start + 2, end - start + 3] { string.store(UInt32(UInt8(ascii: "_")), at: edge) }
      for index in start..<end { string.store(UInt32(bytes[index]), at: index - start + 2) }
      let spelling = Owned(string)
      pointee.names[count] = intern(spelling.value).take()
      count += 1
      start = end + 1
    }
    precondition(count == Name.allCases.count, "Name.spellings and the cases of Name differ")
  }

  // MARK: The end

  /// Gives everything back. Modules have been closed; what the audit finds left is returned.
  func shutDown(audits: Bool) -> [String] {
    releaseState()
    heap.thaw()
    var rounds = 0
    while heap.collect(2, isSilent: true) > 0 && rounds < 10 { rounds += 1 }
    releaseNamespaces()
    let findings = audits ? audit() : []
    releaseTypes()
    let remains = audits ? HeapAudit.remains(heap).map(\.description) : []
    freeMemory()
    return findings + remains
  }

  /// What the VM and the interpreter hold: the last modules, errors, exit functions.
  private func releaseState() {
    if hasError { clearError() }
    heap.pointee.collector.debug = 0
    func drop(_ place: UnsafeMutablePointer<Value>, with value: Value) {
      let old = place.pointee
      place.pointee = value
      if old.isObject && !old.isError { old.release() }
    }
    drop(&pointee.generatorResult, with: .unbound)
    drop(&pointee.handled, with: .none)
    clearExitFunctions()
    threads.main.drop()
    interpreter.signals?.close()
    interpreter.signals = nil
    drop(&heap.pointee.collector.garbage, with: .unbound)
    drop(&heap.pointee.collector.callbacks, with: .unbound)
    interpreter.system.releaseHooks()
  }

  /// What finalizers needed until now. Functions of a module refer to it, and it to them: emptying the namespaces breaks that. `builtins` goes last.
  private func releaseNamespaces() {
    func drop(_ place: UnsafeMutablePointer<Value>, with value: Value) {
      let old = place.pointee
      place.pointee = value
      if old.isObject && !old.isError { old.release() }
    }
    let state = interpreter
    for index in 0..<state.words.count { Value(bits: UInt64(state.words.base[index])).release() }
    state.words.count = 0
    state.abstractWord = .unbound
    state.system.releaseReferences()
    for namespace in [state.sysNamespace, pointee.builtins] where isDict(namespace) { (namespace.cast() as DictPointer).clear(self) }
    drop(&state.modules, with: .unbound)
    drop(&state.sysNamespace, with: .unbound)
    drop(&pointee.builtinsModule, with: .unbound)
    drop(&pointee.builtins, with: .unbound)
    var rounds = 0
    while heap.collect(2, isSilent: true) > 0 && rounds < 10 { rounds += 1 }
  }

  /// Built-in types hold each other through their namespaces: those go first, then what else a type refers to, then the types; `type` last.
  private func releaseTypes() {
    var types: [TypePointer] = []
    func collect(_ type: TypePointer) {
      if types.contains(type) { return }
      types.append(type)
      for index in 0..<type.pointee.subclasses.count { collect(TypePointer(bitPattern: type.pointee.subclasses.base[index]).unsafelyUnwrapped) }
    }
    collect(pointee.types.object)
    types.removeAll { $0.has(.heapType) }
    for type in types { type.value.retain() }
    for type in types { drop(&type.pointee.namespace) }
    for index in 0..<Name.allCases.count { pointee.names[index].release() }
    for index in 0..<256 { pointee.characters[index].release() }
    for type in types {
      drop(&type.pointee.bases)
      drop(&type.pointee.mro)
      drop(&type.pointee.name)
      drop(&type.pointee.qualifiedName)
    }
    drop(&pointee.emptyTuple)
    drop(&pointee.emptyString)
    let metatype = pointee.types.type
    withUnsafeBytes(of: &pointee.types) { (bytes: UnsafeRawBufferPointer) in
      for word in bytes.bindMemory(to: UInt.self) where word != 0 && word != UInt(bitPattern: metatype) { Value(bits: UInt64(word)).release() }
    }
    for index in 0..<ExceptionKind.allCases.count { pointee.exceptions[index].value.release() }
    for type in types.reversed() where type != metatype { type.value.release() }
    metatype.value.release()
    metatype.value.release()
  }

  private func drop(_ place: UnsafeMutablePointer<Value>) {
    let old = place.pointee
    place.pointee = .unbound
    old.release()
  }

  /// Returns the memory to the system. Nothing in the heap is looked at any more.
  private func freeMemory() {
    let (heap, state, stack) = (heap, pointee.interpreter, pointee.stack)
    heap.tearDown()
    heap.deinitialize(count: 1)
    heap.deallocate()
    (stack + FrameLayout.headerWords + 1).functionWord.raw.deallocate()
    Platform.unmap(UInt(bitPattern: stack), bytes: 64 << 20)
    Platform.unmap(
      UInt(bitPattern: pointee.methodCache), bytes: MethodCacheEntry.count * MemoryLayout<MethodCacheEntry>.stride)
    pointee.names.deallocate()
    pointee.exceptions.deallocate()
    pointee.characters.deallocate()
    (RawPointer(pointee.noEntries) - 16).deallocate()
    deinitialize(count: 1)
    deallocate()
    state.release()
  }
}
