"""Tools for with statements: context managers made of generators, stacks of them, and ready-made ones."""

import abc
import sys
from _collections import deque
from functools import wraps
from types import GenericAlias, MethodType

__all__ = [
    "asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
    "AbstractAsyncContextManager",
    "AsyncExitStack", "ContextDecorator", "ExitStack", "redirect_stdout", "redirect_stderr", "suppress", "aclosing",
    "chdir",
]


def _defines(cls, *names):
    """Whether a class or its bases have methods with these names; NotImplemented when not. None takes a method away."""
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class AbstractContextManager(abc.ABC):
    """What has `__enter__` and `__exit__`."""

    __class_getitem__ = classmethod(GenericAlias)

    def __enter__(self):
        """Begin the block: the object itself is what `as` binds."""
        return self

    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """End the block; something true keeps an exception in."""

    @classmethod
    def __subclasshook__(cls, C):
        return _defines(C, "__enter__", "__exit__") if cls is AbstractContextManager else NotImplemented


class AbstractAsyncContextManager(abc.ABC):
    """What has `__aenter__` and `__aexit__`."""

    __class_getitem__ = classmethod(GenericAlias)

    async def __aenter__(self):
        """Begin the block: the object itself is what `as` binds."""
        return self

    @abc.abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """End the block; something true keeps an exception in."""

    @classmethod
    def __subclasshook__(cls, C):
        return _defines(C, "__aenter__", "__aexit__") if cls is AbstractAsyncContextManager else NotImplemented


class ContextDecorator:
    """A base class that lets context managers be decorators too."""

    def _recreate_cm(self):
        """The context manager for one call of the decorated function."""
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return inner


class AsyncContextDecorator:
    """A base class that lets asynchronous context managers be decorators too."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return inner


# Context managers made of generators

class _GeneratorContextManagerBase:
    """What those of generators and of asynchronous generators have in common."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        doc = getattr(func, "__doc__", None)
        self.__doc__ = type(self).__doc__ if doc is None else doc

    def _recreate_cm(self):
        # A generator runs once: a decorated function needs another one for each call.
        return self.__class__(self.func, self.args, self.kwds)


def _is_same(raised, value, traceback, stop):
    """Whether what a generator raised is the exception that was thrown into it, which then goes on by itself.

    A generator turns the exceptions that would mean its own end, `stop`, into a RuntimeError.
    """
    if raised is not value:
        if not (isinstance(raised, RuntimeError) and isinstance(value, stop) and raised.__cause__ is value):
            return False
    value.__traceback__ = traceback
    return True


class _GeneratorContextManager(_GeneratorContextManagerBase, AbstractContextManager, ContextDecorator):
    """What functions decorated with contextmanager return."""

    def __enter__(self):
        # Only a decorator needs them again.
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = typ()
        try:
            self.gen.throw(typ, value, traceback)
        except StopIteration as raised:
            # The generator has ended, unless this is the very exception from the with statement.
            return raised is not value
        except BaseException as raised:
            if _is_same(raised, value, traceback, StopIteration):
                return False
            raise
        raise RuntimeError("generator didn't stop after throw()")


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase, AbstractAsyncContextManager, AsyncContextDecorator):
    """What functions decorated with asynccontextmanager return."""

    async def __aenter__(self):
        del self.args, self.kwds, self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = typ()
        try:
            await self.gen.athrow(typ, value, traceback)
        except StopAsyncIteration as raised:
            return raised is not value
        except BaseException as raised:
            if _is_same(raised, value, traceback, (StopIteration, StopAsyncIteration)):
                return False
            raise
        raise RuntimeError("generator didn't stop after athrow()")


def contextmanager(func):
    """Make a context manager of a generator function: what stands before its yield is done on entering, the rest on
    leaving.
    """

    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)

    return helper


def asynccontextmanager(func):
    """Make an asynchronous context manager of an asynchronous generator function."""

    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)

    return helper


# Ready-made context managers

class closing(AbstractContextManager):
    """Context manager that closes something at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Asynchronous context manager that closes an object with `aclose` at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        # What was there before: one entry for each block in progress.
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """Context manager that sends what is printed to another file."""

    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """Context manager that sends what is written to sys.stderr to another file."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Context manager that ends a block quietly when one of these exceptions comes out of it."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._exceptions)


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Context manager that does nothing but give what it was made with."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class chdir(AbstractContextManager):
    """Context manager that changes the working directory for the block."""

    def __init__(self, path):
        self.path = path
        self._old_cwd = []

    def __enter__(self):
        import os

        self._old_cwd.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *excinfo):
        import os

        os.chdir(self._old_cwd.pop())


# Stacks

def _methods(cm, enter, exit, what):
    """The two methods of a context manager, from its class."""
    cls = type(cm)
    try:
        return getattr(cls, enter), getattr(cls, exit)
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the {what} protocol") from None


