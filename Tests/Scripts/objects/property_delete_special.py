# small
# property.__delete__.


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


for source in [
    'C.full.__delete__(C())',
    'C.full.__delete__(5)',
    'C.full.__delete__()',
    'C.full.__delete__(None)',
    'C.bare.__delete__(C())',
    'C.bare.__delete__(5)',
    'C.bare.__delete__()',
    'C.bare.__delete__(None)',
    'C.reading.__delete__(C())',
    'C.reading.__delete__(5)',
    'C.reading.__delete__()',
    'C.reading.__delete__(None)',
    'property.__delete__(C.full, C())',
    'property.__delete__(5, C())',
    'property.__delete__()',
]:
    attempt(source)
