# breakpoint() calls sys.breakpointhook.
import builtins
import sys


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


print(sys.breakpointhook is sys.__breakpointhook__, breakpoint is builtins.breakpoint)


def hook(*args, **keywords):
    print("hook", args, keywords)
    return "value"


sys.breakpointhook = hook
print(breakpoint())
print(breakpoint(1, *[2], key=3))
sys.breakpointhook = lambda: None
attempt(lambda: breakpoint(1))
sys.breakpointhook = 5
attempt(breakpoint)
del sys.breakpointhook
attempt(breakpoint)
sys.breakpointhook = sys.__breakpointhook__
