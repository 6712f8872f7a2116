# __weakrefoffset__, __dictoffset__ and __basicsize__ of classes that users write.
# small
# differs: CPython 3.11 moved dicts before the object and its classes have other offsets; the layout is that of 3.10

class Plain: pass
class Plain2: pass
class Child(Plain): pass
class Both(Plain, Plain2): pass
class Empty: __slots__ = ()
class AB: __slots__ = ('a', 'b')
class Weak: __slots__ = ('__weakref__',)
class ABWeak: __slots__ = ('a', 'b', '__weakref__')
class WeakAB: __slots__ = ('__weakref__', 'b', 'a')
class All: __slots__ = ('a', '__dict__', '__weakref__')
class OneSlot: __slots__ = ('a',)
class PlainOfSlot(OneSlot): pass
class SlotOfPlain(Plain): __slots__ = ('z',)
for c in (Plain, Child, Both, Empty, AB, Weak, ABWeak, WeakAB, All, OneSlot, PlainOfSlot, SlotOfPlain):
    print(c.__name__, c.__basicsize__, c.__dictoffset__, c.__weakrefoffset__, c.__itemsize__)
for t in (type, int, str, bool, list, dict, tuple, set, frozenset, float):
    print(t.__name__, t.__weakrefoffset__)
