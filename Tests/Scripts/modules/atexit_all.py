# atexit: what runs when the program is over, and in which order.
import atexit
import sys


def attempt(text):
    try:
        print(text, "->", eval(text))
    except BaseException as e:
        print(text, "!!", type(e).__name__, e)


print([n for n in dir(atexit) if not n.startswith("__")])
for text in [
    "atexit.register()", "atexit.register(1)", "atexit.register(print, 1, sep='')", "atexit._ncallbacks()", "atexit.unregister(print)",
    "atexit._ncallbacks()", "atexit._clear()", "atexit._ncallbacks()", "atexit._run_exitfuncs()", "atexit.register(print, 'x', end='!\\n')",
    "atexit._run_exitfuncs()", "atexit._ncallbacks()", "atexit.unregister()", "atexit.unregister(1, 2)", "atexit._clear(1)",
]:
    attempt(text)
hooked = []
sys.unraisablehook = lambda u: hooked.append((u.exc_type.__name__, str(u.exc_value), u.err_msg, u.object.__name__))


@atexit.register
def fail(*a):
    print("fail", a)
    raise ValueError(*a)


atexit.register(fail, 1)
atexit._run_exitfuncs()
print(hooked)


class Odd:
    def __eq__(self, other):
        raise KeyError("eq")

    def __call__(self):
        pass


atexit.register(Odd())
attempt("atexit.unregister(Odd())")
atexit._clear()


class Method:
    def say(self, *a, **k):
        print("method", a, k)


m = Method()
atexit.register(m.say, 1, k=2)
atexit.register(m.say)
atexit.unregister(m.say)
print(atexit._ncallbacks())
atexit.register(print, "first", "last to run")


def registers():
    print("registers")
    atexit.register(print, "never")


atexit.register(registers)


def leaves():
    print("leaves", hooked[-1][0] if hooked else None)
    raise SystemExit(7)


atexit.register(leaves)
atexit.register(lambda: print(hooked.clear()))
