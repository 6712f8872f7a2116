# small
# A callback lives as long as its reference: when that goes first, nothing is called.

import weakref


class Callback:
    def __init__(self, name):
        self.name = name

    def __call__(self, reference):
        print('called', self.name)

    def __del__(self):
        print('del', self.name)


class Thing:
    pass


one = Thing()
reference = weakref.ref(one, Callback('dropped'))
reference = None
print('gone with the reference')
reference = weakref.ref(one, Callback('used'))
one = None
print('gone after the call')
one = Thing()
one.reference = weakref.ref(one, Callback('inside the object'))
one = None
print('the object went first')
one, other = Thing(), Thing()
other.reference = weakref.ref(one, Callback('in another object'))
other = None
one = None
print('no call')
one = Thing()
shared = Callback('shared')
references = [weakref.ref(one, shared), weakref.proxy(one, shared)]
del shared
one = None