def _link(raised, handled, outer):
    """Make `handled`, the exception that a callback was called for, the context of what the callback raised.

    That is where the with statements that the stack stands for would have put it: behind the callback's own exceptions,
    in place of `outer`, which was handled when the stack was left.
    """
    while True:
        context = raised.__context__
        if context is None or context is handled:
            return
        if context is outer:
            break
        raised = context
    raised.__context__ = handled


class _BaseExitStack:
    """The common part of ExitStack and AsyncExitStack: a stack of (is synchronous, callback)."""

    @staticmethod
    def _create_exit_wrapper(cm, cm_exit):
        return MethodType(cm_exit, cm)

    @staticmethod
    def _create_cb_wrapper(callback, /, *args, **kwds):
        def _exit_wrapper(exc_type, exc, tb):
            callback(*args, **kwds)

        return _exit_wrapper

    def __init__(self):
        self._exit_callbacks = deque()

    def pop_all(self):
        """Hand the callbacks over to a new stack, which is returned."""
        other = type(self)()
        other._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = deque()
        return other

    def push(self, exit):
        """Register an object with `__exit__`, without entering it, or a function with its signature."""
        try:
            method = type(exit).__exit__
        except AttributeError:
            self._push_exit_callback(exit)
        else:
            self._push_cm_exit(exit, method)
        return exit

    def enter_context(self, cm):
        """Enter a context manager that is left with the stack."""
        enter, leave = _methods(cm, "__enter__", "__exit__", "context manager")
        result = enter(cm)
        self._push_cm_exit(cm, leave)
        return result

    def callback(self, callback, /, *args, **kwds):
        """Register a function that is called with these arguments when the stack is left."""
        wrapper = self._create_cb_wrapper(callback, *args, **kwds)
        wrapper.__wrapped__ = callback
        self._push_exit_callback(wrapper)
        return callback

    def _push_cm_exit(self, cm, cm_exit):
        self._push_exit_callback(self._create_exit_wrapper(cm, cm_exit))

    def _push_exit_callback(self, callback, is_sync=True):
        self._exit_callbacks.append((is_sync, callback))


def _reraise(error):
    """Raise the exception that the callbacks have left, with the context that they left it."""
    context = error.__context__
    try:
        raise error
    except BaseException:
        error.__context__ = context
        raise


def _details(error):
    return (None, None, None) if error is None else (type(error), error, error.__traceback__)


class ExitStack(_BaseExitStack, AbstractContextManager):
    """Context manager for any number of context managers and callbacks, left in the opposite order."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        given = error = exc_details[1]
        outer = sys.exc_info()[1]
        suppressed = replaced = False
        while self._exit_callbacks:
            is_sync, callback = self._exit_callbacks.pop()
            assert is_sync
            try:
                details = exc_details if error is given and not suppressed else _details(error)
                if callback(*details):
                    suppressed, replaced, error = True, False, None
            except BaseException as raised:
                _link(raised, error, outer)
                replaced, error = True, raised
        if replaced:
            _reraise(error)
        return exc_details[0] is not None and suppressed

    def close(self):
        """Leave the stack now."""
        self.__exit__(None, None, None)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """Asynchronous context manager for any number of context managers and callbacks of both kinds."""

    @staticmethod
    def _create_async_exit_wrapper(cm, cm_exit):
        return MethodType(cm_exit, cm)

    @staticmethod
    def _create_async_cb_wrapper(callback, /, *args, **kwds):
        async def _exit_wrapper(exc_type, exc, tb):
            await callback(*args, **kwds)

        return _exit_wrapper

    async def enter_async_context(self, cm):
        """Enter an asynchronous context manager that is left with the stack."""
        enter, leave = _methods(cm, "__aenter__", "__aexit__", "asynchronous context manager")
        result = await enter(cm)
        self._push_async_cm_exit(cm, leave)
        return result

    def push_async_exit(self, exit):
        """Register an object with `__aexit__`, without entering it, or a coroutine function with its signature."""
        try:
            method = type(exit).__aexit__
        except AttributeError:
            self._push_exit_callback(exit, False)
        else:
            self._push_async_cm_exit(exit, method)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Register a coroutine function that is called with these arguments when the stack is left."""
        wrapper = self._create_async_cb_wrapper(callback, *args, **kwds)
        wrapper.__wrapped__ = callback
        self._push_exit_callback(wrapper, False)
        return callback

    async def aclose(self):
        """Leave the stack now."""
        await self.__aexit__(None, None, None)

    def _push_async_cm_exit(self, cm, cm_exit):
        self._push_exit_callback(self._create_async_exit_wrapper(cm, cm_exit), False)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        given = error = exc_details[1]
        outer = sys.exc_info()[1]
        suppressed = replaced = False
        while self._exit_callbacks:
            is_sync, callback = self._exit_callbacks.pop()
            try:
                details = exc_details if error is given and not suppressed else _details(error)
                result = callback(*details)
                if result if is_sync else await result:
                    suppressed, replaced, error = True, False, None
            except BaseException as raised:
                _link(raised, error, outer)
                replaced, error = True, raised
        if replaced:
            _reraise(error)
        return exc_details[0] is not None and suppressed
