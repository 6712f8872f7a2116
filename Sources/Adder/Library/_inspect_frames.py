"""The part of `inspect` about frames, arguments of running functions, and the states of generators and coroutines."""

import builtins
import sys
import types
from collections import namedtuple

from inspect import CO_VARARGS, CO_VARKEYWORDS, iscode, isframe, isfunction, isgenerator, ismethod, ismodule, istraceback

Arguments = namedtuple("Arguments", "args, varargs, varkw", module="inspect")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals", module="inspect")
ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound", module="inspect")
Positions = namedtuple("Positions", "lineno end_lineno col_offset end_col_offset", defaults=(None,) * 4, module="dis")


# MARK: Arguments

def getargs(co):
    """The names of the parameters of a code object."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    names = co.co_varnames
    count = co.co_argcount + co.co_kwonlyargcount
    args = list(names[:count])
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[count]
        count += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[count]
    return Arguments(args, varargs, varkw)


def getargvalues(frame):
    """The parameters of the function that a frame runs, and its local variables."""
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name,
                    formatvalue=lambda value: "=" + repr(value)):
    """What getargvalues gives, as text."""
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        parts.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        parts.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return "(" + ", ".join(parts) + ")"


def getclosurevars(func):
    """What the names mean that a function uses and that are not its own."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {}
    if func.__closure__ is not None:
        nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__)}
    namespace = func.__globals__
    outermost = namespace.get("__builtins__", builtins.__dict__)
    if ismodule(outermost):
        outermost = outermost.__dict__
    in_globals, in_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in namespace:
            in_globals[name] = namespace[name]
        elif name in outermost:
            in_builtins[name] = outermost[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, in_globals, in_builtins, unbound)


# MARK: Frames

_Traceback = namedtuple("_Traceback", "filename lineno function code_context index", module="inspect")
_FrameInfo = namedtuple("_FrameInfo", ("frame",) + _Traceback._fields, module="inspect")


class Traceback(_Traceback):
    """Where a frame is: file, line, function, the lines around, the line's place in them; and the exact positions."""

    __module__ = "inspect"

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return (f"Traceback(filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, "
                f"code_context={self.code_context!r}, index={self.index!r}, positions={self.positions!r})")


class FrameInfo(_FrameInfo):
    """A frame and where it is."""

    __module__ = "inspect"

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return (f"FrameInfo(frame={self.frame!r}, filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, "
                f"code_context={self.code_context!r}, index={self.index!r}, positions={self.positions!r})")


def _position(code, index):
    if index < 0:
        return (None, None, None, None)
    for number, position in enumerate(code.co_positions()):
        if number == index // 2:
            return position
    return (None, None, None, None)


def getframeinfo(frame, context=1):
    """Where a frame or traceback is, with lines of source around it."""
    if istraceback(frame):
        position = _position(frame.tb_frame.f_code, frame.tb_lasti)
        lineno = frame.tb_lineno
        frame = frame.tb_frame
    else:
        lineno = frame.f_lineno
        position = _position(frame.f_code, frame.f_lasti)
    if not isframe(frame):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    positions = Positions(lineno, *position[1:]) if position[0] is None else Positions(*position)
    import inspect

    filename = inspect.getsourcefile(frame) or inspect.getfile(frame)
    lines = index = None
    if context > 0:
        try:
            everything, _ = inspect.findsource(frame)
        except OSError:
            pass
        else:
            start = max(0, min(lineno - 1 - context // 2, len(everything) - context))
            lines = everything[start:start + context]
            index = lineno - 1 - start
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index, positions=positions)


def getlineno(frame):
    """The line that a frame is at."""
    return frame.f_lineno


def _frame_info(frame, place, context):
    info = getframeinfo(place, context)
    return FrameInfo(frame, *info, positions=info.positions)


def getouterframes(frame, context=1):
    """A frame and its callers."""
    result = []
    while frame:
        result.append(_frame_info(frame, frame, context))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    """The frames of a traceback, outermost first."""
    result = []
    while tb:
        result.append(_frame_info(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return result


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


def stack(context=1):
    """The frames from the caller outwards."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """The frames between here and where the exception that is being handled was raised."""
    return getinnerframes(sys.exc_info()[2], context)


# MARK: States

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"


def getgeneratorstate(generator):
    """Whether a generator waits to be started, runs, is suspended, or has ended."""
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getgeneratorlocals(generator):
    """The local variables of a generator."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    frame = getattr(generator, "gi_frame", None)
    return {} if frame is None else generator.gi_frame.f_locals


def getcoroutinestate(coroutine):
    """Whether a coroutine waits to be started, runs, is suspended, or has ended."""
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def getcoroutinelocals(coroutine):
    """The local variables of a coroutine."""
    frame = getattr(coroutine, "cr_frame", None)
    return {} if frame is None else frame.f_locals
