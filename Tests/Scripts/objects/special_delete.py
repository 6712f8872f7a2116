# small
# descriptor __delete__
class Deletable:
    def __get__(self, instance, owner):
        return 'value'

    def __delete__(self, instance):
        print('deleted from', type(instance).__name__)


class Holder:
    gone = Deletable()
    fixed = property(lambda self: 1)


h = Holder()
del h.gone
del h.gone
print(h.gone)
for use in (lambda: setattr(h, 'gone', 1), lambda: delattr(h, 'fixed'), lambda: setattr(h, 'fixed', 1), lambda: delattr(h, 'nothing')):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
del Holder.gone
try:
    h.gone
except AttributeError as error:
    print(error)


class Slotted:
    __slots__ = ('a',)


s = Slotted()
s.a = 1
del s.a
for use in (lambda: s.a, lambda: delattr(s, 'a'), lambda: Slotted.a.__delete__(s), lambda: Slotted.a.__delete__(5), lambda: Slotted.a.__get__(5)):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
