# Objects interned by key in a WeakValueDictionary, with __new__.
# small

import weakref
class Symbol:
    _pool = weakref.WeakValueDictionary()
    made = 0
    def __new__(cls, name):
        o = cls._pool.get(name)
        if o is None:
            o = super().__new__(cls)
            o.name = name
            cls._pool[name] = o
            Symbol.made += 1
        return o
    def __repr__(self): return self.name
a, b = Symbol('x'), Symbol('x')
print(a is b, Symbol.made, len(Symbol._pool))
c = Symbol('y'); print(sorted(Symbol._pool), Symbol.made)
del a; print(Symbol('x') is b, Symbol.made)
del b; print(sorted(Symbol._pool)); Symbol('x'); print(Symbol.made, sorted(Symbol._pool))
d = {Symbol(n): n for n in 'pqr'}
print(len(Symbol._pool), d[Symbol('q')], Symbol.made); d.clear(); print(sorted(Symbol._pool))
