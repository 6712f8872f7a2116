# small
# property.setter: a copy with another function.


def attempt(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '!', type(error).__name__, error)
    else:
        print(source, '=', type(value).__name__, shown(value))


def shown(value):
    if type(value) in (set, frozenset):
        return ', '.join(sorted(map(repr, value)))
    first, *others = repr(value).split(' at 0x')
    return first + ''.join(part.lstrip('0123456789abcdef') for part in others)


class C:
    def get(self):
        """What get says."""
        return 'got'

    def set(self, value):
        print('set', value, end=' ')

    def delete(self):
        print('deleted', end=' ')

    full = property(get, set, delete, 'Its doc.')
    bare = property()
    reading = property(get)


class Sub(property):
    pass


for source in [
    'C.full.setter(C.set)',
    'C.bare.setter(C.set).fset',
    'C.full.setter(5).fset',
    'C.full.setter()',
    'C.full.setter(1, 2)',
    'C.full.setter(f=1)',
    'C.full.setter(C.set) is C.full',
    'C.full.setter(C.set).__doc__',
    'C.reading.setter(C.set).__doc__',
    'C.bare.setter(len).__doc__ == len.__doc__',
    'property(len).setter(abs).__doc__ == abs.__doc__',
    'C.full.setter(lambda *a: "lambda").fget',
    'property.setter(5, 6)',
    'type(Sub(C.get).setter(C.set)).__name__',
    'C().full',
    'property.setter.__name__',
]:
    attempt(source)
