// The `builtins` module: its types, exceptions and constants, and the functions that ask about objects or run code. Those on numbers, on
// containers, and for input and output are in the other Builtins files.

import BigInt

enum BuiltinFunctions {
  static let module = ModuleSpec(
    "builtins",
    doc: """
      Built-in functions, exceptions, and other objects.

      Noteworthy: None is the `nil' object; Ellipsis represents `...' in slices.
      """
  ) { m throws(Raise) in
    defineConstants(&m)
    defineTypes(&m)
    defineExceptions(&m)
    defineInspection(&m)
    defineAttributes(&m)
    defineExecution(&m)
    defineNumeric(&m)
    defineContainers(&m)
    defineOutput(&m)
    defineSite(&m)
  }

  private static func defineConstants(_ m: inout ModuleBuilder) {
    m.constant("None", Owned(.none))
    m.constant("True", Owned(.true))
    m.constant("False", Owned(.false))
    m.constant("NotImplemented", Owned(.notImplemented))
    m.constant("Ellipsis", Owned(.ellipsis))
    m.constant("__debug__", Owned(Value(m.vm.interpreter.optimizationLevel == 0)))
  }

  private static func defineTypes(_ m: inout ModuleBuilder) {
    let types = m.vm.pointee.types
    m.type("object", types.object)
    m.type("type", types.type)
    m.type("int", types.int)
    m.type("bool", types.bool)
    m.type("float", types.float)
    m.type("complex", types.complex)
    m.type("str", types.str)
    m.type("bytes", types.bytes)
    m.type("bytearray", types.bytearray)
    m.type("memoryview", types.memoryview)
    m.type("list", types.list)
    m.type("tuple", types.tuple)
    m.type("dict", types.dict)
    m.type("set", types.set)
    m.type("frozenset", types.frozenset)
    m.type("range", types.range)
    m.type("slice", types.slice)
    m.type("property", types.property)
    m.type("classmethod", types.classMethod)
    m.type("staticmethod", types.staticMethod)
    m.type("super", types.super)
    m.type("enumerate", types.enumerate)
    m.type("zip", types.zip)
    m.type("map", types.map)
    m.type("filter", types.filter)
    m.type("reversed", types.reversed)
  }

  private static func defineExceptions(_ m: inout ModuleBuilder) {
    let namespace = m.module.dict
    for kind in ExceptionKind.allCases {
      let type = m.vm.exceptionType(kind)
      let name = m.vm.intern(type.pointee.name)
      namespace.setInterned(name.value, type.value)
    }
    m.type("EnvironmentError", m.vm.exceptionType(.osError))
    m.type("IOError", m.vm.exceptionType(.osError))
  }

  // MARK: Asking about objects

  private static func defineInspection(_ m: inout ModuleBuilder) {
    m.function(
      "isinstance(obj, class_or_tuple, /)",
      """
      Return whether an object is an instance of a class or of a subclass thereof.

      A tuple, as in ``isinstance(x, (A, B, ...))``, may be given as the target to
      check against. This is equivalent to ``isinstance(x, A) or isinstance(x, B)
      or ...`` etc.
      """
    ) { (vm, object: Value, classInfo: Value) throws(Raise) -> Bool in try vm.isInstance(object, classInfo: classInfo) }
    m.function(
      "issubclass(cls, class_or_tuple, /)",
      """
      Return whether 'cls' is derived from another class or is the same class.

      A tuple, as in ``issubclass(x, (A, B, ...))``, may be given as the target to
      check against. This is equivalent to ``issubclass(x, A) or issubclass(x, B)
      or ...``.
      """
    ) { (vm, type: Value, classInfo: Value) throws(Raise) -> Bool in try vm.isSubclass(type, classInfo: classInfo) }
    m.function(
      "callable(obj, /)",
      """
      Return whether the object is callable (i.e., some kind of function).

      Note that classes are callable, as are instances of classes with a
      __call__() method.
      """
    ) { (vm, object: Value) throws(Raise) -> Bool in vm.isCallable(object) }
    m.function(
      "id(obj, /)",
      """
      Return the identity of an object.

      This is guaranteed to be unique among simultaneously existing objects.
      (CPython uses the object's memory address.)
      """
    ) { (vm, object: Value) throws(Raise) -> Owned in vm.identity(of: object) }
    m.add(
      NativeMethod(
        .function, "hash(obj, /)",
        """
        Return the hash value for the given object.

        Two objects that compare equal must also have the same hash value, but the
        reverse is not necessarily true.
        """, owner: "", intrinsic: .hash
      ) { (vm, _, arguments, method) throws(Raise) in vm.int(try vm.hash(Value.bind(arguments, 0, vm, method))) })
    m.function(
      "repr(obj, /)",
      """
      Return the canonical string representation of the object.

      For many object types, including most builtins, eval(repr(obj)) == obj.
      """
    ) { (vm, object: Value) throws(Raise) -> Owned in try vm.repr(object) }
    m.function(
      "ascii(obj, /)",
      """
      Return an ASCII-only representation of an object.

      As repr(), return a string containing a printable representation of an
      object, but escape the non-ASCII characters in the string returned by
      repr() using \\\\x, \\\\u or \\\\U escapes. This generates a string similar
      to that returned by repr() in Python 2.
      """
    ) { (vm, object: Value) throws(Raise) -> Owned in try vm.ascii(object) }
    m.function(
      "format(value, format_spec='', /)",
      """
      Return value.__format__(format_spec)

      format_spec defaults to the empty string.
      See the Format Specification Mini-Language section of help('FORMATTING') for
      details.
      """
    ) { (vm, value: Value, spec: StringPointer?) throws(Raise) -> Owned in
      try vm.format(value, spec: spec.map { Value($0) } ?? vm.pointee.emptyString)
    }
  }

