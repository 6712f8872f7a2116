// Calling functions written in the language. A call node evaluates the arguments straight into the place where the callee's frame will be and
// then calls `invoke`, which owns everything in the frame from there on. Native code calls `callFunction`, which copies its arguments first.

import AdderSyntax

extension UnsafeMutablePointer<VMState> {
  /// Runs a function whose `count` direct arguments are in `frame[0..<count]`, with references that are the frame's from now on. The caller
  /// keeps the function alive. Gives the result, +1, or `.error`.
  @inline(__always) func invoke(_ function: FunctionPointer, _ frame: Frame, _ count: Int) -> Value {
    if _slowPath(function.pointee.makesGenerator) { return makeGenerator(function, frame, count) }
    let caller = pointee.frame
    var probe: UInt8 = 0
    let native = withUnsafeMutablePointer(to: &probe) { UInt(bitPattern: $0) }
    if _slowPath(
      pointee.depth >= pointee.depthLimit || native < pointee.stackLimit || UInt(bitPattern: frame) > pointee.frameLimit
    ) {
      releaseRange(frame, count)
      return tooDeep()
    }
    pointee.depth &+= 1
    frame[-1] = Value(function)
    frame[-2] = Value(bits: 0)
    frame.caller = caller
    frame[-4] = .unbound
    frame[-5] = .unbound
    let variables = Int(function.pointee.variableCount)
    var index = count
    while index < variables {
      frame[index] = .unbound
      index &+= 1
    }
    if _slowPath(function.pointee.hasCells) { makeCells(function, frame) }
    pointee.frame = frame
    pointee.countdown &-= 1
    let result: Value
    if _fastPath(pointee.countdown >= 0) {
      result = function.pointee.body._withUnsafeGuaranteedRef { (body: Node) -> Value in body.execute(frame, self) }
    } else {
      result = executeAfterCheckpoint(function, frame)
    }
    pointee.frame = caller
    pointee.depth &-= 1
    if _slowPath(result.isError) { leaveWithError(frame) }
    if _slowPath(!frame[-4].isUnbound) { detachFrameObject(frame) }
    index = 0
    while index < variables {
      let value = frame[index]
      if value.isObject {
        let word = value.object.pointee.word &- 1
        value.object.pointee.word = word
        if _slowPath(word & HeaderBits.count == 0) {
          releaseLast(frame, index, variables)
          break
        }
      }
      index &+= 1
    }
    return result == .normal ? .none : result
  }

  /// Puts the defaults behind the first `count` arguments of a function that takes more, but no stars and no keyword-only ones; false, and
  /// nothing done, where that is not enough.
  @inline(never) func addDefaults(_ function: FunctionPointer, _ frame: Frame, _ count: Int) -> Bool {
    guard takes(function, count) else { return false }
    let total = Int(function.pointee.directCount)
    let defaults: TuplePointer = function.pointee.defaults.cast()
    let first = total - defaults.count
    for index in count..<total {
      let value = defaults[index - first]
      value.retain()
      frame[index] = value
    }
    return true
  }

  /// Whether `count` positional arguments and the defaults are all that a function needs.
  func takes(_ function: FunctionPointer, _ count: Int) -> Bool {
    let total = Int(function.pointee.directCount)
    if count == total { return true }
    guard count >= 0, count < total, !function.pointee.defaults.isNone else { return false }
    let missing = total - count
    return missing <= (function.pointee.defaults.cast() as TuplePointer).count
  }

  /// Goes on taking a frame apart, from a variable on whose last reference has just gone. What dies may run code (`__del__`), which must not use
  /// the place of the variables behind.
  @inline(never) private func releaseLast(_ frame: Frame, _ first: Int, _ variables: Int) {
    let floor = pointee.frameFloor
    pointee.frameFloor = max(floor, UInt(bitPattern: frame + variables))
    destroy(frame[first].object)
    for index in (first + 1)..<max(first + 1, variables) { frame[index].release() }
    pointee.frameFloor = floor
  }

  /// The body, when a checkpoint is due.
  @inline(never) private func executeAfterCheckpoint(_ function: FunctionPointer, _ frame: Frame) -> Value {
    do throws(Raise) { try checkpoint() } catch { return .error }
    return function.pointee.body._withUnsafeGuaranteedRef { (body: Node) -> Value in body.execute(frame, self) }
  }

  /// RecursionError as an error result.
  @inline(never) func tooDeep() -> Value {
    // Handlers need some room of their own.
    let limit = pointee.depthLimit
    pointee.depthLimit = limit + 50
    _ = recursionError()
    pointee.depthLimit = limit
    return .error
  }

  /// Captured parameters move into cells, which take their places; the other cells begin empty.
  @inline(never) func makeCells(_ function: FunctionPointer, _ frame: Frame) {
    let code = function.swiftCode
    let base = code.cellBase
    for (index, parameter) in code.cellParameters.enumerated() {
      if parameter >= 0 {
        frame[parameter] = Value(newCell(taking: frame[parameter]))
      } else {
        frame[base + index] = Value(newCell(taking: .unbound))
      }
    }
  }

  /// A cell whose content is taken over.
  func newCell(taking content: Value) -> CellPointer {
    let cell = heap.makeContainer(pointee.types.cell, sizeClass: SizeClass.of(MemoryLayout<CellObject>.size))
      .assumingMemoryBound(to: CellObject.self)
    cell.pointee.content = content
    return cell
  }

