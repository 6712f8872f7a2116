// Nodes that get, set and delete attributes by way of inline caches (AttributeCaches.swift).

import AdderSyntax

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
