// memoryview: subscripts, and `cast`.

extension UnsafeMutablePointer<MemoryViewObject> {
  /// What a subscript asks for.
  private enum Subscript {
    /// An item, at this offset.
    case item(Int)
    case slice(SlicePointer)
    case whole
    /// Of several dimensions some are left open.
    case part
    case slices
    case wrong
  }

  private func place(_ dimension: Int, _ key: Value, _ vm: VM) throws(Raise) -> Int {
    let index = try vm.indexOrIndexError(key)
    try check(vm)
    let place = index < 0 ? index + shape(dimension) : index
    guard place >= 0, place < shape(dimension) else { throw vm.indexError("index out of bounds on dimension \(dimension + 1)") }
    return place * step(dimension)
  }

  private func classify(_ key: Value, _ vm: VM) throws(Raise) -> Subscript {
    let dimensions = pointee.dimensions
    if dimensions == 0 {
      if key == .ellipsis { return .whole }
      guard vm.isTuple(key), (key.cast() as TuplePointer).count == 0 else { throw vm.typeError("invalid indexing of 0-dim memory") }
      return .item(pointee.start)
    }
    if vm.hasIndex(key) { return dimensions == 1 ? .item(pointee.start + (try place(0, key, vm))) : .part }
    if vm.isSlice(key) { return .slice(key.cast()) }
    guard vm.isTuple(key) else { return .wrong }
    let tuple: TuplePointer = key.cast()
    let indices = 0..<tuple.count
    if indices.allSatisfy({ vm.hasIndex(tuple[$0]) }) {
      if tuple.count < dimensions { return .part }
      if tuple.count > dimensions { throw vm.typeError("cannot index \(dimensions)-dimension view with \(tuple.count)-element tuple") }
      var offset = pointee.start
      for dimension in indices { offset += try place(dimension, tuple[dimension], vm) }
      return .item(offset)
    }
    return indices.allSatisfy({ vm.isSlice(tuple[$0]) }) ? .slices : .wrong
  }

  private func range(_ slice: SlicePointer, _ vm: VM) throws(Raise) -> SliceRange {
    let bounds = try slice.bounds(vm)
    try check(vm)
    return bounds.adjusted(to: shape(0))
  }

  func getItem(_ key: Value, _ vm: VM) throws(Raise) -> Owned {
    try check(vm)
    switch try classify(key, vm) {
    case .item(let offset): return item(at: offset, vm)
    case .whole: return Owned(retaining: Value(self))
    case .slice(let slice):
      let range = try range(slice, vm)
      var plan = plan
      plan.start += range.start * plan.strides[0]
      plan.shape[0] = range.count
      plan.strides[0] = plan.strides[0] &* range.step
      return vm.newMemoryView(pointee.owner, plan)
    case .part: throw vm.notImplementedError(vm.isTuple(key) ? "sub-views are not implemented" : "multi-dimensional sub-views are not implemented")
    case .slices: throw vm.notImplementedError("multi-dimensional slicing is not implemented")
    case .wrong: throw vm.typeError("memoryview: invalid slice key")
    }
  }

  func setItem(_ key: Value, _ value: Value?, _ vm: VM) throws(Raise) {
    try check(vm)
    if pointee.isReadOnly { throw vm.typeError("cannot modify read-only memory") }
    guard let value else { throw vm.typeError("cannot delete memory") }
    switch try classify(key, vm) {
    case .item(let offset): try store(value, at: offset, vm)
    case .whole: try store(value, at: pointee.start, vm)
    case .slice(let slice) where pointee.dimensions == 1: try setSlice(slice, value, vm)
    case .slice, .slices: throw vm.notImplementedError("memoryview slice assignments are currently restricted to ndim = 1")
    case .part: throw vm.notImplementedError("sub-views are not implemented")
    case .wrong: throw vm.typeError("memoryview: invalid slice key")
    }
  }

