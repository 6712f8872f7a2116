// Attributes with inline caches. A cache entry is what `resolveAttribute` found for (type version, attribute word, name); it holds as long as
// both numbers are the same, which one comparison each proves: versions are never used twice, and a shape's address says where the values are.

import AdderSyntax

/// What an attribute access remembers: how to get the attribute of objects of this type and shape.
struct AttributeCache {
  enum Kind: UInt8 {
    /// Nothing yet, or too many different things.
    case none
    /// A value at this offset of the instance; depends on the shape.
    case value
    /// A member of `__slots__` at this offset.
    case member
    /// A function of the class, which a call gets with the instance first.
    case method
    /// Another attribute of the class.
    case classValue
    /// An item of a named tuple; `offset` is its index.
    case item
  }

  var version: UInt = 0
  /// `version` where the attribute is an instance's value, otherwise `.max`.
  var valueVersion = UInt.max
  /// The attribute word that instances must have; 0 where the type has none.
  var word: UInt = 0
  var offset: Int = 0
  /// Where instances keep the attribute word; 8 (the type word, which never equals a shape) for `anyWord`.
  var wordOffset: Int = 0
  /// Borrowed: the type keeps it as long as the version stays.
  var found: Value = .unbound
  var kind = Kind.none
}

extension UnsafeMutablePointer<VMState> {
  /// Learns how to get `name` of objects like `object`; nil when there is no quick way.
  @inline(never) func learnAttribute(_ object: Value, _ name: Value) -> AttributeCache? {
    guard interpreter.isSpecializing, object.isObject else { return nil }
    let type = object.object.pointee.type
    var cache = AttributeCache()
    let hasWord = type.pointee.dictOffset > 0
    cache.wordOffset = hasWord ? type.pointee.dictOffset : 8
    cache.word = (object.raw + cache.wordOffset).load(as: UInt.self)
    if hasWord && cache.word != 0 && cache.word & 1 == 0 { return nil }
    switch resolveAttribute(type, hasWord ? cache.word : 0, name) {
    case .value(let offset):
      cache.kind = .value
      cache.offset = offset
    case .member(let offset):
      cache.kind = .member
      cache.offset = offset
    case .method(let function):
      cache.kind = .method
      cache.found = function
    case .classValue(let value):
      cache.kind = .classValue
      cache.found = value
    case .item(let index):
      cache.kind = .item
      cache.offset = index
    case .property, .slow: return nil
    }
    cache.version = type.pointee.version
    if cache.kind == .value { cache.valueVersion = cache.version }
    return cache
  }
}

extension AttributeCache {
  /// The same for an instance's value, which is what most accesses find.
  @inline(__always) func fitsValue(_ object: Value) -> Bool {
    object.isObject && object.object.pointee.type.pointee.version == valueVersion
      && (object.raw + wordOffset).load(as: UInt.self) == word
  }

  /// The item of a named tuple, +1; nil where the tuple is too short.
  @inline(__always) func item(of object: Value) -> Value? {
    let tuple: TuplePointer = object.cast()
    guard offset >= 0 && offset < tuple.count else { return nil }
    let value = tuple[offset]
    value.retain()
    return value
  }

  @inline(__always) func fits(_ object: Value) -> Bool {
    object.isObject && object.object.pointee.type.pointee.version == version
      && (object.raw + wordOffset).load(as: UInt.self) == word
  }
}

/// Where a module's namespace has a name: as long as its keys have the same version.
struct ModuleAttributeCache {
  private var version: UInt = 0
  private var entry = 0

  /// The value, +1, if the object is a module that this is true for.
  @inline(__always) func get(_ object: Value, _ vm: VM) -> Value? {
    guard version != 0, object.isExactly(vm.pointee.types.module) else { return nil }
    let namespace: DictPointer = (object.cast() as ModulePointer).pointee.namespace.cast()
    guard namespace.pointee.version == version else { return nil }
    let value = namespace.pointee.entries[entry].value
    value.retain()
    return value
  }

  /// What is to be remembered for a name of a module; what its type has under that name is no data descriptor. (Changed in place, a node's cache
  /// would have all accesses to it watched.)
  static func learned(_ module: Value, _ name: Value, _ vm: VM) -> ModuleAttributeCache {
    var cache = ModuleAttributeCache()
    guard vm.interpreter.isSpecializing, vm.lookup(vm.pointee.types.module, name) == nil else { return cache }
    let namespace: DictPointer = (module.cast() as ModulePointer).pointee.namespace.cast()
    let index = namespace.findInterned(name)
    guard index >= 0 else { return cache }
    cache.entry = index
    cache.version = namespace.versionForCache(vm)
    return cache
  }
}

/// What a class has under a name where that needs no binding: as long as the class has the same version.
struct ClassAttributeCache {
  private var version = UInt.max
  /// The version of the class's own class, which only adds to how attributes are found.
  private var metatypeVersion = UInt.max
  /// Borrowed: the classes keep it as long as the version stays.
  private var found: Value = .unbound
  private var isStaticMethod = false

