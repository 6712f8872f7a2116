"""Tools for with statements: context managers made of generators, stacks of them, and ready-made ones."""

import abc
import sys
from _collections import deque
from functools import update_wrapper
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


class _Decorator:
    """What can decorate a function: each call of that runs in the block of a context manager."""

    def _recreate_cm(self):
        """The context manager for one call."""
        return self


class ContextDecorator(_Decorator):
    """A base class that lets context managers be decorators too."""

    def __call__(self, func):
        def in_block(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return update_wrapper(in_block, func)


class AsyncContextDecorator(_Decorator):
    """A base class that lets asynchronous context managers be decorators too."""

    def __call__(self, func):
        async def in_block(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return update_wrapper(in_block, func)


# Context managers made of generators

# What a generator gives when it has ended.
_ENDED = object()


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

    @classmethod
    def _factory(cls, func):
        """The function that makes these managers of what `func` gives for its arguments."""

        def make(*args, **kwds):
            return cls(func, args, kwds)

        return update_wrapper(make, func)


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
        # What only a decorator needs is let go.
        del self.kwds, self.args, self.func
        try:
            entered = next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None
        return entered

    def __exit__(self, typ, value, traceback):
        if typ is None:
            if next(self.gen, _ENDED) is not _ENDED:
                raise RuntimeError("generator didn't stop")
            return False
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
        # What only a decorator needs is let go.
        del self.kwds, self.args, self.func
        try:
            entered = await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None
        return entered

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            if await anext(self.gen, _ENDED) is not _ENDED:
                raise RuntimeError("generator didn't stop")
            return False
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
    return _GeneratorContextManager._factory(func)


def asynccontextmanager(func):
    """Make an asynchronous context manager of an asynchronous generator function."""
    return _AsyncGeneratorContextManager._factory(func)


# Ready-made context managers

class closing(AbstractContextManager):
    """Context manager that closes something at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __exit__(self, *exc_info):
        self.thing.close()

    def __enter__(self):
        return self.thing


class aclosing(AbstractAsyncContextManager):
    """Asynchronous context manager that closes an object with `aclose` at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()

    async def __aenter__(self):
        return self.thing


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Context manager that does nothing but give what it was made with."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aexit__(self, *excinfo):
        pass

    def __enter__(self):
        return self.enter_result

    async def __aenter__(self):
        return self.enter_result


class suppress(AbstractContextManager):
    """Context manager that ends a block quietly when one of these exceptions comes out of it."""

    def __init__(self, *exceptions):
        self._expected = exceptions

    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._expected)

    def __enter__(self):
        pass


class _Restoring(AbstractContextManager):
    """Puts back what it finds before the block. It can be entered again while that is in progress."""

    def __init__(self):
        self._found = []

    def __exit__(self, *exc_info):
        self._put(self._found.pop())


class chdir(_Restoring):
    """Context manager that changes the working directory for the block."""

    def __init__(self, path):
        super().__init__()
        self.path = path

    def __enter__(self):
        import os

        self._found.append(os.getcwd())
        self._put(self.path)

    def _put(self, path):
        import os

        os.chdir(path)


class _RedirectStream(_Restoring):
    # A stream of sys: `_stream` is its name. Messages name this class.

    def __init__(self, new_target):
        super().__init__()
        self._target = new_target

    def __enter__(self):
        self._found.append(getattr(sys, self._stream))
        self._put(self._target)
        return self._target

    def _put(self, file):
        setattr(sys, self._stream, file)


class redirect_stdout(_RedirectStream):
    """Context manager that sends what is printed to another file."""

    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """Context manager that sends what is written to sys.stderr to another file."""

    _stream = "stderr"


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
            self._add(exit)
        else:
            self._add(MethodType(method, exit))
        return exit

    def enter_context(self, cm):
        """Enter a context manager that is left with the stack."""
        enter, leave = _methods(cm, "__enter__", "__exit__", "context manager")
        result = enter(cm)
        self._add(MethodType(leave, cm))
        return result

    def callback(self, callback, /, *args, **kwds):
        """Register a function that is called with these arguments when the stack is left."""

        def leave(exc_type, exc, tb):
            callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._add(leave)
        return callback

    def _add(self, leave, is_sync=True):
        self._exit_callbacks.append((is_sync, leave))


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

    async def enter_async_context(self, cm):
        """Enter an asynchronous context manager that is left with the stack."""
        enter, leave = _methods(cm, "__aenter__", "__aexit__", "asynchronous context manager")
        result = await enter(cm)
        self._add(MethodType(leave, cm), False)
        return result

    def push_async_exit(self, exit):
        """Register an object with `__aexit__`, without entering it, or a coroutine function with its signature."""
        try:
            method = type(exit).__aexit__
        except AttributeError:
            self._add(exit, False)
        else:
            self._add(MethodType(method, exit), False)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Register a coroutine function that is called with these arguments when the stack is left."""

        async def leave(exc_type, exc, tb):
            await callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._add(leave, False)
        return callback

    async def aclose(self):
        """Leave the stack now."""
        await self.__aexit__(None, None, None)

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