  private func setSlice(_ slice: SlicePointer, _ value: Value, _ vm: VM) throws(Raise) {
    guard MemoryViewObject.accepts(value, vm) || vm.byteSpan(of: value) != nil else { throw vm.bytesLikeError(value) }
    let source = try vm.memoryView(of: value)
    let right: MemoryViewPointer = source.value.cast()
    let range = try range(slice, vm)
    guard right.pointee.dimensions == 1, right.shape(0) == range.count, right.pointee.format == pointee.format else {
      throw vm.valueError("memoryview assignment: lvalue and rvalue have different structures")
    }
    // A copy first: both may be parts of the same memory.
    let new = try right.contents(vm)
    for index in 0..<range.count {
      let target = address(pointee.start + (range.start + index * range.step) * step(0), vm)
      for byte in 0..<itemSize { target.storeBytes(of: new[index * itemSize + byte], toByteOffset: byte, as: UInt8.self) }
    }
  }

  // MARK: cast

  func cast(_ format: StringPointer, shape: Value?, _ vm: VM) throws(Raise) -> Owned {
    try check(vm)
    guard isContiguous else { throw vm.typeError("memoryview: casts are restricted to C-contiguous views") }
    if (shape != nil || pointee.dimensions != 1) && count == 0 && pointee.dimensions > 0 {
      throw vm.typeError("memoryview: cannot cast view with zeros in shape or strides")
    }
    let items = try shape.map { (shape) throws(Raise) in try checkedShape(shape, vm) }
    let (letter, hasPrefix) = try castFormat(format, vm)
    let size = MemoryViewObject.itemSize(letter) ?? 1
    let bytes = count * itemSize
    if bytes % size != 0 { throw vm.typeError("memoryview: length is not a multiple of itemsize") }
    let extents = try items.map { (items) throws(Raise) in try newShape(items, itemSize: size, bytes: bytes, vm) } ?? [bytes / size]
    let plan = MemoryViewPlan(
      start: pointee.start, shape: extents, strides: MemoryViewPlan.strides(of: extents, itemSize: size), format: letter, hasPrefix: hasPrefix,
      isReadOnly: pointee.isReadOnly)
    return vm.newMemoryView(pointee.owner, plan)
  }

  private func castFormat(_ format: StringPointer, _ vm: VM) throws(Raise) -> (UInt8, Bool) {
    if !format.pointee.isASCII { _ = try vm.encode(format, .ascii) }
    let hasPrefix = format.length == 2 && format[0] == 0x40
    guard format.length == 1 || hasPrefix, let letter = UInt8(exactly: format[format.length - 1]), MemoryViewObject.itemSize(letter) != nil else {
      throw vm.valueError("memoryview: destination format must be a native single character format prefixed with an optional '@'")
    }
    if !MemoryViewObject.isByteFormat(pointee.format) && !MemoryViewObject.isByteFormat(letter) {
      throw vm.typeError("memoryview: cannot cast between two non-byte formats")
    }
    return (letter, hasPrefix)
  }

  private func checkedShape(_ shape: Value, _ vm: VM) throws(Raise) -> [Value] {
    let items: [Value]
    if vm.isTuple(shape) {
      let tuple: TuplePointer = shape.cast()
      items = (0..<tuple.count).map { tuple[$0] }
    } else if vm.isList(shape) {
      let list: ListPointer = shape.cast()
      items = (0..<list.count).map { list[$0] }
    } else {
      throw vm.typeError("shape must be a list or a tuple")
    }
    if items.count > MemoryViewObject.mostDimensions {
      throw vm.valueError("memoryview: number of dimensions must not exceed \(MemoryViewObject.mostDimensions)")
    }
    if pointee.dimensions != 1 && items.count != 1 { throw vm.typeError("memoryview: cast must be 1D -> ND or ND -> 1D") }
    return items
  }

  private func newShape(_ items: [Value], itemSize: Int, bytes: Int, _ vm: VM) throws(Raise) -> [Int] {
    var length = itemSize
    var shape: [Int] = []
    for item in items {
      guard vm.isInt(item) else { throw vm.typeError("memoryview.cast(): elements of shape must be integers") }
      guard let extent = vm.machineInt(item) else { throw vm.overflowError("Python int too large to convert to C ssize_t") }
      if extent <= 0 { throw vm.valueError("memoryview.cast(): elements of shape must be integers > 0") }
      let (product, overflowed) = length.multipliedReportingOverflow(by: extent)
      if overflowed { throw vm.valueError("memoryview.cast(): product(shape) > SSIZE_MAX") }
      length = product
      shape.append(extent)
    }
    if length != bytes { throw vm.typeError("memoryview: product(shape) * itemsize != buffer size") }
    return shape
  }
}
