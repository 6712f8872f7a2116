// `__text_signature__` is None for the functions of CPython that were never given one: their documentation tells how to call them in its own words. `inspect` has
// no signature of them, and `help` shows `f(...)`. Their signatures are needed here all the same, to bind arguments.

enum UnsignedFunctions {
  /// Whether a function, `owner` being its type or module, has no `__text_signature__`.
  static func contains(_ name: String, of owner: String) -> Bool {
    names[owner]?.utf8.split(separator: 32).contains { $0.elementsEqual(name.utf8) } ?? false
  }

  private static let names: [String: String] = [
    "BaseException": "__reduce__ __setstate__ add_note with_traceback",
    "GenericAlias": "__dir__ __instancecheck__ __mro_entries__ __reduce__ __subclasscheck__",
    "ImportError": "__reduce__",
    "NotImplementedType": "__reduce__",
    "OSError": "__reduce__",
    "OrderedDict": "__reduce__ __reversed__ __sizeof__ clear copy items keys update values",
    "ProxyType": "__bytes__ __reversed__",
    "ReferenceType": "__class_getitem__",
    "SimpleNamespace": "__reduce__",
    "_deque_iterator": "__length_hint__ __reduce__",
    "_deque_reverse_iterator": "__length_hint__ __reduce__",
    "_tuplegetter": "__reduce__",
    "async_generator": "__class_getitem__ aclose asend athrow",
    "async_generator_asend": "close send throw",
    "async_generator_athrow": "close send throw",
    "builtin_function_or_method": "__reduce__",
    "builtins": "__build_class__ breakpoint dir getattr iter max min next vars",
    "bytearray":
      "__alloc__ capitalize count endswith find index isalnum isalpha isascii isdigit islower isspace istitle isupper lower "
      + "rfind rindex startswith swapcase title upper",
    "bytearray_iterator": "__length_hint__ __setstate__",
    "bytes":
      "__getnewargs__ capitalize count endswith find index isalnum isalpha isascii isdigit islower isspace istitle isupper "
      + "lower rfind rindex startswith swapcase title upper",
    "bytes_iterator": "__length_hint__ __reduce__ __setstate__",
    "callable_iterator": "__reduce__",
    "code": "co_lines co_positions",
    "coroutine": "close send throw",
    "coroutine_wrapper": "close send throw",
    "defaultdict": "__class_getitem__ __copy__ __missing__ __reduce__ copy",
    "deque":
      "__class_getitem__ __copy__ __reduce__ __reversed__ __sizeof__ append appendleft clear copy count extend extendleft index insert pop popleft remove reverse rotate",
    "dict": "__class_getitem__ __getitem__ __sizeof__ clear copy items keys update values",
    "dict_itemiterator": "__length_hint__ __reduce__",
    "dict_items": "__reversed__ isdisjoint",
    "dict_keyiterator": "__length_hint__ __reduce__",
    "dict_keys": "__reversed__ isdisjoint",
    "dict_reverseitemiterator": "__length_hint__ __reduce__",
    "dict_reversekeyiterator": "__length_hint__ __reduce__",
    "dict_reversevalueiterator": "__length_hint__ __reduce__",
    "dict_valueiterator": "__length_hint__ __reduce__",
    "dict_values": "__reversed__",
    "ellipsis": "__reduce__",
    "enumerate": "__class_getitem__ __reduce__",
    "filter": "__reduce__",
    "flags": "__reduce__",
    "frame": "clear",
    "frozenset":
      "__class_getitem__ __contains__ __reduce__ __sizeof__ copy difference intersection isdisjoint issubset issuperset "
      + "symmetric_difference union",
    "gc": "get_referents get_referrers set_threshold",
    "generator": "close send throw",
    "generic_alias_iterator": "__reduce__",
    "hash_info": "__reduce__",
    "int": "__ceil__ __floor__ __trunc__ conjugate",
    "iterator": "__length_hint__ __reduce__ __setstate__",
    "list": "__class_getitem__ __getitem__",
    "list_iterator": "__length_hint__ __reduce__ __setstate__",
    "list_reverseiterator": "__length_hint__ __reduce__ __setstate__",
    "longrange_iterator": "__length_hint__ __reduce__ __setstate__",
    "map": "__reduce__",
    "mappingproxy": "__class_getitem__ __reversed__ copy get items keys values",
    "math": "hypot log",
    "member_descriptor": "__reduce__",
    "memoryview": "__enter__ __exit__",
    "module": "__dir__",
    "object": "__init_subclass__ __subclasshook__",
    "odict_items": "__reversed__",
    "odict_iterator": "__reduce__",
    "odict_keys": "__reversed__",
    "odict_values": "__reversed__",
    "property": "__set_name__ deleter getter setter",
    "range": "__reduce__ __reversed__ count index",
    "range_iterator": "__length_hint__ __reduce__ __setstate__",
    "reversed": "__length_hint__ __reduce__ __setstate__",
    "set":
      "__class_getitem__ __contains__ __reduce__ __sizeof__ add clear copy difference difference_update discard intersection "
      + "intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union "
      + "update",
    "set_iterator": "__length_hint__ __reduce__",
    "slice": "__reduce__ indices",
    "str": "__getnewargs__ count endswith find format format_map index rfind rindex startswith",
    "str_ascii_iterator": "__length_hint__ __reduce__ __setstate__",
    "str_iterator": "__length_hint__ __reduce__ __setstate__",
    "struct_time": "__reduce__",
    "sys": "__breakpointhook__ audit breakpointhook getsizeof set_asyncgen_hooks",
    "time":
      "asctime clock_gettime clock_gettime_ns ctime gmtime localtime mktime monotonic monotonic_ns perf_counter perf_counter_ns "
      + "process_time process_time_ns sleep strftime strptime thread_time thread_time_ns time time_ns tzset",
    "traceback": "__dir__",
    "tuple": "__class_getitem__",
    "tuple_iterator": "__length_hint__ __reduce__ __setstate__",
    "type": "__prepare__",
    "version_info": "__reduce__",
    "zip": "__reduce__ __setstate__",
  ]
}
