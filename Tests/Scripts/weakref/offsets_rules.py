# Which classes have a weak reference word at all; rules that hold in every version.
# small

class I(int): pass
class T(tuple): pass
class B(bytes): pass
class L(list): pass
class D(dict): pass
class S(set): pass
class F(float): pass
class St(str): pass
class E(Exception): pass
class Slots: __slots__ = ('a',)
class SubSlots(Slots): __slots__ = ()
class SubPlain(Slots): pass
class M(type): pass
class P: pass
for t in (P, I, T, B, L, D, S, F, St, E, Slots, SubSlots, SubPlain, M, type(lambda: 0), type(len),
    type((x for x in ())), type([].append), type(P().__init__), type(P.__dict__), property, classmethod, staticmethod,
    range, slice, complex, bytes, object, type(None), BaseException, KeyError, type(iter([])), super, map, enumerate,
    zip, type({}.keys()), type(P.__repr__), type(I.__add__), type((lambda: 0).__code__), type(__import__('sys'))):
    print(t.__name__, t.__weakrefoffset__ != 0, t.__weakrefoffset__ >= 0)
print(int.__weakrefoffset__, type.__weakrefoffset__ > 0,
    S.__weakrefoffset__ == set.__weakrefoffset__ == frozenset.__weakrefoffset__, SubPlain.__weakrefoffset__ > 0,
    Slots.__weakrefoffset__)
for f in (lambda: setattr(P, '__weakrefoffset__', 1), lambda: P().__weakrefoffset__,
    lambda: delattr(P, '__weakrefoffset__'), lambda: (5).__weakrefoffset__, lambda: setattr(int, '__basicsize__', 1)):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
for bases, ns in [((int,), {'__slots__': ('a',)}), ((int,), {'__slots__': ('__weakref__',)}), ((list, dict), {}),
    ((P,), {'__slots__': ('__weakref__',)}), ((Slots, type('O', (), {'__slots__': ('b',)})), {}),
    ((tuple,), {'__slots__': ('x',)}), ((L, D), {}), ((P, L), {}), ((St, I), {}), ((F, P), {}),
    ((set, frozenset), {}), ((Exception, list), {}), ((ValueError, KeyError), {}), ((OSError, SyntaxError), {})]:
    try:
        print('ok', type('X', bases, ns).__weakrefoffset__ != 0)
    except TypeError as e:
        print(e)
print(object.__basicsize__, object.__itemsize__, int.__itemsize__ > 0, tuple.__itemsize__ > 0, list.__itemsize__,
    dict.__itemsize__, P.__itemsize__, I.__itemsize__ == int.__itemsize__, float.__itemsize__, str.__itemsize__)
