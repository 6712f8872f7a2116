# small
# property.__set_name__.


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
    'C.full.__set_name__(C, "x")',
    'C.full.__set_name__(5, 6)',
    'C.full.__set_name__()',
    'C.full.__set_name__(1)',
    'C.bare.__set_name__(C, "x")',
    'C.bare.__set_name__(5, 6)',
    'C.bare.__set_name__()',
    'C.bare.__set_name__(1)',
    'C.reading.__set_name__(C, "x")',
    'C.reading.__set_name__(5, 6)',
    'C.reading.__set_name__()',
    'C.reading.__set_name__(1)',
    'property.__set_name__(C.full, C, "x")',
    'property.__set_name__(5, C, "x")',
    'property.__set_name__()',
]:
    attempt(source)
