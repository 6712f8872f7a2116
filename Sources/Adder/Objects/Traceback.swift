// traceback: one entry for each frame that an exception passed through, the outermost first.

import AdderSyntax

typealias TracebackPointer = UnsafeMutablePointer<TracebackObject>

struct TracebackObject: HeapLayout {
  var header: ObjectHeader
  /// The traceback of the frame that this one called, or None.
  var next: Value
  /// A frame object.
  var frame: Value
  var line: Int
  /// The expression or statement that raised; a line of 0 where it is not known.
  var span: Span
  /// `tb_lasti` as the program gave it; nil: that of the place.
  var instruction: Int?

  static var typeName: StaticString { "traceback" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.traceback) }
}

extension TracebackObject {
  static let spec = TypeSpec(
    TracebackPointer.self, "traceback", doc: "Create a new traceback object.", layout: TypeLayout(TracebackObject.self, kind: .other)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      let arguments = try vm.bindNamed(arguments, "TracebackType", ["tb_next", "tb_frame", "tb_lasti", "tb_lineno"], required: 4)
      guard vm.type(of: arguments[1]) == vm.pointee.types.frame else {
        throw vm.typeError("TracebackType() argument 'tb_frame' must be frame, not \(vm.argumentKind(arguments[1]))")
      }
      let instruction = try vm.machineInteger(arguments[2])
      let line = try vm.machineInteger(arguments[3])
      try checkNext(arguments[0], vm)
      let made = vm.newTraceback(
        next: arguments[0], frame: arguments[1], line: Int(line), span: Span(line: 0, column: 0, endLine: 0, endColumn: 0))
      (made.value.cast() as TracebackPointer).pointee.instruction = Int(instruction)
      return made
    }
    t.traverse { (traceback, visit) in
      visit(traceback.pointee.next)
      visit(traceback.pointee.frame)
    }
    t.attribute(
      "tb_next", "", get: { (traceback, _) in Owned(retaining: traceback.pointee.next) },
      set: { (traceback, vm, value) throws(Raise) in
        guard let value else { throw vm.typeError("can't delete tb_next attribute") }
        try checkNext(value, vm)
        var current = value
        while !current.isNone {
          if current == Value(traceback) { throw vm.valueError("traceback loop detected") }
          current = (current.cast() as TracebackPointer).pointee.next
        }
        replaceValue(traceback.nextPlace, value)
      })
    t.member("tb_frame", "", get: { (traceback, _) in Owned(retaining: traceback.pointee.frame) })
    t.member("tb_lineno", "", get: { (traceback, vm) in vm.int(traceback.pointee.line) })
    t.member(
      "tb_lasti", "",
      get: { (traceback, vm) in
        if let instruction = traceback.pointee.instruction { return vm.int(instruction) }
        return vm.int((traceback.pointee.frame.cast() as FrameObjectPointer).code.instruction(at: traceback.pointee.span, vm))
      })
    t.method("__dir__()", "") { (_, vm) throws(Raise) in
      let names = ["tb_frame", "tb_next", "tb_lasti", "tb_lineno"].map { vm.intern($0).take() }
      let list = vm.list(names)
      for name in names { name.release() }
      return list
    }
  }

  private static func checkNext(_ value: Value, _ vm: VM) throws(Raise) {
    guard value.isNone || value.isExactly(vm.pointee.types.traceback) else {
      throw vm.typeError("expected traceback object or None, got '\(vm.typeName(of: value))'")
    }
  }
}

extension UnsafeMutablePointer<TracebackObject> {
  var nextPlace: UnsafeMutablePointer<Value> {
    (RawPointer(self) + MemoryLayout<TracebackObject>.offset(of: \.next).unsafelyUnwrapped).assumingMemoryBound(to: Value.self)
  }
}

extension VM {
  func newTraceback(next: Value, frame: Value, line: Int, span: Span) -> Owned {
    let traceback = heap.makeContainer(pointee.types.traceback, sizeClass: SizeClass.of(MemoryLayout<TracebackObject>.size))
      .assumingMemoryBound(to: TracebackObject.self)
    next.retain()
    frame.retain()
    traceback.pointee.next = next
    traceback.pointee.frame = frame
    traceback.pointee.line = line
    traceback.pointee.span = span
    traceback.pointee.instruction = nil
    return Owned(traceback)
  }

  /// The exception that is being raised passes through this frame: a new entry stands before those of the frames that it called.
  func addTraceback(frame: Value, span: Span, line: Int) {
    guard !pointee.error.isUnbound else { return }
    let exception: ExceptionPointer = pointee.error.cast()
    let traceback = newTraceback(next: exception.pointee.traceback, frame: frame, line: line, span: span)
    exception.setTraceback(traceback.value)
  }
}