  /// The frame ends with an error: the traceback gets an entry for it, which keeps its variables.
  @inline(never) func leaveWithError(_ frame: Frame) {
    addTracebackHere(frame)
  }

  /// The current exception's traceback gets an entry for this frame, at the node that failed.
  func addTracebackHere(_ frame: Frame) {
    let node = pointee.errorNode
    pointee.errorNode = nil
    guard !pointee.error.isUnbound, node != Self.reraisedMark else { return }
    let span: Span
    if let node {
      // That is where a frame object will say that it ended.
      frame.node = UInt64(UInt(bitPattern: node))
      span = frame.function.swiftCode.shifted(Unmanaged<Node>.fromOpaque(node)._withUnsafeGuaranteedRef { $0.span })
    } else {
      span = spanOfCurrentNode(frame)
    }
    let object = frameObject(for: frame)
    addTraceback(frame: object.value, span: span, line: Int(span.line))
  }

  /// The place of the call that a frame is making.
  func spanOfCurrentNode(_ frame: Frame) -> Span {
    guard let node = UnsafeRawPointer(bitPattern: UInt(frame.node)) else {
      let line = Int32(frame.function.swiftCode.firstLine)
      return Span(line: line, column: 0, endLine: line, endColumn: 0)
    }
    return frame.function.swiftCode.shifted(Unmanaged<Node>.fromOpaque(node)._withUnsafeGuaranteedRef { $0.span })
  }

  // MARK: Calls from native code

  /// The first free place on the frames' stack.
  @inline(__always) var stackTop: Frame {
    let frame = pointee.frame
    let function = frame.function
    let base = function.pointee.makesGenerator ? frame.generatorTop : frame
    let top = UInt(bitPattern: base + Int(function.pointee.frameSize))
    return Frame(bitPattern: max(top, pointee.frameFloor)).unsafelyUnwrapped
  }

  /// Calls what a call node has evaluated, with the arguments that it has put into `area[1…]`; `area[0]` is free. A function takes its arguments over, and so
  /// does the one in a bound method. The callee is taken, too; a bound method is let go of before its function runs. Nothing
  /// but the callee's own variables keeps them alive then.
  func callTaking(_ taken: Value, _ area: Frame, positional: Int, names: Value) throws(Raise) -> Owned {
    var callee = Owned(taken)
    let arguments = Arguments(area + 1, count: positional, keywords: names)
    if callee.value.isExactly(pointee.types.function) { return try callFunction(callee.value.cast(), arguments, taking: true) }
    guard callee.value.isExactly(pointee.types.method) else { return try call(callee.value, arguments) }
    let method: MethodPointer = callee.value.cast()
    guard method.pointee.function.isExactly(pointee.types.function) else { return try call(callee.value, arguments) }
    let function = Owned(retaining: method.pointee.function)
    let receiver = Owned(retaining: method.pointee.receiver)
    callee = .none
    area[0] = receiver.take()
    defer { area[0].release() }
    return try callFunction(function.value.cast(), Arguments(area, count: positional + 1, keywords: names), taking: true)
  }

  /// Calls a function with borrowed arguments, or with the references that stand in a call node's area: these are taken, and None is left there.
  func callFunction(_ function: FunctionPointer, _ arguments: Arguments, taking: Bool = false) throws(Raise) -> Owned {
    let frame = stackTop + FrameLayout.headerWords + 1
    let kept = Owned(retaining: Value(function))
    let result: Value
    let direct = Int(function.pointee.directCount)
    if !arguments.hasKeywords && (arguments.count == direct || takes(function, arguments.count)) {
      var index = 0
      while index < arguments.count {
        arguments[index].retain()
        frame[index] = arguments[index]
        index &+= 1
      }
      if index < direct { _ = addDefaults(function, frame, index) }
      if taking { letGo(of: arguments) }
      result = invoke(function, frame, direct)
    } else {
      let count = try bindArguments(function, arguments, into: frame)
      if taking { letGo(of: arguments) }
      result = invoke(function, frame, count)
    }
    _ = kept
    if result.isError { throw Raise() }
    return Owned(result)
  }

  /// The callee's frame has references of its own to all of them, so that nothing dies here.
  private func letGo(of arguments: Arguments) {
    let area = Frame(mutating: arguments.base)
    for index in 0..<(arguments.count + arguments.keywordCount) {
      area[index].release()
      area[index] = .none
    }
  }

  /// Guards native recursion: repr of nested containers, chains of `__call__`.
  func enterCall() throws(Raise) {
    var probe: UInt8 = 0
    let native = withUnsafeMutablePointer(to: &probe) { UInt(bitPattern: $0) }
    if pointee.depth >= pointee.depthLimit || native < pointee.stackLimit {
      _ = tooDeep()
      throw Raise()
    }
    pointee.depth += 1
  }

  func leaveCall() { pointee.depth -= 1 }
}

extension UnsafeMutablePointer<Value> {
  /// Where the calls made by a generator put their frames: its own frame is not on the stack.
  @inline(__always) var generatorTop: Frame {
    get { Frame(bitPattern: UInt(self[-6].bits)).unsafelyUnwrapped }
    nonmutating set { self[-6].bits = UInt64(UInt(bitPattern: newValue)) }
  }
}

extension UnsafeMutablePointer<FunctionObject> {
  var swiftCode: Code { (pointee.code.cast() as CodePointer).pointee.code._withUnsafeGuaranteedRef { $0 } }
}
