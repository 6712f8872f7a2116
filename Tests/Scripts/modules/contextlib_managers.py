# contextlib: context managers of generators, decorators, the ready-made ones.
import contextlib
import sys
from contextlib import *


def t(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except BaseException as error:
        print(type(error).__name__, error, "| cause", repr(error.__cause__), "| context", repr(error.__context__))


print(contextlib.__all__)


@contextmanager
def g(n):
    """A manager of many kinds."""
    if n == 0:
        return
    if n == 3:
        try:
            yield 3
        except ValueError:
            yield 4
    if n == 4:
        try:
            yield 3
        except ValueError:
            raise
    if n == 5:
        try:
            yield
        except ValueError:
            raise KeyError(3)
    if n == 6:
        try:
            yield
        except StopIteration:
            raise RuntimeError(3)
    if n == 7:
        try:
            yield
        except ValueError as error:
            print("swallowed", error)
            return
    if n == 8:
        try:
            yield
        finally:
            print("finally")
        return
    yield 1
    if n == 2:
        yield 2


def use(n, error=None):
    with g(n) as x:
        print(x)
        if error:
            raise error
    return "done"


t(use, 0); t(use, 1); t(use, 2); t(use, 3, ValueError(1)); t(use, 4, ValueError(1)); t(use, 5, ValueError(1)); t(use, 1, StopIteration(1))
t(use, 6, StopIteration(1)); t(use, 7, ValueError(1)); t(use, 8); t(use, 8, KeyError(2)); t(use, 1, GeneratorExit(2)); t(use, 1, RuntimeError("r"))
manager = g(1)
print(sorted(vars(manager)), manager.__doc__, g.__wrapped__.__name__, g.__doc__)
print(manager.__enter__(), sorted(vars(manager)), manager.__exit__(None, None, None))
t(lambda: g(1).__exit__(ValueError, None, None))
t(lambda: g())


@g(1)
def decorated(a, b=2):
    "doc"
    return a + b


print(decorated(1), decorated(2, b=3), decorated.__name__, decorated.__doc__, decorated.__wrapped__(5))


class Deco(ContextDecorator):
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *exc):
        print("exit", exc[0])
        return True


@Deco()
def raising():
    raise ValueError


print(raising())


class Closes:
    def close(self):
        print("close")


with closing(Closes()) as thing:
    print(type(thing).__name__)
with suppress(ValueError, KeyError):
    raise KeyError
with suppress() as nothing:
    print(nothing)
t(lambda: suppress(ValueError).__exit__(TypeError, TypeError(), None))
with nullcontext() as nothing, nullcontext(5) as five:
    print(nothing, five)


class Writer:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text


writer = Writer()
out = sys.stdout
redirect = redirect_stdout(writer)
with redirect as target:
    print("inside")
    with redirect:
        print("nested")
print(repr(writer.text), target is writer, sys.stdout is out)
err = sys.stderr
with redirect_stderr(writer):
    sys.stderr.write("error")
print(repr(writer.text), sys.stderr is err)
t(AbstractContextManager)
t(AbstractAsyncContextManager)


class Manager(AbstractContextManager):
    def __exit__(self, *exc):
        return None


with Manager() as made:
    print(type(made).__name__)


class Both:
    def __enter__(self): pass
    def __exit__(self, *exc): pass


class Not:
    __enter__ = None
    def __exit__(self, *exc): pass


print(issubclass(Both, AbstractContextManager), issubclass(Not, AbstractContextManager), issubclass(int, AbstractContextManager))
print(AbstractContextManager[int], isinstance(closing(1), AbstractContextManager))
print(closing(3).thing, nullcontext(4).enter_result, chdir("/").path)

# What is missing or too much, by kind.
for kind in (closing, aclosing, chdir, redirect_stdout, redirect_stderr, nullcontext, suppress, ExitStack):
    for args in ((), (1, 2, 3)):
        try:
            print(type(kind(*args)).__name__)
        except TypeError as error:
            print(error)
