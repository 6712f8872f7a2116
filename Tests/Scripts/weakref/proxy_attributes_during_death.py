# A proxy or reference used by __del__ and by callbacks while its object goes away.
# small

import weakref
log = []
class A:
    name = 'A'
    def __del__(self):
        log.append(('del', p.name, len(weakref.getweakrefs(self))))
a = A()
p = weakref.proxy(a)
def cb(r):
    try:
        p.name
    except ReferenceError as e:
        log.append(('callback', str(e)))
r = weakref.ref(a, cb)
del a
print(log)
# A method called through a proxy holds the object only for the call.
class B:
    def kill(self):
        global b
        del b
        return 'still here', self.name
    name = 'B'
b = B()
q = weakref.proxy(b)
print(q.kill())
try:
    q.name
except ReferenceError as e:
    print(e)
class C:
    def __add__(self, o):
        global c
        c = None
        return 'added ' + type(self).__name__
    def __getitem__(self, k):
        global c
        c = None
        return k
    def __iter__(self):
        global c
        c = None
        return iter([1, 2])
for f in (lambda p: p + 1, lambda p: p['k'], lambda p: list(p)):
    c = C()
    p = weakref.proxy(c)
    try:
        print(f(p), end=' ')
    except ReferenceError as e:      # the proxy of the iterable is asked for its length too
        print(e, end=' ')
    try:
        p + 1
    except ReferenceError:
        print('dead after')
