# Equality and hash of dead references.
# small

from weakref import ref
class K: __eq__ = lambda s, o: True; __hash__ = lambda s: 7
a, b = K(), K(); x, y = ref(a), ref(b); hash(x); print(x == y, end=' '); del a, b
try: print(x == y, x == x, hash(x), hash(y))
except TypeError as e: print(x == y, x == x, hash(x), e)
