# small
# str of exceptions of every layout.


def attempt(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '!', type(error).__name__, error)
    else:
        print(source, '=', type(value).__name__, shown(value))


def shown(value):
    if type(value) in (set, frozenset):
        return ', '.join(sorted(map(repr, value)))
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part.lstrip('0123456789abcdef') for part in others)


class Own(ValueError):
    pass


for source in [
    'str(BaseException())',
    'str(ValueError())',
    'str(ValueError("a"))',
    'str(ValueError("a", 1))',
    'str(ValueError(("a",)))',
    'str(ValueError(None))',
    'str(KeyError("a"))',
    'str(KeyError())',
    'str(KeyError(1, 2))',
    'str(OSError(2, "no"))',
    'str(OSError(2, "no", "f"))',
    'str(OSError(2, "no", "f", None, "g"))',
    'str(OSError("a"))',
    'str(FileNotFoundError(2, "x"))',
    'str(SyntaxError("s", ("f", 1, 2, "t")))',
    'str(SyntaxError("s", (None, 1, 2, "t")))',
    'str(SyntaxError("s"))',
    'str(SyntaxError())',
    'str(ImportError("i", name="n"))',
    'str(ImportError())',
    'str(NameError("n", name="x"))',
    'str(AttributeError("a", name="n"))',
    'str(StopIteration(5))',
    'str(SystemExit(3))',
    'str(UnicodeDecodeError("u", b"abc", 1, 2, "r"))',
    'str(UnicodeDecodeError("u", b"abc", 0, 3, "r"))',
    'str(UnicodeEncodeError("u", "a\\ud800", 1, 2, "r"))',
    'str(UnicodeTranslateError("abc", 0, 2, "r"))',
    'str(ExceptionGroup("g", [ValueError(1)]))',
    'str(ExceptionGroup("g", [ValueError(1), KeyError(2)]))',
    'str(Own("a", 2))',
    'str(AssertionError("x"))',
    'ValueError("a").__str__()',
    'BaseException.__str__(5)',
    'ValueError.__str__(KeyError("q"))',
    'KeyError.__str__(KeyError("q"))',
    'OSError.__str__(ValueError())',
]:
    attempt(source)