  // MARK: Attributes and namespaces

  private static func defineAttributes(_ m: inout ModuleBuilder) {
    m.function(
      "getattr(object, name, default=<unrepresentable>, /)",
      """
      getattr(object, name[, default]) -> value

      Get a named attribute from an object; getattr(x, 'y') is equivalent to x.y.
      When a default argument is given, it is returned when the attribute doesn't
      exist; without it, an exception is raised in that case.
      """
    ) { (vm, object: Value, name: Value, other: Value?) throws(Raise) -> Owned in
      guard let other else { return try vm.getAttribute(object, name) }
      return try vm.attributeIfPresent(object, name) ?? Owned(retaining: other)
    }
    m.function(
      "hasattr(obj, name, /)",
      """
      Return whether the object has an attribute with the given name.

      This is done by calling getattr(obj, name) and catching AttributeError.
      """
    ) { (vm, object: Value, name: Value) throws(Raise) -> Bool in try vm.attributeIfPresent(object, name) != nil }
    m.function(
      "setattr(obj, name, value, /)",
      """
      Sets the named attribute on the given object to the specified value.

      setattr(x, 'y', v) is equivalent to ``x.y = v``
      """
    ) { (vm, object: Value, name: Value, value: Value) throws(Raise) -> Void in try vm.setAttribute(object, name, value) }
    m.function(
      "delattr(obj, name, /)",
      """
      Deletes the named attribute from the given object.

      delattr(x, 'y') is equivalent to ``del x.y``
      """
    ) { (vm, object: Value, name: Value) throws(Raise) -> Void in try vm.deleteAttribute(object, name) }
    m.function(
      "dir(object=<unrepresentable>, /)",
      """
      dir([object]) -> list of strings

      If called without an argument, return the names in the current scope.
      Else, return an alphabetized list of names comprising (some of) the attributes
      of the given object, and of attributes reachable from it.
      If the object supplies a method named __dir__, it will be used; otherwise
      the default dir() logic is used and returns:
        for a module object: the module's attributes.
        for a class object:  its attributes, and recursively the attributes
          of its bases.
        for any other object: its attributes, its class's attributes, and
          recursively the attributes of its class's base classes.
      """
    ) { (vm, object: Value?) throws(Raise) -> Owned in
      if let object { return try vm.dir(object) }
      let locals = try vm.currentLocals()
      let keys = try vm.callMethod(locals.value, vm.word("keys"))
      return try vm.sortedNames(keys.value)
    }
    m.function(
      "vars(object=<unrepresentable>, /)",
      """
      vars([object]) -> dictionary

      Without arguments, equivalent to locals().
      With an argument, equivalent to object.__dict__.
      """
    ) { (vm, object: Value?) throws(Raise) -> Owned in
      guard let object else { return vm.shown(try vm.currentLocals()) }
      guard let dict = try vm.attributeIfPresent(object, .dict) else { throw vm.typeError("vars() argument must have __dict__ attribute") }
      return vm.shown(dict)
    }
    m.function(
      "globals()",
      """
      Return the dictionary containing the current scope's global variables.

      NOTE: Updates to this dictionary *will* affect name lookups in the current
      global scope and vice-versa.
      """
    ) { (vm) throws(Raise) -> Owned in vm.shown(Owned(retaining: vm.currentGlobals())) }
    m.function(
      "locals()",
      """
      Return a dictionary containing the current scope's local variables.

      NOTE: Whether or not updates to this dictionary will affect name lookups in
      the local scope and vice-versa is *implementation dependent* and not
      covered by any backwards compatibility guarantees.
      """
    ) { (vm) throws(Raise) -> Owned in vm.shown(try vm.currentLocals()) }
  }
}

extension VM {
  /// `id(value)`: the word itself, which is the address of an object.
  func identity(of value: Value) -> Owned {
    if let small = Int(exactly: value.bits) { return int(small) }
    return int(BigInt(value.bits))
  }

  /// `dir(object)`
  func dir(_ object: Value) throws(Raise) -> Owned {
    guard let names = try callSpecial(object, .dir) else { throw typeError("object does not provide __dir__") }
    return try sortedNames(names.value)
  }

  func sortedNames(_ names: Value) throws(Raise) -> Owned {
    let list = try listFrom(names)
    try (list.value.cast() as ListPointer).sort(key: .none, reverse: false, self)
    return list
  }
}
