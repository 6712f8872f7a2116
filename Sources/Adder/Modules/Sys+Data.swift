// What `sys` says about the implementation.

extension SystemModule {
  /// The language version that we follow.
  static let version = (major: 3, minor: 11, micro: 2)
  static var versionText: String { "\(version.major).\(version.minor).\(version.micro)" }
  static var hexversion: Int { version.major << 24 | version.minor << 16 | version.micro << 8 | 0xf0 }

  static let versionInfo = StructFields("version_info", module: "sys", ["major", "minor", "micro", "releaselevel", "serial"])
  static let flags = StructFields(
    "flags", module: "sys",
    [
      "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment", "verbose",
      "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding", "safe_path",
      "int_max_str_digits",
    ])
  static let floatInfo = StructFields(
    "float_info", module: "sys",
    ["max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds"])
  static let intInfo = StructFields(
    "int_info", module: "sys", ["bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"])
  static let hashInfo = StructFields(
    "hash_info", module: "sys", ["width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"])
  static let threadInfo = StructFields("thread_info", module: "sys", ["name", "lock", "version"])
  static let unraisable = StructFields(
    "UnraisableHookArgs", module: "sys", ["exc_type", "exc_value", "exc_traceback", "err_msg", "object"])

  static let versionInfoSpec = versionInfo.spec(module: "sys", doc: "Version information as a named tuple.", canBeCalled: false)
  static let flagsSpec = flags.spec(module: "sys", doc: "Flags provided through command line arguments or environment vars.", canBeCalled: false)
  static let floatInfoSpec = floatInfo.spec(module: "sys", doc: "A named tuple holding information about the float type.")
  static let intInfoSpec = intInfo.spec(
    module: "sys", doc: "A named tuple that holds information about Python's internal representation of integers.")
  static let hashInfoSpec = hashInfo.spec(module: "sys", doc: "Parameters used for calculating hashes.")
  static let threadInfoSpec = threadInfo.spec(module: "sys", doc: "A named tuple holding information about the thread implementation.")
  static let unraisableSpec = unraisable.spec(module: "sys", doc: "Type used to pass arguments to sys.unraisablehook.")

  static func defineData(_ m: ModuleBuilder) {
    let vm = m.vm
    m.constant("version", "\(versionText) (Adder) [Swift]")
    m.constant("hexversion", hexversion)
    m.constant("api_version", 1013)
    m.constant("copyright", "Copyright (c) the Adder authors.")
    m.constant("platform", Platform.name)
    m.constant("byteorder", "little")
    m.constant("maxsize", vm.int(Int.max))
    m.constant("maxunicode", 0x10ffff)
    m.constant("float_repr_style", "short")
    m.constant("executable", vm.system.executable)
    for name in ["prefix", "exec_prefix", "base_prefix", "base_exec_prefix"] as [StaticString] { m.constant(name, "/usr/local") }
    m.constant("platlibdir", "lib")
    m.constant("abiflags", "")
    m.constant("pycache_prefix", .none)
    m.constant("dont_write_bytecode", Owned(.true))

    let version = vm.structSequence(
      vm.systemType(.versionInfo, versionInfoSpec, base: vm.pointee.types.tuple),
      vm.mixedTuple([.int(self.version.major), .int(self.version.minor), .int(self.version.micro), .text("final"), .int(0)]))
    m.constant("implementation", vm.implementationObject(version.value))
    m.constant("version_info", version)
    let optimize = vm.interpreter.optimizationLevel
    let digits = vm.system.maximumDigits == 4300 ? -1 : vm.system.maximumDigits
    m.constant(
      "flags",
      vm.structSequence(
        vm.systemType(.flags, flagsSpec, base: vm.pointee.types.tuple),
        vm.mixedTuple(
          [.int(0), .int(0), .int(0), .int(optimize), .int(1), .int(0), .int(0), .int(0), .int(0)]
            + [.int(0), .int(0), .int(1), .int(0), .bool(false), .int(0), .int(0), .bool(false), .int(digits)])))
    m.constant(
      "float_info",
      vm.structSequence(
        vm.systemType(.floatInfo, floatInfoSpec, base: vm.pointee.types.tuple),
        vm.mixedTuple([
          .float(.greatestFiniteMagnitude), .int(1024), .int(308), .float(.leastNormalMagnitude), .int(-1021), .int(-307), .int(15), .int(53),
          .float(.ulpOfOne), .int(2), .int(1),
        ])))
    m.constant(
      "int_info",
      vm.structSequence(
        vm.systemType(.intInfo, intInfoSpec, base: vm.pointee.types.tuple), vm.mixedTuple([.int(30), .int(4), .int(4300), .int(640)])))
    m.constant(
      "hash_info",
      vm.structSequence(
        vm.systemType(.hashInfo, hashInfoSpec, base: vm.pointee.types.tuple),
        vm.mixedTuple([
          .int(64), .int(Int(NumberHash.modulus)), .int(NumberHash.infinity), .int(0), .int(Int(NumberHash.imaginary)), .text("fnv"), .int(64),
          .int(64), .int(0),
        ])))
    m.constant(
      "thread_info",
      vm.structSequence(
        vm.systemType(.threadInfo, threadInfoSpec, base: vm.pointee.types.tuple),
        vm.mixedTuple([.text("pthread"), .text("semaphore"), .none])))
  }
}

extension VM {
  enum Item {
    case int(Int), float(Double), bool(Bool), text(String), none
  }

  /// A tuple of new values of several kinds.
  func mixedTuple(_ items: [Item]) -> Owned {
    let tuple = newTuple(count: items.count)
    for index in items.indices { tuple.pointee.items[index] = .none }
    for (index, item) in items.enumerated() {
      switch item {
      case .int(let number): tuple.pointee.items[index] = int(number).take()
      case .float(let number): tuple.pointee.items[index] = float(number).take()
      case .bool(let flag): tuple.pointee.items[index] = Value(flag)
      case .text(let text): tuple.pointee.items[index] = string(text).take()
      case .none: break
      }
    }
    return Owned(tuple)
  }

  /// `sys.implementation`
  fileprivate func implementationObject(_ version: Value) -> Owned {
    let result = newSimpleNamespace()
    let name = string("adder")
    let tag = string("adder-\(SystemModule.version.major)\(SystemModule.version.minor)")
    let hexversion = int(SystemModule.hexversion)
    for (attribute, value) in [("name", name.value), ("cache_tag", tag.value), ("version", version), ("hexversion", hexversion.value)]
      as [(StaticString, Value)]
    {
      storeInstanceValue(result.value, pointee.types.simpleNamespace, word(attribute), value)
    }
    return result
  }
}
