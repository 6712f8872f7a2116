# small
# The list of weak references during `__del__`, in callbacks, and afterwards.

import weakref


class Thing:
    def __del__(self):
        print('del', weakref.getweakrefcount(self), [reference is expected for reference, expected in zip(weakref.getweakrefs(self), (plain, second, first))])


def told(reference):
    print('callback', weakref.getweakrefcount(reference), plain(), first(), second())


one = Thing()
first = weakref.ref(one, told)
plain = weakref.ref(one)
second = weakref.ref(one, told)
print(one.__weakref__ is plain)
one = None
print(plain, sep='') if 0 else print(plain() is None)
one = Thing()
plain = first = second = weakref.ref(one)
print(weakref.getweakrefcount(one), weakref.getweakrefs(one) == [plain])
plain = first = second = None
print(weakref.getweakrefcount(one), weakref.getweakrefs(one), one.__weakref__)
