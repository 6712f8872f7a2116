# The line of a caller, as a special method that an operation calls sees it.
import sys
import warnings


class Asked:
    def tell(self, *arguments):
        print(sys._getframe(1).f_lineno - start, end=' ')
        return True

    __add__ = __radd__ = __iadd__ = __mul__ = __mod__ = __and__ = __lt__ = __le__ = __eq__ = __ne__ = __gt__ = __neg__ = __bool__ = tell
    __getitem__ = __setitem__ = __delitem__ = __contains__ = __enter__ = __exit__ = __getattr__ = tell

    def __hash__(self):
        self.tell()
        return 3

    def __index__(self):
        self.tell()
        return 0

    def __iter__(self):
        self.tell()
        return iter(())

    def __repr__(self):
        self.tell()
        return 'asked'

    def __format__(self, spec):
        self.tell()
        return 'formatted'


def use(a, items):
    len('')
    a + 1
    1 + a
    a * a
    a < 1
    a <= a
    a == 1
    a != a
    if a > 1:
        pass
    -a
    1 in a
    not a
    if a:
        pass
    while not a:
        pass
    a[1]
    a[1] = 2
    del a[1]
    with a:
        pass
    a.attribute
    for item in a:
        pass
    [*a]
    items[a]
    {a}
    {a: 1}
    f'{a}'
    f'{a!r}'
    [1][a]
    '%s' % a
    '%d' % Real()
    b'%d' % Real()
    a and 1
    x = 2 if a else 3
    assert a
    a += 1
    print()


class Real:
    def __int__(self):
        Asked.tell(self)
        return 1


start = sys._getframe().f_lineno
key = Asked()
items = {key: 1}
start = use.__code__.co_firstlineno
use(key, items)
use(key, items)


class Old:
    def __add__(self, other):
        warnings.warn('no longer added', DeprecationWarning, stacklevel=2)
        return self


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    start = sys._getframe().f_lineno
    old = Old()
    old = old + 1
    old = (old
           + 2)
    print([warning.lineno - start for warning in caught])
