// What `gc.get_referents` shows of an object: its references as CPython has them, which differs from how they are kept here.

extension VM {
  /// What an object refers to, as CPython's traversal shows it: of a dict whose keys are all strs only the values.
  func visitReferents(of object: ObjectPointer, _ visit: (Value) -> Void) {
    let type = object.pointee.type
    if type == pointee.types.function { return visitReferents(of: RawPointer(object).assumingMemoryBound(to: FunctionObject.self), visit) }
    if type == pointee.types.generator || type == pointee.types.coroutine || type == pointee.types.asyncGenerator {
      return visitReferents(of: RawPointer(object).assumingMemoryBound(to: GeneratorObject.self), visit)
    }
    if type == pointee.types.slice {
      let slice = RawPointer(object).assumingMemoryBound(to: SliceObject.self)
      for value in [slice.pointee.start, slice.pointee.stop, slice.pointee.step] { visit(value) }
      return
    }
    if type.has(.isType) { return visitReferents(of: RawPointer(object).assumingMemoryBound(to: TypeObject.self), visit) }
    if type == pointee.types.frame {
      let frame = RawPointer(object).assumingMemoryBound(to: FrameObject.self)
      // What is in a running frame belongs to the call.
      for value in [frame.pointee.back, frame.pointee.trace] where !value.isNone { visit(value) }
      return frame.pointee.frame == nil ? visitReferents(ofEnded: frame, visit) : ()
    }
    if type == pointee.types.filter {
      let filter = RawPointer(object).assumingMemoryBound(to: FilterObject.self)
      for value in [filter.pointee.iterator, filter.pointee.function] { visit(value) }
      return
    }
    // Untracked there: what it refers to are constants and names.
    if type == pointee.types.code { return }
    if type == pointee.types.memberDescriptor { return visit(RawPointer(object).assumingMemoryBound(to: MemberDescriptorObject.self).pointee.owner) }
    if type == pointee.types.staticMethod || type == pointee.types.classMethod {
      object.visitNativeReferences(type, visit)
      return type.visitInstanceFields(of: RawPointer(object), visit)
    }
    if type.has(.isException) || isSubtype(type, of: pointee.types.property) || type == pointee.types.traceback
      || isSubtype(type, of: pointee.types.weakReference) || isSubtype(type, of: pointee.types.super)
    {
      return visitReferents(ofSparse: object, type, visit)
    }
    if type.pointee.dictOffset != 0 && type.attributeWord(of: RawPointer(object)).pointee & 2 != 0 {
      return visitReferents(ofCrowded: object, type, visit)
    }
    if type.pointee.kind == .dict || isSubtype(type, of: pointee.types.defaultDict) {
      visitReferents(ofDict: RawPointer(object).assumingMemoryBound(to: DictObject.self), type, visit)
    } else {
      object.visitReferences(visit)
    }
  }

  private func visitReferents(ofDict dict: DictPointer, _ type: TypePointer, _ visit: (Value) -> Void) {
    type.visitInstanceFields(of: RawPointer(dict), visit)
    if type.has(.heapType) { visit(Value(type)) }
    if type.pointee.kind == .other {
      let factory = RawPointer(dict).assumingMemoryBound(to: DefaultDictObject.self).pointee.factory
      if !factory.isNone { visit(factory) }
    }
    var hasOtherKeys = false
    for index in 0..<dict.pointee.entryCount {
      let key = dict.pointee.entries[index].key
      if !key.isUnbound && !isExactString(key) { hasOtherKeys = true }
    }
    for index in 0..<dict.pointee.entryCount where !dict.pointee.entries[index].key.isUnbound {
      visit(dict.pointee.entries[index].value)
      if hasOtherKeys { visit(dict.pointee.entries[index].key) }
    }
  }

  /// A function refers to its built-ins, too; what it has none of is not shown.
  private func visitReferents(of function: FunctionPointer, _ visit: (Value) -> Void) {
    func visitUnlessNone(_ value: Value) { if !value.isNone { visit(value) } }
    visit(function.pointee.code)
    visit(function.pointee.globals)
    visit(pointee.builtins)
    visit(function.pointee.module)
    visitUnlessNone(function.pointee.defaults)
    visitUnlessNone(function.pointee.keywordDefaults)
    visit(function.pointee.doc)
    visit(function.pointee.name)
    pointee.types.function.visitInstanceFields(of: RawPointer(function), visit)
    visitUnlessNone(function.pointee.closure)
    visitUnlessNone(function.pointee.annotations)
    visit(function.pointee.qualifiedName)
  }

