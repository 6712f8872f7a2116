# small
# property.deleter: a copy with another function.


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
    'C.full.deleter(C.delete)',
    'C.bare.deleter(C.delete).fdel',
    'C.full.deleter(5).fdel',
    'C.full.deleter()',
    'C.full.deleter(1, 2)',
    'C.full.deleter(f=1)',
    'C.full.deleter(C.delete) is C.full',
    'C.full.deleter(C.delete).__doc__',
    'C.reading.deleter(C.delete).__doc__',
    'C.bare.deleter(len).__doc__ == len.__doc__',
    'property(len).deleter(abs).__doc__ == abs.__doc__',
    'C.full.deleter(lambda *a: "lambda").fget',
    'property.deleter(5, 6)',
    'type(Sub(C.get).deleter(C.delete)).__name__',
    'C().full',
    'property.deleter.__name__',
]:
    attempt(source)
