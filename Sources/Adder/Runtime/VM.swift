// The state of the thread that runs, passed to every evaluation. What the hot paths need is here, in one piece of memory; what is asked
// for rarely is in `InterpreterState`. There is no global mutable state: any number of interpreters can run side by side in threads.
//
// A program's own threads take turns under one lock (see Threads.swift). Whoever gets the lock finds its registers here: what belongs to a thread
// (`ThreadRegisters`) is put away when it gives the lock up and brought back when it has it again. So there is one VMState for each interpreter, and
// who holds a pointer to it need not ask which thread runs.

import AdderSyntax

typealias VM = UnsafeMutablePointer<VMState>

struct VMState {
  /// The current frame's locals; its header words lie below (see Frame.swift).
  var frame: Frame
  /// Calls in progress, and how many there may be.
  var depth = 0
  var depthLimit = 1000
  /// The native stack must not grow below this address.
  var stackLimit: UInt = 0
  /// The frames' stack must not grow above this address.
  var frameLimit: UInt = 0
  /// Frames of calls from native code begin above this address: below are values of a frame that is being made or taken apart.
  var frameFloor: UInt = 0
  /// Counts down at loop back-edges and calls; below zero, the checkpoint's slow path runs.
  var countdown = VMState.checkpointInterval

  /// The exception that is being raised, +1; `.unbound` when there is none.
  var error: Value = .unbound
  /// Where in the current frame it was raised: the innermost node that knows its place, unretained.
  var errorNode: UnsafeRawPointer?
  /// The class given to a generator's `throw` alone, which `yield from` passes on as it is; only compared and passed on at once.
  var thrown: Value = .unbound
  /// What a generator that has finished returned, +1, until somebody takes it.
  var generatorResult: Value = .unbound
  /// The exception being handled (`sys.exc_info()`), +1; `.none` when there is none.
  var handled: Value = .none
  /// What the caller of the generator that was resumed last was handling; only compared.
  var handledByCaller: Value = .none
  /// Whether what an asynchronous generator gave out last was an item of its own, and not what it waits for.
  var yieldsItem = false
  /// The thread is to end without running anything of the program: nothing is caught any more.
  var isEnding = false

  let heap: HeapPointer
  var types: BuiltinTypes
  /// The interned special names, indexed by `Name`.
  let names: UnsafeMutablePointer<Value>
  /// Exception types, indexed by `ExceptionKind`.
  let exceptions: UnsafeMutablePointer<TypePointer>
  var versionCounter: UInt = 1
  var hashSeed: UInt64 = 0

  var emptyTuple: Value = .unbound
  var emptyString: Value = .unbound
  /// Strings of one Latin-1 character.
  let characters: UnsafeMutablePointer<Value>
  /// What dicts without a buffer have as their entries: in front of it is an index table of one free place.
  let noEntries: UnsafeMutablePointer<DictEntry>
  /// What was found for a type's version and a name lately (see MethodCache.swift).
  let methodCache: UnsafeMutablePointer<MethodCacheEntry>
  /// The namespace of `builtins`, and the module.
  var builtins: Value = .unbound
  var builtinsModule: Value = .unbound

  let interpreter: Unmanaged<InterpreterState>
  /// The beginning of the frames' stack.
  var stack: UnsafeMutablePointer<Value>

  static let checkpointInterval = 10_000
}

extension UnsafeMutablePointer<VMState> {
  @inline(__always) var heap: HeapPointer { pointee.heap }
  @inline(__always) var interpreter: InterpreterState { pointee.interpreter._withUnsafeGuaranteedRef { $0 } }

  @inline(__always) func name(_ name: Name) -> Value { pointee.names[name.rawValue] }
  @inline(__always) func exceptionType(_ kind: ExceptionKind) -> TypePointer { pointee.exceptions[kind.rawValue] }

  /// A number never given before in this interpreter.
  @inline(__always) func nextVersion() -> UInt {
    pointee.versionCounter &+= 1
    return pointee.versionCounter
  }

  /// The type of any value.
  @inline(__always) func type(of value: Value) -> TypePointer {
    if value.isObject { return value.object.pointee.type }
    return typeOfImmediate(value)
  }

  private func typeOfImmediate(_ value: Value) -> TypePointer {
    if value.isSmallInt { return pointee.types.int }
    switch value {
    case .true, .false: return pointee.types.bool
    case .none: return pointee.types.none
    case .notImplemented: return pointee.types.notImplemented
    case .ellipsis: return pointee.types.ellipsis
    default: preconditionFailure("a mark of the evaluator has no type")
    }
  }

