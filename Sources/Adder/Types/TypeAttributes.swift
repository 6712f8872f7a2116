// Attributes of types themselves: what the metaclass says, then what the type and its bases say; and the names that types have.

extension VM {
  // MARK: Getting and setting

  /// `type.name`: a data descriptor of the metaclass, then the type's own MRO (bound to no instance), then the rest of the metaclass.
  func typeAttribute(_ type: TypePointer, _ name: Value) throws(Raise) -> Owned {
    let metatype = type.pointee.header.type
    let metaFound = lookup(metatype, name)
    if let metaFound, metaFound.isObject {
      let slots = metaFound.object.pointee.type
      if slots.pointee.slots.descriptorSet != nil, let get = slots.pointee.slots.descriptorGet {
        let kept = Owned(retaining: metaFound)
        return try get(self, kept.value, type.value, metatype)
      }
    }
    if let found = lookup(type, name) {
      if found.isObject, let get = found.object.pointee.type.pointee.slots.descriptorGet {
        let kept = Owned(retaining: found)
        return try get(self, kept.value, .unbound, type)
      }
      return Owned(retaining: found)
    }
    if let metaFound { return try bind(metaFound, type.value, metatype) }
    throw noAttribute(type.value, name)
  }

  /// `type.name = value`, or with no value `del type.name`.
  func setTypeAttribute(_ type: TypePointer, _ name: Value, _ value: Value?) throws(Raise) {
    guard type.has(.heapType), !type.has(.showsAsBuiltin) else {
      throw typeError("cannot set '\(text(name))' attribute of immutable type '\(text(type.pointee.name))'")
    }
    if let found = lookup(type.pointee.header.type, name), found.isObject, let set = found.object.pointee.type.pointee.slots.descriptorSet {
      let kept = Owned(retaining: found)
      return try set(self, kept.value, type.value, value)
    }
    let namespace: DictPointer = type.pointee.namespace.cast()
    let index = namespace.findInterned(name)
    // What was there dies only when the type is consistent again.
    let old = Owned(retaining: index >= 0 ? namespace.pointee.entries[index].value : .none)
    if let value {
      namespace.setInterned(name, value)
    } else {
      guard index >= 0 else { throw noAttribute(type.value, name, isChange: true) }
      _ = namespace.deleteInterned(name)
    }
    attributeChanged(type, name)
    _ = old
  }

  // MARK: Names

  /// `__name__`: without the module that messages put in front.
  func plainName(of type: TypePointer) -> Owned {
    if type.has(.heapType) && !type.has(.showsAsBuiltin) { return Owned(retaining: type.pointee.name) }
    let full = text(type.pointee.name)
    guard let dot = full.utf8.lastIndex(of: UInt8(ascii: ".")) else { return Owned(retaining: type.pointee.name) }
    return string(String(full[full.utf8.index(after: dot)...]))
  }

  func qualifiedName(of type: TypePointer) -> Owned {
    type.has(.heapType) ? Owned(retaining: type.pointee.qualifiedName) : plainName(of: type)
  }

  /// `__module__`; nil where a class has none.
  func moduleName(of type: TypePointer) -> Owned? {
    if type.has(.heapType) {
      guard let found = (type.pointee.namespace.cast() as DictPointer).getInterned(name(.module)) else { return nil }
      return Owned(retaining: found)
    }
    let full = text(type.pointee.name)
    if let dot = full.utf8.lastIndex(of: UInt8(ascii: ".")) { return string(String(full[..<dot])) }
    return type.pointee.spec.map { string($0.module) } ?? intern("builtins")
  }

  /// `module.qualified.name`, without the module where it is `builtins`.
  func displayName(of type: TypePointer) -> String {
    let qualified = text(qualifiedName(of: type))
    guard let module = moduleName(of: type), isString(module.value) else { return qualified }
    let moduleText = text(module.value)
    return moduleText == "builtins" ? qualified : moduleText + "." + qualified
  }

  // MARK: __class__

