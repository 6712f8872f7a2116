# copyreg: who reduces, and numbers that stand for classes.
import copyreg


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


print(copyreg.__all__)
print(copyreg.dispatch_table[complex](1 + 2j))
join, parts = copyreg.dispatch_table[type(int | str)](int | str | None)
print(join(*parts))


class C:
    def __init__(self, *args, **keywords):
        print("init", args, keywords)

    def __new__(cls, *args, **keywords):
        print("new", args, keywords)
        return object.__new__(cls)


copyreg.pickle(C, lambda c: (C, ()), C)
print(copyreg.dispatch_table[C](None))
attempt(lambda: copyreg.pickle(C, 5))
attempt(lambda: copyreg.pickle(C, len, 5))
attempt(lambda: copyreg.constructor("x"))
attempt(lambda: copyreg.constructor(len))
print(type(copyreg.__newobj__(C, 1, 2)).__name__)
print(type(copyreg.__newobj_ex__(C, (1,), {"k": 2})).__name__)


class L(list):
    pass


made = copyreg._reconstructor(L, list, [1, 2])
print(type(made).__name__, made)
print(type(copyreg._reconstructor(C, object, None)).__name__)


# What reduction tells makes the same again.
def rebuild(value, version):
    function, arguments, *state = value.__reduce_ex__(version)
    made = function(*arguments)
    if state and state[0]:
        made.__dict__.update(state[0])
    if len(state) > 1 and state[1]:
        made.extend(state[1])
    return made


numbers = L([3, 4])
numbers.name = "numbers"
for version in range(3):
    again = rebuild(numbers, version)
    print(type(again).__name__, again, again.name)


class Slots:
    __slots__ = "single"


class More(Slots):
    __slots__ = ["a", "__b", "__c__", "__dict__", "__weakref__"]


print(copyreg._slotnames(More), copyreg._slotnames(C), More.__slotnames__)
attempt(lambda: copyreg._slotnames(int))
copyreg.add_extension("m", "n", 5)
copyreg.add_extension("m", "n", 5)
attempt(lambda: copyreg.add_extension("m", "n", 6))
attempt(lambda: copyreg.add_extension("m", "o", 5))
attempt(lambda: copyreg.add_extension("m", "o", 0))
attempt(lambda: copyreg.add_extension("m", "o", 1 << 31))
print(copyreg._extension_registry, copyreg._inverted_registry)
attempt(lambda: copyreg.remove_extension("m", "o", 5))
copyreg.remove_extension("m", "n", 5)
print(copyreg._extension_registry, copyreg._inverted_registry)
copyreg.clear_extension_cache()
