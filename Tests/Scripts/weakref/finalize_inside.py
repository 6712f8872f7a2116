# small
# Finalizers that make, call, detach others, and look at themselves while they run.

import weakref


class Thing:
    pass


def make(name, obj, act=None):
    def call(*arguments):
        print(name, arguments, found[name].alive, found[name].peek(), found[name].detach(), found[name]())
        if act:
            act()
    found[name] = weakref.finalize(obj, call, 1)


found = {}
one = Thing()
make('plain', one)
one = None
one, two = Thing(), Thing()
make('detaches', one, lambda: found['detached'].detach())
make('detached', two)
one = None
two = None
print('not called')
one, two = Thing(), Thing()
make('calls', one, lambda: found['called']())
make('called', two)
one = None
print(found['called'].alive)
two = None
one = Thing()
make('again', one, lambda: make('made inside', other))
other = Thing()
one = None
other = None
one = Thing()
make('third', one)
make('second', one)
make('first', one)
one = None


class Loud:
    def __del__(self):
        print('del', finalizer.alive, finalizer.peek()[0] is self)


one = Loud()
finalizer = weakref.finalize(one, print, 'finalize')
one = None
print(finalizer.alive)
