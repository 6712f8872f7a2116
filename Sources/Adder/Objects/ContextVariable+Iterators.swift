// What `keys`, `values` and `items` of a context give: iterators over the values that it has now. They hold its dict, and a context whose dict
// somebody else holds changes a copy of it.

enum ContextIterator {
  enum Part { case key, value, item }

  static let keySpec = spec("keys", .key)
  static let valueSpec = spec("values", .value)
  static let itemSpec = spec("items", .item)

  private static func spec(_ name: StaticString, _ part: Part) -> TypeSpec {
    TypeSpec(DictIteratorPointer.self, name, doc: "", layout: TypeLayout(DictIteratorObject.self)) { t in
      t.traverse { (iterator, visit) in visit(iterator.pointee.dict) }
      t.iterateSelf()
      t.length { (iterator, _) throws(Raise) in iterator.pointee.expected }
      t.next { (iterator, vm) throws(Raise) in
        guard let entry = try iterator.advance(isReverse: false, vm) else { return nil }
        switch part {
        case .key: return Owned(retaining: entry.pointee.key)
        case .value: return Owned(retaining: entry.pointee.value)
        case .item: return vm.tuple(entry.pointee.key, entry.pointee.value)
        }
      }
    }
  }
}

extension UnsafeMutablePointer<ContextObject> {
  func iterator(_ part: ContextIterator.Part, _ vm: VM) -> Owned {
    let type =
      switch part {
      case .key: vm.systemType(.contextKeys, ContextIterator.keySpec)
      case .value: vm.systemType(.contextValues, ContextIterator.valueSpec)
      case .item: vm.systemType(.contextItems, ContextIterator.itemSpec)
      }
    return vm.newDictIterator(type, dict)
  }
}
