"""warnings: what the interpreter itself warns of goes the same way once the module is there."""
import sys
import warnings

sys.stderr = sys.stdout


def below():
    warnings.warn("here", stacklevel=2)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    below()
    warnings.warn("x", stacklevel=100)
    bool(NotImplemented)
    compile("1 is 1", "made.py", "exec")
    compile("'\\d'", "made.py", "exec")
    compile("assert (1, 2)", "made.py", "exec")
    print([(str(w.message), w.category.__name__, w.lineno, w.filename.rpartition("/")[2]) for w in log])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for text in ["compile('1 is 1', 'q', 'exec')", "bool(NotImplemented)", "warnings.warn('a')", "compile('\"\\\\d\"', 'q', 'exec')"]:
        try:
            exec(text)
        except Exception as error:
            print(type(error).__name__, error)


def show(message, category, filename, lineno, file=None, line=None):
    print("shown:", message, category.__name__, filename.rpartition("/")[2], lineno, file, line)


async def forgotten():
    pass


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    forgotten()
    print([(str(w.message), w.lineno, w.source is not None) for w in log])
with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.showwarning = show
    bool(NotImplemented)
    compile("1 is 1", "made.py", "exec")
    exec("x = 1\nbool(NotImplemented)")
with warnings.catch_warnings():
    warnings.simplefilter("default")
    for turn in range(3):
        bool(NotImplemented)
    sys.set_coroutine_origin_tracking_depth(2)
    forgotten()
    sys.set_coroutine_origin_tracking_depth(0)
del warnings.showwarning
