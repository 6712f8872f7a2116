# small
# property.fset read, written, deleted.


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



def assigned(value, new):
    value.fset = new
    return value.fset


def deleted(value):
    del value.fset
    return value.fset


for source in [
    '(C.full).fset',
    '(C.bare).fset',
    '(C.reading).fset',
    '(property(len)).fset',
    '(property(1, 2, 3)).fset',
    '(property(fdel=5)).fset',
    'assigned(C.full, 5)',
    'assigned(C.full, None)',
    'assigned(C.full, "a")',
    'deleted(C.full)',
    'property.fset.__get__(C.full)',
    'property.fset.__get__(5)',
    'property.fset.__name__',
]:
    attempt(source)
