# small
# property.fget read, written, deleted.


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
    value.fget = new
    return value.fget


def deleted(value):
    del value.fget
    return value.fget


for source in [
    '(C.full).fget',
    '(C.bare).fget',
    '(C.reading).fget',
    '(property(len)).fget',
    '(property(1, 2, 3)).fget',
    '(property(fdel=5)).fget',
    'assigned(C.full, 5)',
    'assigned(C.full, None)',
    'assigned(C.full, "a")',
    'deleted(C.full)',
    'property.fget.__get__(C.full)',
    'property.fget.__get__(5)',
    'property.fget.__name__',
]:
    attempt(source)
