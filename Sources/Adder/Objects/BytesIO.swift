// `io.BytesIO`: a file in memory, which is a bytearray of its own; views that `getbuffer()` gives are views of that.

typealias BytesIOPointer = UnsafeMutablePointer<BytesIOObject>

struct BytesIOObject: HeapLayout {
  var header: ObjectHeader
  var attributes: UInt
  var weakReferences: WeakReferencePointer?
  /// The bytearray; `.unbound` once the file is closed.
  var contents: Value
  var position: Int

  static var typeName: StaticString { "_io.BytesIO" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.bytesIOType) }
}

extension UnsafeMutablePointer<BytesIOObject> {
  /// The contents of an open file.
  fileprivate func array(_ vm: VM) throws(Raise) -> ByteArrayPointer {
    if pointee.contents.isUnbound { throw vm.valueError("I/O operation on closed file.") }
    return pointee.contents.cast()
  }

  /// What is between the position and an end `count` bytes further, or that of the contents.
  fileprivate func take(_ vm: VM, _ count: Int) throws(Raise) -> ByteSpan {
    let span = try array(vm).span
    let start = min(pointee.position, span.count)
    let end = count < 0 || count > span.count - start ? span.count : start + count
    if end > start { pointee.position = end }
    return ByteSpan(rebasing: span[start..<end])
  }

  fileprivate func takeLine(_ vm: VM, _ limit: Int) throws(Raise) -> ByteSpan {
    let span = try array(vm).span
    let start = min(pointee.position, span.count)
    let rest = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(span)[start...])
    var count = Platform.find(10, in: rest).map { $0 + 1 } ?? rest.count
    if limit >= 0 { count = min(count, limit) }
    return try take(vm, count)
  }

  fileprivate func write(_ vm: VM, _ data: Value) throws(Raise) -> Int {
    let array = try array(vm)
    try array.checkResizable(vm)
    let span = try vm.bytesLike(data)
    if span.isEmpty { return 0 }
    let start = pointee.position
    let count = array.count
    if data == pointee.contents { return 0 }
    if start > count {
      try vm.checkMemory(units: start)
      array.reserve(start)
      (array.pointee.data + count).initializeMemory(as: UInt8.self, repeating: 0, count: start - count)
      array.pointee.count = start
    }
    if start == array.count {
      array.append(span)
    } else {
      array.replace(from: start, count: min(span.count, array.count - start), by: span)
    }
    pointee.position = start + span.count
    return span.count
  }

  fileprivate func seek(_ vm: VM, _ target: Int, _ whence: Int) throws(Raise) -> Int {
    let count = try array(vm).count
    if whence == 0 && target < 0 { throw vm.valueError("negative seek value \(target)") }
    guard let origin = Platform.SeekOrigin(rawValue: whence) else {
      throw vm.valueError("invalid whence (\(whence), should be 0, 1 or 2)")
    }
    let start = origin == .start ? 0 : origin == .current ? pointee.position : count
    let (sum, overflows) = start.addingReportingOverflow(target)
    if overflows { throw vm.overflowError("new position too large") }
    pointee.position = max(0, sum)
    return pointee.position
  }

  fileprivate func truncate(_ vm: VM, _ size: Value) throws(Raise) -> Int {
    let array = try array(vm)
    try array.checkResizable(vm)
    let isHere = size.isUnbound || size.isNone
    if !isHere, !vm.hasIndex(size) { throw vm.typeError("argument should be integer or None, not '\(vm.typeName(of: size))'") }
    let length = isHere ? pointee.position : try vm.index(size)
    if length < 0 { throw vm.valueError("negative size value \(length)") }
    if length < array.count { array.replace(from: length, count: array.count - length, by: ByteSpan(start: nil, count: 0)) }
    return length
  }

  fileprivate func restore(_ vm: VM, _ state: Value) throws(Raise) {
    guard vm.isTuple(state), (state.cast() as TuplePointer).count >= 3 else {
      throw vm.typeError("\(vm.typeName(of: Value(self))).__setstate__ argument should be 3-tuple, got \(vm.typeName(of: state))")
    }
    let items: TuplePointer = state.cast()
    try setContents(vm, items[0])
    guard vm.isInt(items[1]) else {
      throw vm.typeError("second item of state must be an integer, got a \(vm.typeName(of: items[1]))")
    }
    let position = try vm.index(items[1])
    if position < 0 { throw vm.valueError("position value cannot be negative") }
    pointee.position = position
    try vm.restoreAttributes(Value(self), items[2], "third item of state should be a dict, got a ")
  }

  fileprivate func setContents(_ vm: VM, _ initial: Value) throws(Raise) {
    let new: Owned
    if initial.isUnbound || initial.isNone { new = Owned(vm.newByteArray()) } else { new = vm.byteArray(try vm.bytesLike(initial)) }
    let old = pointee.contents
    if !old.isUnbound { try (old.cast() as ByteArrayPointer).checkResizable(vm) }
    pointee.contents = new.take()
    pointee.position = 0
    if !old.isUnbound { old.release() }
  }
}

