# small
# property.getter: a copy with another function.


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
    'C.full.getter(C.get)',
    'C.bare.getter(C.get).fget',
    'C.full.getter(5).fget',
    'C.full.getter()',
    'C.full.getter(1, 2)',
    'C.full.getter(f=1)',
    'C.full.getter(C.get) is C.full',
    'C.full.getter(C.get).__doc__',
    'C.reading.getter(C.get).__doc__',
    'C.bare.getter(len).__doc__ == len.__doc__',
    'property(len).getter(abs).__doc__ == abs.__doc__',
    'C.full.getter(lambda *a: "lambda").fget',
    'property.getter(5, 6)',
    'type(Sub(C.get).getter(C.get)).__name__',
    'C().full',
    'property.getter.__name__',
]:
    attempt(source)
