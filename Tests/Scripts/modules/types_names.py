# types: each name, classes made at run time, dynamic class attributes, coroutines of generators. And __future__.
import __future__
import inspect
import types


def show(function):
    try:
        made = function()
        print(type(made).__name__, made)
    except Exception as error:
        print(type(error).__name__, error)


print(sorted(types.__all__))
for name in sorted(types.__all__):
    value = getattr(types, name)
    print(name, value.__name__, value.__module__, isinstance(value, type), inspect.isfunction(value) and inspect.signature(value))


def function():
    yield


class Slots:
    __slots__ = ("slot",)


samples = {
    "FunctionType": function, "LambdaType": lambda: 0, "GeneratorType": function(), "CodeType": function.__code__,
    "MethodType": types.MethodType(function, 1), "BuiltinFunctionType": len,
    "MemberDescriptorType": Slots.slot, "GetSetDescriptorType": type(function).__code__, "ModuleType": types,
    "MappingProxyType": vars(Slots), "NoneType": None, "EllipsisType": ..., "NotImplementedType": NotImplemented,
    "UnionType": int | None, "GenericAlias": list[int], "SimpleNamespace": types.SimpleNamespace(a=1),
    "CellType": types.CellType(1), "WrapperDescriptorType": int.__add__, "MethodWrapperType": (1).__add__,
    "MethodDescriptorType": str.join, "ClassMethodDescriptorType": vars(bytes)["fromhex"],
}
print([name for name, sample in samples.items() if type(sample) is not getattr(types, name)])
try:
    1 / 0
except ZeroDivisionError as error:
    print(type(error.__traceback__) is types.TracebackType, type(error.__traceback__.tb_frame) is types.FrameType)


# new_class and its parts

class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **keywords):
        print("prepare", name, bases, keywords)
        return {"prepared": True}

    def __new__(meta, name, bases, namespace, **keywords):
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)


class Base(metaclass=Meta):
    pass


class Stand:
    def __init__(self, *entries):
        self.entries = entries

    def __mro_entries__(self, bases):
        return self.entries


made = types.new_class("Made", (Base,), {"metaclass": Meta, "more": 1}, lambda ns: ns.update(x=1))
print(made, made.x, made.prepared, type(made).__name__, made.__module__)
made = types.new_class("Made", (Stand(Base, int), object))
print(made.__bases__, made.__orig_bases__[1], types.resolve_bases((int, Stand())), types.resolve_bases((int,)))
bases = (int,)
print(types.resolve_bases(bases) is bases, types.prepare_class("P"), types.prepare_class("P", (Base,), {"k": 1}))
bad = Stand()
bad.__class__.__mro_entries__ = lambda self, bases: [int]
show(lambda: types.resolve_bases((bad,)))
show(lambda: types.new_class("X", (int, str)))
show(lambda: types.prepare_class("X", (Base,), {"metaclass": type})[0])
show(lambda: types.prepare_class("X", (Base,), {"metaclass": type("Other", (type,), {})}))
show(lambda: types.prepare_class("X", (), {"metaclass": print})[::2])
show(lambda: types.new_class())
show(lambda: types.new_class("N", (), None, 3))


# DynamicClassAttribute

class Routed(type):
    def __getattr__(cls, name):
        return f"class's {name}"


class Holder(metaclass=Routed):
    def __init__(self):
        self.kept = 1

    @types.DynamicClassAttribute
    def value(self):
        """The value."""
        return self.kept

    @value.setter
    def value(self, new):
        """Not the text."""
        self.kept = new

    @value.deleter
    def value(self):
        self.kept = None

    other = types.DynamicClassAttribute(lambda self: 2, doc="Another.")
    nothing = types.DynamicClassAttribute()


h = Holder()
print(h.value, Holder.value, h.other, Holder.other, vars(Holder)["value"].__doc__, vars(Holder)["other"].__doc__)
h.value = 5
print(h.value)
del h.value
print(h.value)
for attempt in (lambda: setattr(h, "other", 1), lambda: delattr(h, "other"), lambda: h.nothing, lambda: Holder.nothing):
    show(attempt)
again = vars(Holder)["value"].getter(lambda self: "again")
print(again.overwrite_doc, again.__doc__, again.fget(h), again.__isabstractmethod__, sorted(vars(again)))
print(vars(Holder)["other"].getter(function).__doc__, vars(Holder)["other"].setter(print).overwrite_doc)
function.__isabstractmethod__ = True


class Abstract:
    value = types.DynamicClassAttribute(function)


print(Abstract.value.__isabstractmethod__)


class Plain:
    value = types.DynamicClassAttribute(lambda self: 1)


show(lambda: Plain.value)


# coroutine

@types.coroutine
def old_style():
    got = yield "asked"
    return got


async def waiting():
    return await old_style()


c = waiting()
print(c.send(None))
try:
    c.send("answer")
except StopIteration as end:
    print(end.value)
print(bool(old_style.__code__.co_flags & inspect.CO_ITERABLE_COROUTINE), types.coroutine(waiting) is waiting)
show(lambda: types.coroutine(3))


class Lookalike:
    gi_code = gi_frame = gi_running = gi_yieldfrom = "of it"

    def __init__(self):
        self.items = [1, 2]

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, value):
        if not self.items:
            raise StopIteration("end")
        return self.items.pop(), value

    def throw(self, *exc):
        return "thrown", exc

    def close(self):
        return "closed"


@types.coroutine
def wrapping():
    """Text."""
    return Lookalike()


wrapped = wrapping()
print(wrapping.__name__, wrapping.__doc__, type(wrapped).__name__, hasattr(wrapped, "__await__"), wrapped.__name__, iter(wrapped) is wrapped)
print(wrapped.gi_code, wrapped.cr_code, wrapped.gi_frame, wrapped.cr_frame, wrapped.gi_running, wrapped.cr_running, wrapped.cr_await)
print(next(wrapped), wrapped.send("x"), wrapped.throw(ValueError, "v"), wrapped.close())
show(lambda: next(wrapped))
print(types.coroutine(lambda: 3)(), type(types.coroutine(lambda: function())()).__name__)

# __future__
print(__future__.all_feature_names, __future__.__all__)
for name in __future__.all_feature_names:
    feature = getattr(__future__, name)
    print(name, feature, feature.getOptionalRelease(), feature.getMandatoryRelease(), vars(feature))
print({name: value for name, value in sorted(vars(__future__).items()) if name.startswith("CO_")})
