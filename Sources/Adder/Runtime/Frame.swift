// A frame is a stretch of one big stack of values: header words, the local variables, then room for the arguments of calls in progress.
// A call evaluates its arguments straight into the place where the callee's frame will be. A generator's frame has the same form but lives in
// the generator object.
//
//     … │ namespace │ frame object │ caller │ node │ function │ local 0 │ local 1 │ … │ cells │ temporaries │ callee's header …
//          -5          -4             -3       -2     -1         0 ◀── Frame points here

typealias Frame = UnsafeMutablePointer<Value>

enum FrameLayout {
  @inline(__always) static var headerWords: Int { 5 }
}

extension UnsafeMutablePointer<Value> {
  /// The function that runs, borrowed: the caller holds it.
  @inline(__always) var functionWord: Value {
    get { self[-1] }
    nonmutating set { self[-1] = newValue }
  }
  @inline(__always) var function: FunctionPointer { self[-1].cast() }

  /// The node that made the call now in progress, unretained; 0 before the first.
  @inline(__always) var node: UInt64 {
    get { self[-2].bits }
    nonmutating set { self[-2].bits = newValue }
  }

  /// The frame that called this one; nil at the bottom.
  @inline(__always) var caller: Frame? {
    get { Frame(bitPattern: UInt(self[-3].bits)) }
    nonmutating set { self[-3].bits = UInt64(UInt(bitPattern: newValue)) }
  }

  /// The frame object, once somebody has asked for it (counted); `.unbound` before.
  @inline(__always) var frameObject: Value {
    get { self[-4] }
    nonmutating set { self[-4] = newValue }
  }

  /// The dict with the names of a module or class body, counted; `.unbound` in functions.
  @inline(__always) var namespace: Value {
    get { self[-5] }
    nonmutating set { self[-5] = newValue }
  }
}
