"""Copies of objects: shallow ones, and deep ones with copies of what is inside.

Classes have their say with `__copy__`, `__deepcopy__`, or the methods of pickling: `__reduce_ex__` and its fellows.
"""

from _weakref import ref as _ref
from copyreg import dispatch_table

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    pass


error = Error

# Once the strings of another implementation.
PyStringMap = None

_FunctionType = type(lambda: None)
_CodeType = type((lambda: None).__code__)
_BuiltinFunctionType = type(len)
_MethodType = type((lambda self: None).__get__(0))

# What is never copied: it cannot change, or copying it would make no sense.
_ATOMIC = frozenset({
    type(None), type(...), type(NotImplemented), int, float, bool, complex, bytes, str, _CodeType, type, range,
    _BuiltinFunctionType, _FunctionType,
    _ref, property,
})
_UNCHANGED = _ATOMIC | {tuple, frozenset, slice}
_SHALLOW = {kind: kind.copy for kind in (list, dict, set, bytearray)}


def copy(x):
    """A copy of x that shares what x holds."""
    cls = type(x)
    if cls in _UNCHANGED:
        return x
    copier = _SHALLOW.get(cls)
    if copier is not None:
        return copier(x)
    if issubclass(cls, type):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    reduced = _reduced(x, cls, "un(shallow)copyable object of type %s")
    return x if isinstance(reduced, str) else _rebuilt(x, None, *reduced)


def _reduced(x, cls, message):
    """What a class says about how its instances are made anew."""
    reducer = dispatch_table.get(cls)
    if reducer is not None:
        return reducer(x)
    reducer = getattr(x, "__reduce_ex__", None)
    if reducer is not None:
        return reducer(4)
    reducer = getattr(x, "__reduce__", None)
    if reducer is not None:
        return reducer()
    raise Error(message % cls)


def deepcopy(x, memo=None, _nil=[]):
    """A copy of x with copies of all that it holds.

    What has been copied is noted in `memo`, by id, so that objects that are met again, in cycles too, are copied once.
    """
    cls = type(x)
    if cls in _ATOMIC:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    known = memo.get(key, _nil)
    if known is not _nil:
        return known
    copier = _DEEP.get(cls)
    if copier is not None:
        made = copier(x, memo)
    elif issubclass(cls, type):
        made = x
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            made = copier(memo)
        else:
            reduced = _reduced(x, cls, "un(deep)copyable object of type %s")
            made = x if isinstance(reduced, str) else _rebuilt(x, memo, *reduced)
    if made is not x:
        memo[key] = made
        _keep_alive(x, memo)
    return made


def _keep_alive(x, memo):
    """Hold an object whose id the memo knows for as long as the memo: nothing else may get that id."""
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


def _deep_list(x, memo):
    made = []
    memo[id(x)] = made
    append = made.append
    for item in x:
        append(deepcopy(item, memo))
    return made


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    # Where the tuple is inside of itself, copying the items has copied it.
    known = memo.get(id(x))
    if known is not None:
        return known
    for item, new in zip(x, items):
        if item is not new:
            return tuple(items)
    return x


def _deep_dict(x, memo):
    made = {}
    memo[id(x)] = made
    for key, value in x.items():
        made[deepcopy(key, memo)] = deepcopy(value, memo)
    return made


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_DEEP = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict, _MethodType: _deep_method}


def _rebuilt(x, memo, func, args, state=None, listiter=None, dictiter=None):
    """Make an object from what a reduction gives; a deep copy where there is a memo."""
    if memo is None:
        made = func(*args)
    else:
        made = func(*(deepcopy(arg, memo) for arg in args)) if args else func(*args)
        memo[id(x)] = made
    if state is not None:
        if memo is not None:
            state = deepcopy(state, memo)
        if hasattr(made, "__setstate__"):
            made.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                made.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(made, name, value)
    if listiter is not None:
        for item in listiter:
            made.append(item if memo is None else deepcopy(item, memo))
    if dictiter is not None:
        for key, value in dictiter:
            if memo is not None:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            made[key] = value
    return made
