"""Stand-ins for objects in tests: they take any call, remember it, and give back what they are told to.

    thing = ProductionClass()
    thing.method = MagicMock(return_value=3)
    thing.method(3, key="value")
    thing.method.assert_called_with(3, key="value")

`patch` and its fellows put them in the place of other objects for a while.
"""

from types import FunctionType, MethodType
from ._autospec import FunctionTypes, _check_spec_arg_typos, _get_signature_object, _SpecState, create_autospec
from ._calls import ANY, DEFAULT, _AnyComparer, _Call, _CallList, _format_call_signature, _SentinelObject, call, sentinel
from .util import safe_repr

__all__ = (
    "Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "FILTER_DIR", "NonCallableMock",
    "NonCallableMagicMock", "mock_open", "PropertyMock", "seal",
)

# Whether dir() of a mock shows only what is of use.
FILTER_DIR = True

_missing = sentinel.MISSING
_deleted = sentinel.DELETED

# What a mock keeps in plain attributes.
_OWN = {
    "return_value", "_mock_return_value", "side_effect", "_mock_side_effect", "_mock_parent", "_mock_new_parent", "_mock_name",
    "_mock_new_name", "called", "call_count", "call_args", "call_args_list", "mock_calls", "await_count", "await_args", "await_args_list",
}

# Names that begin like these are taken for assertions with a slip of the pen.
_ASSERTION_LIKE = ("assert", "assret", "asert", "aseert", "assrt")

class InvalidSpecError(Exception):
    """A mock cannot stand for another mock."""


# Special methods

def _dunders(names):
    return {f"__{name}__" for name in names.split()}


_NUMERIC = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow"
_magics = _dunders(
    "lt gt le ge eq ne getitem setitem delitem len contains iter hash str sizeof enter exit divmod rdivmod neg pos abs invert complex int "
    "float index round trunc floor ceil bool next fspath aiter " + _NUMERIC
) | {f"__{prefix}{name}__" for name in _NUMERIC.split() for prefix in "ir"}
# Those that a mock has only when a test sets them.
_non_defaults = _dunders(
    "get set delete reversed missing reduce reduce_ex getinitargs getnewargs getstate setstate getformat repr dir subclasses format "
    "getnewargs_ex")
_async_method_magics = _dunders("aenter aexit anext")
_async_magics = _async_method_magics | {"__aiter__"}
_all_sync_magics = _magics | _non_defaults
_all_magics = _all_sync_magics | _async_magics
_unsupported_magics = _dunders("getattr setattr init new prepare instancecheck subclasscheck del")

_return_values = {
    "__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented, "__int__": 1, "__contains__": False,
    "__len__": 0, "__exit__": False, "__complex__": 1j, "__float__": 1.0, "__bool__": True, "__index__": 1, "__aexit__": False,
}
_calculate_return_value = {
    "__hash__": lambda self: object.__hash__(self),
    "__str__": lambda self: object.__str__(self),
    "__sizeof__": lambda self: object.__sizeof__(self),
    "__fspath__": lambda self: f"{type(self).__name__}/{self._extract_mock_name()}/{id(self)}",
}


# What these return depends on the other object, or is new each time. Where a test has set a return value, that counts.

def _told(mock, name):
    return getattr(mock, name)._mock_return_value


def _equality(mock):
    def __eq__(other):
        told = _told(mock, "__eq__")
        if told is DEFAULT:
            return mock is other or NotImplemented
        return told
    return __eq__


def _inequality(mock):
    def __ne__(other):
        if _told(mock, "__ne__") is DEFAULT:
            return NotImplemented if mock is not other else False
        return DEFAULT
    return __ne__


def _iteration(mock):
    def __iter__():
        told = _told(mock, "__iter__")
        return iter([] if told is DEFAULT else told)
    return __iter__


def _async_iteration(mock):
    def __aiter__():
        told = _told(mock, "__aiter__")
        return _AsyncIterator(iter([] if told is DEFAULT else told))
    return __aiter__


_side_effect_methods = {"__eq__": _equality, "__ne__": _inequality, "__iter__": _iteration, "__aiter__": _async_iteration}


