// Declaring a built-in type: name, layout, slots, methods and attributes in one place. The closure of a spec runs twice in each interpreter:
// once at its start to fill the type's slots, and once more when a program first looks into the type's namespace, to make its methods.

import AdderSyntax

/// The layout of a kind of object, with its header first.
protocol HeapLayout {
  static var typeName: StaticString { get }
  /// Whether the value is of this type or of a subclass.
  static func accepts(_ value: Value, _ vm: VM) -> Bool
}

/// A built-in type's declaration without its layout type.
protocol AnyTypeSpec: Sendable {
  var name: StaticString { get }
  var doc: StaticString { get }
  /// `builtins` unless the type lives in another module.
  var module: StaticString { get }
  var layout: TypeLayout { get }
  func fillSlots(_ type: TypePointer, _ vm: VM)
  func fillNamespace(_ type: TypePointer, _ vm: VM)
}

/// What the instances of a built-in type look like.
struct TypeLayout: Sendable {
  var size: Int
  var itemSize = 0
  var kind = ObjectKind.other
  var dictOffset = 0
  var weakReferenceOffset = 0
  var flags: TypeFlags = []
  /// Most types below `object` have a `__getattribute__` in their namespace, as in CPython; this one does not.
  var leavesLookup = false

  /// - Parameter flags: added to `isBaseType`-less defaults; a type that can be subclassed says so.
  init<Layout>(
    _ layout: Layout.Type, itemSize: Int = 0, kind: ObjectKind = .other, dict: Int = 0, weak: Int = 0, flags: TypeFlags = [],
    leavesLookup: Bool = false
  ) {
    size = MemoryLayout<Layout>.size
    self.itemSize = itemSize
    self.kind = kind
    dictOffset = dict
    weakReferenceOffset = weak
    self.flags = flags
    self.leavesLookup = leavesLookup
  }
}

/// The closure knows the receiver's type; the spec does not, so that making it needs no metadata of generic types, which cost much at start-up.
struct TypeSpec: AnyTypeSpec {
  let name: StaticString
  let doc: StaticString
  let module: StaticString
  let layout: TypeLayout
  private let define: @Sendable (TypePointer, VM, String, Bool) -> Void

  /// - Parameter receiver: what the closures get as the object: a pointer to its layout, or `Value`.
  init<Object: Receiver>(
    _ receiver: Object.Type, _ name: StaticString, module: StaticString = "builtins", doc: StaticString, layout: TypeLayout,
    _ define: @escaping @Sendable (inout TypeBuilder<Object>) -> Void
  ) {
    self.name = name
    self.doc = doc
    self.module = module
    self.layout = layout
    self.define = { type, vm, owner, collectsMethods in
      var builder = TypeBuilder<Object>(type, vm, owner: owner, collectsMethods: collectsMethods)
      define(&builder)
    }
  }

  func fillSlots(_ type: TypePointer, _ vm: VM) { define(type, vm, "", false) }
  func fillNamespace(_ type: TypePointer, _ vm: VM) { define(type, vm, name.description, true) }
}

/// What a spec's closure talks to.
struct TypeBuilder<Object: Receiver>: MethodCollector {
  let type: TypePointer
  let vm: VM
  let owner: String
  let collectsMethods: Bool
  var isModule: Bool { false }

  init(_ type: TypePointer, _ vm: VM, owner: String, collectsMethods: Bool) {
    self.type = type
    self.vm = vm
    self.owner = owner
    self.collectsMethods = collectsMethods
  }

  private var slots: UnsafeMutablePointer<ObjectSlots> { UnsafeMutablePointer(type.pointer(to: \.slots).unsafelyUnwrapped) }

  /// Nothing happens while only slots are filled: then there is no namespace yet.
  mutating func add(_ method: NativeMethod) {
    if collectsMethods { vm.addNative(method, to: type) }
  }

  // MARK: Constructors

  /// `__new__` that takes its arguments as they come.
  @inline(__always) func construct(_ code: @escaping @Sendable (TypePointer, VM, Arguments) throws(Raise) -> Owned) {
    slots.pointee.construct = { (vm, type, arguments) throws(Raise) in try code(type, vm, arguments) }
  }

  /// `__init__` that takes its arguments as they come.
  @inline(__always) func initialize(_ code: @escaping @Sendable (Object, VM, Arguments) throws(Raise) -> Void) {
    slots.pointee.initialize = { (vm, object, arguments) throws(Raise) in try code(Object.receiver(object), vm, arguments) }
  }

  /// What calling this very type does, for the usual arguments: making and setting up at once. nil: the constructor and `__init__` see to it.
  @inline(__always) func make(_ code: @escaping @Sendable (VM, Arguments) throws(Raise) -> Owned?) { type.pointee.make = code }

  // MARK: Slots

