# small
# `__weakrefoffset__` and `__weakref__` through classes: who brings the word, and who has it.

import weakref


class Plain:
    pass


class Slotted:
    __slots__ = ('a',)


class Word(Slotted):
    __slots__ = ('__weakref__',)


class Below(Word):
    __slots__ = ('b',)


class Open(Slotted):
    pass


class Two(Word, Plain):
    __slots__ = ()


for kind in (Plain, Slotted, Word, Below, Open, Two):
    one = kind()
    print(kind.__name__, kind.__weakrefoffset__ > 0, '__weakref__' in kind.__dict__, hasattr(one, '__weakref__'))
    try:
        reference = weakref.ref(one)
        print('  ', one.__weakref__ is reference, weakref.getweakrefs(one) == [reference])
    except TypeError as error:
        print('  ', error)
for slots, bases in ((('__weakref__',), (Plain,)), (('__weakref__', '__weakref__'), ()), (('__weakref__',), (int,)), (('a', '__weakref__'), (tuple,)), (('__weakref__',), (list,)), (('__weakref__',), (set,))):
    try:
        kind = type('Kind', bases, {'__slots__': slots})
        print(kind.__weakrefoffset__ > 0)
    except TypeError as error:
        print(error)
try:
    Plain().__weakref__ = 5
except AttributeError as error:
    print(error)
print(type(Plain.__weakref__).__name__, Plain.__weakref__.__name__, Plain.__weakref__.__objclass__.__name__)