  private func visitReferents(ofEnded frame: FrameObjectPointer, _ visit: (Value) -> Void) {
    for value in [frame.pointee.namespace, frame.pointee.locals] where !value.isUnbound { visit(value) }
    visit(frame.pointee.function)
    visit((frame.pointee.function.cast() as FunctionPointer).pointee.code)
    guard let variables = frame.pointee.variables else { return }
    for index in 0..<frame.pointee.variableCount { visit(variables[index]) }
  }

  /// A class of the program, as all classes after its metaclass; built-in types are not looked at.
  private func visitReferents(of type: TypePointer, _ visit: (Value) -> Void) {
    if !type.has(.heapType) { return }
    let metaclass = Value(type).object.pointee.type
    metaclass.visitInstanceFields(of: RawPointer(type), visit)
    if metaclass.has(.heapType) { visit(Value(metaclass)) }
    for value in [type.pointee.namespace, type.pointee.mro, type.pointee.bases] { visit(value) }
    if let base = type.pointee.base { visit(Value(base)) }
  }

  /// Of these types a field that is None is empty.
  private func visitReferents(ofSparse object: ObjectPointer, _ type: TypePointer, _ visit: (Value) -> Void) {
    let isGroup = isSubtype(type, of: exceptionType(.baseExceptionGroup))
    if !isGroup { type.visitInstanceFields(of: RawPointer(object), visit) }
    // ExceptionGroup is made there as classes of programs are.
    if type.has(.heapType) || type == exceptionType(.exceptionGroup) { visit(Value(type)) }
    let isProperty = type == pointee.types.property
    var index = 0
    var hasGetter = false
    object.visitNativeReferences(type) { (value: Value) in
      if index == 0 { hasGetter = !value.isNone }
      // Its message and its exceptions come first.
      if isGroup && index == 2 { type.visitInstanceFields(of: RawPointer(object), visit) }
      // The documentation of a getter may be None.
      if !value.isNone || isProperty && index == 3 && hasGetter { visit(value) }
      index += 1
    }
  }

  /// An instance with a table of attributes for itself: the names in it are not shown.
  private func visitReferents(ofCrowded object: ObjectPointer, _ type: TypePointer, _ visit: (Value) -> Void) {
    if type.has(.hasMembers) { type.visitMembers(of: RawPointer(object), visit) }
    let word = type.attributeWord(of: RawPointer(object)).pointee
    let attributes = DictPointer(bitPattern: word & ~2).unsafelyUnwrapped
    for index in 0..<attributes.pointee.entryCount where !attributes.pointee.entries[index].key.isUnbound {
      visit(attributes.pointee.entries[index].value)
    }
    if type.has(.heapType) { visit(Value(type)) }
    object.visitNativeReferences(type, visit)
  }

  /// The code twice as long as there is a frame, which refers to it, too.
  private func visitReferents(of generator: GeneratorPointer, _ visit: (Value) -> Void) {
    if generator.pointee.header.type == pointee.types.asyncGenerator && !generator.pointee.extra.isNone { visit(generator.pointee.extra) }
    visit(generator.code)
    visit(generator.pointee.name)
    visit(generator.pointee.qualifiedName)
    guard let frame = generator.pointee.frame else { return }
    let function: FunctionPointer = generator.pointee.callee.cast()
    visit(frame.frameObject)
    visit(Value(function))
    visit(function.pointee.code)
    let code = function.swiftCode
    for index in 0..<generator.pointee.variableCount {
      // What statements keep for themselves are numbers that no program knows, or objects.
      if index < code.cellBase + code.cellNames.count || frame[index].objectIfAny != nil { visit(frame[index]) }
    }
    guard let closure = function.pointee.closure.objectIfAny else { return }
    RawPointer(closure).assumingMemoryBound(to: TupleObject.self).visitItems(visit)
  }
}