class _AsyncIterator:
    """Gives the items of an iterator to `async for`."""

    def __init__(self, iterator):
        self.iterator = iterator

    def __aiter__(self):
        return self

    async def __anext__(self):
        item = next(self.iterator, _missing)
        if item is _missing:
            raise StopAsyncIteration
        return item


def _set_return_value(mock, method, name):
    """Gives the mock of a special method what it returns where the test says nothing."""
    if name in _return_values:
        method.return_value = _return_values[name]
    elif name in _calculate_return_value:
        method.return_value = _calculate_return_value[name](mock)
    elif name in _side_effect_methods:
        method.side_effect = _side_effect_methods[name](mock)


# Questions

def _is_instance_mock(obj):
    """Whether something is a mock, whatever its `__class__` says."""
    return issubclass(type(obj), NonCallableMock)


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def _is_list(obj):
    return type(obj) in (list, tuple)


def _is_magic(name):
    return f"__{name[2:-2]}__" == name


def _is_async_func(func):
    func = func.__func__ if isinstance(func, MethodType) else func
    return isinstance(func, FunctionType) and bool(func.__code__.co_flags & 0x80)


def _is_async_obj(obj):
    """Whether calling something gives what is to be awaited."""
    if _is_instance_mock(obj):
        return isinstance(obj, AsyncMock)
    if hasattr(obj, "__func__"):
        obj = obj.__func__
    return _is_async_func(obj)


def _extract_mock(obj):
    """The mock behind a function that create_autospec() has made; everything else itself."""
    if isinstance(obj, FunctionTypes) and hasattr(obj, "mock"):
        return obj.mock
    return obj


def _callable(obj):
    """Whether something can be called, perhaps once it is taken from a class."""
    while isinstance(obj, (classmethod, staticmethod, MethodType)):
        obj = obj.__func__
    return isinstance(obj, type) or getattr(obj, "__call__", None) is not None


def _instance_callable(obj):
    """Whether an object, or the instances of a class, can be called."""
    if not isinstance(obj, type):
        return getattr(obj, "__call__", None) is not None
    for base in (obj,) + obj.__mro__:
        if base.__dict__.get("__call__") is not None:
            return True
    return False


def _try_iter(obj):
    """What a side effect is kept as: an iterator where it is to be gone through."""
    if obj is not None and not _is_exception(obj) and not _callable(obj):
        try:
            obj = iter(obj)
        except TypeError:
            # A single value, which fails when it is asked for.
            pass
    return obj


class _Values:
    """Values to be given one after the other, of a mock whose function keeps its side effect."""

    def __init__(self, values):
        self.left = iter(values)

    def __next__(self):
        return next(self.left)


# Mocks

class Base:
    """Where all classes of mocks end; takes arguments that nobody has taken."""

    _mock_side_effect = None
    _mock_return_value = DEFAULT

    def __init__(self, /, *rest, **named):
        pass


def _delegating_property(name):
    """A record of a mock; of one that stands behind a function the function's."""
    own = "_mock_" + name

    def get(self):
        delegate = self._mock_delegate
        return getattr(self, own) if delegate is None else getattr(delegate, name)

    def set(self, value):
        delegate = self._mock_delegate
        if delegate is None:
            self.__dict__[own] = value
        else:
            setattr(delegate, name, value)

    return property(get, set)


def _check_and_set_parent(parent, value, name, new_name):
    """Makes a mock without a place a child of another; whether it has become one."""
    value = _extract_mock(value)
    if not _is_instance_mock(value):
        return False
    if value._mock_name or value._mock_new_name or value._mock_parent is not None or value._mock_new_parent is not None:
        return False
    ancestor = parent
    while ancestor is not None:
        # Nothing is its own child.
        if ancestor is value:
            return False
        ancestor = ancestor._mock_new_parent
    if name:
        value._mock_parent, value._mock_name = parent, name
    if new_name:
        value._mock_new_parent, value._mock_new_name = parent, new_name
    return True