  @inline(__always) func call(_ code: @escaping @Sendable (Object, VM, Arguments) throws(Raise) -> Owned) {
    slots.pointee.call = { (vm, object, arguments) throws(Raise) in try code(Object.receiver(object), vm, arguments) }
  }
  @inline(__always) func getAttribute(_ code: @escaping @Sendable (Object, VM, Value) throws(Raise) -> Owned) {
    slots.pointee.getAttribute = { (vm, object, name) throws(Raise) in try code(Object.receiver(object), vm, name) }
  }
  @inline(__always) func setAttribute(_ code: @escaping @Sendable (Object, VM, Value, Value?) throws(Raise) -> Void) {
    slots.pointee.setAttribute = { (vm, object, name, value) throws(Raise) in try code(Object.receiver(object), vm, name, value) }
  }
  /// descriptor, vm, instance (`.unbound` for none), owner
  @inline(__always) func descriptorGet(_ code: @escaping @Sendable (Object, VM, Value, TypePointer) throws(Raise) -> Owned) {
    slots.pointee.descriptorGet = { (vm, descriptor, instance, owner) throws(Raise) in
      try code(Object.receiver(descriptor), vm, instance, owner)
    }
  }
  /// descriptor, vm, instance, value (nil to delete)
  @inline(__always) func descriptorSet(_ code: @escaping @Sendable (Object, VM, Value, Value?) throws(Raise) -> Void) {
    slots.pointee.descriptorSet = { (vm, descriptor, instance, value) throws(Raise) in
      try code(Object.receiver(descriptor), vm, instance, value)
    }
  }
  @inline(__always) func repr(_ code: @escaping @Sendable (Object, VM) throws(Raise) -> Owned) {
    slots.pointee.repr = { (vm, object) throws(Raise) in try code(Object.receiver(object), vm) }
  }
  @inline(__always) func str(_ code: @escaping @Sendable (Object, VM) throws(Raise) -> Owned) {
    slots.pointee.str = { (vm, object) throws(Raise) in try code(Object.receiver(object), vm) }
  }
  @inline(__always) func hash(_ code: @escaping @Sendable (Object, VM) throws(Raise) -> Int) {
    slots.pointee.hash = { (vm, object) throws(Raise) in try code(Object.receiver(object), vm) }
  }
  /// Instances are unhashable: `__hash__` is None.
  @inline(__always) func unhashable() {
    type.pointee.flags.insert(.unhashable)
    slots.pointee.hash = { (vm, object) throws(Raise) in throw vm.typeError("unhashable type: '\(vm.typeName(of: object))'") }
  }
  @inline(__always) func compare(_ code: @escaping @Sendable (Object, VM, Value, ComparisonOperator) throws(Raise) -> Owned) {
    slots.pointee.compare = { (vm, left, right, operation) throws(Raise) in try code(Object.receiver(left), vm, right, operation) }
  }
  @inline(__always) func iterate(_ code: @escaping @Sendable (Object, VM) throws(Raise) -> Owned) {
    slots.pointee.iterate = { (vm, object) throws(Raise) in try code(Object.receiver(object), vm) }
  }
  /// The type's instances are iterators: `__iter__` gives the object itself.
  @inline(__always) func iterateSelf() {
    slots.pointee.iterate = { (vm, object) throws(Raise) in Owned(retaining: object) }
  }
  /// nil when there is nothing left.
  @inline(__always) func next(_ code: @escaping @Sendable (Object, VM) throws(Raise) -> Owned?) {
    slots.pointee.next = { (vm, object) throws(Raise) in try code(Object.receiver(object), vm) }
  }
  @inline(__always) func length(_ code: @escaping @Sendable (Object, VM) throws(Raise) -> Int) {
    slots.pointee.length = { (vm, object) throws(Raise) in try code(Object.receiver(object), vm) }
  }
  @inline(__always) func getItem(_ code: @escaping @Sendable (Object, VM, Value) throws(Raise) -> Owned) {
    slots.pointee.getItem = { (vm, object, key) throws(Raise) in try code(Object.receiver(object), vm, key) }
  }
  /// The same for a type whose `__getitem__` is an ordinary method, as that of dict and list is.
  @inline(__always) mutating func getItemMethod(_ doc: StaticString, _ code: @escaping @Sendable (Object, VM, Value) throws(Raise) -> Owned) {
    getItem(code)
    guard collectsMethods else { return }
    add(
      NativeMethod(.method, "__getitem__(key, /)", doc, owner: owner, slot: .getitem) { (vm, receiver, bound, _) throws(Raise) in
        try code(Object.receiver(receiver), vm, bound[0])
      })
  }
  /// value nil: delete
  @inline(__always) func setItem(_ code: @escaping @Sendable (Object, VM, Value, Value?) throws(Raise) -> Void) {
    slots.pointee.setItem = { (vm, object, key, value) throws(Raise) in try code(Object.receiver(object), vm, key, value) }
  }
  @inline(__always) func contains(_ code: @escaping @Sendable (Object, VM, Value) throws(Raise) -> Bool) {
    slots.pointee.contains = { (vm, object, item) throws(Raise) in try code(Object.receiver(object), vm, item) }
  }
  /// The same for a type whose `__contains__` is an ordinary method, as that of dict and set is.
  @inline(__always) mutating func containsMethod(_ doc: StaticString, _ code: @escaping @Sendable (Object, VM, Value) throws(Raise) -> Bool) {
    contains(code)
    guard collectsMethods else { return }
    add(
      NativeMethod(.method, "__contains__(key, /)", doc, owner: owner, slot: .contains) { (vm, receiver, bound, _) throws(Raise) in
        Owned(Value(try code(Object.receiver(receiver), vm, bound[0])))
      })
  }
  @inline(__always) func truth(_ code: @escaping @Sendable (Object, VM) throws(Raise) -> Bool) {
    slots.pointee.truth = { (vm, object) throws(Raise) in try code(Object.receiver(object), vm) }
  }
  @inline(__always) func finalize(_ code: @escaping @Sendable (Object, VM) -> Void) {
    slots.pointee.finalize = { (vm, object) in code(Object.receiver(object), vm) }
  }
  /// A binary operation, also called for its reflected form: the closure gets (left, right) as written and answers NotImplemented for
  /// operands that are not its business. For `negative`, `absolute` … the right operand is to be ignored.
  @inline(__always) func number(_ slot: NumberSlot, _ code: @escaping @Sendable (VM, Value, Value) throws(Raise) -> Owned) {
    let numbers = type.numberTable()
    numbers[slot.rawValue].code = code
  }

