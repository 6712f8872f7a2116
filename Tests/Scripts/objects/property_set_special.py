# small
# property.__set__.


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
    'C.full.__set__(C(), 5)',
    'C.full.__set__(5, 6)',
    'C.full.__set__(C())',
    'C.full.__set__()',
    'C.full.__set__(None, 1)',
    'C.bare.__set__(C(), 5)',
    'C.bare.__set__(5, 6)',
    'C.bare.__set__(C())',
    'C.bare.__set__()',
    'C.bare.__set__(None, 1)',
    'C.reading.__set__(C(), 5)',
    'C.reading.__set__(5, 6)',
    'C.reading.__set__(C())',
    'C.reading.__set__()',
    'C.reading.__set__(None, 1)',
    'property.__set__(C.full, C(), 5)',
    'property.__set__(5, C(), 5)',
    'property.__set__()',
]:
    attempt(source)
