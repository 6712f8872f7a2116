# small
# repr of exceptions of every layout.


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
    'repr(BaseException())',
    'repr(ValueError())',
    'repr(ValueError("a"))',
    'repr(ValueError("a", 1))',
    'repr(ValueError(("a",)))',
    'repr(ValueError(None))',
    'repr(KeyError("a"))',
    'repr(KeyError())',
    'repr(KeyError(1, 2))',
    'repr(OSError(2, "no"))',
    'repr(OSError(2, "no", "f"))',
    'repr(OSError(2, "no", "f", None, "g"))',
    'repr(OSError("a"))',
    'repr(FileNotFoundError(2, "x"))',
    'repr(SyntaxError("s", ("f", 1, 2, "t")))',
    'repr(SyntaxError("s", (None, 1, 2, "t")))',
    'repr(SyntaxError("s"))',
    'repr(SyntaxError())',
    'repr(ImportError("i", name="n"))',
    'repr(ImportError())',
    'repr(NameError("n", name="x"))',
    'repr(AttributeError("a", name="n"))',
    'repr(StopIteration(5))',
    'repr(SystemExit(3))',
    'repr(UnicodeDecodeError("u", b"abc", 1, 2, "r"))',
    'repr(UnicodeDecodeError("u", b"abc", 0, 3, "r"))',
    'repr(UnicodeEncodeError("u", "a\\ud800", 1, 2, "r"))',
    'repr(UnicodeTranslateError("abc", 0, 2, "r"))',
    'repr(ExceptionGroup("g", [ValueError(1)]))',
    'repr(ExceptionGroup("g", [ValueError(1), KeyError(2)]))',
    'repr(Own("a", 2))',
    'repr(AssertionError("x"))',
    'ValueError("a").__repr__()',
    'BaseException.__repr__(5)',
    'ValueError.__repr__(KeyError(1))',
]:
    attempt(source)
