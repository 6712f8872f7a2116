# covers: code.co_filename code.co_firstlineno
# code.replace: name, file and first line can be changed.
import sys


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


def f(a, b=2, *, c=3):
    "doc"
    return a + b + c


old = f.__code__
new = old.replace(co_name="other", co_qualname="some.other", co_filename="elsewhere.py", co_firstlineno=100)
print(new.co_name, new.co_qualname, new.co_filename, new.co_firstlineno, new == old, old.replace() == old)
print([line - 100 for _, _, line in list(new.co_lines())[-1:]])
print(new.co_consts == old.co_consts, new.co_names == old.co_names, new.co_varnames == old.co_varnames)
g = type(f)(new, globals(), argdefs=f.__defaults__)
print(g.__name__, g.__qualname__)
g.__kwdefaults__ = {"c": 3}
print(g(1))
try:
    g("x")
except TypeError as e:
    traceback = e.__traceback__.tb_next
    print(traceback.tb_lineno, traceback.tb_frame.f_code.co_filename, traceback.tb_frame.f_lineno)
f.__code__ = new
print(f.__name__, f(1))

print(old.replace(co_argcount=2, co_consts=old.co_consts, co_varnames=old.co_varnames, co_nlocals=3) == old)
attempt(lambda: old.replace(co_name=5))
attempt(lambda: old.replace(co_filename=b"x"))
attempt(lambda: old.replace(co_firstlineno="x"))
attempt(lambda: old.replace(co_consts=[]))
attempt(lambda: old.replace(co_argcount="x"))
attempt(lambda: old.replace(color=5))
attempt(lambda: old.replace(5))
