"""Mocks like other objects, whose calls must fit the signatures of these."""

from functools import partial
from types import FunctionType
from . import mock as _mock
from ._calls import DEFAULT, _CallList

FunctionTypes = (FunctionType, type(DEFAULT.__init__))


# Signatures

def _get_signature_object(spec, as_instance, eat_self):
    """The function that a call is checked against, and its signature; None where there is none."""
    import inspect
    if isinstance(spec, type) and not as_instance:
        # Calling a class is calling its __init__, without the instance.
        spec = spec.__init__
        eat_self = True
    elif isinstance(spec, (classmethod, staticmethod)):
        if isinstance(spec, classmethod):
            eat_self = True
        spec = spec.__func__
    elif not isinstance(spec, FunctionTypes):
        try:
            spec = spec.__call__
        except AttributeError:
            return None
    function = partial(spec, None) if eat_self else spec
    try:
        return spec, inspect.signature(function)
    except ValueError:
        # Some native functions have none.
        return None


def _check_signature(func, mock, skipfirst, instance=False):
    """Has calls of a mock refused that the function would refuse."""
    found = _get_signature_object(func, instance, skipfirst)
    if found is None:
        return
    function, signature = found

    def check(self, /, *args, **kwargs):
        signature.bind(*args, **kwargs)

    _copy_func_details(function, check)
    type(mock)._mock_check_sig = check
    type(mock).__signature__ = signature


def _copy_func_details(func, funcopy):
    for name in ("__name__", "__doc__", "__text_signature__", "__module__", "__defaults__", "__kwdefaults__"):
        try:
            setattr(funcopy, name, getattr(func, name))
        except AttributeError:
            pass


def _set_signature(mock, original, instance=False):
    """A real function with the signature of another, that calls a mock; None where there is no signature."""
    found = _get_signature_object(original, instance, isinstance(original, type))
    if found is None:
        return mock
    function, signature = found

    def funcopy(*args, **kwargs):
        signature.bind(*args, **kwargs)
        return mock(*args, **kwargs)

    _copy_func_details(function, funcopy)
    name = getattr(original, "__name__", "funcopy")
    funcopy.__name__ = name if name.isidentifier() else "funcopy"
    funcopy.__qualname__ = funcopy.__name__
    # Defaults say nothing here: the signature is what counts.
    funcopy.__defaults__ = funcopy.__kwdefaults__ = None
    _setup_func(funcopy, mock, signature)
    return funcopy


def _setup_func(funcopy, mock, sig):
    """Gives a function the attributes and assertions of a mock; the mock keeps its records in the function."""
    funcopy.mock = mock

    def reset_mock():
        funcopy.method_calls = _CallList()
        funcopy.mock_calls = _CallList()
        mock.reset_mock()
        value = funcopy.return_value
        if _mock._is_instance_mock(value) and value is not mock:
            value.reset_mock()

    funcopy.called = False
    funcopy.call_count = 0
    funcopy.call_args = None
    funcopy.call_args_list = _CallList()
    funcopy.method_calls = _CallList()
    funcopy.mock_calls = _CallList()
    funcopy.return_value = mock.return_value
    funcopy.side_effect = mock.side_effect
    funcopy._mock_children = mock._mock_children
    for name in (
        "assert_called_with", "assert_not_called", "assert_called_once_with", "assert_has_calls", "assert_any_call", "assert_called",
        "assert_called_once",
    ):
        setattr(funcopy, name, getattr(mock, name))
    funcopy.reset_mock = reset_mock
    funcopy.__signature__ = sig
    mock._mock_delegate = funcopy


def _setup_async_func(funcopy, mock):
    """The same for what is awaited."""
    funcopy.await_count = 0
    funcopy.await_args = None
    funcopy.await_args_list = _CallList()
    for name in (
        "assert_awaited", "assert_awaited_once", "assert_awaited_with", "assert_awaited_once_with", "assert_any_await", "assert_has_awaits",
        "assert_not_awaited",
    ):
        setattr(funcopy, name, getattr(mock, name))


