// `{'key': pattern, **rest}`

import AdderSyntax

final class MappingPattern: PatternNode {
  private let keys: NodeList
  /// All keys are literals, which the resolver has seen to be different.
  private let literals: [Value]?
  private let patterns: PatternList
  /// What takes the dict of what is left.
  private let rest: PatternNode?
  /// The values, then the keys.
  private let base: Int
  private let isInGenerator: Bool

  init(_ keys: [Node], _ patterns: [PatternNode?], rest: PatternNode?, base: Int, isInGenerator: Bool, _ span: Span) {
    self.keys = NodeList(keys)
    let constants = keys.compactMap { ($0 as? ConstantNode)?.value }
    literals = constants.count == keys.count ? constants : nil
    self.patterns = PatternList(patterns)
    self.rest = rest
    self.base = base
    self.isInGenerator = isInGenerator
    super.init(span)
  }

  deinit {
    keys.deallocate()
    patterns.deallocate()
  }

  override func match(_ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth {
    guard subject.isObject, subject.object.pointee.type.has(.isMapping) else { return .no }
    if keys.count > 0 {
      frame.node = address
      do throws(Raise) {
        guard try vm.length(subject) >= keys.count else { return .no }
      } catch {
        return failure(vm)
      }
    }
    let values = (isInGenerator ? frame.generatorTop : frame) + base
    let area = values + keys.count
    for index in 0..<keys.count {
      let key = keys.evaluate(index, frame, vm)
      if key.isError {
        vm.releaseRange(area, index)
        return .error
      }
      area[index] = key
    }
    let truth = match(subject, values, area, frame, captures, vm)
    vm.releaseRange(area, keys.count)
    return truth
  }

  private func match(
    _ subject: Value, _ values: Frame, _ area: Frame, _ frame: Frame, _ captures: Frame, _ vm: VM
  ) -> Truth {
    frame.node = address
    do throws(Raise) {
      let isDict = subject.isExactly(vm.pointee.types.dict)
      let found =
        isDict && literals != nil
        ? try find(in: subject.cast(), values, area, vm) : try vm.mappingValues(of: subject, keys: area, keys.count, into: values)
      if !found { return .no }
    } catch {
      return failure(vm)
    }
    let truth = patterns.matchTaking(values, frame, captures, vm)
    guard truth == .yes, let rest else { return truth }
    frame.node = address
    let left = vm.result(self) { () throws(Raise) in try remainder(of: subject, without: area, vm) }
    if left.isError { return .error }
    let owned = Owned(left)
    return rest.match(owned.value, frame, captures, vm)
  }

  /// A plain dict needs no `get`.
  private func find(in dict: DictPointer, _ values: Frame, _ area: Frame, _ vm: VM) throws(Raise) -> Bool {
    for index in 0..<keys.count {
      var value: Value?
      do throws(Raise) {
        value = try dict.get(area[index], vm)
      } catch {
        vm.releaseRange(values, index)
        throw error
      }
      guard let value else {
        vm.releaseRange(values, index)
        return false
      }
      value.retain()
      values[index] = value
    }
    return true
  }

  private func remainder(of subject: Value, without area: Frame, _ vm: VM) throws(Raise) -> Owned {
    let rest: DictPointer = vm.newDict()
    let owned = Owned(rest)
    do throws(Raise) {
      try rest.mergeMapping(subject, vm)
    } catch {
      guard vm.errorMatches(.attributeError) else { throw error }
      vm.clearError()
      throw vm.notAble(subject, "a mapping")
    }
    for index in 0..<keys.count { try rest.deleteItem(area[index], vm) }
    return owned
  }
}

extension UnsafeMutablePointer<VMState> {
  /// The values of different keys, each asked for with `get(key, mark)`; false when one is missing, and then nothing is left in `values`.
  fileprivate func mappingValues(of mapping: Value, keys: Frame, _ count: Int, into values: Frame) throws(Raise) -> Bool {
    if count == 0 { return true }
    let get = try getAttribute(mapping, "get")
    let seen = Owned(newSet())
    let missing = Owned(Value(allocateInstance(pointee.types.object)))
    for index in 0..<count {
      do throws(Raise) {
        guard try (seen.value.cast() as SetPointer).add(keys[index], self) else {
          throw valueError("mapping pattern checks duplicate key (\(try reprText(keys[index])))")
        }
        let value = try call(get.value, keys[index], missing.value)
        if value.value == missing.value {
          releaseRange(values, index)
          return false
        }
        values[index] = value.take()
      } catch {
        releaseRange(values, index)
        throw error
      }
    }
    return true
  }
}