class NonCallableMock(Base):
    """A mock that cannot be called."""

    def __new__(cls, /, *args, **kw):
        # Each has a class of its own, for special methods are looked up there.
        bases = (cls,)
        if not issubclass(cls, AsyncMockMixin):
            spec = kw.get("spec_set") or kw.get("spec") or (args[0] if args and issubclass(cls, NonCallableMock) else None)
            if spec is not None and _is_async_obj(spec):
                bases = (AsyncMockMixin, cls)
        return object.__new__(type(cls.__name__, bases, {"__doc__": cls.__doc__}))

    def __init__(
        self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="", _new_parent=None,
        _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs,
    ):
        own = self.__dict__
        own["_mock_parent"] = parent
        own["_mock_name"] = name
        own["_mock_new_name"] = _new_name
        own["_mock_new_parent"] = parent if _new_parent is None else _new_parent
        own["_mock_sealed"] = False
        if spec_set is not None:
            spec, spec_set = spec_set, True
        takes_self = parent is not None if _eat_self is None else _eat_self
        self._mock_add_spec(spec, spec_set, _spec_as_instance, takes_self)
        own["_mock_children"] = {}
        own["_mock_wraps"] = wraps
        own["_mock_delegate"] = None
        own["_mock_called"] = False
        own["_mock_call_args"] = None
        own["_mock_call_count"] = 0
        own["_mock_call_args_list"] = _CallList()
        own["_mock_mock_calls"] = _CallList()
        own["method_calls"] = _CallList()
        own["_mock_unsafe"] = unsafe
        if kwargs:
            self.configure_mock(**kwargs)
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state)

    # What it stands for

    def attach_mock(self, mock, attribute):
        """Make a mock an attribute and a child of this one: its calls are recorded here too."""
        inner = _extract_mock(mock)
        inner._mock_parent = None
        inner._mock_new_parent = None
        inner._mock_name = ""
        inner._mock_new_name = None
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        """Have only the attributes of an object, or of a list of names; with spec_set no others can be set either."""
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        if _is_instance_mock(spec):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        spec_class = signature = names = None
        awaited = []
        if spec is not None:
            names = spec
            if not _is_list(spec):
                spec_class = spec if isinstance(spec, type) else type(spec)
                found = _get_signature_object(spec, _spec_as_instance, _eat_self)
                signature = found and found[1]
                names = dir(spec)
                awaited = [name for name in names if _is_async_func(getattr(spec, name, None))]
        own = self.__dict__
        own["_spec_class"] = spec_class
        own["_spec_set"] = spec_set
        own["_spec_signature"] = signature
        own["_mock_methods"] = names
        own["_spec_asyncs"] = awaited

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    # What it does and what was done with it

    @property
    def return_value(self):
        """What calls give: a mock, unless something else was set."""
        value = self._mock_return_value if self._mock_delegate is None else self._mock_delegate.return_value
        if value is not DEFAULT:
            return value
        self.return_value = made = self._get_child_mock(_new_parent=self, _new_name="()")
        return made

    @return_value.setter
    def return_value(self, value):
        delegate = self._mock_delegate
        if delegate is not None:
            delegate.return_value = value
            return
        self._mock_return_value = value
        _check_and_set_parent(self, value, None, "()")

    called = _delegating_property("called")
    call_count = _delegating_property("call_count")
    call_args = _delegating_property("call_args")
    call_args_list = _delegating_property("call_args_list")
    mock_calls = _delegating_property("mock_calls")

    def __get_side_effect(self):
        delegate = self._mock_delegate
        if delegate is None:
            return self._mock_side_effect
        effect = delegate.side_effect
        if effect is not None and not callable(effect) and not isinstance(effect, _Values) and not _is_exception(effect):
            effect = delegate.side_effect = _Values(effect)
        return effect

    def __set_side_effect(self, value):
        value = _try_iter(value)
        if self._mock_delegate is None:
            self._mock_side_effect = value
        else:
            self._mock_delegate.side_effect = value

    side_effect = property(__get_side_effect, __set_side_effect)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget all calls, here and in all children; if wanted also what is returned and what is done."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            # One of its own children, by whatever way.
            return
        visited.append(id(self))
        self.call_count = 0
        self.called, self.call_args = False, None
        self.call_args_list, self.mock_calls, self.method_calls = _CallList(), _CallList(), _CallList()
        if side_effect:
            self._mock_side_effect = None
        if return_value:
            self._mock_return_value = DEFAULT
        for child in self._mock_children.values():
            if not isinstance(child, _SpecState) and child is not _deleted:
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        value = self._mock_return_value
        if _is_instance_mock(value) and value is not self:
            value.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes, also of children, by dotted names."""
        for name, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *path, last = name.split(".")
            target = self
            for part in path:
                target = getattr(target, part)
            setattr(target, last, value)

    # Attributes

    def __getattr__(self, name):
        if name in ("_mock_methods", "_mock_unsafe"):
            raise AttributeError(name)
        methods = self._mock_methods
        if methods is not None:
            if name not in methods or name in _all_magics:
                raise AttributeError(f"Mock object has no attribute {name!r}")
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (not methods or name not in methods) and name.startswith(_ASSERTION_LIKE):
            raise AttributeError(
                f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be an attribute.")
        children = self._mock_children
        found = children.get(name)
        if found is _deleted:
            raise AttributeError(name)
        if found is None:
            wrapped = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            made = self._get_child_mock(parent=self, name=name, wraps=wrapped, _new_name=name, _new_parent=self)
            # Another thread may have been here meanwhile.
            found = children.setdefault(name, made)
        elif isinstance(found, _SpecState):
            try:
                made = create_autospec(found.spec, found.spec_set, found.instance, found.parent, found.name)
            except InvalidSpecError:
                target = self.__dict__["_mock_name"] or self
                raise InvalidSpecError(
                    f"Cannot autospec attr {name!r} from target {target!r} as it has already been mocked out. "
                    f"[target={self!r}, attr={found.spec!r}]")
            found = children[name] = made
        return found

    def __setattr__(self, name, value):
        if name in _OWN:
            return object.__setattr__(self, name, value)
        methods = self._mock_methods
        if self._spec_set and methods is not None and name not in methods and name not in self.__dict__:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _unsupported_magics:
            raise AttributeError(f"Attempting to set unsupported magic method {name!r}.")
        if name in _all_magics:
            if methods is not None and name not in methods:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            if _is_instance_mock(value):
                # Its calls are among our mock_calls, but not among the method_calls.
                _check_and_set_parent(self, value, None, name)
                setattr(type(self), name, value)
                self._mock_children[name] = value
            else:
                setattr(type(self), name, _get_method(name, value))
                original = value
                value = lambda *args, **kw: original(self, *args, **kw)
        elif name == "__class__":
            self.__dict__["_spec_class"] = value
            return None
        elif _check_and_set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f"Cannot set {self._extract_mock_name()}.{name}")
        return object.__setattr__(self, name, value)

    def __delattr__(self, name):
        own_class = type(self)
        if name in _all_magics and name in own_class.__dict__:
            delattr(own_class, name)
            if name not in self.__dict__:
                # It was set on the class alone.
                return
        found = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif found is _deleted:
            raise AttributeError(name)
        self._mock_children[name] = _deleted

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        names = set(self._mock_methods or ())
        names.update(name for name in dir(type(self)) if not name.startswith("_"))
        names.update(name for name in self.__dict__ if not name.startswith("_") or _is_magic(name))
        names.update(name for name, child in self._mock_children.items() if child is not _deleted)
        return sorted(names)

    def _get_child_mock(self, /, **kw):
        """A mock for an attribute or for what is returned: of the same class where that can be called. Subclasses may give others."""
        if self._mock_sealed:
            attribute = f".{kw['name']}" if "name" in kw else "()"
            raise AttributeError(self._extract_mock_name() + attribute)
        name = kw.get("_new_name")
        if name in self.__dict__["_spec_asyncs"]:
            return AsyncMock(**kw)
        kind = type(self)
        if issubclass(kind, MagicMock) and name in _async_method_magics:
            return AsyncMock(**kw)
        if issubclass(kind, AsyncMockMixin):
            if name in _all_sync_magics or self._mock_methods and name in self._mock_methods:
                return MagicMock(**kw)
            return AsyncMock(**kw)
        if issubclass(kind, CallableMixin):
            # Not the class of this one mock.
            return kind.__mro__[1](**kw)
        return (MagicMock if issubclass(kind, NonCallableMagicMock) else Mock)(**kw)

    # Names

    def _extract_mock_name(self):
        """The way from the outermost mock to this one."""
        names = [self._mock_new_name]
        parent = self._mock_new_parent
        last = self
        dot = "" if names == ["()"] else "."
        while parent is not None:
            last = parent
            names.append((parent._mock_new_name or "") + dot)
            dot = "" if parent._mock_new_name == "()" else "."
            parent = parent._mock_new_parent
        names.reverse()
        first = last._mock_name or "mock"
        if len(names) > 1 and names[1] not in ("()", "()."):
            first += "."
        return first + "".join(names[1:])

    def __repr__(self):
        name = self._extract_mock_name()
        shown = "" if name in ("mock", "mock.") else f" name={name!r}"
        if self._spec_class is not None:
            shown += f" {'spec_set' if self._spec_set else 'spec'}={self._spec_class.__name__!r}"
        return f"<{type(self).__name__}{shown} id='{id(self)}'>"

    # Assertions

    def _format_mock_call_signature(self, args, kwargs):
        return _format_call_signature(self._mock_name or "mock", args, kwargs)

    def _format_mock_failure_message(self, args, kwargs, action="call"):
        expected = self._format_mock_call_signature(args, kwargs)
        actual = self._format_mock_call_signature(*self.call_args)
        return f"expected {action} not found.\nExpected: {expected}\nActual: {actual}"

    def _get_call_signature_from_name(self, name):
        """The signature of a child, by the name that its calls have in mock_calls; None where it has none."""
        if not name:
            return self._spec_signature
        signature = None
        children = self._mock_children
        for part in name.replace("()", "").split("."):
            child = children.get(part)
            if child is None or isinstance(child, _SpecState):
                break
            child = _extract_mock(child)
            children = child._mock_children
            signature = child._spec_signature
        return signature

    def _call_matcher(self, _call):
        """A call in a form that is the same for all ways to give the arguments; the error where the signature does not allow it."""
        if isinstance(_call, tuple) and len(_call) > 2:
            signature = self._get_call_signature_from_name(_call[0])
        else:
            signature = self._spec_signature
        if signature is None:
            return _call
        name, args, kwargs = ("", *_call) if len(_call) == 2 else _call
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as error:
            return error.with_traceback(None)
        return call(name, bound.args, bound.kwargs)

    def _calls_repr(self, prefix="Calls"):
        return f"\n{prefix}: {safe_repr(self.mock_calls)}." if self.mock_calls else ""

    def _shown_name(self):
        return self._mock_name or "mock"

    def assert_not_called(self):
        """Fail if there was a call."""
        if self.call_count:
            raise AssertionError(
                f"Expected '{self._shown_name()}' to not have been called. Called {self.call_count} times.{self._calls_repr()}")

    def assert_called(self):
        """Fail unless there was a call."""
        if not self.call_count:
            raise AssertionError(f"Expected '{self._shown_name()}' to have been called.")

    def assert_called_once(self):
        """Fail unless there was one call."""
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._shown_name()}' to have been called once. Called {self.call_count} times.{self._calls_repr()}")

    def assert_called_with(self, /, *args, **kwargs):
        """Fail unless the last call was with these arguments."""
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f"expected call not found.\nExpected: {expected}\nActual: not called.")
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.call_args) != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs)) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        """Fail unless there was one call, with these arguments."""
        if self.call_count != 1:
            raise AssertionError(
                f"Expected '{self._shown_name()}' to be called once. Called {self.call_count} times.{self._calls_repr()}")
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """Fail unless there was a call with these arguments."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        if cause or expected not in _AnyComparer([self._call_matcher(each) for each in self.call_args_list]):
            raise AssertionError(f"{self._format_mock_call_signature(args, kwargs)} call not found") from cause

    def assert_has_calls(self, calls, any_order=False):
        """Fail unless these calls are among mock_calls, one behind the other unless any_order."""
        _check_calls(self, calls, any_order, self.mock_calls, "Calls", "call", "mock_calls")


