"""Putting mocks in the place of other objects: patch(), patch.object(), patch.dict(), patch.multiple()."""

import builtins
import sys
from functools import partial, wraps
from types import FunctionType, ModuleType
from . import mock as _mock
from ._calls import DEFAULT

_builtins = {name for name in dir(builtins) if not name.startswith("_")}


def _resolve(name):
    """The object of a dotted name: a module, or something in one."""
    parts = name.split(".")
    found = __import__(parts[0])
    path = parts[0]
    for index, part in enumerate(parts[1:], 1):
        path += "." + part
        try:
            __import__(path)
        except ImportError:
            for part in parts[index:]:
                found = getattr(found, part)
            return found
        found = getattr(found, part)
    return found


def _get_target(target):
    """A function that gives what a dotted name is an attribute of, and the attribute's name."""
    try:
        target, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return partial(_resolve, target), attribute


class _Decorates:
    """What all patches share: they decorate functions and classes, and can be begun and ended by hand."""

    def __call__(self, func):
        if isinstance(func, type):
            return self.decorate_class(func)
        if isinstance(func, FunctionType) and func.__code__.co_flags & 0x80:
            return self.decorate_async_callable(func)
        return self.decorate_callable(func)

    def decorate_class(self, klass):
        """Patches each of the tests of a class."""
        for name in dir(klass):
            if not name.startswith(patch.TEST_PREFIX):
                continue
            value = getattr(klass, name)
            if hasattr(value, "__call__"):
                setattr(klass, name, self.copy()(value))
        return klass

    def start(self):
        """Patch; stop() or patch.stopall() ends it."""
        made = self.__enter__()
        _patch._active_patches.append(self)
        return made

    def stop(self):
        """End what start() began."""
        try:
            _patch._active_patches.remove(self)
        except ValueError:
            # It was not begun.
            return None
        return self.__exit__(None, None, None)


class _Patchings:
    """The patches of a decorated function while it runs: gives the arguments with what the patches add."""

    def __init__(self, patched, args, keywargs):
        self.patched = patched
        self.args = args
        self.keywargs = keywargs

    def __enter__(self):
        from contextlib import ExitStack
        self.stack = ExitStack()
        extra = []
        try:
            for patching in self.patched.patchings:
                made = self.stack.enter_context(patching)
                if patching.attribute_name is not None:
                    self.keywargs.update(made)
                elif patching.new is DEFAULT:
                    extra.append(made)
        except:
            if not self.stack.__exit__(*sys.exc_info()):
                raise
        return self.args + tuple(extra), self.keywargs

    def __exit__(self, *exc_info):
        return self.stack.__exit__(*exc_info)