extension VM {
  var bytesIOType: TypePointer { systemType(.bytesIO, BytesIOObject.spec, base: bufferedIOBaseType) }

  /// The dict of an object's attributes as the last item of a state: None when there are none.
  func attributesState(_ object: Value) -> Owned {
    let dict = instanceDict(object, type(of: object))
    return dict.count == 0 ? .none : Owned(retaining: Value(dict))
  }

  /// Puts the attributes of a state back.
  func restoreAttributes(_ object: Value, _ state: Value, _ message: String) throws(Raise) {
    if state.isNone { return }
    guard isDict(state) else { throw typeError(message + typeName(of: state)) }
    let dict = Owned(retaining: Value(instanceDict(object, type(of: object))))
    _ = try callMethod(dict.value, "update", state)
  }
}

extension BytesIOObject {
  private static let constructor = NativeMethod(.staticMethod, "BytesIO(initial_bytes=b'')", "", owner: "") {
    (vm, receiver, bound, _) throws(Raise) in
    try (receiver.cast() as BytesIOPointer).setContents(vm, bound[0])
    return .none
  }

  static let spec = TypeSpec(
    BytesIOPointer.self, "BytesIO", module: "_io", doc: "Buffered I/O implementation using an in-memory bytes buffer.",
    layout: TypeLayout(
      BytesIOObject.self, dict: MemoryLayout<BytesIOObject>.offset(of: \.attributes) ?? 0,
      weak: MemoryLayout<BytesIOObject>.offset(of: \.weakReferences) ?? 0, flags: [.isBaseType, .hidesFinalizer])
  ) { t in
    t.construct { (type, vm, _) throws(Raise) in
      let file = vm.makeInstance(BytesIOObject.self, type)
      file.pointee.contents = Value(vm.newByteArray())
      file.pointee.position = 0
      return Owned(file)
    }
    t.initialize { (file, vm, arguments) throws(Raise) in _ = try constructor.call(vm, Value(file), arguments) }
    t.traverse { (file, visit) in visit(file.pointee.contents) }
    t.finalize { (file, vm) in
      if vm.type(of: Value(file)).has(.heapType) { vm.closeForgottenObject(Value(file)) }
    }
    t.next { (file, vm) throws(Raise) in
      let line = try file.takeLine(vm, -1)
      return line.isEmpty ? nil : vm.bytes(line)
    }
    t.iterateSelf()
    t.attribute("closed", "True if the file is closed.") { (file, _) throws(Raise) in Owned(Value(file.pointee.contents.isUnbound)) }
    defineAnswers(&t)
    defineReading(&t)
    defineWriting(&t)
    defineState(&t)
  }

  private static func defineAnswers(_ t: inout TypeBuilder<BytesIOPointer>) {
    for name in ["readable", "writable", "seekable"] as [StaticString] where t.collectsMethods {
      t.add(
        NativeMethod(.method, Signature(name: name.description, parameters: "()"), "Returns True if the IO object is open.", owner: "BytesIO") {
          (vm, receiver, _, _) throws(Raise) in
          _ = try (receiver.cast() as BytesIOPointer).array(vm)
          return Owned(Value(true))
        })
    }
    t.method("isatty()", "Always returns False.") { (file, vm) throws(Raise) -> Bool in
      _ = try file.array(vm)
      return false
    }
    t.method("flush()", "Does nothing.") { (file, vm) throws(Raise) in _ = try file.array(vm) }
    t.method("tell()", "Current file position, an integer.") { (file, vm) throws(Raise) -> Int in
      _ = try file.array(vm)
      return file.pointee.position
    }
    t.method("close()", "Disable all I/O operations.") { (file, vm) throws(Raise) in
      let contents = file.pointee.contents
      if contents.isUnbound { return }
      try (contents.cast() as ByteArrayPointer).checkResizable(vm)
      file.pointee.contents = .unbound
      contents.release()
    }
    t.method("getvalue()", "Retrieve the entire contents of the BytesIO object.") { (file, vm) throws(Raise) -> Owned in
      vm.bytes(try file.array(vm).span)
    }
    t.method("getbuffer()", "Get a read-write view over the contents of the BytesIO object.") { (file, vm) throws(Raise) -> Owned in
      try vm.memoryView(of: Value(file.array(vm)))
    }
  }

