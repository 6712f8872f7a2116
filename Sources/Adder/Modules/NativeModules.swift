// The native modules by name. Each is made in an interpreter when it is first imported; `builtins` and `sys` when the interpreter starts.

enum NativeModules {
  static func spec(named name: String) -> ModuleSpec? {
    switch name {
    case "_abc": ABCModule.spec
    case "_decimal_native": DecimalModule.spec
    case "_collections": CollectionsModule.spec
    case "atexit": AtExitModule.spec
    case "builtins": BuiltinFunctions.module
    case "gc": GCModule.spec
    case "itertools": ItertoolsModule.spec
    case "array": ArrayModule.spec
    case "binascii": BinasciiModule.spec
    case "math": MathModule.spec
    case "sys": SystemModule.spec
    case "time": TimeModule.spec
    case "_functools": FunctoolsModule.spec
    case "_heapq": HeapqModule.spec
    case "_bisect": BisectModule.spec
    case "_random": RandomModule.spec
    case "_struct": StructModule.spec
    case "_operator": OperatorModule.nativeSpec
    case "operator": OperatorModule.spec
    case "errno": ErrnoModule.spec
    case "posix": PosixModule.spec
    case "fcntl": FcntlModule.spec
    case "grp": GroupModule.spec
    case "pwd": UserModule.spec
    case "_codecs": CodecsModule.spec
    case "_posixsubprocess": ProcessLaunchModule.spec
    case "_select": SelectModule.spec
    case "_imp": ImportModule.spec
    case "_re": RegexModule.spec
    case "_contextvars": ContextVariablesModule.spec
    case "_queue": QueueModule.spec
    case "_signal": SignalModule.spec
    case "_thread": ThreadModule.spec
    case "_traceback": TracebackModule.spec
    case "_warnings": WarningsModule.spec
    case "_hashlib": HashingModule.spec
    case "_json": JSONModule.spec
    case "_library": LibrarySupport.spec
    case "_string": StringFormattingModule.spec
    case "_io": IOModule.spec
    case "_weakref": WeakrefModule.spec
    default: nil
    }
  }

  /// `sys.builtin_module_names`
  static let names = [
    "_abc", "_bisect", "_codecs", "_collections", "_contextvars", "_decimal_native", "_functools", "_hashlib", "_heapq", "_imp", "_io", "_json", "_library", "_operator",
    "_posixsubprocess", "_queue", "_random", "_re", "_select", "_signal", "_string", "_struct", "_thread", "_traceback", "_warnings", "_weakref",
    "array", "atexit", "binascii", "builtins", "errno", "fcntl", "gc", "grp", "itertools", "math", "operator", "posix", "pwd", "sys", "time",
  ]
}