class _patch(_Decorates):
    """One attribute of an object, and what stands in its place for a while."""

    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            _mock._check_spec_arg_typos(kwargs)
        for what, name, given in (("spec", "spec", spec), ("spec_set target", "spec_set", spec_set)):
            if _mock._is_instance_mock(given):
                raise _mock.InvalidSpecError(f"Cannot spec attr {attribute!r} as the {what} has already been mocked out. [{name}={given!r}]")
        # Where, ...
        self.getter, self.attribute = getter, attribute
        # ... what, and how it is made where nothing was given.
        self.new, self.new_callable, self.create = new, new_callable, create
        self.spec, self.spec_set, self.autospec = spec, spec_set, autospec
        self.kwargs = kwargs
        # What patch.multiple() puts into one.
        self.additional_patchers = []

    def copy(self):
        """Another that does the same; decorated classes have one for each test."""
        options = {name: getattr(self, name) for name in ("spec", "create", "spec_set", "autospec", "new_callable")}
        copied = _patch(self.getter, self.attribute, self.new, kwargs=self.kwargs, **options)
        copied.additional_patchers.extend(each.copy() for each in self.additional_patchers)
        copied.attribute_name = self.attribute_name
        return copied

    def decoration_helper(self, patched, args, keywargs):
        return _Patchings(patched, args, keywargs)

    def decorate_callable(self, func):
        def make():
            def patched(*positional, **named):
                with self.decoration_helper(patched, positional, named) as (positional, named):
                    return func(*positional, **named)

            return patched

        return self._join(func, make)

    def decorate_async_callable(self, func):
        def make():
            async def patched(*positional, **named):
                with self.decoration_helper(patched, positional, named) as (positional, named):
                    return await func(*positional, **named)

            return patched

        return self._join(func, make)

    def _join(self, func, make):
        """A function with this patch: one that has patches gets it as well, for others a new one is made."""
        if not hasattr(func, "patchings"):
            func = wraps(func)(make())
            func.patchings = []
        func.patchings.append(self)
        return func

    def get_original(self):
        """What stands there, and whether it is the object's own."""
        target = self.getter()
        name = self.attribute
        own = getattr(target, "__dict__", {})
        is_local = name in own
        original = own[name] if is_local else getattr(target, name, DEFAULT)
        if name in _builtins and isinstance(target, ModuleType):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f"{target} does not have the attribute {name!r}")
        return original, is_local

    def __enter__(self):
        new, spec, spec_set, autospec = self.new, self.spec, self.spec_set, self.autospec
        self.target = self.getter()
        # False is the same as nothing.
        spec = None if spec is False else spec
        spec_set = None if spec_set is False else spec_set
        autospec = None if autospec is False else autospec
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        original, is_local = self.get_original()
        if new is DEFAULT and autospec is None:
            new = self._make_mock(original, spec, spec_set)
        elif autospec is not None:
            new = self._make_like(original, autospec, spec_set)
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        from contextlib import ExitStack
        self.temp_original = original
        self.is_local = is_local
        self._exit_stack = ExitStack()
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            made = {}
            if self.new is DEFAULT:
                made[self.attribute_name] = new
            for patching in self.additional_patchers:
                added = self._exit_stack.enter_context(patching)
                if patching.new is DEFAULT:
                    made.update(added)
            return made
        except:
            if not self.__exit__(*sys.exc_info()):
                raise

    def _make_mock(self, original, spec, spec_set):
        if spec is True:
            spec = original
            if spec_set is True:
                spec, spec_set = None, original
        elif spec is not None:
            if spec_set is True:
                spec, spec_set = None, spec
        elif spec_set is True:
            spec_set = original
        like = spec if spec is not None else spec_set
        if like is not None and original is DEFAULT:
            raise TypeError("Can't use 'spec' with create=True")
        kind = _mock.MagicMock
        if like is None and _mock._is_async_obj(original):
            kind = _mock.AsyncMock
        if self.new_callable is not None:
            kind = self.new_callable
        elif like is not None:
            is_callable = "__call__" in like if _mock._is_list(like) else callable(like)
            if _mock._is_async_obj(like):
                kind = _mock.AsyncMock
            elif not is_callable:
                kind = _mock.NonCallableMagicMock
        options = {}
        if spec is not None:
            options["spec"] = spec
        if spec_set is not None:
            options["spec_set"] = spec_set
        if isinstance(kind, type) and issubclass(kind, _mock.NonCallableMock) and self.attribute:
            options["name"] = self.attribute
        options.update(self.kwargs)
        new = kind(**options)
        if like is not None and isinstance(original, type) and _mock._is_instance_mock(new):
            # Instances of the class are like it too.
            if not _mock._is_list(like) and not _mock._instance_callable(like):
                kind = _mock.NonCallableMagicMock
            options.pop("name")
            new.return_value = kind(_new_parent=new, _new_name="()", **options)
        return new

    def _make_like(self, original, autospec, spec_set):
        if self.new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        if autospec is True:
            autospec = original
        if _mock._is_instance_mock(self.target):
            raise _mock.InvalidSpecError(
                f"Cannot autospec attr {self.attribute!r} as the patch target has already been mocked out. "
                f"[target={self.target!r}, attr={autospec!r}]")
        if _mock._is_instance_mock(autospec):
            name = getattr(self.target, "__name__", self.target)
            raise _mock.InvalidSpecError(
                f"Cannot autospec attr {self.attribute!r} from target {name!r} as it has already been mocked out. "
                f"[target={self.target!r}, attr={autospec!r}]")
        return _mock.create_autospec(autospec, spec_set=bool(spec_set), _name=self.attribute, **self.kwargs)

    def __exit__(self, *exc_info):
        target, name, original = self.target, self.attribute, self.temp_original
        is_to_be_set = self.is_local and original is not DEFAULT
        if not is_to_be_set:
            delattr(target, name)
            # Some objects do not find it elsewhere when it is deleted.
            is_special = name in ("__doc__", "__module__", "__defaults__", "__annotations__", "__kwdefaults__")
            is_to_be_set = not self.create and (is_special or not hasattr(target, name))
        if is_to_be_set:
            setattr(target, name, original)
        stack = self._exit_stack
        del self.temp_original, self.is_local, self.target, self._exit_stack
        return stack.__exit__(*exc_info)


