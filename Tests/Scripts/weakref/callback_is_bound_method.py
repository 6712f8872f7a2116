# small
# A callback that is a method of another object keeps that object; of the object itself it keeps the object alive for good.

import gc
import weakref

gc.disable()


class Thing:
    def __init__(self, name):
        self.name = name

    def notice(self, reference):
        print(self.name, 'notices', reference())

    def __del__(self):
        print('del', self.name)


one = Thing('one')
reference = weakref.ref(one, Thing('watcher').notice)
print('watching')
one = None
print(reference.__callback__)
one = Thing('two')
one.reference = weakref.ref(one, one.notice)
one = None
print('a cycle')
print(gc.collect() > 0)
one = Thing('three')
reference = weakref.ref(one, one.notice)
one = None
print(gc.collect(), reference().name)
reference = None
print('the reference held it')
