// The type objects that native code names.

struct BuiltinTypes {
  var object, type: TypePointer
  var int, bool, float, complex, str, bytes, bytearray, memoryview: TypePointer
  var list, tuple, dict, set, frozenset, range, slice: TypePointer
  var none, notImplemented, ellipsis: TypePointer
  var function, method, builtinFunction, module, code, cell, frame, traceback: TypePointer
  var generator, coroutine, asyncGenerator, asyncSend, asyncThrow: TypePointer
  var methodDescriptor, wrapperDescriptor, methodWrapper, classMethodDescriptor, getSetDescriptor, memberDescriptor: TypePointer
  var property, classMethod, staticMethod, `super`, mappingProxy, simpleNamespace, moduleSpec, genericAlias, union: TypePointer
  var dictKeys, dictValues, dictItems, dictKeyIterator, dictValueIterator, dictItemIterator: TypePointer
  var dictReverseKeyIterator, dictReverseValueIterator, dictReverseItemIterator: TypePointer
  var listIterator, listReverseIterator, tupleIterator, stringIterator, asciiIterator, bytesIterator, byteArrayIterator: TypePointer
  var memoryIterator, rangeIterator, longRangeIterator, setIterator, sequenceIterator, callableIterator, aliasIterator: TypePointer
  var enumerate, zip, map, filter, reversed: TypePointer
  var weakReference, weakProxy, weakCallableProxy, liveReferences: TypePointer
  var file: TypePointer
  // Made when their module is first imported; null until then.
  var abstractData: TypePointer
  var deque, dequeIterator, dequeReverseIterator, defaultDict, orderedDict, orderedKeys, orderedValues, orderedItems: TypePointer
  var orderedIterator, tupleGetter: TypePointer
}

extension UnsafeMutablePointer<TypeObject> {
  /// Not made yet. Asked of the bits: the compiler takes for granted that a pointer which cannot be nil never equals nil.
  var isMissing: Bool { UInt(bitPattern: self) == 0 }
}

/// Exceptions that native code raises, in the order of the hierarchy: a base stands before what derives from it.
enum ExceptionKind: Int, CaseIterable {
  case baseException, exception, baseExceptionGroup, exceptionGroup, generatorExit, keyboardInterrupt, systemExit
  case arithmeticError, floatingPointError, overflowError, zeroDivisionError
  case assertionError, attributeError, bufferError, eofError
  case importError, moduleNotFoundError
  case lookupError, indexError, keyError
  case memoryError, nameError, unboundLocalError
  case osError, blockingIOError, childProcessError, connectionError, brokenPipeError, connectionAbortedError, connectionRefusedError
  case connectionResetError, fileExistsError, fileNotFoundError, interruptedError, isADirectoryError, notADirectoryError
  case permissionError, processLookupError, timeoutError
  case referenceError
  case runtimeError, notImplementedError, recursionError
  case stopAsyncIteration, stopIteration
  case syntaxError, indentationError, tabError
  case systemError, typeError
  case valueError, unicodeError, unicodeDecodeError, unicodeEncodeError, unicodeTranslateError
  case warning, bytesWarning, deprecationWarning, encodingWarning, futureWarning, importWarning, pendingDeprecationWarning, resourceWarning
  case runtimeWarning, syntaxWarning, unicodeWarning, userWarning
}