# Specifications

class _SpecState:
    """Stands for the mock of an attribute that nobody has used yet."""

    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.spec_set = spec_set
        self.parent = parent
        self.name = name
        self.ids = ids
        self.instance = instance


def _check_spec_arg_typos(kwargs_to_check):
    for typo in ("autospect", "auto_spec", "set_spec"):
        if typo in kwargs_to_check:
            raise RuntimeError(f"{typo!r} might be a typo; use unsafe=True if this is intended")


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock like an object, with attributes like those of the object, and calls that must fit its signature; of a class with instance: like its
    instances."""
    if _mock._is_list(spec):
        # Then it is a type that is meant.
        spec = type(spec)
    is_type = isinstance(spec, type)
    if _mock._is_instance_mock(spec):
        raise _mock.InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    is_async = _mock._is_async_func(spec)
    options = {"spec": spec}
    if spec_set:
        options = {"spec_set": spec}
    elif spec is None:
        options = {}
    if options and instance:
        options["_spec_as_instance"] = True
    if not unsafe:
        _check_spec_arg_typos(kwargs)
    options.update(kwargs)
    kind = _mock.MagicMock
    if _is_data_descriptor(spec):
        # What a property gives is not known.
        options = {}
    elif is_type and instance and not _mock._instance_callable(spec):
        kind = _mock.NonCallableMagicMock
    elif not _mock._callable(spec):
        kind = _mock.NonCallableMagicMock
    elif is_async:
        if instance:
            raise RuntimeError("Instance can not be True when create_autospec is mocking an async function")
        kind = _mock.AsyncMock
    name = options.pop("name", _name)
    new_name = "" if _parent is None else name
    mock = kind(parent=_parent, _new_parent=_parent, _new_name=new_name, name=name, **options)
    if isinstance(spec, FunctionTypes):
        # A real function, so that it can be bound.
        made = _set_signature(mock, spec)
        if is_async and made is not mock:
            _setup_async_func(made, mock)
        mock = made
    else:
        _check_signature(spec, mock, is_type, instance)
    if _parent is not None and not instance:
        _parent._mock_children[name] = mock
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=mock)
    for entry in dir(spec):
        if _mock._is_magic(entry):
            continue
        try:
            original = getattr(spec, entry)
        except AttributeError:
            continue
        child_options = {"spec_set": original} if spec_set else {"spec": original}
        if isinstance(original, FunctionTypes):
            parent = mock.mock if isinstance(spec, FunctionTypes) and hasattr(mock, "mock") else mock
            skips_first = child_options["_eat_self"] = _must_skip(spec, entry, is_type)
            child_kind = _mock.AsyncMock if _mock._is_async_func(original) else _mock.MagicMock
            child = child_kind(parent=parent, name=entry, _new_name=entry, _new_parent=parent, **child_options)
            mock._mock_children[entry] = child
            _check_signature(original, child, skipfirst=skips_first)
        else:
            child = _SpecState(original, spec_set, mock, entry, instance)
            mock._mock_children[entry] = child
        if isinstance(child, FunctionTypes):
            setattr(mock, entry, child)
    return mock


def _is_data_descriptor(obj):
    return not isinstance(obj, type) and hasattr(type(obj), "__set__") and hasattr(type(obj), "__get__")


def _must_skip(spec, entry, is_type):
    """Whether the first parameter of a method is the instance, which a call through the mock does not give."""
    if not isinstance(spec, type):
        if entry in getattr(spec, "__dict__", {}):
            # An attribute of the instance is called as it is.
            return False
        spec = spec.__class__
    for klass in spec.__mro__:
        found = klass.__dict__.get(entry, DEFAULT)
        if found is DEFAULT:
            continue
        if isinstance(found, (staticmethod, classmethod)):
            return False
        return isinstance(found, FunctionTypes) and is_type
    return is_type
