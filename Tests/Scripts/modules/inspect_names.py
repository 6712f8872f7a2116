# inspect: what functions give has a name and parts: argument specifications, bound arguments, closures, frames, states.
import functools
import inspect
from inspect import (
    ArgInfo, Arguments, Attribute, BlockFinder, BoundArguments, ClassFoundException, ClosureVars, EndOfBlock, FrameInfo, FullArgSpec, Parameter,
    Signature, Traceback, CORO_CLOSED, CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, GEN_CLOSED, GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED,
    TPFLAGS_IS_ABSTRACT, classify_class_attrs, formatannotation, formatannotationrelativeto, getargs, getargvalues, getcallargs, getclosurevars,
    getcoroutinelocals, getcoroutinestate, getframeinfo, getfullargspec, getgeneratorlocals, getgeneratorstate, getinnerframes, getlineno,
    getouterframes)
import types


def t(function, *arguments, **named):
    try:
        print(function(*arguments, **named))
    except Exception as error:
        print(type(error).__name__, error)


print([inspect.__name__, ArgInfo._fields, Arguments._fields, Attribute._fields, ClosureVars._fields, FullArgSpec._fields])
print(FrameInfo._fields if hasattr(FrameInfo, "_fields") else FrameInfo.__mro__[1]._fields, Traceback.__mro__[1]._fields)


def full(a, /, b: int, c=3, *rest, d, e: "str" = 5, **more) -> float:
    x = 1
    return x


print(getfullargspec(full))
print(isinstance(getfullargspec(full), FullArgSpec), getfullargspec(full).kwonlydefaults, getfullargspec(full)[-1])
for function in (len, print, int, "a", None, lambda: 0, lambda *a: a, functools.partial(full, 1), full.__get__(1), type("C", (), {}), max, dict.get):
    t(getfullargspec, function)
print(getargs(full.__code__), type(getargs(full.__code__)) is Arguments)
t(getargs, "full")

signature = inspect.signature(full)
bound = signature.bind(1, 2, d=4)
print(type(bound) is BoundArguments, bound, bound.args, bound.kwargs, bound.arguments, bound.signature is signature)
bound.apply_defaults()
print(bound, bound.arguments)
bound.arguments["rest"] = (8, 9)
bound.arguments["more"] = {"z": 1}
print(bound.args, bound.kwargs, full(*bound.args, **bound.kwargs))
print(bound == signature.bind(1, 2, 3, 8, 9, d=4, z=1), bound == signature.bind(1, 2, d=4), bound == 5, bound != bound)
partly = signature.bind_partial(1)
print(partly, partly.args, partly.kwargs)
t(hash, bound)
t(signature.bind, 1)
t(signature.bind, 1, 2)
t(signature.bind, 1, 2, a=1, d=1)
t(BoundArguments, signature, {"a": 1})
t(getcallargs, full, 1, 2, d=3)
t(getcallargs, full, 1, 2, 3, 4, 5, d=3, q=1)
t(getcallargs, full)

LEVEL = 10
helper = len


def outer(y):
    z = [1]

    def inner(q):
        return LEVEL, helper, y, z, nowhere, q.attribute, print

    return inner


found = getclosurevars(outer(2))
print(found.nonlocals, found.globals, found.builtins, sorted(found.unbound))
print(type(getclosurevars(outer(2))) is ClosureVars, getclosurevars(outer), getclosurevars(lambda: 0))
for bad in (5, len, "a", None):
    t(getclosurevars, bad)


def frames(a, *rest, b=2, **more):
    c = 3
    frame = inspect.currentframe()
    info = getargvalues(frame)
    print(type(info) is ArgInfo, info.args, info.varargs, info.keywords, sorted(info.locals)[:5])
    print(inspect.formatargvalues(info.args, info.varargs, info.keywords, info.locals))
    outside = getouterframes(frame)
    print(type(outside).__name__, type(outside[0]) is FrameInfo, [(each.function, each.code_context, each.index) for each in outside])
    print([each.lineno == each.frame.f_lineno for each in outside[1:]], outside[0].filename == __file__, getlineno(frame) == frame.f_lineno)
    print([(each.function, each.code_context[0].strip() if each.code_context else None, each.index) for each in getouterframes(frame, 3)])
    here = getframeinfo(frame, context=1)
    print(type(here) is Traceback, here.function, here.code_context, here.index, here.lineno == getlineno(frame) - 1, len(here), here.positions is not None)
    return frame.f_back is not None


