# small
# property.__get__.


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
    'C.full.__get__(C())',
    'C.full.__get__(None, C)',
    'C.full.__get__(C(), C)',
    'C.full.__get__(None)',
    'C.full.__get__(5)',
    'C.full.__get__()',
    'C.bare.__get__(C())',
    'C.bare.__get__(None, C)',
    'C.bare.__get__(C(), C)',
    'C.bare.__get__(None)',
    'C.bare.__get__(5)',
    'C.bare.__get__()',
    'C.reading.__get__(C())',
    'C.reading.__get__(None, C)',
    'C.reading.__get__(C(), C)',
    'C.reading.__get__(None)',
    'C.reading.__get__(5)',
    'C.reading.__get__()',
    'property.__get__(C.full, C())',
    'property.__get__(5, C())',
    'property.__get__()',
]:
    attempt(source)