def _check_calls(mock, calls, any_order, recorded, title, what, attribute):
    expected = [mock._call_matcher(each) for each in calls]
    errors = [each if isinstance(each, Exception) else None for each in expected]
    cause = next((error for error in errors if error is not None), None)
    actual = _CallList(mock._call_matcher(each) for each in recorded)
    if not any_order:
        if expected not in actual:
            problem = f"{title} not found." if cause is None else f"Error processing expected {title.lower()}.\nErrors: {errors}"
            if what == "call":
                shown = mock._calls_repr(prefix="Actual").rstrip(".")
            else:
                shown = f"\nActual: {recorded}"
            raise AssertionError(f"{problem}\nExpected: {_CallList(calls)}{shown}") from cause
        return
    left = list(actual)
    missing = []
    for each in expected:
        try:
            left.remove(each)
        except ValueError:
            missing.append(each)
    if missing:
        if what == "call":
            message = f"{mock._shown_name()!r} does not contain all of {tuple(missing)!r} in its call list, found {left!r} instead"
        else:
            message = f"{tuple(missing)!r} not all found in await list"
        raise AssertionError(message) from cause


def _get_method(name, func):
    """A function as a special method of a mock's class."""

    def special(self, /, *positional, **named):
        return func(self, *positional, **named)

    special.__name__ = name
    return special