print(frames(1, 5, k=6))
try:
    (lambda: 1 / 0)()
except ZeroDivisionError as error:
    found = getinnerframes(error.__traceback__)
    print([(each.function, each.code_context, each.index, each.lineno) for each in found], type(found[0]) is FrameInfo)
    print([each.function for each in inspect.trace()])
    print(getframeinfo(error.__traceback__).function)
    t(lambda: getouterframes(None))
t(getframeinfo, 5)


def gives():
    own = 1
    print(getgeneratorstate(generator) == GEN_RUNNING)
    try:
        yield own
    finally:
        own = 2


generator = gives()
print(getgeneratorstate(generator), GEN_CREATED, getgeneratorlocals(generator))
next(generator)
print(getgeneratorstate(generator), GEN_SUSPENDED, getgeneratorlocals(generator))
generator.close()
print(getgeneratorstate(generator), GEN_CLOSED, getgeneratorlocals(generator), GEN_RUNNING)
t(getgeneratorlocals, 5)
t(getgeneratorstate, 5)


class Awaited:
    def __await__(self):
        yield 1


async def waits():
    own = [1]
    print(getcoroutinestate(coroutine) == CORO_RUNNING)
    await Awaited()


coroutine = waits()
print(getcoroutinestate(coroutine), CORO_CREATED, getcoroutinelocals(coroutine))
coroutine.send(None)
print(getcoroutinestate(coroutine), CORO_SUSPENDED, getcoroutinelocals(coroutine))
coroutine.close()
print(getcoroutinestate(coroutine), CORO_CLOSED, getcoroutinelocals(coroutine), CORO_RUNNING)
t(getcoroutinestate, 5)


class Made:
    a = 1

    def method(self):
        pass

    @classmethod
    def of_class(cls):
        pass

    @staticmethod
    def alone():
        pass

    @property
    def given(self):
        pass


for each in classify_class_attrs(Made):
    if not each.name.startswith("__"):
        print(type(each) is Attribute, each.name, each.kind, each.defining_class.__name__)
import abc
import io


class Abstract(abc.ABC):
    @abc.abstractmethod
    def needed(self):
        pass


print([bool(each.__flags__ & TPFLAGS_IS_ABSTRACT) for each in (Abstract, Made, object, type("Full", (Abstract,), {"needed": 1}))], TPFLAGS_IS_ABSTRACT)
print([inspect.isabstract(each) for each in (Abstract, Made, 5)])
for annotation in (int, "text", Made, Awaited, list[int], None, types.FunctionType, io.StringIO, Ellipsis, 5):
    print(formatannotation(annotation), formatannotation(annotation, "__main__"), formatannotation(annotation, base_module="io"),
          formatannotationrelativeto(Made)(annotation), formatannotationrelativeto(5)(annotation))
print(issubclass(EndOfBlock, Exception), issubclass(ClassFoundException, Exception), EndOfBlock.__mro__[1].__name__, ClassFoundException.__name__)
finder = BlockFinder()
print(finder.indent, finder.islambda, finder.started, finder.passline, finder.last)
lines = ["def f():\n", "    x = 1\n", "    return x\n", "\n", "y = 2\n"]
print(inspect.getblock(lines), inspect.getblock(["y = (lambda:\n", "  1)\n", "z = 1\n"]), inspect.getblock(["@d\n", "class A: pass\n", "b\n"]))
import tokenize
try:
    for token in tokenize.generate_tokens(iter(lines).__next__):
        finder.tokeneater(*token)
except EndOfBlock as error:
    print("end", error.args)
print(finder.last, finder.started, finder.islambda, finder.indent)
print(inspect.ClassFoundException("a").args, Parameter.empty is Signature.empty)