  private static func defineReading(_ t: inout TypeBuilder<BytesIOPointer>) {
    t.method("read(size=-1, /)", "Read at most size bytes, returned as a bytes object.") { (file, vm, size: Value) throws(Raise) -> Owned in
      let count = try vm.readCount(size)
      return vm.bytes(try file.take(vm, count))
    }
    t.method("read1(size=-1, /)", "Read at most size bytes, returned as a bytes object.") { (file, vm, size: Value) throws(Raise) -> Owned in
      let count = try vm.readCount(size)
      return vm.bytes(try file.take(vm, count))
    }
    t.method("readline(size=-1, /)", "Next line from the file, as a bytes object.") { (file, vm, size: Value) throws(Raise) -> Owned in
      let limit = try vm.readCount(size)
      return vm.bytes(try file.takeLine(vm, limit))
    }
    t.method("readlines(size=None, /)", "List of bytes objects, each a line from the file.") { (file, vm, size: Value) throws(Raise) -> Owned in
      if !size.isUnbound, !size.isNone, !vm.hasIndex(size) { throw vm.typeError("integer argument expected, got '\(vm.typeName(of: size))'") }
      let limit = try vm.readCount(size)
      let lines = Owned(vm.newList())
      var total = 0
      while true {
        let line = try file.takeLine(vm, -1)
        if line.isEmpty { return lines }
        total += line.count
        (lines.value.cast() as ListPointer).append(taking: vm.bytes(line).take())
        if limit > 0 && total >= limit { return lines }
      }
    }
    t.method("readinto(buffer, /)", "Read bytes into buffer.") { (file, vm, target: Value) throws(Raise) -> Int in
      let size = try vm.writableMemory(target).count
      return try vm.fill(target, Array(file.take(vm, size)))
    }
  }

  private static func defineWriting(_ t: inout TypeBuilder<BytesIOPointer>) {
    t.method("write(b, /)", "Write bytes to file.") { (file, vm, data: Value) throws(Raise) -> Int in try file.write(vm, data) }
    t.method("writelines(lines, /)", "Write lines to the file.") { (file, vm, lines: Value) throws(Raise) in
      _ = try file.array(vm)
      try vm.forEach(lines) { (line) throws(Raise) in
        _ = try file.write(vm, line)
        return true
      }
    }
    t.method("seek(pos, whence=0, /)", "Change stream position.") { (file, vm, target: Int, whence: Int?) throws(Raise) -> Int in
      try file.seek(vm, target, whence ?? 0)
    }
    t.method("truncate(size=None, /)", "Truncate the file to at most size bytes.") { (file, vm, size: Value) throws(Raise) -> Int in
      try file.truncate(vm, size)
    }
  }

  private static func defineState(_ t: inout TypeBuilder<BytesIOPointer>) {
    t.method("__getstate__()", "") { (file, vm) throws(Raise) -> Owned in
      let contents = vm.bytes(try file.array(vm).span)
      return vm.tuple(taking: contents, vm.int(file.pointee.position), vm.attributesState(Value(file)))
    }
    t.method("__setstate__(state, /)", "") { (file, vm, state: Value) throws(Raise) in
      _ = try file.array(vm)
      try file.restore(vm, state)
    }
    t.method("__sizeof__()", "") { (file, vm) throws(Raise) -> Int in
      let capacity = file.pointee.contents.isUnbound ? 0 : (file.pointee.contents.cast() as ByteArrayPointer).pointee.capacity
      return vm.type(of: Value(file)).pointee.basicSize + capacity
    }
  }
}

extension VM {
  /// Whether a subclass of a file in memory reads lines in its own way.
  func overridesReadLine(_ object: Value, _ base: TypePointer) throws(Raise) -> Bool {
    let word = self.word("readline")
    return lookup(type(of: object), word) != lookup(base, word)
  }
}
