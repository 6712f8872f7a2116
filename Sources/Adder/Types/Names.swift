// Names that the runtime looks up itself, interned once in each interpreter.

enum Name: Int, CaseIterable {
  case `init`, new, del, call, get, set, delete, getattribute, getattr, setattr, delattr, repr, str, hash, bool, len, iter, next
  case getitem, setitem, delitem, contains, missing, index, int, float, complex, round, trunc, floor, ceil, bytes, format, reversed
  case lengthHint, enter, exit, aenter, aexit, aiter, anext, await, dir, sizeof, reduce, reduceEx, getstate, setstate
  case lt, le, eq, ne, gt, ge
  case add, sub, mul, matmul, truediv, floordiv, mod, pow, lshift, rshift, and, or, xor, divmod
  case radd, rsub, rmul, rmatmul, rtruediv, rfloordiv, rmod, rpow, rlshift, rrshift, rand, ror, rxor, rdivmod
  case iadd, isub, imul, imatmul, itruediv, ifloordiv, imod, ipow, ilshift, irshift, iand, ior, ixor
  case neg, pos, abs, invert
  case name, qualname, module, doc, dict, weakref, slots, bases, mro, `class`, classcell, subclasses, annotations, file, path, package
  case loader, spec, builtins, all, main, cached, debug, buildClass, `import`, prepare, initSubclass, setName, classGetitem
  case instancecheck, subclasscheck, mroEntries, matchArgs, wrapped, isabstractmethod, abstractmethods
  case cause, context, traceback, suppressContext, notes, defaults, kwdefaults, code, closure, globals, `self`, `func`, textSignature
  case signature, origClass, origin, args, parameters, copy, deepcopy, callback, fspath

  static let count = allCases.count

  /// The cases in their order, as the language spells them between underscores, for making all names of an interpreter quickly: asking a case for its name costs a microsecond.
  static let spellings: StaticString = """
    init new del call get set delete getattribute getattr setattr delattr repr str hash bool len iter next getitem setitem \
    delitem contains missing index int float complex round trunc floor ceil bytes format reversed length_hint enter exit \
    aenter aexit aiter anext await dir sizeof reduce reduce_ex getstate setstate lt le eq ne gt ge add sub mul matmul \
    truediv floordiv mod pow lshift rshift and or xor divmod radd rsub rmul rmatmul rtruediv rfloordiv rmod rpow rlshift \
    rrshift rand ror rxor rdivmod iadd isub imul imatmul itruediv ifloordiv imod ipow ilshift irshift iand ior ixor neg pos \
    abs invert name qualname module doc dict weakref slots bases mro class classcell subclasses annotations file path \
    package loader spec builtins all main cached debug build_class import prepare init_subclass set_name class_getitem \
    instancecheck subclasscheck mro_entries match_args wrapped isabstractmethod abstractmethods cause context traceback \
    suppress_context notes defaults kwdefaults code closure globals self func text_signature signature orig_class origin \
    args parameters copy deepcopy callback fspath
    """
}
