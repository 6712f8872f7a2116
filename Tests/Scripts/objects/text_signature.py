# __text_signature__ of functions and methods: with $module, $self or $type in front; None for those that never had one.
import gc
import math
import sys
import time

FUNCTIONS = [len, print, sum, sorted, iter, next, getattr, max, min, id, hash, pow, round, vars, dir, exec, eval, callable, abs, divmod, isinstance, repr, setattr]
for function in FUNCTIONS:
    print(function.__name__, function.__text_signature__)
for module in (math, gc, time):
    for name in sorted(vars(module)):
        function = getattr(module, name)
        if type(function) is type(len) and not name.startswith(('clock_', 'get_clock', 'pthread')):
            print(module.__name__, name, function.__text_signature__)
for name in ('audit', 'intern', 'exit', 'exc_info', 'getsizeof', 'set_asyncgen_hooks', 'getrecursionlimit', '_getframe', 'set_int_max_str_digits'):
    print('sys', name, getattr(sys, name).__text_signature__)
for kind in (str, bytes, bytearray, int, float, list, tuple, dict, set, frozenset, object, type, property, range, slice, BaseException, type(iter([])), type({}.keys())):
    for name in sorted(vars(kind)):
        method = vars(kind)[name]
        if type(method).__name__ in ('method_descriptor', 'classmethod_descriptor', 'builtin_function_or_method') and name not in ('__sizeof__', '__alloc__'):
            print(kind.__name__, name, method.__text_signature__)