def patch(
    target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs,
):
    """Put something in the place of what a dotted name stands for: a MagicMock, or `new`. As a decorator while a function runs, which gets the mock
    as an argument; as a context; or by start() and stop()."""
    getter, attribute = _get_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(
    target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs,
):
    """The same for an attribute of an object."""
    if type(target) is str:
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(
        lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """The same for several attributes of an object; the mocks for those that are DEFAULT become keyword arguments, or a dict."""
    getter = partial(_resolve, target) if type(target) is str else lambda: target
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    patchers = []
    for attribute, new in kwargs.items():
        patcher = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        patcher.attribute_name = attribute
        patchers.append(patcher)
    patchers[0].additional_patchers.extend(patchers[1:])
    return patchers[0]


class _patch_dict(_Decorates):
    """The items of a dict, or of something like it, and what they are for a while."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.clear = in_dict, clear
        self.values = dict(dict(values), **kwargs)
        # The items that are put back.
        self._original = None

    def copy(self):
        """Another that does the same."""
        return _patch_dict(self.in_dict, self.values, self.clear)

    def decorate_async_callable(self, f):
        @wraps(f)
        async def patched(*positional, **named):
            with _DuringCall(self):
                return await f(*positional, **named)

        return patched

    def decorate_callable(self, f):
        @wraps(f)
        def patched(*positional, **named):
            with _DuringCall(self):
                return f(*positional, **named)

        return patched

    def __enter__(self):
        self._patch_dict()
        return self.in_dict

    def _patch_dict(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        target = self.in_dict
        try:
            original = target.copy()
        except AttributeError:
            # Something like a dict that has only items.
            original = {key: target[key] for key in target}
        self._original = original
        if self.clear:
            _clear_dict(target)
        try:
            target.update(self.values)
        except AttributeError:
            for key in self.values:
                target[key] = self.values[key]

    def _unpatch_dict(self):
        target = self.in_dict
        original = self._original
        _clear_dict(target)
        try:
            target.update(original)
        except AttributeError:
            for key in original:
                target[key] = original[key]

    def __exit__(self, *args):
        if self._original is not None:
            self._unpatch_dict()
            self._original = None
        return False


class _DuringCall:
    """A call of a function that patch.dict() decorates. It may call itself: what was there last is put back at the end of each call."""

    def __init__(self, patching):
        self.patching = patching

    def __enter__(self):
        self.patching._patch_dict()

    def __exit__(self, *exc_info):
        self.patching._unpatch_dict()


def _clear_dict(mapping):
    clear = getattr(mapping, "clear", None)
    if clear is not None:
        return clear()
    for key in list(mapping):
        del mapping[key]


def _patch_stopall():
    """End all patches that start() began, the last first."""
    for each in reversed(_patch._active_patches):
        each.stop()


# How the names of methods begin that a decorated class has patched.
patch.TEST_PREFIX = "test"
patch.dict = _patch_dict
patch.object = _patch_object
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
