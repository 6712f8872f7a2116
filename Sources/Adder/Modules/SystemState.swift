// What `sys`, the file objects and the conversions of numbers keep for one interpreter.

final class SystemState {
  /// `sys.set_int_max_str_digits`: decimal digits that a conversion between int and str may have; 0 for any number.
  var maximumDigits = 4300
  /// Takes what is written to the process's standard output (1) or standard error (2), in place of the system: an embedder captures it here.
  var output: (@Sendable (UnsafeRawBufferPointer, _ descriptor: Int32) -> Void)?
  /// Answers reads of standard input in place of the system: at most so many bytes, none at the end.
  var input: (@Sendable (_ count: Int) -> [UInt8])?
  /// Reads a line from the terminal with editing, after showing a prompt; nil at its end. Set by the command, for `input()`.
  var readLine: (@Sendable (_ prompt: String) -> TerminalInput)?
  /// The interned names of the standard streams, which are looked up at every `print`.
  var streamNames: (input: Value, output: Value, error: Value)?
  /// Types that only this part of the runtime names, by their index in `SystemType`.
  var types: [TypePointer?] = Array(repeating: nil, count: SystemType.allCases.count)
  /// `_queue.Empty`, counted, once it was needed.
  var queueEmpty: Value = .none
  /// `io.UnsupportedOperation`, counted, once it was needed.
  var unsupportedOperation: TypePointer?
  /// A dict of the formats of `struct` used last, counted; `.unbound` before the first.
  var structCache: Value = .unbound
  /// What `decimal` needs, once it was imported.
  var decimal: DecimalState?
  /// Functions added by `sys.addaudithook`, each counted.
  var auditHooks: [Value] = []
  /// Handlers of encoding errors by name, a dict once there is one; and what looks for codecs that the engine does not know. Counted.
  var codecErrors: Value = .none
  var codecLookup: Value = .none
  /// Functions added by `os.register_at_fork`, each counted.
  var forkFunctions: [(moment: ForkMoment, function: Value)] = []
  /// `sys.set_asyncgen_hooks`, each counted here.
  var asyncGeneratorHooks: (firstIteration: Value, finalizer: Value) = (.none, .none)
  /// `sys.set_coroutine_origin_tracking_depth`
  var originDepth = 0
  /// Names of time zones that `struct_time`s refer to without counting; each counted here.
  var zoneNames: [Value] = []
  /// `sys.argv` as the command saw it, the interpreter's own options included.
  var originalArguments: [[UInt8]] = []
  var executable = ""
  var switchInterval = 0.005
  /// How many names `sys` has from the start.
  var nameCount = 0
  /// Whether variables of the environment are looked at.
  var readsEnvironment = false
  /// `-u`: what is printed is written at once.
  var isUnbuffered = false
  /// The first line of the script is none of Python's.
  var skipsFirstLine = false
  /// Built-in types whose namespaces have been brought into the order of CPython.
  var orderedTypes: Set<UInt> = []
  /// What `__main__.__loader__`, which is None until somebody asks for it, will be.
  var mainLoader = MainLoader.builtin
  /// Whether the last program ended with a KeyboardInterrupt that nobody caught.
  var endedByInterrupt = false
  /// At the end, standard output or standard error could not be written.
  var lostOutput = false
  /// The program is over; the interpreter is being taken down.
  var isFinalizing = false
  /// The modules are gone, and tracebacks show no source any more.
  var hasNoModules = false

  /// Visits every reference that is held here.
  func visitReferences(_ visit: (Value) -> Void) {
    for case let type? in types { visit(type.value) }
    if let type = unsupportedOperation { visit(type.value) }
    visit(queueEmpty)
    if let names = streamNames {
      visit(names.input)
      visit(names.output)
      visit(names.error)
    }
    visit(structCache)
    decimal?.visitReferences(visit)
    auditHooks.forEach(visit)
    visit(codecErrors)
    visit(codecLookup)
    forkFunctions.forEach { visit($0.function) }
    visit(asyncGeneratorHooks.firstIteration)
    visit(asyncGeneratorHooks.finalizer)
    zoneNames.forEach(visit)
  }

  /// Gives back what the program has hung in, when the interpreter is taken down.
  func releaseHooks() {
    let held =
      auditHooks + [asyncGeneratorHooks.firstIteration, asyncGeneratorHooks.finalizer] + forkFunctions.map(\.function) + [codecErrors, codecLookup]
    auditHooks = []
    (codecErrors, codecLookup) = (.none, .none)
    forkFunctions = []
    asyncGeneratorHooks = (.none, .none)
    for value in held { value.release() }
    let decimal = decimal
    self.decimal = nil
    decimal?.release()
  }

  /// Gives all of them back, when the interpreter is taken down.
  func releaseReferences() {
    var held: [Value] = []
    visitReferences { held.append($0) }
    types = Array(repeating: nil, count: SystemType.allCases.count)
    unsupportedOperation = nil
    queueEmpty = .none
    streamNames = nil
    structCache = .unbound
    auditHooks = []
    (codecErrors, codecLookup) = (.none, .none)
    forkFunctions = []
    asyncGeneratorHooks = (.none, .none)
    zoneNames = []
    for value in held { value.release() }
  }
}

/// What kind of loader `__main__` has.
enum MainLoader {
  /// Of a program that is in no file.
  case builtin
  /// Of a script.
  case file(String)
  /// It has been made.
  case made
}

enum SystemType: Int, CaseIterable {
  case fileIO, bufferedReader, bufferedWriter, bufferedRandom, ioBase, rawIOBase, bufferedIOBase, textIOBase
  case structTime, versionInfo, flags, floatInfo, intInfo, hashInfo, threadInfo, unraisableHookArguments, asyncGeneratorHooks
  case coroutineWrapper, anextAwaitable
  case rePattern, reMatch, reScanner, reIterator
  case lock, reentrantLock, threadLocal, excepthookArguments, simpleQueue, signalInformation
  case context, contextVariable, contextToken, missingToken, contextKeys, contextValues, contextItems
  case formatterIterator, fieldNameIterator, digest, extendableDigest, field
  // itertools
  case accumulate, chain, combinations, combinationsWithReplacement, compress, count, cycle, dropWhile, filterFalse, groupBy, grouper, islice
  case pairwise, permutations, product, `repeat`, starMap, takeWhile, tee, teeBlock, zipLongest
  // functools
  case partial, comparisonKey, cachedFunction, cacheLink
  // struct
  case structFormat, unpackIterator, structError
  // binascii
  case binasciiError, binasciiIncomplete
  // random
  case randomGenerator
  // array
  case array, arrayIterator
  // operator
  case attributeGetter, itemGetter, methodCaller
  case statResult, fileSystemResult, terminalSize, systemNames, processTimes, userEntry, groupEntry, resourceUsage, directoryEntry, directoryIterator
  case bytesIO, stringIO
}

extension VM {
  @inline(__always) var system: SystemState { interpreter.system }
}
