# small
# What callbacks may do to other references of the same object, and to the list of them.

import weakref


class Thing:
    pass


log = []
one = Thing()
references = {}


def make(name, act):
    def called(reference):
        log.append(name)
        act()
    references[name] = weakref.ref(one, called)


make('a', lambda: references.pop('b', None))
make('b', lambda: references.pop('a', None))
make('c', references.clear)
make('d', lambda: log.append([weakref.getweakrefcount(Thing())]))
one = None
print(log, references)
log.clear()
one = Thing()
make('a', lambda: None)
make('b', lambda: None)
del references['b']
one = None
print(log)
log.clear()
one = Thing()
first = weakref.ref(one, lambda reference: log.append(second is None or second()))
second = weakref.ref(one, lambda reference: log.append(first()))
one = None
print(log)