  // MARK: Memory

  @inline(__always) func traverse(_ code: @escaping @Sendable (Object, (Value) -> Void) -> Void) {
    slots.pointee.traverse = { (object, visit) in code(Object.receiver(Value(object)), visit) }
  }
  @inline(__always) func dismantle(_ code: @escaping @Sendable (Object, HeapPointer) -> Void) {
    slots.pointee.dismantle = { (heap, object) in code(Object.receiver(Value(object)), heap) }
  }

  // MARK: Attributes

  /// A computed attribute. Without `set` it is read-only; `set` gets nil to delete.
  @inline(__always) func attribute(
    _ name: StaticString, _ doc: StaticString, get: @escaping @Sendable (Object, VM) throws(Raise) -> Owned,
    set: (@Sendable (Object, VM, Value?) throws(Raise) -> Void)? = nil, isMember: Bool = false
  ) {
    guard collectsMethods else { return }
    let setter: (@Sendable (VM, Value, Value?) throws(Raise) -> Void)?
    if let set {
      setter = { (vm, object, value) throws(Raise) in try set(Object.receiver(object), vm, value) }
    } else {
      setter = nil
    }
    vm.addAttribute(
      NativeAttribute(
        name: name, doc: doc, isMember: isMember, get: { (vm, object) throws(Raise) in try get(Object.receiver(object), vm) }, set: setter),
      to: type)
  }

  /// A field of the object, which programs can read; without `set` they cannot change it.
  @inline(__always) func member(
    _ name: StaticString, _ doc: StaticString, get: @escaping @Sendable (Object, VM) throws(Raise) -> Owned,
    set: @escaping @Sendable (Object, VM, Value?) throws(Raise) -> Void = { (_, vm, _) throws(Raise) in
      throw vm.raise(.attributeError, "readonly attribute")
    }
  ) {
    attribute(name, doc, get: get, set: set, isMember: true)
  }

  /// A constant in the namespace.
  @inline(__always) func constant(_ name: StaticString, _ make: @Sendable (VM) -> Owned) {
    guard collectsMethods else { return }
    vm.addConstant(name, make(vm), to: type)
  }
}

/// A computed attribute of a built-in type.
final class NativeAttribute: Sendable {
  let name: StaticString
  let doc: StaticString
  /// A field of the object, described by a `member_descriptor`.
  let isMember: Bool
  let get: UnarySlot
  let set: (@Sendable (VM, Value, Value?) throws(Raise) -> Void)?

  init(
    name: StaticString, doc: StaticString, isMember: Bool = false, get: @escaping UnarySlot,
    set: (@Sendable (VM, Value, Value?) throws(Raise) -> Void)?
  ) {
    self.name = name
    self.doc = doc
    self.isMember = isMember
    self.get = get
    self.set = set
  }
}

extension UnsafeMutablePointer<TypeObject> {
  /// The number operations, made (copied from the base by inheritance) when first needed.
  @inline(__always) func numberTable() -> UnsafeMutablePointer<NumberOperation> {
    if let numbers = pointee.numbers { return numbers }
    let numbers = UnsafeMutablePointer<NumberOperation>.allocate(capacity: NumberSlot.allCases.count)
    numbers.initialize(repeating: NumberOperation(), count: NumberSlot.allCases.count)
    pointee.numbers = numbers
    return numbers
  }
}
