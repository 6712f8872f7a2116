# Objects as bytes in all protocols, and back; marshal.
import collections
import copyreg
import enum
import io
import marshal
import pickle


class A:
    def __init__(self, x=1):
        self.x = x
        self.me = self

    def method(self):
        return self.x


class Slots:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


class Pair(collections.namedtuple("Pair", "a b")):
    pass


class Listed(list):
    pass


class Mapped(dict):
    pass


class Number(int):
    pass


class NewArguments:
    def __getnewargs_ex__(self):
        return (1,), {"k": 2}

    def __new__(cls, a=0, k=0):
        self = object.__new__(cls)
        self.v = a, k
        return self


class Stateful:
    def __getstate__(self):
        return {"z": 1}

    def __setstate__(self, state):
        self.state = state


class Reduced:
    def __reduce__(self):
        return list, ([1],), None, iter([2, 3])


class Color(enum.Enum):
    RED = 1


class Failure(Exception):
    pass


itself = []
itself.append(itself)
VALUES = [
    None, True, False, 0, 255, 256, 65536, -1, -129, 2 ** 31, 2 ** 100, -2 ** 63, 1.5, "", "abc", "é\n\\", b"", b"abc", b"\xff" * 300, bytearray(b"x"), (), (1,),
    (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], {}, {"a": 1}, {1}, frozenset([1]), A, A(3), [A(2)] * 2, Pair(1, 2), Listed([1]), Mapped(a=1), Number(5),
    NewArguments(), Stateful(), Reduced(), Color.RED, len, int, type(None), ..., NotImplemented, range(3), 1j, collections.OrderedDict(a=1),
    collections.defaultdict(list, a=[1]), collections.deque([1, 2], 3), collections.Counter("aab"), Failure("a", 1), KeyError("k"), A(7).method, "abc".upper]
for value in VALUES:
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        back = pickle.loads(data)
        shown = sorted(vars(back).items(), key=str)[-1] if hasattr(back, "__dict__") and not isinstance(back, type) and not callable(back) and vars(back) else back
        text = repr(shown).split(" at 0x")[0]
        print(protocol, len(data), hex(sum(data) * len(data)) if protocol else data[:60], type(back).__name__, text)
print(pickle.loads(pickle.dumps(itself))[0][0] is not itself, copyreg.dispatch_table is not None)
again = pickle.loads(pickle.dumps(Slots(), 2))
print(again.a, hasattr(again, "b"))
for action in (lambda: pickle.dumps(lambda: 0), lambda: pickle.loads(b""), lambda: pickle.loads(b"x"), lambda: pickle.loads("s"), lambda: pickle.dumps(1, 9),
               lambda: pickle.Pickler(5), lambda: pickle.loads(b"\x80\x09."), lambda: pickle.loads(b"cos\nnope\n."), lambda: pickle.dumps(iter(())) and 1,
               lambda: pickle.loads(b"g5\n."), lambda: pickle.dumps((each for each in ())), lambda: pickle.dumps(Slots(), 0)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


class Named(pickle.Pickler):
    def persistent_id(self, obj):
        return "the list" if obj == [1, 2] else None


class Finding(pickle.Unpickler):
    def persistent_load(self, pid):
        return pid.upper()

    def find_class(self, module, name):
        print("asked for", module, name)
        return super().find_class(module, name)


file = io.BytesIO()
Named(file).dump({"a": [1, 2], "b": len})
file.seek(0)
print(Finding(file).load())
buffers = []
data = pickle.dumps(pickle.PickleBuffer(b"outside"), 5, buffer_callback=buffers.append)
print(data, [bytes(each.raw()) for each in buffers], bytes(pickle.loads(data, buffers=buffers)))
for value in (None, True, 5, -2 ** 70, 1.5, "é", b"x", (1, [2, {"a": {3}}]), ...):
    print(marshal.loads(marshal.dumps(value)), marshal.loads(marshal.dumps(value, 0)))
for action in (lambda: marshal.dumps(object()), lambda: marshal.loads(b""), lambda: marshal.loads(b"i\x01"), lambda: marshal.loads(b"?")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, issubclass(pickle.PicklingError, pickle.PickleError), issubclass(pickle.UnpicklingError, pickle.PickleError))
