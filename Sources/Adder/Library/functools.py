"""Functions that work on functions: wrapping, remembering results, partial calls, dispatch by type."""

from _functools import partial, cmp_to_key, reduce, _lru_cache_wrapper, _resemble

GenericAlias = type(list[int])

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key',
           'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod', 'cached_property']

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
WRAPPER_UPDATES = ('__dict__',)


_Function = type(lambda: None)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a wrapper look like the function that it wraps: some attributes are taken over, some dicts are merged."""
    if type(wrapper) is type(wrapped) is _Function and assigned is WRAPPER_ASSIGNMENTS and updated is WRAPPER_UPDATES:
        # The usual case. Functions have all of these.
        _resemble(wrapper, wrapped)
        if attributes := wrapped.__dict__:
            wrapper.__dict__.update(attributes)
        wrapper.__wrapped__ = wrapped
        return wrapper
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    # Last, so that what was merged does not bring the wrapped function of the wrapped one.
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator for wrappers: applies update_wrapper to them."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# total_ordering: each missing comparison is made from the one that there is. A formula says how: from the answer of that one to
# its own answer, with the question of equality where it is needed.

def _comparison(name, given, formula, symbol, text):
    def compare(self, other):
        answer = getattr(type(self), given)(self, other)
        if answer is NotImplemented:
            return answer
        return formula(answer, self, other)
    compare.__name__ = name
    compare.__qualname__ = f"_{name.strip('_')}_from_{given.strip('_')}"
    compare.__doc__ = f'Return a {symbol} b.  Computed by @total_ordering from ({text}).'
    # pickle finds it by its name.
    return globals().setdefault(compare.__qualname__, compare)


_FORMULAS = {
    '__lt__': (('__gt__', '>', 'not a < b) and (a != b', lambda less, a, b: not less and a != b),
               ('__le__', '<=', 'a < b) or (a == b', lambda less, a, b: less or a == b),
               ('__ge__', '>=', 'not a < b', lambda less, a, b: not less)),
    '__le__': (('__ge__', '>=', 'not a <= b) or (a == b', lambda at_most, a, b: not at_most or a == b),
               ('__lt__', '<', 'a <= b) and (a != b', lambda at_most, a, b: at_most and a != b),
               ('__gt__', '>', 'not a <= b', lambda at_most, a, b: not at_most)),
    '__gt__': (('__lt__', '<', 'not a > b) and (a != b', lambda greater, a, b: not greater and a != b),
               ('__ge__', '>=', 'a > b) or (a == b', lambda greater, a, b: greater or a == b),
               ('__le__', '<=', 'not a > b', lambda greater, a, b: not greater)),
    '__ge__': (('__le__', '<=', 'not a >= b) or (a == b', lambda at_least, a, b: not at_least or a == b),
               ('__gt__', '>', 'a >= b) and (a != b', lambda at_least, a, b: at_least and a != b),
               ('__lt__', '<', 'not a >= b', lambda at_least, a, b: not at_least)),
}


def total_ordering(cls):
    """Fills in the comparisons that a class lacks, from the one that it has."""
    own = [name for name in _FORMULAS if getattr(cls, name, None) is not getattr(object, name, None)]
    if not own:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    given = own[0]
    for name, symbol, text, formula in _FORMULAS[given]:
        if name not in own:
            setattr(cls, name, _comparison(name, given, formula, symbol, text))
    return cls


# lru_cache

def __getattr__(name):
    # The named tuple of cache_info is made when somebody asks for it: collections is not small.
    if name == 'RLock':
        from _thread import RLock
        return RLock
    if name != '_CacheInfo':
        raise AttributeError(f"module 'functools' has no attribute {name!r}")
    global _CacheInfo
    from collections import namedtuple
    _CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'], module='functools')
    return _CacheInfo


def _cache_info(*numbers):
    try:
        make = _CacheInfo
    except NameError:
        make = __getattr__('_CacheInfo')
    return make(*numbers)


def _cached(function, maxsize, typed):
    wrapper = _lru_cache_wrapper(function, maxsize, typed, _cache_info)
    wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(wrapper, function)


def lru_cache(maxsize=128, typed=False):
    """A decorator that keeps the results of the calls made last; with None for maxsize those of all calls.

    Arguments must be hashable. With typed, 3 and 3.0 are kept apart. cache_info(), cache_clear() and cache_parameters() belong to
    the decorated function, __wrapped__ is the function itself.
    """
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function


def cache(user_function, /):
    """lru_cache without a limit."""
    return lru_cache(maxsize=None)(user_function)


# Partial methods

class partialmethod:
    """A method with some of its arguments: like partial, but for use in a class."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        cls = type(self)
        args = ', '.join(map(repr, self.args))
        keywords = ', '.join(f'{name}={value!r}' for name, value in self.keywords.items())
        return f"{cls.__module__}.{cls.__qualname__}({self.func}, {args}, {keywords})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        # inspect finds the signature through this.
        _method._partialmethod = self
        _method.__isabstractmethod__ = self.__isabstractmethod__
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, '__get__', None)
        if get is not None:
            bound = get(obj, cls)
            # A plain function without an instance stays itself: the instance is an argument then.
            if bound is not self.func:
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    __class_getitem__ = classmethod(GenericAlias)


