# contextvars
import contextvars as c
import threading

v, w = c.ContextVar("v", default=1), c.ContextVar("w")


def shown(value):
    import re

    return re.sub(r"0x[0-9a-f]+", "N", repr(value))


def attempt(text):
    try:
        print(text, "->", shown(eval(text)))
    except BaseException as e:
        print(text, "!!", type(e).__name__, re.sub(r"0x[0-9a-f]+", "N", str(e)))


import re

t = v.set(5)
t2 = v.set(6)
for text in [
    "v", "w", "c.ContextVar()", "c.ContextVar(1)", "c.ContextVar('a', 2)", "w.get()", "w.get(3)", "v.get()", "t", "t.var is v", "t.old_value",
    "t2.old_value", "t.MISSING", "c.Token.MISSING is t.old_value", "v.reset(t2)", "v.reset(t2)", "v.reset(1)", "v.get()", "t2", "c.Context()",
    "c.Context(1)", "c.copy_context()", "list(c.copy_context()) == [v]", "v.name", "c.ContextVar[int]", "c.Token[int]", "c.Token()",
    "c.copy_context()[v]", "c.copy_context()[w]", "c.copy_context()[1]", "1 in c.copy_context()", "v in c.copy_context()",
    "c.copy_context().get(w, 4)", "c.copy_context().get(w)", "c.copy_context().get(1)", "len(c.copy_context())",
    "list(c.copy_context().items())", "list(c.copy_context().keys())", "list(c.copy_context().values())", "c.copy_context().run()",
    "c.copy_context().run(v.get)", "c.copy_context() == c.copy_context()", "c.Context() == 1", "c.Context() != c.copy_context()",
    "hash(c.Context())", "c.copy_context().copy() == c.copy_context()", "c.copy_context().run(c.copy_context).get(v)", "w.reset(t)",
    "c.Context().run(v.reset, t)", "hash(v) == hash(v)", "hash(t)", "c.copy_context().run(1)", "c.ContextVar('x', default=None)",
    "c.ContextVar('a', deflt=1)", "c.ContextVar('a', default=1, x=2)", "v.set()", "v.get(1, 2)", "v.get(default=3)",
]:
    attempt(text)
ctx = c.copy_context()


def again():
    try:
        ctx.run(print)
    except RuntimeError as e:
        print(re.sub(r"0x[0-9a-f]+", "N", str(e)))


ctx.run(again)


def change(value, *, more):
    v.set(value)
    w.set(more)
    return v.get(), w.get()


print(ctx.run(change, 10, more=11), ctx[v], ctx[w], v.get(), w.get("none"))
print(c.Context().run(v.get), ctx.run(w.get))
ctx2 = ctx.copy()
ctx2.run(v.set, 20)
print(ctx[v], ctx2[v], ctx == ctx2)


# Each thread begins with an empty context.
def thread():
    print(v.get(), w.get("nothing"), len(c.copy_context()))
    v.set("thread")


x = threading.Thread(target=thread)
x.start()
x.join()
print(v.get())
x = threading.Thread(target=lambda: print(ctx.run(v.get)))
x.start()
x.join()
v.reset(t)
print(v.get(), len(c.copy_context()))
for cls in c.Context, c.ContextVar, c.Token:
    try:
        type("S", (cls,), {})
    except TypeError as e:
        print(e)
