// A function written in Swift, as declared in a type or a module: a signature in the language's own syntax, a doc, and a closure.

/// The closure behind a native function: the receiver (`.none` for module functions, the type for class methods) and sorted arguments.
typealias NativeBody = @Sendable (VM, Value, borrowing BoundArguments, NativeMethod) throws(Raise) -> Owned

final class NativeMethod: Sendable {
  enum Kind: Sendable { case function, method, classMethod, staticMethod }

  let kind: Kind
  let signature: Signature
  let doc: StaticString
  /// `list` of `list.append`, `math` of `math.sin`, for error messages; empty for functions of `builtins`.
  let owner: String
  let body: NativeBody
  /// The special method whose slot this does the work of: `dict.__getitem__` is a method, not a wrapper.
  let slot: Name?
  /// Takes the arguments as they come, unsorted: `__new__`. With `body` as well: all calls but those whose arguments fit as they are.
  let rawBody: (@Sendable (VM, Value, Arguments) throws(Raise) -> Owned)?
  /// Functions that programs call so often that a call node does their work itself, where there is one argument.
  enum Intrinsic: Sendable { case none, length, hash }
  let intrinsic: Intrinsic

  var name: String { signature.name }
  /// `list.append` or `len`, as error messages name it.
  var qualifiedName: String { owner.isEmpty ? signature.name : owner + "." + signature.name }

  init(
    _ kind: Kind, _ signature: StaticString, _ doc: StaticString, owner: String, slot: Name? = nil,
    unsorted: (@Sendable (VM, Value, Arguments) throws(Raise) -> Owned)? = nil, intrinsic: Intrinsic = .none, body: @escaping NativeBody
  ) {
    self.kind = kind
    self.signature = Signature(signature)
    self.doc = doc
    self.owner = owner
    self.slot = slot
    self.body = body
    rawBody = unsorted
    self.intrinsic = intrinsic
  }

  /// A function that sorts its arguments itself.
  init(
    _ kind: Kind = .staticMethod, raw signature: StaticString, _ doc: StaticString, owner: String,
    body: @escaping @Sendable (VM, Value, Arguments) throws(Raise) -> Owned
  ) {
    self.kind = kind
    self.signature = Signature(signature)
    self.doc = doc
    self.owner = owner
    slot = nil
    self.body = { (_, _, _, _) throws(Raise) in .none }
    rawBody = body
    intrinsic = .none
  }

  /// With a signature made at run time.
  init(_ kind: Kind, _ signature: Signature, _ doc: StaticString, owner: String, body: @escaping NativeBody) {
    self.kind = kind
    self.signature = signature
    self.doc = doc
    self.owner = owner
    self.body = body
    slot = nil
    rawBody = nil
    intrinsic = .none
  }

  /// Calls the function: arguments that fit as they are go straight through, others are sorted by the signature.
  /// - Parameter isBound: it is called as an object of its own, as `f = [].append` is.
  @inline(__always) func call(_ vm: VM, _ receiver: Value, _ arguments: Arguments, isBound: Bool = false) throws(Raise) -> Owned {
    if _fastPath(!arguments.hasKeywords && arguments.count >= signature.required && arguments.count <= signature.directLimit) {
      return try body(vm, receiver, BoundArguments(arguments.base, count: arguments.count), self)
    }
    if let rawBody { return try rawBody(vm, receiver, arguments) }
    return try callSorted(vm, receiver, arguments, bound: isBound || kind == .classMethod ? receiver : nil)
  }
}

extension Unmanaged<NativeMethod> {
  /// Calls the function without counting it: whoever holds this holds it for longer.
  @inline(__always) func call(_ vm: VM, _ receiver: Value, _ arguments: Arguments, isBound: Bool = false) throws(Raise) -> Owned {
    let result = _withUnsafeGuaranteedRef { (method: NativeMethod) -> Value in
      do throws(Raise) {
        return try method.call(vm, receiver, arguments, isBound: isBound).take()
      } catch {
        return .error
      }
    }
    if result.isError { throw Raise() }
    return Owned(result)
  }
}