# Dispatch by the type of the first argument

def _order(cls, registered):
    """The classes that cls is an instance of, nearest first: its bases, and among them those that are registered as if they were.

    A virtual base stands behind the last of the bases that bring it, and behind the abstract classes which that one names itself,
    unless it derives from them.
    Gives pairs of a class and the place it belongs to; virtual bases with the same place stand side by side.
    """
    bases = cls.__mro__
    places = {}
    for kind in registered:
        if kind in bases or not issubclass(cls, kind):
            continue
        owner = max(index for index, base in enumerate(bases) if issubclass(base, kind))
        named = [bases.index(base) for base in bases[owner].__bases__
                 if hasattr(base, '__abstractmethods__') and not issubclass(kind, base)]
        places.setdefault(max([owner, *named]), []).append(kind)
    for index, base in enumerate(bases):
        yield base, -1
        rest = places.get(index, [])
        while rest:
            # One that no other one derives from.
            kind = next(kind for kind in rest if not any(other is not kind and issubclass(other, kind) for other in rest))
            rest.remove(kind)
            yield kind, index


def _find_implementation(cls, registry):
    found = place = None
    for kind, index in _order(cls, registry):
        if found is not None:
            if place >= 0 and place == index and not issubclass(found, kind):
                raise RuntimeError(f'Ambiguous dispatch: {found} or {kind}')
            break
        if kind in registry:
            found, place = kind, index
    return registry.get(found)


def _first_annotation(function):
    """The name and the type of the first annotated parameter."""
    name, kind = next(iter(function.__annotations__.items()))
    if isinstance(kind, str):
        while hasattr(function, '__wrapped__'):
            function = function.__wrapped__
        kind = eval(kind, getattr(function, '__globals__', {}))
    return name, type(None) if kind is None else kind


def singledispatch(func):
    """Makes a function generic: which implementation is called depends on the class of the first argument.

    register() adds implementations, dispatch() says which one a class has, registry has them all.
    """
    from types import MappingProxyType, UnionType
    from weakref import WeakKeyDictionary

    registry = {}
    remembered = WeakKeyDictionary()
    token = None

    def dispatch(cls):
        """The implementation for a class."""
        nonlocal token
        if token is not None:
            from abc import get_cache_token
            current = get_cache_token()
            if token != current:
                remembered.clear()
                token = current
        try:
            return remembered[cls]
        except KeyError:
            implementation = registry.get(cls) or _find_implementation(cls, registry)
            remembered[cls] = implementation
            return implementation

    def parts_of(cls):
        """The classes of a union that is made of classes only, or of a class itself; None for anything else."""
        if isinstance(cls, type):
            return None if isinstance(cls, GenericAlias) else (cls,)
        kinds = getattr(cls, '__args__', ()) if _is_union(cls, UnionType) else ()
        if kinds and all(isinstance(kind, type) and not isinstance(kind, GenericAlias) for kind in kinds):
            return kinds
        return None

    def register(cls, func=None):
        """Registers an implementation for a class, or for the first annotation of the implementation."""
        nonlocal token
        kinds = parts_of(cls)
        if kinds is not None:
            if func is None:
                return lambda function: register(cls, function)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            if not getattr(cls, '__annotations__', None) or isinstance(cls, GenericAlias):
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or plain '
                                '`@register` on an annotated function.')
            func = cls
            name, kind = _first_annotation(func)
            kinds = parts_of(kind)
            if kinds is None:
                reason = 'not all arguments are classes.' if _is_union(kind, UnionType) else 'is not a class.'
                raise TypeError(f'Invalid annotation for {name!r}. {kind!r} {reason}')
        for kind in kinds:
            registry[kind] = func
            if token is None and hasattr(kind, '__abstractmethods__'):
                from abc import get_cache_token
                token = get_cache_token()
        remembered.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{name} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    name = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = remembered.clear
    return update_wrapper(wrapper, func)


def _is_union(cls, union_type):
    if isinstance(cls, union_type):
        return True
    # `typing.Union[…]`, which can only be there when typing has been imported.
    import sys
    typing = sys.modules.get('typing')
    return typing is not None and typing.get_origin(cls) is typing.Union


class singledispatchmethod:
    """A generic method: which implementation is called depends on the class of the argument behind self or cls."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Registers an implementation, as register() of generic functions does."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        return update_wrapper(_method, self.func)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)


# Properties that are computed once

_NOT_FOUND = object()


class cached_property:
    """A property whose value is computed once, and is an ordinary attribute of the instance from then on."""

    def __init__(self, func):
        from _thread import RLock
        self.func, self.attrname, self.__doc__ = func, None, func.__doc__
        self.lock = RLock()

    def __set_name__(self, owner, name):
        if self.attrname not in (None, name):
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            attributes = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {name!r} property."
                            ) from None
        value = attributes.get(name, _NOT_FOUND)
        if value is not _NOT_FOUND:
            return value
        with self.lock:
            # Another thread may have been here meanwhile.
            value = attributes.get(name, _NOT_FOUND)
            if value is _NOT_FOUND:
                value = self.func(instance)
                try:
                    attributes[name] = value
                except TypeError:
                    raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support item "
                                    f'assignment for caching {name!r} property.') from None
        return value

    __class_getitem__ = classmethod(GenericAlias)