  /// `object.__class__ = type`
  func setClass(_ object: Value, _ value: Value?) throws(Raise) {
    guard let value else { throw typeError("can't delete __class__ attribute") }
    guard isType(value) else { throw typeError("__class__ must be set to a class, not '\(typeName(of: value))' object") }
    let (old, new): (TypePointer, TypePointer) = (type(of: object), value.cast())
    let bothModules = isSubtype(old, of: pointee.types.module) && isSubtype(new, of: pointee.types.module)
    guard bothModules || (old.has(.heapType) && new.has(.heapType)) else {
      throw typeError("__class__ assignment only supported for mutable types or ModuleType subclasses")
    }
    guard isCollected(old) == isCollected(new) else { throw deallocatorError("__class__", new, old) }
    guard hasSameLayout(old, new) else {
      throw typeError(
        "__class__ assignment: '\(text(new.pointee.name))' object layout differs from '\(text(old.pointee.name))'")
    }
    // The values move out of the old type's shape, which goes with the type; those of plain instances into a dict, which CPython's collector sees, too.
    if old.pointee.dictOffset != 0 {
      if old.pointee.kind == .instance { _ = instanceDict(object, old) } else { _ = attributeStorage(object, old) }
    }
    // Instances of built-in types do not count as references to them.
    if new.has(.heapType) { new.value.retain() }
    object.object.pointee.type = new
    if old.has(.heapType) { old.value.release() }
  }

  /// Whether CPython's collector knows the instances; those that it does not know are freed in another way.
  private func isCollected(_ type: TypePointer) -> Bool {
    type.has(.heapType) || !type.has(.isLeaf)
  }

  private func deallocatorError(_ attribute: StaticString, _ new: TypePointer, _ old: TypePointer) -> Raise {
    typeError(
      "\(attribute) assignment: '\(text(new.pointee.name))' deallocator differs from '\(text(old.pointee.name))'")
  }

  private func hasSameLayout(_ left: TypePointer, _ right: TypePointer) -> Bool {
    if left == right { return true }
    let (leftOrigin, rightOrigin) = (originOfLayout(left), originOfLayout(right))
    if leftOrigin == rightOrigin { return true }
    // The same slots on the same base.
    guard leftOrigin.has(.heapType), rightOrigin.has(.heapType), leftOrigin.pointee.base == rightOrigin.pointee.base,
      haveSameSizes(leftOrigin, rightOrigin), leftOrigin.pointee.memberCount == rightOrigin.pointee.memberCount,
      leftOrigin.pointee.dictOffset >= 0
    else { return false }
    return memberNames(leftOrigin) == memberNames(rightOrigin)
  }

  private func haveSameSizes(_ left: TypePointer, _ right: TypePointer) -> Bool {
    left.pointee.basicSize == right.pointee.basicSize && left.pointee.itemSize == right.pointee.itemSize
      && left.pointee.dictOffset == right.pointee.dictOffset && left.pointee.weakReferenceOffset == right.pointee.weakReferenceOffset
  }

  /// The class along the bases that gave instances all that they have, a dict and a word for weak references included.
  private func originOfLayout(_ type: TypePointer) -> TypePointer {
    var type = type
    while type.has(.heapType), let base = type.pointee.base, haveSameSizes(type, base) { type = base }
    return type
  }

  private func memberNames(_ type: TypePointer) -> [String] {
    var names: [(Int, String)] = []
    let namespace: DictPointer = type.pointee.namespace.cast()
    var entry = namespace.nextEntry(from: 0)
    while let index = entry {
      let value = namespace.pointee.entries[index].value
      if value.isExactly(pointee.types.memberDescriptor) {
        let descriptor: MemberDescriptorPointer = value.cast()
        names.append((descriptor.pointee.offset, text(descriptor.pointee.name)))
      }
      entry = namespace.nextEntry(from: index + 1)
    }
    return names.sorted { $0.0 < $1.0 }.map(\.1)
  }

  // MARK: __bases__

