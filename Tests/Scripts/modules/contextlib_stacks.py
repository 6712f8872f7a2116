# ExitStack and AsyncExitStack: order, errors and their contexts, handing over.
import sys
from contextlib import *


def t(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except BaseException as error:
        print(type(error).__name__, error, "| cause", repr(error.__cause__), "| context", repr(error.__context__))


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value


class M:
    def __init__(self, name, result=None, error=None):
        self.name, self.result, self.error = name, result, error

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value)
        if self.error:
            raise self.error
        return self.result

    async def __aenter__(self):
        return self.__enter__()

    async def __aexit__(self, *exc):
        return self.__exit__(*exc)


class Half:
    def __enter__(self): pass


with ExitStack() as stack:
    print(stack.enter_context(M(1)), stack.enter_context(M(2)))
    print(stack.callback(print, "called", end="!\n") is print)
    exit = stack.push(M(3))
    print(exit.name)
    stack.push(lambda *exc: print("pushed", exc))


def use(*managers, error=None):
    with ExitStack() as stack:
        for manager in managers:
            stack.enter_context(manager)
        if error:
            raise error
    return "end"


t(lambda: use(M("a", True), M("b"), error=ValueError(1)))
t(lambda: use(M("a"), M("b", True), error=ValueError(1)))
t(lambda: use(M("a"), M("b", error=KeyError(2)), error=ValueError(1)))
t(lambda: use(M("a", error=TypeError(3)), M("b", error=KeyError(2)), error=ValueError(1)))
t(lambda: use(M("a", True), M("b", error=KeyError(2))))
t(lambda: use(M("a"), M("b", error=KeyError(2))))
t(lambda: ExitStack().enter_context(3)); t(lambda: ExitStack().enter_context(Half())); t(lambda: ExitStack().push(3)); t(lambda: ExitStack().callback())
stack = ExitStack()
stack.enter_context(M("x"))
stack.callback(print, "later", 1)
other = stack.pop_all()
stack.close()
print("closed")
other.close()
other.close()
print(type(other).__name__, len(vars(other)["_exit_callbacks"]))
stack = ExitStack()
stack.callback(print, 1, a=2)
print(stack._exit_callbacks[0][0], stack._exit_callbacks[0][1].__wrapped__ is print)
stack.pop_all()


def contexts(error):
    chain = []
    while error is not None:
        chain.append(repr(error))
        error = error.__context__
    return chain


try:
    try:
        raise LookupError("outer")
    except LookupError:
        with ExitStack() as stack:
            stack.push(M("p", error=KeyError("k")))
            stack.push(M("q", error=TypeError("t")))
            raise ValueError("v")
except BaseException as error:
    print(contexts(error))
with suppress(ZeroDivisionError), ExitStack() as stack:
    stack.push(lambda *exc: 1 / 0)


async def main():
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(M("async")))
        stack.enter_context(M("sync"))

        async def finish(*arguments):
            print("finish", arguments)

        print(stack.push_async_callback(finish, 1) is finish)
        stack.push_async_exit(M("pushed"))
        stack.callback(print, "plain")
    try:
        async with AsyncExitStack() as stack:
            stack.push_async_exit(M("e", error=KeyError("k")))
            stack.push_async_exit(M("s", True))
            raise ValueError("v")
    except KeyError as error:
        print(contexts(error))
    stack = AsyncExitStack()
    stack.push_async_exit(M("closed"))
    await stack.aclose()
    for wrong in (3, Half()):
        try:
            await AsyncExitStack().enter_async_context(wrong)
        except TypeError as error:
            print(error, repr(error.__context__))

    class Closes:
        async def aclose(self):
            print("aclose")

    async with aclosing(Closes()) as thing, nullcontext(7) as seven:
        print(type(thing).__name__, seven)
    return "main"


print(run(main()))


@asynccontextmanager
async def ag(n):
    if n == 0:
        return
    try:
        yield n
    except ValueError:
        print("swallowed")
    if n == 2:
        yield


async def use_async(n, error=None):
    async with ag(n) as x:
        print(x)
        if error:
            raise error


for n in range(3):
    t(lambda: run(use_async(n)))
t(lambda: run(use_async(1, StopAsyncIteration(2))))
t(lambda: run(use_async(1, ValueError(2))))
t(lambda: run(use_async(2, ValueError(2))))
t(lambda: run(use_async(1, KeyError(2))))


@ag(1)
async def decorated(a):
    return a


print(run(decorated(5)), run(decorated(6)))