  /// The value, +1, if the object is a class that this is true for.
  @inline(__always) func get(_ object: Value, _ vm: VM) -> Value? {
    guard object.isObject, object.object.pointee.type.pointee.version == metatypeVersion,
      (object.cast() as TypePointer).pointee.version == version
    else { return nil }
    let value = isStaticMethod ? (found.cast() as UnsafeMutablePointer<ClassMethodObject>).pointee.function : found
    value.retain()
    return value
  }

  /// What is to be remembered: a function, a `staticmethod`, or a value without a `__get__`.
  static func learned(_ object: Value, _ name: Value, _ vm: VM) -> ClassAttributeCache {
    var cache = ClassAttributeCache()
    let type: TypePointer = object.cast()
    let metatype = type.pointee.header.type
    guard vm.interpreter.isSpecializing, vm.looksUpPlainly(metatype), vm.lookup(metatype, name) == nil, let found = vm.lookup(type, name) else {
      return cache
    }
    cache.isStaticMethod = found.isExactly(vm.pointee.types.staticMethod)
    guard cache.isStaticMethod || found.isExactly(vm.pointee.types.function) || vm.type(of: found).pointee.slots.descriptorGet == nil else {
      return cache
    }
    cache.found = found
    cache.version = type.pointee.version
    cache.metatypeVersion = metatype.pointee.version
    return cache
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Whether classes of a metatype find what they have as all classes do: a `__getattr__` may come behind that.
  fileprivate func looksUpPlainly(_ metatype: TypePointer) -> Bool {
    if !metatype.has(.hasCustomLookup) { return true }
    guard let found = lookup(metatype, name(.getattribute)), found.isExactly(pointee.types.wrapperDescriptor) else { return false }
    return (found.cast() as WrapperDescriptorPointer).owner == pointee.types.type
  }
}

final class AttributeNode: Node {
  private let object: Node
  private let name: Value
  private var cache = AttributeCache()
  private var module = ModuleAttributeCache()
  private var ofClass = ClassAttributeCache()

  init(_ object: Node, _ name: Value, _ span: Span) {
    self.object = object
    self.name = name
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let object = self.object.evaluate(frame, vm)
    if _slowPath(object.isError) { return .error }
    let result = get(object, frame, vm)
    object.release()
    return result
  }

  /// The attribute of a borrowed object.
  @inline(__always) private func get(_ object: Value, _ frame: Frame, _ vm: VM) -> Value {
    if _fastPath(cache.fitsValue(object)) {
      let value = (object.raw + cache.offset).load(as: Value.self)
      value.retain()
      return value
    }
    if cache.fits(object) { return getCached(object, frame, vm) }
    return ofClass.get(object, vm) ?? module.get(object, vm) ?? getSlow(object, frame, vm)
  }

  private func getCached(_ object: Value, _ frame: Frame, _ vm: VM) -> Value {
    switch cache.kind {
    case .member:
      let value = (object.raw + cache.offset).load(as: Value.self)
      if value.isUnbound { return getSlow(object, frame, vm) }
      value.retain()
      return value
    case .classValue:
      cache.found.retain()
      return cache.found
    case .method: return vm.newBoundMethod(cache.found, object).take()
    case .item:
      return cache.item(of: object) ?? getSlow(object, frame, vm)
    default: return getSlow(object, frame, vm)
    }
  }

  @inline(never) private func getSlow(_ object: Value, _ frame: Frame, _ vm: VM) -> Value {
    frame.node = address
    if let referent = vm.takeReferent(ofProxy: object) {
      let result = get(referent, frame, vm)
      referent.release()
      return result
    }
    if object.isExactly(vm.pointee.types.module) {
      module = .learned(object, name, vm)
    } else if vm.isType(object) {
      ofClass = .learned(object, name, vm)
    } else if let learned = vm.learnAttribute(object, name), learned.kind != .method || learned.found.isExactly(vm.pointee.types.function) {
      cache = learned
    }
    return vm.result(self) { () throws(Raise) in try vm.getAttribute(object, name) }
  }
}

/// `local.name`: the commonest receiver, read without counting it.
final class LocalAttributeNode: Node {
  private let slot: Int
  private let name: Value
  private var cache = AttributeCache()
  private var ofClass = ClassAttributeCache()

  init(_ slot: Int, _ name: Value, _ span: Span) {
    self.slot = slot
    self.name = name
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    get(frame[slot], frame, vm)
  }

  @inline(__always) private func get(_ object: Value, _ frame: Frame, _ vm: VM) -> Value {
    if _fastPath(cache.fitsValue(object)) {
      let value = (object.raw + cache.offset).load(as: Value.self)
      value.retain()
      return value
    }
    return getSlow(object, frame, vm)
  }

  /// The value where the cache knows it, borrowed; `.unbound` where `evaluate` must find it.
  @inline(__always) func peek(_ frame: Frame) -> Value {
    let object = frame[slot]
    return _fastPath(cache.fitsValue(object)) ? (object.raw + cache.offset).load(as: Value.self) : .unbound
  }