  /// The name of a value's type, as messages give it.
  func typeName(of value: Value) -> String { text(type(of: value).pointee.name) }
}

// MARK: - Interpreter-wide state

/// What one interpreter has besides its heap and its threads: modules, interned strings, options.
final class InterpreterState {
  /// Interned strings by their contents; not counted: a string that dies takes itself out.
  var interned = InternTable()
  /// Words that native code looks up (`word`), each counted once.
  var words = WordVector(capacity: 64)
  /// Nodes that only say where a name is, for tracebacks (see `nameNode`).
  var nameNodes: [Span: Node] = [:]
  /// `sys.modules`, a dict.
  var modules: Value = .unbound
  /// The namespace of `sys`.
  var sysNamespace: Value = .unbound
  /// Switches inline caches and operand shapes off, for the test mode.
  var isSpecializing = true
  /// Collects at every checkpoint and whenever a node has made a container; for the test mode.
  var collectsAlways = false
  /// What other threads and signal handlers ask for.
  let requests = Requests()
  /// The program's threads.
  let threads = Threads()
  /// Once `_signal` has been loaded.
  var signals: SignalState?
  /// Steps between two checkpoints.
  var checkpointInterval = VMState.checkpointInterval
  /// Steps (calls and loop turns) that the program may still take, and when it must have ended (on the monotonic clock); nil: no limit.
  var stepLimit: Int?
  var timeLimit: Int?
  /// Constants of modules that are made when somebody asks for one.
  var laterConstants: [LaterConstant] = []
  /// The body of functions that have not run yet.
  let unbuilt = UnbuiltNode()
  /// What the command says instead of a traceback when it cannot even begin.
  var commandFailure: (text: String, status: Int32)?
  var arguments: [String] = []
  var optimizationLevel = 0
  /// What to call when the program ends, the last one first; nil where one has been taken out again.
  var exitFunctions: [ExitFunction?] = []
  /// What `sys`, `io` and the numbers keep: settings, the types of files, where output goes.
  let system = SystemState()
  var warningFilters = WarningFilter.defaults
  /// Counts the changes of `warnings.filters`.
  var warningFiltersVersion = 0
  /// Warnings that were shown, each once for its place.
  var shownWarnings: Set<String> = []
  /// Containers that are being printed, so that one that contains itself is not printed for ever.
  var printing: [UInt64] = []
  /// How many classes were registered with abstract ones: what these know about others holds for one number (see Modules/ABC.swift).
  var abstractRegistrations = 0
  /// The name under which they keep it, among `words`; `.unbound` while there are none.
  var abstractWord: Value = .unbound
}

extension UnsafeMutablePointer<VMState> {
  /// The interned str with these contents.
  func intern(_ text: String) -> Owned { internTaking(newString(text)) }

  func intern(_ text: StaticString) -> Owned { internTaking(newString(text)) }

  /// The interned str with these contents, borrowed: the interpreter keeps it. For the names that native code looks up now and then; what
  /// is looked up often is in `Name`.
  func word(_ text: StaticString) -> Value {
    let word = intern(text)
    let string: StringPointer = word.value.cast()
    if !string.pointee.isKept {
      string.pointee.isKept = true
      string.retainObject()
      interpreter.words.append(UInt(bitPattern: string))
    }
    return word.value
  }

  /// The interned str equal to a str: often itself.
  func intern(_ value: Value) -> Owned {
    let string: StringPointer = value.cast()
    if string.pointee.isInterned { return Owned(retaining: value) }
    string.retainObject()
    return internTaking(string)
  }

  /// The interned str equal to this one, whose reference is taken over. The strs of one Latin-1 character are interned without being in the table.
  private func internTaking(_ string: StringPointer) -> Owned {
    if string.pointee.isInterned { return Owned(string) }
    if string.length == 1 && string.width == 1 && pointee.characters[Int(string[0])].isObject {
      let character = pointee.characters[Int(string[0])]
      character.retain()
      Value(string).release()
      return Owned(character)
    }
    _ = string.hash(self)
    let state = interpreter
    if let known = state.interned.find(string) {
      known.retainObject()
      Value(string).release()
      return Owned(known)
    }
    string.pointee.isInterned = true
    state.interned.insert(string)
    return Owned(string)
  }

  /// An interned string is dying.
  func forgetInterned(_ string: StringPointer) { interpreter.interned.remove(string) }
}

extension UnsafeMutablePointer<StringObject> {
  @inline(__always) func retainObject() { pointee.header.word &+= 1 }
}
