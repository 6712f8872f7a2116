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
  func looksUpPlainly(_ metatype: TypePointer) -> Bool {
    if !metatype.has(.hasCustomLookup) { return true }
    guard let found = lookup(metatype, name(.getattribute)), found.isExactly(pointee.types.wrapperDescriptor) else { return false }
    return (found.cast() as WrapperDescriptorPointer).owner == pointee.types.type
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