  @inline(never) private func getSlow(_ object: Value, _ frame: Frame, _ vm: VM) -> Value {
    if object.isUnbound { return vm.unboundLocal(slot, frame, self) }
    if let value = ofClass.get(object, vm) { return value }
    if let referent = vm.takeReferent(ofProxy: object) {
      let result = get(referent, frame, vm)
      referent.release()
      return result
    }
    if cache.fits(object) {
      switch cache.kind {
      case .member:
        let value = (object.raw + cache.offset).load(as: Value.self)
        if !value.isUnbound {
          value.retain()
          return value
        }
      case .classValue:
        cache.found.retain()
        return cache.found
      case .method: return vm.newBoundMethod(cache.found, object).take()
      case .item:
        if let item = cache.item(of: object) { return item }
      default: break
      }
    }
    frame.node = address
    if vm.isType(object) {
      ofClass = .learned(object, name, vm)
    } else if let learned = vm.learnAttribute(object, name), learned.kind != .method || learned.found.isExactly(vm.pointee.types.function) {
      cache = learned
    }
    let kept = Owned(retaining: object)
    return vm.result(self) { () throws(Raise) in try vm.getAttribute(kept.value, name) }
  }
}

/// `object.name = …`
class AttributeTarget: TargetNode {
  fileprivate final let object: Node
  fileprivate final let name: Value
  fileprivate final var cache = AttributeCache()
  /// For adding an attribute: the word after it.
  fileprivate final var nextWord: UInt = 0

  init(_ object: Node, _ name: Value, _ span: Span) {
    self.object = object
    self.name = name
    super.init(span)
  }

  override func store(_ value: Value, _ frame: Frame, _ vm: VM) -> Value {
    let object = self.object.evaluate(frame, vm)
    if _slowPath(object.isError) {
      value.release()
      return .error
    }
    let result = set(object, value, frame, vm)
    object.release()
    return result
  }

  @inline(__always) fileprivate final func set(_ object: Value, _ value: Value, _ frame: Frame, _ vm: VM) -> Value {
    if _fastPath(cache.fits(object)) {
      let place = (object.raw + cache.offset).assumingMemoryBound(to: Value.self)
      if _fastPath(nextWord == 0) {
        let old = place.pointee
        place.pointee = value
        old.release()
      } else {
        place.pointee = value
        (object.raw + cache.wordOffset).storeBytes(of: nextWord, as: UInt.self)
      }
      return .normal
    }
    return setSlow(object, value, frame, vm)
  }

  @inline(never) private final func setSlow(_ object: Value, _ value: Value, _ frame: Frame, _ vm: VM) -> Value {
    frame.node = address
    if let referent = vm.takeReferent(ofProxy: object) {
      let result = set(referent, value, frame, vm)
      referent.release()
      return result
    }
    let value = Owned(value)
    if vm.interpreter.isSpecializing, let (cache, next) = vm.learnStore(object, name) {
      self.cache = cache
      nextWord = next
    }
    return vm.completion(self) { () throws(Raise) in try vm.setAttribute(object, name, value.value) }
  }

  override func delete(_ frame: Frame, _ vm: VM) -> Value {
    let object = Owned(self.object.evaluate(frame, vm))
    if object.value.isError { return .error }
    frame.node = address
    return vm.completion(self) { () throws(Raise) in try vm.deleteAttribute(object.value, name) }
  }
}

/// `local.name = …`: the receiver is read without counting it, where the store runs nothing.
final class LocalAttributeTarget: AttributeTarget {
  private let slot: Int

  init(_ slot: Int, _ object: Node, _ name: Value, _ span: Span) {
    self.slot = slot
    super.init(object, name, span)
  }

  override func store(_ value: Value, _ frame: Frame, _ vm: VM) -> Value {
    let object = frame[slot]
    return _fastPath(cache.fits(object)) ? set(object, value, frame, vm) : super.store(value, frame, vm)
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Learns where a store to `name` of objects like `object` goes, and for a new attribute the instance's next attribute word (0 otherwise).
  func learnStore(_ object: Value, _ name: Value) -> (AttributeCache, UInt)? {
    guard object.isObject else { return nil }
    let type = object.object.pointee.type
    var cache = AttributeCache()
    let hasWord = type.pointee.dictOffset > 0
    cache.version = type.pointee.version
    cache.wordOffset = hasWord ? type.pointee.dictOffset : 8
    cache.word = (object.raw + cache.wordOffset).load(as: UInt.self)
    switch resolveStore(type, hasWord ? cache.word : 0, name) {
    case .replace(let offset):
      cache.offset = offset
      cache.kind = .value
      return (cache, 0)
    case .add(let offset, let word):
      cache.offset = offset
      cache.kind = .value
      return (cache, word)
    case .member(let offset):
      cache.offset = offset
      cache.kind = .member
      return (cache, 0)
    case .slow: return nil
    }
  }
}
