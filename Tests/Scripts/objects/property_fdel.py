# small
# property.fdel read, written, deleted.


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
    value.fdel = new
    return value.fdel


def deleted(value):
    del value.fdel
    return value.fdel


for source in [
    '(C.full).fdel',
    '(C.bare).fdel',
    '(C.reading).fdel',
    '(property(len)).fdel',
    '(property(1, 2, 3)).fdel',
    '(property(fdel=5)).fdel',
    'assigned(C.full, 5)',
    'assigned(C.full, None)',
    'assigned(C.full, "a")',
    'deleted(C.full)',
    'property.fdel.__get__(C.full)',
    'property.fdel.__get__(5)',
    'property.fdel.__name__',
]:
    attempt(source)