  /// `type.__bases__ = bases`
  func setBases(_ type: TypePointer, _ value: Value?) throws(Raise) {
    let name = text(type.pointee.name)
    guard type.has(.heapType) else { throw typeError("cannot set '__bases__' attribute of immutable type '\(name)'") }
    guard let value else { throw typeError("cannot delete '__bases__' attribute of immutable type '\(name)'") }
    guard isTuple(value) else { throw typeError("can only assign tuple to \(name).__bases__, not \(typeName(of: value))") }
    let bases: TuplePointer = value.cast()
    guard bases.count > 0 else { throw typeError("can only assign non-empty tuple to \(name).__bases__, not ()") }
    for index in 0..<bases.count {
      guard isType(bases[index]) else {
        throw typeError("\(name).__bases__ must be tuple of classes, not '\(typeName(of: bases[index]))'")
      }
      if isSubtype(bases[index].cast(), of: type) || leads(bases[index].cast(), to: type) {
        throw typeError("a __bases__ item causes an inheritance cycle")
      }
    }
    let base = try bestBase(of: bases)
    if let oldBase = type.pointee.base, isCollected(oldBase) != isCollected(base) { throw deallocatorError("__bases__", base, oldBase) }
    guard let oldBase = type.pointee.base, hasCompatibleLayout(oldBase, base) else {
      throw typeError(
        "__bases__ assignment: '\(text(base.pointee.name))' object layout differs from '\(text(type.pointee.base?.pointee.name ?? .none))'")
    }
    let oldBases = type.pointee.bases
    value.retain()
    type.pointee.bases = value
    type.pointee.base = base
    do throws(Raise) { try updateMROs(type) } catch {
      if isStillSet(value, on: type) {
        type.pointee.bases = oldBases
        type.pointee.base = oldBase
        value.release()
      } else {
        oldBases.release()
      }
      throw error
    }
    // A `mro` of the metaclass may have set others.
    guard isStillSet(value, on: type) else { return oldBases.release() }
    let oldTuple: TuplePointer = oldBases.cast()
    for index in 0..<oldTuple.count { (oldTuple[index].cast() as TypePointer).removeSubclass(type) }
    for index in 0..<bases.count { (bases[index].cast() as TypePointer).addSubclass(type) }
    updateAllSlots(type)
    oldBases.release()
  }

  private func isStillSet(_ bases: Value, on type: TypePointer) -> Bool { type.pointee.bases == bases }

  /// Whether the chain of bases goes through a type, which its MRO need not tell yet while that is being made.
  private func leads(_ start: TypePointer, to type: TypePointer) -> Bool {
    var next: TypePointer? = start
    while let current = next {
      if current == type { return true }
      next = current.pointee.base
    }
    return false
  }

  /// Whether a type can have the other base without its instances changing.
  private func hasCompatibleLayout(_ old: TypePointer, _ new: TypePointer) -> Bool {
    solidBase(of: old) == solidBase(of: new) && old.pointee.basicSize == new.pointee.basicSize
      && old.pointee.dictOffset == new.pointee.dictOffset && old.pointee.weakReferenceOffset == new.pointee.weakReferenceOffset
  }

  /// Makes the MROs of a type and of those below it anew: all of them, or none.
  private func updateMROs(_ type: TypePointer) throws(Raise) {
    var changes: [ChangedMRO] = []
    do throws(Raise) { try updateMROs(type, &changes) } catch {
      for change in changes.reversed() { change.undo() }
      updateAllSlots(type)
      throw error
    }
  }

  private func updateMROs(_ type: TypePointer, _ changes: inout [ChangedMRO]) throws(Raise) {
    changes.append(ChangedMRO(type, try computeMRO(type)))
    var index = 0
    // Counted anew each time: a metaclass may run any code.
    while index < type.pointee.subclasses.count {
      try updateMROs(TypePointer(bitPattern: type.pointee.subclasses.base[index]).unsafelyUnwrapped, &changes)
      index += 1
    }
  }
}

/// An MRO that has been put in the place of another.
private final class ChangedMRO {
  private let type: Owned
  private let new: Owned
  private let old: Owned

  init(_ type: TypePointer, _ order: consuming Owned) {
    self.type = Owned(retaining: type.value)
    new = Owned(retaining: order.value)
    old = Owned(type.pointee.mro)
    type.pointee.mro = order.take()
  }

  /// Puts the old one back, unless it has been changed again.
  func undo() {
    let type: TypePointer = type.value.cast()
    guard type.pointee.mro == new.value else { return }
    type.pointee.mro.release()
    type.pointee.mro = Owned(retaining: old.value).take()
  }
}

extension UnsafeMutablePointer<TypeObject> {
  fileprivate func removeSubclass(_ type: TypePointer) {
    pointee.subclasses.remove(UInt(bitPattern: type))
    type.pointee.listedIn.remove(UInt(bitPattern: self))
  }
}
