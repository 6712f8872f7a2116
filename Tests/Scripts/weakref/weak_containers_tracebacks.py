# Which functions the tracebacks of errors in weak containers and finalizers go through, and what the errors hold.
import sys
import weakref


class A:
    pass


class Bad:
    def __hash__(self):
        raise ValueError("no hash")


class Worse:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("no comparing")


def names(e):
    found = []
    tb = e.__traceback__
    while tb:
        found.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    return found


def attempt(label, f, *args):
    for _ in range(3):
        try:
            f(*args)
        except Exception as e:
            print(label, type(e).__name__, names(e), type(e.__context__).__name__, type(e.__cause__).__name__, e.__suppress_context__)


def store(d, key, value):
    d[key] = value


def delete(d, key):
    del d[key]


def get(d, key):
    return d[key]


a, worse = A(), Worse()
values = weakref.WeakValueDictionary(a=a)
keys = weakref.WeakKeyDictionary({a: 1})
items = weakref.WeakSet([a])
values[worse] = a
keys[worse] = a
items.add(worse)
for kind, d in (("values", values), ("keys", keys)):
    for key in (A(), 5, [], Bad(), Worse()):
        label = f"{kind} {type(key).__name__}"
        attempt(label + " get", get, d, key)
        attempt(label + " store", store, d, key, 5 if d is values else None)
        attempt(label + " delete", delete, d, key)
        attempt(label + " contains", lambda: key in d)
        attempt(label + " .get", d.get, key)
        attempt(label + " .pop", d.pop, key)
        attempt(label + " .setdefault", d.setdefault, key, 5)
for key in (A(), 5, [], Bad(), Worse()):
    label = f"set {type(key).__name__}"
    attempt(label + " add", items.add, key)
    attempt(label + " remove", items.remove, key)
    attempt(label + " discard", items.discard, key)
    attempt(label + " contains", lambda: key in items)
attempt("no arguments", values.get)
attempt("length", lambda: len(weakref.WeakValueDictionary.__len__()))
attempt("pop", weakref.WeakSet().pop)
attempt("finalize", weakref.finalize, 5, print)
attempt("finalize call", lambda: weakref.finalize(a, get, values, 5)())


# A missing key that comes from comparing: taken for an absent key where the text says so.
class Missing:
    def __hash__(self):
        return hash("a")

    def __eq__(self, other):
        raise KeyError("from comparing")


for _ in range(3):
    m = Missing()
    for label, f in (("get", values.get), ("contains", values.__contains__), ("getitem", values.__getitem__), ("pop", values.pop)):
        try:
            print(label, f(m))
        except KeyError as e:
            print(label, "KeyError", e.args[0] if isinstance(e.args[0], str) else type(e.args[0]).__name__, names(e))


# Errors on death: the hook is told which function it was, and from where.
def hook(info):
    print("hook", type(info.object).__name__, info.exc_type.__name__, names(info.exc_value)[-2:])


sys.unraisablehook = hook


def fail(*args):
    raise ValueError("fail")


for _ in range(2):
    x = A()
    weakref.finalize(x, fail)
    r = weakref.ref(x, fail)
    del x
for _ in range(2):
    d = weakref.WeakValueDictionary()
    x = A()
    d["x"] = x
    d.data["bad"] = weakref.KeyedRef(x, d._remove, Bad())
    del x
    print(len(d.data))
