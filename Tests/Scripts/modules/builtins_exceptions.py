# builtins: every exception class by its name: bases, what it can be made of, how it reads; which error a number makes.
# small
import builtins

CLASSES = (
    ArithmeticError, AssertionError, AttributeError, BaseException, BaseExceptionGroup, BlockingIOError, BrokenPipeError, BufferError,
    BytesWarning, ChildProcessError, ConnectionAbortedError, ConnectionError, ConnectionRefusedError, ConnectionResetError,
    DeprecationWarning, EOFError, EncodingWarning, EnvironmentError, Exception, ExceptionGroup, FileExistsError, FileNotFoundError,
    FloatingPointError, FutureWarning, GeneratorExit, IOError, ImportError, ImportWarning, IndentationError, IndexError, InterruptedError,
    IsADirectoryError, KeyError, KeyboardInterrupt, LookupError, MemoryError, ModuleNotFoundError, NameError, NotADirectoryError,
    NotImplementedError, OSError, OverflowError, PendingDeprecationWarning, PermissionError, ProcessLookupError, RecursionError,
    ReferenceError, ResourceWarning, RuntimeError, RuntimeWarning, StopAsyncIteration, StopIteration, SyntaxError, SyntaxWarning,
    SystemError, SystemExit, TabError, TimeoutError, TypeError, UnboundLocalError, UnicodeDecodeError, UnicodeEncodeError, UnicodeError,
    UnicodeTranslateError, UnicodeWarning, UserWarning, ValueError, Warning, ZeroDivisionError)
named = {name for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, BaseException)}
print(named == {each.__name__ for each in CLASSES} | {"IOError", "EnvironmentError"}, len(named), IOError is OSError, EnvironmentError is OSError)


def t(make):
    try:
        made = make()
        print("   ", repr(made), "|", made, "|", made.args)
    except Exception as error:
        print("   ", type(error).__name__, error)


for each in CLASSES:
    print(each.__name__, each.__qualname__, each.__module__, [base.__name__ for base in each.__mro__], each.__basicsize__ > 0)
    t(lambda: each())
    t(lambda: each("text"))
    t(lambda: each("text", 2))
    t(lambda: each(2, "text", "file", None, "other"))
    t(lambda: each(keyword=1))
    print("   ", issubclass(each, Exception), issubclass(each, Warning), each.__doc__ is not None)

    class Own(each):
        pass

    t(lambda: Own("text", [ValueError(1)]))
    try:
        raise each("thrown", [TypeError(2)])
    except BaseException as error:
        print("   ", type(error).__name__, error.args[:1], error.__traceback__ is not None, error.__context__, error.__cause__)

import errno
for number in ("EPERM EACCES ENOENT EEXIST EINTR EAGAIN EWOULDBLOCK EALREADY EINPROGRESS EPIPE ESHUTDOWN ECHILD ECONNABORTED ECONNREFUSED "
               "ECONNRESET EISDIR ENOTDIR ESRCH ETIMEDOUT ENOSPC").split():
    made = OSError(getattr(errno, number), "text")
    print(number, type(made).__name__, made.strerror, issubclass(type(made), ConnectionError))
    again = PermissionError(getattr(errno, number), "text")
    print("   ", type(again).__name__, again.errno == getattr(errno, number))
print(BlockingIOError(11, "text", 5).characters_written, hasattr(BlockingIOError(11, "text"), "characters_written"))
print([TabError("m", ("f", 1, 2, "t")).lineno, IndentationError("m", ("f", 1, 2, "t")).offset, SystemExit(3).code, SystemExit().code,
       SystemExit(1, 2).code, StopIteration(4, 5).value, StopAsyncIteration(4).args])
