# The names of the weakref module.
# small

import weakref
for n in ('ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType',
    'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize', 'KeyedRef'):
    o = getattr(weakref, n)
    print(n, isinstance(o, type) or type(o).__name__, n in weakref.__all__)
print(weakref.ref.__name__, weakref.ref.__module__, weakref.ProxyType.__name__, weakref.ProxyType.__module__,
    weakref.proxy.__name__, weakref.WeakSet.__name__, weakref.finalize.__name__,
    weakref.ProxyTypes == (weakref.ProxyType, weakref.CallableProxyType), sorted(weakref.__all__))
print(repr(weakref.ref), repr(weakref.ProxyType), repr(weakref.getweakrefcount), weakref.__name__,
    ReferenceError.__mro__)
