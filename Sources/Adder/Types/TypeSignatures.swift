// `__text_signature__` of types: how they are called, for those that CPython has such a text of. `inspect.signature` reads it.

enum TypeSignatures {
  static func text(of type: String) -> String? { texts[type] }

  private static let texts: [String: String] = [
    "memoryview": "(object)", "complex": "(real=0, imag=0)", "enumerate": "(iterable, start=0)", "float": "(x=0, /)",
    "property": "(fget=None, fset=None, fdel=None, doc=None)", "list": "(iterable=(), /)", "object": "()", "reversed": "(sequence, /)",
    "tuple": "(iterable=(), /)", "function": "(code, globals, name=None, argdefs=None, closure=None)",
    "code": """
    (argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize,
         flags, codestring, constants, names, varnames, filename, name,
         qualname, firstlineno, linetable, exceptiontable, freevars=(),
         cellvars=(), /)
    """,
    "cell": "([contents])", "method": "(function, instance, /)", "module": "(name, doc=None)",
    "accumulate": "(iterable, func=None, *, initial=None)", "combinations": "(iterable, r)", "combinations_with_replacement": "(iterable, r)",
    "cycle": "(iterable, /)", "dropwhile": "(predicate, iterable, /)", "takewhile": "(predicate, iterable, /)",
    "starmap": "(function, iterable, /)", "compress": "(data, selectors)", "filterfalse": "(function, iterable, /)",
    "count": "(start=0, step=1)", "pairwise": "(iterable, /)", "permutations": "(iterable, r=None)", "groupby": "(iterable, key=None)",
    "_tee": "(iterable, /)", "IncrementalNewlineDecoder": "(decoder, translate, errors='strict')", "BytesIO": "(initial_bytes=b'')",
    "BufferedReader": "(raw, buffer_size=DEFAULT_BUFFER_SIZE)", "BufferedWriter": "(raw, buffer_size=DEFAULT_BUFFER_SIZE)",
    "BufferedRWPair": "(reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /)", "BufferedRandom": "(raw, buffer_size=DEFAULT_BUFFER_SIZE)",
    "FileIO": "(file, mode='r', closefd=True, opener=None)", "StringIO": "(initial_value='', newline='\\n')",
    "TextIOWrapper": """
    (buffer, encoding=None, errors=None, newline=None,
                  line_buffering=False, write_through=False)
    """,
    "SimpleQueue": "()",
  ]
}