def _acts(effect):
    """Whether a side effect is to be called."""
    return not _is_exception(effect) and _callable(effect)


def _given(effect, end=StopIteration):
    """The next value of a side effect that is not called; exceptions are raised, and `end` when there are no more values."""
    value = effect
    if not _is_exception(effect):
        try:
            value = next(effect)
        except StopIteration:
            if end is StopIteration:
                raise
            raise end
    if _is_exception(value):
        raise value
    return value


class CallableMixin(Base):
    """What makes a mock callable."""

    def __init__(
        self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None,
        _new_name="", _new_parent=None, **kwargs,
    ):
        self.__dict__["_mock_return_value"] = return_value
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect

    def _mock_check_sig(self, /, *args, **kwargs):
        """Refuses calls that what is mocked would refuse."""

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def __call__(self, /, *args, **kwargs):
        # A call that is refused is not recorded; one that fails is.
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        """Records a call, here and in all mocks that this one belongs to."""
        self.called = True
        self.call_count += 1
        recorded = _Call((args, kwargs), two=True)
        self.call_args = recorded
        self.call_args_list.append(recorded)
        self.mock_calls.append(_Call(("", args, kwargs)))
        # A method's name is known as long as the mocks on the way up are attributes of each other.
        is_method = self._mock_parent is not None
        method_name = self._mock_name
        name = self._mock_new_name
        is_call = name == "()"
        parent = self._mock_new_parent
        while parent is not None:
            if is_method:
                parent.method_calls.append(_Call((method_name, args, kwargs)))
                is_method = parent._mock_parent is not None
                if is_method:
                    method_name = f"{parent._mock_name}.{method_name}"
            parent.mock_calls.append(_Call((name, args, kwargs)))
            if parent._mock_new_name:
                name = parent._mock_new_name + ("" if is_call else ".") + name
                is_call = parent._mock_new_name == "()"
            parent = parent._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        """What a call does and gives."""
        effect = self.side_effect
        result = DEFAULT
        if effect is not None:
            result = effect(*args, **kwargs) if _acts(effect) else _given(effect)
        if result is DEFAULT:
            work = self._mock_work()
            result = self.return_value if work is None else work(*args, **kwargs)
        return result

    def _mock_work(self):
        """What does the work where no side effect has settled it; None where the return value counts."""
        return self._mock_wraps if self._mock_return_value is DEFAULT else None


class Mock(CallableMixin, NonCallableMock):
    """A stand-in for any object: attributes are made as they are asked for, calls are recorded.

    spec: has only the attributes of this object, or these names; spec_set: no others can be set either. return_value: what calls give;
    side_effect: a function to call, an exception to raise, or values to give one after the other; wraps: an object that does the work; name: for
    the repr. Everything else becomes attributes.
    """


class MagicProxy(Base):
    """Stands for a special method that nobody has used yet."""

    def __init__(self, name, parent):
        self.parent, self.name = parent, name

    def create_mock(self):
        """Makes the mock, which is there from then on."""
        parent = self.parent
        made = parent._get_child_mock(name=self.name, _new_name=self.name, _new_parent=parent)
        setattr(parent, self.name, made)
        _set_return_value(parent, made, self.name)
        return made

    def __get__(self, obj, _type=None):
        return self.create_mock()


class MagicMixin(Base):
    def __init__(self, /, *args, **kw):
        # Once before, so that arguments may set them, and once behind, when the spec is known.
        self._mock_set_magics()
        super().__init__(*args, **kw)
        self._mock_set_magics()

    def _mock_set_magics(self):
        wanted = _magics | _async_method_magics
        kind = type(self)
        methods = self.__dict__.get("_mock_methods")
        if methods is not None:
            allowed = wanted.intersection(methods)
            for name in wanted - allowed:
                if name in kind.__dict__:
                    delattr(self, name)
            wanted = allowed
        for name in wanted - set(kind.__dict__):
            setattr(kind, name, MagicProxy(name, self))


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A MagicMock that cannot be called."""

    def mock_add_spec(self, spec, spec_set=False):
        """Have only the attributes of an object, or of a list of names; with spec_set no others can be set either."""
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class MagicMock(MagicMixin, Mock):
    """A Mock with special methods, which do something harmless."""

    def mock_add_spec(self, spec, spec_set=False):
        """Have only the attributes of an object, or of a list of names; with spec_set no others can be set either."""
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class PropertyMock(Mock):
    """Stands for a property, on a class: reading it is a call without arguments, setting it one with the value."""

    def __set__(self, obj, val):
        self(val)

    def __get__(self, obj, obj_type=None):
        return self()

    def _get_child_mock(self, /, **kwargs):
        # What is read is no property.
        return MagicMock(**kwargs)


class AsyncMockMixin(Base):
    """What makes the calls of a mock give something to await."""

    await_count = _delegating_property("await_count")
    await_args = _delegating_property("await_args")
    await_args_list = _delegating_property("await_args_list")

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        own = self.__dict__
        own["_mock_await_count"] = 0
        own["_mock_await_args"] = None
        own["_mock_await_args_list"] = _CallList()

    async def _execute_mock_call(self, /, *args, **kwargs):
        recorded = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = recorded
        self.await_args_list.append(recorded)
        effect = self.side_effect
        result = DEFAULT
        if effect is not None and not _acts(effect):
            # A coroutine cannot raise StopIteration.
            result = _given(effect, StopAsyncIteration)
        elif effect is not None:
            result = effect(*args, **kwargs)
            if _is_async_obj(effect):
                result = await result
        if result is DEFAULT:
            work = self._mock_work()
            if work is None:
                return self.return_value
            result = work(*args, **kwargs)
            if _is_async_obj(work):
                result = await result
        return result

    def assert_awaited(self):
        """Fail unless a call was awaited."""
        if not self.await_count:
            raise AssertionError(f"Expected {self._shown_name()} to have been awaited.")

    def assert_awaited_once(self):
        """Fail unless one call was awaited."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._shown_name()} to have been awaited once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        """Fail unless the last call that was awaited had these arguments."""
        if self.await_args is None:
            raise AssertionError(f"Expected await: {self._format_mock_call_signature(args, kwargs)}\nNot awaited")
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        if self._call_matcher(self.await_args) != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs, action="await")) from cause

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """Fail unless one call was awaited, with these arguments."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._shown_name()} to have been awaited once. Awaited {self.await_count} times.")
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """Fail unless a call with these arguments was awaited."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        if cause or expected not in _AnyComparer([self._call_matcher(each) for each in self.await_args_list]):
            raise AssertionError(f"{self._format_mock_call_signature(args, kwargs)} await not found") from cause

    def assert_has_awaits(self, calls, any_order=False):
        """Fail unless these calls were awaited, one behind the other unless any_order."""
        _check_calls(self, calls, any_order, self.await_args_list, "Awaits", "await", "await_args_list")

    def assert_not_awaited(self):
        """Fail if a call was awaited."""
        if self.await_count:
            raise AssertionError(f"Expected {self._shown_name()} to not have been awaited. Awaited {self.await_count} times.")

    def reset_mock(self, /, *args, **kwargs):
        """Forget all calls."""
        super().reset_mock(*args, **kwargs)
        self.await_args, self.await_args_list, self.await_count = None, _CallList(), 0


class AsyncMagicMixin(MagicMixin):
    pass


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """A MagicMock whose calls give something to await."""


def seal(mock):
    """Make no more mocks for attributes, here and in all children."""
    mock._mock_sealed = True
    for name in dir(mock):
        try:
            child = getattr(mock, name)
        except AttributeError:
            continue
        if not isinstance(child, NonCallableMock) or isinstance(child._mock_children.get(name), _SpecState):
            continue
        if child._mock_new_parent is mock:
            seal(child)


from ._open import mock_open
from ._patch import _get_target, _patch, _patch_dict, patch
